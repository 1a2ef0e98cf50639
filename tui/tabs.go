package tui

import (
	"slices"
	"strings"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"
)

// tab is one of the sheets of the overview: a way to look at the quote, worked out from the same state.
type tab interface {
	// key handles a key; false when the tab has no use for it.
	key(w *wizard, msg tea.KeyMsg) bool
	// lines draws the tab in at most height lines of at most width cells.
	lines(w *wizard, width, height int) []string
	// keys are those that work here beside the ones of every tab, the important ones first.
	keys() []key.Binding
}

// tabbing is what the overview remembers of its tabs, whatever the answers become: which one is shown, where each has its
// cursor, and the scenarios that are kept.
type tabbing struct {
	active    int // among all; 0 is the breakdown
	row       int // of the breakdown, on which the cursor was when a question was jumped to
	all       []sheet
	notes     bool // the reader is shown the adviser's notes
	scenarios []scenario
}

// sheet is one of the tabs there are.
type sheet struct {
	id          string // its words are tab.<id>, and for a narrow bar tab.<id>.short
	mark        string // its key: a digit, and then the letter of a Dutch name; no tab has another use for it
	tab         tab    // nil: the overview draws it itself
	adviserOnly bool
}

func newSheets() []sheet {
	return []sheet{
		{id: "breakdown", mark: "1"},
		{id: "matrix", mark: "2", tab: newMatrixTab()},
		{id: "levers", mark: "3", tab: newLeversTab()},
		{id: "compare", mark: "4", tab: newCompareTab()},
		{id: "check", mark: "5", tab: newCheckTab()},
		{id: "ownrisk", mark: "6", tab: newOwnRiskTab()},
		{id: "readings", mark: "7", tab: newReadingsTab(), adviserOnly: true},
		{id: "radar", mark: "8", tab: newRadarTab()},
		{id: "outlook", mark: "9", tab: newOutlookTab()},
		{id: "benefit", mark: "0", tab: newBenefitTab()},
		{id: "dates", mark: "a", tab: newDatesTab()},
		{id: "risk", mark: "k", tab: newRiskTab()},
		{id: "backtest", mark: "e", tab: newBacktestTab()},
		{id: "trueup", mark: "w", tab: newTrueUpTab()},
	}
}

// tabsOf gives the tabs, which are made when the overview is first shown.
func (w *wizard) tabsOf() *tabbing {
	if w.tabs == nil {
		w.tabs = &tabbing{all: newSheets()}
	}
	w.tabs.notes = w.notes()
	if !w.tabs.offers(w, w.tabs.active) {
		w.tabs.active = 0
	}
	return w.tabs
}

// shown is the tab that is shown; nil for the breakdown.
func (t *tabbing) shown() tab {
	if t == nil {
		return nil
	}
	return t.all[t.active].tab
}

// keys are those of the tab that is shown that are for who reads.
func (t *tabbing) keys() []key.Binding {
	return slices.DeleteFunc(slices.Clone(t.shown().keys()), func(b key.Binding) bool {
		return !t.notes && slices.Contains(adviserKeys, b.Help().Desc)
	})
}

// adviserKeys are the words of the keys that mean nothing to a client: he has no use for another seed.
var adviserKeys = []string{"key.tab.seed", "key.tab.seed_back"}

// offers says whether a tab is for who reads.
func (t *tabbing) offers(w *wizard, i int) bool { return !t.all[i].adviserOnly || w.notes() }

// key gives a key to the tab that is shown, or goes to another one; false when it is for the overview.
func (t *tabbing) key(w *wizard, msg tea.KeyMsg) bool {
	if shown := t.shown(); shown != nil && shown.key(w, msg) {
		return true
	}
	switch {
	case key.Matches(msg, tabKeys.Next), msg.Type == tea.KeyRight:
		t.move(w, 1)
	case key.Matches(msg, tabKeys.Previous), msg.Type == tea.KeyLeft:
		t.move(w, -1)
	case t.markedBy(msg) >= 0:
		t.show(w, t.markedBy(msg))
	default:
		return false
	}
	return true
}

