package tui

// This file goes from question to question, to the overview and back.

// open shows the page of a question, or the overview when there is none left to ask.
func (w *wizard) open(q *question) {
	if q == nil {
		w.openOverview()
		return
	}
	if w.pages[q.id] == nil {
		w.pages[q.id] = &page{question: q}
	}
	p := w.pages[q.id]
	w.base = p
	p.enter(w.state)
}

// openOverview shows the quote; should anything still stand in its way that no question asks for, it shows that.
func (w *wizard) openOverview() {
	w.jumped = false
	if w.state.quote == nil {
		w.base = newPager(w, stuck)
		w.base.(*pager).back = true
		return
	}
	w.base = newOverview(w)
	w.tellsMoved()
}

// stuck tells what keeps the quote away; noTables, why nothing can be asked.
func stuck(w *wizard) content {
	return content{title: w.p.Text("screen.stuck.title"), paragraphs: w.state.hindrances()}
}

func noTables(w *wizard) content {
	return content{title: w.p.Text("screen.no_tables.title"), paragraphs: []string{w.state.tableFault}}
}

// jump goes from the overview to a question, and back from there.
func (w *wizard) jump(q *question) {
	if o, from := w.base.(*overview); from && o.tabs != nil {
		o.tabs.row = o.cursor
	}
	w.jumped = true
	w.open(q)
}

// forward goes on from a question: to an earlier one that this answer has made necessary, else to the next; after a jump
// to whatever it has made necessary, else back to the overview.
func (w *wizard) forward(from *question) {
	if w.jumped {
		w.open(w.state.firstOpen(nil))
		return
	}
	if earlier := w.state.firstOpen(from); earlier != nil {
		w.open(earlier)
		return
	}
	w.open(w.state.after(from))
}

// back goes to the question before; before the first there is nothing.
func (w *wizard) back() {
	var from *question
	if p, ok := w.base.(*page); ok {
		from = p.question
	}
	if w.jumped && w.state.quote != nil {
		w.openOverview()
		return
	}
	w.jumped = false
	if q := w.state.before(from); q != nil {
		w.open(q)
	}
}
