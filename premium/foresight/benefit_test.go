package foresight_test

import (
	"strings"
	"testing"
	"time"

	"dekking/premium"
	"dekking/premium/foresight"
	"dekking/tariffs"

	"github.com/shopspring/decimal"
	"pgregory.net/rapid"
)

// staffed quotes employees of "sazas": 100/70, six weeks of own risk, charges of 25%, unless a change says otherwise.
func staffed(t testing.TB, start string, change func(*premium.Request), employees ...premium.Employee) *premium.Quote {
	t.Helper()
	return staffedAt(t, "sazas", start, change, employees...)
}

func staffedAt(t testing.TB, product, start string, change func(*premium.Request), employees ...premium.Employee) *premium.Quote {
	t.Helper()
	table, err := tariffs.Shipped().For(product, on(start))
	if err != nil {
		t.Fatal(err)
	}
	percentage := decimal.RequireFromString("0.032")
	r := premium.Request{QuoteDate: on(start), StartDate: on(start), Employees: employees,
		Employer: premium.Employer{Sector: "bouw"}, Rate: premium.TypedRate{Percentage: &percentage},
		Cover: premium.Cover{Coverage: tariffs.Coverage{Year1: 100, Year2: 70}, Eigenrisico: 30, Term: 3,
			Charges: decimal.RequireFromString("0.25"), Settlement: table.Product.Settlement != nil, Payment: "month"}}
	if change != nil {
		change(&r)
	}
	staff := premium.Assess(table, r)
	if staff.Refused() {
		t.Fatal(staff.Notices())
	}
	q := staff.Quote(r.Cover)
	return &q
}

func on(day string) time.Time {
	parsed, err := time.Parse(time.DateOnly, day)
	if err != nil {
		panic(err)
	}
	return parsed
}

// ill is one spell of 104 weeks.
func ill(from string) foresight.Spell { return foresight.Spell{From: on(from), Weeks: 104} }

func amounts(t testing.TB, what string, got premium.Line, want premium.Money) {
	t.Helper()
	if got.Amount.Money != want {
		t.Errorf("%s: %v, want %v (%v)", what, got.Amount.Money, want, got.Sum())
	}
}

// The installer's employee of 36,400, a day of work 140: six weeks of 30 days own risk are 4,200, the other 230 days of year
// 1 32,200, and year 2 at 70% 25,480; with 25% charges 5,250 and 72,100.
func TestBenefitInstaller(t *testing.T) {
	q := staffed(t, "2023-12-15", nil, premium.Employee{Label: "D", Wage: 36_400_00})
	c := foresight.Benefit(q, "D", ill("2024-01-08"))
	amounts(t, "own risk", c.Total.OwnRisk, 4_200_00)
	amounts(t, "benefit", c.Total.Benefit, 57_680_00)
	amounts(t, "with charges", c.Total.WithCharges, 72_100_00)
	amounts(t, "due", c.Total.WageDue, 61_880_00)
	amounts(t, "kept", c.Total.Kept, 4_200_00)
	amounts(t, "own risk charged", c.Charged[0], 5_250_00)
	amounts(t, "kept charged", c.Charged[1], 5_250_00)
	amounts(t, "week 6", c.Weeks[5].OwnRisk, 700_00)
	amounts(t, "week 7", c.Weeks[6].Benefit, 700_00)
	amounts(t, "week 53", c.Weeks[52].Benefit, 490_00)
}

// A week of 33,000 is 33,000 × 5 / 260 = 634.6153…: 634.62, 634.61, 634.62 and so on, 6 weeks 3,807.69.
func TestBenefitCentsCarry(t *testing.T) {
	q := staffed(t, "2024-01-01", nil, premium.Employee{Label: "E", Wage: 33_000_00})
	c := foresight.Benefit(q, "E", ill("2024-01-01"))
	for i, want := range []premium.Money{634_62, 634_61, 634_62, 634_61, 634_62, 634_61} {
		amounts(t, "week", c.Weeks[i].OwnRisk, want)
	}
	amounts(t, "own risk", c.Total.OwnRisk, 3_807_69)
}

