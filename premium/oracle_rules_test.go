package premium_test

// The oracle: what a quote must be, worked out a second time from the rules of the design in exact fractions. It is
// slow and plain on purpose and shares nothing with the engine it judges. Every amount is a *big.Rat in euros, every
// percentage a fraction (2% is 1/50); nil means unknown. A rule's comment names the section it comes from.
//
// Preconditions, not rules: the request chooses only what the product offers. A payment that is not in the tariff's
// list, or a settlement the product does not have, panics.

import (
	"fmt"
	"math/big"
	"slices"
	"time"
)

// oracleTariff holds one product edition's figures as exact rationals; nil is unknown.
type oracleTariff struct {
	payrollMax                 *big.Rat // euros; nil: no maximum
	wageMin                    *big.Rat // euros; nil: no minimum
	wageMax                    *big.Rat // euros; nil: unknown, wages are not capped
	arboRate, arboMin, arboMax *big.Rat // all nil when unknown

	askAbove        *big.Rat      // absence is asked above this first-year payroll; zero: always
	absenceYears    int           // complete calendar years asked
	weights         []int64       // of those years, newest first
	credibility     [][2]*big.Rat // points (insured employees, weight), ascending
	credibilityTail *big.Rat      // beyond the last point: n / (n + tail)

	expectedCost  bool                // premium percentage from absence and shares; else from table
	loading       *big.Rat            //
	table         map[string]*big.Rat // "sector|100/70|30" (waiting days) → fraction
	share1        map[int]*big.Rat    // waiting days → share of absence days in year 1; linear between
	share2        *big.Rat            // share of absence days in year 2
	sectorAbsence map[string]*big.Rat // fraction

	settlement   *big.Rat            // points as a fraction; nil: not offered
	termDiscount map[int]*big.Rat    // years → discount of the first year
	surcharge    map[string]*big.Rat // payment id → fraction; nil value: unknown
	perYear      map[string]int      // payment id → instalments a year

	aowOptIn    bool
	monthsAhead int
	aow         func(born time.Time) time.Time // the day AOW age is reached
	vat         *big.Rat

	choices oracleChoices // for the generators only; no rule looks at it
}

// oracleEmployee is one member of staff; a zero date is one not given.
type oracleEmployee struct {
	wage                                           *big.Rat // for a full year
	born, from, until, fitSince                    time.Time
	dga, noNLPremiums, insureAfterAOW, sickAtStart bool
}

// oracleRequest is what is asked; a total makes it a request by totals, without staff.
type oracleRequest struct {
	quoteDate, start time.Time
	sector           string

	total     *big.Rat
	headcount int
	staff     []oracleEmployee

	coverage1, coverage2 int // percent
	waitingDays          int
	term                 int
	charges              *big.Rat
	settlement           bool
	payment              string
	packageDiscount      *big.Rat

	absence map[int]*big.Rat // fraction per calendar year

	typedPercentage, typedExpected, typedSurcharge, typedWageMax *big.Rat
	typedArbo                                                    []*big.Rat // rate, minimum, maximum
}

// oracleEmployeeQuote is what one employee adds; the fraction is 0/1 for one not insured.
type oracleEmployeeQuote struct {
	insured              bool
	insuredWage, arbo    *big.Rat // 0 when not insured; arbo nil when unknown
	fractionN, fractionD int64
}

// oracleQuote is the outcome. A refused one holds who is insured and the payroll, and no prices.
type oracleQuote struct {
	refused              []string // notice ids, sorted
	payroll, insuredWage *big.Rat // euros, whole cents
	insured              int
	percentage           *big.Rat            // of the insured wage; two decimals of a percent unless typed
	first, following     map[string]*big.Rat // line id → euros; nil: unknown; absent: not printed
	premium, arbo, total *big.Rat            // of the first year
	followingTotal       *big.Rat
	instalment, last     *big.Rat
	instalments          int
	employees            []oracleEmployeeQuote // none when only totals are given
	arboVAT              *big.Rat
}

