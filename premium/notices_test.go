package premium_test

import (
	"fmt"
	"testing"
	"time"

	"dekking/premium"
	"dekking/tariffs"

	"github.com/shopspring/decimal"
)

// scene is a request and a cover in which one notice must, or must not, appear.
type scene struct {
	product string
	year    int
	request premium.Request
	cover   premium.Cover
}

// quiet is a scene without anything remarkable, but for the example rates.
func quiet(product string, year int) scene {
	s := scene{product: product, year: year, request: one(year, 30_000_00, 28_000_00)}
	s.request.Employer.PriorCover = true
	s.request.Absence = map[int]decimal.Decimal{year - 1: dec("0.04"), year - 2: dec("0.04"), year - 3: dec("0.04")}
	if product == "sazas" {
		s.request.Absence = nil
	}
	s.cover = premium.Cover{Coverage: tariffs.Coverage{Year1: 100, Year2: 70}, Eigenrisico: 20, Term: 1, Payment: "quarter"}
	return s
}

func (s scene) notices(t *testing.T) []premium.Notice {
	t.Helper()
	quote := premium.Assess(table(t, s.product, s.year), s.request).Quote(s.cover)
	return quote.Notices()
}

func percentage(text string) *decimal.Decimal {
	d := dec(text)
	return &d
}

