package tui

import tea "github.com/charmbracelet/bubbletea"

// routed handles the messages of the journal and of the guard's keys; all others are the wizard's.
func (w *wizard) routed(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case journalledMsg:
		w.journalTold(msg)
		return nil
	case tea.KeyMsg:
		paced, acts, wait := w.paced(msg)
		if !acts {
			return wait
		}
		return tea.Batch(w.update(paced), wait)
	case runMsg:
		return w.ran(msg)
	}
	return w.update(msg)
}

// journalled has the journal note the answers when they have changed.
func (w *wizard) journalled() tea.Cmd {
	if w.seen == w.state {
		return nil
	}
	w.seen = w.state
	return w.options.journal.changed(w.toJournal())
}

// journalTold says once that the journal cannot be written.
func (w *wizard) journalTold(msg journalledMsg) {
	if msg.err == nil {
		w.failed = false
		return
	}
	if !w.failed {
		w.failed = true
		w.status = w.p.Text("guard.not_journalled", w.options.journal.place(), plain(msg.err))
	}
}