// markedBy is the tab that a key goes to, or -1.
func (t *tabbing) markedBy(msg tea.KeyMsg) int {
	if msg.Type != tea.KeyRunes || len(msg.Runes) != 1 || msg.Paste || msg.Alt {
		return -1
	}
	mark := strings.ToLower(string(msg.Runes))
	return slices.IndexFunc(t.all, func(one sheet) bool { return one.mark == mark })
}

// move goes to the next tab in a direction that there is for who reads, going round.
func (t *tabbing) move(w *wizard, step int) {
	n := len(t.all)
	i := (t.active + step + n) % n
	for !t.offers(w, i) {
		i = (i + step + n) % n
	}
	t.show(w, i)
}

func (t *tabbing) show(w *wizard, i int) {
	if !t.offers(w, i) {
		w.status = w.p.Text("tab.adviser_only")
		return
	}
	t.active = i
	if o, ok := w.base.(*overview); ok {
		o.ready(w)
	}
}

// worked is what is worked out of a state, once. Nothing of it outlives a change of the answers.
type worked[T any] struct {
	state *state
	value T
}

func (k *worked[T]) of(s *state, work func(*state) T) T {
	if k.state != s {
		k.state, k.value = s, work(s)
	}
	return k.value
}

// tabKeys are the bindings of the tabs.
var tabKeys = struct {
	Next, Previous, Tabs, Take, Look, Cells, Sums, Goal, Seek, Per, View, Rows, Columns key.Binding
	Scenarios, Keep, KeepMore, Other, Differ, Drop, Hire, Fill                          key.Binding
	Input, Done, Who, Scenario, Seed, SeedBack, Past, Basis, Measure, DropRow, Cases    key.Binding
}{
	Next:      binding("Tab", "key.tab.next", "tab"),
	Previous:  binding("Shift+Tab", "key.tab.next", "shift+tab"),
	Tabs:      binding("Tab", "key.tab.next"),
	Take:      binding("Enter", "key.tab.take", "enter"),
	Look:      binding("Enter", "key.open", "enter"),
	Cells:     binding("←↑↓→", "key.move"),
	Sums:      binding("o", "key.tab.sums", "o", "O"),
	Goal:      binding("g", "key.tab.goal", "g", "G"),
	Seek:      binding("Enter", "key.tab.seek", "enter"),
	Per:       binding("Tab", "key.tab.per", "tab", "shift+tab"),
	View:      binding("m", "key.tab.view", "m", "M"),
	Rows:      binding("y", "key.tab.rows", "y", "Y"),
	Columns:   binding("x", "key.tab.columns", "x", "X"),
	Keep:      binding("b", "key.tab.keep", "b", "B"),
	KeepMore:  binding("b", "key.tab.keep.more", "b", "B"),
	Other:     binding("p", "key.tab.other", "p", "P"),
	Differ:    binding("v", "key.tab.differ", "v", "V"),
	Drop:      binding("d", "key.tab.drop", "d", "D", "delete", "backspace"),
	Scenarios: binding("←→", "key.tab.scenarios"),
	Fill:      binding("Tab", "key.tab.fill", "tab"),
	Hire:      binding("h", "key.tab.hire", "h", "H"),
	Input:     binding("i", "key.tab.input", "i", "I"),
	Done:      binding("Esc", "key.tab.done"),
	Who:       binding("p", "key.tab.who", "p", "P"),
	Scenario:  binding("n", "key.tab.scenario", "n", "N"),
	Seed:      binding("n", "key.tab.seed", "n", "N"),
	SeedBack:  binding("b", "key.tab.seed_back", "b", "B"),
	Past:      binding("f", "key.tab.past", "f", "F"),
	Basis:     binding("v", "key.tab.basis", "v", "V"),
	Cases:     binding("i", "key.tab.cases", "i", "I"),
	DropRow:   binding("Delete", "key.tab.drop_row"),
	Measure:   binding("m", "key.tab.measure", "m", "M"),
}

// tabHelp explains the tab that is shown, and its keys.
func tabHelp(w *wizard) content {
	id := w.tabs.all[w.tabs.active].id
	c := content{title: w.p.Text("tab." + id)}
	c.add(w.p.Text("tab.help." + id))
	if w.notes() {
		c.add(w.state.optional("tab.help." + id + ".adviser"))
	}
	c.section(w.p.Text("help.keys"), w.p.Text("tab.help.keys"), w.p.Text("help.keys.text"))
	return c
}
