package main

import (
	"strconv"
	"strings"
	"time"

	"dekking/premium"
	"dekking/premium/document"
	"dekking/premium/foresight"

	"github.com/shopspring/decimal"
	"github.com/spf13/cobra"
)

// outlookFlags are the flags of "dekking outlook", as typed.
type outlookFlags struct {
	absence, sector, wages, scenario string
	ill                              []string
	years                            int
}

// outlook is "dekking outlook REQUEST": the premium in later years under an absence scenario.
func (env *environment) outlook() *cobra.Command {
	var flags outlookFlags
	var cmd *cobra.Command
	cmd = env.about("outlook", func(q *premium.Quote, asJSON bool) ([]byte, error) {
		scenario, err := env.scenario(cmd, q, flags)
		if err != nil {
			return nil, err
		}
		told := foresight.Ahead(q, scenario)
		if asJSON {
			return document.OutlookJSON(env.p, told)
		}
		return []byte(document.OutlookText(env.p, told)), nil
	})
	cmd.Flags().StringVar(&flags.absence, "absence", "", "")
	cmd.Flags().IntVar(&flags.years, "years", 0, "command.outlook.years")
	cmd.Flags().StringArrayVar(&flags.ill, "ill", nil, "")
	cmd.Flags().StringVar(&flags.sector, "sector", "", "")
	cmd.Flags().StringVar(&flags.wages, "wages", "", "")
	cmd.Flags().StringVar(&flags.scenario, "scenario", "", "")
	return cmd
}

// scenario makes what is supposed of the flags; what is typed stands above a ready scenario.
func (env *environment) scenario(cmd *cobra.Command, q *premium.Quote, flags outlookFlags) (foresight.Scenario, error) {
	var s foresight.Scenario
	if flags.scenario != "" {
		if err := env.choice(cmd, "scenario", flags.scenario, foresight.Names()...); err != nil {
			return s, err
		}
		s, _ = foresight.Named(q, flags.scenario)
	}
	if years := cmd.Flags().Lookup("years"); years.Changed {
		if err := env.choice(cmd, "years", years.Value.String(), "1", "2", "3", "4", "5"); err != nil {
			return s, err
		}
		s.Years = flags.years
	}
	if err := env.supposedAbsence(cmd, &s, flags.absence); err != nil {
		return s, err
	}
	if err := env.growth(cmd, "sector", flags.sector, &s.Sector); err != nil {
		return s, err
	}
	if err := env.growth(cmd, "wages", flags.wages, &s.Wages); err != nil {
		return s, err
	}
	return s, env.illnesses(cmd, q, &s, flags.ill)
}

// supposedAbsence reads "9%,9%,9%", also "4,5%;9%" and "9,9,9".
func (env *environment) supposedAbsence(cmd *cobra.Command, s *foresight.Scenario, typed string) error {
	if typed == "" {
		return nil
	}
	s.ID, s.Absence = "", nil
	for _, one := range cutList(typed) {
		absence, fault := env.p.ParsePercent(one)
		if fault != nil {
			return env.usageOf(cmd, "command.usage.amount", "--absence", env.p.Fault(fault))
		}
		s.Absence = append(s.Absence, absence)
	}
	if len(s.Absence) > foresight.MostYears {
		return env.usageOf(cmd, "command.usage.absence_years", foresight.MostYears)
	}
	return nil
}

// cutList cuts a list of percentages; a comma parts them only where it is no decimal comma.
func cutList(typed string) []string {
	switch {
	case strings.Contains(typed, ";"):
		return strings.Split(typed, ";")
	case !strings.Contains(typed, "%"):
		return strings.Split(typed, ",")
	}
	parts := strings.Split(strings.TrimSuffix(strings.TrimSpace(typed), "%"), "%")
	for i := range parts {
		parts[i] = strings.TrimLeft(parts[i], ", ")
	}
	return parts
}

// steepestGrowth is the largest yearly change that is not a typing error: 50%, up or down.
var steepestGrowth = decimal.New(50, -2)

// growth reads a yearly change with its sign: "+5%".
func (env *environment) growth(cmd *cobra.Command, flag, typed string, into *decimal.Decimal) error {
	if typed == "" {
		return nil
	}
	digits, down := strings.CutPrefix(strings.TrimPrefix(strings.TrimSpace(typed), "+"), "-")
	rate, fault := env.p.ParsePercent(digits)
	if fault != nil {
		return env.usageOf(cmd, "command.usage.amount", "--"+flag, env.p.Fault(fault))
	}
	if rate.GreaterThan(steepestGrowth) {
		return env.usageOf(cmd, "command.usage.growth", "--"+flag, shown(typed))
	}
	if down {
		rate = rate.Neg()
	}
	*into = rate
	return nil
}

// mostIllWeeks is how long an illness can be supposed: the 104 weeks in which wages are due.
const mostIllWeeks = 104

// illnesses read "A:2027-03:13": who, from when, how many weeks.
func (env *environment) illnesses(cmd *cobra.Command, q *premium.Quote, s *foresight.Scenario, typed []string) error {
	for _, one := range typed {
		parts := strings.Split(one, ":")
		if len(parts) < 3 {
			return env.usageOf(cmd, "command.usage.ill", shown(one))
		}
		n := len(parts)
		label := strings.Join(parts[:n-2], ":")
		from, err := time.Parse("2006-01", parts[n-2])
		if err != nil {
			from, err = time.Parse(time.DateOnly, parts[n-2])
		}
		weeks, bad := strconv.Atoi(parts[n-1])
		if err != nil || bad != nil || weeks < 1 || weeks > mostIllWeeks || !employs(q, label) {
			return env.usageOf(cmd, "command.usage.ill", shown(one))
		}
		s.Ill = append(s.Ill, foresight.Illness{Employee: label, From: from, Weeks: weeks})
	}
	return nil
}

// employs says whether a label is that of an insured employee; without a staff list everybody is.
func employs(q *premium.Quote, label string) bool {
	for _, m := range q.Assessed().Members {
		if m.Employee.Label == label {
			return m.Insured
		}
	}
	return q.Assessed().Request.Totals != nil
}
