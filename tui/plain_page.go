package tui

import (
	"slices"
	"strings"
)

// This file asks one question, field by field.

// asker asks for one field.
type asker interface {
	// ask says what can be answered, and prompt the same in a sentence or two.
	ask()
	prompt() string
	// hear takes a line, an empty one too. What it gives is why that was no answer; "" when it was.
	hear(line string) string
	// echo says how the answer was read.
	echo() string
	// refused takes back what was heard: it would not do.
	refused()
}

// ask asks a question until it is left, for another one or for good.
func (t *talk) ask(p *page) ending {
	askers := t.askers(p)
	if askers == nil {
		return t.pass(p)
	}
	t.introduce(p)
	refused := false
	for at := 0; ; {
		if !refused || len(askers) > 1 {
			askers[at].ask()
		}
		end := t.field(p, at, askers[at])
		t.backward = end == goesBack
		switch {
		case end == goesBack && at == 0:
			t.w.back()
			return goesOn
		case end == goesBack:
			at--
		case end == staysHere: // with another product, or an earlier answer
			return goesOn
		case end != goesOn:
			return end
		case t.more(p, at, len(askers)):
			t.say(askers[at].echo() + ".")
			at++
		case t.submit(p, askers[at]):
			return goesOn
		default:
			at, refused = 0, true
			for _, a := range askers {
				a.refused()
			}
		}
	}
}

// introduce says which question it is and why it is asked, and what is wrong with the answer that stands.
func (t *talk) introduce(p *page) {
	shown, title := t.w.state.visible(), t.p.Text("question."+p.question.id+".title")
	if i := slices.Index(shown, p.question); i >= 0 {
		title = t.p.Text("plain.question", i+1, len(shown), title)
	}
	t.say(title)
	t.say(p.why())
	if p.question.id == "payroll" {
		t.tell("import.plain.instead")
	}
	if p.question.answered(t.w.state) {
		t.object(p.question)
	}
}

func (t *talk) object(q *question) {
	for _, objection := range t.w.state.objections(q) {
		t.say(objection)
	}
}

// field asks for one field until there is an answer to it.
func (t *talk) field(p *page, at int, a asker) ending {
	for {
		line, end := t.hear()
		switch {
		case end != goesOn:
			return end
		case is(line, stopKey):
			return stopped
		case is(line, backKey) && at == 0 && t.w.state.before(p.question) == nil && !t.w.jumped:
			t.tell("plain.first")
		case is(line, backKey):
			return goesBack
		case is(line, productKey):
			t.product()
			return staysHere
		case is(line, undoKey):
			t.undo()
			return staysHere
		case imports(p, line):
			return t.bring(line)
		case is(line, helpKey):
			t.help(p.question)
			t.say(a.prompt())
		default:
			why := a.hear(line)
			if why == "" {
				return goesOn
			}
			t.say(why)
		}
	}
}

// help says what the screen's help says, but for what was just told and for what only a screen has.
func (t *talk) help(q *question) {
	told := explain(t.w, q)
	if id := "plain.help." + q.id; t.p.Has(id) {
		told.paragraphs[0] = t.p.Text(id)
	}
	left := map[string]bool{t.p.Text("help.option"): true, t.p.Text("help.why"): true, t.p.Text("help.keys"): true}
	leaves := false
	for i, paragraph := range told.paragraphs {
		if told.heads[i] {
			leaves = left[paragraph]
			paragraph += "."
		}
		if !leaves {
			t.say(paragraph)
		}
	}
	t.tell("plain.letters")
}

// undo takes the last change back, and goes to the question it was about.
func (t *talk) undo() {
	t.w.undo()
	t.say(t.w.status)
	t.total = ""
}

// product goes on with the next product, as far as the answers allow.
func (t *talk) product() {
	t.w.switchProduct()
	t.say(t.w.status)
	t.total, t.told = "", false
	clear(t.noticed)
}

// more says that the question has another field to ask for after this one.
func (t *talk) more(p *page, at, fields int) bool {
	if p.question.ends != nil && p.question.ends(p.fields, at) {
		return false
	}
	return at < fields-1
}

// submit makes what was heard the answer, and repeats it; false when it will not do, and then says why.
func (t *talk) submit(p *page, last asker) bool {
	if p.submit(t.w); t.w.base == screen(p) {
		t.object(p.question)
		return false
	}
	t.say(strings.TrimSpace(last.echo() + ". " + t.news()))
	return true
}

// news says what an answer has changed of the total and the tables.
func (t *talk) news() string {
	var news []string
	if edition := t.w.edition(); edition != t.edition {
		t.edition = edition
		news = append(news, t.p.Text("plain.edition", edition))
	}
	if total := t.w.state.totalWords(); total != "" && total != t.total && t.w.state.quote == nil {
		t.total = total
		news = append(news, total)
	}
	return strings.Join(news, " ")
}

// pass goes past a question that cannot be asked line by line, the way one was going, when it has an answer.
func (t *talk) pass(p *page) ending {
	t.introduce(p)
	s := t.w.state
	switch {
	case s.open(p.question):
		return t.wait("plain.screen_only")
	case t.backward && s.before(p.question) != nil && !t.w.jumped:
		t.w.back()
	default:
		t.say(t.named(p.question, p.question.answer(s)) + ". " + t.p.Text("plain.elsewhere"))
		t.w.forward(p.question)
	}
	return goesOn
}