// oracle prices a request: §3, who is insured first, then the cover on that.
func oracle(t oracleTariff, r oracleRequest) oracleQuote {
	q := oracleAssess(t, r)
	q.refused = oracleRefusals(t, r, q)
	if len(q.refused) > 0 {
		return q
	}
	q.percentage = oraclePercentage(t, r, q)
	q.first, q.premium = oracleLines(t, r, q, true)
	q.total = ratAdd(q.premium, q.arbo)
	var following *big.Rat
	q.following, following = oracleLines(t, r, q, false)
	q.followingTotal = ratAdd(following, q.arbo)
	q.instalments = t.perYear[r.payment]
	q.instalment, q.last = oracleInstalments(q.total, q.instalments)
	q.arboVAT = ratCents(ratMul(q.arbo, t.vat)) // §5.4: btw is information, outside the total
	return q
}

// Who is insured, and for what

func oracleAssess(t oracleTariff, r oracleRequest) oracleQuote {
	t = oracleTyped(t, r)
	if r.total != nil {
		return oracleAssessTotals(t, r)
	}
	q := oracleQuote{payroll: new(big.Rat), insuredWage: new(big.Rat), arbo: new(big.Rat)}
	year := oraclePolicyYear(r.start)
	for _, e := range r.staff {
		q.payroll.Add(q.payroll, oracleThresholdWage(e, year))
		eq := oracleInsure(t, e, year)
		q.employees = append(q.employees, eq)
		if !eq.insured {
			continue
		}
		q.insured++
		q.insuredWage.Add(q.insuredWage, eq.insuredWage)
		q.arbo = ratAdd(q.arbo, eq.arbo)
	}
	if t.arboRate == nil { // §4: an unknown fee is unknown, never zero
		q.arbo = nil
	}
	return q
}

// oracleTyped puts the figures typed for this quote in the place of the tariff's: §4, [rate].
func oracleTyped(t oracleTariff, r oracleRequest) oracleTariff {
	if r.typedWageMax != nil {
		t.wageMax = r.typedWageMax
	}
	if len(r.typedArbo) == 3 {
		t.arboRate, t.arboMin, t.arboMax = r.typedArbo[0], r.typedArbo[1], r.typedArbo[2]
	}
	return t
}

// oracleAssessTotals: §5.9. The base is the total itself, neither capped nor tested against the minimum; the arbo fee
// is that of everyone at the average wage, rounded per employee.
func oracleAssessTotals(t oracleTariff, r oracleRequest) oracleQuote {
	q := oracleQuote{payroll: ratCents(r.total), insuredWage: ratCents(r.total), insured: r.headcount}
	if r.headcount == 0 {
		q.arbo = ratMul(t.arboRate, new(big.Rat)) // nobody: nothing, or still unknown
		return q
	}
	head := big.NewRat(int64(r.headcount), 1)
	average := new(big.Rat).Quo(r.total, head)
	q.arbo = ratMul(ratCents(oracleArboFullYear(t, average)), head)
	return q
}

// oracleInsure: §5.2 to §5.4 for one employee. Wage and fee are each rounded once, after clip and fraction.
func oracleInsure(t oracleTariff, e oracleEmployee, year oraclePeriod) oracleEmployeeQuote {
	none := oracleEmployeeQuote{insuredWage: new(big.Rat), arbo: new(big.Rat), fractionN: 0, fractionD: 1}
	if e.dga || e.noNLPremiums { // §5.3
		return none
	}
	if t.wageMin != nil && e.wage.Cmp(t.wageMin) < 0 { // §5.3: on the full-year wage
		return none
	}
	insured, ok := oracleInsuredPeriod(t, e, year)
	if !ok || insured.empty() || insured.weekdays() == 0 { // in a weekend nobody is insured
		return none
	}
	n, d := oracleFraction(insured, year)
	fraction := big.NewRat(n, d)
	return oracleEmployeeQuote{
		insured:     true,
		insuredWage: ratCents(ratMul(ratMin(e.wage, t.wageMax), fraction)),
		arbo:        ratCents(ratMul(oracleArboFullYear(t, e.wage), fraction)),
		fractionN:   n,
		fractionD:   d,
	}
}

