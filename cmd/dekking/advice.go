package main

import (
	"slices"

	"dekking/premium"
	"dekking/premium/advice"
	"dekking/premium/document"

	"github.com/spf13/cobra"
)

// This file holds the commands that advise on a quote. What they tell comes from package advice; its words and its JSON
// from package document.

// check is "dekking check REQUEST": what is not covered, paid for nothing, or about to cross a threshold.
func (env *environment) check() *cobra.Command {
	return env.about("check", func(q *premium.Quote, asJSON bool) ([]byte, error) {
		found := advice.Check(q)
		if asJSON {
			return document.FindingsJSON(env.p, found)
		}
		return []byte(document.FindingsText(env.p, found)), nil
	})
}

// readings is "dekking readings REQUEST": every disputed rule, how it is read, and what the other readings would do.
func (env *environment) readings() *cobra.Command {
	return env.about("readings", func(q *premium.Quote, asJSON bool) ([]byte, error) {
		told := advice.Readings(q)
		if asJSON {
			return document.ReadingsJSON(env.p, told)
		}
		return []byte(document.ReadingsText(env.p, told) + env.writtenReadings(told)), nil
	})
}

// matrix is "dekking matrix REQUEST": coverage × eigen risico, or two other choices against each other.
func (env *environment) matrix() *cobra.Command {
	var rows, columns string
	var cmd *cobra.Command
	cmd = env.about("matrix", func(q *premium.Quote, asJSON bool) ([]byte, error) {
		if err := env.pricedQuestions(cmd, q.Assessed(), rows, columns); err != nil {
			return nil, err
		}
		m := advice.Cross(q.Assessed(), q.Cover, advice.Question(rows), advice.Question(columns))
		if asJSON {
			return document.MatrixJSON(m)
		}
		return []byte(document.MatrixText(env.p, m)), nil
	})
	cmd.Flags().StringVar(&rows, "rows", string(advice.Coverage), "")
	cmd.Flags().StringVar(&columns, "columns", string(advice.Eigenrisico), "")
	return cmd
}

// pricedQuestions checks the two choices that are set against each other.
func (env *environment) pricedQuestions(cmd *cobra.Command, s *premium.Staff, rows, columns string) error {
	allowed := []string{string(advice.Coverage), string(advice.Eigenrisico)}
	for _, q := range advice.Questions(s) {
		if !slices.Contains(allowed, string(q)) {
			allowed = append(allowed, string(q))
		}
	}
	if err := env.choice(cmd, "rows", rows, allowed...); err != nil {
		return err
	}
	others := slices.DeleteFunc(slices.Clone(allowed), func(q string) bool { return q == rows })
	return env.choice(cmd, "columns", columns, others...)
}

// levers is "dekking levers REQUEST": every single change of choice, or with --limit what costs at most so much.
func (env *environment) levers() *cobra.Command {
	var limit, per string
	var following bool
	var cmd *cobra.Command
	cmd = env.about("levers", func(q *premium.Quote, asJSON bool) ([]byte, error) {
		if limit != "" {
			return env.fitting(cmd, q, limit, per, following, asJSON)
		}
		told := advice.Levers(q.Assessed(), q.Cover)
		if asJSON {
			return document.LeversJSON(env.p, told)
		}
		return []byte(document.LeversText(env.p, told) + env.unpriced(q.Assessed())), nil
	})
	cmd.Flags().StringVar(&limit, "limit", "", "")
	cmd.Flags().StringVar(&per, "per", string(advice.PerYear), "")
	cmd.Flags().BoolVar(&following, "following", false, "")
	return cmd
}

// fitting finds what costs at most a limit.
func (env *environment) fitting(cmd *cobra.Command, q *premium.Quote, limit, per string, following, asJSON bool) ([]byte, error) {
	if err := env.choice(cmd, "per", per, string(advice.PerYear), string(advice.PerMonth)); err != nil {
		return nil, err
	}
	cents, fault := env.p.ParseEuro(limit)
	if fault != nil {
		return nil, env.usageOf(cmd, "command.usage.amount", "--limit", env.p.Fault(fault))
	}
	goal := advice.Goal{Limit: premium.Money(cents), Per: advice.Per(per), Following: following}
	found := advice.Within(q.Assessed(), q.Cover, goal)
	if asJSON {
		return document.FittingJSON(goal, found)
	}
	return []byte(document.FittingText(env.p, goal, found)), nil
}
