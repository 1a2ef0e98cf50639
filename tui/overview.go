package tui

import (
	"strings"

	"dekking/tui/field"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/lipgloss"
)

// overview is the breakdown of the quote: the first year beside the following ones, and what must be known beside them.
type overview struct {
	state  *state
	rows   []breakdownRow
	cursor int  // among the rows; always on one that can be opened
	steps  bool // it shows the steps of the percentage, laid over the overview
}

func newOverview(s *state) *overview {
	o := &overview{state: s, rows: breakdown(s)}
	o.move(0, 1)
	return o
}

// move takes the cursor from a row to the next one that can be opened, in a direction.
func (o *overview) move(from, step int) {
	for i := from; i >= 0 && i < len(o.rows); i += step {
		if o.rows[i].opens != nil {
			o.cursor = i
			return
		}
	}
}

func (o *overview) key(w *wizard, msg tea.KeyMsg) tea.Cmd {
	switch {
	case key.Matches(msg, keys.Back):
		o.leave(w)
	case key.Matches(msg, keys.Save) && !o.steps:
		return w.saveQuote()
	case key.Matches(msg, keys.Open):
		o.open(w)
	default:
		o.scroll(msg.Type)
	}
	return nil
}

// open shows what is behind the row under the cursor.
func (o *overview) open(w *wizard) {
	if opens := o.rows[o.cursor].opens; opens != nil {
		if s := opens(w); s != nil {
			w.push(s)
		}
	}
}

// leave goes back to the last question, or from the steps to the overview.
func (o *overview) leave(w *wizard) {
	if o.steps {
		w.pop()
		return
	}
	w.back()
}

func (o *overview) scroll(pressed tea.KeyType) {
	switch pressed {
	case tea.KeyUp:
		o.move(o.cursor-1, -1)
	case tea.KeyDown:
		o.move(o.cursor+1, 1)
	case tea.KeyHome, tea.KeyPgUp:
		o.move(0, 1)
	case tea.KeyEnd, tea.KeyPgDown:
		o.move(len(o.rows)-1, -1)
	}
}

func (o *overview) keys() []key.Binding {
	enter := keys.Open
	if o.rows[o.cursor].kind == answerRow {
		enter = keys.Change
	}
	if o.steps {
		return []key.Binding{enter, keys.Back, keys.Arrows, keys.Stop}
	}
	return []key.Binding{enter, keys.Back, keys.Save, keys.Arrows, keys.Help, keys.Stop}
}

// lines draws the breakdown, scrolled so that the row under the cursor is in sight.
func (o *overview) lines(w *wizard, width, height int) []string {
	title := w.p.Text("screen.overview.title")
	if o.steps {
		title = w.p.Text("screen.percentage")
	}
	lines := append(styled(field.Wrap(title, width), w.theme.title.Render), "")
	var drawn []string
	from, to := 0, 0
	for i, row := range o.rows {
		if i == o.cursor {
			from = len(drawn)
		}
		drawn = append(drawn, o.draw(w, row, i == o.cursor, width)...)
		if i == o.cursor {
			to = len(drawn)
		}
	}
	return append(lines, w.scrolled(drawn, from, to, height-len(lines))...)
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
func (o *overview) draw(w *wizard, row breakdownRow, here bool, width int) []string {
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
	case headRow:
		style = w.theme.muted
	case totalRow:
		style = w.theme.strong
	}
	lines := styled(indented(o.amounts(row, width-2), cursor), style.Render)
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

// amounts lays out a label and two columns to the right of it; a row with one amount has it in the first column. A label
// that is too long for its column goes on below.
func (o *overview) amounts(row breakdownRow, width int) []string {
	if row.first == "" && row.second == "" {
		return field.Wrap(row.label, width)
	}
	first, second := o.columns()
	label := max(8, width-first-second)
	lines := field.Wrap(row.label, label-1)
	if len(lines) == 0 {
		lines = []string{""}
	}
	lines[0] = field.Pad(lines[0], label) + field.PadLeft(row.first, first)
	if row.second != "" {
		lines[0] += field.PadLeft(row.second, second)
	}
	return lines
}

// columns are the widths of the amounts.
func (o *overview) columns() (first, second int) {
	for _, row := range o.rows {
		if row.kind != answerRow {
			first = max(first, lipgloss.Width(row.first)+2)
			second = max(second, lipgloss.Width(row.second)+3)
		}
	}
	return first, second
}