// oracleInsuredPeriod: §5.2, the part of the policy year in which an employee is insured; false when a sick employee
// has no recovery date.
func oracleInsuredPeriod(t oracleTariff, e oracleEmployee, year oraclePeriod) (oraclePeriod, bool) {
	p := oracleEmployed(e, year)
	if !e.born.IsZero() && !(e.insureAfterAOW && t.aowOptIn) {
		p = p.notAfter(t.aow(e.born).AddDate(0, 0, -1)) // the last insured day is the one before AOW age
	}
	if e.sickAtStart {
		if e.fitSince.IsZero() {
			return p, false
		}
		p = p.notBefore(e.fitSince.AddDate(0, 0, 28)) // fitSince is day 1, 28 days fully fit: from day 29
	}
	return p, true
}

// oracleEmployed is the part of the policy year in which an employee is employed: from and until only.
func oracleEmployed(e oracleEmployee, year oraclePeriod) oraclePeriod {
	p := year
	if !e.from.IsZero() {
		p = p.notBefore(e.from)
	}
	if !e.until.IsZero() {
		p = p.notAfter(e.until)
	}
	return p
}

// oracleThresholdWage is what an employee adds to the payroll of the thresholds: §5.5. Uncapped, over the time
// employed, to cents; nothing for a DGA or without Dutch premiums; those not insured for another reason count.
func oracleThresholdWage(e oracleEmployee, year oraclePeriod) *big.Rat {
	employed := oracleEmployed(e, year)
	if e.dga || e.noNLPremiums || employed.empty() {
		return new(big.Rat)
	}
	n, d := oracleFraction(employed, year)
	return ratCents(ratMul(e.wage, big.NewRat(n, d)))
}

// oracleArboFullYear: §5.4, clip(rate × insured full-year wage, min, max), not rounded.
func oracleArboFullYear(t oracleTariff, wage *big.Rat) *big.Rat {
	if t.arboRate == nil {
		return nil
	}
	fee := ratMul(t.arboRate, ratMin(wage, t.wageMax))
	if fee.Cmp(t.arboMin) < 0 {
		fee = t.arboMin
	}
	return ratMin(fee, t.arboMax)
}

// Time

// oraclePeriod is a run of whole days, first and last included.
type oraclePeriod struct{ first, last time.Time }

// oraclePolicyYear: §5.1, the start up to the day before its anniversary; that of 29 February clamped as in §5.8.
func oraclePolicyYear(start time.Time) oraclePeriod {
	return oraclePeriod{start, oracleMonthsLater(start, 12).AddDate(0, 0, -1)}
}

func (p oraclePeriod) empty() bool { return p.last.Before(p.first) }

func (p oraclePeriod) notBefore(day time.Time) oraclePeriod {
	if day.After(p.first) {
		p.first = day
	}
	return p
}

func (p oraclePeriod) notAfter(day time.Time) oraclePeriod {
	if day.Before(p.last) {
		p.last = day
	}
	return p
}

// weekdays counts Mondays to Fridays: five in every whole week, the days that are left one by one.
func (p oraclePeriod) weekdays() int64 {
	days := int64(p.last.Sub(p.first)/(24*time.Hour)) + 1
	count := days / 7 * 5
	weekday := p.first.Weekday()
	for range days % 7 {
		if weekday != time.Saturday && weekday != time.Sunday {
			count++
		}
		weekday = (weekday + 1) % 7
	}
	return count
}

// oracleFraction: §5.2, 1 for the whole policy year, else Mondays to Fridays out of 260, at most 1.
func oracleFraction(p, year oraclePeriod) (n, d int64) {
	if p.first.Equal(year.first) && p.last.Equal(year.last) {
		return 1, 1
	}
	return min(p.weekdays(), 260), 260
}

