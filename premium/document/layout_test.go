package document_test

import (
	"fmt"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"dekking/premium"
	"dekking/premium/document"
	"dekking/premium/locale"
	"dekking/tariffs"

	"github.com/charmbracelet/x/ansi"
	"github.com/shopspring/decimal"
)

// plain takes the non-breaking blanks out of a text, so that it can be typed in a test.
func plain(text string) string { return strings.ReplaceAll(text, "\u00a0", " ") }

// hostile is what a payroll file or a client may bring as a name (faults.md, X1).
var hostile = []string{
	"", " ", "\x1b[2J\x1b]8;;http://x\x07klik\x1b]8;;\x07", "\x1b]52;c;AAAA\x07", "a\u202ebc\u2066d", "=cmd|' /C calc'!A0",
	`C:\x) (y`, "<script>alert(1)</script>", strings.Repeat("lang ", 2_000), strings.Repeat("x", 10_000),
	strings.Repeat("宽", 300), strings.Repeat("e\u0301", 300), "{0} {1} {7}", "regel\nregel\r\nregel\tregel", "\xff\xfe", "Zoë & Łukasz",
}

func hostileDraft(name string) premium.Draft {
	d := problemStaff()
	d.Employer.Name = name
	for i := range d.Employees {
		d.Employees[i].Label = name + fmt.Sprint(i)
	}
	return d
}

// A name may not steer a terminal, hide text or break the page, and the columns hold whatever it is made of.
func TestHostileNames(t *testing.T) {
	for _, name := range hostile {
		d := hostileDraft(name)
		for _, language := range []locale.Language{locale.NL, locale.EN} {
			text := document.Text(locale.For(language), document.Paper{Quote: quote(t, d)})
			checkPage(t, text)
			checkClean(t, string(encoded(t, language, d)))
			if len(text) > 60_000 {
				t.Errorf("a page of %d bytes for one name", len(text))
			}
		}
	}
}

// Every page keeps to 80 columns, amounts of a trillion included.
func TestColumns(t *testing.T) {
	for _, draft := range every() {
		checkPage(t, document.Text(locale.For(locale.NL), document.Paper{Quote: quote(t, draft)}))
		checkPage(t, document.Text(locale.For(locale.EN), document.Paper{Quote: quote(t, draft)}))
	}
	rich := market()
	rich.Rate.ArboFee = &premium.TypedArboFee{Rate: *percent("99.999999"), Minimum: 1, Maximum: premium.MaxMoney - 1}
	for i := range rich.Employees {
		rich.Employees[i].Wage = premium.MaxMoney - 1
		rich.Employees[i].From = day(2024, 1, 1)
	}
	checkPage(t, document.Text(locale.For(locale.NL), document.Paper{Quote: quote(t, rich)}))
}

// A large staff is listed, but its fees are not added up on one line.
func TestLargeStaff(t *testing.T) {
	d := withoutRate()
	d.Employees = nil
	for range 300 {
		d.Employees = append(d.Employees, premium.Employee{Wage: euros("3000")})
	}
	text := document.Text(locale.For(locale.NL), document.Paper{Quote: quote(t, d)})
	checkPage(t, text)
	if strings.Contains(text, "101,00 + 101,00") || !strings.Contains(text, "som van de 300 bedragen") {
		t.Error("the fees of a large staff should not be written out")
	}
}

func checkPage(t *testing.T, text string) {
	t.Helper()
	checkClean(t, text)
	if !strings.HasSuffix(text, "\n") || strings.Contains(text, "\n\n\n") {
		t.Error("the page should end with a newline and have no gaps of two lines")
	}
	for _, line := range strings.Split(text, "\n") {
		if width := ansi.StringWidth(line); width > 80 {
			t.Errorf("%d columns: %q", width, line)
		}
		if strings.TrimRight(line, " ") != line {
			t.Errorf("blanks at the end of %q", line)
		}
	}
}

func checkClean(t *testing.T, text string) {
	t.Helper()
	if !utf8.ValidString(text) {
		t.Error("no valid UTF-8")
	}
	for _, r := range text {
		if unicode.IsControl(r) && r != '\n' || unicode.Is(unicode.Bidi_Control, r) || r == utf8.RuneError {
			t.Errorf("%U reached the reader", r)
			return
		}
	}
}

