package tui

import (
	"dekking/premium/archive"
	"dekking/premium/locale"
	"dekking/tui/field"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"
)

// This file holds the quotes that were kept: saving one puts a version of it on the shelf, and the list opens one again.

var shelfKeys = struct{ List, Open key.Binding }{
	List: binding("F8 Ctrl+B", "key.shelf", "f8", "ctrl+b"),
	Open: binding("Enter 1–9", "key.shelf.open", "enter"),
}

// shelfStep is the step of opening a kept quote; it belongs to no question.
const shelfStep = "shelf"

// mostShown is how many kept quotes are read for the list; dekking quotes lists more.
const mostShown = 50

// keeps gives what puts the quote on the shelf, as a version of the one that was opened or kept before it; the name is ""
// when there is no shelf.
func (w *wizard) keeps() func() (name string, err error) {
	folder, made := w.options.Shelf, w.made()
	if folder == "" {
		return func() (string, error) { return "", nil }
	}
	made.Parent = w.shelved
	return func() (string, error) {
		path, err := archive.Keep(folder, made)
		return archive.NameOf(path), err
	}
}

// made is the quote as it is kept or carried.
func (w *wizard) made() archive.Made {
	return archive.Made{Draft: w.state.draft, Quote: w.state.quote, Sources: w.state.quote.Staff.Table.Sources(),
		Program: w.options.Version, At: w.options.Now()}
}

// shelfMsg brings the list of kept quotes.
type shelfMsg struct {
	entries []archive.Entry
	all     int
	err     error
}

// looksOnShelf reads the list.
func (w *wizard) looksOnShelf() tea.Cmd {
	folder := w.options.Shelf
	if folder == "" {
		w.status = w.p.Text("shelf.none")
		return nil
	}
	w.status = w.p.Text("shelf.reading")
	return func() tea.Msg {
		entries, all, err := archive.List(folder, mostShown)
		return shelfMsg{entries, all, err}
	}
}

// shelfShown shows the list that was read.
func (w *wizard) shelfShown(msg shelfMsg) {
	switch {
	case msg.err != nil:
		w.status = w.p.Text("shelf.unreadable", plain(msg.err))
	case len(msg.entries) == 0:
		w.status = w.p.Text("shelf.empty")
	default:
		w.status = ""
		w.push(newShelfScreen(w, msg))
	}
}

// remindMsg brings the newest kept quote, and how many there are.
type remindMsg shelfMsg

// remindsOfShelf looks for kept quotes when the conversation begins empty.
func (w *wizard) remindsOfShelf() tea.Cmd {
	folder := w.options.Shelf
	if folder == "" || w.options.named || !w.options.found.at.IsZero() {
		return nil
	}
	return func() tea.Msg {
		entries, all, err := archive.List(folder, 1)
		return remindMsg{entries, all, err}
	}
}

// reminded says what was kept last, unless something else has been said since.
func (w *wizard) reminded(msg remindMsg) {
	if msg.err != nil || len(msg.entries) == 0 || msg.entries[0].Saved == nil || w.status != "" {
		return
	}
	row := shelfRow(w.p, msg.entries[0])
	w.status = w.p.Plural("shelf.reminder", msg.all, row.Label, row.Cells[0], row.Cells[1])
}

// shelfScreen is the list, the newest first.
type shelfScreen struct {
	shelfMsg
	list *field.Choice
}

func newShelfScreen(w *wizard, msg shelfMsg) *shelfScreen {
	s := &shelfScreen{msg, field.NewChoice()}
	s.show(w)
	s.list.Focus(true)
	return s
}

// show words the list in the language at hand.
func (s *shelfScreen) show(w *wizard) {
	rows := make([]field.Row, len(s.entries))
	for i, e := range s.entries {
		rows[i] = shelfRow(w.p, e)
	}
	s.list.Heads = []string{w.p.Text("shelf.total"), w.p.Text("shelf.made")}
	s.list.Show(rows, -1)
}

func shelfRow(p *locale.Printer, e archive.Entry) field.Row {
	if e.Saved == nil {
		return field.Row{Label: p.Text("shelf.broken", e.Name), Cells: []string{"", ""}}
	}
	client := e.Saved.Client()
	if client == "" {
		client = p.Text("shelf.nobody")
	}
	return field.Row{Label: p.Text("shelf.version", client, e.Saved.Version),
		Cells: []string{firstYear(p, e.Saved), p.Date(e.Saved.Made)}}
}

// firstYear is the total of a kept quote; "–" of one that was not finished.
func firstYear(p *locale.Printer, saved *archive.Saved) string {
	if saved.Result == nil {
		return "–"
	}
	return archive.Shown(p, saved.Result.FirstYear.Total)
}

func (s *shelfScreen) key(w *wizard, msg tea.KeyMsg) tea.Cmd {
	switch {
	case key.Matches(msg, keys.Back):
		w.pop()
	case msg.Type == tea.KeyEnter, s.list.Key(msg) == field.Picked:
		w.opens(s.entries[s.list.Cursor()])
	}
	return nil
}

// opens goes on from a kept quote, as one step that can be taken back.
func (w *wizard) opens(e archive.Entry) {
	if e.Saved == nil {
		w.status = w.p.Text("shelf.refused", e.Name)
		return
	}
	w.over = nil
	w.record(shelfStep, false)
	w.state = deriveFrom(w.options.Library, w.p, e.Saved.Draft, true)
	w.pages, w.shelved, w.jumped = map[string]*page{}, e.Name, false
	w.open(w.state.firstOpen(nil))
	w.status = w.p.Text("shelf.opened", e.Saved.Draft.QuoteDate)
	w.tellsMoved(e.Saved)
}

// tellsMoved lays what has changed since a quote was kept over the screen, if anything has.
func (w *wizard) tellsMoved(saved *archive.Saved) {
	if saved == nil || len(w.movedSince(saved)) == 0 {
		return
	}
	w.push(newPager(w, func(w *wizard) content {
		c := content{title: w.p.Text("shelf.moved.title"), paragraphs: []string{w.p.Text("shelf.moved", saved.Made, saved.Edition)}}
		c.add(w.movedSince(saved)...)
		return c
	}))
}

// movedSince tells every amount that comes out otherwise than when the quote was kept, line by line; none while there is no
// quote.
func (w *wizard) movedSince(saved *archive.Saved) []string {
	if saved.Result == nil || w.state.quote == nil {
		return nil
	}
	now := archive.ResultOf(w.state.quote)
	var moved []string
	for _, figure := range archive.Compare(saved.Result, nil, now) {
		if figure.Detail == "" && figure.Value != figure.Now {
			moved = append(moved, w.p.Text("shelf.moved.line", w.p.Text("verify.part."+figure.Part), archive.FigureName(w.p, figure.Figure),
				archive.Shown(w.p, figure.Value), archive.Shown(w.p, figure.Now)))
		}
	}
	return moved
}

func (s *shelfScreen) lines(w *wizard, width, height int) []string {
	s.show(w)
	lines := styled(field.Wrap(w.p.Text("shelf.title"), width), w.theme.title.Render)
	if more := s.all - len(s.entries); more > 0 {
		lines = append(lines, styled(field.Wrap(w.p.Text("shelf.more", more), width), w.theme.muted.Render)...)
	}
	lines = append(lines, "")
	return append(lines, s.list.View(w.theme.look, width, max(1, height-len(lines)))...)
}

func (s *shelfScreen) keys() []key.Binding {
	return []key.Binding{shelfKeys.Open, keys.Arrows, keys.Back, keys.Stop}
}
