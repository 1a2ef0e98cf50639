package tui

import (
	"strings"

	"dekking/tui/field"

	"github.com/charmbracelet/lipgloss"
)

// This file draws a tab that is a list.

// lines draws the heads, the rows around the cursor, and under them what there is to say about the row it is on. Only rows
// that can be in sight are drawn. Columns for which there is no room are said under the list, for the row under the cursor.
func (t *listTab) lines(w *wizard, width, height int) []string {
	list := t.shows(w)
	if len(list.rows) == 0 {
		return styled(cut(field.Wrap(list.none, width), height, width), w.theme.muted.Render)
	}
	columns, inner := list.fitting(width-4-list.lead, t.least), width
	if columns < len(list.heads) {
		inner = width - lipgloss.Width(moreColumns)
		columns = list.fitting(inner-4-list.lead, t.least)
	}
	foot := t.foot(w, list, columns, width, height)
	top := list.top(w, columns, inner, height-len(foot))
	room := height - len(top) - len(foot)
	return append(append(top, t.inSight(w, list, columns, inner, room)...), foot...)
}

// moreColumns says that there are columns for which there is no room.
const moreColumns = " …"

// heldLines is how high the window is from which a title that is held may take two lines.
const heldLines = 7

// top is what stands above the rows: the heads, and what the list is where there is room for that.
func (l tabList) top(w *wizard, columns, width, height int) []string {
	var top []string
	switch {
	case l.intro != "" && height > 10 && !l.held:
		top = append(field.Wrap(l.intro, width), "")
	case l.held && height > 4:
		top = cut(field.Wrap(l.intro, width), 1+min(1, height/heldLines), width)
	}
	if len(l.heads) > 0 || l.aside != "" {
		room := width - l.size(columns)
		heads := field.Pad(field.Fit(l.aside, room), room) + l.line(l.heads, columns)
		if columns < len(l.heads) {
			heads += moreColumns
		}
		top = append(top, heads)
	}
	return styled(top, w.theme.muted.Render)
}

// inSight draws the rows around the cursor.
func (t *listTab) inSight(w *wizard, list tabList, columns, width, room int) []string {
	var drawn []string
	from, to := 0, 0
	for i := max(0, t.cursor-room); i < min(len(list.rows), t.cursor+room+1); i++ {
		if i == t.cursor {
			from = len(drawn)
		}
		drawn = append(drawn, t.draw(w, list, i, columns, width)...)
		if i == t.cursor {
			to = len(drawn)
		}
	}
	return w.scrolled(drawn, from, to, room)
}

// draw lays out one row: the sign of the cursor, that of what stands, the label, and the amounts beside its first line.
func (t *listTab) draw(w *wizard, list tabList, i, columns, width int) []string {
	row := list.rows[i]
	if row.head {
		return styled(field.Wrap(row.label, width), w.theme.muted.Render)
	}
	sign, style := t.signs(w, row, i == t.cursor && !t.idle)
	if len(row.cells) == 0 {
		columns = 0
	}
	room := max(4, width-4-list.size(columns))
	lines := row.labelled(room, list.lead)
	for n := range lines {
		lines[n] = sign + lines[n]
		sign = "    "
	}
	lines[0] = field.Pad(lines[0], room+4) + list.line(row.cells, columns)
	for _, under := range row.under {
		for _, line := range field.Wrap(under, width-6) {
			lines = append(lines, "      "+line)
		}
	}
	lines = styled(lines, style.Render)
	if w.client {
		lines = append(lines, "")
	}
	return lines
}

// labelled are the lines of a label: its bar, or its words beside the lead.
func (r tabRow) labelled(room, lead int) []string {
	if r.bar != nil {
		return []string{field.Fit(r.bar(room), room)}
	}
	if len(r.lead) == 0 {
		lead = 0
	}
	words := field.Wrap(r.label, max(4, room-lead))
	lines := make([]string, max(1, len(words), len(r.lead)))
	for i := range lines {
		if i < len(r.lead) {
			lines[i] = r.lead[i]
		}
		if i < len(words) {
			lines[i] = field.Pad(lines[i], lead) + words[i]
		}
	}
	return lines
}

// signs stand before a row: the cursor, and what stands.
func (t *listTab) signs(w *wizard, row tabRow, here bool) (string, lipgloss.Style) {
	cursor, mark, style := "  ", "  ", w.theme.text
	if row.mark {
		mark, style = "● ", w.theme.look.Chosen
	}
	if here {
		cursor, style = "► ", w.theme.look.Cursor
	}
	return cursor + mark, style
}

// fitting is how many columns there is room for beside the labels.
func (l tabList) fitting(width, least int) int {
	n := len(l.heads)
	for n > 0 && l.size(n)+least > width {
		n--
	}
	return n
}

// size is how wide the first columns are together, each with the room before it.
func (l tabList) size(columns int) int {
	size := 0
	for _, wide := range l.wide[:columns] {
		size += wide + 2
	}
	return size
}

func (l tabList) line(cells []string, columns int) string {
	var b strings.Builder
	for i, cell := range cells[:min(columns, len(cells))] {
		b.WriteString(field.PadLeft(cell, l.wide[i]+2))
	}
	return b.String()
}

// foot is what there is to say about the row under the cursor, in at most a third of the height.
func (t *listTab) foot(w *wizard, list tabList, columns, width, height int) []string {
	row := list.rows[t.cursor]
	lines := field.Wrap(list.beside(row, columns), width)
	for _, text := range row.foot {
		lines = append(lines, field.Wrap(text, width)...)
	}
	if len(lines) == 0 || t.idle {
		return nil
	}
	share := 3
	if list.held && height < 12 { // its rows are a picture
		share = 4
	}
	lines = styled(cut(lines, max(1, height/share), width), w.theme.muted.Render)
	if height < 10 {
		return lines
	}
	return append([]string{""}, lines...)
}

// beside names the amounts of a row for which there is no column.
func (l tabList) beside(row tabRow, columns int) string {
	var parts []string
	for i := columns; i < len(row.cells); i++ {
		if row.cells[i] != "" {
			parts = append(parts, l.heads[i]+" "+row.cells[i])
		}
	}
	return dotted(parts)
}