func TestValue(t *testing.T) {
	nl := locale.For(locale.NL)
	for _, test := range []struct {
		value        premium.Value
		text, column string
	}{
		{premium.Euros(723200), "€ 7.232,00", "7.232,00"},
		{premium.Euros(-45906), "€ -459,06", "-459,06"},
		{premium.UnknownEuros, "n.t.b.", "n.t.b."},
		{premium.Value{Unit: premium.Percentage, Unknown: true}, "n.t.b.", "n.t.b."},
		{premium.Value{}, "", ""},
		{premium.Percent(decimal.RequireFromString("0.0320")), "3,20%", "3,20%"},
		{premium.Plain(decimal.RequireFromString("0.407")), "0,407", "0,407"},
		{premium.Whole(1250), "1.250", "1.250"},
	} {
		if got := plain(document.Value(nl, test.value)); got != test.text {
			t.Errorf("Value: %q, want %q", got, test.text)
		}
		if got := document.Amount(nl, test.value); got != test.column {
			t.Errorf("Amount: %q, want %q", got, test.column)
		}
	}
}

func TestSource(t *testing.T) {
	nl := locale.For(locale.NL)
	for want, source := range map[string]*tariffs.Source{
		"ingevoerd voor deze offerte":    nil,
		"Titel, 8-12-2025, https://x.nl": {Title: "Titel", Published: "2025-12-08", URL: "https://x.nl"},
		"Titel, november 2026":           {Title: "Titel", Published: "2026-11"},
		"Titel, 2023":                    {Title: "Titel", Published: "2023"},
		"Titel, zonder datum":            {Title: "Titel", Published: "undated"},
		"Titel, najaar 2019":             {Title: "Ti\x1btel", Published: "najaar 2019"},
	} {
		want = strings.Replace(want, "8-12-2025", "08-12-2025", 1)
		if got := document.Source(nl, source); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
	if got := document.Certainty(nl, tariffs.Typed) + document.Certainty(nl, 0); got != "zelf ingevuld" {
		t.Errorf("certainty: %q", got)
	}
}

// What a reader gets on asking about a line: everything from the sum to what the line is.
func TestExplain(t *testing.T) {
	q := quote(t, withoutRate())
	arbo, _ := q.FirstYear.Line(premium.SettlementLine)
	got := document.Explain(locale.For(locale.NL), arbo)
	want := []string{
		"226.000,00 × 0,05% = 113,00",
		"Afgerond op hele centen; een halve cent telt als een hele.",
		"Bron: Sazas, MKB verzuim-ontzorgverzekering.",
		"Gepubliceerd: 2023; nagekeken: november 2026.",
		"https://www.sazas.nl/verzuimverzekeringen/mkb-verzuim-ontzorgverzekering",
		"Zekerheid: gepubliceerd. Dit cijfer staat zo in de genoemde bron, voor dit jaar.",
		"Met eindafrekening volgen premie en vergoeding de werkelijke lonen. Daarvoor komt er een klein percentage van het verzekerde loon bij.",
	}
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("got\n%s", strings.Join(got, "\n"))
	}
	base, _ := quote(t, installer()).FirstYear.Line(premium.BasePremium)
	if got := document.Explain(locale.For(locale.NL), base); got[2] != "Bron: ingevoerd voor deze offerte." {
		t.Errorf("typed: %q", got[2])
	}
}

// A sum of other amounts is not said to be entered or chosen: it follows from them, as sure as the least sure of them.
func TestExplainAmounts(t *testing.T) {
	nl := locale.For(locale.NL)
	euros := func(m premium.Money) premium.Sum { return premium.SumOf(premium.Euros(m)) }
	law := &tariffs.Source{Title: "Wet", Published: "2026", Checked: "2026-11", URL: "https://x.nl"}
	for name, c := range map[string]struct {
		line premium.Line
		want string
	}{
		"difference":    {euros(500).Minus(euros(300)).Line("lever_first_year", nil, tariffs.Example), "Dit volgt uit bedragen die elk hun eigen bron hebben."},
		"rule":          {euros(500).Minus(euros(300)).Line("lever_own_risk", law, tariffs.Published), "Dit volgt uit de bedragen in de som."},
		"twelfth":       {euros(1200).Over(premium.SumOf(premium.Whole(12))).Line("per_month", nil, tariffs.Typed), "Dit volgt uit bedragen die elk hun eigen bron hebben."},
		"rate entered":  {euros(500).Times(premium.SumOf(premium.Percent(decimal.New(2, -2)))).Line("base_premium", nil, tariffs.Typed), "Bron: ingevoerd voor deze offerte."},
		"rate of a law": {euros(500).Times(premium.SumOf(premium.Percent(decimal.New(2, -2)))).Line("base_premium", law, tariffs.Published), "Bron: Wet."},
	} {
		told := strings.Join(document.Explain(nl, c.line), "\n")
		if !strings.Contains(told, c.want) {
			t.Errorf("%s: %s", name, told)
		}
		if strings.Contains(told, "volgt uit") != strings.Contains(told, "het minst zekere van die bedragen") {
			t.Errorf("%s: %s", name, told)
		}
	}
}
