package advice

import (
	"dekking/premium"
	"dekking/tariffs"

	"github.com/shopspring/decimal"
)

// OwnRisk is what one eigen risico leaves to the employer, beside what it saves.
type OwnRisk struct {
	Option    Option
	Kept      premium.Line // wages he is expected to pay himself in own-risk periods, per year
	FirstYear premium.Line // premium saved in year 1 against the shortest eigen risico
	Following premium.Line // the same in a following year
	Lost      premium.Line // benefit that can be expected to be missed against the shortest eigen risico, per year
	Balance   premium.Line // saved in a following year, less that benefit
	Cases     []Case       // of 2, 6, 26 and 104 weeks
}

// Case is one illness of the average employee.
type Case struct {
	Weeks     int
	OwnRisk   premium.Line // wages due in the own-risk period
	Uncovered premium.Line // wages due after it beyond the benefit
	Total     premium.Line
}

// The lines of an eigen risico.
const (
	ExpectedOwnRisk premium.LineID = "expected_own_risk" // insured wage × absence × share within the own risk × wage due
	SavedFirstYear  premium.LineID = "saved_first_year"  // total with the shortest − total with this one
	SavedFollowing  premium.LineID = "saved_following"   // the same in a following year
	ExpectedLost    premium.LineID = "expected_lost"     // insured wage × absence × difference of shares × coverage × (1 + charges)
	OwnRiskBalance  premium.LineID = "own_risk_balance"  // saved in a following year − expected to be missed
	CaseOwnRisk     premium.LineID = "case_own_risk"     // wage × days within / 260 × wage due
	CaseUncovered   premium.LineID = "case_uncovered"    // wage × days after / 260 × (wage due − coverage), per year
	CaseTotal       premium.LineID = "case_total"        // both together
)

// caseWeeks are the illnesses that are worked out: a flu, the first problem analysis, half a year, and all of it.
var caseWeeks = []int{2, 6, 26, 104}

// OwnRisks works out every tabulated eigen risico for a cover, the standing one too. What is saved is not known when the
// percentage was typed: it holds for one eigen risico only.
func OwnRisks(s *premium.Staff, standing premium.Cover) []OwnRisk {
	held := promised(s, standing)
	list := withStanding(s, standing, Eigenrisico)
	shortest := list[0]
	for _, o := range list {
		if o.Value.(tariffs.WaitingDays) < shortest.Value.(tariffs.WaitingDays) {
			shortest = o
		}
	}
	base := shortest.Price(s, standing)
	var found []OwnRisk
	for _, o := range list {
		q := o.Price(s, standing)
		found = append(found, ownRisk(held, o, &q, &base))
	}
	return found
}

func ownRisk(held *premium.Staff, o Option, q, base *premium.Quote) OwnRisk {
	days := o.Value.(tariffs.WaitingDays)
	r := OwnRisk{Option: o, Kept: Kept(held, q.Cover.Coverage, days),
		FirstYear: saved(SavedFirstYear, q, base, firstYear), Following: saved(SavedFollowing, q, base, following)}
	r.Lost = lost(held, q.Cover, base.Cover.Eigenrisico)
	r.Balance = premium.Difference(OwnRiskBalance, r.Following.Amount, r.Lost.Amount, nil, r.Lost.Certainty.Weaker(r.Following.Certainty))
	for _, weeks := range caseWeeks {
		r.Cases = append(r.Cases, CaseOf(held, q.Cover.Coverage, days, weeks))
	}
	return r
}

// saved is what a year costs less than with the shortest eigen risico.
func saved(id premium.LineID, q, base *premium.Quote, year pick) premium.Line {
	with, without := comparableAmounts(q, base, year)
	if !priced(q.Staff, Eigenrisico) && q.Cover.Eigenrisico != base.Cover.Eigenrisico {
		with = premium.UnknownEuros
	}
	return premium.Difference(id, without, with, nil, comparableCertainty(q, base, year))
}

// lost is the benefit, charges included, that a longer eigen risico than the shortest can be expected to cost in a year.
func lost(s *premium.Staff, c premium.Cover, shortest tariffs.WaitingDays) premium.Line {
	absence, _, certainty := s.ExpectedAbsence()
	shares := s.Table.Reference.Shares
	between := s.ShareBeyond(shortest).Minus(s.ShareBeyond(c.Eigenrisico)).Bracketed()
	paid := premium.EuroSum(s.InsuredWage).Times(premium.SumOf(absence)).Times(between).Times(premium.WholePercent(c.Coverage.Year1))
	if !c.Charges.IsZero() {
		paid = paid.Times(c.Uplift())
	}
	return paid.Line(ExpectedLost, shares.Source, shares.Certainty.Weaker(certainty))
}

// Kept is what the employer can expect to pay in own-risk periods in a year: insured wage × absence × the share of
// absence days within the eigen risico × the wage due. That share is what the two shares of the percentage leave.
func Kept(s *premium.Staff, coverage tariffs.Coverage, days tariffs.WaitingDays) premium.Line {
	absence, _, certainty := s.ExpectedAbsence()
	shares := s.Table.Reference.Shares
	within := premium.CountSum(1).Minus(s.ShareBeyond(days)).
		Minus(premium.SumOf(premium.Plain(shares.Year2.Value))).Bracketed()
	return premium.EuroSum(s.InsuredWage).Times(premium.SumOf(absence)).Times(within).
		Times(premium.WholePercent(s.WageDue(coverage).Year1)).
		Line(ExpectedOwnRisk, shares.Source, shares.Certainty.Weaker(certainty).Weaker(s.Table.Reference.WagePay.Certainty))
}

// CaseOf is one illness of a number of weeks, at most 104, of the average employee, without employer charges.
func CaseOf(s *premium.Staff, coverage tariffs.Coverage, days tariffs.WaitingDays, weeks int) Case {
	law, due := s.Table.Reference.WagePay, s.WageDue(coverage)
	perYear := s.Table.Reference.Workdays.PerYear
	ill := weeks * s.Table.Reference.Workdays.PerWeek
	own := min(ill, int(days))
	year1, year2 := min(ill, perYear)-own, max(0, ill-perYear)

	wage, year := premium.EuroSum(s.AverageWage()), premium.CountSum(perYear)
	part := func(days int) premium.Sum { return premium.CountSum(days).Over(year) }
	c := Case{Weeks: weeks}
	c.OwnRisk = wage.Times(part(own)).Times(premium.WholePercent(due.Year1)).Line(CaseOwnRisk, law.Source, law.Certainty)
	gaps := part(year1).Times(premium.WholePercent(max(0, due.Year1-coverage.Year1)))
	if year2 > 0 {
		gaps = gaps.Plus(part(year2).Times(premium.WholePercent(max(0, due.Year2-coverage.Year2))))
	}
	c.Uncovered = wage.Times(gaps.Bracketed()).Line(CaseUncovered, law.Source, law.Certainty)
	c.Total = together(CaseTotal, []premium.Line{c.OwnRisk, c.Uncovered})
	return c
}

// decimalWeeks is a number of waiting days in weeks of five, which always has one decimal at most.
func decimalWeeks(days tariffs.WaitingDays) decimal.Decimal {
	if days%tariffs.WorkingDaysPerWeek == 0 {
		return decimal.NewFromInt(int64(days) / tariffs.WorkingDaysPerWeek)
	}
	return decimal.New(int64(days)*2, -1)
}
