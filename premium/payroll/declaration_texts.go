package payroll

import (
	"strconv"
	"strings"
	"time"
	"unicode"

	"dekking/premium"

	"github.com/shopspring/decimal"
)

// mostSector is the largest number of a sector that a declaration has room for.
const mostSector = 999

// income makes an employment of its texts. What cannot be read is a fault, never a reason to skip the row.
func (d *declared) income(p *declaration) *income {
	i := &income{part: p, row: d.row, employment: d.employment(), number: d.texts["PersNr"], name: d.name()}
	i.born = d.day(i, "born", "Gebdat")
	i.from = d.day(i, "from", "DatAanv")
	i.until = d.day(i, "until", "DatEind")
	i.kind = strings.TrimLeft(d.latest["SrtIV"], "0")
	i.table = d.latest["LbTab"]
	i.insured = [3]string{d.latest["IndWAO"], d.latest["IndWW"], d.latest["IndZW"]}
	if n, err := strconv.Atoi(d.sector); err == nil && n > 0 && n <= mostSector {
		i.sector = n
	}
	d.amounts(i)
	d.hours(i)
	return i
}

// amounts reads what the wage is made of. The other amounts are looked at only, so one that cannot be read is no fault.
func (d *declared) amounts(i *income) {
	i.sv = d.amount(i, "LnSV", true)
	i.paid = d.amount(i, "VakBsl", false)
	i.accrued = d.amount(i, "OpgRchtVakBsl", false)
	i.taxed, _ = amountOf(d.texts["LnLbPh"])
	i.special, _ = amountOf(d.texts["LnTabBB"])
	i.contract, _ = amountOf(d.texts["Ctrctln"])
	if i.sv < 0 {
		i.fault("wage", "LnSV", "declared_negative", d.texts["LnSV"])
	}
}

func (d *declared) amount(i *income, element string, needed bool) premium.Money {
	text := d.texts[element]
	if text == "" && !needed {
		return 0
	}
	amount, ok := amountOf(text)
	switch {
	case text == "":
		i.fault("wage", element, "declared_missing", text)
	case !ok:
		i.fault("wage", element, "declared_amount", text)
	}
	return amount
}

// hours reads the contract hours per week: those of the wage declaration, or else those of the UPA.
func (d *declared) hours(i *income) {
	element, text := "AantCtrcturenPWk", d.texts["AantCtrcturenPWk"]
	if text == "" {
		element, text = "AantUCntrWk", d.latest["AantUCntrWk"]
	}
	if text == "" {
		return
	}
	hundredths, ok := premium.ParseMoney(text)
	if !ok {
		i.fault("hours", element, "declared_hours", text)
		return
	}
	i.hours = shortest(decimal.New(int64(hundredths), -2))
}

// shortest leaves out the zeros behind the last decimal that counts: "36.00" hours are 36 in every form that is written.
func shortest(hours decimal.Decimal) decimal.Decimal {
	return decimal.RequireFromString(hours.String())
}

func (d *declared) day(i *income, field, element string) time.Time {
	text := d.texts[element]
	if text == "" {
		return time.Time{}
	}
	day, ok := dayOf(text)
	if !ok {
		i.fault(field, element, "declared_date", text)
	}
	return day
}

func (i *income) fault(field, element, id, text string) {
	i.faults = append(i.faults, Fault{Origin: i.origin(), Field: field, Column: element, ID: id, Text: Discreet(text)})
}

// name is "A.B. de Voorbeeld".
func (d *declared) name() string {
	var initials strings.Builder
	for _, letter := range d.texts["Voorl"] {
		if unicode.IsLetter(letter) {
			initials.WriteString(string(letter) + ".")
		}
	}
	return strings.Join(strings.Fields(initials.String()+" "+d.texts["Voorv"]+" "+d.texts["SignNm"]), " ")
}

// amountOf reads an amount of a declaration: digits, at most two decimals after a point, a minus sign.
func amountOf(text string) (premium.Money, bool) {
	digits, negative := strings.CutPrefix(text, "-")
	amount, ok := premium.ParseMoney(digits)
	if negative {
		amount = -amount
	}
	return amount, ok
}

// days reads the bounds of a period.
func days(texts [2]string) (first, last time.Time, ok bool) {
	first, fine := dayOf(texts[0])
	last, ok = dayOf(texts[1])
	return first, last, ok && fine
}

// dayOf reads a date of XML, with or without a time zone, which means nothing for a day.
func dayOf(text string) (time.Time, bool) {
	const form = "2006-01-02"
	if len(text) > len(form) {
		if zone := text[len(form):]; zone != "Z" && len(zone) != len("+01:00") {
			return time.Time{}, false
		}
		text = text[:len(form)]
	}
	day, err := time.Parse(form, text)
	if err != nil || day.Year() < 1900 || day.Year() > 2199 {
		return time.Time{}, false
	}
	return day, true
}

// moment reads when a message was made; the zero time when it does not say so.
func moment(text string) time.Time {
	for _, form := range []string{time.RFC3339Nano, "2006-01-02T15:04:05.999999999"} {
		if t, err := time.Parse(form, text); err == nil {
			return t.UTC()
		}
	}
	return time.Time{}
}
