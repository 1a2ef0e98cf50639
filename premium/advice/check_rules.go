package advice

import (
	"strings"

	"dekking/premium"
	"dekking/tariffs"
)

// checkRule is what Check adds to a notice: what can be done, where the rule comes from, and what it costs.
type checkRule struct {
	remedy string
	origin func(*checking, premium.Notice) tariffs.Origin
	weigh  func(*checking, *Finding) // nil: no amount
}

// checkRules has a rule for every notice. A rule may change the remedy when it weighs the finding.
var checkRules = map[premium.NoticeID]checkRule{
	premium.DGANotInsured:            {"check.remedy.dga", whoOrigin, nil},
	premium.NoNLPremiums:             {"check.remedy.nl_premiums", whoOrigin, nil},
	premium.WageBelowMinimum:         {"check.remedy.low_wage", wageOrigin, (*checking).lowWage},
	premium.WageAboveMaximum:         {"check.remedy.high_wage", wageOrigin, (*checking).highWage},
	premium.AOWNotInsured:            {"", pensionOrigin, (*checking).afterAOW},
	premium.AOWReached:               {"", pensionOrigin, (*checking).afterAOW},
	premium.AOWAhead:                 {"", aowPayOrigin, nil},
	premium.AOWNoBenefit:             {"check.remedy.aow_no_benefit", aowPayOrigin, (*checking).noBenefit},
	premium.SickAtStart:              {"check.remedy.sick", startOrigin, nil},
	premium.NotEmployed:              {"check.remedy.dates", typedOrigin, nil},
	premium.NobodyInsured:            {"", whoOrigin, nil},
	premium.ForeseeableClause:        {"", clauseOrigin, (*checking).clause},
	premium.AbsenceNotUsed:           {"", absenceOrigin, nil},
	premium.AbsenceNeeded:            {"check.remedy.absence", absenceOrigin, nil},
	premium.PayrollAboveMaximum:      {"check.remedy.payroll", limitOrigin, nil},
	premium.AnnualisedPayroll:        {"", thresholdOrigin, (*checking).threshold},
	premium.NearThreshold:            {"", thresholdOrigin, (*checking).threshold},
	premium.StartInPast:              {"check.remedy.start", startOrigin, nil},
	premium.StartTooLate:             {"check.remedy.start", startOrigin, nil},
	premium.Year2DiscountEnds:        {"check.remedy.year2", termOrigin, (*checking).discountEnds},
	premium.CoverageBelowCAO:         {"check.remedy.coverage_below", typedOrigin, (*checking).belowOwed},
	premium.CoverageBelowLaw:         {"check.remedy.coverage_below", lawOrigin, (*checking).belowOwed},
	premium.CoverageAboveCAO:         {"check.remedy.coverage_above", typedOrigin, (*checking).aboveOwed},
	premium.CoverageBelowMinimumWage: {"check.remedy.minimum_wage", minimumWageOrigin, (*checking).minimumWage},
	premium.ArboFeeEstimated:         {"check.remedy.staff_list", arboOrigin, nil},
	premium.ArboMinimum:              {"", arboOrigin, (*checking).arboMinimum},
	premium.UnknownFigure:            {"check.remedy.unknown", figureOrigin, nil},
	premium.ExampleRates:             {"check.remedy.example", ratesOrigin, nil},
	premium.ChargesAbovePremiums:     {"check.remedy.charges", premiumsOrigin, (*checking).chargesTooMuch},
	premium.MergerExpected:           {"check.remedy.merger", whoOrigin, nil},
	premium.ReadingDeparts:           {"check.remedy.reading", readingOrigin, nil},
	premium.AbsenceContext:           {"", statisticsOrigin, nil},
}

func weakened(o tariffs.Origin, c tariffs.Certainty) tariffs.Origin {
	o.Certainty = o.Certainty.Weaker(c)
	return o
}

// whoOrigin: the tables say for whom the product is, and no section says it of directors or mergers by itself.
func whoOrigin(c *checking, _ premium.Notice) tariffs.Origin {
	return weakened(c.product().Eligibility.Origin, tariffs.Derived)
}

