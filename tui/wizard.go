package tui

import (
	"dekking/premium"
	"dekking/premium/archive"
	"dekking/premium/locale"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"
)

// wizard is the whole of the conversation. The draft in its state holds the answers; the pages hold what is being
// typed, so that going back and forth loses nothing, finished or not.
type wizard struct {
	options    Options
	p          *locale.Printer
	theme      theme
	state      *state
	pages      map[string]*page
	base       screen   // a question's page, the overview, or what stands in its way
	over       []screen // help, sums: laid over the base, the last one on top
	jumped     bool     // the base was reached from the overview, and leads back to it
	tabs       *tabbing // of the overview; nil until it is shown
	history    history
	otherStaff otherStaff
	behind     leftBehind
	role       role
	client     bool // the client looks on: the adviser's notes are hidden

	width, height int
	pace          pace
	stopping      bool           // Ctrl+C was pressed once
	shelved       string         // name of the kept quote that these answers come from; "" for none
	since         *archive.Saved // that quote, until it is told what has changed; nil: nothing to tell
	edits         *archive.Lock  // held on that quote
	number        int            // of the conversations on this screen
	looksAt       *onlooker      // nil: the answers are this program's to change
	status        string         // what the last action did
	keeping                      // where the answers are
	importing                    // of a payroll
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
	w := &wizard{options: o, p: o.Printer, theme: t, pages: map[string]*page{}, role: roleOf(o.Role),
		shelved: o.found.shelved, since: o.Since, edits: o.found.edits}
	w.state = deriveFrom(o.Library, w.p, o.Draft, o.found.at.IsZero())
	if o.found.told != nil {
		w.state = deriveTold(o.Library, w.p, o.Draft, o.found.told)
	}
	w.begun()
	if w.state.table == nil {
		w.base = newPager(w, noTables)
		return w
	}
	w.looksOn(o.found.busy)
	w.open(w.state.firstOpen(nil))
	return w
}

// update routes a message to the one it is for.
func (w *wizard) update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		w.width, w.height = clamp(msg.Width, maxWidth), clamp(msg.Height, maxHeight)
	case tea.KeyMsg:
		return tea.Batch(w.typed(msg), w.pictured())
	case picturesMsg:
		return w.picturesTold(msg)
	case appliedMsg:
		w.applied(msg)
	case savedMsg:
		w.saved(msg)
	case conversationsMsg:
		w.conversationsFound(msg)
	case openedMsg:
		w.opened(msg)
	case keptMsg:
		return w.stopped(msg)
	case readMsg:
		w.read(msg)
	case columnsMsg:
		w.columnsTold(msg)
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
	if w.tooSmall() {
		return nil
	}
	w.status = ""
	switch {
	case key.Matches(msg, conversationKeys.List):
		return w.listsConversations()
	case w.always(msg):
		return nil
	}
	return w.top().key(w, msg)
}

// always handles the keys that mean the same on every screen; false when the key is another.
func (w *wizard) always(msg tea.KeyMsg) bool {
	switch {
	case key.Matches(msg, keys.Undo) && w.cancelsCell():
	case key.Matches(msg, keys.Undo):
		w.undo()
	case key.Matches(msg, keys.Redo):
		w.redo()
	case key.Matches(msg, keys.Product):
		w.switchProduct()
	case key.Matches(msg, keys.Language):
		w.switchLanguage()
	case key.Matches(msg, keys.Role):
		w.switchRole()
	case key.Matches(msg, keys.Help) && !w.typing(msg):
		return w.help()
	default:
		return false
	}
	return true
}

// typing says that a key is text: a question mark is, in a field that holds something already.
func (w *wizard) typing(msg tea.KeyMsg) bool {
	if msg.Type != tea.KeyRunes {
		return false
	}
	var typedIn any = w.top()
	if p, ok := w.top().(*page); ok {
		typedIn = p.fields[p.focus]
	}
	entry, ok := typedIn.(interface{ Empty() bool })
	return ok && !entry.Empty()
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

// change takes a new draft, as the answer to the question that is shown.
func (w *wizard) change(draft premium.Draft) {
	var answered *question
	if p, ok := w.base.(*page); ok {
		answered = p.question
	}
	w.answer(answered, draft)
}

// answer takes a new draft, in which a question has been answered, and works out what follows from it.
func (w *wizard) answer(q *question, draft premium.Draft) {
	draft, gone := fitCases(w.state.draft, draft)
	next := w.state.with(draft, q)
	if !next.same(w.state) {
		w.step(q)
	}
	w.state = next
	w.saidGone(gone)
	if p, ok := w.base.(*page); ok {
		p.refresh(w.state)
	}
}
