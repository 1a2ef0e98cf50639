package tui

import "maps"

// told holds the ids of the questions that were answered although the draft cannot show it: it says "no" to them before
// anyone was asked. It is never changed, only replaced.
type told map[string]bool

// and is what is told once a question has been answered.
func (t told) and(q *question) told {
	if q == nil || !q.unmarked || t[q.id] {
		return t
	}
	more := maps.Clone(t)
	if more == nil {
		more = told{}
	}
	more[q.id] = true
	return more
}

// implied is what a draft from elsewhere has told. In a whole request, what it leaves out is its answer. In a part of one
// that goes only for questions before those that were answered: the others were never reached, and are asked.
func (s *state) implied() told {
	if s.table == nil {
		return nil
	}
	known := told{}
	var before []*question
	for _, q := range s.visible() {
		switch {
		case q.unmarked:
			before = append(before, q)
			continue
		case s.open(q):
			return known
		}
		known, before = known.all(before), nil
	}
	return known.all(before)
}

func (t told) all(questions []*question) told {
	for _, q := range questions {
		t = t.and(q)
	}
	return t
}
