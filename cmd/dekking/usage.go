package main

import (
	"errors"
	"fmt"
	"regexp"
	"strings"

	"dekking/tui"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// usageError is a wrong use of the command line, worded.
type usageError struct {
	text    string
	command string // whose help tells more
}

func (e *usageError) Error() string { return e.text }

// failure is a reason, worded, why there is no result.
type failure struct{ text string }

func (e *failure) Error() string { return e.text }

// errTold ends a command whose reasons are on standard error already.
var errTold = errors.New("told")

func (env *environment) usage(id string, args ...any) error {
	return &usageError{text: env.p.Text(id, args...), command: "dekking"}
}

func (env *environment) usageOf(cmd *cobra.Command, id string, args ...any) error {
	return &usageError{text: env.p.Text(id, args...), command: cmd.CommandPath()}
}

func (env *environment) fail(id string, args ...any) error {
	return &failure{env.p.Text(id, args...)}
}

// finish tells why a command ended, if that is still to be told, and gives the exit status.
func (env *environment) finish(err error) int {
	var wrong *usageError
	var stopped *tui.Interrupted
	switch {
	case err == nil:
		return exitDone
	case errors.As(err, &stopped): // by a signal, a closed window or a fault; all has been said
		return stopped.Status
	case errors.Is(err, errTold):
		return exitFailed
	case errors.As(err, &wrong):
		fmt.Fprintf(env.err, "dekking: %s\n%s\n", wrong.text, env.p.Text("command.usage.help", wrong.command+" --help"))
		return exitUsage
	}
	env.tell(err)
	return exitFailed
}

// flagError words what the parser of flags found wrong.
func (env *environment) flagError(cmd *cobra.Command, err error) error {
	var unknown *pflag.NotExistError
	var noValue *pflag.ValueRequiredError
	var badValue *pflag.InvalidValueError
	switch {
	case errors.As(err, &unknown):
		return env.usageOf(cmd, "command.usage.flag", dashed(unknown.GetSpecifiedName(), unknown.GetSpecifiedShortnames()))
	case errors.As(err, &noValue):
		return env.usageOf(cmd, "command.usage.value", dashed(noValue.GetSpecifiedName(), noValue.GetSpecifiedShortnames()))
	case errors.As(err, &badValue):
		return env.usageOf(cmd, "command.usage.bad_value", "--"+badValue.GetFlag().Name, shown(badValue.GetValue()))
	}
	return env.usageOf(cmd, "command.usage.syntax")
}

// dashed is a flag as typed: one letter behind one dash, a name behind two.
func dashed(name, letters string) string {
	if letters != "" {
		return "-" + shown(name)
	}
	return "--" + shown(name)
}

// commandForm is what a command may look like, and the name of a file hardly ever does.
var commandForm = regexp.MustCompile(`^[a-z]+$`)

// unknownCommand names the command that was meant, if one is near.
func (env *environment) unknownCommand(cmd *cobra.Command, typed string) error {
	if near := cmd.SuggestionsFor(typed); len(near) > 0 {
		return env.usageOf(cmd, "command.usage.unknown_near", shown(typed), near[0])
	}
	if cmd.HasParent() {
		return env.usageOf(cmd, "command.usage.unknown_part", cmd.CommandPath(), shown(typed), env.p.List(parts(cmd)))
	}
	return env.usageOf(cmd, "command.usage.unknown", shown(typed))
}

// parts are the names of the commands that a command groups.
func parts(cmd *cobra.Command) []string {
	var names []string
	for _, part := range cmd.Commands() {
		names = append(names, part.Name())
	}
	return names
}

// arguments wants between least and most arguments.
func (env *environment) arguments(least, most int) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		switch {
		case len(args) < least:
			return env.usageOf(cmd, "command.usage.missing", env.p.Text(env.argumentID(cmd)))
		case len(args) > most:
			return env.usageOf(cmd, "command.usage.surplus", shown(args[most]))
		}
		return nil
	}
}

// argumentID is the text of what a command wants as argument: mostly a request.
func (env *environment) argumentID(cmd *cobra.Command) string {
	_, path, _ := strings.Cut(cmd.CommandPath(), " ")
	if id := "command.usage.argument." + strings.ReplaceAll(path, " ", "."); env.p.Has(id) {
		return id
	}
	return "command.usage.argument.request"
}

// choice checks the value of a flag that has a few.
func (env *environment) choice(cmd *cobra.Command, flag, value string, allowed ...string) error {
	for _, word := range allowed {
		if value == word {
			return nil
		}
	}
	return env.usageOf(cmd, "command.usage.choice", "--"+flag, shown(value), env.p.List(allowed))
}