// The agreement promises 100/70 and 70/70 is insured: 36,400 × 30% of the 230 days after the own risk stays too, 9,660.
func TestBenefitBelowAgreement(t *testing.T) {
	q := staffed(t, "2024-01-01", func(r *premium.Request) {
		r.Employer.CAO = &tariffs.Coverage{Year1: 100, Year2: 70}
		r.Cover.Coverage = tariffs.Coverage{Year1: 70, Year2: 70}
	}, premium.Employee{Label: "D", Wage: 36_400_00})
	c := foresight.Benefit(q, "D", ill("2024-01-01"))
	amounts(t, "own risk", c.Total.OwnRisk, 4_200_00)
	amounts(t, "benefit", c.Total.Benefit, 22_540_00+25_480_00)
	amounts(t, "kept", c.Total.Kept, 4_200_00+9_660_00)
}

// The agreement promises 70/70 and 100/70 is insured: 30% of 230 days is paid beyond what is owed, and makes nothing that
// stays smaller. The own risk is 30 days at 70%.
func TestBenefitBeyondAgreement(t *testing.T) {
	q := staffed(t, "2024-01-01", func(r *premium.Request) { r.Employer.CAO = &tariffs.Coverage{Year1: 70, Year2: 70} },
		premium.Employee{Label: "D", Wage: 36_400_00})
	c := foresight.Benefit(q, "D", ill("2024-01-01"))
	amounts(t, "surplus", c.Total.Surplus, 9_660_00)
	amounts(t, "own risk", c.Total.OwnRisk, 2_940_00)
	amounts(t, "kept", c.Total.Kept, 2_940_00)
}

// A wage of 26,000 for 40 hours with 70/70: 70% is 18,200, below the minimum wage: 1,995.00 a month from 1 July 2023, 23,940
// a year, 6 weeks 23,940 × 30 / 260 = 2,762.31. In 2024 it is 13.27 × 40 × 52 = 27,601.60, more than the wage, so the wage.
func TestBenefitMinimumWage(t *testing.T) {
	low := func(r *premium.Request) { r.Cover.Coverage = tariffs.Coverage{Year1: 70, Year2: 70} }
	q := staffed(t, "2023-09-01", low, premium.Employee{Label: "L", Wage: 26_000_00, Hours: decimal.NewFromInt(40)})
	c := foresight.Benefit(q, "L", foresight.Spell{From: on("2023-09-04"), Weeks: 6})
	amounts(t, "2023", c.Total.OwnRisk, 2_762_31)
	c = foresight.Benefit(q, "L", foresight.Spell{From: on("2024-01-08"), Weeks: 6})
	amounts(t, "2024", c.Total.OwnRisk, 3_000_00)
	if !noted(c, "minimum_wage") {
		t.Error("not told")
	}
}

func noted(c foresight.Course, id string) bool {
	for _, n := range c.Notes {
		if n.ID == id {
			return true
		}
	}
	return false
}

// Back at work for 27 days goes on with the case: 20 + 10 days of own risk; for 28 days it is a new case with its own 30.
func TestBenefitRelapse(t *testing.T) {
	q := staffed(t, "2024-01-01", nil, premium.Employee{Label: "D", Wage: 36_400_00})
	for last, want := range map[string]premium.Money{"2024-02-24": 4_200_00, "2024-02-25": 20*140_00 + 4_200_00} {
		s := ill("2024-01-01")
		s.Recovered = []foresight.Recovery{{First: on("2024-01-29"), Last: on(last)}}
		c := foresight.Benefit(q, "D", s)
		amounts(t, last, c.Total.OwnRisk, want)
		if noted(c, "joined") == noted(c, "again") {
			t.Errorf("%s: %v", last, c.Notes)
		}
	}
}

