package payroll

import (
	"regexp"
	"strings"

	"dekking/premium"

	"github.com/shopspring/decimal"
)

// notation is what the cells of a column prove about the separator before the decimals. One cell may prove nothing:
// "1.234" is either a thousand or a little more than one.
type notation struct{ point, comma bool }

func (n notation) and(other notation) notation {
	return notation{n.point || other.point, n.comma || other.comma}
}

func (n notation) proved() bool { return n.point || n.comma }

// The faults of amounts.
const (
	faultEmpty     = "empty"
	faultZero      = "zero"      // a wage of nothing: as if there were none, but it is there
	faultAmount    = "amount"    // letters, exponents, separators in odd places
	faultNegative  = "negative"  // minus sign or brackets
	faultCents     = "cents"     // finer than cents
	faultAmbiguous = "ambiguous" // thousands or decimals: the column shows both
	faultTooHigh   = "too_high"
	faultBSN       = "bsn"
)

const (
	maxAmountText   = 40
	maxAmountDigits = 12
	maxYearWage     = 10_000_000_00 // premium.Money; above it a separator was misread
)

var (
	amountShape = regexp.MustCompile(`^\d+(?:[.,]\d+)*$`)
	blankForm   = regexp.MustCompile(`^\d{1,3}(?: \d{3})+(?:[.,]\d+)?$`)
	bareBSN     = regexp.MustCompile(`^\d{8,9}$`)
	almost      = decimal.New(1, -6)
	blanks      = strings.NewReplacer("\u00a0", " ", "\u202f", " ", "€", " ")
)

// parseAmount reads an amount of money of a column with that notation.
func parseAmount(c cell, n notation) (premium.Money, string) {
	if c.fault != "" {
		return 0, c.fault
	}
	text, fault := tidyAmount(c.text)
	switch {
	case fault != "":
		return 0, fault
	case bareBSN.MatchString(text) && passesEleven(text):
		return 0, faultBSN
	}
	plain, fault := plainAmount(text, c.number, n)
	if fault != "" {
		return 0, fault
	}
	return toCents(plain, c.number)
}

// tidyAmount takes off the currency and the blanks between thousands, and refuses what is no amount of zero or more.
func tidyAmount(text string) (string, string) {
	if len(text) > maxAmountText {
		return "", faultAmount
	}
	text = strings.TrimSpace(blanks.Replace(text))
	for _, currency := range []string{"EUR", "eur", "Eur"} {
		text = strings.TrimSpace(strings.TrimSuffix(strings.TrimPrefix(text, currency), currency))
	}
	for _, dash := range []string{",--", ",-", ".-"} {
		text = strings.TrimSuffix(text, dash)
	}
	switch {
	case text == "" || text == "-":
		return "", faultEmpty
	case isNegative(text):
		return "", faultNegative
	case blankForm.MatchString(text):
		text = strings.ReplaceAll(text, " ", "")
	}
	if !amountShape.MatchString(text) {
		return "", faultAmount
	}
	return text, ""
}

func isNegative(text string) bool {
	first := strings.TrimLeft(text, "-−( ")
	return first != text || strings.HasSuffix(text, "-") || strings.HasSuffix(text, "−")
}

// plainAmount writes an amount with a point before the decimals and nothing else.
func plainAmount(text string, number bool, n notation) (string, string) {
	mark := decimalMark(text, n)
	switch {
	case number:
		mark = "."
	case mark == "?":
		return "", faultAmbiguous
	}
	whole, decimals := text, ""
	if mark != "" {
		if at := strings.LastIndex(text, mark); at >= 0 {
			whole, decimals = text[:at], text[at+1:]
		}
	}
	digits, ok := joinThousands(whole, mark)
	if !ok {
		return "", faultAmount
	}
	if len(strings.TrimLeft(digits, "0")) > maxAmountDigits {
		return "", faultTooHigh
	}
	if decimals == "" {
		return digits, ""
	}
	return digits + "." + decimals, ""
}

// decimalMark gives the separator before the decimals: what the text itself proves, or else the rest of its column; ""
// when there are none, "?" when it cannot be told.
func decimalMark(text string, n notation) string {
	if own := proves(text); own.point {
		return "."
	} else if own.comma {
		return ","
	}
	only := strings.Trim(text, "0123456789")
	switch {
	case only == "":
		return ""
	case n.point && n.comma:
		return "?"
	case n.point && only == ".", n.comma && only == ",":
		return only
	}
	return ""
}

// proves says which separator of a text must stand before decimals. A separator that occurs twice stands before
// thousands, so that the other one is for decimals; one that occurs once is for decimals unless exactly three digits
// follow one to three others.
func proves(text string) notation {
	point, comma := strings.LastIndex(text, "."), strings.LastIndex(text, ",")
	switch {
	case point >= 0 && comma >= 0:
		return notation{point: point > comma, comma: comma > point}
	case strings.Count(text, ".") > 1:
		return notation{comma: true}
	case strings.Count(text, ",") > 1:
		return notation{point: true}
	case point < 0 && comma < 0:
		return notation{}
	}
	at := max(point, comma)
	if len(text)-at-1 == 3 && at >= 1 && at <= 3 && text[0] != '0' {
		return notation{}
	}
	return notation{point: point >= 0, comma: comma >= 0}
}

// joinThousands takes the separators of thousands out of a whole number: one kind, three digits behind each.
func joinThousands(whole, mark string) (string, bool) {
	thousands := strings.Trim(whole, "0123456789")
	if thousands == "" {
		return whole, whole != ""
	}
	groups := strings.Split(whole, thousands[:1])
	if thousands[:1] == mark || len(groups[0]) == 0 || len(groups[0]) > 3 {
		return "", false
	}
	for _, group := range groups[1:] {
		if len(group) != 3 || strings.Trim(group, "0123456789") != "" {
			return "", false
		}
	}
	return strings.Join(groups, ""), true
}

// toCents refuses what is finer than cents, but for the noise of binary fractions ("1234.5600000000002"). A number of
// Excel with four decimals or more is the outcome of a sum such as a wage per year divided by twelve and is rounded as
// Excel shows it; one with exactly three is most likely "39.936" typed for 39,936, and is asked back.
func toCents(plain string, number bool) (premium.Money, string) {
	exact, err := decimal.NewFromString(plain)
	if err != nil {
		return 0, faultAmount
	}
	rounded := premium.NearestCents(exact)
	_, decimals, _ := strings.Cut(plain, ".")
	finer := exact.Sub(decimal.New(int64(rounded), -2)).Abs().GreaterThan(almost)
	if finer && (!number || len(decimals) < 4) {
		return 0, faultCents
	}
	return rounded, ""
}

// passesEleven is the eleven-test (elfproef) that every BSN passes, and one number in eleven by chance.
func passesEleven(digits string) bool {
	if len(digits) == 8 {
		digits = "0" + digits
	}
	sum := 0
	for i := range 8 {
		sum += (9 - i) * int(digits[i]-'0')
	}
	return (sum-int(digits[8]-'0'))%11 == 0
}
