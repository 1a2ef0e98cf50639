package tui

import (
	"strings"

	"dekking/premium"
	"dekking/premium/document"
	"dekking/premium/foresight"
	"dekking/tui/field"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"
)

// riskTab shows what a year of absence may cost, with each eigen risico and without insurance. The years are imitated beside
// the conversation (pictured), for that takes longer than a key may wait.
type riskTab struct {
	listTab
	draw  foresight.Draw
	drawn picturesMsg
	busy  bool
}

// picturesMsg brings pictures that were drawn beside the conversation; none when there is nothing to draw.
type picturesMsg struct {
	state    *state
	draw     foresight.Draw
	pictures []foresight.Picture
}

func newRiskTab() tab {
	t := &riskTab{draw: foresight.Draw{Years: foresight.DefaultYears, Seed: 1}}
	t.listTab = listTab{build: t.rows, own: t.own, least: 18, bound: []key.Binding{tabKeys.Look, tabKeys.Seed, tabKeys.SeedBack}}
	return t
}

// own takes another seed: that is the adviser's.
func (t *riskTab) own(w *wizard, msg tea.KeyMsg) bool {
	switch {
	case !w.notes():
		return false
	case key.Matches(msg, tabKeys.Seed):
		t.draw.Seed++
	case key.Matches(msg, tabKeys.SeedBack):
		t.draw.Seed = max(1, t.draw.Seed-1)
	default:
		return false
	}
	t.list = worked[tabList]{}
	return true
}

// ready says that the pictures are those of the answers and the seed at hand. Another language has other words for them, and
// no other pictures.
func (t *riskTab) ready(s *state) bool {
	return t.drawn.state != nil && t.drawn.draw == t.draw && (t.drawn.state == s || t.drawn.state.same(s))
}

// pictured draws the pictures when their tab is shown and has none for the answers at hand; one at a time.
func (w *wizard) pictured() tea.Cmd {
	t, shown := w.tabs.shown().(*riskTab)
	if _, overview := w.base.(*overview); !shown || !overview || t.busy || w.state.quote == nil || t.ready(w.state) {
		return nil
	}
	t.busy = true
	s, draw := w.state, t.draw
	return func() tea.Msg {
		pictures, _ := foresight.Pictures(s.quote, draw)
		return picturesMsg{s, draw, pictures}
	}
}

// picturesTold takes what was drawn. When answers or seed have changed since, it is drawn again.
func (w *wizard) picturesTold(msg picturesMsg) tea.Cmd {
	if w.tabs == nil { // one has begun anew
		return nil
	}
	for _, one := range w.tabs.all {
		if t, is := one.tab.(*riskTab); is {
			t.busy, t.drawn, t.list = false, msg, worked[tabList]{}
		}
	}
	return w.pictured()
}

func (t *riskTab) rows(w *wizard) tabList {
	pictures := t.drawn.pictures
	switch {
	case !t.ready(w.state):
		return tabList{none: w.p.Text("tab.risk.busy", w.p.Count(t.draw.Years))}
	case len(pictures) == 0:
		return tabList{none: w.p.Text("risk.none")}
	}
	list := tabList{held: true, intro: t.intro(w), aside: w.p.Text("tab.risk.about"),
		heads: []string{w.p.Text("tab.risk.bad"), w.p.Text("tab.risk.mean"), w.p.Text("tab.risk.kept"), w.p.Text("risk.premium")}}
	for _, o := range pictures[0].Outcomes {
		list.rows = append(list.rows, t.outcomeRow(w, pictures, o))
	}
	list.rows = append(list.rows, tabRow{head: true, label: w.p.Text("tab.risk.chances")})
	for _, fact := range document.RiskFacts(w.p, pictures) {
		list.rows = append(list.rows, tabRow{label: fact})
	}
	return t.withMethod(w, list, pictures)
}

// intro says what is shown, to the adviser with the seed.
func (t *riskTab) intro(w *wizard) string {
	if !w.notes() {
		return w.p.Text("tab.risk.intro")
	}
	return dotted([]string{w.p.Text("tab.risk.intro"), w.p.Text("tab.risk.seed", int(t.draw.Seed))})
}

// outcomeRow is a year with one eigen risico: a bar for a bad year, and the amounts beside it.
func (t *riskTab) outcomeRow(w *wizard, pictures []foresight.Picture, o foresight.Outcome) tabRow {
	name := w.p.Text("risk.uninsured")
	if o.Insured {
		name = periodWords(w.p, o.Eigenrisico)
	}
	row := tabRow{label: name, mark: o.Standing, foot: []string{w.p.Text("tab.risk.foot." + string(pictures[0].Measure))}}
	for _, v := range []premium.Value{o.Bad, o.Mean, o.Kept, o.Premium} {
		row.cells = append(row.cells, document.Roughly(w.p, v))
	}
	if o.Bad.Unknown && w.state.draft.Rate.Percentage != nil {
		row.foot = append([]string{w.p.Text("risk.unpriced")}, row.foot...)
	}
	most := worst(pictures[0].Outcomes)
	row.bar = func(room int) string { return barred(name, o.Bad, most, room) }
	return row
}

// worst is the dearest bad year of all, which has the longest bar.
func worst(outcomes []foresight.Outcome) premium.Money {
	var most premium.Money
	for _, o := range outcomes {
		if !o.Bad.Unknown {
			most = max(most, o.Bad.Money)
		}
	}
	return most
}

// barName is room for the name before a bar; where there is no room for both, there is no bar.
const barName = 18

func barred(name string, v premium.Value, most premium.Money, room int) string {
	bar := room - barName - 1
	if v.Unknown || most <= 0 || bar < 5 {
		return name
	}
	return field.Pad(field.Fit(name, barName), barName) + " " + strings.Repeat("█", int((v.Money*premium.Money(bar)+most/2)/most))
}

// withMethod adds how sure it is.
func (t *riskTab) withMethod(w *wizard, list tabList, pictures []foresight.Picture) tabList {
	first := pictures[0]
	look := func(w *wizard) screen {
		return printed(w, "tab.risk", func(w *wizard) string { return document.RiskText(w.p, pictures, w.notes()) })
	}
	row := tabRow{label: w.p.Text("tab.risk.how"), foot: []string{document.RiskHow(w.p, first, w.notes())}}
	row.opens(look)
	list.rows = append(list.rows, tabRow{head: true, label: w.p.Text("risk.method")}, row,
		lineRow(w, document.Label(w.p, first.Expected.ID)+": "+document.Value(w.p, first.Expected.Amount), first.Expected))
	for i := range list.rows {
		if list.rows[i].enter == nil && !list.rows[i].head {
			list.rows[i].opens(look)
		}
	}
	return list
}
