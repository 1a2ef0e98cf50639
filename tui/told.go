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

// unreadMark stands among the ids as long as an import has left cells in the list that cannot be read: no value stands in
// their place, so that the list is no answer. It is not noted in the journal, which holds the draft only.
const unreadMark = "unread"

// unread is what is told when there are such cells, or none.
func (t told) unread(are bool) told {
	if t[unreadMark] == are {
		return t
	}
	other := maps.Clone(t)
	if other == nil {
		other = told{}
	}
	if delete(other, unreadMark); are {
		other[unreadMark] = true
	}
	return other
}

// implied is what a draft from elsewhere has told. What it leaves out is its answer as far as the conversation came: before
// a question that was answered. The questions after that were never reached, and are asked; but a whole request that
// somebody wrote has told everything.
func (s *state) implied(written bool) told {
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
	if written {
		known = known.all(before)
	}
	return known
}

func (t told) all(questions []*question) told {
	for _, q := range questions {
		t = t.and(q)
	}
	return t
}
