package premium

import (
	"time"

	"dekking/tariffs"

	"github.com/shopspring/decimal"
)

// Quote is the price of one cover for one staff. That it can be worked out does not make it an offer: whether there is one,
// Staff.Refused tells.
type Quote struct {
	Staff      *Staff // raised by the charges where those are read so: Assessed is the one that was asked
	Cover      Cover
	Percentage Value // premium percentage, as a fraction; unknown when the sector's absence or a cell of the table is
	FirstYear  YearPremium
	Following  YearPremium // the same without the one-off discount
}

// Quote prices one combination of choices that the product offers. It is called again for every option, cell and scenario. A
// refused staff may be priced too, for what it would cost without the refusal; nobody is to be told that without it.
func (s *Staff) Quote(c Cover) Quote { return s.uplifted(c.Charges).quote(c) }

// quote prices a cover on the staff as it is.
func (s *Staff) quote(c Cover) Quote {
	q := Quote{Staff: s, Cover: c, Percentage: Value{Unit: Percentage, Unknown: true}}
	if fraction, known := s.percentage(c); known {
		q.Percentage = Percent(fraction)
	}
	q.FirstYear = q.year(true)
	q.Following = q.year(false)
	return q
}

// year prices one policy year; the one-off discount belongs to the first.
func (q *Quote) year(first bool) YearPremium {
	y := YearPremium{Premium: Euros(0), Known: Euros(0)}
	y.charge(q.basePremium())
	q.chargeUplifts(&y)
	y.charge(q.packageDiscount(y.Premium))
	if first {
		y.charge(q.termDiscount(q.withArbo(y.Premium, q.Staff.read.discountWithArbo)))
	}
	y.charge(q.paymentSurcharge(q.withArbo(y.Premium, q.Staff.read.surchargeWithArbo)))
	arbo := q.arboFee()
	y.add(arbo)
	y.ArboFee = arbo.Amount
	y.Total = y.Premium.plus(y.ArboFee)
	if !y.ArboFee.Unknown {
		y.Known = y.Known.plus(y.ArboFee)
	}
	y.Instalments, y.KnownParts = q.instalments(y.Total), q.instalments(y.Known)
	return y
}

// chargeUplifts adds settlement and employer charges to the base premium, the charges on both unless the rule is read
// otherwise.
func (q *Quote) chargeUplifts(y *YearPremium) {
	base := y.Premium
	if q.Staff.read.settlementAfterCharges {
		y.charge(q.employerCharges(base))
		y.charge(q.settlement(base))
		return
	}
	y.charge(q.settlement(base))
	y.charge(q.employerCharges(y.Premium))
}

// withArbo is what a discount or a surcharge is on: the premium that stands, or the arbo fee too where it is read so.
func (q *Quote) withArbo(standing Value, included bool) Value {
	if included {
		return standing.plus(q.Staff.ArboFee)
	}
	return standing
}

// line is basis × factor, rounded half up to cents; unknown when either is.
func line(id LineID, basis Value, factor decimal.Decimal, compiled rate, o origin) Line {
	l := Line{ID: id, Basis: basis, Factor: Percent(factor), Rounding: HalfUpCents, Source: o.source, Certainty: o.certainty}
	if basis.Unknown {
		l.Amount, l.Certainty = UnknownEuros, tariffs.Unknown
		return l
	}
	l.Amount = Euros(basis.Money.times(compiled))
	return l
}

// unknownLine is a line whose factor no source gives.
func unknownLine(id LineID, basis Value, o origin) Line {
	return Line{ID: id, Basis: basis, Factor: Value{Unit: Percentage, Unknown: true}, Amount: UnknownEuros,
		Source: o.source, Certainty: tariffs.Unknown}
}

// basePremium is insured wage × percentage.
func (q *Quote) basePremium() Line {
	basis := Euros(q.Staff.InsuredWage)
	if q.Percentage.Unknown {
		return unknownLine(BasePremium, basis, q.Staff.cost.origin)
	}
	return line(BasePremium, basis, q.Percentage.Number, compile(q.Percentage.Number), q.Staff.cost.origin)
}

