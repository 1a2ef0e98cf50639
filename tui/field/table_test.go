package field

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"dekking/premium/locale"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/lipgloss"
	"pgregory.net/rapid"
)

// grid is a sheet of texts; every put makes a new one, as the sheet of the wizard does.
type grid struct {
	rows [][]string
	puts int
}

func (g *grid) Len() int                    { return len(g.rows) }
func (g *grid) Cell(row, column int) string { return g.rows[row][column] }

func (g *grid) Put(row, column int, text string) {
	g.puts++
	if row == len(g.rows) {
		g.rows = append(g.rows, make([]string, 5))
	}
	g.rows[row][column] = text
}

func (g *grid) Remove(row int) { g.rows = slices.Delete(g.rows, row, row+1) }

// number reads whole numbers only.
var number = Reading[string]{
	Parse: func(text string) (string, *locale.Fault) {
		_, fault := nl.ParseCount(text)
		return text, fault
	},
	Type: func(text string) string { return text },
	Echo: func(text string) string { return text + " stuks" },
}

var anything = Reading[string]{
	Parse: func(text string) (string, *locale.Fault) { return text, nil },
	Type:  func(text string) string { return text },
	Echo:  func(string) string { return "" },
}

// newGrid is a table of a name, a number, yes or no, and two numbers more.
func newGrid(rows ...[]string) (*Table, *grid) {
	g := &grid{rows: rows}
	columns := []Column{NewColumn("Naam", 8, Texts, anything), NewColumn("Aantal", 8, Numbers, number), NewYesNo("Ja?", 3),
		NewColumn("Eerste", 10, Numbers, number), NewColumn("Tweede", 10, Numbers, number)}
	for i := range columns {
		columns[i].Hint = "typ " + columns[i].Title
	}
	t := NewTable(nl, g, columns)
	t.Fixed = 2
	t.Focus(true)
	return t, g
}

// press gives a table keys: a key type, or text that is typed rune by rune.
func press(t *Table, keys ...any) (last Reply) {
	for _, k := range keys {
		switch k := k.(type) {
		case tea.KeyType:
			last = t.Key(key(k))
		case string:
			for _, r := range k {
				last = t.Key(runes(string(r)))
			}
		}
	}
	return last
}

const (
	tab   = tea.KeyTab
	enter = tea.KeyEnter
)

// Typing row after row: Tab to the next cell, Enter to the first cell of the next row.
func TestTableTypingRows(t *testing.T) {
	table, g := newGrid()
	press(table, "a", tab, "1", enter, "b", tab, "2", tab, "j", enter)
	if got := fmt.Sprint(g.rows); got != "[[a 1   ] [b 2 ja  ]]" {
		t.Errorf("the sheet holds %s", got)
	}
	if table.Row() != 2 || press(table, enter) != Ignored || press(table, tea.KeyDown) != Ignored {
		t.Error("Enter and down on the blank row lead out of the table")
	}
}

// A key where the cursor is, and what it makes of the cell.
func TestTableEditing(t *testing.T) {
	for name, tt := range map[string]struct {
		keys []any
		want string
	}{
		"typing replaces":          {[]any{"x", enter}, "x"},
		"Enter edits":              {[]any{enter, "x", enter}, "abcx"},
		"F2 edits":                 {[]any{tea.KeyF2, tea.KeyHome, "x", enter}, "xabc"},
		"Esc leaves it":            {[]any{"xyz", tea.KeyEsc}, "abc"},
		"Backspace empties":        {[]any{tea.KeyBackspace}, ""},
		"blanks start nothing":     {[]any{tea.KeySpace, enter, enter}, "abc"},
		"arrows move the caret":    {[]any{enter, tea.KeyLeft, "x", enter}, "abxc"},
		"down takes it":            {[]any{"x", tea.KeyDown}, "x"},
		"emptied":                  {[]any{enter, tea.KeyCtrlU, enter}, ""},
		"leaving the table":        {[]any{"x"}, "x"},
		"another row with a plus":  {[]any{"+"}, "abc"},
		"a plus inside a text":     {[]any{"x+", enter}, "x+"},
		"what a terminal shortcut": {[]any{tea.KeyCtrlV}, "abc"},
	} {
		t.Run(name, func(t *testing.T) {
			table, g := newGrid([]string{"abc", "1", "", "", ""})
			press(table, tt.keys...)
			table.Focus(false)
			if got := g.rows[0][0]; got != tt.want {
				t.Errorf("the cell holds %q, want %q", got, tt.want)
			}
		})
	}
}

// A paste of cells is text of one cell: its tabs and line ends move nothing, and what steers a terminal is gone.
func TestTablePaste(t *testing.T) {
	table, g := newGrid([]string{"abc", "1", "", "", ""})
	table.Key(tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune("Jan\t34000\x1b[31m\r\nPiet\t1"), Paste: true})
	table.Focus(false)
	if table.Row() != 0 || g.rows[0][0] != "Jan 34000[31m" || g.Len() != 1 {
		t.Errorf("row %d, sheet %v", table.Row(), g.rows)
	}
	table.Go(0, 2)
	table.Key(tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune("ja"), Paste: true})
	if g.rows[0][2] != "" {
		t.Error("a paste switches yes and no")
	}
}

