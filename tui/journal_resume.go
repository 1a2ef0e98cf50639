package tui

import (
	"os"
	"path/filepath"
	"time"

	"dekking/premium"
	"dekking/premium/archive"
)

// resumption is what a conversation goes on from.
type resumption struct {
	told    told               // what was said no to
	shelved string             // name of the kept quote that the answers come from; "" for none
	file    string             // of the user's, from which they come; "" for none
	at      time.Time          // when the answers were kept with which it goes on; zero: it begins empty, or from a file or quote
	blank   premium.Draft      // to begin anew with
	edits   *archive.Lock      // held on the kept quote
	busy    *archive.BusyError // another program that works at what is opened; nil: none
}

// resume makes the data folder and opens a journal in it. What earlier conversations left there is for the list
// (conversations.go): nobody goes on with it unasked. A kept quote that was named is taken for this program.
func (o Options) resume() Options {
	if o.Journal != "" {
		_ = os.MkdirAll(filepath.Dir(o.Journal), 0o700) // locking finds out
		o.journal = openJournal(o.Journal)
	}
	o.found.file, o.found.shelved = o.File, o.Shelved
	if o.Shelved != "" {
		o.found.edits, o.found.busy = edit(nil, o.Shelf, o.Shelved)
	}
	return o
}

// edit takes a kept quote with all its versions for this program, unless what is held is just that; else it says who has
// them. That it cannot be locked at all is no reason not to work at it: versions never overwrite each other.
func edit(held *archive.Lock, shelf, name string) (*archive.Lock, *archive.BusyError) {
	path, err := archive.LockOf(shelf, name)
	if err == nil && held.On(path) {
		return held, nil
	}
	lock, err := archive.Edit(shelf, name)
	busy, _ := archive.Busy(err)
	return lock, busy
}

// dated gives answers of another day the quote date of today.
func (o *Options) dated(draft premium.Draft) premium.Draft {
	draft.QuoteDate = o.found.blank.QuoteDate
	if draft.Product == "" {
		draft.Product = o.found.blank.Product
	}
	return draft
}

// begun notes the answers of the start, and says where they come from.
func (w *wizard) begun() {
	w.begin, w.seen = w.request(), w.state
	w.first = w.begin
	w.options.journal.begin(w.toJournal())
	if at := w.options.found.at; !at.IsZero() {
		w.first = nil // they are nowhere else
		w.status = w.p.Text("guard.resumed", at.Local(), at.Local().Format("15:04"))
	}
}
