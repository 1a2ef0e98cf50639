package archive

import (
	"reflect"
	"strings"
	"testing"
	"time"

	"dekking/premium"
	"dekking/tariffs"

	"github.com/shopspring/decimal"
	"pgregory.net/rapid"
)

// Guards that what is saved is what is read again: every field of a draft, in every combination.
func TestWriteReadsBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		want := drafts(t)
		written := WriteRequest(want)
		got, doc, problems := ReadRequest("r.toml", written)
		if doc == nil || len(problems) > 0 {
			t.Fatalf("problems %v in\n%s", problems, written)
		}
		if !reflect.DeepEqual(got, want) {
			t.Fatalf("\n got %+v\nwant %+v\nfrom\n%s", got, want, written)
		}
	})
}

// Guards that no field of a draft, nor one added later, is forgotten in the file: each is set to something.
func TestWriteForgetsNoField(t *testing.T) {
	full := fullDraft()
	assertFilled(t, "draft", reflect.ValueOf(full))
	got, _, problems := ReadRequest("r.toml", WriteRequest(full))
	if len(problems) > 0 || !reflect.DeepEqual(got, full) {
		t.Errorf("problems %v\n got %+v\nwant %+v", problems, got, full)
	}
}

func assertFilled(t *testing.T, name string, v reflect.Value) {
	t.Helper()
	if v.IsZero() {
		t.Errorf("%s is not set", name)
	}
	switch {
	case v.Type() == reflect.TypeFor[time.Time](), v.Type() == reflect.TypeFor[decimal.Decimal]():
	case v.Kind() == reflect.Struct:
		for i := range v.NumField() {
			assertFilled(t, name+"."+v.Type().Field(i).Name, v.Field(i))
		}
	case v.Kind() == reflect.Pointer, v.Kind() == reflect.Slice && v.Len() == 1:
		if v.Kind() == reflect.Slice {
			assertFilled(t, name+"[0]", v.Index(0))
		} else {
			assertFilled(t, name, v.Elem())
		}
	}
}

func fullDraft() premium.Draft {
	day := time.Date(2024, 2, 29, 0, 0, 0, 0, time.UTC)
	rate := decimal.New(320, -4)
	total, headcount, term, yes, payment, method := premium.Money(22600050), 6, 3, true, "month", "direct-debit"
	coverage, days := tariffs.Coverage{Year1: 100, Year2: 70}, tariffs.WaitingDays(12)
	return premium.Draft{
		Product: "sazas", QuoteDate: day, StartDate: day,
		Employer: premium.Employer{Name: `Bakker "Jansen" \ zn`, Sector: "bouw", CAO: &coverage, AOWPayWeeks: 6, PriorCover: true, MergerExpected: true, SwitchService: true,
			CurrentInsurer: "Zeker & Co", CurrentArbodienst: "Arbo Elders", CardHandedOver: day},
		Payroll: &total, Headcount: &headcount,
		Employees: []premium.Employee{{Label: "A", Wage: 5200000, Born: day, From: day, Until: day, DGA: true, NoNLPremiums: true,
			InsureAfterAOW: true, SickAtStart: true, FitSince: day, Hours: decimal.New(365, -1), RealWage: 1, RealFrom: day, RealUntil: day}},
		Choices: premium.Choices{Coverage: &coverage, Eigenrisico: &days, Term: &term, Charges: &rate, Settlement: &yes,
			Payment: &payment, PaymentMethod: &method, Package: []string{"wga-erd"}, PackageDiscount: &rate},
		Absence: map[int]decimal.Decimal{2021: rate},
		Rate: premium.TypedRate{Percentage: &rate, ExpectedAbsence: &rate, PaymentSurcharge: &rate, WageMaximum: &total,
			ArboFee: &premium.TypedArboFee{Rate: rate, Minimum: 10150, Maximum: 18800}},
		Readings: map[string]string{"low_wage": "not_insured"},
		Cases:    []premium.Case{{Employee: "A", From: day, Until: day}},
	}
}

// drafts makes drafts as the screen and a file can make them.
func drafts(t *rapid.T) premium.Draft {
	return premium.Draft{
		Product: optionalText(t, "product"), QuoteDate: optionalDay(t, "quoted"), StartDate: optionalDay(t, "start"),
		Employer: premium.Employer{Name: cleanName(t, "client"), Sector: optionalText(t, "sector"), CAO: optional(t, "cao", coverages),
			AOWPayWeeks: rapid.IntRange(0, maxPayWeeks).Draw(t, "weeks"), PriorCover: rapid.Bool().Draw(t, "prior"), MergerExpected: rapid.Bool().Draw(t, "merger"),
			SwitchService: rapid.Bool().Draw(t, "switching"), CurrentInsurer: cleanName(t, "insurer"), CurrentArbodienst: cleanName(t, "arbodienst"),
			CardHandedOver: optionalDay(t, "card")},
		Payroll:   optional(t, "total", amounts),
		Headcount: optional(t, "headcount", func(t *rapid.T, name string) int { return rapid.Int().Draw(t, name) }),
		Employees: list(t, "employees", employees),
		Choices:   choices(t),
		Absence:   dictionary(t, "absence", rapid.IntRange(0, 9999), fractions),
		Rate:      rates(t),
		Readings:  dictionary(t, "readings", rapid.StringN(0, 12, 60).Filter(isClean), optionalText),
		Cases: list(t, "cases", func(t *rapid.T, name string) premium.Case {
			return premium.Case{Employee: cleanName(t, name), From: optionalDay(t, name), Until: optionalDay(t, name)}
		}),
	}
}

