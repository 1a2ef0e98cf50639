package document_test

import (
	"encoding/json"
	"fmt"
	"math/big"
	"strings"
	"testing"

	"dekking/premium"
	"dekking/premium/document"
	"dekking/premium/locale"
	"dekking/tariffs"
)

// The explanation must multiply out to the amount shown (faults.md, invariant 27). The evaluator below reads what is
// printed and knows nothing of the engine.

type printedLine struct {
	ID     string
	Amount *string
	Sum    *string
}

type printedQuote struct {
	Percentage struct{ Lines []printedLine }
	FirstYear  struct{ Lines []printedLine } `json:"first_year"`
	Following  struct{ Lines []printedLine } `json:"following_year"`
}

func TestSumsMultiplyOut(t *testing.T) {
	checked := 0
	for name, draft := range every() {
		checked += checkSums(t, name, draft)
	}
	for _, product := range []string{"sazas", "markt"} {
		for people := 1; people <= 24; people++ {
			checked += checkSums(t, fmt.Sprint(product, " ", people), staffOf(product, people))
		}
	}
	if checked < 500 {
		t.Errorf("only %d sums checked", checked)
	}
}

// staffOf varies headcount, eigen risico and coverage, so that every interpolation comes by.
func staffOf(product string, people int) premium.Draft {
	d := withoutRate()
	d.Product, d.Employees = product, nil
	for i := range people {
		d.Employees = append(d.Employees, premium.Employee{Wage: euros(fmt.Sprint(20_000+2_123*(i%9), ".", 10+i))})
	}
	if product == "markt" {
		d.Choices.Payment = to("year")
		d.Choices.Settlement = nil
		d.Choices.Eigenrisico = to(tariffs.WaitingDays(10 + 5*people))
		d.Choices.Coverage = &tariffs.Coverage{Year1: 100 - people, Year2: 70}
	}
	return d
}

func checkSums(t *testing.T, name string, draft premium.Draft) int {
	t.Helper()
	var q printedQuote
	if err := json.Unmarshal(encoded(t, locale.EN, draft), &q); err != nil {
		t.Fatal(err)
	}
	count := 0
	for _, lines := range [][]printedLine{q.Percentage.Lines, q.FirstYear.Lines, q.Following.Lines} {
		for _, l := range lines {
			if l.Amount == nil || l.Sum == nil {
				if l.Amount != nil {
					t.Errorf("%s: line %s has an amount but no sum", name, l.ID)
				}
				continue
			}
			count++
			if got := evaluate(t, *l.Sum); roundedLike(got, *l.Amount) != *l.Amount {
				t.Errorf("%s: line %s: %s gives %s, shown %s", name, l.ID, *l.Sum, got.FloatString(10), *l.Amount)
			}
		}
	}
	return count
}

// roundedLike rounds half away from zero to the decimals that a printed number has.
func roundedLike(value *big.Rat, printed string) string {
	number, percent := strings.CutSuffix(printed, "%")
	suffix := ""
	if percent {
		value, suffix = new(big.Rat).Mul(value, big.NewRat(100, 1)), "%"
	}
	_, decimals, _ := strings.Cut(number, ".")
	return value.FloatString(len(decimals)) + suffix
}

// evaluate works out a written sum: + and − of × and / of numbers and brackets.
func evaluate(t *testing.T, text string) *big.Rat {
	t.Helper()
	r := &reader{t: t, tokens: strings.Fields(strings.NewReplacer("(", " ( ", ")", " ) ").Replace(text))}
	value := r.sum()
	if r.next() != "" {
		t.Fatalf("%q: left over %v", text, r.tokens)
	}
	return value
}

type reader struct {
	t      *testing.T
	tokens []string
}

func (r *reader) next() string {
	if len(r.tokens) == 0 {
		return ""
	}
	return r.tokens[0]
}

