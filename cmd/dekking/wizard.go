package main

import (
	"errors"
	"io/fs"
	"os"
	"time"

	"dekking/premium"
	"dekking/tariffs"
	"dekking/tui"

	"github.com/mattn/go-isatty"
	"github.com/spf13/cobra"
)

// wizard is "dekking [REQUEST]": the conversation on screen, empty or from a request.
func (env *environment) wizard() *cobra.Command {
	cmd := env.command("dekking")
	cmd.Args = cobra.ArbitraryArgs
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		if err := env.wizardArguments(cmd, args); err != nil {
			return err
		}
		library, err := env.library()
		if err != nil {
			return err
		}
		draft := premium.Draft{}
		if len(args) == 1 {
			if draft, err = env.begin(args[0], library); err != nil {
				return err
			}
		}
		if !env.screen() {
			return env.usageOf(cmd, "command.usage.no_screen")
		}
		return env.converse(library, draft)
	}
	return cmd
}

// wizardArguments tells a request from a command that does not exist: a word that is no file was meant as a command.
func (env *environment) wizardArguments(cmd *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	if args[0] == standard {
		return env.usageOf(cmd, "command.usage.screen_stdin")
	}
	if _, err := os.Stat(args[0]); commandForm.MatchString(args[0]) && errors.Is(err, fs.ErrNotExist) {
		return env.unknownCommand(cmd, args[0])
	}
	if len(args) > 1 {
		return env.usageOf(cmd, "command.usage.surplus", shown(args[1]))
	}
	return nil
}

// begin reads the request with which the conversation starts. What is missing in it will be asked; what could not be read
// must not be lost in silence.
func (env *environment) begin(path string, library *tariffs.Library) (premium.Draft, error) {
	r, err := env.open(path, library)
	if err != nil {
		return premium.Draft{}, err
	}
	if r.told() {
		return premium.Draft{}, errTold
	}
	return r.draft, nil
}

// screen tells whether there is a terminal to talk on. Into a pipe, or on one that knows no layout, a screen would be
// nothing but control characters.
func (env *environment) screen() bool {
	return isTerminal(env.in) && isTerminal(env.out) && os.Getenv("TERM") != "dumb"
}

func isTerminal(stream any) bool {
	file, ok := stream.(*os.File)
	return ok && (isatty.IsTerminal(file.Fd()) || isatty.IsCygwinTerminal(file.Fd()))
}

func (env *environment) converse(library *tariffs.Library, draft premium.Draft) error {
	return tui.Run(tui.Options{
		In: env.in, Out: env.out, Library: library, Printer: env.p, Draft: draft, QuoteDate: env.dateOr(draft.QuoteDate),
		Theme: env.theme, Plain: env.plain, Now: time.Now,
	})
}
