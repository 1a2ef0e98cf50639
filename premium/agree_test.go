package premium_test

import (
	"fmt"
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"dekking/premium"
	"dekking/tariffs"

	"github.com/shopspring/decimal"
)

// The engine and the oracle must give the same cents for 100,000 random requests (faults.md, invariant 21), spread over
// every edition of every shipped product.
func TestEngineAgreesWithOracle(t *testing.T) {
	tables := shippedTables(t)
	requests := 100_000
	if testing.Short() {
		requests = 10_000
	}
	for i, table := range tables {
		t.Run(fmt.Sprintf("%s %d", table.Product.ID, table.Product.Year), func(t *testing.T) {
			t.Parallel()
			rng := rand.New(rand.NewPCG(2026, uint64(i)))
			tariff := oracleTariffOf(table)
			sectors := oracleSectors(tariff)
			for range requests / len(tables) {
				request := randomOracleRequest(rng, tariff, sectors)
				if difference := disagreement(table, tariff, request); difference != "" {
					t.Fatalf("%s\nrequest: %+v", difference, request)
				}
			}
		})
	}
}

// shippedTables loads every edition of every product.
func shippedTables(t testing.TB) []*tariffs.Table {
	t.Helper()
	library := tariffs.Shipped()
	var tables []*tariffs.Table
	for _, product := range library.Products() {
		for _, year := range library.Years(product) {
			tables = append(tables, table(t, product, year))
		}
	}
	return tables
}

// table loads one shipped edition.
func table(t testing.TB, product string, year int) *tariffs.Table {
	t.Helper()
	found, err := tariffs.Shipped().For(product, time.Date(year, 6, 1, 0, 0, 0, 0, time.UTC))
	if err != nil {
		t.Fatal(err)
	}
	return found
}

// disagreement prices a request both ways and says what differs first.
func disagreement(table *tariffs.Table, tariff oracleTariff, r oracleRequest) string {
	want := oracle(tariff, r)
	staff := premium.Assess(table, engineRequest(r))
	var refused []string
	for _, n := range premium.Refusals(staff.Notices()) {
		refused = append(refused, string(n.ID))
	}
	slices.Sort(refused)
	if !slices.Equal(refused, want.refused) {
		return fmt.Sprintf("refused: engine %v, oracle %v", refused, want.refused)
	}
	if difference := staffDifference(staff, want); difference != "" || len(refused) > 0 {
		return difference
	}
	quote := staff.Quote(engineCover(r))
	return quoteDifference(&quote, want)
}

func staffDifference(staff *premium.Staff, want oracleQuote) string {
	switch {
	case !sameMoney(staff.Payroll, want.payroll):
		return fmt.Sprintf("payroll: engine %v, oracle %v", staff.Payroll, want.payroll.FloatString(2))
	case !sameMoney(staff.InsuredWage, want.insuredWage):
		return fmt.Sprintf("insured wage: engine %v, oracle %v", staff.InsuredWage, want.insuredWage.FloatString(2))
	case staff.Insured != want.insured:
		return fmt.Sprintf("insured: engine %d, oracle %d", staff.Insured, want.insured)
	case !sameValue(staff.ArboFee, want.arbo):
		return fmt.Sprintf("arbo fee: engine %v, oracle %v", staff.ArboFee.Money, want.arbo)
	}
	for i, m := range staff.Members {
		e := want.employees[i]
		fraction := big.NewRat(int64(m.Fraction.Days), int64(m.Fraction.PerYear))
		if m.Insured != e.insured || !sameMoney(m.InsuredWage, e.insuredWage) || !sameValue(m.ArboFee, e.arbo) ||
			fraction.Cmp(big.NewRat(e.fractionN, e.fractionD)) != 0 {
			return fmt.Sprintf("employee %d: engine %+v, oracle %+v", i, m, e)
		}
	}
	return ""
}

