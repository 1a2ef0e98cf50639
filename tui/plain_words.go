package tui

import (
	"regexp"
	"strings"

	"dekking/premium"
	"dekking/premium/document"
	"dekking/premium/locale"
)

// This file makes sentences of what the screen says with signs, so that they can be read aloud.

var (
	euroSign  = regexp.MustCompile(`€[ \x{a0}]?([-−]?\d[\d.,]*\d|[-−]?\d)`)
	minusSign = regexp.MustCompile(`(^|[\s(])[-−](\d)`)
)

// speech turns signs into words: "€ -459,06" is "min 459,06 euro", and "n.t.b." is "nog niet bekend".
type speech struct {
	p    *locale.Printer
	text *strings.Replacer
	sums *strings.Replacer
}

func newSpeech(p *locale.Printer) speech {
	return speech{
		p: p,
		text: strings.NewReplacer("\u00a0", " ", p.Text("unknown"), p.Text("plain.unknown"), " · ", ", ", " – ", ", ",
			" …", "", "…", "", "Ctrl+Z", undoKey),
		sums: strings.NewReplacer(signWords(p)...),
	}
}

// signWords pairs the signs of a sum with their words.
func signWords(p *locale.Printer) []string {
	var pairs []string
	for sign, id := range map[string]string{"×": "times", "/": "over", "+": "plus", "−": "less", "=": "is", "≈": "about"} {
		pairs = append(pairs, " "+sign+" ", " "+p.Text("plain.sign."+id)+" ")
	}
	return pairs
}

// of words one line of text; nothing in it acts on a terminal.
func (s speech) of(text string) string {
	text = euroSign.ReplaceAllString(text, s.p.Text("plain.euro", "${1}"))
	text = s.text.Replace(text)
	text = minusSign.ReplaceAllString(text, "${1}"+s.p.Text("plain.minus")+" ${2}")
	return strings.TrimSpace(locale.Clean(text, longestLine))
}

// sum words a sum: "226.000,00 keer 3,25% is 7.345,00".
func (s speech) sum(text string) string { return s.sums.Replace(text) }

// rangeWords says a range: one exact amount when nothing is open, else whole euros, rounded outward as on the screen.
func rangeWords(p *locale.Printer, r premium.Range) string {
	switch {
	case r.Low.Unknown || r.High.Unknown:
		return p.Text("plain.unknown")
	case r.Low.Money == r.High.Money:
		return p.Euro(int64(r.Low.Money))
	}
	low, high := r.WholeEuros()
	return p.Text("plain.between", bare(p.EuroWhole(int64(low))), p.EuroWhole(int64(high)))
}

// bare is an amount without its sign.
func bare(amount string) string { return strings.TrimPrefix(amount, "€\u00a0") }

// totalWords say what the first year costs as far as answered; "" while nothing can be said.
func (s *state) totalWords() string {
	switch {
	case s.staff == nil:
		return ""
	case s.byPremium():
		return s.p.Text("plain.so_far.premium", rangeWords(s.p, s.premium))
	}
	return s.p.Text("plain.so_far", rangeWords(s.p, s.total))
}

// priceWords say what an option would make the first year cost; "" while nothing can be priced.
func (s *state) priceWords(pr price) string {
	shown := pr.shown(s.byPremium())
	switch {
	case !pr.known:
		return ""
	case shown.Low.Unknown && !pr.floor.Unknown:
		return s.p.Text("plain.price.from", document.Value(s.p, pr.floor))
	case shown.Low.Unknown || shown.High.Unknown:
		return s.p.Text("plain.unknown")
	case s.byPremium():
		return s.p.Text("plain.price.premium", rangeWords(s.p, shown))
	}
	return s.p.Text("plain.price", rangeWords(s.p, shown))
}

// differenceWords compare an option with the one that stands, where each costs one amount.
func (s *state) differenceWords(pr, standing price) string {
	a, b := pr.shown(s.byPremium()), standing.shown(s.byPremium())
	if !pr.known || !standing.known || a.Low.Unknown || b.Low.Unknown || a.Low.Money != a.High.Money || b.Low.Money != b.High.Money {
		return ""
	}
	switch difference := int64(a.Low.Money - b.Low.Money); {
	case difference > 0:
		return s.p.Text("plain.more", s.p.Euro(difference))
	case difference < 0:
		return s.p.Text("plain.less", s.p.Euro(-difference))
	}
	return s.p.Text("plain.same")
}
