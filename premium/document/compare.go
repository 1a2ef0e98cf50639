package document

import (
	"slices"
	"strconv"

	"dekking/premium"
	"dekking/premium/advice"
	"dekking/premium/locale"
	"dekking/tariffs"
)

// Compared is a comparison with what its quotes go by, and per quote after the first what moves the total from the base's.
type Compared struct {
	advice.Comparison
	Names   []string
	Bridges [][]premium.Line // by quote; that of the base is empty
}

// compareGroups are the parts of a comparison; those of words are told as points, for they do not fit in columns.
var compareGroups = []struct {
	id      advice.Group
	figures bool
}{
	{advice.FirstYearGroup, true}, {advice.FollowingGroup, true}, {advice.CoverGroup, true},
	{advice.ConditionGroup, false}, {advice.ServiceGroup, false},
}

// CompareText lays quotes side by side: the base first, a star at every entry that differs from it.
func CompareText(p *locale.Printer, c Compared) string {
	head := section{title: p.Text("compare.title")}
	var named facts
	for i, name := range c.Names {
		named = append(named, fact{letter(i), clip(name, nameRunes)})
	}
	head.add(named, paragraph(p.Text("compare.legend")), c.unmarked(p))
	parts := []section{head}
	for _, g := range compareGroups {
		s := section{title: p.Text("compare.group." + string(g.id))}
		if g.figures {
			s.add(c.figures(p, g.id))
		}
		s.add(c.points(p, g.id, g.figures))
		if len(s.blocks) > 0 {
			parts = append(parts, s)
		}
	}
	for i, v := range c.Verdicts {
		parts = append(parts, c.verdict(p, i+1, v))
	}
	return laid(parts)
}

// unmarked warns of the products that name no quality mark.
func (c Compared) unmarked(p *locale.Printer) paragraph {
	var letters []string
	for _, i := range c.WithoutMark() {
		letters = append(letters, letter(i))
	}
	if letters == nil {
		return ""
	}
	return paragraph(p.Text("compare.unmarked", p.List(letters)))
}

// letter names a quote of a comparison: A, B, C …, then by number.
func letter(i int) string {
	if i < 26 {
		return string(rune('A' + i))
	}
	return strconv.Itoa(i + 1)
}

// figures are the rows of a group that fit in columns.
func (c Compared) figures(p *locale.Printer, g advice.Group) table {
	t := table{head: []string{""}}
	for i := range c.Names {
		t.head = append(t.head, letter(i))
	}
	for _, r := range c.Rows {
		if r.Group != g || inWords(r) {
			continue
		}
		cells := []string{rowLabel(p, r)}
		for _, e := range r.Entries {
			cells = append(cells, marked(Entry(p, e), e.Differs))
		}
		t.rows = append(t.rows, row{cells: cells})
	}
	return t
}

// inWords says that a row holds running text.
func inWords(r advice.Row) bool {
	return slices.ContainsFunc(r.Entries, func(e advice.Entry) bool { _, text := e.Shown.(tariffs.Text); return text })
}

func differs(r advice.Row) bool {
	return slices.ContainsFunc(r.Entries, func(e advice.Entry) bool { return e.Differs })
}

// points are the rows of a group that are words: one text when all say the same, else one per quote.
func (c Compared) points(p *locale.Printer, g advice.Group, wordsOnly bool) list {
	var points list
	for _, r := range c.Rows {
		if r.Group != g || wordsOnly && !inWords(r) {
			continue
		}
		if !differs(r) {
			points = append(points, item{lead: rowLabel(p, r), text: Entry(p, r.Entries[0])})
			continue
		}
		for i, e := range r.Entries {
			points = append(points, item{lead: p.Text("compare.of", rowLabel(p, r), letter(i)), text: marked(Entry(p, e), e.Differs)})
		}
	}
	return points
}

func marked(text string, differs bool) string {
	if differs {
		return text + " *"
	}
	return text
}

func rowLabel(p *locale.Printer, r advice.Row) string {
	if r.Label != "" {
		return p.Text(string(r.Label))
	}
	return inLanguage(p, r.Name)
}

// Entry words one quote's part of a row; "–" where it has none.
func Entry(p *locale.Printer, e advice.Entry) string {
	switch v := e.Shown.(type) {
	case nil:
		return "–"
	case premium.Value:
		return Amount(p, v)
	case tariffs.Text:
		return inLanguage(p, v)
	case premium.TextID:
		return p.Text(string(v))
	}
	return argument(p, "", e.Shown)
}

// verdict says which of two quotes costs less, if that can be said, and what moves the one total to the other.
func (c Compared) verdict(p *locale.Printer, i int, v advice.Verdict) section {
	s := section{title: p.Text("compare.verdict", letter(0), letter(i))}
	s.add(facts{
		{p.Text("year.first"), c.said(p, v.FirstYear, v.MoreFirst)},
		{p.Text("year.following"), c.said(p, v.Following, v.MoreFollows)},
	})
	if len(c.Bridges) <= i || len(c.Bridges[i]) == 0 {
		return s
	}
	t := table{}
	for _, l := range c.Bridges[i] {
		t.rows = append(t.rows, row{cells: []string{Label(p, l.ID), difference(p, l.Amount)}, notes: explained(p, []premium.Line{l})})
	}
	t.rows = append(t.rows, row{ruled: true, strong: true, cells: []string{p.Text("compare.bridge.total"), difference(p, v.MoreFirst.Amount)}})
	s.add(paragraph(p.Text("compare.bridge")), t)
	return s
}

func (c Compared) said(p *locale.Printer, answer advice.Answer, more premium.Line) string {
	text := p.Text("compare." + string(answer))
	if sum := Sum(p, more); sum != "" && answer != advice.NotKnown {
		text += " " + p.Text("compare.more", sum)
	}
	return text
}
