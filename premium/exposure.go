package premium

import (
	"dekking/tariffs"
)

// Exposure is what one sick employee costs the employer under a cover: the other side of its price. It is worked out for
// an employee at the average insured wage, without employer charges.
type Exposure struct {
	Wage      Money // average insured wage per full year
	OwnRisk   Line  // wages due in the own-risk period of one illness
	Uncovered Line  // wages due beyond the benefit, when the illness lasts the full 104 weeks
	Total     Value // both, in euros; always known, and nothing when nobody is insured
}

// The lines of an exposure.
const (
	OwnRiskWages   LineID = "own_risk_wages"
	UncoveredWages LineID = "uncovered_wages"
)

// Exposure works out one illness of 104 weeks, of the wage that WageDue says is owed. What is insured beyond that in one
// year makes up for nothing in the other. The eigen risico may still be open: then it counts as none.
func (s *Staff) Exposure(coverage tariffs.Coverage, days tariffs.WaitingDays) Exposure {
	due := s.WageDue(coverage)
	e := Exposure{Wage: s.AverageWage()}
	perYear := s.workdaysPerYear()
	wage, worked := Euros(e.Wage), plainCount(perYear)
	law := from(s.Table.Reference.WagePay.Origin)

	e.OwnRisk = s.exposed(OwnRiskWages, law, e.Wage, int(days)*due.Year1,
		[]Term{{Value: wage}, {Sign: "×"}, {Value: Whole(int(days))}, {Sign: "/"}, worked, {Sign: "×"}, percentTerm(due.Year1)})

	year1, year2 := max(0, due.Year1-coverage.Year1), max(0, due.Year2-coverage.Year2)
	e.Uncovered = s.exposed(UncoveredWages, law, e.Wage, (perYear-int(days))*year1+perYear*year2,
		[]Term{{Value: wage}, {Sign: "×"}, {Sign: "("}, {Value: Whole(perYear - int(days))}, {Sign: "/"}, worked, {Sign: "×"},
			percentTerm(year1), {Sign: "+"}, percentTerm(year2), {Sign: ")"}})
	e.Total = e.OwnRisk.Amount.plus(e.Uncovered.Amount)
	return e
}

// exposed is a line of a wage × hundredths of working days of the year, rounded half up to cents.
func (s *Staff) exposed(id LineID, o origin, wage Money, hundredths int, terms []Term) Line {
	amount := wage.share(int64(hundredths), uint64(s.workdaysPerYear())*100)
	return Line{ID: id, Amount: Euros(amount), Rounding: HalfUpCents, Source: o.source, Certainty: o.certainty, terms: terms}
}

// WageDue is the percentage of the wage that the employer owes in each year of illness (loondoorbetaling): what the
// collective agreement promises, without it the coverage, and never less than the law's share (BW 7:629). Insuring more
// than an agreement promises is owing no more.
func (s *Staff) WageDue(coverage tariffs.Coverage) tariffs.Coverage {
	due := coverage
	if cao := s.Request.Employer.CAO; cao != nil {
		due = *cao
	}
	law := int(s.Table.Reference.WagePay.Share.Value.Shift(2).IntPart())
	return tariffs.Coverage{Year1: max(due.Year1, law), Year2: max(due.Year2, law)}
}

// AverageWage is the average full-year wage of the insured employees, as far as it is insured, rounded half up to cents; 0
// when nobody is.
func (s *Staff) AverageWage() Money {
	if s.Insured == 0 {
		return 0
	}
	total := s.InsuredWage
	if s.Request.Totals == nil {
		total = 0
		for _, m := range s.Members {
			if m.Insured {
				total += m.Wage
			}
		}
	}
	return total.share(1, uint64(s.Insured))
}

func plainCount(n int) Term { return Term{Value: Whole(n)} }

func percentTerm(n int) Term { return Term{Value: Percent(hundredths(n))} }