// Half at work for weeks 9 and 10: 10 days × 140 × 50% stay due.
func TestBenefitPartlyRecovered(t *testing.T) {
	q := staffed(t, "2024-01-01", nil, premium.Employee{Label: "D", Wage: 36_400_00})
	s := foresight.Spell{From: on("2024-01-01"), Weeks: 10,
		Recovered: []foresight.Recovery{{First: on("2024-02-26"), Last: on("2024-03-10"), Part: 50}}}
	c := foresight.Benefit(q, "D", s)
	amounts(t, "week 9", c.Weeks[8].Benefit, 350_00)
	amounts(t, "benefit", c.Total.Benefit, 2*700_00+2*350_00)
}

// Another benefit of 100 a week is taken off both: own risk 6 × 600, benefit 46 × 600 + 52 × 390.
func TestBenefitOtherBenefit(t *testing.T) {
	q := staffed(t, "2024-01-01", nil, premium.Employee{Label: "D", Wage: 36_400_00})
	s := ill("2024-01-01")
	s.Other = 100_00
	c := foresight.Benefit(q, "D", s)
	amounts(t, "deducted", c.Total.Deducted, 10_400_00)
	amounts(t, "own risk", c.Total.OwnRisk, 3_600_00)
	amounts(t, "benefit", c.Total.Benefit, 46*600_00+52*390_00)
	amounts(t, "kept", c.Total.Kept, 3_600_00)
	s.Other = 2_000_00 // more than the wage: nothing is owed
	amounts(t, "kept", foresight.Benefit(q, "D", s).Total.Kept, 0)
}

// Weeks 105 to 156 are a wage sanction: 25,480 more is owed, which the guarantee covers and the benefit does not.
func TestBenefitSanction(t *testing.T) {
	q := staffed(t, "2024-01-01", nil, premium.Employee{Label: "D", Wage: 36_400_00})
	c := foresight.Benefit(q, "D", foresight.Spell{From: on("2024-01-01"), Weeks: 156})
	amounts(t, "benefit", c.Total.Benefit, 57_680_00)
	amounts(t, "guaranteed", c.Total.Guaranteed, 25_480_00)
	amounts(t, "kept", c.Total.Kept, 4_200_00)
	if !noted(c, "sanction") {
		t.Error("the condition is not told")
	}
}

// Somebody born on 1 May 1957 reaches AOW age of 67 on 1 May 2024; a day is worth 100. Ill from 1 April 2024 she has 22 days
// before it, and then six weeks, 30 days, by the rule since 1 July 2023. Ill from 30 June 2023 it is 218 days and thirteen
// weeks, 65 days, of which the last 23 lie in year 2 at 70%. Not insured beyond that age, she brings no benefit then.
func TestBenefitPension(t *testing.T) {
	q := staffed(t, "2023-06-01", nil, premium.Employee{Label: "P", Wage: 26_000_00, Born: on("1957-05-01")})
	for from, want := range map[string][2]premium.Money{"2024-04-01": {52 * 100_00, 0}, "2023-06-30": {260*100_00 + 23*70_00, 188 * 100_00}} {
		c := foresight.Benefit(q, "P", ill(from))
		amounts(t, "due from "+from, c.Total.WageDue, want[0])
		amounts(t, "benefit from "+from, c.Total.Benefit, want[1])
	}
	q = staffed(t, "2023-06-01", nil, premium.Employee{Label: "P", Wage: 26_000_00, Born: on("1957-05-01"), InsureAfterAOW: true})
	amounts(t, "insured beyond", foresight.Benefit(q, "P", ill("2024-04-01")).Total.Benefit, 22*100_00)
}