// oracleMonthsLater is the same day number so many months later, clamped to the end of the month: §5.8.
func oracleMonthsLater(day time.Time, months int) time.Time {
	firstOfMonth := time.Date(day.Year(), day.Month()+time.Month(months), 1, 0, 0, 0, 0, time.UTC)
	lastOfMonth := firstOfMonth.AddDate(0, 1, -1)
	return firstOfMonth.AddDate(0, 0, min(day.Day(), lastOfMonth.Day())-1)
}

// oracleAOWAges is facts/aow_leeftijd.csv: the AOW age of those who reach it in a year.
var oracleAOWAges = []struct{ year, years, months int }{
	{2012, 65, 0}, {2013, 65, 1}, {2014, 65, 2}, {2015, 65, 3}, {2016, 65, 6}, {2017, 65, 9}, {2018, 66, 0},
	{2019, 66, 4}, {2020, 66, 4}, {2021, 66, 4}, {2022, 66, 7}, {2023, 66, 10},
	{2024, 67, 0}, {2025, 67, 0}, {2026, 67, 0}, {2027, 67, 0},
	{2028, 67, 3}, {2029, 67, 3}, {2030, 67, 3}, {2031, 67, 3},
}

// oracleAOW is the day on which someone reaches AOW age: by the age of the first year in which she does. Before the
// list its first age is used and after it its last; no policy year of 2022 to 2028 can tell.
func oracleAOW(born time.Time) time.Time {
	var day time.Time
	for _, age := range oracleAOWAges {
		day = oracleMonthsLater(born, 12*age.years+age.months)
		if day.Year() <= age.year {
			break
		}
	}
	return day
}

// Refusals

// oracleRefusals: §5.3, §5.5 and §5.8; all that apply, sorted. Absence is not asked of who is refused for his payroll.
func oracleRefusals(t oracleTariff, r oracleRequest, q oracleQuote) []string {
	var ids []string
	payroll := q.payroll
	tooLarge := t.payrollMax != nil && payroll.Cmp(t.payrollMax) > 0
	if tooLarge {
		ids = append(ids, "payroll_above_maximum")
	}
	if r.start.Before(r.quoteDate) {
		ids = append(ids, "start_in_past")
	}
	if r.start.After(oracleMonthsLater(r.quoteDate, t.monthsAhead)) {
		ids = append(ids, "start_too_late")
	}
	if !tooLarge && oracleAbsenceCounts(t, r, payroll) && oracleOwnAbsence(t, r) == nil {
		ids = append(ids, "absence_needed")
	}
	slices.Sort(ids)
	return ids
}

// oracleAbsenceCounts: §5.5, at or below the threshold absence is not used if given; §4, a typed percentage is final.
func oracleAbsenceCounts(t oracleTariff, r oracleRequest, payroll *big.Rat) bool {
	if r.typedPercentage != nil || t.absenceYears == 0 {
		return false
	}
	return t.askAbove.Sign() == 0 || payroll.Cmp(t.askAbove) > 0
}

// The percentage

// oraclePercentage: §4, the table's percentage × the own-absence factor, rounded once, half up, to two decimals of a
// percent. A typed one stands as typed.
func oraclePercentage(t oracleTariff, r oracleRequest, q oracleQuote) *big.Rat {
	if r.typedPercentage != nil {
		return r.typedPercentage
	}
	percentage := oracleTablePercentage(t, r)
	if oracleAbsenceCounts(t, r, q.payroll) {
		percentage = ratMul(percentage, oracleOwnFactor(t, r, q.insured))
	}
	return ratRound(percentage, 10_000)
}

// oracleTablePercentage: §4, the two methods, not rounded.
func oracleTablePercentage(t oracleTariff, r oracleRequest) *big.Rat {
	if !t.expectedCost {
		return t.table[fmt.Sprintf("%s|%d/%d|%d", r.sector, r.coverage1, r.coverage2, r.waitingDays)]
	}
	year1 := ratMul(big.NewRat(int64(r.coverage1), 100), oracleShare1(t, r.waitingDays))
	year2 := ratMul(big.NewRat(int64(r.coverage2), 100), t.share2)
	return ratMul(ratMul(t.sectorAbsence[r.sector], ratAdd(year1, year2)), t.loading)
}

