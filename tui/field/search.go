package field

import (
	"strconv"
	"strings"

	tea "github.com/charmbracelet/bubbletea"
)

// Found is one answer to a search: what it stands for, and its row.
type Found struct {
	ID  string
	Row Row
}

// Search is a field to type in above the list of what was found. Enter chooses the row under the cursor.
type Search struct {
	Heads   []string
	Hint    string // shown in the empty field
	Nothing string // said above what remains when nothing fits
	find    func(query string) (found []Found, fits bool)
	line    Line
	found   []Found
	fits    bool
	cursor  int
	chosen  string
	focused bool
}

// NewSearch makes a search that shows all there is until something is typed. What find returns without a fit is what
// can be chosen instead.
func NewSearch(find func(query string) (found []Found, fits bool)) *Search {
	s := &Search{find: find}
	s.search()
	return s
}

func (s *Search) search() {
	s.found, s.fits = s.find(s.line.Text())
	s.cursor = 0
}

// Choose marks what stands chosen, with the cursor on it; "" for nothing.
func (s *Search) Choose(id string) {
	s.chosen = id
	s.Home(id)
}

// Home puts the cursor on a row, without choosing it.
func (s *Search) Home(id string) {
	for i, f := range s.found {
		if f.ID == id {
			s.cursor = i
		}
	}
}

// Refresh asks again for what the list shows: its cells may have changed. The cursor stays.
func (s *Search) Refresh() {
	s.found, s.fits = s.find(s.line.Text())
	s.cursor = max(0, min(s.cursor, len(s.found)-1))
}

// Chosen is what was chosen, or "".
func (s *Search) Chosen() string { return s.chosen }

// Key moves through the list or edits what is searched for.
func (s *Search) Key(msg tea.KeyMsg) Reply {
	if to, ok := moved(msg.Type, s.cursor, len(s.found)); ok && !s.editing(msg.Type) {
		s.cursor = to
		return Taken
	}
	before := s.line.Text()
	if !s.line.Key(msg) {
		return Ignored
	}
	if s.line.Text() != before {
		s.search()
	}
	return Taken
}

// editing says that Home and End are for the text: there is some.
func (s *Search) editing(key tea.KeyType) bool {
	return (key == tea.KeyHome || key == tea.KeyEnd) && len(s.line.runes) > 0
}

// Empty says that nothing is typed.
func (s *Search) Empty() bool { return s.line.Text() == "" }

// Focus tells whether the keys are for this field.
func (s *Search) Focus(focused bool) { s.focused = focused }

// Pick chooses the row under the cursor.
func (s *Search) Pick() {
	if len(s.found) > 0 {
		s.chosen = s.found[s.cursor].ID
	}
}

// Submit says whether something is chosen.
func (s *Search) Submit() bool { return s.chosen != "" }

// Height asks for as much as there is.
func (s *Search) Height() int { return len(s.found) + 6 }

// View draws the field, and under it as much of the list as there is room for.
func (s *Search) View(look Look, width, height int) []string {
	lines := s.box(look, width, height)
	if !s.fits {
		for _, line := range Wrap(s.Nothing, width-2) {
			lines = append(lines, "  "+look.Muted.Render(line))
		}
	}
	rows := make([]Row, len(s.found))
	for i, f := range s.found {
		rows[i] = f.Row
	}
	columns := columnsOf(rows, s.Heads, width-searchIndent)
	lines = append(lines, s.heads(look, columns)...)
	room := max(1, height-len(lines))
	if len(rows) > room && room > 3 {
		room-- // for the sign that there is more
	}
	from, to := window(len(rows), s.cursor, room)
	for i := from; i < to; i++ {
		lines = append(lines, s.row(look, columns, i))
	}
	if rest := len(rows) - to; rest > 0 && room > 3 {
		lines = append(lines, look.Muted.Render(strings.Repeat(" ", searchIndent)+"↓ "+strconv.Itoa(rest)))
	}
	return lines
}

// searchIndent is the width of what stands before a row: cursor and mark.
const searchIndent = 4

func (s *Search) heads(look Look, columns columns) []string {
	if len(s.Heads) == 0 || len(columns.cells) == 0 {
		return nil
	}
	return []string{look.Muted.Render(strings.Repeat(" ", searchIndent) + columns.line(Row{Cells: s.Heads}))}
}

func (s *Search) box(look Look, width, height int) []string {
	inner := max(1, min(width-4, 34))
	text := s.line.view(look, inner, s.focused)
	if s.line.Text() == "" {
		text = look.Caret.Render(caretAtEnd) + look.Muted.Render(Pad(Fit(" "+s.Hint, inner-1), inner-1))
	}
	if height < 10 {
		return []string{look.Text.Render(cursorSign) + " " + text}
	}
	rule := strings.Repeat("─", inner+2)
	side := look.Frame.Render("│")
	return []string{look.Frame.Render("┌" + rule + "┐"), side + " " + text + " " + side, look.Frame.Render("└" + rule + "┘")}
}

func (s *Search) row(look Look, columns columns, i int) string {
	mark, style := " ", look.Text
	if s.found[i].ID == s.chosen {
		mark, style = chosenSign, look.Chosen
	}
	cursor := " "
	if i == s.cursor && s.focused {
		cursor, style = cursorSign, look.Cursor
	}
	return style.Render(cursor + " " + mark + " " + columns.line(s.found[i].Row))
}
