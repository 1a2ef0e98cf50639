package main

import (
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"slices"

	"dekking/premium/archive"
	"dekking/premium/document"

	"github.com/spf13/cobra"
)

// apply is "dekking apply REQUEST": all that is needed to go from a quote to an application, in one new folder.
func (env *environment) apply() *cobra.Command {
	var output string
	cmd := env.command("apply")
	cmd.Args = env.arguments(1, 1)
	cmd.Flags().StringVarP(&output, "output", "o", "", "command.flag.output.apply")
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		if output == standard {
			return env.usageOf(cmd, "command.usage.folder")
		}
		paper, draft, err := env.priced(args[0], false)
		if err != nil {
			return err
		}
		files, err := document.Pack(env.p, paper, archive.WriteRequest(draft))
		if reason := document.Reason(env.p, err); reason != "" {
			return &failure{reason}
		}
		if err != nil {
			return err
		}
		if today().After(paper.Quote.ValidUntil()) {
			fmt.Fprintln(env.err, env.p.Text("apply.expired", paper.Quote.ValidUntil()))
		}
		if output == "" {
			output = archive.FreeFolder(document.PackName + paper.Number)
		}
		return env.pack(output, files)
	}
	return cmd
}

// pack saves an application as a new folder and tells what is in it.
func (env *environment) pack(folder string, files map[string][]byte) error {
	switch err := archive.SaveFolder(folder, files); {
	case errors.Is(err, fs.ErrExist):
		return env.fail("apply.exists", shown(folder))
	case err != nil:
		return env.unwritable(folder, err)
	}
	names := slices.Sorted(maps.Keys(files))
	return env.write("", []byte(env.p.Text("apply.written", shown(folder), env.p.List(names))+"\n"))
}