func quoteDifference(q *premium.Quote, want oracleQuote) string {
	if q.Percentage.Unknown != (want.percentage == nil) ||
		want.percentage != nil && q.Percentage.Number.Rat().Cmp(want.percentage) != 0 {
		return fmt.Sprintf("percentage: engine %v, oracle %v", q.Percentage, want.percentage)
	}
	if difference := linesDifference("first year", q.FirstYear.Lines(), want.first); difference != "" {
		return difference
	}
	if difference := linesDifference("following year", q.Following.Lines(), want.following); difference != "" {
		return difference
	}
	for name, pair := range map[string]struct {
		engine premium.Value
		oracle *big.Rat
	}{
		"premium":         {q.FirstYear.Premium, want.premium},
		"total":           {q.FirstYear.Total, want.total},
		"following total": {q.Following.Total, want.followingTotal},
		"instalment":      {q.FirstYear.Instalments.Amount, want.instalment},
		"last":            {q.FirstYear.Instalments.Last, want.last},
		"vat":             {q.ArboVAT().Amount, want.arboVAT},
	} {
		if !sameValue(pair.engine, pair.oracle) {
			return fmt.Sprintf("%s: engine %v, oracle %v", name, pair.engine, pair.oracle)
		}
	}
	return ""
}

func linesDifference(year string, lines []premium.Line, want map[string]*big.Rat) string {
	if len(lines) != len(want) {
		return fmt.Sprintf("%s: engine has %d lines, oracle %d", year, len(lines), len(want))
	}
	for _, line := range lines {
		amount, printed := want[string(line.ID)]
		if !printed || !sameValue(line.Amount, amount) {
			return fmt.Sprintf("%s %s: engine %v, oracle %v", year, line.ID, line.Amount, amount)
		}
	}
	return ""
}

func sameMoney(m premium.Money, euros *big.Rat) bool {
	return big.NewRat(int64(m), 100).Cmp(euros) == 0
}

func sameValue(v premium.Value, euros *big.Rat) bool {
	if v.Unknown || euros == nil {
		return v.Unknown && euros == nil
	}
	return sameMoney(v.Money, euros)
}

// engineRequest says an oracle's request in the engine's types.
func engineRequest(r oracleRequest) premium.Request {
	request := premium.Request{QuoteDate: r.quoteDate, StartDate: r.start, Employer: premium.Employer{Sector: r.sector}}
	if r.total != nil {
		request.Totals = &premium.Totals{Payroll: money(r.total), Headcount: r.headcount}
	}
	for i, e := range r.staff {
		request.Employees = append(request.Employees, premium.Employee{
			Label: fmt.Sprint(i + 1), Wage: money(e.wage), Born: e.born, From: e.from, Until: e.until, DGA: e.dga,
			NoNLPremiums: e.noNLPremiums, InsureAfterAOW: e.insureAfterAOW, SickAtStart: e.sickAtStart, FitSince: e.fitSince,
		})
	}
	request.Absence = map[int]decimal.Decimal{}
	for year, percentage := range r.absence {
		request.Absence[year] = *number(percentage)
	}
	request.Rate = engineRate(r)
	return request
}

func engineRate(r oracleRequest) premium.TypedRate {
	rate := premium.TypedRate{Percentage: number(r.typedPercentage), ExpectedAbsence: number(r.typedExpected),
		PaymentSurcharge: number(r.typedSurcharge)}
	if r.typedWageMax != nil {
		maximum := money(r.typedWageMax)
		rate.WageMaximum = &maximum
	}
	if len(r.typedArbo) == 3 {
		rate.ArboFee = &premium.TypedArboFee{Rate: *number(r.typedArbo[0]), Minimum: money(r.typedArbo[1]), Maximum: money(r.typedArbo[2])}
	}
	return rate
}

func engineCover(r oracleRequest) premium.Cover {
	cover := premium.Cover{Coverage: tariffs.Coverage{Year1: r.coverage1, Year2: r.coverage2},
		Eigenrisico: tariffs.WaitingDays(r.waitingDays), Term: r.term, Settlement: r.settlement, Payment: r.payment}
	if r.charges != nil {
		cover.Charges = *number(r.charges)
	}
	if r.packageDiscount != nil {
		cover.PackageDiscount = *number(r.packageDiscount)
	}
	return cover
}

