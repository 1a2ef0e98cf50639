package tui

import (
	"strconv"
	"strings"
)

// mostOffered is how many conversations are told at the start.
const mostOffered = 20

// offers tells which conversations one can go on with, and goes on with the one that is chosen. A pipe is offered nothing:
// what it holds begins at the first question.
func (t *talk) offers() ending {
	look := t.w.greets()
	if look == nil || t.w.options.journal == nil {
		return goesOn
	}
	found, ok := look().(conversationsMsg)
	if !ok || len(found.list) == 0 {
		return goesOn
	}
	list := found.list[:min(len(found.list), mostOffered)]
	t.tell("plain.offers")
	for i, c := range list {
		row := c.row(t.p)
		t.say(t.p.Text("plain.offer", i+1, strings.Join(filled(append([]string{row.Label}, row.Cells...)), ", ")))
	}
	return t.offered(list)
}

// offered asks which, until it is told or the conversation is over.
func (t *talk) offered(list []conversation) ending {
	for {
		t.tell("plain.offers.choose")
		line, end := t.hear()
		n, err := strconv.Atoi(line)
		switch {
		case end != goesOn:
			return end
		case is(line, stopKey):
			return stopped
		case line == "":
			return goesOn
		case err == nil && n >= 1 && n <= len(list):
			t.carry(t.w.opens(list[n-1]))
			return goesOn
		}
	}
}

// moved tells what comes out otherwise than when the quote that was opened was kept. On a screen it would lie over the rest.
func (t *talk) moved() {
	for _, over := range t.w.over {
		if told, is := over.(*pager); is {
			t.gap()
			t.say(told.title + ".")
			for _, paragraph := range told.paragraphs {
				t.say(paragraph)
			}
		}
	}
	t.w.over = nil
}
