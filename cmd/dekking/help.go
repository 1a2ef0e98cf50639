package main

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// helpWidth is the widest line of the help.
const helpWidth = 80

// command makes a command that knows its words: "command.<key>.use", ".short", ".long" and ".example".
func (env *environment) command(key string) *cobra.Command {
	return &cobra.Command{
		Use:                   env.p.Text("command." + key + ".use"),
		Short:                 env.p.Text("command." + key + ".short"),
		Long:                  env.p.Text("command." + key + ".long"),
		Example:               env.p.Text("command." + key + ".example"),
		DisableFlagsInUseLine: true,
	}
}

// helpCommand is "dekking help [command]".
func (env *environment) helpCommand(root *cobra.Command) *cobra.Command {
	cmd := env.command("help")
	cmd.Args = cobra.ArbitraryArgs
	cmd.RunE = func(_ *cobra.Command, args []string) error {
		about, rest, err := root.Find(args)
		if err != nil || len(rest) > 0 {
			return env.unknownCommand(root, strings.Join(args, " "))
		}
		env.help(about, nil)
		return nil
	}
	return cmd
}

// help prints what a command is for and how to call it. It is a page of our own, for cobra's is in English.
func (env *environment) help(cmd *cobra.Command, _ []string) {
	if env.unhelped = env.notThere(cmd); env.unhelped != nil {
		return
	}
	var b strings.Builder
	for _, line := range wrap(cmd.Long, helpWidth) {
		b.WriteString(line + "\n")
	}
	env.heading(&b, "usage")
	for _, line := range usageLines(cmd) {
		b.WriteString("  " + line + "\n")
	}
	if cmd.HasAvailableSubCommands() {
		env.heading(&b, "commands")
		b.WriteString(commandLines(cmd))
	}
	if local := cmd.LocalNonPersistentFlags(); local.HasFlags() {
		env.heading(&b, "flags")
		b.WriteString(env.flagLines(local))
	}
	env.heading(&b, "global_flags")
	b.WriteString(env.flagLines(cmd.Root().PersistentFlags()))
	env.heading(&b, "examples")
	for _, line := range strings.Split(cmd.Example, "\n") {
		b.WriteString("  " + line + "\n")
	}
	if !cmd.HasParent() {
		env.heading(&b, "exit_status")
		b.WriteString(env.exitLines())
	}
	fmt.Fprint(env.out, b.String())
}

// notThere is that the help of a command is asked that does not exist: the page of the one above it would not say so.
func (env *environment) notThere(cmd *cobra.Command) error {
	args := cmd.Flags().Args()
	switch {
	case len(args) == 0 || !cmd.HasSubCommands():
		return nil
	case cmd.HasParent():
		return env.unknownCommand(cmd, args[0])
	}
	return env.wizardArguments(cmd, args[:1])
}

func (env *environment) heading(b *strings.Builder, id string) {
	b.WriteString("\n" + env.p.Text("command.heading."+id) + "\n")
}

// usageLines is the command with its arguments; a command that only groups others has none of its own.
func usageLines(cmd *cobra.Command) []string {
	parent := ""
	if cmd.HasParent() {
		parent = cmd.Parent().CommandPath() + " "
	}
	return strings.Split(parent+cmd.Use, "\n")
}

func commandLines(cmd *cobra.Command) string {
	var rows [][2]string
	for _, sub := range cmd.Commands() {
		if sub.IsAvailableCommand() || sub.Name() == "help" {
			rows = append(rows, [2]string{sub.Name(), sub.Short})
		}
	}
	return columns(rows)
}

func (env *environment) flagLines(flags *pflag.FlagSet) string {
	var rows [][2]string
	flags.VisitAll(func(flag *pflag.Flag) {
		name := "    --" + flag.Name
		if flag.Shorthand != "" {
			name = "-" + flag.Shorthand + ", --" + flag.Name
		}
		about := "command.flag." + flag.Name
		if flag.Usage != "" { // an id of its own, as this command means it
			about = flag.Usage
		}
		if value := about + ".value"; env.p.Has(value) {
			name += " " + env.p.Text(value)
		}
		rows = append(rows, [2]string{name, env.p.Text(about)})
	})
	return columns(rows)
}

func (env *environment) exitLines() string {
	var rows [][2]string
	for _, status := range []string{"0", "1", "2"} {
		rows = append(rows, [2]string{status, env.p.Text("command.exit." + status)})
	}
	return columns(rows)
}

// columns sets names beside their explanation, wrapped.
func columns(rows [][2]string) string {
	width := 0
	for _, row := range rows {
		width = max(width, utf8.RuneCountInString(row[0]))
	}
	var b strings.Builder
	for _, row := range rows {
		lead := fmt.Sprintf("  %-*s  ", width, row[0])
		for _, line := range wrap(row[1], helpWidth-width-4) {
			b.WriteString(lead + line + "\n")
			lead = strings.Repeat(" ", width+4)
		}
	}
	return b.String()
}