// oracleShare1: §4, linear between the two waiting periods around the one asked; unknown outside all of them.
func oracleShare1(t oracleTariff, waiting int) *big.Rat {
	if share, ok := t.share1[waiting]; ok {
		return share
	}
	lower, upper := -1, -1
	for days := range t.share1 {
		if days < waiting && days > lower {
			lower = days
		}
		if days > waiting && (days < upper || upper < 0) {
			upper = days
		}
	}
	if lower < 0 || upper < 0 {
		return nil
	}
	return ratBetween(int64(lower), t.share1[lower], int64(upper), t.share1[upper], int64(waiting))
}

// oracleOwnFactor: §4, 1 − Z + Z × own / expected.
func oracleOwnFactor(t oracleTariff, r oracleRequest, insured int) *big.Rat {
	expected := t.sectorAbsence[r.sector]
	if r.typedExpected != nil {
		expected = r.typedExpected
	}
	if expected == nil || expected.Sign() == 0 {
		return nil
	}
	z := oracleCredibility(t, int64(insured))
	ratio := new(big.Rat).Quo(oracleOwnAbsence(t, r), expected)
	rest := new(big.Rat).Sub(big.NewRat(1, 1), z)
	return ratAdd(rest, ratMul(z, ratio))
}

// oracleOwnAbsence: §4, the newest complete calendar years before the quote date, exactly as many as asked, weighted;
// nil when one of them is missing. A calendar year is complete from 1 January of the next.
func oracleOwnAbsence(t oracleTariff, r oracleRequest) *big.Rat {
	sum, weights := new(big.Rat), new(big.Rat)
	for i := range t.absenceYears {
		own := r.absence[r.quoteDate.Year()-1-i]
		if own == nil {
			return nil
		}
		weight := big.NewRat(t.weights[i], 1)
		sum.Add(sum, ratMul(weight, own))
		weights.Add(weights, weight)
	}
	return sum.Quo(sum, weights)
}

// oracleCredibility: §4, Z, piecewise linear through the points in insured employees, beyond the last n / (n + tail).
func oracleCredibility(t oracleTariff, insured int64) *big.Rat {
	n := big.NewRat(insured, 1)
	for i, point := range t.credibility {
		if n.Cmp(point[0]) > 0 {
			continue
		}
		if i == 0 {
			return point[1]
		}
		before := t.credibility[i-1]
		return ratLinear(before[0], before[1], point[0], point[1], n)
	}
	return new(big.Rat).Quo(n, ratAdd(n, t.credibilityTail))
}

// The lines

// oracleLines: §5.6, the lines of the first or a following year and the premium they add up to.
func oracleLines(t oracleTariff, r oracleRequest, q oracleQuote, first bool) (map[string]*big.Rat, *big.Rat) {
	s := &oracleSheet{lines: map[string]*big.Rat{}, subtotal: new(big.Rat)}
	s.add("base_premium", q.insuredWage, q.percentage)
	if r.settlement {
		s.add("settlement", q.insuredWage, oracleOffered(t.settlement, "settlement"))
	}
	if r.charges != nil {
		s.add("employer_charges", s.subtotal, r.charges)
	}
	if r.packageDiscount != nil {
		s.add("package_discount", s.subtotal, new(big.Rat).Neg(r.packageDiscount))
	}
	if discount := t.termDiscount[r.term]; first && discount != nil {
		s.add("term_discount", s.subtotal, new(big.Rat).Neg(discount))
	}
	s.add("payment_surcharge", s.subtotal, oracleSurcharge(t, r))
	if q.arbo == nil || q.arbo.Sign() != 0 {
		s.lines["arbo_fee"] = q.arbo
	}
	return s.lines, s.subtotal
}

