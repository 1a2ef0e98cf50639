package tui

import (
	"bytes"
	"cmp"
	"os"
	"path/filepath"
	"slices"
	"time"

	"dekking/premium"
	"dekking/premium/archive"
	"dekking/tariffs/strict"

	tea "github.com/charmbracelet/bubbletea"
)

// resumption is what the start of the wizard found of earlier answers.
type resumption struct {
	told  told          // what they said no to
	at    time.Time     // when the answers were kept with which it goes on; zero: it begins empty
	blank premium.Draft // to begin anew with
	bad   []string      // files whose answers could not be read, under their new names
}

// resume opens the journal. Unless a request was named, the wizard goes on from what the last one left in it.
func (o Options) resume() Options {
	if o.Journal == "" {
		return o
	}
	_ = os.MkdirAll(filepath.Dir(o.Journal), 0o700) // locking finds out
	o.found.blank = o.Draft
	if !o.named {
		o.restore()
	}
	if o.journal == nil {
		o.journal = openJournal(o.Journal)
	}
	return o
}

// restore takes the draft of the newest journal that nobody else has and that can be read.
func (o *Options) restore() {
	for _, left := range journals(o.Journal) {
		j := lockJournal(left.path)
		if j == nil {
			continue
		}
		draft, known, ok := readNotes(left.path)
		if ok {
			o.journal, o.found.at, o.found.told = j, left.at, known
			o.Draft = o.dated(draft)
			return
		}
		if aside, err := j.setBad(); err == nil {
			o.found.bad = append(o.found.bad, aside)
		}
		j.close()
	}
}

// dated gives answers of another day the quote date of today.
func (o *Options) dated(draft premium.Draft) premium.Draft {
	draft.QuoteDate = o.Draft.QuoteDate
	if draft.Product == "" {
		draft.Product = o.Draft.Product
	}
	return draft
}

type leftJournal struct {
	path string
	at   time.Time
}

// journals are the files in which answers were left, the newest first.
func journals(path string) []leftJournal {
	var found []leftJournal
	for n := 1; n <= maxJournals; n++ {
		place := numbered(path, n)
		if info, err := os.Lstat(place); err == nil && info.Mode().IsRegular() {
			found = append(found, leftJournal{place, info.ModTime()})
		}
	}
	slices.SortStableFunc(found, func(a, b leftJournal) int { return cmp.Compare(b.at.UnixNano(), a.at.UnixNano()) })
	return found
}

// readJournal reads the answers alone.
func readJournal(path string) (premium.Draft, bool) {
	draft, _, ok := readNotes(path)
	return draft, ok
}

// readNotes reads the answers, finished or not: what a request file may not hold, such as an employee without a wage, is
// an answer that is not finished yet, and nothing is lost as long as the draft makes the same file.
func readNotes(path string) (premium.Draft, told, bool) {
	src, err := archive.Open(path, int64(strict.RequestLimits.Bytes))
	if err != nil {
		return premium.Draft{}, nil, false
	}
	src, known := cutTold(src)
	draft, _, problems := archive.ReadRequest(path, src)
	return draft, known, len(problems) == 0 || bytes.Equal(archive.WriteRequest(draft), src)
}

// begun notes the answers of the start, and says where they come from.
func (w *wizard) begun() {
	w.begin, w.seen = w.request(), w.state
	w.first = w.begin
	w.options.journal.begin(w.toJournal())
	found := w.options.found
	for _, bad := range found.bad {
		w.status += w.p.Text("guard.bad", bad) + " "
	}
	if !found.at.IsZero() {
		w.first = nil // they are nowhere else
		w.status += w.p.Text("guard.resumed", found.at.Local(), found.at.Local().Format("15:04"))
		if !w.options.Plain {
			w.status += " " + w.p.Text("guard.resumed.anew")
		}
	}
}

// beginsAnew says whether a key asks to put the answers aside with which the wizard went on; only before they change.
func (w *wizard) beginsAnew(msg tea.Msg) bool {
	pressed, is := msg.(tea.KeyMsg)
	asks := is && (pressed.Type == tea.KeyCtrlO || pressed.Type == tea.KeyF8)
	return asks && !w.options.found.at.IsZero() && bytes.Equal(w.request(), w.begin)
}

// anewMsg tells where the earlier answers are now, or why they could not be put aside.
type anewMsg struct {
	aside string
	err   error
}

func (w *wizard) putAside() tea.Cmd {
	j, name := w.options.journal, dayOf(draftName, w.state.draft)
	return func() tea.Msg {
		aside, err := j.setAside(name, ".toml")
		return anewMsg{aside, err}
	}
}

// anew begins with an empty draft.
func (w *wizard) anew(msg anewMsg) {
	if msg.err != nil {
		w.status = w.p.Text("guard.not_aside", w.options.journal.path, plain(msg.err))
		return
	}
	o := w.options
	o.Draft, o.found = o.found.blank, resumption{}
	fresh := newWizard(o, w.theme)
	fresh.width, fresh.height = w.width, w.height
	fresh.status = w.p.Text("guard.aside", msg.aside)
	*w = *fresh
}
