package tui

import (
	"reflect"

	"dekking/premium"
)

// This file says under a field what follows from what is typed in it, mostly what it does to the price, before it is the
// answer.

// noted says under the fields what follows from what is typed in them.
func (p *page) noted() {
	if p.question.noted != nil {
		p.question.noted(p.state, p.fields)
	}
	if last, ok := p.fields[len(p.fields)-1].(interface{ Remark(string) }); ok && p.question.effect {
		last.Remark(p.effect())
	}
}

// effect is what the fields would make of the price; "" while they hold no answer, or the one that stands.
func (p *page) effect() string {
	if p.misread() {
		return ""
	}
	standing := p.state.priced()
	draft := standing
	if p.question.take(p.state, &draft, p.fields); reflect.DeepEqual(draft, standing) {
		return ""
	}
	return p.state.effectNote(draft)
}

// effectNote holds the price of another draft against the one that stands; "" while one of them has none.
func (s *state) effectNote(draft premium.Draft) string {
	staff := s.assessed(draft)
	if s.staff == nil || staff == nil {
		return ""
	}
	id, byPremium := "effect.total", staff.ArboFee.Unknown
	if byPremium {
		id = "effect.premium"
	}
	now := priceFor(s.staff, s.draft.Choices).words(s.p, byPremium)
	then := priceFor(staff, draft.Choices).words(s.p, byPremium)
	if now == then {
		return s.p.Text(id+".same", then)
	}
	return s.p.Text(id, then, now)
}
