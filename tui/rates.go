package tui

import (
	"fmt"

	"dekking/premium"
	"dekking/premium/document"
	"dekking/premium/locale"
	"dekking/tariffs"
	"dekking/tui/field"

	"github.com/shopspring/decimal"
)

// This file holds the figures that can be typed over from a quote on paper, in place of the table's: [rate] of a request.
// They are never asked for; the overview leads to them, from its answers and from the lines that they decide.

// rateQuestion completes the question for a figure that is one value.
func rateQuestion[T any](q question, at func(*premium.TypedRate) **T, reading func(*state) field.Reading[T]) question {
	q.aside, q.paths, q.shape, q.effect = true, []string{"rate." + q.id}, editionShape, true
	q.answered = func(s *state) bool { return *at(&s.draft.Rate) != nil }
	q.choice = func(to, from *premium.Draft) { *at(&to.Rate) = *at(&from.Rate) }
	q.said = func(s *state) string { return typedWords(s, reading(s).Echo(**at(&s.draft.Rate))) }
	q.why = standingWords(q.standing)
	q.fields = func(now func() *state) []field.Field {
		s := now()
		entry := field.NewEntry(s.p, field.Reading[T]{Parse: reading(s).Parse, Type: reading(s).Type,
			Echo: func(v T) string { return typedWords(s, reading(s).Echo(v)) }}).Optional()
		entry.Hint = s.p.Text("question." + q.id + ".hint")
		if given := *at(&s.draft.Rate); given != nil {
			entry.Set(*given)
		}
		return []field.Field{entry}
	}
	q.take = func(_ *state, d *premium.Draft, fields []field.Field) {
		*at(&d.Rate) = nil
		if value, read := fields[0].(*field.Entry[T]).Value(); read {
			*at(&d.Rate) = &value
		}
	}
	return q
}

// typedWords say a figure with how sure it is.
func typedWords(s *state, figure string) string {
	return figure + ", " + document.Certainty(s.p, tariffs.Typed)
}

// standingWords say which figure is reckoned with as long as none is typed.
func standingWords(standing func(*state) string) func(*state) string {
	return func(s *state) string { return s.p.Text("rate.standing", standing(s)) }
}

// tableWords say a figure of the table; "" stands for one that it does not know.
func tableWords(s *state, figure string, known bool) string {
	if !known {
		return s.p.Text("rate.unknown")
	}
	return s.p.Text("rate.table", figure)
}

func percentReading(unit string) func(*state) field.Reading[decimal.Decimal] {
	return func(s *state) field.Reading[decimal.Decimal] { return field.Percentage(s.p, s.p.Text(unit)) }
}

func standingPercentage(s *state) string {
	if s.quote == nil || s.draft.Rate.Percentage != nil {
		return s.table.Product.Rates.In(string(s.p.Language()))
	}
	return tableWords(s, document.Value(s.p, s.quote.Percentage), !s.quote.Percentage.Unknown)
}

func standingArboFee(s *state) string {
	fee := s.table.Product.ArboFee
	if !fee.Known() {
		return tableWords(s, "", false)
	}
	return tableWords(s, feeWords(s.p, premium.ArboFeeOf(fee)), true)
}

// feeWords say a fee: its rate, and between which amounts it lies.
func feeWords(p *locale.Printer, fee premium.TypedArboFee) string {
	return p.Text("rate.arbo_fee", p.Percent(fee.Rate), p.EuroWhole(int64(fee.Minimum)), p.EuroWhole(int64(fee.Maximum)))
}

// standingSurcharge is that of the payment term that was chosen.
func standingSurcharge(s *state) string {
	for _, option := range s.table.Product.Payment.Options {
		if chosen := s.draft.Choices.Payment; chosen != nil && option.ID == *chosen {
			return tableWords(s, s.p.Percent(option.Surcharge.Value), option.Surcharge.Known)
		}
	}
	return s.p.Text("rate.by_term")
}