func (r *reader) take() string {
	token := r.next()
	r.tokens = r.tokens[min(1, len(r.tokens)):]
	return token
}

func (r *reader) sum() *big.Rat {
	value := r.product()
	for r.next() == "+" || r.next() == "−" {
		if r.take() == "+" {
			value.Add(value, r.product())
		} else {
			value.Sub(value, r.product())
		}
	}
	return value
}

func (r *reader) product() *big.Rat {
	value := r.number()
	for r.next() == "×" || r.next() == "/" {
		if r.take() == "×" {
			value.Mul(value, r.number())
		} else {
			value.Quo(value, r.number())
		}
	}
	return value
}

func (r *reader) number() *big.Rat {
	token := r.take()
	if token == "(" {
		value := r.sum()
		if r.take() != ")" {
			r.t.Fatal("bracket left open")
		}
		return value
	}
	digits, percent := strings.CutSuffix(token, "%")
	value, ok := new(big.Rat).SetString(digits)
	if !ok {
		r.t.Fatalf("no number: %q", token)
	}
	if percent {
		value.Quo(value, big.NewRat(100, 1))
	}
	return value
}

// The sum for people is the sum for programs in other clothes, with its outcome.
func TestSum(t *testing.T) {
	q := quote(t, withoutRate())
	nl, en := locale.For(locale.NL), locale.For(locale.EN)
	want := map[premium.LineID][2]string{
		premium.BasePremium:      {"226.000,00 × 3,56% = 8.045,60", "226,000.00 × 3.56% = 8,045.60"},
		premium.TermDiscount:     {"10.198,25 × -5% = -509,91", "10,198.25 × -5% = -509.91"},
		premium.OwnAbsence:       {"(3 × 6,4% + 2 × 3,1%) / 5 = 5,08%", "(3 × 6.4% + 2 × 3.1%) / 5 = 5.08%"},
		premium.OwnFactor:        {"1 − 18% + 18% × 5,08% / 5,3% ≈ 0,99252830", "1 − 18% + 18% × 5.08% / 5.3% ≈ 0.99252830"},
		premium.PaymentSurcharge: {"9.688,34 × 2% = 193,77", "9,688.34 × 2% = 193.77"},
	}
	seen := 0
	for _, l := range append(q.PercentageLines(), q.FirstYear.Lines()...) {
		if texts, ok := want[l.ID]; ok {
			seen++
			if got := [2]string{document.Sum(nl, l), document.Sum(en, l)}; got != texts {
				t.Errorf("%s: %q, want %q", l.ID, got, texts)
			}
		}
	}
	if seen != len(want) {
		t.Errorf("%d of %d lines seen", seen, len(want))
	}
}

// A number that stands for itself is no sum.
func TestNoSum(t *testing.T) {
	d := hairdresser()
	d.Employees = d.Employees[:1]
	arbo, _ := quote(t, d).FirstYear.Line(premium.ArboFeeLine)
	unknown := premium.Line{ID: premium.ArboFeeLine, Amount: premium.UnknownEuros}
	for _, l := range []premium.Line{arbo, unknown} {
		if got := document.Sum(locale.For(locale.NL), l); got != "" {
			t.Errorf("got %q", got)
		}
	}
}

// A negative number that is added or taken off stands between brackets: no two signs in a row. A difference has its sign
// before the number, like an amount below zero.
func TestSignsInARow(t *testing.T) {
	nl := locale.For(locale.NL)
	less := premium.SumOf(premium.Euros(-30477)).Minus(premium.SumOf(premium.Euros(-27611))).Line("x", nil, tariffs.Derived)
	if got := document.Sum(nl, less); got != "-304,77 − (-276,11) = -28,66" {
		t.Errorf("got %q", got)
	}
	for cents, want := range map[premium.Money]string{8680: "€ +86,80", -4711: "€ -47,11", 0: "€ 0,00"} {
		if got := plain(document.Difference(nl, premium.Euros(cents))); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}
