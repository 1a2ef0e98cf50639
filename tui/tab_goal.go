package tui

import (
	"dekking/premium"
	"dekking/premium/advice"
	"dekking/premium/document"
	"dekking/premium/locale"
	"dekking/tui/field"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"
)

// goalScreen asks the other way round: what it may cost at most, and which choices then keep most cover. It lies over the
// levers. What is found follows from the state, so that it never lags behind the answers.
type goalScreen struct {
	entry  *field.Entry[int64]
	p      *locale.Printer
	goal   advice.Goal
	sought bool
	typed  string // what was in the field when it was sought
	inList bool   // the cursor is among what was found
	list   listTab
	words  string // how many there are
}

func newGoalScreen(w *wizard) *goalScreen {
	g := &goalScreen{goal: advice.Goal{Per: advice.PerYear}}
	g.list = listTab{build: g.found, least: 26}
	g.ready(w, "")
	return g
}

// ready makes the field, for the language and the period at hand, with what is typed in it.
func (g *goalScreen) ready(w *wizard, typed string) {
	g.p = w.p
	g.entry = field.NewEntry(w.p, field.Euro(w.p, w.p.Text("per."+string(g.goal.Per))))
	g.entry.Label = w.p.Text("tab.goal.label", w.p.Text("per."+string(g.goal.Per)))
	g.entry.Hint = w.p.Text("tab.goal.hint")
	g.entry.SetText(typed)
	g.entry.Focus(true)
}

func (g *goalScreen) key(w *wizard, msg tea.KeyMsg) tea.Cmd {
	switch {
	case msg.Type == tea.KeyEsc:
		w.pop()
	case key.Matches(msg, tabKeys.Per):
		g.turn(w)
	case key.Matches(msg, keys.Forward):
		g.enter(w)
	case g.sought && (msg.Type == tea.KeyDown || msg.Type == tea.KeyUp):
		g.move(w, msg)
	default:
		if g.entry.Key(msg) == field.Taken {
			g.inList = false
		}
	}
	return nil
}

// turn switches between a month and a year.
func (g *goalScreen) turn(w *wizard) {
	if g.goal.Per == advice.PerYear {
		g.goal.Per = advice.PerMonth
	} else {
		g.goal.Per = advice.PerYear
	}
	g.list.list, g.inList = worked[tabList]{}, false
	g.ready(w, g.entry.Text())
}

// enter seeks, then goes to what was found, then takes it.
func (g *goalScreen) enter(w *wizard) {
	list := g.list.list.value
	switch {
	case g.sought && g.typed == g.entry.Text() && g.inList:
		g.list.act(w, g.list.shows(w), false)
	case g.sought && g.typed == g.entry.Text():
		g.inList = len(list.rows) > 0
	case g.entry.Submit():
		limit, _ := g.entry.Value()
		g.goal.Limit, g.typed, g.sought, g.inList = premium.Money(limit), g.entry.Text(), true, false
		g.list.list, g.list.cursor = worked[tabList]{}, 0
	}
}

// move goes between the field and what was found.
func (g *goalScreen) move(w *wizard, msg tea.KeyMsg) {
	list := g.list.shows(w)
	switch {
	case !g.inList:
		g.inList = msg.Type == tea.KeyDown && len(list.rows) > 0
	case msg.Type == tea.KeyUp && g.list.cursor == 0:
		g.inList = false
	default:
		g.list.scroll(list, msg.Type)
	}
}

// found are the combinations that fit, or the cheapest when none does.
func (g *goalScreen) found(w *wizard) tabList {
	s := w.state
	fitting := advice.Within(s.staff, s.quote.Cover, g.goal)
	list := tabList{none: s.p.Text("tab.goal.unknown"), heads: []string{s.p.Text("tab.year1"), s.p.Text("tab.case"), s.p.Text("tab.following")}}
	proposals := fitting.Proposals
	g.words = s.p.Plural("tab.goal.fits", fitting.Fits, fitting.Tried)
	if len(proposals) == 0 && fitting.Cheapest != nil {
		proposals = []advice.Proposal{*fitting.Cheapest}
		g.words = s.p.Text("tab.goal.none")
	}
	for _, proposal := range proposals {
		list.rows = append(list.rows, proposalRow(w, proposal))
	}
	return list
}

func proposalRow(w *wizard, p advice.Proposal) tabRow {
	words := w.p.Text("tab.goal.standing")
	if len(p.Changes) > 0 {
		var changes []string
		for _, o := range p.Changes {
			changes = append(changes, w.optionWords(o))
		}
		words = dotted(changes)
	}
	row := tabRow{label: words, mark: len(p.Changes) == 0,
		cells: []string{document.Value(w.p, p.FirstYear), document.Value(w.p, p.Left), document.Value(w.p, p.Following)}}
	if p.Payments.Count > 1 {
		row.foot = []string{w.p.Text("tab.goal.instalments", p.Payments.Count, document.Value(w.p, p.Payments.Amount))}
	}
	row.foot = append(row.foot, w.p.Text("tab.goal.left"))
	row.enter = func(w *wizard) { w.take(taking{goalStep, words, w.chosen(p.Changes...)}) }
	return row
}

func (g *goalScreen) lines(w *wizard, width, height int) []string {
	if g.p != w.p {
		g.ready(w, g.entry.Text())
	}
	lines := []string{w.theme.title.Render(field.Fit(w.p.Text("tab.goal.title"), width)), ""}
	g.entry.Focus(!g.inList)
	if !g.sought {
		return limit(append(lines, g.entry.View(w.theme.look, width, height-2)...), height)
	}
	lines = append(lines, g.entry.View(w.theme.look, width, 4)...) // on one line: what was found needs the room
	g.list.shows(w)
	g.list.idle = !g.inList
	said := append([]string{""}, styled(field.Wrap(g.words, width), w.theme.text.Render)...)
	lines = append(lines, said...)
	return append(limit(lines, height), g.list.lines(w, width, height-len(lines))...)
}

func (g *goalScreen) keys() []key.Binding {
	bindings := []key.Binding{tabKeys.Seek, tabKeys.Per}
	if g.inList {
		bindings[0] = tabKeys.Take
	}
	return append(bindings, keys.Arrows, keys.Back, keys.Help, keys.Stop)
}
