package tui

import (
	"time"

	tea "github.com/charmbracelet/bubbletea"
)

// run collects keys that come faster than anyone types, where cells or a path may be pasted. What comes before the first
// Tab or Enter is typed in the field as well: only the end tells what it was.
type run struct {
	takes  bool   // it began where cells or a path can be pasted
	on     screen // there
	before string // what its field held
	text   []rune
	held   bool // a Tab or Enter was part of it: what follows is for nobody yet
	number int  // of its keys: a wait that another key has overtaken begins again
	waits  bool // for its end
}

// mostRun bounds what is collected, as a paste is bounded.
const mostRun = pasteLimit

func (r *run) add(runes ...rune) {
	r.number++
	if r.takes && len(r.text) < mostRun {
		r.text = append(r.text, runes...)
	}
}

// hold takes a Tab or an Enter.
func (r *run) hold(pressed tea.KeyType) {
	if r.held = true; pressed == tea.KeyTab {
		r.add('\t')
		return
	}
	r.add('\n')
}

func runesOf(msg tea.KeyMsg) []rune {
	if msg.Type == tea.KeySpace {
		return []rune{' '}
	}
	return msg.Runes
}

// runMsg is the time to see whether a run has come to its end.
type runMsg struct{ number int }

// begins says whether a key is the first of a run.
func (p *pace) begins(now time.Time, msg tea.KeyMsg) bool {
	text := msg.Type == tea.KeyRunes || msg.Type == tea.KeySpace
	return text && !msg.Paste && !p.goesOn(now)
}

// paced takes a key at its pace; false when it is for nothing. The command waits for the end of a run.
func (w *wizard) paced(msg tea.KeyMsg) (tea.KeyMsg, bool, tea.Cmd) {
	if !w.options.pastedKeys {
		return msg, true, nil
	}
	now := w.options.Now()
	if w.pace.begins(now, msg) {
		w.pace.run = w.newRun()
	}
	paced, acts := w.pace.pass(now, msg)
	r := &w.pace.run
	if !r.takes || r.waits || len(r.text) < 2 {
		return paced, acts, nil
	}
	r.waits = true
	return paced, acts, w.wait()
}

func (w *wizard) wait() tea.Cmd { return w.options.after(settle, runMsg{w.pace.run.number}) }

// newRun begins where the keys go now.
func (w *wizard) newRun() run {
	switch top := w.top().(type) {
	case *pathScreen:
		return run{takes: w.reading == 0, on: top, before: top.line.Text()}
	case *page:
		r := run{takes: top.switches() && !top.inCell(), on: top}
		if entry, ok := top.fields[0].(typable); ok {
			r.before = entry.Text()
		}
		return r
	}
	return run{}
}

// ran takes what has been collected for a paste, unless more of it has come.
func (w *wizard) ran(msg runMsg) tea.Cmd {
	r := w.pace.run
	if !r.waits {
		return nil
	}
	if r.number != msg.number {
		return w.wait()
	}
	w.pace.run = run{}
	if w.top() != r.on {
		return nil
	}
	switch on := r.on.(type) {
	case *pathScreen:
		if on.pasted(string(r.text)) {
			return on.read(w)
		}
	case *page:
		return w.ranOn(on, r)
	}
	return nil
}

// ranOn takes back what was typed of a run in the field of a page, if it is one that is imported.
func (w *wizard) ranOn(p *page, r run) tea.Cmd {
	text := string(r.text)
	if droppedPaths(text) == nil && cellsIn(text, p.staff() != nil) == "" {
		return nil
	}
	if f := p.staff(); f != nil {
		f.table.Cancel()
	} else if entry, ok := p.fields[0].(typable); ok {
		entry.SetText(r.before)
	}
	cmd, _ := w.pasted(p, text)
	return cmd
}
