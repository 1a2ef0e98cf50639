package tui

import (
	"errors"
	"path/filepath"
	"strings"
	"time"

	"dekking/premium"
	"dekking/premium/archive"

	tea "github.com/charmbracelet/bubbletea"
)

// This file goes on with another conversation. Each has a journal of its own, so that the answers that were being given stay
// where they are. A conversation is one program's at a time: whoever opens it second may look, and is told who works at it.

// openedMsg brings what is gone on with, or why that cannot be.
type openedMsg struct {
	conversation
	edits *archive.Lock      // held as long as a kept quote is worked at
	busy  *archive.BusyError // who works at it: it is only looked at
	left  string             // the file in which the answers are that were being given; "" when they needed no keeping
	err   error
}

// opens goes on with a row of the list.
func (w *wizard) opens(c conversation) tea.Cmd {
	if c.kept != nil && c.kept.Saved == nil {
		w.status = w.p.Text("conversations.refused", c.kept.Name)
		return nil
	}
	if c.answers != nil && c.answers.state == nil {
		w.status = w.p.Text("conversations.unreadable_answers", c.answers.path)
		return nil
	}
	leaves, o, held := w.leaves(), w.options, w.edits
	return func() tea.Msg {
		msg := openedMsg{conversation: c}
		if msg.left, msg.err = leaves(); msg.err != nil {
			return msg
		}
		next := msg.take(o, held)
		if next == nil && o.journal != nil {
			msg.err = errNoJournal // in the present one are the present answers
			changed(msg.edits, held)
			return msg
		}
		if o.journal != nil {
			o.journal.turn(next)
		} else {
			next.close()
		}
		changed(held, msg.edits)
		return msg
	}
}

// changed lets others have what was held, unless it still is.
func changed(held, now *archive.Lock) {
	if held != now {
		held.Release()
	}
}

// errNoJournal says that no other journal can be opened.
var errNoJournal = errors.New("no journal")

// leaves gives what leaves the present answers in a file, and says which; "" when they are in one of the user's.
func (w *wizard) leaves() func() (string, error) {
	if w.unkept() {
		return w.store()
	}
	j := w.options.journal
	return func() (string, error) { return "", j.drop(nil) }
}

// take takes what is opened for this program, if it is free, and gives the journal to go on in; nil when there can be none.
func (m *openedMsg) take(o Options, held *archive.Lock) *journal {
	if m.answers == nil && m.kept != nil {
		m.edits, m.busy = edit(held, o.Shelf, m.kept.Name)
	}
	if m.answers == nil {
		return openJournal(o.Journal)
	}
	if now, ok := readNotes(m.answers.path); ok {
		m.answers.notes = now // another program may have gone on with them
	}
	j, err := lockJournal(m.answers.path)
	if busy, is := archive.Busy(err); is {
		m.busy = busy
		return openJournal(o.Journal)
	}
	if name := m.answers.notes.shelved; name != "" && err == nil {
		m.edits, _ = edit(held, o.Shelf, name) // saving makes a version of its own, whoever has it
	}
	return j
}

// opened goes on with what was opened.
func (w *wizard) opened(msg openedMsg) {
	switch {
	case errors.Is(msg.err, errNoJournal):
		w.status = w.p.Text("conversations.no_journal", filepath.Dir(w.options.Journal))
		return
	case msg.err != nil:
		w.status = w.p.Text("conversations.not_opened", plain(msg.err))
		return
	}
	o, blank := w.options, w.options.found.blank
	o.Draft, o.Since, o.found = blank, nil, resumption{blank: blank, edits: msg.edits, busy: msg.busy}
	switch {
	case msg.answers != nil:
		n := msg.answers.notes
		o.Draft = o.dated(n.draft)
		o.found.at, o.found.told, o.found.shelved, o.found.file = msg.answers.at, n.told, n.shelved, n.file
	case msg.kept != nil:
		o.Draft, o.Since, o.found.shelved = o.renewed(msg.kept.Saved.Draft), msg.kept.Saved, msg.kept.Name
	}
	w.restart(o)
	w.status = w.openedWords(msg)
}

// openedWords say what is on the screen now, and where the answers are that were.
func (w *wizard) openedWords(msg openedMsg) string {
	var said []string
	switch {
	case msg.busy != nil:
		said = append(said, msg.busy.Text(w.p))
	case msg.answers != nil:
		said = append(said, w.status)
	case msg.kept != nil:
		said = append(said, w.p.Text("conversations.opened", msg.kept.Saved.Draft.QuoteDate), w.renewedWords())
	}
	if msg.left != "" {
		said = append(said, w.p.Text("conversations.left", filepath.Base(msg.left)))
	}
	return strings.Join(filled(said), " ")
}

// restart holds another conversation on the same screen.
func (w *wizard) restart(o Options) {
	o.Printer, o.Role = w.p, string(w.role)
	fresh := newWizard(o, w.theme)
	fresh.width, fresh.height, fresh.client = w.width, w.height, w.client
	fresh.number = w.number + 1
	*w = *fresh
}

// renewed gives a kept quote that is no longer valid the quote date of today, and any the date that was asked for. A start
// that has passed is asked again.
func (o Options) renewed(draft premium.Draft) premium.Draft {
	today := o.found.blank.QuoteDate
	if o.QuoteDate.IsZero() && !o.expired(draft, today) {
		return draft
	}
	if draft.QuoteDate = today; draft.StartDate.Before(today) {
		draft.StartDate = time.Time{}
	}
	return draft
}

// expired says that a quote was valid until before a day.
func (o Options) expired(draft premium.Draft, today time.Time) bool {
	table, err := o.Library.For(draft.Product, draft.Start())
	return err == nil && premium.LatestStart(draft.QuoteDate, table.Product.Start.MonthsAhead).Before(today)
}

// renewedWords say that a kept quote was given another date.
func (w *wizard) renewedWords() string {
	since := w.options.Since
	if since == nil || since.Draft.QuoteDate.Equal(w.state.draft.QuoteDate) {
		return ""
	}
	return w.p.Text("conversations.renewed", w.state.draft.QuoteDate)
}