func employees(t *rapid.T, name string) premium.Employee {
	flag := func(what string) bool { return rapid.Bool().Draw(t, name+what) }
	e := premium.Employee{
		Label: cleanName(t, name), Wage: amounts(t, name), Born: optionalDay(t, name), From: optionalDay(t, name), Until: optionalDay(t, name),
		DGA: flag("dga"), NoNLPremiums: flag("premiums"), InsureAfterAOW: flag("aow"), SickAtStart: flag("sick"), FitSince: optionalDay(t, name),
		RealWage: amounts(t, name+"real"), RealFrom: optionalDay(t, name), RealUntil: optionalDay(t, name),
	}
	if flag("hours") {
		e.Hours = decimal.New(rapid.Int64Range(1, 99999).Draw(t, name+"h"), -rapid.Int32Range(0, 2).Draw(t, name+"d"))
		if e.Hours.GreaterThanOrEqual(decimal.NewFromInt(1000)) {
			e.Hours = decimal.New(36, 0)
		}
	}
	return e
}

func choices(t *rapid.T) premium.Choices {
	c := premium.Choices{
		Coverage: optional(t, "coverage", coverages), Charges: optional(t, "charges", fractions),
		Eigenrisico: optional(t, "eigenrisico", func(t *rapid.T, name string) tariffs.WaitingDays {
			return tariffs.WaitingDays(rapid.IntRange(1, 999).Draw(t, name))
		}),
		Term:            optional(t, "term", func(t *rapid.T, name string) int { return rapid.Int().Draw(t, name) }),
		Settlement:      optional(t, "settlement", func(t *rapid.T, name string) bool { return rapid.Bool().Draw(t, name) }),
		Payment:         optional(t, "payment", optionalText),
		PaymentMethod:   optional(t, "payment method", optionalText),
		PackageDiscount: optional(t, "discount", fractions),
	}
	if rapid.Bool().Draw(t, "package") {
		c.Package = append([]string{}, list(t, "covers", optionalText)...)
	}
	return c
}

func rates(t *rapid.T) premium.TypedRate {
	return premium.TypedRate{
		Percentage: optional(t, "percentage", fractions), ExpectedAbsence: optional(t, "expected", fractions),
		PaymentSurcharge: optional(t, "surcharge", fractions), WageMaximum: optional(t, "maximum", amounts),
		ArboFee: optional(t, "arbo", func(t *rapid.T, name string) premium.TypedArboFee {
			return premium.TypedArboFee{Rate: fractions(t, name), Minimum: amounts(t, name+"min"), Maximum: amounts(t, name+"max")}
		}),
	}
}

// fractions are percentages with 0 to 4 decimals, held as fractions.
func fractions(t *rapid.T, name string) decimal.Decimal {
	decimals := rapid.Int32Range(0, 4).Draw(t, name+" decimals")
	most := decimal.New(100, decimals).IntPart()
	return decimal.New(rapid.Int64Range(0, most).Draw(t, name), -decimals-2)
}

func amounts(t *rapid.T, name string) premium.Money {
	return premium.Money(rapid.Int64Range(0, int64(premium.MaxMoney)-1).Draw(t, name))
}

func coverages(t *rapid.T, name string) tariffs.Coverage {
	return tariffs.Coverage{Year1: rapid.IntRange(0, 100).Draw(t, name), Year2: rapid.IntRange(0, 100).Draw(t, name)}
}

func optionalDay(t *rapid.T, name string) time.Time {
	if rapid.Bool().Draw(t, name+" given") {
		return time.Date(rapid.IntRange(1900, 2100).Draw(t, name), 1, rapid.IntRange(1, 365).Draw(t, name), 0, 0, 0, 0, time.UTC)
	}
	return time.Time{}
}

func optionalText(t *rapid.T, name string) string {
	return rapid.StringN(0, 20, 80).Filter(isClean).Draw(t, name)
}

func isClean(text string) bool { return name(text) == text }

func cleanName(t *rapid.T, label string) string { return name(rapid.String().Draw(t, label)) }

func optional[T any](t *rapid.T, name string, draw func(*rapid.T, string) T) *T {
	if !rapid.Bool().Draw(t, name+" given") {
		return nil
	}
	value := draw(t, name)
	return &value
}

func list[T any](t *rapid.T, name string, draw func(*rapid.T, string) T) []T {
	var elements []T
	for range rapid.IntRange(0, 3).Draw(t, name) {
		elements = append(elements, draw(t, name))
	}
	return elements
}

func dictionary[K comparable, V any](t *rapid.T, name string, keys *rapid.Generator[K], draw func(*rapid.T, string) V) map[K]V {
	var entries map[K]V
	for range rapid.IntRange(0, 3).Draw(t, name) {
		if entries == nil {
			entries = map[K]V{}
		}
		entries[keys.Draw(t, name+" key")] = draw(t, name)
	}
	return entries
}

// Guards the layout of a saved request, which people read and edit.
func TestWriteIsReadable(t *testing.T) {
	total, headcount, rate := premium.Money(22600000), 6, decimal.New(320, -4)
	draft := premium.Draft{
		Product: "sazas", StartDate: time.Date(2023, 12, 15, 0, 0, 0, 0, time.UTC),
		Employer: premium.Employer{Sector: "bouw"}, Payroll: &total, Headcount: &headcount,
		Rate: premium.TypedRate{Percentage: &rate},
	}
	want := strings.TrimPrefix(`
product    = "sazas"
start_date = 2023-12-15

[employer]
sector = "bouw"

[payroll]
total     = "226000"
headcount = 6

[rate]
percentage = "3.20%"
`, "\n")
	if got := string(WriteRequest(draft)); got != want {
		t.Errorf("got\n%s", got)
	}
	if got := WriteRequest(premium.Draft{}); len(got) > 0 {
		t.Errorf("an empty draft writes %q", got)
	}
}
