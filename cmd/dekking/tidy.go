package main

import (
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
			return &failure{env.notRead(err)}
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
		return env.p.Text("tidy.nothing", shown(dataFolder())) + "\n", true
	}
	var b strings.Builder
	sound = true
	for _, one := range done {
		why := env.p.Text("archive.tidy."+one.Why, one.On)
		switch {
		case one.Err != nil:
			b.WriteString(env.p.Text("tidy.stays", shown(one.Path), why, env.notRead(one.Err)))
			sound = sound && one.Why == "unreadable"
		case dry:
			b.WriteString(env.p.Text("tidy.would", shown(one.Path), why))
		default:
			b.WriteString(env.p.Text("tidy.removed", shown(one.Path), why))
		}
		b.WriteByte('\n')
	}
	return b.String(), sound
}
