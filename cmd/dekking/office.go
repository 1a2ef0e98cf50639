package main

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"

	"dekking/premium/archive"
	"dekking/premium/document"
	"dekking/premium/office"
	"dekking/tariffs/strict"

	"github.com/adrg/xdg"
	"github.com/spf13/cobra"
)

// officeCommand is "dekking office": what the program knows of the office, and where it looked.
func (env *environment) officeCommand() *cobra.Command {
	cmd := env.command("office")
	cmd.Args = env.arguments(0, 0)
	cmd.RunE = func(*cobra.Command, []string) error {
		settings, err := env.settings()
		if err != nil {
			return err
		}
		return env.write("", []byte(env.officeText(settings)))
	}
	return cmd
}

func (env *environment) officeText(settings office.Office) string {
	path, text := env.officeFile(), document.OfficeText(env.p, settings)
	switch _, err := os.Stat(path); {
	case err != nil:
		return env.p.Text("command.office.none", shown(path)) + "\n"
	case text == "":
		return env.p.Text("command.office.empty", shown(path)) + "\n"
	}
	return env.p.Text("command.office.from", shown(path)) + "\n\n" + text
}

// officeFile is where the settings are: in the file of --office, else in the user's configuration folder.
func (env *environment) officeFile() string {
	if env.office != "" {
		return env.office
	}
	return filepath.Join(xdg.ConfigHome, "dekking", office.FileName)
}

// settings reads the settings of the office. Without a file of its own there is no office; one that was asked for has to be
// there.
func (env *environment) settings() (office.Office, error) {
	path := env.officeFile()
	src, err := archive.Open(path, int64(strict.TariffLimits.Bytes))
	if env.office == "" && errors.Is(err, fs.ErrNotExist) {
		return office.Office{}, nil
	}
	if err != nil {
		return office.Office{}, env.unreadable(shown(path), err)
	}
	settings, problems := office.Read(path, src)
	if len(problems) > 0 {
		return office.Office{}, problems
	}
	return settings, nil
}
