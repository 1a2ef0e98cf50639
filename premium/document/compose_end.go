package document

import (
	"strconv"

	"dekking/premium"
	"dekking/tariffs"
)

// sources name where every figure and condition on the page comes from, in the order in which they appear.
func (c composer) sources() section {
	s := c.section("sources")
	var points list
	for _, source := range c.sourceList() {
		points = append(points, item{text: c.source(source)})
	}
	if c.anythingTyped() {
		points = append(points, item{text: c.Text("document.sources.typed")})
	}
	s.add(points)
	return s
}

// source names a source with its dates; the adviser also reads where to find it.
func (c composer) source(source *tariffs.Source) string {
	text := clip(source.Title, longText) + ". " +
		c.Text("document.source.dates", moment(c.Printer, source.Published), moment(c.Printer, source.Checked))
	if c.adviser() && source.URL != "" {
		text += "\n" + clip(source.URL, longText)
	}
	return text
}

// tables names the tables that the quote was worked out with.
func (c composer) tables() string {
	return c.Text("document.tables", strconv.Itoa(c.product.Year), shortFingerprint(c.staff.Table.Fingerprint))
}

// sourceList collects the sources of all lines, then those of the conditions.
func (c composer) sourceList() []*tariffs.Source {
	var found []*tariffs.Source
	seen := map[tariffs.Source]bool{}
	note := func(source *tariffs.Source) {
		if source != nil && !seen[*source] {
			seen[*source] = true
			found = append(found, source)
		}
	}
	for _, l := range c.lines() {
		note(l.Source)
	}
	p := c.product
	for _, origin := range []tariffs.Origin{p.Coverage.Origin, p.Eigenrisico.Origin, p.Wage.Origin, p.Guarantee.Origin,
		p.Cancellation.Origin, c.staff.Table.Reference.WagePay.Origin} {
		note(origin.Source)
	}
	for _, origin := range c.conditions() {
		note(origin.Source)
	}
	return found
}

// conditions are the origins of the conditions that are lists: exclusions, duties, services, and what moves the premium.
func (c composer) conditions() []tariffs.Origin {
	var origins []tariffs.Origin
	for _, exclusion := range c.product.Exclusions {
		origins = append(origins, exclusion.Origin)
	}
	for _, duty := range c.duties() {
		origins = append(origins, duty.Origin)
	}
	for _, service := range c.product.Services {
		origins = append(origins, service.Origin)
	}
	if c.product.Changes != nil {
		origins = append(origins, c.product.Changes.Origin)
	}
	return origins
}

// lines are all lines on the page.
func (c composer) lines() []premium.Line {
	lines := append([]premium.Line(nil), c.quote.FirstYear.Lines()...)
	lines = append(lines, c.quote.Following.Lines()...)
	lines = append(lines, c.quote.PercentageLines()...)
	return append(lines, c.quote.ArboVAT())
}

func (c composer) anythingTyped() bool {
	for _, l := range c.lines() {
		if l.Certainty == tariffs.Typed {
			return true
		}
	}
	return false
}

// shortFingerprint is enough of it to tell one set of tables from another.
func shortFingerprint(fingerprint string) string {
	const shown = len("sha256:") + 8
	if len(fingerprint) <= shown {
		return fingerprint
	}
	return fingerprint[:shown]
}
