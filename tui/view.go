package tui

import (
	"strings"

	"dekking/tui/field"

	"github.com/charmbracelet/bubbles/key"
	"github.com/charmbracelet/lipgloss"
)

// The sizes of the layout, in cells.
const (
	minWidth    = 60 // below either, there is only room to say so
	minHeight   = 20
	wideWidth   = 96  // from here on the panel stands beside the question
	listWidth   = 180 // from here on beside the list of employees
	panelWidth  = 34
	margin      = 2
	columnWidth = 76 // of a question: no wider, or amounts drift away from what they belong to
)

func (w *wizard) tooSmall() bool { return w.width < minWidth || w.height < minHeight }

// view draws the whole screen. Whatever its parts make of it, no line is wider than the window, and there are no more
// lines than it has.
func (w *wizard) view() string {
	if w.tooSmall() {
		return w.small()
	}
	header, footer := w.header(), w.footer()
	room := w.height - len(header) - len(footer)
	lines := append(header, w.body(room)...)
	return w.clip(append(lines, footer...), w.width, w.height)
}

// clip cuts lines to a window.
func (w *wizard) clip(lines []string, width, height int) string {
	lines = lines[:min(len(lines), height)]
	cut := w.theme.renderer.NewStyle().MaxWidth(width)
	for i, line := range lines {
		if lipgloss.Width(line) > width {
			lines[i] = cut.Render(line)
		}
	}
	return strings.Join(lines, "\n")
}

// small says that the window is too small, in as much room as there is.
func (w *wizard) small() string {
	if w.width == 0 || w.height == 0 {
		return ""
	}
	text := w.p.Text("screen.small", minWidth, minHeight)
	if w.stopping {
		text = w.stopWords()
	}
	return w.clip(field.Wrap(text, w.width), w.width, w.height)
}

// body draws the screen on top, with the panel beside it when there is room; always room lines.
func (w *wizard) body(room int) []string {
	if full, ok := w.top().(interface{ full() bool }); ok && full.full() {
		return w.bare(room)
	}
	width := w.width - 2*margin
	var panel []string
	if w.wide() {
		width -= panelWidth + 3
		panel = w.panel(panelWidth, room-1)
	}
	lines := append([]string{""}, w.top().lines(w, min(width, w.widest()), room-1)...)
	body := make([]string, room)
	for i := range body {
		line := ""
		if i < len(lines) {
			line = w.clip([]string{lines[i]}, width, 1)
		}
		body[i] = strings.TrimRight(strings.Repeat(" ", margin)+line, " ")
		if panel != nil {
			body[i] = strings.Repeat(" ", margin) + line + w.beside(line, width, panel, i-1)
		}
	}
	return body
}

// bare draws a screen that wants the whole width, without margins and panel.
func (w *wizard) bare(room int) []string {
	lines := w.top().lines(w, w.width, room)
	for len(lines) < room {
		lines = append(lines, "")
	}
	return lines[:room]
}

// wide says that the panel has room beside the question. A list of employees wants the width for its columns.
func (w *wizard) wide() bool {
	least := wideWidth
	if p, ok := w.top().(*page); ok && p.staff() != nil {
		least = listWidth
	}
	return w.width >= least && w.state.table != nil
}

// beside is a line of the panel, with what separates it from the line of the question.
func (w *wizard) beside(line string, width int, panel []string, i int) string {
	space := strings.Repeat(" ", max(0, width-lipgloss.Width(line))+margin)
	if i < 0 || i >= len(panel) {
		return space + w.theme.rule.Render("│")
	}
	return space + w.theme.rule.Render("│") + " " + panel[i]
}

func (w *wizard) ruled() string { return w.theme.rule.Render(strings.Repeat("─", w.width)) }

// footer says what the last action did, what the insurance costs when that does not stand beside the question, and which
// keys there are.
func (w *wizard) footer() []string {
	var lines []string
	text := w.status
	switch {
	case w.stopping:
		text = w.stopWords()
	case text == "" && w.looksAt != nil:
		text = w.looksAt.busy.Text(w.p)
	}
	for _, line := range cut(field.Wrap(text, w.width-2), max(3, w.height/5), w.width-2) {
		lines = append(lines, " "+w.theme.status.Render(line))
	}
	lines = append(lines, w.ruled())
	if !w.wide() && w.state.table != nil {
		lines = append(lines, " "+w.folded(w.width-2))
	}
	return append(lines, " "+w.keyLine(w.width-2))
}

// keyLine names as many keys as there is room for: the way back and the help whatever else is left out, the others in their
// order.
func (w *wizard) keyLine(width int) string {
	bindings := w.top().keys()
	named, used := make([]bool, len(bindings)), 0
	name := func(always bool) {
		for i, b := range bindings {
			if named[i] || always && !alwaysNamed(b) {
				continue
			}
			sign, help := w.keyWords(b)
			size := lipgloss.Width(sign) + 1 + lipgloss.Width(help) + 3
			if used+size-3 > width {
				return
			}
			used, named[i] = used+size, true
		}
	}
	name(true)
	name(false)
	var parts []string
	for i, b := range bindings {
		if sign, help := w.keyWords(b); named[i] {
			parts = append(parts, w.theme.keyName.Render(sign)+" "+w.theme.muted.Render(help))
		}
	}
	return strings.Join(parts, w.theme.rule.Render(" · "))
}

// alwaysNamed says that a key is in the line however little room there is.
func alwaysNamed(b key.Binding) bool {
	help := b.Help().Desc
	return help == keys.Back.Help().Desc || help == keys.Help.Help().Desc
}

func (w *wizard) keyWords(b key.Binding) (sign, help string) {
	sign = b.Help().Key
	if strings.HasPrefix(sign, "key.") {
		sign = w.p.Text(sign)
	}
	return sign, w.p.Text(b.Help().Desc)
}

// between puts two styled texts at the ends of a line; the right one goes when both do not fit.
func between(left, right string, width int) string {
	room := width - lipgloss.Width(left) - lipgloss.Width(right)
	if room < 1 || strings.TrimSpace(right) == "" {
		return left
	}
	return left + strings.Repeat(" ", room) + right
}

// joined puts parts on as few lines as they fit on, with a dot between; parts are never broken unless they must.
func joined(parts []string, width int) []string {
	const dot = " · "
	var lines []string
	for _, part := range parts {
		last := len(lines) - 1
		if last >= 0 && lipgloss.Width(lines[last]+dot+part) <= width {
			lines[last] += dot + part
			continue
		}
		lines = append(lines, field.Wrap(part, width)...)
	}
	return lines
}

func limit(lines []string, n int) []string { return lines[:min(len(lines), max(0, n))] }
