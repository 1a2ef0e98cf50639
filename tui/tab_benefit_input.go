package tui

import (
	"slices"
	"time"

	"dekking/premium"
	"dekking/premium/document"
	"dekking/premium/foresight"
	"dekking/premium/locale"
	"dekking/tui/field"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"
)

// benefitInput is who falls ill, and what happens. It stays while one looks at other tabs and changes answers.
type benefitInput struct {
	who       string // label; "": of a quote without a staff list
	from      *time.Time
	weeks     *int
	recovered [mostRecoveries]*foresight.Recovery
	other     *int64 // cents per week
	death     *time.Time
}

// mostRecoveries can be typed; more than two relapses are rarer than a wish to see them.
const mostRecoveries = 3

// usualWeeks is how long an illness is followed unless somebody asks otherwise: as long as wages are due.
const usualWeeks = 104

// fit takes somebody else when the employee is no longer there, and names the one who is gone. The first is somebody who is
// insured.
func (in *benefitInput) fit(q *premium.Quote) (gone string) {
	labels := labelsOf(q)
	if len(labels) == 0 || slices.Contains(labels, in.who) {
		return ""
	}
	gone = in.who
	in.who = labels[0]
	for _, m := range q.Staff.Members {
		if m.Insured {
			in.who = m.Employee.Label
			break
		}
	}
	return gone
}

// spell is what happens, as far as it can: what does not fit is left out, and said.
func (in *benefitInput) spell(w *wizard) (s foresight.Spell, unused string) {
	m, _ := foresight.Find(w.state.quote, in.who)
	s = foresight.Spell{From: foresight.FirstInsured(w.state.quote, m), Weeks: usualWeeks, Other: premium.Money(zeroOr(in.other))}
	if in.from != nil {
		s.From = *in.from
	}
	if in.weeks != nil {
		s.Weeks = *in.weeks
	}
	var late *foresight.Recovery
	if s.Recovered, late = in.atWork(s.From); late != nil {
		unused = w.p.Text("tab.benefit.unused", w.p.Text("dates.period", late.First, late.Last), s.From)
	}
	switch {
	case in.death == nil:
	case in.death.Before(s.From), in.death.After(s.Last()):
		unused = sentences(unused, w.p.Text("tab.benefit.unused.death", *in.death, s.From, s.Last()))
	default:
		s.Death = *in.death
	}
	return s, unused
}

// atWork are the times at work in their order, and one that does not fit: each begins after the illness and the one before.
func (in *benefitInput) atWork(from time.Time) (fitting []foresight.Recovery, late *foresight.Recovery) {
	var all []foresight.Recovery
	for _, r := range in.recovered {
		if r != nil {
			all = append(all, *r)
		}
	}
	slices.SortStableFunc(all, func(a, b foresight.Recovery) int { return a.First.Compare(b.First) })
	for _, r := range all {
		if !r.First.After(from) {
			late = &r
			continue
		}
		fitting, from = append(fitting, r), r.Last
	}
	return fitting, late
}

// inputs are the fields of the form.
func (t *benefitTab) inputs(w *wizard) []input {
	p, in := w.p, &t.in
	m, _ := foresight.Find(w.state.quote, in.who)
	list := []input{
		asked(w, p.Text("tab.benefit.from"), p.Text("tab.benefit.from.hint", foresight.FirstInsured(w.state.quote, m)), field.Date(p), in.from,
			fillIn(t, &in.from)),
		asked(w, p.Text("tab.benefit.weeks.label"), p.Text("tab.benefit.weeks.hint", usualWeeks, foresight.MostWeeks),
			weeksTo(p, foresight.MostWeeks), in.weeks, fillIn(t, &in.weeks)),
	}
	for i := range in.recovered {
		list = append(list, asked(w, p.Text("tab.benefit.recovered", i+1), p.Text("tab.benefit.recovered.hint"), atWork(p), in.recovered[i],
			fillIn(t, &in.recovered[i])))
	}
	list = append(list,
		asked(w, p.Text("tab.benefit.other"), p.Text("tab.benefit.other.hint"), field.Euro(p, p.Text("tab.benefit.per_week")), in.other,
			fillIn(t, &in.other)),
		asked(w, p.Text("tab.benefit.death"), p.Text("tab.benefit.death.hint"), field.Date(p), in.death, fillIn(t, &in.death)))
	return list
}

// fillIn puts what is read in its place.
func fillIn[T any](t *benefitTab, at **T) func(*wizard, *T) {
	return func(_ *wizard, value *T) {
		*at = value
		t.again()
	}
}

// whoScreen is the list of employees, of whom one is chosen to be ill. It lies over the tab.
type whoScreen struct {
	listTab
}

func newWhoScreen(t *benefitTab) *whoScreen {
	s := &whoScreen{listTab{least: 12}}
	s.build = func(w *wizard) tabList { return whoList(w, t) }
	return s
}

func whoList(w *wizard, t *benefitTab) tabList {
	list := tabList{heads: []string{w.p.Text("tab.benefit.wage")}}
	for _, m := range w.state.quote.Staff.Members {
		label := m.Employee.Label
		row := tabRow{label: locale.Clean(label, 60), cells: []string{document.Value(w.p, premium.Euros(m.Employee.Wage))}, mark: label == t.in.who}
		if !m.Insured {
			row.foot = []string{w.p.Text("benefit.note.not_insured")}
		}
		row.enter = func(w *wizard) {
			t.in.who = label
			t.again()
			t.cursor = 0
			w.pop()
		}
		list.rows = append(list.rows, row)
	}
	return list
}

func (s *whoScreen) key(w *wizard, msg tea.KeyMsg) tea.Cmd {
	if msg.Type == tea.KeyEsc {
		w.pop()
	} else {
		s.listTab.key(w, msg)
	}
	return nil
}

func (s *whoScreen) lines(w *wizard, width, height int) []string {
	title := []string{w.theme.title.Render(field.Fit(w.p.Text("tab.benefit.who"), width)), ""}
	return append(title, s.listTab.lines(w, width, height-len(title))...)
}

func (s *whoScreen) keys() []key.Binding {
	return []key.Binding{tabKeys.Take, keys.Arrows, keys.Back, keys.Stop}
}
