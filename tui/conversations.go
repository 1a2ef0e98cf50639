package tui

import (
	"bytes"
	"path/filepath"
	"strings"
	"time"

	"dekking/premium/archive"
	"dekking/premium/locale"
	"dekking/tui/field"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"
)

// This file holds the list of what one can go on with: a new conversation, answers that were left unfinished, and kept
// quotes. It is shown at the start, and by a key at any time; opening.go goes on with a row of it.

var conversationKeys = struct{ List, Open, Anew key.Binding }{
	List: binding("F8 Ctrl+B", "key.conversations", "f8", "ctrl+b"),
	Open: binding("Enter", "key.conversations.open", "enter"),
	Anew: binding("Esc", "key.conversations.anew", "esc"),
}

// conversation is a row of the list; the zero conversation is the one that has just begun, or begins.
type conversation struct {
	answers *leftAnswers   // nil: none
	kept    *archive.Entry // a kept quote; nil: none
	file    string         // that the program was started with; "" for none
}

// leftAnswers are answers that were never saved as a quote.
type leftAnswers struct {
	path  string
	at    time.Time
	notes notes
	state *state // what they come to so far; nil when they cannot be read
}

// The most of each that are read for the list; dekking quotes lists more quotes.
const (
	mostLeft = 20
	mostKept = 50
)

// conversationsMsg brings the list.
type conversationsMsg struct {
	list  []conversation
	older int  // kept quotes that are not in it
	start bool // the program has just begun, and nobody asked for it
	err   error
}

// looksForConversations reads the list. When the answers come from a file, the start is only about what was made of that.
func (w *wizard) looksForConversations(start bool) tea.Cmd {
	o, mine, file := w.options, "", ""
	if o.journal != nil {
		mine = o.journal.place()
	}
	if start {
		file = o.found.file
	}
	derived := func(n notes) *state { return deriveTold(o.Library, o.Printer, n.draft, n.told) }
	return func() tea.Msg {
		msg := conversationsMsg{start: start, list: o.leftConversations(mine, file, derived)}
		if o.Shelf == "" || file != "" {
			return msg
		}
		kept, all, err := archive.List(o.Shelf, mostKept)
		for i := range kept {
			msg.list = append(msg.list, conversation{kept: &kept[i]})
		}
		msg.older, msg.err = all-len(kept), err
		return msg
	}
}

// leftConversations are the answers in the data folder, but for those of one journal; with a file only what was made of it.
func (o Options) leftConversations(mine, file string, derived func(notes) *state) (list []conversation) {
	if o.Journal == "" {
		return nil
	}
	answers, _ := archive.Answers(filepath.Dir(o.Journal)) // what cannot be listed cannot be opened either
	for _, one := range answers {
		if one.Path == mine || len(list) == mostLeft {
			continue
		}
		left := &leftAnswers{path: one.Path, at: one.At}
		if n, ok := readNotes(one.Path); ok {
			left.notes, left.state = n, derived(n)
		}
		if file == "" || left.notes.file == file {
			list = append(list, conversation{answers: left})
		}
	}
	return list
}

// listsConversations reads the list because somebody asked for it.
func (w *wizard) listsConversations() tea.Cmd {
	if w.options.Shelf == "" && w.options.Journal == "" {
		w.status = w.p.Text("conversations.none")
		return nil
	}
	w.status = w.p.Text("conversations.reading")
	return w.looksForConversations(false)
}

// greets looks for conversations at the start. A kept quote and a payroll that were named are gone on with at once.
func (w *wizard) greets() tea.Cmd {
	if o := w.options; o.named && o.File == "" || o.Shelf == "" && o.Journal == "" {
		return nil
	}
	return w.looksForConversations(true)
}