// Death on 31 January 2024, in week 5: the wage of 1 to 29 February, 21 working days of 140.
func TestBenefitDeath(t *testing.T) {
	q := staffed(t, "2024-01-01", nil, premium.Employee{Label: "D", Wage: 36_400_00})
	s := ill("2024-01-01")
	s.Death = on("2024-01-31")
	c := foresight.Benefit(q, "D", s)
	amounts(t, "due", c.Death[0], 21*140_00)
	amounts(t, "insured", c.Death[1], 21*140_00)
	amounts(t, "kept", c.Death[2], 0)
	amounts(t, "wage due", c.Total.WageDue, 23*140_00)
}

// Deadlines from 1 January 2024, a leap year: week 6 ends on 11 February, 42 weeks and a day on 21 October, week 91 on 28
// September 2025, the 104 weeks on 28 December 2025; two working days after Friday 29 December 2023 is 2 January.
func TestBenefitDeadlines(t *testing.T) {
	q := staffedAt(t, "markt", "2023-12-01", nil, premium.Employee{Label: "D", Wage: 36_400_00})
	found := map[int]string{}
	for _, week := range foresight.Benefit(q, "D", ill("2024-01-01")).Weeks {
		for _, s := range week.Steps {
			if s.Kind == foresight.ByLaw && s.Deadline.Equal(s.Day) {
				found[s.Week] = s.Deadline.Format(time.DateOnly)
			}
		}
	}
	for week, want := range map[int]string{6: "2024-02-11", 8: "2024-02-25", 42: "2024-10-21", 91: "2025-09-28", 104: "2025-12-28"} {
		if found[week] != want {
			t.Errorf("week %d: %s, want %s", week, found[week], want)
		}
	}
	first := foresight.Benefit(q, "D", ill("2023-12-29")).Weeks[0].Steps[0]
	if first.Kind != foresight.ByPolicy || !first.Deadline.Equal(on("2024-01-02")) {
		t.Errorf("%+v", first)
	}
}

// Guards that weeks add up to the totals and rows to what stays, whatever the wage, the cover and what happens.
func TestBenefitAddsUp(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		q := staffed(t, "2024-01-01", func(r *premium.Request) {
			r.Cover.Coverage = rapid.SampledFrom([]tariffs.Coverage{{Year1: 100, Year2: 70}, {Year1: 70, Year2: 70}, {Year1: 100, Year2: 85}}).Draw(rt, "coverage")
			r.Cover.Eigenrisico = tariffs.WaitingDays(rapid.SampledFrom([]int{10, 20, 30, 65, 130}).Draw(rt, "own"))
			if rapid.Bool().Draw(rt, "agreed") {
				r.Employer.CAO = &tariffs.Coverage{Year1: 100, Year2: 70}
			}
			if rapid.Bool().Draw(rt, "charges on wage") {
				r.Readings = map[string]string{"charges_base": "wage"}
			}
		}, premium.Employee{Label: "D", Wage: premium.Money(rapid.IntRange(500_00, 200_000_00).Draw(rt, "wage")), Hours: decimal.NewFromInt(int64(rapid.IntRange(0, 40).Draw(rt, "hours")))})
		s := foresight.Spell{From: on("2024-01-01").AddDate(0, 0, rapid.IntRange(0, 400).Draw(rt, "day")),
			Weeks: rapid.IntRange(1, 156).Draw(rt, "weeks"), Other: premium.Money(rapid.IntRange(0, 300_00).Draw(rt, "other"))}
		first := s.From.AddDate(0, 0, rapid.IntRange(1, 300).Draw(rt, "back"))
		s.Recovered = []foresight.Recovery{{First: first, Last: first.AddDate(0, 0, rapid.IntRange(0, 60).Draw(rt, "for")), Part: rapid.SampledFrom([]int{0, 33, 50}).Draw(rt, "part")}}
		assertAddsUp(rt, foresight.Benefit(q, "D", s))
	})
}

