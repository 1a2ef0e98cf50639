package advice_test

import (
	"testing"

	"dekking/premium"
	"dekking/premium/advice"
	"dekking/tariffs"

	"github.com/shopspring/decimal"
	"pgregory.net/rapid"
)

// No proposal passes its limit or is unknown, no cover that fits leaves less to the employer than the best one, and when
// nothing fits the cheapest is told. The combinations are enumerated here once more, by the product's own options.
func TestWithin(t *testing.T) {
	tables := editions(t)
	rapid.Check(t, func(t *rapid.T) {
		staff := drawnStaff(t, tables)
		cover := drawnCover(t, staff.Table.Product)
		goal := advice.Goal{Limit: premium.Money(rapid.Int64Range(10_00, 30_000_00).Draw(t, "limit")), Most: 4,
			Per: rapid.SampledFrom([]advice.Per{advice.PerYear, advice.PerMonth}).Draw(t, "per"), Following: rapid.Bool().Draw(t, "following")}
		found := advice.Within(staff, cover, goal)
		for i, p := range found.Proposals {
			q := staff.Quote(p.Cover)
			if !fits(q, goal) {
				t.Fatalf("%+v does not fit %+v: %v, %v", p.Cover, goal, q.FirstYear.Total, q.Following.Total)
			}
			if i > 0 && p.Left.Money < found.Proposals[i-1].Left.Money {
				t.Fatalf("proposal %d leaves less than the one before", i)
			}
		}
		count := 0
		eachCover(staff, cover, func(c premium.Cover) {
			if q := staff.Quote(c); fits(q, goal) {
				count++
				if left := leftOf(staff, cover, c); left < found.Proposals[0].Left.Money {
					t.Fatalf("%+v leaves %v, the best proposal %v", c, left, found.Proposals[0].Left.Money)
				}
			}
		})
		if count != found.Fits {
			t.Fatalf("%d fit, enumeration finds %d", found.Fits, count)
		}
	})
}

// fits holds a quote against a goal: every amount due is compared with the limit for the months it is for.
func fits(q premium.Quote, g advice.Goal) bool {
	years := []premium.YearPremium{q.FirstYear}
	if g.Following {
		years = append(years, q.Following)
	}
	for _, y := range years {
		if y.Total.Unknown || q.Following.Total.Unknown || g.Per == advice.PerYear && y.Total.Money > g.Limit {
			return false
		}
		months := premium.Money(12 / y.Instalments.Count)
		if g.Per == advice.PerMonth && max(y.Instalments.Amount.Money, y.Instalments.Last.Money) > months*g.Limit {
			return false
		}
	}
	return true
}

// eachCover visits every combination of priced options.
func eachCover(s *premium.Staff, standing premium.Cover, visit func(premium.Cover)) {
	options := func(q advice.Question) []advice.Option {
		for _, priced := range advice.Questions(s) {
			if priced == q {
				return advice.Options(s, q)
			}
		}
		return []advice.Option{advice.Standing(s, standing, q)}
	}
	var walk func(questions []advice.Question, c premium.Cover)
	walk = func(questions []advice.Question, c premium.Cover) {
		if len(questions) == 0 {
			visit(c)
			return
		}
		for _, o := range options(questions[0]) {
			walk(questions[1:], o.Apply(c))
		}
	}
	walk([]advice.Question{advice.Payment, advice.Settlement, advice.Charges, advice.Term, advice.Eigenrisico, advice.Coverage}, standing)
}

// leftOf is what one long illness leaves to the employer: wages by the engine's exposure with the wage due held, and
// charges on that wage that are insured now and no longer.
func leftOf(s *premium.Staff, standing, c premium.Cover) premium.Money {
	request := s.Request
	due := s.WageDue(standing.Coverage)
	request.Employer.CAO = &due
	left := premium.Assess(s.Table, request).Exposure(c.Coverage, c.Eigenrisico).Total.Money
	owed := func(c tariffs.Coverage) tariffs.Coverage {
		return tariffs.Coverage{Year1: min(c.Year1, due.Year1), Year2: min(c.Year2, due.Year2)}
	}
	then := advice.ChargesBenefit(s, premium.Cover{Eigenrisico: c.Eigenrisico, Charges: decimal.Min(standing.Charges, c.Charges),
		Coverage: owed(c.Coverage)})
	standing.Coverage = owed(standing.Coverage)
	now := advice.ChargesBenefit(s, standing)
	return left + max(0, now.Amount.Money-then.Amount.Money)
}

// The installer pays 11,035.43. With a limit just above it he is told to keep what he has or better; with one of 100 a
// year nothing fits, and the cheapest is told: 70/70, 26 weeks, no charges, no settlement, three years, per quarter.
func TestWithinInstaller(t *testing.T) {
	staff, cover := tabled(t)
	kept := advice.Within(staff, cover, advice.Goal{Limit: 11_035_43, Per: advice.PerYear})
	if kept.Fits == 0 || kept.Tried != 5*5*2*4*2*2 || len(kept.Proposals) != 5 {
		t.Errorf("fits %d of %d, %d proposals", kept.Fits, kept.Tried, len(kept.Proposals))
	}
	none := advice.Within(staff, cover, advice.Goal{Limit: 100_00, Per: advice.PerYear})
	c := none.Cheapest.Cover
	if none.Fits != 0 || len(none.Proposals) > 0 || c.Coverage.Year1 != 70 || c.Eigenrisico != 130 ||
		!c.Charges.IsZero() || c.Settlement || c.Term != 3 || c.Payment != "quarter" {
		t.Errorf("%d fit, cheapest %+v", none.Fits, c)
	}
}