// Every notice appears in the scene that calls for it, with these arguments, and not in the quiet one.
func TestNotices(t *testing.T) {
	for _, c := range []struct {
		id       premium.NoticeID
		variant  string
		severity premium.Severity
		args     string
		change   func(*scene)
	}{
		{premium.DGANotInsured, "", premium.Info, "[]", func(s *scene) { s.request.Employees[1].DGA = true }},
		{premium.NoNLPremiums, "", premium.Warning, "[]", func(s *scene) { s.request.Employees[1].NoNLPremiums = true }},
		{premium.WageBelowMinimum, "", premium.Warning, "[500.00]", func(s *scene) { s.request.Employees[1].Wage = 499_99 }},
		{premium.WageAboveMaximum, "", premium.Info, "[125000.00 5000.00]", func(s *scene) {
			s.request.Employees = s.request.Employees[:1]
			s.request.Employees[0].Wage = 130_000_00
		}},
		{premium.AOWNotInsured, "", premium.Warning, "[2022-10-30]", func(s *scene) { s.request.Employees[1].Born = day(1956, 3, 30) }},
		{premium.AOWReached, "", premium.Info, "[2023-04-30]", func(s *scene) { s.request.Employees[1].Born = day(1956, 7, 1) }},
		{premium.AOWNoBenefit, "", premium.Warning, "[13 13w]", func(s *scene) {
			s.request.Employees[1].Born, s.request.Employees[1].InsureAfterAOW = day(1950, 1, 1), true
			s.cover.Eigenrisico = 65
		}},
		{premium.SickAtStart, "", premium.Warning, "[2023-03-01]", func(s *scene) {
			s.request.Employees[1].SickAtStart, s.request.Employees[1].FitSince = true, day(2023, 2, 1)
		}},
		{premium.SickAtStart, "unknown", premium.Warning, "[]", func(s *scene) { s.request.Employees[1].SickAtStart = true }},
		{premium.NotEmployed, "", premium.Warning, "[]", func(s *scene) { s.request.Employees[1].Until = day(2023, 1, 31) }},
		{premium.NotEmployed, "idle", premium.Warning, "[]", func(s *scene) { // a weekend
			s.request.Employees[1].From, s.request.Employees[1].Until = day(2023, 2, 4), day(2023, 2, 5)
		}},
		{premium.NobodyInsured, "", premium.Warning, "[reason.dga_not_insured]", func(s *scene) {
			s.request.Employees[0].DGA, s.request.Employees[1].DGA = true, true
		}},
		{premium.NobodyInsured, "reasons", premium.Warning, "[reason.dga_not_insured reason.no_nl_premiums]", func(s *scene) {
			s.request.Employees[0].DGA, s.request.Employees[1].NoNLPremiums = true, true
		}},
		{premium.AOWNotInsured, "not_offered", premium.Warning, "[2005-01-01]", func(s *scene) {
			*s = quiet("markt", 2023)
			s.request.Employees[1].Born, s.request.Employees[1].InsureAfterAOW = day(1940, 1, 1), true
		}},
		{premium.AOWReached, "not_offered", premium.Info, "[2023-04-30]", func(s *scene) {
			*s = quiet("markt", 2023)
			s.request.Employees[1].Born = day(1956, 7, 1)
		}},
		{premium.WageAboveMaximum, "average", premium.Warning, "[125000.00 375000.00 525000.00]", func(s *scene) {
			s.request.Employees, s.request.Totals = nil, &premium.Totals{Payroll: 900_000_00, Headcount: 3}
		}},
		{premium.ArboFeeEstimated, "exact", premium.Info, "[564.00]", func(s *scene) {
			s.request.Employees, s.request.Totals = nil, &premium.Totals{Payroll: 375_000_00, Headcount: 3}
		}},
		{premium.ForeseeableClause, "unknown", premium.Info, "[2023-07-31]", func(s *scene) { s.request.Employer.PriorCover = false }},
		{premium.ForeseeableClause, "", premium.Info, "[2023-07-31]", func(s *scene) {
			*s = quiet("markt", 2023)
			s.request.Employer.PriorCover = false
		}},
		{premium.ForeseeableClause, "employee", premium.Info, "[2023-12-31]", func(s *scene) {
			*s = quiet("markt", 2023)
			s.request.Employees[1].From = day(2023, 7, 1)
		}},
		{premium.AbsenceNotUsed, "", premium.Info, "[58000.00 175000.00]", func(s *scene) {
			s.request.Absence = map[int]decimal.Decimal{2022: dec("0.04")}
		}},
		{premium.AbsenceNotUsed, "typed", premium.Info, "[]", func(s *scene) {
			s.request.Absence = map[int]decimal.Decimal{2022: dec("0.04")}
			s.request.Rate.Percentage = percentage("0.03")
		}},
		{premium.AbsenceNotUsed, "older", premium.Info, "[[2020 2019] [2022 2021]]", func(s *scene) {
			s.request.Employees[0].Wage = 190_000_00
			s.request.Absence = map[int]decimal.Decimal{2019: dec("0.04"), 2020: dec("0.04"), 2021: dec("0.04"), 2022: dec("0.04")}
		}},
		{premium.AbsenceNeeded, "", premium.Refusal, "[[2022 2021] 218000.00 175000.00]", func(s *scene) {
			s.request.Employees[0].Wage = 190_000_00
		}},
		{premium.AbsenceNeeded, "always", premium.Refusal, "[[2021]]", func(s *scene) {
			*s = quiet("markt", 2023)
			delete(s.request.Absence, 2021)
		}},
		{premium.PayrollAboveMaximum, "", premium.Refusal, "[1028000.00 1000000.00 Boven deze loonsom noemt Sazas het pakket Handenvrij Compleet; dat staat niet in dit programma.]", func(s *scene) {
			s.request.Employees[0].Wage = 1_000_000_00
		}},
		{premium.AnnualisedPayroll, "", premium.Warning, "[188000.00 161538.46 175000.00]", func(s *scene) {
			s.request.Employees[0].Wage, s.request.Employees[0].Until = 160_000_00, day(2023, 11, 30) // 217 of 260 days
		}},
		{premium.NearThreshold, "", premium.Info, "[166250.00 175000.00]", func(s *scene) { s.request.Employees[0].Wage = 138_250_00 }},
		{premium.NearThreshold, "", premium.Info, "[955000.00 1000000.00]", func(s *scene) { s.request.Employees[0].Wage = 927_000_00 }},
		{premium.StartInPast, "", premium.Refusal, "[2023-01-01 2023-01-02]", func(s *scene) { s.request.StartDate = day(2023, 1, 1) }},
		{premium.StartTooLate, "", premium.Refusal, "[2023-03-03 2023-03-02 2023-01-03]", func(s *scene) { s.request.StartDate = day(2023, 3, 3) }},
		{premium.Year2DiscountEnds, "", premium.Info, "[87.00]", func(s *scene) {
			s.cover.Term, s.request.Rate.Percentage = 3, percentage("0.03")
		}},
		{premium.CoverageBelowCAO, "", premium.Warning, "[100/70 100/85]", func(s *scene) {
			s.request.Employer.CAO = &tariffs.Coverage{Year1: 100, Year2: 85}
		}},
		{premium.CoverageBelowMinimumWage, "", premium.Warning, "[19600.00 23212.80]", func(s *scene) {
			s.cover.Coverage.Year1, s.request.Employees[1].Hours = 70, dec("40")
		}},
		{premium.ArboFeeEstimated, "", premium.Info, "[289.00 336.00]", func(s *scene) {
			s.request.Employees, s.request.Totals = nil, &premium.Totals{Payroll: 60_000_00, Headcount: 2}
		}},
		{premium.UnknownFigure, "", premium.Warning, "[figure.payment_surcharge]", func(s *scene) { *s = quiet("markt", 2023) }},
		{premium.UnknownFigure, "", premium.Warning, "[figure.arbo_fee]", func(s *scene) { *s = quiet("markt", 2023) }},
		{premium.UnknownFigure, "", premium.Warning, "[figure.wage_maximum]", func(s *scene) { *s = quiet("markt", 2023) }},
		{premium.MergerExpected, "", premium.Warning, "[]", func(s *scene) { s.request.Employer.MergerExpected = true }},
		{premium.ChargesAbovePremiums, "", premium.Info, "[0.25 0.115]", func(s *scene) {
			s.request.Employees[0].Wage, s.cover.Charges = 100_000_00, dec("0.25")
		}},
	} {
		s := quiet("sazas", 2023)
		if found(s.notices(t), c.id, c.variant, c.args) != nil {
			t.Errorf("%s %s appears in the quiet scene", c.id, c.variant)
		}
		c.change(&s)
		notice := found(s.notices(t), c.id, c.variant, c.args)
		if notice == nil {
			t.Errorf("%s %s %s does not appear: %v", c.id, c.variant, c.args, s.notices(t))
		} else if notice.Severity != c.severity {
			t.Errorf("%s is %s", c.id, notice.Severity)
		}
	}
}

