package advice_test

import (
	"testing"

	"dekking/premium"
	"dekking/premium/advice"
	"dekking/premium/locale"
	"dekking/tariffs"

	"github.com/shopspring/decimal"
	"pgregory.net/rapid"
)

// A quote beside itself differs nowhere, whatever is unknown in it, and is not cheaper than itself.
func TestCompareWithItself(t *testing.T) {
	tables := editions(t)
	rapid.Check(t, func(t *rapid.T) {
		staff := drawnStaff(t, tables)
		cover := drawnCover(t, staff.Table.Product)
		a, b := staff.Quote(cover), staff.Quote(cover)
		c := advice.Compare(&a, &b)
		for _, row := range c.Rows {
			if row.Entries[1].Differs {
				t.Fatalf("%s %v differs: %v, %v", row.Label, row.Name, row.Entries[0].Shown, row.Entries[1].Shown)
			}
		}
		if v := c.Verdicts[0].FirstYear; v != advice.EqualPrice && v != advice.NotKnown {
			t.Fatalf("verdict %s", v)
		}
	})
}

// row finds a row by its label.
func row(t *testing.T, c advice.Comparison, g advice.Group, label premium.TextID) advice.Row {
	t.Helper()
	for _, r := range c.Rows {
		if r.Group == g && r.Label == label {
			return r
		}
	}
	t.Fatalf("no row %s", label)
	return advice.Row{}
}

// The installer under both products: the market's total is unknown, so nothing is cheaper; own risk stands in one measure;
// a settlement that the market does not have is 113.00 less there.
func TestCompareProducts(t *testing.T) {
	staff, cover := tabled(t)
	market, err := tariffs.Shipped().For("markt", staff.Request.StartDate)
	if err != nil {
		t.Fatal(err)
	}
	request := staff.Request
	request.Absence[2020] = decimal.RequireFromString("0.053")
	other := cover
	other.Settlement, other.Payment, other.Eigenrisico = false, "year", 12
	a, b := staff.Quote(cover), premium.Assess(market, request).Quote(other)
	c := advice.Compare(&a, &b)
	if v := c.Verdicts[0]; v.FirstYear != advice.NotKnown || v.Following != advice.NotKnown || !v.MoreFirst.Amount.Unknown {
		t.Errorf("verdict %+v", v)
	}
	if r := row(t, c, advice.FirstYearGroup, "line.settlement"); r.Entries[1].Shown != nil || r.Entries[1].Difference.Money != -113_00 || !r.Entries[1].Differs {
		t.Errorf("settlement %+v", r)
	}
	weeks := row(t, c, advice.CoverGroup, "compare.own_risk_weeks")
	if !weeks.Entries[1].Shown.(premium.Value).Number.Equal(decimal.RequireFromString("2.4")) {
		t.Errorf("12 days are %v weeks", weeks.Entries[1].Shown)
	}
	if r := row(t, c, advice.ConditionGroup, "compare.absence_cap"); !r.Entries[0].Shown.(premium.Value).Unknown || r.Entries[1].Shown.(premium.Value).Unknown {
		t.Errorf("cap %+v", r)
	}
	for _, r := range c.Rows {
		if r.Label != "" && !locale.For(locale.NL).Has(string(r.Label)) {
			t.Errorf("row %s has no words", r.Label)
		}
		for _, e := range r.Entries {
			if id, isText := e.Shown.(premium.TextID); isText && !locale.For(locale.NL).Has(string(id)) {
				t.Errorf("%s shows %s, which has no words", r.Label, id)
			}
		}
	}
}

// Two totals of different certainty that lie 2% apart cannot be told apart; 4% can, and so can 2% of one certainty. The
// typed 3.20% and 3.26%, 3.33% for the installer; in the example table 3.59%.
func TestCheaper(t *testing.T) {
	typed := installer(t)
	priced := func(percentage string) premium.Quote {
		r := typed.Staff.Request
		p := decimal.RequireFromString(percentage)
		r.Rate.Percentage = &p
		return premium.Assess(typed.Staff.Table, r).Quote(typed.Cover)
	}
	staff, cover := tabled(t)
	example, same := staff.Quote(cover), priced("0.0359")
	if v := advice.Cheaper(&example, &same); v.FirstYear != advice.TooClose {
		t.Errorf("example and typed of 3.59%%: %s", v.FirstYear)
	}
	close, far := priced("0.0352"), priced("0.0320")
	if v := advice.Cheaper(&example, &close); v.FirstYear != advice.TooClose {
		t.Errorf("3.52%%: %s", v.FirstYear)
	}
	if v := advice.Cheaper(&example, &far); v.FirstYear != advice.SecondCheaper {
		t.Errorf("3.20%%: %s", v.FirstYear)
	}
	if v := advice.Cheaper(&close, &same); v.FirstYear != advice.FirstCheaper {
		t.Errorf("both typed: %s", v.FirstYear)
	}
}

// Every line and sentence of the advice has words in both languages.
func TestAdviceIsWorded(t *testing.T) {
	nl := locale.For(locale.NL)
	for _, id := range []premium.LineID{advice.LeverFirstYear, advice.LeverFollowing, advice.LeverOwnRisk, advice.LeverUncovered,
		advice.LeverCharges, advice.LeverCase, advice.ChargesLine, advice.ExpectedOwnRisk, advice.ExpectedLost, advice.SavedFirstYear, advice.SavedFollowing,
		advice.OwnRiskBalance, advice.CaseOwnRisk, advice.CaseUncovered, advice.CaseTotal, advice.PerMonthLine, advice.MoreFirstYear,
		advice.MoreFollowing, advice.BridgeWages, advice.BridgeHeadcount, advice.BridgeEdition, advice.BridgeOptions,
		advice.BridgeDiscount, advice.BridgeAbsence} {
		if !nl.Has("line."+string(id)) || !nl.Has("line."+string(id)+".explained") {
			t.Errorf("%s has no words", id)
		}
	}
	tables := editions(t)
	rapid.Check(t, func(t *rapid.T) {
		staff := drawnStaff(t, tables)
		for _, l := range advice.Levers(staff, drawnCover(t, staff.Table.Product)) {
			if l.Words != "" && !nl.Has(string(l.Words)) {
				t.Fatalf("%s has no words", l.Words)
			}
		}
	})
}
