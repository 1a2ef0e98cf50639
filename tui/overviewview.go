package tui

import (
	"strings"

	"dekking/tui/field"

	"github.com/charmbracelet/lipgloss"
)

// This file draws the overview.

// lines draws the breakdown, scrolled so that the row under the cursor is in sight. Of a long staff list only the rows
// that can be in sight are drawn.
func (o *overview) lines(w *wizard, width, height int) []string {
	lines := styled(field.Wrap(o.title(w), width), w.theme.title.Render)
	if o.tabs != nil {
		lines = append(lines, o.tabs.bar(w, width)...)
	}
	lines = append(lines, "")
	width = min(width, columnWidth)
	if shown := o.tabs.shown(); shown != nil {
		return append(lines, limit(shown.lines(w, width, height-len(lines)), height-len(lines))...)
	}
	columns := o.columns()
	var drawn []string
	from, to := 0, 0
	for i := max(0, o.cursor-height); i < min(len(o.rows), o.cursor+height+1); i++ {
		if i == o.cursor {
			from = len(drawn)
		}
		drawn = append(drawn, o.draw(w, o.rows[i], i == o.cursor, width, columns)...)
		if i == o.cursor {
			to = len(drawn)
		}
		if w.client && o.rows[i].kind != headRow && o.rows[i].kind != blankRow {
			drawn = append(drawn, "")
		}
	}
	return append(lines, w.scrolled(drawn, from, to, height-len(lines))...)
}

func (o *overview) title(w *wizard) string {
	name := saidName(w.state)
	switch {
	case o.steps:
		return w.p.Text("screen.percentage")
	case name != "":
		return w.p.Text("screen.overview.title.for", name)
	}
	return w.text("screen.overview.title")
}

// scrolled cuts a window of a height out of lines, with a range of them in sight, and says when there is more below.
func (w *wizard) scrolled(lines []string, from, to, height int) []string {
	if len(lines) <= height || height < 2 {
		return limit(lines, height)
	}
	room := height - 1
	start := min(max(0, (from+to-room)/2), len(lines)-room)
	start = min(start, from)
	if start+room >= len(lines) {
		return lines[max(0, len(lines)-height):]
	}
	shown := append([]string(nil), lines[start:start+room]...)
	return append(shown, w.theme.muted.Render("  "+w.p.Text("screen.more")))
}

// draw lays out one row.
func (o *overview) draw(w *wizard, row breakdownRow, here bool, width int, columns amountColumns) []string {
	cursor, style := "  ", w.theme.text
	if here {
		cursor, style = "► ", w.theme.look.Cursor
	}
	switch row.kind {
	case blankRow:
		return []string{""}
	case noticeRow:
		return styled(indented(field.Wrap(row.label, width-2), cursor), style.Render)
	case answerRow:
		label := field.Pad(row.label, answerIndent)
		return []string{style.Render(field.Fit(cursor+label+row.first, width))}
	case memberRow, memberHead:
		if row.kind == memberHead {
			style = w.theme.muted
		}
		return []string{style.Render(field.Fit(cursor+memberCells(row, width-2), width))}
	case headRow:
		style = w.theme.muted
	case totalRow:
		style = w.theme.strong
	}
	lines := styled(indented(columns.layOut(row, width-2), cursor), style.Render)
	if row.kind == totalRow {
		return append([]string{w.theme.rule.Render("  " + strings.Repeat("─", max(0, width-2)))}, lines...)
	}
	return lines
}

// indented puts a sign before the first line and blanks before the others.
func indented(lines []string, sign string) []string {
	for i := range lines {
		if i > 0 {
			sign = "  "
		}
		lines[i] = sign + lines[i]
	}
	return lines
}

// answerIndent is room for the short name of a question.
const answerIndent = 20

// amountColumns are the widths of the amounts of two years.
type amountColumns struct{ first, second int }

// layOut puts a label on the left and two amounts in columns to the right of it; a row with one amount has it in the
// first column. A label that is too long for its column goes on below.
func (c amountColumns) layOut(row breakdownRow, width int) []string {
	if row.first == "" && row.second == "" {
		return field.Wrap(row.label, width)
	}
	label := max(8, width-c.first-c.second)
	lines := field.Wrap(row.label, label-1)
	if len(lines) == 0 {
		lines = []string{""}
	}
	lines[0] = field.Pad(lines[0], label) + field.PadLeft(row.first, c.first)
	if row.second != "" {
		lines[0] += field.PadLeft(row.second, c.second)
	}
	return lines
}

func (o *overview) columns() amountColumns {
	var c amountColumns
	for _, row := range o.rows {
		if row.kind != answerRow && row.kind != memberRow { // these lay themselves out
			c.first = max(c.first, lipgloss.Width(row.first)+2)
			c.second = max(c.second, lipgloss.Width(row.second)+3)
		}
	}
	return c
}
