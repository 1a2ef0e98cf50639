package tui

import (
	"strconv"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"
)

// overview is the quote on one scrolling page: the first year beside the following ones, what must be known beside them,
// who is insured, the answers, and the adviser's notes. That page is the first of its tabs (tabs.go).
type overview struct {
	rowsOf func(*wizard) []breakdownRow
	rows   []breakdownRow // nil until they are shown
	cursor int            // among the rows; always on one that can be opened
	steps  bool           // it shows the steps of the percentage, laid over the overview
	tabs   *tabbing       // nil: it has none
}

func newOverview(w *wizard) *overview {
	o := &overview{rowsOf: breakdown, tabs: w.tabsOf()}
	o.cursor = o.tabs.row
	o.ready(w)
	return o
}

// overviewOf is an overview of other rows, without tabs.
func overviewOf(w *wizard, rowsOf func(*wizard) []breakdownRow, steps bool) *overview {
	o := &overview{rowsOf: rowsOf, steps: steps}
	o.ready(w)
	return o
}

// again is the same overview in other words, with the cursor where it was as far as the rows allow.
func (o *overview) again(w *wizard) *overview {
	other := &overview{rowsOf: o.rowsOf, steps: o.steps, cursor: o.cursor}
	if o.tabs != nil {
		other.tabs = w.tabsOf()
	}
	other.ready(w)
	return other
}

// ready lays the rows out when it is they that are shown.
func (o *overview) ready(w *wizard) {
	if o.rows != nil || o.tabs.shown() != nil {
		return
	}
	at := o.cursor
	o.rows = o.rowsOf(w)
	o.move(0, 1)
	if at > o.cursor {
		o.move(min(at, len(o.rows)-1), -1)
	}
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
	case o.tabs != nil && o.tabs.key(w, msg):
	case key.Matches(msg, keys.Back):
		o.leave(w)
	case !o.steps && msg.Type == tea.KeyRunes:
		return o.letter(w, msg)
	case o.tabs.shown() != nil:
	case key.Matches(msg, keys.Open):
		o.open(w)
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
	case key.Matches(msg, keys.Apply):
		return w.applies()
	case key.Matches(msg, keys.UndoHere):
		w.undo()
	case key.Matches(msg, keys.RedoHere):
		w.redo()
	case key.Matches(msg, keys.Text):
		w.push(quoteText(w))
	case key.Matches(msg, keys.JSON):
		w.push(quoteJSON(w))
	case key.Matches(msg, keys.Note):
		w.push(quoteNote(w))
	case key.Matches(msg, keys.Answers) && o.tabs.shown() == nil:
		o.toAnswers()
	case key.Matches(msg, keys.Copy) && o.tabs.shown() == nil:
		return w.copies(o.rows[o.cursor].copied())
	case key.Matches(msg, keys.Client):
		w.client = !w.client
		w.reword()
		w.status = w.p.Text("screen.client." + strconv.FormatBool(w.client))
	}
	return nil
}

// toAnswers puts the cursor on the first answer.
func (o *overview) toAnswers() {
	for i, row := range o.rows {
		if row.kind == answerRow {
			o.cursor = i
			return
		}
	}
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
	if o.tabs.shown() != nil {
		return append(o.tabs.keys(), tabKeys.Tabs, keys.UndoHere, keys.Back, keys.Help, keys.Save, keys.Client, keys.Stop)
	}
	enter := keys.Open
	if o.rows[o.cursor].kind == answerRow {
		enter = keys.Change
	}
	if o.steps {
		return []key.Binding{enter, keys.Back, keys.Arrows, keys.Stop}
	}
	return []key.Binding{enter, tabKeys.Tabs, keys.Save, keys.Answers, keys.Apply, keys.Text, keys.Note, keys.Client, keys.Copy, keys.UndoHere, keys.Back,
		keys.Help, keys.JSON, keys.RedoHere, keys.Stop}
}
