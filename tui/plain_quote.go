package tui

import (
	"strconv"

	"dekking/premium"
	"dekking/premium/document"
)

// This file tells the quote: what it costs, how that adds up, what must be known beside it, and what can be done next.

// quote tells the quote and does what is asked, until an answer is to be changed or the conversation is over. After a
// change it tells only what is new: the sums, and what was not said before.
func (t *talk) quote() ending {
	t.total = ""
	t.sums()
	if !t.told {
		t.parts()
	}
	t.notices()
	if t.told {
		t.next("plain.next.again")
	} else {
		t.answers()
		t.next("plain.next")
		t.tell("plain.advice")
	}
	t.told = true
	for {
		line, end := t.hear()
		if end != goesOn {
			return end
		}
		if end = t.choose(line); end != staysHere {
			return end
		}
	}
}

// choose does what was asked at the end.
func (t *talk) choose(line string) ending {
	shown := t.changeable()
	switch n, err := strconv.Atoi(line); {
	case line == "":
		return stopped
	case is(line, backKey):
		t.w.back()
		return goesOn
	case is(line, productKey):
		t.product()
		return goesOn
	case is(line, undoKey):
		t.undo()
		return goesOn
	case err == nil && n >= 1 && n <= len(shown):
		t.w.jump(shown[n-1])
		return goesOn
	case is(line, stopKey):
		t.carry(t.w.saveQuote())
	case is(line, wholeKey):
		t.page(document.Text(t.p, t.w.paper()))
	case t.advice(line):
	case is(line, helpKey):
		t.parts()
		t.answers()
		t.gap()
		t.tell("plain.quote.help")
		t.tell("plain.letters")
	}
	t.next("plain.next.again")
	return staysHere
}

// changeable are the questions that can be gone back to: those that were asked, and those that never are.
func (t *talk) changeable() []*question { return append(t.w.state.visible(), t.w.state.asides()...) }

// next says what can be done.
func (t *talk) next(id string) {
	t.gap()
	t.tell(id, len(t.changeable()))
}

// sums say what a year costs, and how sure that is.
func (t *talk) sums() {
	q := t.w.state.quote
	t.say(t.p.Text("screen.overview.title") + ".")
	t.yearly("plain.year.first", q.FirstYear)
	t.yearly("plain.year.following", q.Following)
	t.instalments(q)
	t.say(t.w.state.certainty() + ".")
}

func (t *talk) yearly(id string, y premium.YearPremium) {
	t.tell(id, document.Value(t.p, y.Total), document.Value(t.p, y.Premium), document.Value(t.p, y.ArboFee))
}

func (t *talk) instalments(q *premium.Quote) {
	first := q.FirstYear.Instalments
	switch {
	case first.Count < 2 || first.Amount.Unknown:
		return
	case first.Last.Money != first.Amount.Money:
		t.tell("plain.instalments.last", first.Count, instalmentWords(t.w.state, q), document.Value(t.p, first.Amount),
			document.Value(t.p, first.Last))
	default:
		t.tell("plain.instalments", first.Count, instalmentWords(t.w.state, q), document.Value(t.p, first.Amount))
	}
}

// parts say each line of the first year with its sum, and what is otherwise in the years after it.
func (t *talk) parts() {
	q := t.w.state.quote
	t.gap()
	t.tell("plain.parts")
	t.say(t.p.Text("screen.percentage") + ": " + document.Value(t.p, q.Percentage) + ".")
	for _, line := range q.FirstYear.Lines() {
		t.part("plain.part", line)
	}
	for _, line := range q.Following.Lines() {
		if first, same := q.FirstYear.Line(line.ID); !same || first.Amount != line.Amount {
			t.part("plain.part.following", line)
		}
	}
	t.part("plain.part.aside", q.ArboVAT())
}

// part says a line by its sum, or by its amount where it follows from nothing.
func (t *talk) part(id string, line premium.Line) {
	amount := document.Value(t.p, line.Amount)
	if sum := document.Sum(t.p, line); sum != "" && !line.Amount.Unknown {
		amount = t.p.Text("plain.euro", t.speech.sum(sum))
	}
	t.tell(id, document.Label(t.p, line.ID), amount)
}

// notices say what must be known beside the figures, each once.
func (t *talk) notices() {
	var fresh []string
	for _, n := range t.w.state.quote.Notices() {
		text := t.p.Text("screen.notice."+string(n.Severity)) + ": " + document.Notice(t.p, n)
		if !t.noticed[text] {
			t.noticed[text] = true
			fresh = append(fresh, text)
		}
	}
	if len(fresh) == 0 {
		return
	}
	t.gap()
	t.say(t.p.Text("screen.notices") + ".")
	for _, text := range fresh {
		t.say(text)
	}
}

// answers say what was answered, each with the number that leads back to its question.
func (t *talk) answers() {
	t.gap()
	t.tell("plain.answers")
	for i, q := range t.changeable() {
		t.say(strconv.Itoa(i+1) + ". " + t.named(q, t.stands(q)) + ".")
	}
}

// stands is the answer to a question, or what stands without one.
func (t *talk) stands(q *question) string {
	if answer := q.answer(t.w.state); answer != "" {
		return answer
	}
	if q.standing != nil {
		return q.standing(t.w.state)
	}
	return t.p.Text("plain.unanswered")
}

// mostStaff is how many employees are named; more would only be in the way.
const mostStaff = 20

// staff names the employees of a request with a staff list. They are changed in the file, or on the screen.
func (t *talk) staff() {
	s := t.w.state
	if len(s.draft.Employees) == 0 {
		return
	}
	t.gap()
	t.say(t.p.Plural("plain.staff", len(s.draft.Employees)))
	for i, e := range s.draft.Employees {
		if i == mostStaff {
			t.say(t.p.Plural("plain.staff.more", len(s.draft.Employees)-i))
			return
		}
		t.say(t.employee(i, e))
	}
}

// employee says who somebody is by label, the wage, and whether she is insured.
func (t *talk) employee(i int, e premium.Employee) string {
	label := e.Label
	if label == "" {
		label = strconv.Itoa(i + 1)
	}
	wage := t.p.EuroWhole(int64(e.Wage))
	if staff := t.w.state.rules; staff != nil && i < len(staff.Members) && !staff.Members[i].Insured {
		return t.p.Text("plain.employee.uninsured", label, wage, t.p.Text("reason."+string(staff.Members[i].Reason)))
	}
	return t.p.Text("plain.employee", label, wage)
}
