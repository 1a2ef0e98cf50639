package advice

import (
	"cmp"
	"slices"

	"dekking/premium"
	"dekking/tariffs"
)

// Lever is one single change of choice against the standing cover. Its lines are differences with that cover: a
// negative amount is to the employer's advantage.
type Lever struct {
	Option    Option
	Cover     premium.Cover
	FirstYear premium.Line   // what year 1 costs more
	Following premium.Line   // what a following year costs more
	GivesUp   []premium.Line // what one illness of 104 weeks of the average employee costs him more; none: nothing
	Words     premium.TextID // what it gives up or brings besides money; "": nothing
}

// The lines of a lever.
const (
	LeverFirstYear premium.LineID = "lever_first_year" // total of year 1 after − before
	LeverFollowing premium.LineID = "lever_following"  // total of a following year after − before
	LeverOwnRisk   premium.LineID = "lever_own_risk"   // wages in the own-risk period after − before
	LeverUncovered premium.LineID = "lever_uncovered"  // wages beyond the benefit after − before
	LeverCharges   premium.LineID = "lever_charges"    // charges paid with the benefit before − after
	LeverCase      premium.LineID = "lever_case"       // these three together
	ChargesLine    premium.LineID = "charges_benefit"  // benefit of one illness of 104 weeks × charges
)

// Levers are all single changes of choice that have a price, those that save most in year 1 first, those of unknown
// price last. A package discount is a lever only for who takes other covers already: otherwise it costs their premium.
func Levers(s *premium.Staff, standing premium.Cover) []Lever {
	base, held := s.Quote(standing), promised(s, standing)
	var levers []Lever
	for _, q := range Questions(s) {
		now := Standing(s, standing, q)
		for _, o := range Options(s, q) {
			if o.Equal(now) || q == PackageDiscount && len(standing.Package) == 0 {
				continue
			}
			q := o.Price(s, standing)
			levers = append(levers, lever(o, now, &q, &base, held))
		}
	}
	slices.SortStableFunc(levers, func(a, b Lever) int { return byAmount(a.FirstYear.Amount, b.FirstYear.Amount) })
	return levers
}

func lever(o, now Option, q, base *premium.Quote, held *premium.Staff) Lever {
	l := Lever{Option: o, Cover: q.Cover, Words: leverWords(o, now, held),
		FirstYear: moreCost(LeverFirstYear, q, base, firstYear), Following: moreCost(LeverFollowing, q, base, following)}
	if o.Question != AfterAOW {
		l.GivesUp = givesUp(held, q.Cover, base.Cover)
	}
	return l
}

// moreCost is what a year of one quote costs more than that of another.
func moreCost(id premium.LineID, after, before *premium.Quote, year pick) premium.Line {
	a, b := comparableAmounts(after, before, year)
	return premium.Difference(id, a, b, nil, comparableCertainty(after, before, year))
}

// givesUp is what one illness costs the employer more under another cover, part by part and together; nothing when no
// part moves.
func givesUp(held *premium.Staff, after, before premium.Cover) []premium.Line {
	a, b := held.Exposure(after.Coverage, after.Eigenrisico), held.Exposure(before.Coverage, before.Eigenrisico)
	law := a.OwnRisk
	paidAfter, paidBefore := ChargesBenefit(held, asDue(held, after)), ChargesBenefit(held, asDue(held, before))
	parts := []premium.Line{
		premium.Difference(LeverOwnRisk, a.OwnRisk.Amount, b.OwnRisk.Amount, law.Source, law.Certainty),
		premium.Difference(LeverUncovered, a.Uncovered.Amount, b.Uncovered.Amount, law.Source, law.Certainty),
		premium.Difference(LeverCharges, paidBefore.Amount, paidAfter.Amount, paidAfter.Source, paidAfter.Certainty),
	}
	parts = slices.DeleteFunc(parts, isZero)
	if len(parts) == 0 {
		return nil
	}
	return append(parts, together(LeverCase, parts))
}

func isZero(l premium.Line) bool { return !l.Amount.Unknown && l.Amount.Money == 0 }

// together adds up lines.
func together(id premium.LineID, lines []premium.Line) premium.Line {
	total, weakest := premium.SumOf(lines[0].Amount), lines[0].Certainty
	for _, l := range lines[1:] {
		total, weakest = total.Plus(premium.SumOf(l.Amount)), weakest.Weaker(l.Certainty)
	}
	return total.Line(id, nil, weakest)
}

// ChargesBenefit is what the insurer pays for employer charges (werkgeverslasten) in one illness of 104 weeks of the
// average employee: wage × ((260 − eigen risico) / 260 × coverage of year 1 + coverage of year 2) × charges.
func ChargesBenefit(s *premium.Staff, c premium.Cover) premium.Line {
	perYear := premium.CountSum(s.Table.Reference.Workdays.PerYear)
	paid := perYear.Minus(premium.CountSum(int(c.Eigenrisico))).Bracketed().Over(perYear).
		Times(premium.WholePercent(c.Coverage.Year1)).Plus(premium.WholePercent(c.Coverage.Year2)).Bracketed()
	rule := s.Table.Product.Charges
	return premium.EuroSum(s.AverageWage()).Times(paid).Times(premium.PercentSum(c.Charges)).
		Line(ChargesLine, rule.Source, rule.Certainty)
}

// asDue takes coverage beyond the wage due off a cover: what is paid beyond that is the employee's, with the charges on it.
func asDue(held *premium.Staff, c premium.Cover) premium.Cover {
	due := *held.Request.Employer.CAO
	c.Coverage = tariffs.Coverage{Year1: min(c.Coverage.Year1, due.Year1), Year2: min(c.Coverage.Year2, due.Year2)}
	return c
}

// leverWords names the sentence on what no amount tells: "lever.<question>.more" or ".less". Of a coverage that is only
// what it pays beyond the wage due.
func leverWords(o, now Option, held *premium.Staff) premium.TextID {
	more := false
	switch v := o.Value.(type) {
	case bool:
		more = v
	case int:
		more = v > now.Value.(int)
	case string:
		more = perYear(held.Table.Product, v) > perYear(held.Table.Product, now.Value.(string))
	case tariffs.Coverage:
		if more = asDue(held, premium.Cover{Coverage: v}).Coverage != v; !more {
			return ""
		}
	default:
		return ""
	}
	if more {
		return premium.TextID("lever." + string(o.Question) + ".more")
	}
	return premium.TextID("lever." + string(o.Question) + ".less")
}

// perYear is how often a payment term falls due in a year.
func perYear(p *tariffs.Product, payment string) int {
	for _, option := range p.Payment.Options {
		if option.ID == payment {
			return option.PerYear
		}
	}
	return 0
}

// byAmount orders amounts, the lowest first and unknown ones last.
func byAmount(a, b premium.Value) int {
	switch {
	case a.Unknown && b.Unknown:
		return 0
	case a.Unknown:
		return 1
	case b.Unknown:
		return -1
	}
	return cmp.Compare(a.Money, b.Money)
}
