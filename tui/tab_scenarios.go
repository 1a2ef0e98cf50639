package tui

import (
	"reflect"
	"slices"

	"dekking/premium"
	"dekking/premium/document"
)

// scenario is a set of choices that is kept to compare with, for the same employer: also when what was answered about the
// employer changes. It is no part of the answers, and is not saved with them.
type scenario struct {
	product string
	choices premium.Choices
}

// mostScenarios fit beside the present choices.
const mostScenarios = 2

// priced is a scenario under the answers at hand.
type priced struct {
	state *state
	quote *premium.Quote // nil: it cannot be priced
	why   string         // then
}

// under works a scenario out. What its product does not ask for in order to set a price need not be answered yet.
func (sc scenario) under(s *state) priced {
	draft := s.draft
	draft.Product, draft.Choices = sc.product, sc.choices
	next := s.with(draft, nil)
	if next.table == nil {
		return priced{state: next, why: next.tableFault}
	}
	if sc.product != s.draft.Product {
		next, _ = s.taken(next)
	}
	if next.quote != nil {
		return priced{state: next, quote: next.quote}
	}
	if next.staff != nil {
		if cover, problems := next.draft.Choices.Cover(next.table.Product); problems == nil {
			if quote := next.staff.Quote(cover); !quote.Staff.Refused() {
				return priced{state: next, quote: &quote}
			}
		}
	}
	return priced{state: next, why: next.unquoted()}
}

// letterOf is a scenario by its letter: the first that is kept is B.
func letterOf(i int) string { return string(rune('A' + i)) }

// keep keeps the present choices as the next scenario.
func (t *compareTab) keep(w *wizard) {
	t.add(w, scenario{w.state.draft.Product, w.state.draft.Choices}, "tab.compare.kept")
}

func (t *compareTab) add(w *wizard, sc scenario, said string) {
	kept := &w.tabs.scenarios
	if at := slices.IndexFunc(*kept, func(one scenario) bool { return reflect.DeepEqual(one, sc) }); at >= 0 {
		w.status = w.p.Text("tab.compare.again", letterOf(at+1))
		return
	}
	if len(*kept) == mostScenarios {
		w.status = w.p.Text("tab.compare.full")
		return
	}
	*kept = append(*kept, sc)
	t.of, t.column = worked[compared]{}, len(*kept)
	t.shows(w)
	w.status = w.p.Text(said, letterOf(t.column))
}

// other keeps the same answers under the next product, if that can be priced; what it cannot do is said.
func (t *compareTab) other(w *wizard) {
	s := w.state
	draft := s.draft
	draft.Product = after(w.options.Library.Products(), draft.Product)
	next := s.with(draft, nil)
	switch {
	case draft.Product == s.draft.Product:
		w.status = w.p.Text("screen.product.only")
		return
	case next.table == nil:
		w.status = w.p.Text("screen.product.no_tables", draft.Product)
		return
	}
	next, lost := s.taken(next)
	sc := scenario{draft.Product, next.draft.Choices}
	found := sc.under(s)
	if found.quote == nil {
		w.status = w.p.Text("tab.compare.other.not", next.productName(), found.why)
		if found.state.firstOpen(nil) != nil {
			w.status += " " + w.p.Text("tab.compare.other.how")
		}
		return
	}
	t.add(w, sc, "tab.compare.kept")
	if len(lost) > 0 {
		w.status += " " + w.p.Text("tab.compare.other.lost", next.productName(), w.p.List(lost))
	}
}

// drop lets the scenario under the cursor go.
func (t *compareTab) drop(w *wizard) {
	if t.column == 0 {
		w.status = w.p.Text("tab.compare.choose")
		return
	}
	w.status = w.p.Text("tab.compare.dropped", letterOf(t.column))
	w.tabs.scenarios = slices.Delete(slices.Clone(w.tabs.scenarios), t.column-1, t.column)
	t.of, t.column = worked[compared]{}, t.column-1
	t.shows(w)
}

// takeBack makes the choices of the scenario under the cursor the present ones. Another product may have more to ask.
func (t *compareTab) takeBack(w *wizard) {
	if t.column == 0 {
		w.status = w.p.Text("tab.compare.choose")
		return
	}
	sc := w.tabs.scenarios[t.column-1]
	found := t.shows(w).columns[t.column]
	if sc.product == w.state.draft.Product || found.quote == nil {
		draft := w.state.draft
		draft.Product, draft.Choices = sc.product, sc.choices
		w.take(taking{scenarioStep, w.p.Text("tab.compare.choices", letterOf(t.column)), draft})
		return
	}
	w.record(productStep, false)
	w.state, w.over = found.state, nil
	w.forget("package")
	w.settle("", false)
	w.status = w.p.Text("screen.product.status", w.productName())
}

// scenarioWords say in a line what a scenario insures.
func scenarioWords(w *wizard, found priced) string {
	if found.quote == nil {
		return found.why
	}
	c := found.quote.Cover
	return dotted([]string{found.state.productName(), c.Coverage.String(), periodWords(w.p, c.Eigenrisico),
		w.p.Plural("option.years", c.Term), document.Value(w.p, premium.Percent(c.Charges))})
}
