package tui

import "dekking/premium/archive"

// This file keeps the quote: saving puts a version of it on the shelf; what has changed since is told when it is opened.

// keeps gives what puts the quote on the shelf, as a version of the one that was opened or kept before it, and takes it for
// this program; the name is "" when there is no shelf.
func (w *wizard) keeps() func() (name string, edits *archive.Lock, err error) {
	folder, made, held := w.options.Shelf, w.made(), w.edits
	if folder == "" {
		return func() (string, *archive.Lock, error) { return "", held, nil }
	}
	made.Parent = w.shelved
	return func() (string, *archive.Lock, error) {
		path, err := archive.Keep(folder, made)
		if err != nil {
			return "", held, err
		}
		name := archive.NameOf(path)
		edits, _ := edit(held, folder, name) // nobody else knows of it yet
		changed(held, edits)
		return name, edits, nil
	}
}

// made is the quote as it is kept or carried.
func (w *wizard) made() archive.Made {
	return archive.Made{Draft: w.state.draft, Quote: w.state.quote, Sources: w.state.quote.Staff.Table.Sources(),
		Program: w.options.Version, At: w.options.Now()}
}

// tellsMoved lays what has changed since the quote was kept over the screen, if anything has. It is told once.
func (w *wizard) tellsMoved() {
	saved := w.since
	if w.since = nil; saved == nil || len(w.movedSince(saved)) == 0 {
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