// settlement (eindafrekening) is insured wage × 0.05 points, or a share of the base premium where it is read so (inventory
// I1, I2).
func (q *Quote) settlement(base Value) Line {
	rule := q.Staff.Table.Product.Settlement
	if !q.Cover.Settlement || rule == nil {
		return Line{}
	}
	basis := Euros(q.Staff.InsuredWage)
	if q.Staff.read.relativeSettlement {
		basis = base
	}
	return line(SettlementLine, basis, rule.Points.Value, q.Staff.rates.settlement, from(rule.Origin))
}

// employerCharges (werkgeverslasten) raise the premium, like the benefit, by the chosen percentage; nothing is left to
// raise where they have raised the wages (inventory I3).
func (q *Quote) employerCharges(subtotal Value) Line {
	if q.Cover.Charges.IsZero() || q.Staff.read.upliftedWage {
		return Line{}
	}
	return line(EmployerCharges, subtotal, q.Cover.Charges, compile(q.Cover.Charges), from(q.Staff.Table.Product.Charges.Origin))
}

// packageDiscount (pakketkorting) is taken off the subtotal.
func (q *Quote) packageDiscount(subtotal Value) Line {
	rule := q.Staff.Table.Product.PackageDiscount
	if q.Cover.PackageDiscount.IsZero() || rule == nil {
		return Line{}
	}
	discount := q.Cover.PackageDiscount.Neg()
	return line(PackageDiscount, subtotal, discount, compile(discount), from(rule.Origin).weaker(typed))
}

// termDiscount is the one-off discount of a longer term, on what stands; the arbo fee is outside it (inventory I4).
func (q *Quote) termDiscount(standing Value) Line {
	rule := q.Staff.Table.Product.Term
	for i, term := range rule.Options {
		if term.Years != q.Cover.Term || !term.FirstYearDiscount.Known || term.FirstYearDiscount.Value.IsZero() {
			continue
		}
		compiled := q.Staff.rates.terms[i]
		compiled.units = -compiled.units
		return line(TermDiscount, standing, term.FirstYearDiscount.Value.Neg(), compiled, from(rule.Origin))
	}
	return Line{}
}

// paymentSurcharge is for paying more often, on what stands; the arbo fee is outside it (inventory I5).
func (q *Quote) paymentSurcharge(standing Value) Line {
	payment := q.Staff.rates.payment(q.Cover.Payment)
	if !payment.known {
		return unknownLine(PaymentSurcharge, standing, payment.origin)
	}
	if payment.surcharge.units == 0 {
		return Line{}
	}
	return line(PaymentSurcharge, standing, payment.printed, payment.surcharge, payment.origin)
}

// instalments cuts the total into the payments of the chosen term.
func (q *Quote) instalments(total Value) Instalments {
	count := q.Staff.rates.payment(q.Cover.Payment).perYear
	if total.Unknown || count == 0 {
		return Instalments{count, UnknownEuros, UnknownEuros}
	}
	amount, last := instalments(total.Money, count)
	return Instalments{count, Euros(amount), Euros(last)}
}

// Certainty is that of the weakest line of the first year; of a quote without lines, for all come to 0.00, that of what
// makes them so.
func (q *Quote) Certainty() tariffs.Certainty {
	if q.FirstYear.count == 0 {
		return q.basePremium().Certainty.Weaker(q.arboFee().Certainty)
	}
	weakest := tariffs.Certainty(0)
	for _, l := range q.FirstYear.Lines() {
		weakest = weakest.Weaker(l.Certainty)
	}
	return weakest
}

// PremiumCertainty is that of the weakest line of the premium: an arbo fee that is unknown does not weigh in it.
func (y *YearPremium) PremiumCertainty() tariffs.Certainty {
	weakest := tariffs.Certainty(0)
	for _, l := range y.Lines() {
		if l.ID != ArboFeeLine {
			weakest = weakest.Weaker(l.Certainty)
		}
	}
	return weakest
}

// ValidUntil is the last day on which the insurance may start on this quote.
func (q *Quote) ValidUntil() time.Time {
	s := q.Staff
	return LatestStart(s.Request.QuoteDate, s.Table.Product.Start.MonthsAhead)
}
