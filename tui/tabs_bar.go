package tui

import (
	"strings"

	"github.com/charmbracelet/lipgloss"
)

// This file draws the bar of the tabs.

// bar names the tabs, with the one that is shown between brackets: all of them on as few lines as they fit on, in full or
// else short; where the window is not high enough for that, those around the one that is shown.
func (t *tabbing) bar(w *wizard, width int) []string {
	offered, at := t.offered(w)
	most := max(1, w.height/10-1) // a low window has use for every line
	for n := 1; n <= most; n++ {
		for _, form := range []string{"", ".short"} {
			if rows := t.rows(w, form, offered, width); len(rows) <= n {
				return t.drawn(w, form, rows)
			}
		}
	}
	return t.window(w, offered, at, width, most)
}

// offered are the tabs for who reads, and which of them is shown.
func (t *tabbing) offered(w *wizard) (offered []int, at int) {
	for i := range t.all {
		if i == t.active {
			at = len(offered)
		}
		if t.offers(w, i) {
			offered = append(offered, i)
		}
	}
	return offered, at
}

// rows puts tabs on lines of a width.
func (t *tabbing) rows(w *wizard, form string, shown []int, width int) [][]int {
	var rows [][]int
	for _, i := range shown {
		last := len(rows) - 1
		if last < 0 || t.size(w, form, append(rows[last][:len(rows[last]):len(rows[last])], i)) > width {
			rows = append(rows, []int{i})
			continue
		}
		rows[last] = append(rows[last], i)
	}
	return rows
}

// window names as many tabs around the one that is shown as fit, with an arrow where there are more.
func (t *tabbing) window(w *wizard, offered []int, at, width, most int) []string {
	const arrows = 4
	fits := func(from, to int) bool {
		return from >= 0 && to <= len(offered) && len(t.rows(w, ".short", offered[from:to], width-arrows)) <= most
	}
	from, to := at, at+1
	for grown := true; grown; {
		grown = false
		if fits(from, to+1) {
			to, grown = to+1, true
		}
		if fits(from-1, to) {
			from, grown = from-1, true
		}
	}
	lines := t.drawn(w, ".short", t.rows(w, ".short", offered[from:to], width-arrows))
	for i := range lines {
		sign := "  "
		if i == 0 && from > 0 {
			sign = "◄ "
		}
		lines[i] = w.theme.muted.Render(sign) + lines[i]
	}
	if to < len(offered) {
		lines[len(lines)-1] += w.theme.muted.Render(" ►")
	}
	return lines
}

// name is a tab with its key.
func (t *tabbing) name(w *wizard, form string, i int) string {
	return t.all[i].mark + " " + w.p.Text("tab."+t.all[i].id+form)
}

// size is how wide the names of tabs are together, with the brackets.
func (t *tabbing) size(w *wizard, form string, shown []int) int {
	size := 1
	for _, i := range shown {
		size += 1 + lipgloss.Width(t.name(w, form, i))
	}
	return size
}

// drawn draws lines of tabs.
func (t *tabbing) drawn(w *wizard, form string, rows [][]int) []string {
	lines := make([]string, len(rows))
	for i, row := range rows {
		lines[i] = t.named(w, form, row)
	}
	return lines
}

// named draws a line of tabs in one form of their names.
func (t *tabbing) named(w *wizard, form string, shown []int) string {
	var b strings.Builder
	before := " "
	for _, i := range shown {
		style, after := w.theme.muted, " "
		if i == t.active {
			before, after, style = "[", "]", w.theme.look.Cursor
		}
		b.WriteString(style.Render(before + t.name(w, form, i)))
		before = after
	}
	b.WriteString(w.theme.look.Cursor.Render(strings.TrimSpace(before)))
	return b.String()
}