func TestTableYesNo(t *testing.T) {
	for name, tt := range map[string]struct {
		before string
		keys   []any
		want   string
	}{
		"space":       {"", []any{tea.KeySpace}, "ja"},
		"space twice": {"", []any{tea.KeySpace, tea.KeySpace}, ""},
		"j":           {"", []any{"j"}, "ja"},
		"y":           {"", []any{"y"}, "ja"},
		"n":           {"ja", []any{"n"}, ""},
		"F2":          {"", []any{tea.KeyF2}, "ja"},
		"Enter":       {"ja", []any{enter}, "ja"},
		"Backspace":   {"ja", []any{tea.KeyBackspace}, ""},
		"another":     {"ja", []any{"x7"}, "ja"},
	} {
		t.Run(name, func(t *testing.T) {
			table, g := newGrid([]string{"abc", "1", tt.before, "", ""})
			table.Go(0, 2)
			press(table, tt.keys...)
			if got := g.rows[0][2]; got != tt.want || table.Editing() {
				t.Errorf("the cell holds %q, want %q", got, tt.want)
			}
		})
	}
}

// What cannot be read stays as typed, says why once it is left, and keeps the table from being an answer.
func TestTableJudgesLate(t *testing.T) {
	table, g := newGrid([]string{"abc", "1", "", "", ""})
	table.Go(0, 1)
	press(table, "1x")
	if table.Remark().Wrong {
		t.Error("judged while typing")
	}
	press(table, tab)
	if remark := table.Remark(); !remark.Wrong || !strings.HasPrefix(remark.Text, "Regel 1, Aantal:") || !strings.Contains(remark.Text, "Zolang geldt 1.") {
		t.Errorf("left unreadable: %+v", remark)
	}
	if g.rows[0][1] != "1" {
		t.Errorf("the sheet saw %q", g.rows[0][1])
	}
	if table.Submit() || table.column != 1 {
		t.Error("goes on with an unreadable cell, or does not go to it")
	}
	press(table, enter)
	if table.line.Text() != "1x" || !table.Remark().Wrong {
		t.Error("once wrong it is judged at each key, as it was typed")
	}
	press(table, tea.KeyBackspace)
	if remark := table.Remark(); remark.Wrong || remark.Text != "= 1 stuks" {
		t.Errorf("forgiven late: %+v", remark)
	}
	press(table, enter)
	if !table.Submit() {
		t.Error("a table that can be read is no answer")
	}
}

// An unreadable cell goes with its row: when others are taken out, and when its own comes back.
func TestTableMovesWhatCannotBeRead(t *testing.T) {
	table, g := newGrid([]string{"a", "1", "", "", ""}, []string{"b", "2", "", "", ""}, []string{"c", "3", "", "", ""})
	table.Go(1, 1)
	press(table, "x", enter)
	row := g.rows[1]
	remove := func(at int) { table.Go(at, 0); press(table, tea.KeyCtrlD) }
	remove(0)
	if text, rough := table.text(place{0, 1}); !rough || text != "x" {
		t.Fatalf("after a row above is gone the cell shows %q", text)
	}
	remove(0)
	if !table.Submit() {
		t.Fatal("what is unreadable outlives its row")
	}
	g.rows = slices.Insert(g.rows, 0, row)
	table.Moved(0, 0, 1)
	if text, rough := table.text(place{0, 1}); !rough || text != "x" {
		t.Fatalf("the row came back with %q", text)
	}
}

// A change that changes nothing is none, and a text in the blank row makes a row even when it cannot be read.
func TestTablePuts(t *testing.T) {
	table, g := newGrid()
	press(table, tab, enter, tea.KeyF2, enter, tea.KeyBackspace)
	if g.puts != 0 || g.Len() != 0 {
		t.Fatalf("%d puts, %d rows without typing", g.puts, g.Len())
	}
	table.Go(0, 1)
	press(table, "x", enter)
	if g.Len() != 1 || g.rows[0][1] != "" || table.Submit() {
		t.Fatalf("an unreadable text in the blank row: %v", g.rows)
	}
}