// conversationsFound shows the list. Who has begun to answer is not held up by a list that nobody asked for.
func (w *wizard) conversationsFound(msg conversationsMsg) {
	began := len(w.over) > 0 || !bytes.Equal(w.request(), w.begin) || w.typing(tea.KeyMsg{Type: tea.KeyRunes})
	switch {
	case msg.start && (began || len(msg.list) == 0):
	case msg.err != nil:
		w.status = w.p.Text("conversations.unreadable", plain(msg.err))
	case len(msg.list) == 0 && bytes.Equal(w.request(), w.begin):
		w.status = w.p.Text("conversations.empty")
	default:
		w.status = ""
		w.push(newConversationsScreen(w, msg))
	}
}

// conversationsScreen is the list; what is typed looks for a client.
type conversationsScreen struct {
	conversationsMsg
	search *field.Search
	p      *locale.Printer // of the words of the rows
}

func newConversationsScreen(w *wizard, msg conversationsMsg) *conversationsScreen {
	s := &conversationsScreen{conversationsMsg: msg, p: w.p}
	first := conversation{}
	if msg.start {
		first.file = w.options.found.file
	}
	s.list = append([]conversation{first}, s.list...)
	s.search = field.NewSearch(s.find)
	s.search.Focus(true)
	if len(msg.list) > 0 && msg.list[0].answers != nil {
		s.search.Home(msg.list[0].id()) // what was left last is what one most likely goes on with
	}
	return s
}

// find gives the rows of the clients whose name holds what is typed; the new conversation is always among them.
func (s *conversationsScreen) find(query string) (found []field.Found, fits bool) {
	for i, c := range s.list {
		row := c.row(s.p)
		if i > 0 && !strings.Contains(strings.ToLower(row.Label), strings.ToLower(strings.TrimSpace(query))) {
			continue
		}
		found = append(found, field.Found{ID: c.id(), Row: row})
	}
	return found, len(found) > 1
}

func (s *conversationsScreen) key(w *wizard, msg tea.KeyMsg) tea.Cmd {
	switch {
	case key.Matches(msg, keys.Back):
		w.pop()
	case msg.Type == tea.KeyEnter:
		s.search.Pick()
		return s.picked(w)
	case s.start && s.search.Empty() && beginsAmount(msg):
		w.pop() // who types an amount answers the question below
		return w.top().key(w, msg)
	default:
		s.search.Key(msg)
	}
	return nil
}

func beginsAmount(msg tea.KeyMsg) bool {
	return msg.Type == tea.KeyRunes && len(msg.Runes) > 0 && strings.ContainsRune("0123456789€", msg.Runes[0])
}

// picked goes on with the row that was chosen. A new conversation has just begun where the list came up by itself.
func (s *conversationsScreen) picked(w *wizard) tea.Cmd {
	for _, c := range s.list {
		if c.id() != s.search.Chosen() {
			continue
		}
		if s.start && c.isNew() {
			w.pop()
			return nil
		}
		return w.opens(c)
	}
	return nil
}

func (s *conversationsScreen) lines(w *wizard, width, height int) []string {
	if s.p != w.p {
		s.p = w.p
		s.search.Refresh()
	}
	s.search.Hint, s.search.Nothing = w.p.Text("conversations.hint"), w.p.Text("conversations.nothing")
	s.search.Heads = []string{w.p.Text("conversations.total"), w.p.Text("conversations.made"), w.p.Text("conversations.at")}
	lines := styled(field.Wrap(w.p.Text("conversations.title"), width), w.theme.title.Render)
	if s.older > 0 {
		lines = append(lines, styled(field.Wrap(w.p.Text("conversations.more", s.older), width), w.theme.muted.Render)...)
	}
	lines = append(lines, "")
	return append(lines, s.search.View(w.theme.look, width, max(1, height-len(lines)))...)
}

func (s *conversationsScreen) keys() []key.Binding {
	if s.start {
		return []key.Binding{conversationKeys.Open, conversationKeys.Anew, keys.Arrows, keys.Stop}
	}
	return []key.Binding{conversationKeys.Open, keys.Back, keys.Arrows, keys.Stop}
}
