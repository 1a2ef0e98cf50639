package tui

import (
	"strings"

	"github.com/charmbracelet/lipgloss"
)

// This file draws the bar of the tabs.

// windowLeast is the width from which the bar shows at least some of the tabs; below it, only the one that is shown.
const windowLeast = 70

// bar names the tabs on one line, with the one that is shown between brackets: all in full, else all short, else those around
// it, else that one alone.
func (t *tabbing) bar(w *wizard, width int) string {
	offered, at := t.offered(w)
	for _, form := range []string{"", ".short"} {
		if t.size(w, form, offered) <= width {
			return t.named(w, form, offered)
		}
	}
	if width >= windowLeast {
		return t.window(w, offered, at, width)
	}
	folded := w.p.Text("tab.folded", t.active+1, len(t.all), w.p.Text("tab."+t.all[t.active].id))
	return w.theme.look.Cursor.Render(folded)
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

// window names as many tabs around the one that is shown as fit, with an arrow where there are more.
func (t *tabbing) window(w *wizard, offered []int, at, width int) string {
	const arrows = 4
	fits := func(from, to int) bool {
		return from >= 0 && to <= len(offered) && t.size(w, ".short", offered[from:to])+arrows <= width
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
	left, right := "  ", "  "
	if from > 0 {
		left = "◄ "
	}
	if to < len(offered) {
		right = " ►"
	}
	return w.theme.muted.Render(left) + t.named(w, ".short", offered[from:to]) + w.theme.muted.Render(right)
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

// named draws tabs in one form of their names.
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
