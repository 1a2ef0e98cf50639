package main

import (
	"dekking/premium"
	"dekking/premium/document"
	"dekking/premium/foresight"

	"github.com/spf13/cobra"
)

// backtest is "dekking backtest REQUEST": past cases of illness, and past absence, against every cover.
func (env *environment) backtest() *cobra.Command {
	return env.about("backtest", func(q *premium.Quote, asJSON bool) ([]byte, error) {
		if !foresight.HasPast(q.Assessed().Request) {
			return nil, env.fail("command.backtest.missing")
		}
		told := foresight.Back(q)
		if asJSON {
			return document.BacktestJSON(told)
		}
		return []byte(document.BacktestText(env.p, told)), nil
	})
}
