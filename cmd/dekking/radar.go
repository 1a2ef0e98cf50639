package main

import (
	"time"

	"dekking/premium"
	"dekking/premium/advice"
	"dekking/premium/document"

	"github.com/spf13/cobra"
)

// radar is "dekking radar REQUEST": how far payroll and wages are from every limit; with --hire what one more employee
// would cost.
func (env *environment) radar() *cobra.Command {
	var wage, from string
	var cmd *cobra.Command
	cmd = env.about("radar", func(q *premium.Quote, asJSON bool) ([]byte, error) {
		if wage != "" {
			return env.hired(cmd, q, wage, from, asJSON)
		}
		distances := advice.Radar(q.Assessed())
		if asJSON {
			return document.RadarJSON(env.p, distances)
		}
		return []byte(document.RadarText(env.p, distances)), nil
	})
	cmd.Flags().StringVar(&wage, "hire", "", "")
	cmd.Flags().StringVar(&from, "from", "", "")
	return cmd
}

// hired tells what one more employee costs, from the start of the policy year unless a day is given.
func (env *environment) hired(cmd *cobra.Command, q *premium.Quote, wage, from string, asJSON bool) ([]byte, error) {
	cents, fault := env.p.ParseEuro(wage)
	if fault != nil {
		return nil, env.usageOf(cmd, "command.usage.amount", "--hire", env.p.Fault(fault))
	}
	day := q.Staff.Year.First
	if from != "" {
		var err error
		if day, err = time.Parse(time.DateOnly, from); err != nil {
			return nil, env.usageOf(cmd, "command.usage.date_of", "--from", shown(from))
		}
	}
	h, refused := advice.Hire(q, premium.Employee{Wage: premium.Money(cents)}, day)
	if asJSON {
		return document.HiredJSON(env.p, h)
	}
	return []byte(document.HiredText(env.p, h, refused)), nil
}

// ownRisk is "dekking ownrisk REQUEST": what each eigen risico saves, and what it leaves to the employer.
func (env *environment) ownRisk() *cobra.Command {
	return env.about("ownrisk", func(q *premium.Quote, asJSON bool) ([]byte, error) {
		risks := advice.OwnRisks(q.Assessed(), q.Cover)
		if asJSON {
			return document.OwnRisksJSON(env.p, risks)
		}
		return []byte(document.OwnRisksText(env.p, risks)), nil
	})
}
