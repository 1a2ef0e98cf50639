package main

import (
	"dekking/premium"
	"dekking/premium/document"
	"dekking/premium/foresight"

	"github.com/spf13/cobra"
)

// dates is "dekking dates REQUEST": the days that follow from a quote.
func (env *environment) dates() *cobra.Command {
	return env.about("dates", func(q *premium.Quote, asJSON bool) ([]byte, error) {
		events := foresight.Dates(q)
		if asJSON {
			return document.DatesJSON(env.p, events)
		}
		return []byte(document.DatesText(env.p, events)), nil
	})
}
