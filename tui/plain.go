package tui

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"os"

	"dekking/premium/locale"
	"dekking/tui/field"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/lipgloss"
	"github.com/charmbracelet/x/term"
)

// This file and the other plain_*.go hold the conversation without a screen: for a screen reader, a terminal that knows
// no layout, or a pipe. What is written is whole lines of sentences, one option a line; nothing is drawn, moved or
// written over. The questions, their checks and what follows from an answer are those of the screen: both work the same
// wizard.

// EndedError says that the input of RunPlain ended while a question was open.
type EndedError struct {
	Question string // its title, in the reader's language
	Kept     string // the file with the answers; "" when there is none
	text     string
}

// Error says it in the reader's language: the question, and how to go on.
func (e *EndedError) Error() string { return e.text }

// RunPlain holds the conversation line by line, until the user stops or the input ends. Answers that were not saved are
// in a file then, whose name is written to Out. Errors are *EndedError, *Interrupted after a signal, and those of the
// tables, of writing to Out, and of keeping the answers.
func RunPlain(o Options) error {
	o.Plain = true
	o = o.complete()
	if !isTyped(o.In) {
		o.Journal = "" // what a pipe holds begins at the first question
	}
	o = o.resume()
	defer o.journal.close()
	t := newTalk(o)
	if t.w.state.table == nil {
		return errors.New(t.w.state.tableFault)
	}
	defer t.listen()()
	t.greet()
	end := t.offers()
	if end == goesOn {
		end = t.begin()
	}
	if end == goesOn {
		end = t.converse()
	}
	return t.leave(end)
}

// isTyped says that somebody types at a terminal.
func isTyped(in io.Reader) bool {
	file, is := in.(*os.File)
	return is && term.IsTerminal(file.Fd())
}

// talk is a conversation line by line.
type talk struct {
	w       *wizard
	p       *locale.Printer
	speech  speech
	in      *lines
	signals chan os.Signal
	out     io.Writer
	width   int // of the terminal; 0: none

	failed   error           // of writing
	status   int             // of the process, after a signal
	open     string          // the step of an import at which the input ended; "" for none
	backward bool            // the last question was left for the one before
	total    string          // as last said
	edition  string          // as last said
	told     bool            // the whole quote has been told
	noticed  map[string]bool // the notices that have been said
}

func newTalk(o Options) *talk {
	width, _ := sizeOf(o.Out)
	w := newWizard(o, newTheme(lipgloss.NewRenderer(io.Discard), true))
	return &talk{w: w, p: o.Printer, speech: newSpeech(o.Printer), in: newLines(o.In), out: o.Out, width: width,
		noticed: map[string]bool{}}
}

// ending is why a part of the conversation is over.
type ending int

const (
	goesOn    ending = iota // there is an answer
	goesBack                // to the field or question before
	staysHere               // it is not over
	stopped                 // as the user asked
	ranOut                  // the input has ended
	signalled               // the program was asked to end
)

// say writes a line of speech; nothing for nothing.
func (t *talk) say(text string) {
	if text != "" {
		t.raw(t.speech.of(text))
	}
}

// raw writes a line as it is; on a terminal one that is too long for it is broken between words, where the terminal would
// break them. After an error nothing is written any more.
func (t *talk) raw(line string) {
	lines := []string{line}
	if t.width > 0 && lipgloss.Width(line) > t.width {
		lines = field.Wrap(line, t.width)
	}
	for _, line := range lines {
		if t.failed == nil {
			_, t.failed = fmt.Fprintln(t.out, line)
		}
	}
}

// tell writes the text of an id.
func (t *talk) tell(id string, args ...any) { t.say(t.p.Text(id, args...)) }

// gap sets off what comes from what was before.
func (t *talk) gap() { t.raw("") }

// greet says what this is and how it is answered.
func (t *talk) greet() {
	s := t.w.state
	t.edition = t.w.edition()
	t.tell("plain.greeting", s.table.Product.Name.In(string(t.p.Language())), t.edition,
		t.p.Text("screen.quote_date", s.draft.QuoteDate))
	t.tell("plain.rates", s.ratesWords())
	t.tell("plain.keys")
	t.staff()
}

// carry carries out a command of the wizard, and says what came of it.
func (t *talk) carry(cmd tea.Cmd) {
	t.w.status = ""
	for cmd != nil {
		cmd = t.w.routed(cmd())
	}
	t.w.onlooks(t.w.place())
	t.say(t.w.status)
}

// converse goes from question to question and through the quote, until one of them is the end.
func (t *talk) converse() ending {
	for {
		t.carry(t.w.journalled())
		t.moved()
		t.gap()
		var end ending
		switch base := t.w.base.(type) {
		case *page:
			end = t.ask(base)
		case *overview:
			end = t.quote()
		default:
			end = t.stuck()
		}
		if end != goesOn || t.failed != nil {
			return end
		}
	}
}

// stuck says what stands in the way of the quote, where no question asks for it.
func (t *talk) stuck() ending {
	t.say(t.p.Text("screen.stuck.title") + ".")
	for _, hindrance := range t.w.state.hindrances() {
		t.say(hindrance)
	}
	return t.wait("plain.stuck")
}

// wait says that there is only the way back, until it is taken or the conversation is over.
func (t *talk) wait(id string) ending {
	for {
		t.tell(id)
		line, end := t.hear()
		switch {
		case end != goesOn:
			return end
		case is(line, stopKey):
			return stopped
		case is(line, backKey):
			t.w.back()
			return goesOn
		}
	}
}

// leave keeps the answers that are in no file yet, and says where.
func (t *talk) leave(end ending) error {
	question := t.question()
	err := t.w.keep()
	switch {
	case end == ranOut && t.failed == nil && question != nil:
		return t.ended(question, err)
	case err != nil:
	case t.w.kept != "" && t.w.options.journal != nil:
		t.say(t.w.keptWords())
	case t.w.kept != "":
		t.tell("plain.kept", t.w.kept)
	case end != signalled:
		t.tell("plain.bye")
	}
	if end != signalled {
		return errors.Join(t.failed, err)
	}
	if err != nil {
		t.say(plain(err))
	}
	return &Interrupted{t.status}
}

// question is the one that is being asked; nil at the end.
func (t *talk) question() *question {
	if p, asking := t.w.base.(*page); asking {
		return p.question
	}
	return t.w.state.firstOpen(nil)
}

// ended says at which question the input ended.
func (t *talk) ended(q *question, unkept error) error {
	e := &EndedError{Question: cmp.Or(t.open, t.p.Text("question."+q.id+".title")), Kept: t.w.kept}
	switch {
	case unkept != nil:
		e.text = t.p.Text("plain.ended.unkept", e.Question, plain(unkept))
	case e.Kept == "":
		e.text = t.p.Text("plain.ended.nothing", e.Question)
	default:
		e.text = t.p.Text("plain.ended", e.Question, e.Kept)
	}
	return e
}
