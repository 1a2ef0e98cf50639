package tui

import (
	"slices"
	"strconv"
	"strings"

	"dekking/premium/payroll"
)

// This file imports a payroll line by line: the account is told, columns are asked, and what cannot be read is mended
// before anything is taken over.

// fileWords ask for an import at the question of the payroll.
var fileWords = []string{"bestand", "file", "import", "importeren"}

// imports says that a line at a question asks for an import: a path, or the word for one.
func imports(p *page, line string) bool {
	return p.question.id == "payroll" && (slices.Contains(fileWords, strings.ToLower(line)) || droppedPaths(line) != nil)
}

// bring imports the files that a line names, or that are asked for.
func (t *talk) bring(line string) ending {
	paths := droppedPaths(line)
	for paths == nil {
		t.tell("import.plain.path")
		line, end := t.answer("import.path.title")
		if end != goesOn {
			return leaves(end)
		}
		paths = pathsIn(line)
	}
	a, end := t.account(source{paths: paths})
	if end != goesOn {
		return leaves(end)
	}
	return leaves(t.offer(a))
}

// leaves is what becomes of the question when an import is over: it is asked anew, unless the conversation is over.
func leaves(end ending) ending {
	if end == goesOn || end == goesBack {
		return staysHere
	}
	return end
}

// answer hears a line at a step of an import, which is what is open when the input ends there.
func (t *talk) answer(open string) (string, ending) {
	t.open = t.p.Text(open)
	line, end := t.hear()
	if end != ranOut {
		t.open = ""
	}
	switch {
	case end != goesOn:
		return "", end
	case is(line, stopKey):
		return "", stopped
	case is(line, backKey):
		t.tell("import.plain.not")
		return "", goesBack
	}
	return line, goesOn
}

// account reads a payroll until no column of it is open, and tells what became of every row.
func (t *talk) account(from source) (*account, ending) {
	wanted := wishes{}
	for {
		a := t.read(from, wanted)
		if a == nil {
			return nil, goesBack
		}
		from = a.from
		columns := t.openColumns(a)
		if len(columns) == 0 {
			t.tellAccount(a)
			return a, goesOn
		}
		t.say(a.found.Account(t.p))
		var end ending
		if wanted, end = t.columns(columns, wanted); end != goesOn {
			return nil, end
		}
	}
}

// read reads files here and now; nil when they cannot be read, which is said.
func (t *talk) read(from source, wanted wishes) *account {
	msg, _ := t.w.reads(from, wanted)().(readMsg)
	t.w.reading = 0
	for _, f := range msg.failed {
		t.say(f.text(t.p))
	}
	if msg.found == nil {
		return nil
	}
	a := &account{}
	a.take(msg)
	return a
}

// openColumns are those that have to be asked and were not answered yet.
func (t *talk) openColumns(a *account) []payroll.Column {
	var open []payroll.Column
	for _, c := range a.found.Columns {
		if _, answered := a.wished.answers[c.Heading]; c.Asked && !answered {
			open = append(open, c)
		}
	}
	return open
}

// columns asks what columns are.
func (t *talk) columns(open []payroll.Column, wanted wishes) (wishes, ending) {
	t.tell("import.plain.meanings")
	for i, m := range givable {
		t.say(strconv.Itoa(i+1) + ". " + m.Text(t.p))
	}
	for _, c := range open {
		t.say(columnWords(t.p, &c))
		meaning, end := t.meaning(c)
		if end != goesOn {
			return wanted, end
		}
		wanted = wanted.and(c.Heading, meaning)
	}
	return wanted, goesOn
}

func (t *talk) meaning(c payroll.Column) (payroll.Meaning, ending) {
	prompt, standing := "import.plain.choose", payroll.Ignored
	if c.Meaning != payroll.Unknown {
		prompt, standing = "import.plain.keep", c.Meaning
	}
	t.tell(prompt, len(givable))
	for {
		line, end := t.answer("import.plain.columns")
		if end != goesOn || line == "" {
			return standing, end
		}
		if n, err := strconv.Atoi(line); err == nil && n >= 1 && n <= len(givable) {
			return givable[n-1], goesOn
		}
		t.tell("import.plain.fault", len(givable))
	}
}

// mostTold is how many lines of one kind are told; more would only be in the way.
const mostTold = 100

// tellAccount tells what the screen tells, line by line.
func (t *talk) tellAccount(a *account) {
	t.say(a.found.Account(t.p))
	told := 0
	for i, item := range a.items {
		if item.head {
			told = 0
			t.say(item.spoken(t.p) + ".")
			continue
		}
		if told++; told <= mostTold {
			t.say(item.spoken(t.p))
		}
		if last := i+1 == len(a.items) || a.items[i+1].head; last && told > mostTold {
			t.tell("import.plain.more", told-mostTold)
		}
	}
}

// offer asks whether to take over, and first what belongs in the cells that cannot be read.
func (t *talk) offer(a *account) ending {
	words := a.takeWords(t.w)
	if len(a.found.Employees) == 0 {
		t.say(words)
		return goesBack
	}
	yes, end := t.confirm(words + ". " + a.replaces(t.w))
	if end != goesOn {
		return end
	}
	if !yes {
		t.tell("import.plain.not")
		return goesBack
	}
	if end := t.mend(a); end != goesOn {
		return end
	}
	t.take(a)
	return goesOn
}

// take takes over, and goes on from the list.
func (t *talk) take(a *account) {
	cmd := t.w.takeOver(a)
	t.say(t.w.status)
	t.carry(cmd)
	t.say(t.p.Plural("import.plain.list", len(t.w.state.draft.Employees)))
	t.w.forward(questionOf(staffQuestion))
}

// confirm asks yes or no.
func (t *talk) confirm(what string) (yes bool, end ending) {
	t.say(t.p.Text("import.plain.take", strings.TrimSpace(what)))
	for {
		line, end := t.answer("import.plain.confirm")
		if end != goesOn {
			return false, end
		}
		if yes, said := yesOrNo(line); said {
			return yes, goesOn
		}
		t.tell("import.plain.yes_no")
	}
}

// yesOrNo reads either, in either language; false when it is neither.
func yesOrNo(line string) (yes, said bool) {
	switch strings.ToLower(line) {
	case "j", "ja", "y", "yes":
		return true, true
	case "n", "nee", "no":
		return false, true
	}
	return false, false
}

// begin imports the files with which the conversation was started.
func (t *talk) begin() ending {
	paths := t.w.options.Import
	if len(paths) == 0 {
		return goesOn
	}
	a, end := t.account(source{paths: paths})
	if end == goesOn {
		end = t.offer(a)
	}
	if end == goesBack {
		return goesOn
	}
	return end
}
