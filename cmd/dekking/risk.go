package main

import (
	"dekking/premium"
	"dekking/premium/document"
	"dekking/premium/foresight"

	"github.com/spf13/cobra"
)

// The years that may be simulated: fewer tell nothing, more take too long.
const (
	fewestYears = 1_000
	mostYears   = 1_000_000
)

// risk is "dekking risk REQUEST": what a year of absence may bring, by simulation.
func (env *environment) risk() *cobra.Command {
	var seed uint64
	var years int
	var cmd *cobra.Command
	cmd = env.about("risk", func(q *premium.Quote, asJSON bool) ([]byte, error) {
		if years < fewestYears || years > mostYears {
			return nil, env.usageOf(cmd, "command.usage.years", env.p.Count(years), env.p.Count(fewestYears), env.p.Count(mostYears))
		}
		pictures, _ := foresight.Pictures(q, foresight.Draw{Years: years, Seed: seed})
		if asJSON {
			return document.RiskJSON(env.p, pictures)
		}
		return []byte(document.RiskText(env.p, pictures, true)), nil
	})
	cmd.Flags().Uint64Var(&seed, "seed", 1, "")
	cmd.Flags().IntVar(&years, "years", foresight.DefaultYears, "")
	return cmd
}