// oracleSheet gathers lines; subtotal is what stands, nil from the first unknown line on.
type oracleSheet struct {
	lines    map[string]*big.Rat
	subtotal *big.Rat
}

// add writes one line: basis × factor, half up to cents; unknown when either is. A line that its option does not use
// (a factor of zero) or that comes to 0.00 is left out: §5.10.
func (s *oracleSheet) add(id string, basis, factor *big.Rat) {
	if factor != nil && factor.Sign() == 0 {
		return
	}
	amount := ratCents(ratMul(basis, factor))
	if amount != nil && amount.Sign() == 0 {
		return
	}
	s.lines[id] = amount
	s.subtotal = ratAdd(s.subtotal, amount)
}

// oracleSurcharge is the surcharge of the payment chosen; nil when unknown.
func oracleSurcharge(t oracleTariff, r oracleRequest) *big.Rat {
	if r.typedSurcharge != nil {
		return r.typedSurcharge
	}
	rate, ok := t.surcharge[r.payment]
	if !ok {
		panic("oracle: payment not offered: " + r.payment)
	}
	return rate
}

func oracleOffered(figure *big.Rat, what string) *big.Rat {
	if figure == nil {
		panic("oracle: not offered: " + what)
	}
	return figure
}

// oracleInstalments: §5.7, total / n truncated to cents; the last one takes the rest.
func oracleInstalments(total *big.Rat, n int) (each, last *big.Rat) {
	if total == nil || n == 0 {
		return nil, nil
	}
	perCent := ratMul(total, big.NewRat(100, int64(n)))
	whole := new(big.Int).Quo(perCent.Num(), perCent.Denom())
	each = new(big.Rat).SetFrac(whole, big.NewInt(100))
	others := ratMul(each, big.NewRat(int64(n-1), 1))
	return each, new(big.Rat).Sub(total, others)
}

// Fractions; what is worked out from an unknown figure is unknown.

func ratAdd(a, b *big.Rat) *big.Rat {
	if a == nil || b == nil {
		return nil
	}
	return new(big.Rat).Add(a, b)
}

func ratMul(a, b *big.Rat) *big.Rat {
	if a == nil || b == nil {
		return nil
	}
	return new(big.Rat).Mul(a, b)
}

// ratMin is the smaller of the two; an unknown limit does not limit.
func ratMin(a, limit *big.Rat) *big.Rat {
	if limit != nil && a.Cmp(limit) > 0 {
		return limit
	}
	return a
}

// ratLinear is the height at x of the line through (x1, y1) and (x2, y2).
func ratLinear(x1, y1, x2, y2, x *big.Rat) *big.Rat {
	part := new(big.Rat).Quo(new(big.Rat).Sub(x, x1), new(big.Rat).Sub(x2, x1))
	return ratAdd(y1, ratMul(part, new(big.Rat).Sub(y2, y1)))
}

func ratBetween(x1 int64, y1 *big.Rat, x2 int64, y2 *big.Rat, x int64) *big.Rat {
	return ratLinear(big.NewRat(x1, 1), y1, big.NewRat(x2, 1), y2, big.NewRat(x, 1))
}

// ratCents rounds half away from zero to whole cents.
func ratCents(x *big.Rat) *big.Rat { return ratRound(x, 100) }

// ratRound rounds half away from zero to a whole number of 1/steps.
func ratRound(x *big.Rat, steps int64) *big.Rat {
	if x == nil {
		return nil
	}
	// |x| × steps + 1/2, cut off, is (2 × |num| × steps + den) / (2 × den), cut off.
	double := new(big.Int).Mul(new(big.Int).Abs(x.Num()), big.NewInt(2*steps))
	double.Add(double, x.Denom())
	whole := double.Quo(double, new(big.Int).Lsh(x.Denom(), 1))
	if x.Sign() < 0 {
		whole.Neg(whole)
	}
	return new(big.Rat).SetFrac(whole, big.NewInt(steps))
}
