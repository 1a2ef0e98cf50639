package document

import (
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"dekking/tariffs"
)

// services are what the tariff file tells about arbo service and conditions. What its source leaves open a client reads as
// questions to ask, together at the end; the adviser reads the remarks themselves.
func (c composer) services() section {
	s := c.section("services")
	var points list
	for _, service := range c.product.Services {
		if service.ID == tariffs.DeathBenefit || service.ID == tariffs.Interventions { // on page one
			continue
		}
		if text := c.remarked(service.Text); text != "" {
			points = append(points, item{lead: c.in(service.Name), text: text})
		}
	}
	if asked := c.asked(); asked != nil {
		points = append(points, c.item("ask", c.List(asked)))
	}
	s.add(points)
	return s
}

// asked names the services about which the source leaves something open; the insurance card has a place of its own.
func (c composer) asked() []string {
	var names []string
	for _, service := range c.product.Services {
		if !c.adviser() && service.ID != "insurance_card" && remark.MatchString(c.in(service.Text)) {
			names = append(names, lowered(c.in(service.Name)))
		}
	}
	return names
}

// remark is what the maker of a table says about its source rather than about the insurance.
var remark = regexp.MustCompile(`(?i)\b(niet vermeld|geen dag vermeld|de bron (noemt|zegt)|noemt de bron|de marktomschrijving noemt|` +
	`elders op dezelfde pagina|dat is niet hetzelfde|vraag (het|dat) na|vraag dat bij|` +
	`not stated|no day stated|the source (says|calls|gives)|the market description does|elsewhere the same page|that is not the same|` +
	`ask this of)\b|\bzegt de bron\b|^ask$`)

// remarked is a text of the tariff file: for the adviser all of it, for a client without the remarks.
func (c composer) remarked(text tariffs.Text) string {
	whole := c.in(text)
	if c.adviser() || !remark.MatchString(whole) {
		return whole
	}
	var kept []string
	for _, sentence := range strings.SplitAfter(whole, ". ") {
		if sentence = strings.TrimSuffix(strings.TrimSpace(sentence), "."); remark.MatchString(sentence) {
			sentence = withoutRemarks(sentence)
		}
		kept = append(kept, sentence)
	}
	kept = slices.DeleteFunc(kept, func(sentence string) bool { return sentence == "" })
	if len(kept) == 0 {
		return ""
	}
	return strings.Join(kept, ". ") + "."
}

// withoutRemarks takes out of a sentence the clauses that are remarks; what goes on no longer follows from them.
func withoutRemarks(sentence string) string {
	var kept []string
	for i, clause := range clauseEnd.Split(sentence, -1) {
		switch {
		case remark.MatchString(clause):
		case i > 0:
			kept = append(kept, strings.Replace(clause, " dus ", " ", 1))
		default:
			kept = append(kept, clause)
		}
	}
	return raised(strings.Join(kept, "; "))
}

var clauseEnd = regexp.MustCompile(`; |, so `)

// raised begins a sentence or a label with a text.
func raised(text string) string {
	_, size := utf8.DecodeRuneInString(text)
	return strings.ToUpper(text[:size]) + text[size:]
}
