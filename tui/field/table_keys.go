package field

import (
	"strings"

	tea "github.com/charmbracelet/bubbletea"
)

// Key moves the cursor, edits a cell, adds or takes out a row. Ignored is what would leave the table: up from the first
// row, down or Enter from the blank one, Tab from the last cell, Shift+Tab from the first, and Esc.
func (t *Table) Key(msg tea.KeyMsg) Reply {
	if t.editing {
		return t.edit(msg)
	}
	switch msg.Type {
	case tea.KeyRunes, tea.KeySpace:
		t.typed(msg)
	case tea.KeyEnter:
		return t.enter()
	case tea.KeyF2:
		t.open()
	case tea.KeyBackspace:
		t.clear()
	case tea.KeyDelete, tea.KeyCtrlD:
		t.remove()
	case tea.KeyInsert, tea.KeyCtrlN:
		t.Go(t.sheet.Len(), 0)
	default:
		return t.move(msg.Type)
	}
	return Taken
}

// edit handles a key while a cell is being typed in. Esc gives the cell back as it was.
func (t *Table) edit(msg tea.KeyMsg) Reply {
	switch msg.Type {
	case tea.KeyEsc:
		t.Cancel()
	case tea.KeyEnter:
		t.leave()
		t.nextRow()
	case tea.KeyTab, tea.KeyShiftTab, tea.KeyUp, tea.KeyDown, tea.KeyPgUp, tea.KeyPgDown:
		t.leave()
		t.move(msg.Type)
	default:
		t.line.Key(msg)
	}
	return Taken
}

// enter edits the cell. One of yes or no needs no editing, and leads to the next row; on the blank row the rows are done.
func (t *Table) enter() Reply {
	switch {
	case t.row >= t.sheet.Len():
		return Ignored
	case t.columns[t.column].kind == YesNo, t.columns[t.column].shown:
		t.nextRow()
	default:
		t.open()
	}
	return Taken
}

// nextRow goes to the next row, in the column where a run of Tabs began.
func (t *Table) nextRow() { t.row, t.column = min(t.row+1, t.sheet.Len()), t.anchor }

// open edits the cell as it stands; one of yes or no it switches, and in one that is worked out there is nothing to do.
func (t *Table) open() {
	switch column := t.columns[t.column]; {
	case column.shown:
		return
	case column.kind == YesNo:
		t.turn()
		return
	}
	text, _ := t.text(t.here())
	t.begin(text)
}

// typed starts a cell anew, switches it, or with a plus goes to the blank row. Blanks alone start nothing: the text that
// stands there would be gone unseen.
func (t *Table) typed(msg tea.KeyMsg) {
	if t.columns[t.column].kind == YesNo {
		t.switched(msg)
		return
	}
	if msg.Type == tea.KeyRunes && !msg.Paste && string(msg.Runes) == "+" {
		t.Go(t.sheet.Len(), 0)
		return
	}
	if t.columns[t.column].shown {
		return
	}
	var line Line
	if line.Key(msg); strings.TrimSpace(line.Text()) != "" {
		t.line, t.editing = line, true
	}
}

// switched reads the letters of yes and no, in either language, and the space bar.
func (t *Table) switched(msg tea.KeyMsg) {
	switch {
	case msg.Paste || msg.Alt:
		return
	case msg.Type == tea.KeySpace:
		t.turn()
		return
	}
	for _, r := range msg.Runes {
		switch r {
		case 'j', 'J', 'y', 'Y':
			t.put(t.printer.Text("yes"))
		case 'n', 'N':
			t.put("")
		case ' ':
			t.turn()
		case '+':
			t.Go(t.sheet.Len(), 0)
		}
	}
}

func (t *Table) turn() {
	text := ""
	if now, _ := t.text(t.here()); now == "" {
		text = t.printer.Text("yes")
	}
	t.put(text)
}

// move takes the cursor to another cell.
func (t *Table) move(key tea.KeyType) Reply {
	switch key {
	case tea.KeyTab:
		return t.step(1)
	case tea.KeyShiftTab:
		return t.step(-1)
	}
	row, column, ok := t.target(key)
	if !ok {
		return Ignored
	}
	t.row, t.column = max(0, min(row, t.sheet.Len())), max(0, min(column, len(t.columns)-1))
	t.anchor = t.column
	return Taken
}

// target is where a key leads; false when it leads out of the table or nowhere.
func (t *Table) target(key tea.KeyType) (row, column int, ok bool) {
	row, column, last := t.row, t.column, len(t.columns)-1
	switch key {
	case tea.KeyUp:
		return row - 1, column, row > 0
	case tea.KeyDown:
		return row + 1, column, row < t.sheet.Len()
	case tea.KeyLeft:
		return row, column - 1, true
	case tea.KeyRight:
		return row, column + 1, true
	case tea.KeyPgUp:
		return row - t.page, column, true
	case tea.KeyPgDown:
		return row + t.page, column, true
	case tea.KeyHome:
		if column == 0 {
			row = 0
		}
		return row, 0, true
	case tea.KeyEnd:
		if column == last {
			row = t.sheet.Len()
		}
		return row, last, true
	case tea.KeyCtrlHome:
		return 0, column, true
	case tea.KeyCtrlEnd:
		return t.sheet.Len(), column, true
	}
	return row, column, false
}

// step goes to the next or the previous cell that can be typed in, across the ends of rows.
func (t *Table) step(by int) Reply {
	n := len(t.columns)
	cell := t.row*n + t.column + by
	for cell >= 0 && t.columns[cell%n].shown {
		cell += by
	}
	if cell < 0 || cell >= (t.sheet.Len()+1)*n {
		return Ignored
	}
	if row := cell / n; row != t.row {
		t.anchor = 0
	}
	t.row, t.column = cell/n, cell%n
	return Taken
}
