package document

import (
	"strconv"
	"strings"

	"dekking/premium"
	"dekking/tariffs"
)

// application gives the whole form: what it is, what is applied for, who applies, what is asked, what comes first, and from
// when there is cover.
func (c composer) application() []section {
	costs, chosen := c.outcome(), c.choices()
	chosen.title = c.Text("application.chosen")
	staff := c.illness()
	staff.opens = true
	parts := []section{c.formHead(), chosen, costs, c.company(), staff, c.absenceAsked(), c.demanded(), c.first(),
		c.acceptance(), c.signing(), c.colophon()}
	var filled []section
	for _, part := range parts {
		if len(part.blocks) > 0 {
			filled = append(filled, part)
		}
	}
	return filled
}

func (c composer) formSection(id string) section { return section{title: c.Text("application." + id)} }

// handwritten is room to write.
const handwritten = "____________________"

// orByHand is a text that was given, or room to write it.
func orByHand(text string) string {
	if text == "" {
		return handwritten
	}
	return text
}

// byHand is how much higher than print a line has to be that is written on, in millimetres.
func byHand(text string) float64 {
	if strings.HasSuffix(text, handwritten) {
		return 2.5
	}
	return 0
}

// foot is what stands at the foot of every page: what the document is not.
func (c composer) foot() string {
	if c.form {
		return c.Text("application.in_short")
	}
	return c.Text("document.in_short")
}

// formHead says what the form is for, and that it is not the insurer's.
func (c composer) formHead() section {
	s, r := c.formSection("title"), c.staff.Request
	about := append(c.number(),
		fact{c.Text("document.employer"), orByHand(clip(r.Employer.Name, nameRunes))},
		fact{c.Text("document.product"), c.edition()},
		fact{c.Text("document.sector"), c.sectorName()},
		fact{c.Text("document.quote_date"), c.LongDate(r.QuoteDate)},
		fact{c.Text("document.start_date"), c.LongDate(r.StartDate)},
		fact{c.Text("document.valid_until"), c.LongDate(c.quote.ValidUntil())})
	s.add(c.letterhead(), about, paragraph(c.Text("application.not_the_form")))
	return s
}

// company is what the insurer asks of the employer that no premium depends on. An account number is written by hand: the
// program never holds it.
func (c composer) company() section {
	s, e := c.formSection("company"), c.staff.Request.Employer
	told := facts{
		{c.Text("application.register"), handwritten},
		{c.Text("application.cao"), handwritten},
		{c.field("employer.merger_expected"), c.yesNo(e.MergerExpected)},
		{c.field("employer.current_insurer"), orByHand(clip(e.CurrentInsurer, nameRunes))},
		{c.field("employer.current_arbodienst"), orByHand(clip(e.CurrentArbodienst, nameRunes))},
		{c.Text("application.policies"), handwritten},
	}
	if c.product.Switching != nil {
		told = append(told, fact{c.field("employer.switch_service"), c.yesNo(e.SwitchService)})
	}
	if c.collected() {
		told = append(told, fact{c.Text("application.iban"), handwritten})
		s.add(told, paragraph(c.Text("application.account")))
		return s
	}
	s.add(told)
	return s
}

// collected says that the premium is collected from a bank account (automatische incasso): chosen, or asked with this term.
func (c composer) collected() bool {
	if c.quote.Cover.PaymentMethod == tariffs.DirectDebit {
		return true
	}
	for _, option := range c.product.Payment.Options {
		if option.ID == c.quote.Cover.Payment {
			return option.Mandate
		}
	}
	return false
}

// illness lists the staff with who is ill at the start: yes or no, and nothing more of anybody's health.
func (c composer) illness() section {
	s := c.formSection("staff")
	if totals := c.staff.Request.Totals; totals != nil {
		s.add(paragraph(c.Plural("document.totals", totals.Headcount, c.Euro(int64(totals.Payroll)))),
			paragraph(c.Text("application.staff.by_hand")), paragraph(c.Text("application.no_health")))
		return s
	}
	staff := table{head: []string{c.Text("document.employee"), c.Text("document.wage"), c.Text("application.born"),
		c.Text("document.insured"), c.Text("application.ill")}}
	for _, m := range c.staff.Members {
		staff.rows = append(staff.rows, c.applicant(m))
	}
	s.add(staff, paragraph(c.Text("application.no_health")))
	return s
}

// applicant is one employee. That somebody is well is for the employer to say when he signs: what was not answered before
// must not be read as a no.
func (c composer) applicant(m premium.Member) row {
	e, born, ill := m.Employee, "", c.Text("application.circle")
	if e.SickAtStart {
		ill = c.Text("yes")
	}
	if !e.Born.IsZero() {
		born = c.Date(e.Born)
	}
	return row{cells: []string{clip(e.Label, labelRunes), c.Amount(int64(e.Wage)), born, c.yesNo(m.Insured), ill}}
}

// absenceAsked are the years of which the product asks the absence, with room for who confirms it.
func (c composer) absenceAsked() section {
	s := c.formSection("absence")
	figures := table{head: []string{c.Text("application.year"), c.Text("application.percentage"), c.Text("application.confirmed")}}
	for _, year := range c.staff.AskedYears() {
		said := handwritten
		if given, is := c.staff.Request.Absence[year]; is {
			said = c.Percent(given)
		}
		figures.rows = append(figures.rows, row{cells: []string{strconv.Itoa(year), said, handwritten}})
	}
	s.add(figures)
	return s
}
