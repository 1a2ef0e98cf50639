package tui

import "dekking/premium"

// put makes a draft the answers while the form in which it is typed stays open. What leaves no quote is not taken. All that
// one form changes is one step to take back: more says that it has changed something before. False: nothing was changed.
func (w *wizard) put(about string, draft premium.Draft, more bool) bool {
	next := w.state.with(draft, nil)
	if next.same(w.state) {
		return false
	}
	if next.quote == nil {
		w.status = w.p.Text("tab.put.not", next.unquoted())
		return false
	}
	w.record(about, more)
	w.state = next
	w.forget(about)
	if o, ok := w.base.(*overview); ok {
		w.base = o.again(w)
	}
	return true
}
