package document_test

import (
	"testing"
	"time"

	"dekking/premium"
	"dekking/premium/document"
	"dekking/premium/locale"
	"dekking/tariffs"

	"github.com/shopspring/decimal"
)

// wrongDrafts together have everything wrong that the engine finds.
func wrongDrafts() []premium.Draft {
	empty := premium.Draft{QuoteDate: day(2019, 1, 1), StartDate: day(2019, 2, 1), Payroll: to(premium.Money(0)), Headcount: to(0)}
	both := installer()
	both.Payroll = to(euros("1"))
	neither := installer()
	neither.Employees = nil
	bad := installer()
	bad.Employer.Sector, bad.Employer.CAO = "bakkerijen", &tariffs.Coverage{Year1: 70, Year2: 100}
	bad.Employees[1] = premium.Employee{Label: "B", From: day(2023, 5, 1), Until: day(2023, 4, 1), FitSince: day(2023, 1, 1),
		Born: day(1800, 1, 1), Hours: decimal.NewFromInt(200)}
	bad.Absence = map[int]decimal.Decimal{1999: *percent("3")}
	bad.Rate = premium.TypedRate{ExpectedAbsence: percent("0"), WageMaximum: to(euros("400")),
		ArboFee: &premium.TypedArboFee{Rate: *percent("1"), Minimum: euros("2"), Maximum: euros("1")}}
	bad.Readings = map[string]string{"no_rule": "x", "settlement_points": "no_reading", "charges_base": "wage"}
	bad.Cases = []premium.Case{{Employee: "Z", From: day(2022, 3, 1), Until: day(2022, 2, 1)}, {Employee: "A"}}
	bad.Choices = choices("95/75", "33d", 2, "21", true, "half-year")
	bad.Choices.PackageDiscount = percent("5")
	return []premium.Draft{empty, both, neither, bad}
}

// What a person reads when an answer will not do.
func TestProblem(t *testing.T) {
	nl, en := locale.For(locale.NL), locale.For(locale.EN)
	weeks := []tariffs.WaitingDays{10, 20, 12}
	for _, test := range []struct {
		problem premium.Problem
		nl, en  string
	}{
		{premium.Problem{Field: "cover.term", ID: "missing"},
			"Nog niet ingevuld: contractduur. Vul dit in.", "Not yet entered: contract term. Enter it."},
		{premium.Problem{Field: "employee[2].hours", ID: "hours_range"},
			"Het aantal bij uren per week (werknemer 3) is meer dan een week uren heeft. Vul hooguit 168 in.",
			"The number under hours per week (employee 3) is more than the hours of a week. Enter 168 at most."},
		{premium.Problem{Field: "cover.eigenrisico", ID: "not_offered", Args: []any{tariffs.WaitingDays(15), weeks}},
			"Bij eigen risico staat 3 weken, en dat biedt dit product niet aan. Kies iets wat wel kan: 2 weken, 4 weken en 12 werkdagen.",
			"Under own risk it says 3 weeks, which this product does not offer. Choose something it does: 2 weeks, 4 weeks and 12 working days."},
		{premium.Problem{Field: "cover.payment", ID: "not_offered", Args: []any{"half-year", []string{"quarter", "fortnight"}}},
			"Bij betaling staat per half jaar, en dat biedt dit product niet aan. Kies iets wat wel kan: per kwartaal en fortnight.",
			"Under payment it says per half-year, which this product does not offer. Choose something it does: per quarter and fortnight."},
		{premium.Problem{Field: "absence.1999", ID: "absence_year", Args: []any{1999}},
			"Bij eigen verzuim (1999) kan het jaar 1999 niet kloppen. Vul een jaar in van 2000 tot en met 2100.",
			"Under own absence (1999) the year 1999 cannot be right. Enter a year from 2000 to 2100."},
		{premium.Problem{Field: "employer.sector", ID: "unknown_sector", Args: []any{"\x1b[31mrood\u202e"}},
			"Bij bedrijfstak staat [31mrood, en die kent het programma niet. Kies een bedrijfstak uit de lijst van «dekking tariffs show sectors».",
			"Under sector it says [31mrood, which the program does not know. Choose a sector from the list of «dekking tariffs show sectors»."},
		{premium.Problem{Field: "nowhere.at_all", ID: "missing"},
			"Nog niet ingevuld: nowhere.at_all. Vul dit in.", "Not yet entered: nowhere.at_all. Enter it."},
	} {
		if got := document.Problem(nl, test.problem); got != test.nl {
			t.Errorf("got  %q\nwant %q", got, test.nl)
		}
		if got := document.Problem(en, test.problem); got != test.en {
			t.Errorf("got  %q\nwant %q", got, test.en)
		}
	}
}

