package premium

import (
	"dekking/tariffs"

	"github.com/shopspring/decimal"
)

// Borne is what one sick employee costs the employer under the choices made so far: of a case of 104 weeks, for an
// employee at the average insured wage, the wages and charges that no benefit makes up for. What a choice still open
// decides does not count, and Open names it.
type Borne struct {
	Wage  Money  // average insured wage per full year
	Parts []Line // those that count: OwnRiskWages, UncoveredWages, UninsuredCharges
	Total Line   // their sum
	Open  []LineID
	Lacks bool // charges do not count because the law's percentages of the year are not known
}

// The lines of what is borne, beside those of an Exposure.
const (
	UninsuredCharges LineID = "uninsured_charges" // on the wages of the case, less what is insured of them
	BorneTotal       LineID = "borne"             // all parts together
)

// Borne works it out. Without a coverage the wage due is the least there can be, and nothing is said of what it leaves.
func (s *Staff) Borne(ch Choices) Borne {
	coverage, days := value(ch.Coverage), value(ch.Eigenrisico)
	e := s.Exposure(coverage, days)
	b := Borne{Wage: e.Wage}
	b.part(e.OwnRisk, ch.Eigenrisico != nil)
	b.part(e.Uncovered, ch.Coverage != nil)
	if len(s.Table.Product.Charges.Options) > 1 {
		charges := s.uninsuredCharges(e, coverage, days, value(ch.Charges))
		b.Lacks = charges.Amount.Unknown
		b.part(charges, ch.Charges != nil && ch.Coverage != nil)
	}
	b.Total = together(b.Parts)
	return b
}

// part counts a line once the choice that decides it is made, and its figure is known.
func (b *Borne) part(l Line, decided bool) {
	switch {
	case l.Amount.Unknown:
	case decided:
		b.Parts = append(b.Parts, l)
	default:
		b.Open = append(b.Open, l.ID)
	}
}

// uninsuredCharges (werkgeverslasten) are due on all wages of the case. On those that are borne nothing is insured; on those
// that are paid out, the chosen uplift is, and more than is due makes up for nothing elsewhere.
func (s *Staff) uninsuredCharges(e Exposure, coverage tariffs.Coverage, days tariffs.WaitingDays, insured decimal.Decimal) Line {
	reference := s.Table.Reference
	o := from(reference.EmployerPremiums.Origin).weaker(from(reference.PremiumWage.Origin))
	premiums, maximum := reference.EmployerPremiums.Small, reference.PremiumWage.Maximum
	if !premiums.Known || !maximum.Known {
		return Line{ID: UninsuredCharges, Amount: UnknownEuros, Source: o.source, Certainty: tariffs.Unknown}
	}
	due := premiums.Value
	if top := cents(maximum); e.Wage > top {
		due = realCharges(due, top, e.Wage)
	}
	charges := SumOf(e.OwnRisk.Amount).Plus(SumOf(e.Uncovered.Amount)).Bracketed().Times(SumOf(Percent(due)))
	if short := due.Sub(insured); short.IsPositive() {
		paid := SumOf(Euros(s.paidOut(e.Wage, coverage, days)))
		charges = charges.Plus(paid.Times(SumOf(Percent(short))))
	}
	return charges.Line(UninsuredCharges, o.source, o.certainty)
}

// paidOut is the part of the wages due in a case of 104 weeks that the benefit makes up for, without its uplift.
func (s *Staff) paidOut(wage Money, coverage tariffs.Coverage, days tariffs.WaitingDays) Money {
	due, perYear := s.WageDue(coverage), s.workdaysPerYear()
	year1, year2 := min(due.Year1, coverage.Year1), min(due.Year2, coverage.Year2)
	return wage.share(int64((perYear-int(days))*year1+perYear*year2), uint64(perYear)*100)
}

// together adds up lines.
func together(parts []Line) Line {
	total := Line{ID: BorneTotal, Amount: Euros(0)}
	for i, part := range parts {
		if i > 0 {
			total.terms = append(total.terms, Term{Sign: "+"})
		}
		total.terms = append(total.terms, Term{Value: part.Amount})
		total.Amount, total.Certainty = total.Amount.plus(part.Amount), total.Certainty.Weaker(part.Certainty)
	}
	return total
}
