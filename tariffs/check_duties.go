package tariffs

// conditions checks the exclusions and the duties.
func (c *checker) conditions(p *Product) {
	c.ids(each(p.Exclusions, func(e Exclusion) string { return e.ID }), in("exclusion", "id"))
	c.ids(each(p.Duties, func(d Duty) string { return d.ID }), in("duty", "id"))
	choices := []string{string(Always)}
	if p.Settlement != nil {
		choices = append(choices, string(WithSettlement), string(WithoutSettlement))
	}
	for i, duty := range p.Duties {
		path := element("duty", i)
		c.choice(path+".when", string(duty.When), choices...)
		c.deadline(path, duty)
	}
}

// deadline wants one kind of time for a duty at most: two of them contradict each other.
func (c *checker) deadline(path string, d Duty) {
	days, working := c.doc.Has(path+".days"), c.doc.Has(path+".working_days")
	partOfYear := c.doc.Has(path+".from") || c.doc.Has(path+".until")
	if days {
		c.within(path+".days", d.Days, 1, 365)
	}
	if working {
		c.within(path+".working_days", d.WorkingDays, 1, 365)
	}
	if partOfYear {
		c.partOfYear(path, d)
	}
	if days && working || days && partOfYear || working && partOfYear {
		c.report(path, "two_deadlines")
	}
}

// partOfYear wants both of its ends, in their order.
func (c *checker) partOfYear(path string, d Duty) {
	for _, key := range []string{"from", "until"} {
		if !c.doc.Has(path + "." + key) {
			c.report(path+"."+key, "missing_key", key)
			return
		}
	}
	const leapYear = 2000
	if !d.Until.In(leapYear).After(d.From.In(leapYear)) {
		c.report(path+".until", "not_rising", d.Until.String(), d.From.String())
	}
}