func wageOrigin(c *checking, _ premium.Notice) tariffs.Origin { return c.staff.WageOrigin() }

func pensionOrigin(c *checking, _ premium.Notice) tariffs.Origin {
	return c.staff.Table.Reference.StatePension.Origin
}

func statisticsOrigin(c *checking, _ premium.Notice) tariffs.Origin {
	return c.staff.Table.Reference.Absence.Origin
}

func aowPayOrigin(c *checking, _ premium.Notice) tariffs.Origin {
	return c.staff.Table.Reference.AOWPay.Origin
}

func lawOrigin(c *checking, _ premium.Notice) tariffs.Origin {
	return c.staff.Table.Reference.WagePay.Origin
}

func minimumWageOrigin(c *checking, _ premium.Notice) tariffs.Origin {
	return c.staff.Table.Reference.MinimumWage.Origin
}

func startOrigin(c *checking, _ premium.Notice) tariffs.Origin { return c.product().Start.Origin }

func termOrigin(c *checking, _ premium.Notice) tariffs.Origin { return c.product().Term.Origin }

func ratesOrigin(c *checking, _ premium.Notice) tariffs.Origin { return c.product().Percentage.Origin }

func limitOrigin(c *checking, _ premium.Notice) tariffs.Origin {
	return c.product().Eligibility.Origin
}

// typedOrigin: what the user entered, against what follows from it.
func typedOrigin(*checking, premium.Notice) tariffs.Origin {
	return tariffs.Origin{Certainty: tariffs.Typed}
}

func quoteOrigin(c *checking, _ premium.Notice) tariffs.Origin {
	return tariffs.Origin{Certainty: c.quote.Certainty()}
}

func arboOrigin(c *checking, n premium.Notice) tariffs.Origin {
	if n.ID == premium.ArboFeeEstimated {
		return weakened(c.staff.ArboOrigin(), tariffs.Derived)
	}
	return c.staff.ArboOrigin()
}

func absenceOrigin(c *checking, n premium.Notice) tariffs.Origin {
	if n.Variant == "typed" {
		return typedOrigin(c, n)
	}
	return c.product().Absence.Origin
}

func clauseOrigin(c *checking, _ premium.Notice) tariffs.Origin {
	rule := c.product().Foreseeable
	if rule.Clause == "unknown" {
		return weakened(rule.Origin, tariffs.Unknown)
	}
	return rule.Origin
}

func thresholdOrigin(c *checking, n premium.Notice) tariffs.Origin {
	if c.isAskAbove(n) {
		return c.product().Absence.Origin
	}
	return limitOrigin(c, n)
}

func premiumsOrigin(c *checking, _ premium.Notice) tariffs.Origin {
	reference := c.staff.Table.Reference
	return weakened(reference.EmployerPremiums.Origin, reference.PremiumWage.Certainty)
}

func readingOrigin(c *checking, n premium.Notice) tariffs.Origin {
	for _, reading := range c.product().Readings {
		if strings.TrimPrefix(n.Field, "readings.") == reading.ID {
			return weakened(reading.Origin, tariffs.Typed)
		}
	}
	return typedOrigin(c, n)
}

// figureOrigin is the section that leaves a figure open.
func figureOrigin(c *checking, n premium.Notice) tariffs.Origin {
	sections := map[premium.TextID]tariffs.Origin{
		"figure.wage_maximum":      c.product().Wage.Origin,
		"figure.arbo_fee":          c.product().ArboFee.Origin,
		"figure.payment_surcharge": c.product().Payment.Origin,
		"figure.premium_wage":      c.staff.Table.Reference.PremiumWage.Origin,
	}
	for _, arg := range n.Args {
		if id, isText := arg.(premium.TextID); isText {
			return weakened(sections[id], tariffs.Unknown)
		}
	}
	return tariffs.Origin{Certainty: tariffs.Unknown}
}

func (c *checking) product() *tariffs.Product { return c.staff.Table.Product }
