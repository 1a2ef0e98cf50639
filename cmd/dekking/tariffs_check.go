package main

import (
	"bytes"
	"fmt"

	"dekking/tariffs"
	"dekking/tariffs/strict"

	"github.com/spf13/cobra"
)

// tariffsCheck is "dekking tariffs check FILE…": everything that is wrong with tariff files.
func (env *environment) tariffsCheck() *cobra.Command {
	cmd := env.command("tariffs_check")
	cmd.Args = env.arguments(1, 1000)
	f := formed(cmd)
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		if err := env.choice(cmd, "format", f.format, "text", "json"); err != nil {
			return err
		}
		checked, text, sound := checkJSON{Schema: 1}, bytes.Buffer{}, true
		for _, path := range args {
			file := env.checked(path)
			if checked.Files = append(checked.Files, file); file.Sound {
				fmt.Fprintln(&text, env.p.Text("command.tariffs_check.sound", file.File))
			}
			sound = sound && file.Sound
		}
		if err := env.give(f, text.Bytes(), checked); err != nil || sound {
			return err
		}
		return errTold
	}
	return cmd
}

type checkJSON struct {
	Schema int               `json:"schema"`
	Files  []checkedFileJSON `json:"files"`
}

type checkedFileJSON struct {
	File     string        `json:"file"`
	Sound    bool          `json:"sound"`
	Problems []problemJSON `json:"problems"`
}

type problemJSON struct {
	Line    int    `json:"line"` // 0: of the file as a whole
	Column  int    `json:"column"`
	Path    string `json:"path"`
	ID      string `json:"id"`
	Message string `json:"message"`
}

// checked reads and checks a file, and tells on standard error what is wrong with it.
func (env *environment) checked(path string) checkedFileJSON {
	name, src, err := env.readFile(path, strict.TariffLimits.Bytes)
	if err != nil {
		env.tell(err)
		return checkedFileJSON{File: name, Problems: []problemJSON{{ID: "unreadable", Message: env.reason(err)}}}
	}
	found := tariffs.CheckFile(name, src)
	env.tables(found)
	file := checkedFileJSON{File: name, Sound: len(found) == 0, Problems: []problemJSON{}}
	for _, p := range found {
		file.Problems = append(file.Problems, problemJSON{p.Line, p.Column, p.Path, p.ID, env.sentence(p)})
	}
	return file
}
