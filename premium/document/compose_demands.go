package document

import "dekking/tariffs"

// demanded is what the insurer asks with the application, each with how sure that is. Of what the tables do not say nothing
// is made up.
func (c composer) demanded() section {
	s := c.formSection("demands")
	var points list
	for _, demand := range c.product.Demands {
		if c.demands(demand.When) {
			points = append(points, item{lead: c.in(demand.Name),
				text: c.in(demand.Text) + " " + c.Text("application.demand.certainty", c.demandOrigin(demand))})
		}
	}
	if points == nil {
		s.add(paragraph(c.Text("application.demands.unlisted")))
		return s
	}
	s.add(points, paragraph(c.Text("application.demands.more")))
	return s
}

// demandOrigin says whose demand it is: the source's, or of our own list.
func (c composer) demandOrigin(d tariffs.Demand) string {
	if d.Certainty == tariffs.Example {
		return c.Text("application.demand.own")
	}
	if d.Source == nil {
		return Certainty(c.Printer, d.Certainty)
	}
	return clip(d.Source.Title, labelRunes) + ", " + Certainty(c.Printer, d.Certainty)
}

// demands says whether a condition holds for this request.
func (c composer) demands(when tariffs.DemandWhen) bool {
	switch when {
	case tariffs.WithAbsence:
		return c.staff.AskedYears() != nil
	case tariffs.WithDirectDebit:
		return c.collected()
	case tariffs.WithSwitching:
		return c.staff.Request.Employer.SwitchService
	}
	return true
}

// first is what has to be done before one applies: the insurance card and advice.
func (c composer) first() section {
	s := c.formSection("first")
	s.add(list{
		{lead: c.Text("document.card"), text: c.Text("document.card.text") + " " + string(c.cardPlace())},
		{text: string(c.cardGiven())},
		{lead: c.Text("application.advice.lead"), text: c.Text("application.advice")},
		{text: c.Text("application.advised", orByHand(clip(c.paper.Office.Adviser, nameRunes)))},
	})
	return s
}

// acceptance says from when there is cover, and what not to do before.
func (c composer) acceptance() section {
	s := c.formSection("acceptance")
	s.add(list{
		{text: c.Text("application.acceptance.text")},
		{text: c.Text("application.keep_present")},
		{text: c.Text("application.premium_set")},
		{text: c.made()},
	})
	return s
}

// signing is room for who signs.
func (c composer) signing() section {
	s := c.formSection("signing")
	line := "\n\n" + handwritten
	s.add(paragraph(c.Text("application.truth")), facts{
		{c.Text("application.place_date"), line}, {c.Text("application.name"), line}, {c.Text("application.signature"), line},
		{c.Text("application.adviser_signature"), line},
	})
	return s
}
