package document

import (
	"strconv"
	"strings"

	"dekking/premium"
	"dekking/premium/foresight"
)

// outlookBarWidth is how many characters the longest bar takes: with year and amount a line of 80.
const outlookBarWidth = 44

// OutlookBar is one year of the chart. Its characters are in every terminal's font: █ up to what the first year costs, ▓
// what comes on top, ░ what it costs less than the first year.
type OutlookBar struct {
	Year   int
	Bar    string
	Amount premium.Value
}

// OutlookBars draws the chart; none when the amounts are not known.
func OutlookBars(o foresight.Outlook, width int) []OutlookBar {
	years := append([]foresight.Year{o.First}, o.Years...)
	var most premium.Money
	for _, y := range years {
		amount := measured(o, y)
		if amount.Unknown {
			return nil
		}
		most = max(most, amount.Money)
	}
	if most <= 0 {
		return nil
	}
	first := barLength(measured(o, o.First).Money, most, width)
	bars := make([]OutlookBar, len(years))
	for i, y := range years {
		amount := measured(o, y)
		bars[i] = OutlookBar{y.Year, barOf(barLength(amount.Money, most, width), first), amount}
	}
	return bars
}

// measured is the amount of a year that is compared.
func measured(o foresight.Outlook, y foresight.Year) premium.Value {
	if o.Measure == foresight.OfPremium {
		return y.Premium
	}
	return y.Total
}

func barLength(amount, most premium.Money, width int) int {
	return int((max(0, amount)*premium.Money(width)*2 + most) / (2 * most))
}

// barOf is a bar beside that of the first year.
func barOf(length, first int) string {
	if length >= first {
		return strings.Repeat("█", first) + strings.Repeat("▓", length-first)
	}
	return strings.Repeat("█", length) + strings.Repeat("░", first-length)
}

func yearText(y foresight.Year) string { return strconv.Itoa(y.Year) }
