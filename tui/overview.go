package tui

import (
	"strconv"
	"strings"

	"dekking/tui/field"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/lipgloss"
)

// overview is the quote on one scrolling page: the first year beside the following ones, what must be known beside them,
// who is insured, the answers, and the adviser's notes.
type overview struct {
	rowsOf func(*wizard) []breakdownRow
	rows   []breakdownRow
	cursor int  // among the rows; always on one that can be opened
	steps  bool // it shows the steps of the percentage, laid over the overview
}

func newOverview(w *wizard) *overview { return overviewOf(w, breakdown, false) }

func overviewOf(w *wizard, rowsOf func(*wizard) []breakdownRow, steps bool) *overview {
	o := &overview{rowsOf: rowsOf, rows: rowsOf(w), steps: steps}
	o.move(0, 1)
	return o
}

// again is the same overview in other words, with the cursor where it was as far as the rows allow.
func (o *overview) again(w *wizard) *overview {
	other := overviewOf(w, o.rowsOf, o.steps)
	if o.cursor > other.cursor {
		other.move(min(o.cursor, len(other.rows)-1), -1)
	}
	return other
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
	case key.Matches(msg, keys.Open):
		o.open(w)
	case !o.steps && msg.Type == tea.KeyRunes:
		return o.letter(w, msg)
	default:
		o.scroll(msg.Type)
	}
	return nil
}

// letter does what one letter asks for.
func (o *overview) letter(w *wizard, msg tea.KeyMsg) tea.Cmd {
	switch {
	case key.Matches(msg, keys.Save):
		return w.saveQuote()
	case key.Matches(msg, keys.UndoHere):
		w.undo()
	case key.Matches(msg, keys.RedoHere):
		w.redo()
	case key.Matches(msg, keys.Text):
		w.push(quoteText(w))
	case key.Matches(msg, keys.JSON):
		w.push(quoteJSON(w))
	case key.Matches(msg, keys.Client):
		w.client = !w.client
		w.reword()
		w.status = w.p.Text("screen.client." + strconv.FormatBool(w.client))
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
	case tea.KeyPgUp:
		o.leap(-1)
	case tea.KeyPgDown:
		o.leap(1)
	case tea.KeyHome:
		o.move(0, 1)
	case tea.KeyEnd:
		o.move(len(o.rows)-1, -1)
	}
}

// leap moves several rows.
func (o *overview) leap(step int) {
	for range 8 {
		o.move(o.cursor+step, step)
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
	return []key.Binding{enter, keys.Save, keys.Text, keys.JSON, keys.Client, keys.UndoHere, keys.Back, keys.Help,
		keys.RedoHere, keys.Stop}
}

// lines draws the breakdown, scrolled so that the row under the cursor is in sight. Of a long staff list only the rows
// that can be in sight are drawn.
func (o *overview) lines(w *wizard, width, height int) []string {
	lines := append(styled(field.Wrap(o.title(w), width), w.theme.title.Render), "")
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
		if row.kind != answerRow {
			c.first = max(c.first, lipgloss.Width(row.first)+2)
			c.second = max(c.second, lipgloss.Width(row.second)+3)
		}
	}
	return c
}
