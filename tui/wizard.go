package tui

import (
	"dekking/premium"
	"dekking/premium/locale"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"
)

// wizard is the whole of the conversation. The draft in its state holds the answers; the pages hold what is being
// typed, so that going back and forth loses nothing, finished or not.
type wizard struct {
	options Options
	p       *locale.Printer
	theme   theme
	state   *state
	pages   map[string]*page
	base    screen   // a question's page, the overview, or what stands in its way
	over    []screen // help, sums: laid over the base, the last one on top
	jumped  bool     // the base was reached from the overview, and leads back to it

	width, height int
	pace          pace
	stopping      bool   // Ctrl+C was pressed once
	status        string // what the last action did
	first         []byte // the request as it was at the start or when last kept: no need to keep it again
	kept          string // where the answers were kept
	settled       bool   // keeping has been done or declined
}

// screen is something to show between the header and the keys.
type screen interface {
	// key handles a key that is not one of the wizard's own.
	key(w *wizard, msg tea.KeyMsg) tea.Cmd
	// lines draws the screen in at most height lines of at most width cells.
	lines(w *wizard, width, height int) []string
	// keys are those that work here, the important ones first.
	keys() []key.Binding
}

func newWizard(o Options, t theme) *wizard {
	w := &wizard{options: o, p: o.Printer, theme: t, pages: map[string]*page{}}
	w.state = derive(o.Library, w.p, o.Draft)
	w.first = w.request()
	if w.state.table == nil {
		w.base = &pager{title: w.p.Text("screen.no_tables.title"), paragraphs: []string{w.state.tableFault}}
		return w
	}
	w.open(w.state.firstOpen(nil))
	return w
}

// update routes a message to the one it is for.
func (w *wizard) update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		w.width, w.height = clamp(msg.Width, maxWidth), clamp(msg.Height, maxHeight)
	case tea.KeyMsg:
		return w.typed(msg)
	case savedMsg:
		w.saved(msg)
	case keptMsg:
		return w.stopped(msg)
	}
	return nil
}

// The largest window that is filled: a terminal may claim any size.
const (
	maxWidth  = 500
	maxHeight = 200
)

func clamp(n, most int) int { return max(0, min(n, most)) }

// typed handles a key: first those that always work, then the screen on top.
func (w *wizard) typed(msg tea.KeyMsg) tea.Cmd {
	if key.Matches(msg, keys.Stop) {
		return w.stop()
	}
	w.stopping = false
	if w.tooSmall() || w.pace.swallows(w.options.Now(), msg) {
		return nil
	}
	w.status = ""
	top := w.top()
	if key.Matches(msg, keys.Help) && w.help() {
		return nil
	}
	return top.key(w, msg)
}

func (w *wizard) top() screen {
	if n := len(w.over); n > 0 {
		return w.over[n-1]
	}
	return w.base
}

// push lays a screen over what is shown; pop takes it away.
func (w *wizard) push(s screen) { w.over = append(w.over, s) }

func (w *wizard) pop() {
	if n := len(w.over); n > 0 {
		w.over = w.over[:n-1]
	}
}

// help shows what the question's words mean; false where there is none, or when it is shown already.
func (w *wizard) help() bool {
	if _, shown := w.top().(*pager); shown {
		return false
	}
	switch base := w.base.(type) {
	case *page:
		w.push(helpFor(w, base.question))
	case *overview:
		w.push(&pager{title: w.p.Text("screen.overview.title"), paragraphs: []string{w.p.Text("screen.overview.help")}})
	default:
		return false
	}
	return true
}

// helpFor explains a question: why it is asked, what its words mean, and what the product says about it.
func helpFor(w *wizard, q *question) *pager {
	paragraphs := []string{w.p.Text("question." + q.id + ".help")}
	if q.more != nil {
		paragraphs = append(paragraphs, q.more(w.state)...)
	}
	return &pager{title: w.p.Text("question." + q.id + ".title"), paragraphs: paragraphs}
}

// change takes a new draft and works out what follows from it.
func (w *wizard) change(draft premium.Draft) {
	w.state = derive(w.options.Library, w.p, draft)
	if p, ok := w.base.(*page); ok {
		p.refresh(w.state)
	}
}

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
		w.base = &pager{title: w.p.Text("screen.stuck.title"), paragraphs: w.state.hindrances(), back: true}
		return
	}
	w.base = newOverview(w.state)
}

// jump goes from the overview to a question, and back from there.
func (w *wizard) jump(q *question) {
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
