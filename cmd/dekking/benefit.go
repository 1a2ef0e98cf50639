package main

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"dekking/premium"
	"dekking/premium/document"
	"dekking/premium/foresight"

	"github.com/spf13/cobra"
)

// illnessFlags are the flags of "dekking benefit", as typed.
type illnessFlags struct {
	employee, from, recovered, other, death string
	weeks                                   int
}

// benefit is "dekking benefit REQUEST": one employee ill, week by week, money and duties.
func (env *environment) benefit() *cobra.Command {
	var flags illnessFlags
	var cmd *cobra.Command
	cmd = env.about("benefit", func(q *premium.Quote, asJSON bool) ([]byte, error) {
		spell, err := env.spell(cmd, q, flags)
		if err != nil {
			return nil, err
		}
		course := foresight.Benefit(q, flags.employee, spell)
		if asJSON {
			return document.BenefitJSON(env.p, course)
		}
		return []byte(document.BenefitText(env.p, course)), nil
	})
	cmd.Flags().StringVar(&flags.employee, "employee", "", "")
	cmd.Flags().StringVar(&flags.from, "from", "", "command.flag.from.benefit")
	cmd.Flags().IntVar(&flags.weeks, "weeks", 104, "")
	cmd.Flags().StringVar(&flags.recovered, "recovered", "", "")
	cmd.Flags().StringVar(&flags.other, "other", "", "")
	cmd.Flags().StringVar(&flags.death, "death", "", "")
	return cmd
}

// spell reads the flags; what is wrong with the first of them is told.
func (env *environment) spell(cmd *cobra.Command, q *premium.Quote, flags illnessFlags) (foresight.Spell, error) {
	var s foresight.Spell
	m, err := env.patient(cmd, q, flags.employee)
	if err != nil {
		return s, err
	}
	if flags.weeks < 1 || flags.weeks > foresight.MostWeeks {
		return s, env.usageOf(cmd, "command.usage.weeks", flags.weeks, foresight.MostWeeks)
	}
	s.Weeks = flags.weeks
	if s.From, err = env.day(cmd, "from", flags.from); err != nil {
		return s, err
	}
	if s.From.IsZero() {
		s.From = foresight.FirstInsured(q, m)
	}
	if s.Death, err = env.day(cmd, "death", flags.death); err != nil {
		return s, err
	}
	if last := s.Last(); !s.Death.IsZero() && (s.Death.Before(s.From) || s.Death.After(last)) {
		return s, env.usageOf(cmd, "command.usage.within", "--death", shown(flags.death), s.From, last)
	}
	if s.Other, err = env.perWeek(cmd, flags.other); err != nil {
		return s, err
	}
	s.Recovered, err = env.recoveries(cmd, s, flags.recovered)
	return s, err
}

// patient finds who is ill: the employee of a label, or somebody at the average wage when there is no staff list. The
// labels to choose from are not told: they may be names, and what is told here ends up in logs.
func (env *environment) patient(cmd *cobra.Command, q *premium.Quote, label string) (premium.Member, error) {
	totals := q.Assessed().Request.Totals != nil
	m, found := foresight.Find(q, label)
	switch {
	case totals && label != "":
		return m, env.usageOf(cmd, "command.usage.employee.totals")
	case found:
		return m, nil
	case label == "":
		return m, env.usageOf(cmd, "command.usage.employee.none")
	}
	return m, env.usageOf(cmd, "command.usage.employee", shown(label))
}

// day reads a day of the calendar; "" is none.
func (env *environment) day(cmd *cobra.Command, flag, text string) (time.Time, error) {
	if text == "" {
		return time.Time{}, nil
	}
	day, err := time.Parse(time.DateOnly, text)
	if err != nil || day.Year() < 1900 || day.Year() > 2100 {
		return time.Time{}, env.usageOf(cmd, "command.usage.day", "--"+flag, shown(text))
	}
	return day, nil
}

func (env *environment) perWeek(cmd *cobra.Command, text string) (premium.Money, error) {
	if text == "" {
		return 0, nil
	}
	cents, fault := env.p.ParseEuro(text)
	if fault != nil {
		return 0, env.usageOf(cmd, "command.usage.amount", "--other", env.p.Fault(fault))
	}
	return premium.Money(cents), nil
}

// recoveries reads "2024-02-01:2024-02-20,2024-05-06:2024-05-31:50": first and last day at work, and the percentage of the
// hours when not all.
func (env *environment) recoveries(cmd *cobra.Command, s foresight.Spell, text string) ([]foresight.Recovery, error) {
	var list []foresight.Recovery
	if text == "" {
		return nil, nil
	}
	for part := range strings.SplitSeq(text, ",") {
		r, read := recovery(strings.TrimSpace(part))
		if !read {
			return nil, env.usageOf(cmd, "command.usage.recovered", shown(part))
		}
		list = append(list, r)
	}
	slices.SortFunc(list, func(a, b foresight.Recovery) int { return a.First.Compare(b.First) })
	for i, r := range list {
		if !r.First.After(s.From) || i > 0 && !r.First.After(list[i-1].Last) {
			return nil, env.usageOf(cmd, "command.usage.recovered_order", s.From)
		}
	}
	return list, nil
}

// recovery reads one time at work.
func recovery(text string) (r foresight.Recovery, read bool) {
	fields := strings.Split(text, ":")
	if len(fields) < 2 || len(fields) > 3 {
		return r, false
	}
	first, wrong := time.Parse(time.DateOnly, fields[0])
	last, alsoWrong := time.Parse(time.DateOnly, fields[1])
	if wrong != nil || alsoWrong != nil || last.Before(first) {
		return r, false
	}
	r = foresight.Recovery{First: first, Last: last}
	if len(fields) == 3 {
		part, err := strconv.Atoi(strings.TrimSuffix(fields[2], "%"))
		if err != nil || part < 1 || part > 100 {
			return r, false
		}
		r.Part = part
	}
	return r, true
}