func assertAddsUp(t *rapid.T, c foresight.Course) {
	columns := map[string]func(foresight.Figures) premium.Line{
		"due":      func(f foresight.Figures) premium.Line { return f.WageDue },
		"deducted": func(f foresight.Figures) premium.Line { return f.Deducted },
		"own risk": func(f foresight.Figures) premium.Line { return f.OwnRisk },
		"benefit":  func(f foresight.Figures) premium.Line { return f.Benefit },
		"charges":  func(f foresight.Figures) premium.Line { return f.WithCharges },
		"guarded":  func(f foresight.Figures) premium.Line { return f.Guaranteed },
		"surplus":  func(f foresight.Figures) premium.Line { return f.Surplus },
		"kept":     func(f foresight.Figures) premium.Line { return f.Kept },
	}
	for name, column := range columns {
		var sum premium.Money
		for _, week := range c.Weeks {
			sum += column(week.Figures).Amount.Money
		}
		if total := column(c.Total).Amount.Money; sum != total || total < -1 {
			t.Errorf("%s: weeks %v, total %v", name, sum, total)
		}
	}
	f := c.Total
	if f.Kept.Amount.Money+1 < f.OwnRisk.Amount.Money {
		t.Errorf("kept %v is less than the own risk %v", f.Kept.Amount, f.OwnRisk.Amount)
	}
}

// A label that is not there is not found, a request without a staff list has its average employee.
func TestBenefitFind(t *testing.T) {
	q := staffed(t, "2024-01-01", nil, premium.Employee{Label: "D", Wage: 36_400_00})
	if _, found := foresight.Find(q, "X"); found {
		t.Error("found X")
	}
	q = staffed(t, "2024-01-01", func(r *premium.Request) {
		r.Employees, r.Totals = nil, &premium.Totals{Payroll: 72_800_00, Headcount: 2}
	})
	c := foresight.Benefit(q, "", ill("2024-01-01"))
	amounts(t, "average", c.Total.OwnRisk, 4_200_00)
	if strings.TrimSpace(c.Employee) != "" || !noted(c, "average") {
		t.Error(c.Employee, c.Notes)
	}
}

func BenchmarkBenefit(b *testing.B) {
	q := staffed(b, "2024-01-01", nil, premium.Employee{Label: "D", Wage: 36_400_00, Hours: decimal.NewFromInt(36)})
	for b.Loop() {
		foresight.Benefit(q, "D", foresight.Spell{From: on("2024-01-01"), Weeks: 156})
	}
}

// Of a director nothing is insured: the whole wage is at the employer's own risk, 52,000 and 70% of it; not six weeks of it.
func TestNotInsuredIsAllOwnRisk(t *testing.T) {
	q := staffed(t, "2023-12-15", nil, premium.Employee{Label: "DGA", Wage: 52_000_00, DGA: true}, premium.Employee{Label: "A", Wage: 30_000_00})
	c := foresight.Benefit(q, "DGA", ill("2024-01-01"))
	amounts(t, "own risk", c.Total.OwnRisk, 88_400_00)
	amounts(t, "kept", c.Total.Kept, 88_400_00)
	amounts(t, "benefit", c.Total.Benefit, 0)
}

// Who had AOW age before she fell ill is told so of a day in the past; who reaches it on the way, of a day to come.
func TestPensionNoteKnowsThePast(t *testing.T) {
	q := staffed(t, "2023-12-15", nil,
		premium.Employee{Label: "A", Wage: 30_000_00, Born: on("1950-01-01"), InsureAfterAOW: true},
		premium.Employee{Label: "B", Wage: 30_000_00, Born: on("1957-03-01")})
	for label, want := range map[string]string{"A": "pensioner 2015-04-01", "B": "pension 2024-03-01"} {
		got := ""
		for _, n := range foresight.Benefit(q, label, ill("2024-01-01")).Notes {
			if strings.HasPrefix(n.ID, "pension") {
				got = n.ID + " " + n.Args[0].(time.Time).Format(time.DateOnly)
			}
		}
		if got != want {
			t.Errorf("%s: %q, want %q", label, got, want)
		}
	}
}
