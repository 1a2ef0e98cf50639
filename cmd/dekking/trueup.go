package main

import (
	"dekking/premium"
	"dekking/premium/document"
	"dekking/premium/foresight"

	"github.com/spf13/cobra"
)

// trueUp is "dekking trueup REQUEST": expected against real wages.
func (env *environment) trueUp() *cobra.Command {
	return env.about("trueup", func(q *premium.Quote, asJSON bool) ([]byte, error) {
		if !foresight.HasReal(q.Assessed().Request) {
			return nil, env.fail("command.trueup.missing")
		}
		told := foresight.Settle(q)
		if asJSON {
			return document.TrueUpJSON(env.p, told)
		}
		return []byte(document.TrueUpText(env.p, told)), nil
	})
}