// Totals on a bound are as they should be: the minimum for everybody, the maximum for everybody. A cent less or more on the
// whole is refused, or said. A wage raised to the minimum lets a lower average in, and an average needs both numbers.
func TestTotalsOnTheBounds(t *testing.T) {
	edition := table(t, "sazas", 2023)
	two := 2
	for _, c := range []struct {
		payroll       premium.Money
		reading, want string
	}{
		{999_99, "", "payroll.total average_below_minimum [500.00 1000.00]"}, {1_000_00, "", ""},
		{999_99, "raised_to_minimum", ""}, {250_000_00, "", ""},
	} {
		draft := premium.Draft{Payroll: &c.payroll, Headcount: &two, Readings: map[string]string{"low_wage": c.reading}}
		got := ""
		for _, p := range draft.Average(edition) {
			got = fmt.Sprint(p.Field, " ", p.ID, " ", p.Args)
		}
		if got != c.want {
			t.Errorf("%v %s: %q, want %q", c.payroll, c.reading, got, c.want)
		}
		draft.Headcount = nil
		if problems := draft.Average(edition); problems != nil {
			t.Errorf("without headcount: %v", problems)
		}
	}
	s := quiet("sazas", 2023)
	s.request.Employees, s.request.Totals = nil, &premium.Totals{Payroll: 250_000_00, Headcount: 2}
	if hasNotice(s.notices(t), premium.WageAboveMaximum) {
		t.Error("the maximum for everybody is above it")
	}
}

// Absence is asked once the payroll is one that the product takes; above its maximum there is nothing to use it for.
func TestNoAbsenceAskedOfWhoIsRefused(t *testing.T) {
	s := quiet("sazas", 2023)
	s.request.Employees[0].Wage = 1_000_000_00
	if notices := s.notices(t); hasNotice(notices, premium.AbsenceNeeded) || !hasNotice(notices, premium.PayrollAboveMaximum) {
		t.Errorf("%v", notices)
	}
}

// A line of 0.00 is not printed, whatever line it is; the quote keeps its certainty without them.
func TestNoLineOfNothing(t *testing.T) {
	s := quiet("sazas", 2023)
	s.request.Rate.Percentage = percentage("0")
	quote := premium.Assess(table(t, "sazas", 2023), s.request).Quote(s.cover)
	if lines := quote.FirstYear.Lines(); len(lines) != 1 || lines[0].ID != premium.ArboFeeLine {
		t.Errorf("0%%: %v", lines)
	}
	s.request.Rate.ArboFee = &premium.TypedArboFee{}
	quote = premium.Assess(table(t, "sazas", 2023), s.request).Quote(s.cover)
	if lines := quote.FirstYear.Lines(); len(lines) != 0 || quote.FirstYear.Total != premium.Euros(0) || quote.Certainty() != tariffs.Typed {
		t.Errorf("nothing at all: %v, total %v, %v", lines, quote.FirstYear.Total, quote.Certainty())
	}
}