// Arguments of every kind, in the language of the reader.
func TestNotice(t *testing.T) {
	nl, en := locale.For(locale.NL), locale.For(locale.EN)
	for _, test := range []struct {
		notice premium.Notice
		nl, en string
	}{
		{premium.Notice{ID: premium.WageBelowMinimum, Employee: "\x1bA", Args: []any{euros("500")}},
			"Het jaarloon van A is lager dan € 500,00, het minimum van dit product; daarom is A niet verzekerd. Controleer of u het loon over een heel jaar hebt ingevuld.",
			"The yearly wage of A is below € 500.00, the minimum of this product, so A is not insured. Check that you entered the wage for a full year."},
		{premium.Notice{ID: premium.AbsenceNeeded, Variant: "always", Args: []any{[]int{2025, 2024, 2023}}},
			"Bij dit product telt uw eigen verzuim altijd mee in de premie. Vul uw verzuimpercentage in over 2025, 2024 en 2023.",
			"With this product your own absence always counts in the premium. Enter your absence percentage for 2025, 2024 and 2023."},
		{premium.Notice{ID: premium.UnknownFigure, Args: []any{premium.TextID("figure.arbo_fee")}},
			"Niet bekend: het tarief van de arbodienst. De berekening is daarom niet volledig; vraag het na bij de verzekeraar en vul het hier in.",
			"Not known: the occupational-health fee. The calculation is therefore not complete; ask the insurer and enter it here."},
		{premium.Notice{ID: premium.Year2DiscountEnds, Args: []any{premium.UnknownEuros}},
			"De korting op de contractduur geldt alleen in het eerste jaar. Reken daarna op n.t.b. per jaar meer, ook als er verder niets verandert.",
			"The discount on the contract term holds in the first year only. After that, expect to pay t.b.d. per year more, even if nothing else changes."},
		{premium.Notice{ID: premium.CoverageBelowCAO, Args: []any{tariffs.Coverage{Year1: 70, Year2: 70}, tariffs.Coverage{Year1: 100, Year2: 70}}},
			"U verzekert 70/70, terwijl de cao bij ziekte 100/70 van het loon belooft. Het verschil betaalt u zelf; kies een hogere dekking als u dat niet wilt.",
			"You insure 70/70, while the collective agreement (cao) promises 100/70 of the wage during illness. You pay the difference yourself; choose a higher coverage if you do not want that."},
		{premium.Notice{ID: premium.ExampleRates, Args: []any{tariffs.Text{NL: "voorbeeld", EN: "example"}}},
			"De premiepercentages zijn geen tarief van een verzekeraar (voorbeeld). Vraag een offerte op en vul het percentage daaruit in voor de werkelijke premie.",
			"The premium percentages are no insurer's tariff (example). Ask for a quote and enter its percentage to see the real premium."},
		{premium.Notice{ID: premium.StartInPast, Args: []any{day(2023, time.January, 2), day(2023, time.March, 1)}},
			"De ingangsdatum 02-01-2023 ligt vóór de offertedatum 01-03-2023, en verzekeren met terugwerkende kracht kan niet. Kies 01-03-2023 of een latere datum.",
			"The start date 2 Jan 2023 lies before the quote date 1 Mar 2023, and insurance cannot start in the past. Choose 1 Mar 2023 or a later date."},
	} {
		if got := plain(document.Notice(nl, test.notice)); got != test.nl {
			t.Errorf("got  %q\nwant %q", got, test.nl)
		}
		if got := plain(document.Notice(en, test.notice)); got != test.en {
			t.Errorf("got  %q\nwant %q", got, test.en)
		}
	}
}
