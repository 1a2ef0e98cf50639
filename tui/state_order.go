package tui

// This file says which questions there are in a state, and in which order one goes from one to another.

// visible are the questions that this product asks of this employer, in their order.
func (s *state) visible() []*question { return s.pick(false) }

// asides are those that are only answered from the overview.
func (s *state) asides() []*question { return s.pick(true) }

func (s *state) pick(asides bool) []*question {
	var shown []*question
	for i := range questions {
		if q := &questions[i]; q.aside == asides && s.asks(q) {
			shown = append(shown, q)
		}
	}
	return shown
}

// asks says that a question has a meaning for this product and employer.
func (s *state) asks(q *question) bool { return q.visible == nil || q.visible(s) }

// open says that a question has no answer yet, or one that will not do.
func (s *state) open(q *question) bool { return !q.answered(s) || len(s.objections(q)) > 0 }

// firstOpen is the first question that is open and stands before the given one; for nil before the end, where figures stand
// that were typed and will not do.
func (s *state) firstOpen(before *question) *question {
	for _, q := range s.visible() {
		if q == before {
			return nil
		}
		if s.open(q) {
			return q
		}
	}
	if before == nil {
		return s.wrongAside()
	}
	return nil
}

// wrongAside is the first question that is never asked for but whose answer will not do.
func (s *state) wrongAside() *question {
	for _, q := range s.asides() {
		if q.answered(s) && len(s.objections(q)) > 0 {
			return q
		}
	}
	return nil
}

// after is the next question, at the end one whose answer will not do; else nil.
func (s *state) after(q *question) *question {
	shown := s.visible()
	for i, candidate := range shown {
		if candidate == q && i+1 < len(shown) {
			return shown[i+1]
		}
	}
	return s.wrongAside()
}

// before is the previous question; nil at the start. For nil it is the last one.
func (s *state) before(q *question) *question {
	var previous *question
	for _, candidate := range s.visible() {
		if candidate == q {
			return previous
		}
		previous = candidate
	}
	return previous
}
