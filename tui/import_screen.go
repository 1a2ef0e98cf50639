package tui

import (
	"strings"

	"dekking/premium/payroll"
	"dekking/tui/field"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"
)

// importKeys are the bindings of the import.
var importKeys = struct{ Import, Read, Names, Born, Take, Meaning key.Binding }{
	Import:  binding("F6 Ctrl+F", "key.import", "f6", "ctrl+f"),
	Read:    binding("Enter", "key.import.read", "enter"),
	Names:   binding("n", "key.import.names", "n", "N"),
	Born:    binding("g", "key.import.born", "g", "G"),
	Take:    binding("Enter", "key.import.take", "enter"),
	Meaning: binding("Enter", "key.import.meaning", "enter"),
}

// importing is what the wizard knows of an import.
type importing struct {
	readings int          // begun
	reading  int          // the one that is waited for; 0: none
	stood    field.Roughs // what could not be read in the list before the key that is being handled; nil: as it is now
}

// pathScreen asks where the payroll files are.
type pathScreen struct {
	line   field.Line
	failed []failure // of the last reading
}

func newPathScreen(paths []string) *pathScreen {
	s := &pathScreen{}
	s.line.Most = mostPaths
	s.line.Set(joinedPaths(paths))
	return s
}

// importFrom opens the screen and begins to read paths, if there are any.
func (w *wizard) importFrom(paths []string) tea.Cmd {
	if w.state.table == nil {
		return nil
	}
	w.over = nil
	w.push(newPathScreen(paths))
	if len(paths) == 0 {
		return nil
	}
	return w.reads(source{paths: paths}, wishes{})
}

func (s *pathScreen) key(w *wizard, msg tea.KeyMsg) tea.Cmd {
	switch {
	case msg.Type == tea.KeyEsc, msg.Type == tea.KeyShiftTab:
		w.reading = 0
		w.pop()
	case w.reading != 0: // what is typed meanwhile would not count
	case msg.Type == tea.KeyEnter:
		return s.read(w)
	case msg.Paste && s.pasted(string(msg.Runes)):
		return s.read(w)
	default:
		s.line.Key(msg)
	}
	return nil
}

// pasted takes paths that were dropped, in the place of what is there.
func (s *pathScreen) pasted(text string) bool {
	paths := droppedPaths(text)
	if len(paths) == 0 {
		return false
	}
	s.line.Set(joinedPaths(paths))
	return true
}

func (s *pathScreen) read(w *wizard) tea.Cmd {
	paths := pathsIn(s.line.Text())
	if len(paths) == 0 {
		w.status = w.p.Text("import.path.empty")
		return nil
	}
	s.failed = nil
	return w.reads(source{paths: paths}, wishes{})
}

// Empty says that nothing is typed, so that a question mark asks for help.
func (s *pathScreen) Empty() bool { return strings.TrimSpace(s.line.Text()) == "" }

func (s *pathScreen) lines(w *wizard, width, height int) []string {
	lines := styled(field.Wrap(w.p.Text("import.path.title"), width), w.theme.title.Render)
	lines = append(lines, styled(field.Wrap(w.p.Text("import.path.why"), width), w.theme.muted.Render)...)
	lines = append(lines, "")
	inner := max(1, width-4)
	rule, side := strings.Repeat("─", inner+2), w.theme.look.Frame.Render("│")
	lines = append(lines, w.theme.look.Frame.Render("┌"+rule+"┐"),
		side+" "+s.line.View(w.theme.look, inner)+" "+side, w.theme.look.Frame.Render("└"+rule+"┘"))
	return append(lines, limit(s.remark(w, width), height-len(lines))...)
}

// remark is what stands under the field: that it is being read, what went wrong, or what to type.
func (s *pathScreen) remark(w *wizard, width int) []string {
	if w.reading != 0 {
		return styled(field.Wrap(w.p.Text("import.reading"), width), w.theme.text.Render)
	}
	if len(s.failed) == 0 {
		return styled(field.Wrap(w.p.Text("import.path.hint"), width), w.theme.muted.Render)
	}
	var lines []string
	for _, f := range s.failed {
		lines = append(lines, styled(field.Wrap("! "+f.text(w.p), width), w.theme.objects.Render)...)
	}
	return lines
}

func (s *pathScreen) keys() []key.Binding {
	return []key.Binding{importKeys.Read, keys.Back, keys.Help, keys.Stop}
}

// read shows what was read, or why it could not be.
func (w *wizard) read(msg readMsg) {
	if msg.number != w.reading {
		return
	}
	w.reading = 0
	if len(msg.failed) > 0 {
		w.unread(msg.failed)
		return
	}
	if a, again := w.top().(*account); again {
		a.again(w, msg)
		return
	}
	w.over, w.status = nil, ""
	w.push(newAccount(w, msg))
}

// unread says what could not be read, on the screen where the path can be corrected; of cells there is no such screen.
func (w *wizard) unread(failed []failure) {
	if s, asking := w.top().(*pathScreen); asking {
		s.failed = failed
		return
	}
	w.status = failed[0].text(w.p)
}

// importKey handles what the page of payroll or staff has for an import: its key, a path that is pasted, cells that are
// pasted. False for a key that is the page's.
func (p *page) importKey(w *wizard, msg tea.KeyMsg) (tea.Cmd, bool) {
	switch {
	case !p.switches():
		return nil, false
	case key.Matches(msg, importKeys.Import):
		p.leave(w)
		return w.importFrom(nil), true
	case msg.Paste && !p.inCell():
		return w.pasted(p, string(msg.Runes))
	}
	return nil, false
}

// inCell says that a cell of the list is being typed in: what is pasted then is for the cell.
func (p *page) inCell() bool { return p.staff() != nil && p.staff().table.Editing() }

// pasted imports what was pasted on a page, if it is a path or cells; false when it is neither.
func (w *wizard) pasted(p *page, text string) (tea.Cmd, bool) {
	if paths := droppedPaths(text); paths != nil {
		p.leave(w)
		return w.importFrom(paths), true
	}
	cells := cellsIn(text, p.staff() != nil)
	switch {
	case cells == "":
		return nil, false
	case len(text) >= pasteLimit-len(pasteEnd): // the guard has cut it off
		w.status = w.p.Text("import.paste.long", pasteLimit>>10)
		return nil, true
	}
	p.leave(w)
	w.status = w.p.Text("import.reading.cells")
	return w.reads(source{cells: cells}, wishes{}), true
}

// cellsIn gives the cells in a text that was pasted; "" when it is one value. Lines alone make a list only where a list is
// asked.
func cellsIn(text string, list bool) string {
	text = strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(text)
	rows, beside := 0, false
	for line := range strings.Lines(text) {
		cells := filled(strings.FieldsFunc(strings.ReplaceAll(line, " ", ""), func(r rune) bool { return r == '\t' || r == '\n' }))
		rows += min(1, len(cells))
		beside = beside || len(cells) > 1
	}
	if !beside && !(list && rows > 1) {
		return ""
	}
	return strings.Trim(text, "\n")
}

// and adds an answer about a column.
func (a wishes) and(heading string, meaning payroll.Meaning) wishes {
	answers := payroll.Mappings{heading: meaning}
	for known, means := range a.answers {
		if known != heading {
			answers[known] = means
		}
	}
	a.answers = answers
	return a
}