// money is an exact amount in whole cents.
func money(euros *big.Rat) premium.Money {
	cents := new(big.Rat).Mul(euros, big.NewRat(100, 1))
	if !cents.IsInt() {
		panic("not whole cents: " + euros.String())
	}
	return premium.Money(cents.Num().Int64())
}

// number is an exact ratio as a decimal; nil stays nil.
func number(r *big.Rat) *decimal.Decimal {
	if r == nil {
		return nil
	}
	digits, exact := r.FloatPrec()
	if !exact {
		panic("no decimal: " + r.String())
	}
	d := decimal.RequireFromString(r.FloatString(digits))
	return &d
}

// oracleTariffOf takes the figures of a table as exact fractions.
func oracleTariffOf(table *tariffs.Table) oracleTariff {
	p, reference := table.Product, table.Reference
	tariff := oracleTariff{
		payrollMax: fraction(p.Eligibility.PayrollMaximum.Figure), wageMin: fraction(p.Wage.Minimum.Figure),
		wageMax: fraction(p.Wage.Maximum.Figure), arboRate: fraction(p.ArboFee.Rate.Figure),
		arboMin: fraction(p.ArboFee.Minimum.Figure), arboMax: fraction(p.ArboFee.Maximum.Figure),
		askAbove: fraction(p.Absence.AskAbove.Figure), absenceYears: p.Absence.Years,
		credibilityTail: fraction(p.Credibility.Tail.Figure), expectedCost: p.Percentage.Method == tariffs.ExpectedCost,
		loading: fraction(p.Percentage.Loading.Figure), share1: map[int]*big.Rat{},
		share2: fraction(reference.Shares.Year2.Figure), sectorAbsence: map[string]*big.Rat{},
		termDiscount: map[int]*big.Rat{}, surcharge: map[string]*big.Rat{}, perYear: map[string]int{},
		aowOptIn: p.AfterAOW.Cover == "optional", monthsAhead: p.Start.MonthsAhead, aow: oracleAOW,
		vat: fraction(p.ArboFee.VAT.Figure), choices: oracleChoices{edition: p.Year, anyCover: p.Coverage.Highest > 0},
	}
	for _, weight := range p.Credibility.YearWeights {
		tariff.weights = append(tariff.weights, int64(weight))
	}
	for _, point := range p.Credibility.Points {
		tariff.credibility = append(tariff.credibility, [2]*big.Rat{big.NewRat(int64(point.Employees), 1), fraction(point.Weight.Figure)})
	}
	oracleOptions(&tariff, table)
	return tariff
}

func oracleOptions(tariff *oracleTariff, table *tariffs.Table) {
	p := table.Product
	for _, point := range table.Reference.Shares.Year1 {
		tariff.share1[int(point.Eigenrisico)] = fraction(point.Share.Figure)
	}
	for sector, absence := range table.Reference.Absence.Sector {
		tariff.sectorAbsence[sector] = fraction(absence.Figure)
	}
	for _, term := range p.Term.Options {
		tariff.termDiscount[term.Years] = fraction(term.FirstYearDiscount.Figure)
	}
	for _, payment := range p.Payment.Options {
		tariff.surcharge[payment.ID], tariff.perYear[payment.ID] = fraction(payment.Surcharge.Figure), payment.PerYear
	}
	if p.Settlement != nil {
		tariff.settlement = fraction(p.Settlement.Points.Figure)
	}
	if p.PackageDiscount != nil {
		tariff.choices.packageMax = fraction(p.PackageDiscount.Maximum.Figure)
	}
}

// fraction is a figure of a table as an exact ratio; nil when unknown.
func fraction(f tariffs.Figure) *big.Rat {
	if !f.Known {
		return nil
	}
	return f.Value.Rat()
}
