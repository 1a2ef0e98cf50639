package tui

import (
	"slices"
	"strings"

	"dekking/premium"
	"dekking/premium/advice"
	"dekking/premium/document"
	"dekking/tui/field"

	"github.com/charmbracelet/lipgloss"
)

// This file draws the comparison.

// lines draws the heads, the rows in sight, and under them what can be said of the scenario under the cursor.
func (t *compareTab) lines(w *wizard, width, height int) []string {
	c := t.shows(w)
	if len(c.columns) < 2 {
		return styled(field.Wrap(w.p.Text("tab.compare.intro"), width), w.theme.muted.Render)
	}
	cell := min(18, max(11, (width-31)/len(c.columns))) // the longest labels take 31
	top := append([]string{t.heads(w, c, width, cell)}, c.price(w, width, cell)...)
	said := styled(cut(t.said(w, c, width), max(1, height/2-1), width), w.theme.text.Render)
	rows := t.rows(w, c, width, cell)
	room := max(1, height-len(said)-len(top)-1)
	t.offset = max(0, min(t.offset, len(rows)-room))
	t.hidden = max(0, len(rows)-room-t.offset)
	shown := limit(rows[t.offset:], room)
	for len(shown) < room {
		shown = append(shown, "")
	}
	if t.hidden > 0 {
		shown[room-1] = w.theme.muted.Render(w.p.Text("screen.more"))
	}
	return append(append(append(top, shown...), w.theme.rule.Render(strings.Repeat("─", width))), said...)
}

// price is what the first year costs, above the rows that are scrolled.
func (c compared) price(w *wizard, width, cell int) []string {
	row := c.comparison.Price()
	return c.row(w, row, w.p.Text("tab.compare.price", w.p.Text(string(row.Label))), width, cell)
}

func (t *compareTab) heads(w *wizard, c compared, width, cell int) string {
	line := field.Pad("", width-len(c.columns)*cell)
	for i := range c.columns {
		text, style := letterOf(i), w.theme.muted
		if i == 0 {
			text = w.p.Text("tab.compare.now")
		}
		if i == t.column {
			text, style = "► "+text, w.theme.look.Cursor
		}
		line += style.Render(field.PadLeft(text, cell-2) + "  ")
	}
	return line
}

// rows lays out what there is to compare, in its groups; of what is equal everywhere nothing, when only differences are
// asked for.
func (t *compareTab) rows(w *wizard, c compared, width, cell int) []string {
	var lines []string
	var group advice.Group
	for _, row := range c.comparison.Rows {
		if t.onlyDiff && !differs(row) {
			continue
		}
		if row.Group != group {
			group = row.Group
			if lines != nil {
				lines = append(lines, "")
			}
			lines = append(lines, w.theme.muted.Render(w.p.Text("compare.group."+string(group))))
		}
		label := w.p.Text(string(row.Label))
		if row.Label == "" {
			label = inWords(w, row.Name)
		}
		lines = append(lines, c.row(w, row, label, width, cell)...)
	}
	if lines == nil {
		lines = styled(field.Wrap(w.p.Text("tab.compare.same"), width), w.theme.muted.Render)
	}
	return lines
}

func differs(row advice.Row) bool {
	return slices.ContainsFunc(row.Entries, func(e advice.Entry) bool { return e.Differs })
}

// row lays one measure out in columns, or one below the other where it is told in more words than fit.
func (c compared) row(w *wizard, row advice.Row, label string, width, cell int) []string {
	texts := make([]string, len(c.columns))
	long := false
	for i, place := range c.place {
		texts[i] = "–"
		if place >= 0 {
			texts[i] = document.Entry(w.p, row.Entries[place])
		}
		long = long || lipgloss.Width(texts[i]) > cell-3
	}
	if long {
		return c.stacked(w, row, label, texts, width)
	}
	room := width - len(c.columns)*cell
	line := w.theme.text.Render(field.Pad(field.Fit(label, room-1), room))
	for i, text := range texts {
		style, sign := c.look(w, row, i)
		line += style.Render(field.PadLeft(text, cell-2) + " " + sign)
	}
	return []string{line}
}

// stacked tells a row below each other: once when all say the same.
func (c compared) stacked(w *wizard, row advice.Row, label string, texts []string, width int) []string {
	lines := styled(field.Wrap(label, width), w.theme.text.Render)
	if !differs(row) {
		return append(lines, styled(indented(field.Wrap(texts[0], width-2), "  "), w.theme.text.Render)...)
	}
	for i, text := range texts {
		style, sign := c.look(w, row, i)
		told := field.Wrap(text, width-5)
		for n := range told {
			told[n] = "     " + told[n]
		}
		if len(told) > 0 {
			told[0] = "  " + letterOf(i) + sign + strings.TrimPrefix(told[0], "    ")
		}
		lines = append(lines, styled(told, style.Render)...)
	}
	return lines
}

// look marks what differs from A: bold, and with a sign for who sees no bold.
func (c compared) look(w *wizard, row advice.Row, i int) (style lipgloss.Style, sign string) {
	if place := c.place[i]; place >= 0 && row.Entries[place].Differs {
		return w.theme.strong, "*"
	}
	return w.theme.text, " "
}

// said is what can be said of the scenario under the cursor: what it is, and whether it is cheaper.
func (t *compareTab) said(w *wizard, c compared, width int) []string {
	text := []string{w.p.Text("tab.compare.of", letterOf(t.column), scenarioWords(w, c.columns[t.column]))}
	if place := c.place[t.column]; place > 0 {
		text = append(text, w.verdicts(c, c.comparison.Verdicts[place-1], t.column)...)
		var steps []string
		for _, line := range c.bridges[t.column] {
			steps = append(steps, w.p.Text("tab.compare.step", document.Label(w.p, line.ID), w.difference(line.Amount)))
		}
		if steps != nil {
			text = append(text, w.p.Text("tab.compare.bridge", letterOf(t.column))+": "+w.p.List(steps)+".")
		}
	}
	var lines []string
	for _, one := range text {
		lines = append(lines, field.Wrap(one, width)...)
	}
	return lines
}

// verdicts are those of both kinds of year. A percentage that was entered holds for one product, coverage and eigen risico:
// of another there is nothing to say.
func (w *wizard) verdicts(c compared, v advice.Verdict, column int) []string {
	now, other := c.columns[0].quote, c.columns[column].quote
	same := now.Staff.Table.Product.ID == other.Staff.Table.Product.ID && now.Cover.Coverage == other.Cover.Coverage &&
		now.Cover.Eigenrisico == other.Cover.Eigenrisico
	if w.state.draft.Rate.Percentage != nil && !same {
		return []string{w.p.Text("tab.compare.typed", letterOf(column))}
	}
	return []string{w.verdict("compare.group.first_year", v.FirstYear, v.MoreFirst, column),
		w.verdict("compare.group.following_year", v.Following, v.MoreFollows, column)}
}

// verdict says of a year which of two costs less, where that can be said.
func (w *wizard) verdict(year string, a advice.Answer, more premium.Line, column int) string {
	apart := w.p.Euro(int64(max(more.Amount.Money, -more.Amount.Money)))
	switch a {
	case advice.FirstCheaper:
		return w.p.Text("tab.compare.dearer", w.p.Text(year), letterOf(column), apart)
	case advice.SecondCheaper:
		return w.p.Text("tab.compare.cheaper", w.p.Text(year), letterOf(column), apart)
	}
	return w.p.Text("tab.compare.verdict", w.p.Text(year), w.p.Text("compare."+string(a)))
}