func TestTableMoving(t *testing.T) {
	rows := make([][]string, 50)
	for i := range rows {
		rows[i] = []string{fmt.Sprint(i), "", "", "", ""}
	}
	for name, tt := range map[string]struct {
		keys        []any
		row, column int
	}{
		"right and down":         {[]any{tea.KeyRight, tea.KeyDown}, 1, 1},
		"not past the left":      {[]any{tea.KeyLeft}, 0, 0},
		"not past the right":     {[]any{tea.KeyEnd, tea.KeyRight}, 0, 4},
		"Home twice":             {[]any{tea.KeyDown, tea.KeyEnd, tea.KeyHome, tea.KeyHome}, 0, 0},
		"End twice":              {[]any{tea.KeyEnd, tea.KeyEnd}, 50, 4},
		"a page":                 {[]any{tea.KeyPgDown}, 7, 0},
		"a page back":            {[]any{tea.KeyPgDown, tea.KeyPgUp}, 0, 0},
		"to the end":             {[]any{tea.KeyCtrlEnd}, 50, 0},
		"and back":               {[]any{tea.KeyCtrlEnd, tea.KeyCtrlHome}, 0, 0},
		"Tab across rows":        {[]any{tab, tab, tab, tab, tab}, 1, 0},
		"Shift+Tab across rows":  {[]any{tea.KeyDown, tea.KeyShiftTab}, 0, 4},
		"a new row":              {[]any{tea.KeyRight, tea.KeyInsert}, 50, 0},
		"a new row with control": {[]any{tea.KeyCtrlN}, 50, 0},
		"Enter keeps the column": {[]any{tea.KeyRight, "5", enter}, 1, 1},
		"Enter after a Tab":      {[]any{"5", tab, "5", enter}, 1, 0},
	} {
		t.Run(name, func(t *testing.T) {
			table, _ := newGrid(rows...)
			table.View(plainLook(), 60, 10)
			press(table, tt.keys...)
			if table.row != tt.row || table.column != tt.column {
				t.Errorf("the cursor is at %d, %d, want %d, %d", table.row, table.column, tt.row, tt.column)
			}
		})
	}
	table, _ := newGrid(rows...)
	if press(table, tea.KeyUp) != Ignored || press(table, tea.KeyShiftTab) != Ignored || press(table, tea.KeyEsc) != Ignored {
		t.Error("up, Shift+Tab and Esc at the first cell are for the page")
	}
	press(table, tea.KeyCtrlEnd, tea.KeyEnd)
	if press(table, tab) != Ignored {
		t.Error("Tab at the last cell is for the page")
	}
}

// The fixed columns stay while the others scroll, with a sign on the side where there are more.
func TestTableScrollsColumns(t *testing.T) {
	table, _ := newGrid([]string{"abc", "1", "", "2", "3"})
	head := func() string { return strings.TrimRight(table.View(plainLook(), 40, 5)[0], " ") }
	if got, want := head(), "   Naam        Aantal  Ja?      Eerste►"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
	press(table, tea.KeyEnd)
	if got := head(); !strings.Contains(got, "Naam") || !strings.Contains(got, "Tweede") || !strings.Contains(got, "◄") {
		t.Errorf("at the end: %q", got)
	}
	press(table, tea.KeyHome)
	if got := head(); !strings.Contains(got, "◄") {
		t.Errorf("a fixed column moves the others: %q", got)
	}
}

// Whatever is typed and however little room there is, the table stays within it, and the cursor is in sight.
func TestTableFits(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var rows [][]string
		for range rapid.IntRange(0, 30).Draw(t, "rows") {
			rows = append(rows, []string{locale.Clean(rapid.String().Draw(t, "text"), 20), "1", "ja", "", "12"})
		}
		table, g := newGrid(rows...)
		for range rapid.IntRange(0, 30).Draw(t, "keys") {
			if rapid.Bool().Draw(t, "types") {
				table.Key(tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune(rapid.StringN(1, 20, -1).Draw(t, "typed")), Paste: rapid.Bool().Draw(t, "paste")})
			} else {
				table.Key(key(rapid.SampledFrom([]tea.KeyType{tab, enter, tea.KeyShiftTab, tea.KeyEsc, tea.KeyUp, tea.KeyDown, tea.KeyLeft,
					tea.KeyRight, tea.KeyHome, tea.KeyEnd, tea.KeyPgUp, tea.KeyPgDown, tea.KeyCtrlEnd, tea.KeyCtrlD, tea.KeyInsert,
					tea.KeyBackspace, tea.KeySpace, tea.KeyF2}).Draw(t, "key")))
			}
			width, height := rapid.IntRange(0, 90).Draw(t, "width"), rapid.IntRange(0, 20).Draw(t, "height")
			lines := table.View(plainLook(), width, height)
			if len(lines) > height {
				t.Fatalf("%d lines, room for %d", len(lines), height)
			}
			for _, line := range lines {
				if got := lipgloss.Width(line); got > width {
					t.Fatalf("%d wide, room for %d: %q", got, width, line)
				}
			}
			if seen := strings.Contains(strings.Join(lines, "\n"), cursorSign); height > 1 && width > 3 && !seen {
				t.Fatalf("the cursor is out of sight in %d×%d", width, height)
			}
			if table.row < 0 || table.row > g.Len() {
				t.Fatalf("the cursor is on row %d of %d", table.row, g.Len())
			}
		}
	})
}
