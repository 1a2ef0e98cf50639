package main

import (
	"errors"
	"strings"
	"time"

	"dekking/premium/archive"

	"github.com/spf13/cobra"
)

// tidy is "dekking tidy": what need not be kept any longer goes, and is told.
func (env *environment) tidy() *cobra.Command {
	var dry bool
	cmd := env.command("tidy")
	cmd.Args = env.arguments(0, 0)
	cmd.Flags().BoolVar(&dry, "dry-run", false, "")
	cmd.RunE = func(cmd *cobra.Command, _ []string) error {
		if !env.quoteDate.IsZero() && !dry { // a day that is not today would take what is still to be kept
			return env.usageOf(cmd, "command.usage.tidy")
		}
		done, err := archive.Tidy(dataFolder(), env.dateOr(time.Time{}), dry)
		if err != nil {
			return env.untidied(err)
		}
		if !dry {
			archive.Sweep(dataFolder()) // of today, which need not be told
		}
		text, sound := env.tidied(done, dry)
		if err := env.write("", []byte(text)); err != nil || sound {
			return err
		}
		return errTold
	}
	return cmd
}

// tidied words what was done; sound is that all that was to go is gone.
func (env *environment) tidied(done []archive.Tidied, dry bool) (text string, sound bool) {
	if len(done) == 0 {
		return env.p.Text("tidy.nothing", place(dataFolder())) + "\n", true
	}
	var b strings.Builder
	sound = true
	for _, one := range done {
		why := env.p.Text("archive.tidy."+one.Why, one.On)
		switch {
		case one.Err != nil:
			b.WriteString(env.p.Text("tidy.stays", place(one.Path), why, env.whyLeft(one)))
			sound = sound && one.Why == "unreadable"
		case dry:
			b.WriteString(env.p.Text("tidy.would", place(one.Path), why))
		default:
			b.WriteString(env.p.Text("tidy.removed", place(one.Path), why))
		}
		b.WriteByte('\n')
	}
	return b.String(), sound
}

// untidied words why there could be no tidying at all.
func (env *environment) untidied(err error) error {
	_, busy := errors.AsType[*archive.BusyError](err)
	_, refused := errors.AsType[*archive.QuoteError](err)
	if busy || refused {
		return &failure{env.notRead(err)}
	}
	return env.fail("tidy.failed", place(dataFolder()), cause(err))
}

// whyLeft words why one file stays: what it is, who has it, or what keeps it from being removed.
func (env *environment) whyLeft(one archive.Tidied) string {
	if _, busy := errors.AsType[*archive.BusyError](one.Err); busy || one.Why == "unreadable" {
		return env.notRead(one.Err)
	}
	return env.p.Text("tidy.not_removed", cause(one.Err))
}
