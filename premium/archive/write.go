package archive

import (
	"maps"
	"slices"
	"strconv"
	"strings"

	"dekking/premium"
)

// WriteRequest writes a draft as a request file that ReadRequest reads back to the same draft, names cleaned. Only what
// is given is written, in the order of the manual.
func WriteRequest(d premium.Draft) []byte {
	w := &writer{}
	w.text("product", d.Product)
	w.date("quote_date", d.QuoteDate)
	w.date("start_date", d.StartDate)
	w.section("[employer]", func() { w.employer(d.Employer) })
	w.section("[payroll]", func() {
		w.money("total", d.Payroll)
		w.count("headcount", d.Headcount)
	})
	for _, e := range d.Employees {
		w.element("[[employee]]", func() { w.employee(e) })
	}
	w.section("[cover]", func() { w.cover(d.Choices) })
	w.section("[absence]", func() {
		for _, year := range slices.Sorted(maps.Keys(d.Absence)) {
			w.pair(strconv.Itoa(year), quote(percent(d.Absence[year])))
		}
	})
	w.section("[rate]", func() { w.rate(d.Rate) })
	w.section("[readings]", func() {
		for _, id := range slices.Sorted(maps.Keys(d.Readings)) {
			w.pair(key(id), quote(d.Readings[id]))
		}
	})
	for _, past := range d.Cases {
		w.element("[[case]]", func() { w.past(past) })
	}
	return w.out.Bytes()
}

func (w *writer) employer(e premium.Employer) {
	w.text("name", name(e.Name))
	w.text("sector", e.Sector)
	if e.CAO != nil {
		w.pair("cao", quote(e.CAO.String()))
	}
	if e.AOWPayWeeks != 0 {
		w.pair("aow_pay_weeks", strconv.Itoa(e.AOWPayWeeks))
	}
	w.flag("prior_cover", e.PriorCover)
	w.flag("merger_expected", e.MergerExpected)
	w.flag("switch_service", e.SwitchService)
	w.text("current_insurer", name(e.CurrentInsurer))
	w.text("current_arbodienst", name(e.CurrentArbodienst))
	w.date("card_handed_over", e.CardHandedOver)
}

func (w *writer) employee(e premium.Employee) {
	w.text("label", name(e.Label))
	w.pair("wage", quote(e.Wage.Plain()))
	w.date("born", e.Born)
	w.date("from", e.From)
	w.date("until", e.Until)
	w.flag("dga", e.DGA)
	if e.NoNLPremiums {
		w.pair("nl_premiums", "false")
	}
	w.flag("insure_after_aow", e.InsureAfterAOW)
	w.flag("sick_at_start", e.SickAtStart)
	w.date("fit_since", e.FitSince)
	if !e.Hours.IsZero() {
		w.pair("hours", quote(plain(e.Hours)))
	}
	if e.RealWage != 0 {
		w.pair("real_wage", quote(e.RealWage.Plain()))
	}
	w.date("real_from", e.RealFrom)
	w.date("real_until", e.RealUntil)
}

func (w *writer) cover(c premium.Choices) {
	if c.Coverage != nil {
		w.pair("coverage", quote(c.Coverage.String()))
	}
	if c.Eigenrisico != nil {
		w.pair("eigenrisico", quote(c.Eigenrisico.String()))
	}
	w.count("term", c.Term)
	w.percent("employer_charges", c.Charges)
	if c.Settlement != nil {
		w.pair("settlement", strconv.FormatBool(*c.Settlement))
	}
	if c.Payment != nil {
		w.pair("payment", quote(*c.Payment))
	}
	if c.PaymentMethod != nil {
		w.pair("payment_method", quote(*c.PaymentMethod))
	}
	if c.Package != nil {
		w.pair("package", "["+strings.Join(each(c.Package, quote), ", ")+"]")
	}
	w.percent("package_discount", c.PackageDiscount)
}

func (w *writer) rate(r premium.TypedRate) {
	w.percent("percentage", r.Percentage)
	w.percent("expected_absence", r.ExpectedAbsence)
	if fee := r.ArboFee; fee != nil {
		w.pair("arbo_fee", quote(percent(fee.Rate)+" "+fee.Minimum.Plain()+"-"+fee.Maximum.Plain()))
	}
	w.percent("payment_surcharge", r.PaymentSurcharge)
	w.money("wage_maximum", r.WageMaximum)
}

func (w *writer) past(c premium.Case) {
	w.text("employee", name(c.Employee))
	w.date("from", c.From)
	w.date("until", c.Until)
}