func standingMaximum(s *state) string {
	draft := s.draft
	draft.Rate.WageMaximum = nil
	_, highest := draft.WageBounds(s.table.Product)
	return tableWords(s, s.p.EuroWhole(int64(highest)), highest > 0)
}

func standingExpected(s *state) string {
	figure := s.table.Reference.Absence.Sector[s.draft.Employer.Sector]
	return tableWords(s, s.p.Percent(figure.Value), figure.Known)
}

// usesExpected says that own absence is held against what was expected: with a typed percentage it is not.
func usesExpected(s *state) bool {
	return s.draft.Rate.ExpectedAbsence != nil || asksAbsence(s) && s.draft.Rate.Percentage == nil
}

func hasInstalments(s *state) bool { return len(s.table.Product.Payment.Options) > 1 }

// The fee is three figures, of which the first says whether there is one.

func hasArboFee(s *state) bool { return s.draft.Rate.ArboFee != nil }

func saidArboFee(s *state) string { return typedWords(s, feeWords(s.p, *s.draft.Rate.ArboFee)) }

func arboFeeFields(now func() *state) []field.Field {
	s := now()
	rate := field.NewEntry(s.p, field.Percentage(s.p, s.p.Text("question.arbo_fee.unit"))).Optional()
	rate.Label, rate.Hint = s.p.Text("question.arbo_fee.rate"), s.p.Text("question.arbo_fee.hint")
	bound := func(label string) *field.Entry[int64] {
		entry := field.NewEntry(s.p, field.Euro(s.p, s.p.Text("question.arbo_fee.each"))).OptionalWhile(rate.Empty)
		entry.Label, entry.Hint = s.p.Text(label), s.p.Text(label+".hint")
		return entry
	}
	lowest, highest := bound("question.arbo_fee.minimum"), bound("question.arbo_fee.maximum")
	if fee := s.draft.Rate.ArboFee; fee != nil {
		rate.Set(fee.Rate)
		lowest.Set(int64(fee.Minimum))
		highest.Set(int64(fee.Maximum))
	}
	return []field.Field{rate, lowest, highest}
}

// arboFeeShape has the bounds go with the rate.
func arboFeeShape(s *state) string { return editionShape(s) + fmt.Sprint(hasArboFee(s)) }

// endsArboFee says that without a rate there is nothing more to ask.
func endsArboFee(fields []field.Field, focus int) bool {
	return focus == len(fields)-1 || fields[0].(*field.Entry[decimal.Decimal]).Empty()
}

func takeArboFee(_ *state, d *premium.Draft, fields []field.Field) {
	rate, given := fields[0].(*field.Entry[decimal.Decimal]).Value()
	lowest, highest := fields[1].(*field.Entry[int64]), fields[2].(*field.Entry[int64])
	if d.Rate.ArboFee = nil; !given {
		return
	}
	least, _ := lowest.Value()
	most, _ := highest.Value()
	d.Rate.ArboFee = &premium.TypedArboFee{Rate: rate, Minimum: premium.Money(least), Maximum: premium.Money(most)}
}

// The figures that decide a line, by the line.
var lineFigures = map[premium.LineID]string{premium.BasePremium: "percentage", premium.PaymentSurcharge: "payment_surcharge",
	premium.ArboFeeLine: "arbo_fee", premium.ArboVAT: "arbo_fee"}

// typesFigure leads from a row of the overview to the question for a figure.
func typesFigure(id string) func(*wizard) screen {
	return func(w *wizard) screen {
		w.over = nil
		w.jump(questionOf(id))
		return nil
	}
}

// lacksFigure says that a line is unknown for want of its own figure, which can be typed.
func lacksFigure(line premium.Line) bool {
	return line.Amount.Unknown && (line.Factor.Unknown || line.ID == premium.ArboFeeLine || line.ID == premium.ArboVAT)
}
