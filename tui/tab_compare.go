package tui

import (
	"dekking/premium"
	"dekking/premium/advice"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"
)

// compareTab lays the present choices beside the scenarios that are kept (tab_scenarios.go): A is now.
type compareTab struct {
	of       worked[compared]
	column   int // under the cursor: 0 is A
	offset   int // lines scrolled away
	hidden   int // lines below the last one shown
	onlyDiff bool
}

// compared is what the tab shows of one state.
type compared struct {
	comparison advice.Comparison
	columns    []priced // by letter
	place      []int    // in the comparison; -1: it cannot be priced
	bridges    [][]premium.Line
}

func newCompareTab() tab { return &compareTab{} }

func (t *compareTab) shows(w *wizard) compared {
	c := t.of.of(w.state, func(s *state) compared { return compareAll(s, w.tabs.scenarios) })
	t.column = max(0, min(t.column, len(c.columns)-1))
	return c
}

func compareAll(s *state, scenarios []scenario) compared {
	c := compared{columns: []priced{{state: s, quote: s.quote}}, place: []int{0}, bridges: [][]premium.Line{nil}}
	var others []*premium.Quote
	for _, sc := range scenarios {
		found := sc.under(s)
		place, bridge := -1, []premium.Line(nil)
		if found.quote != nil {
			others = append(others, found.quote)
			place, bridge = len(others), advice.Bridge(s.quote, found.quote)
		}
		c.columns, c.place, c.bridges = append(c.columns, found), append(c.place, place), append(c.bridges, bridge)
	}
	c.comparison = advice.Compare(s.quote, others...)
	return c
}

func (t *compareTab) key(w *wizard, msg tea.KeyMsg) bool {
	c := t.shows(w)
	switch {
	case key.Matches(msg, tabKeys.Keep):
		t.keep(w)
	case key.Matches(msg, tabKeys.Other):
		t.other(w)
	case key.Matches(msg, tabKeys.Differ):
		t.onlyDiff, t.offset = !t.onlyDiff, 0
	case key.Matches(msg, tabKeys.Drop):
		t.drop(w)
	case key.Matches(msg, tabKeys.Take):
		t.takeBack(w)
	case key.Matches(msg, tabKeys.Sums) && len(c.bridges[t.column]) > 0:
		bridge, letter := c.bridges[t.column], letterOf(t.column)
		w.push(sumsOf(w, func(w *wizard) string { return w.p.Text("tab.compare.bridge", letter) }, bridge))
	default:
		return t.move(msg.Type, len(c.columns))
	}
	return true
}

// move goes from scenario to scenario, and up and down the rows; beside the only scenario there is another tab.
func (t *compareTab) move(pressed tea.KeyType, columns int) bool {
	switch {
	case pressed == tea.KeyLeft && columns > 1:
		t.column = max(0, t.column-1)
	case pressed == tea.KeyRight && columns > 1:
		t.column = min(columns-1, t.column+1)
	case pressed == tea.KeyUp:
		t.offset--
	case pressed == tea.KeyDown:
		t.offset += min(1, t.hidden)
	case pressed == tea.KeyPgUp:
		t.offset -= 8
	case pressed == tea.KeyPgDown:
		t.offset += min(8, t.hidden)
	case pressed == tea.KeyHome:
		t.offset = 0
	case pressed == tea.KeyEnd:
		t.offset += t.hidden
	default:
		return false
	}
	t.offset = max(0, t.offset)
	return true
}

func (t *compareTab) keys() []key.Binding {
	switch columns := len(t.of.value.columns); {
	case columns < 2:
		return []key.Binding{tabKeys.Keep, tabKeys.Other}
	case columns > mostScenarios:
		return []key.Binding{tabKeys.Take, tabKeys.Scenarios, tabKeys.Differ, tabKeys.Sums, tabKeys.Drop}
	}
	return []key.Binding{tabKeys.Take, tabKeys.Scenarios, tabKeys.KeepMore, tabKeys.Differ, tabKeys.Sums, tabKeys.Other, tabKeys.Drop}
}