// A product without the clause on foreseeable illness says nothing of it, whoever joins and whatever came before.
func TestNoForeseeableClause(t *testing.T) {
	for clause, want := range map[string]bool{"yes": true, "unknown": true, "no": false} {
		shipped := *table(t, "markt", 2023)
		product := *shipped.Product
		product.Foreseeable.Clause = clause
		shipped.Product = &product
		s := quiet("markt", 2023)
		s.request.Employer.PriorCover = false
		s.request.Employees[1].From = day(2023, 7, 1)
		quote := premium.Assess(&shipped, s.request).Quote(s.cover)
		if got := hasNotice(quote.Notices(), premium.ForeseeableClause); got != want {
			t.Errorf("clause %s: notice %v", clause, got)
		}
	}
}

// Example rates are called examples, and a typed percentage is not one.
func TestExampleRatesNotice(t *testing.T) {
	s := quiet("sazas", 2023)
	if !hasNotice(s.notices(t), premium.ExampleRates) {
		t.Error("the example is not called one")
	}
	s.request.Rate.Percentage = percentage("0.03")
	if hasNotice(s.notices(t), premium.ExampleRates) {
		t.Error("a typed percentage is called an example")
	}
}

// No benefit after AOW age: silent at four weeks, at a longer promise, and for 13 weeks of law before July 2023; six
// weeks from then on (facts E14).
func TestAOWNoBenefitDependsOnDateAndPromise(t *testing.T) {
	for _, c := range []struct {
		start   time.Time
		days    tariffs.WaitingDays
		promise int
		want    bool
	}{
		{day(2023, 6, 30), 30, 0, false}, {day(2023, 7, 1), 30, 0, true}, {day(2023, 7, 1), 20, 0, false},
		{day(2023, 7, 1), 30, 26, false}, {day(2023, 6, 30), 65, 0, true}, {day(2023, 7, 1), 130, 26, true},
	} {
		s := quiet("sazas", 2023)
		s.request.QuoteDate, s.request.StartDate = c.start, c.start
		s.request.Employees[0].Born, s.request.Employees[0].InsureAfterAOW = day(1950, 1, 1), true
		s.request.Employer.AOWPayWeeks, s.cover.Eigenrisico = c.promise, c.days
		if got := hasNotice(s.notices(t), premium.AOWNoBenefit); got != c.want {
			t.Errorf("start %v, %d days, promise %d: notice %v", c.start, c.days, c.promise, got)
		}
	}
}

func found(notices []premium.Notice, id premium.NoticeID, variant, args string) *premium.Notice {
	for _, n := range notices {
		if n.ID == id && n.Variant == variant && written(n.Args) == args {
			return &n
		}
	}
	return nil
}

// written prints arguments for comparison.
func written(args []any) string {
	var parts []any
	for _, arg := range args {
		switch v := arg.(type) {
		case time.Time:
			parts = append(parts, v.Format(time.DateOnly))
		case premium.Value:
			if v.Unit == premium.Percentage {
				parts = append(parts, v.Number)
			} else {
				parts = append(parts, v.Money)
			}
		case tariffs.Text:
			parts = append(parts, v.NL)
		default:
			parts = append(parts, v)
		}
	}
	return fmt.Sprint(parts)
}

// Who is ill on joining is not covered either, and is told so in words of her own (inventory 53).
func TestSickOnJoining(t *testing.T) {
	for variant, fit := range map[string]time.Time{"hire": day(2023, 3, 6), "hire_unknown": {}} {
		s := quiet("sazas", 2023)
		s.request.Employees[1].From, s.request.Employees[1].SickAtStart = day(2023, 3, 1), true
		s.request.Employees[1].FitSince = fit
		var found []string
		for _, n := range s.notices(t) {
			if n.ID == premium.SickAtStart {
				found = append(found, n.Variant)
			}
		}
		if len(found) != 1 || found[0] != variant {
			t.Errorf("%v, want %s", found, variant)
		}
	}
}
