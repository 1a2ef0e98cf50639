package main

import (
	"dekking/premium/document"

	"github.com/spf13/cobra"
)

// tariffsCommand groups the commands on tariff tables.
func (env *environment) tariffsCommand() *cobra.Command {
	cmd := env.command("tariffs")
	cmd.Args = cobra.ArbitraryArgs
	cmd.SuggestionsMinimumDistance = 2
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		if len(args) == 0 {
			return env.usageOf(cmd, "command.usage.missing", env.p.Text("command.usage.argument.tariffs"))
		}
		return env.unknownCommand(cmd, args[0])
	}
	cmd.AddCommand(env.tariffsList(), env.tariffsShow(), env.tariffsCheck(), env.tariffsDiff())
	return cmd
}

// form is how a command on tables gives its result, and where.
type form struct{ format, output string }

// formed gives a command the flags of a form.
func formed(cmd *cobra.Command) *form {
	f := &form{}
	cmd.Flags().StringVar(&f.format, "format", "text", "")
	cmd.Flags().StringVarP(&f.output, "output", "o", "", "")
	return f
}

// give writes a result as text, or as JSON.
func (env *environment) give(f *form, text []byte, asJSON any) error {
	if f.format != "json" {
		return env.write(f.output, text)
	}
	data, err := document.Encode(asJSON)
	if err != nil {
		return err
	}
	return env.write(f.output, data)
}
