package main

import (
	"fmt"
	"slices"
	"strings"

	"dekking/premium/document"
	"dekking/premium/locale"
	"dekking/premium/payroll"
)

// Standard error holds what became of every row: how many were read, who was left out and why, and what to look at. A
// line begins with file and row, as messages do.

// account tells it. Totals are compared only where every wage could be read: without it they would differ, and a number
// that is no wage would be in the sum.
func (env *environment) account(staff *payroll.Import, whole bool) {
	env.say(staff.Account(env.p))
	var lines []string
	for _, l := range staff.LeftOut {
		lines = append(lines, behind(l.Origin, l.Text(env.p), env.p))
	}
	for _, n := range staff.Notes {
		lines = append(lines, behind(n.Origin, n.Text(env.p), env.p))
	}
	if whole {
		for _, c := range staff.Controls {
			lines = append(lines, c.Text(env.p))
		}
	}
	for _, c := range staff.Columns {
		if c.Asked {
			lines = append(lines, env.asked(c))
		}
	}
	env.sayAll(lines)
}

// asked tells of a column that was not recognised for certain, and how to say what it is.
func (env *environment) asked(c payroll.Column) string {
	if c.Meaning == payroll.Unknown {
		return c.File + ": " + env.p.Text("command.payroll.column.unknown", c.Header, flagFor(c))
	}
	return c.File + ": " + env.p.Text("command.payroll.column.guessed", c.Header, c.Meaning.Text(env.p), flagFor(c))
}

// flagFor is the flag that gives a column its meaning.
func flagFor(c payroll.Column) string {
	meaning := c.Meaning
	if meaning == payroll.Unknown {
		meaning = payroll.YearWage
	}
	return fmt.Sprintf("--column %q", c.Heading+"="+string(meaning))
}

// mendable gives what could not be read, for which there is no result.
func (env *environment) mendable(staff *payroll.Import) []refusedJSON {
	var refused []refusedJSON
	for _, e := range staff.Employees {
		for _, f := range e.Faults {
			refused = append(refused, refusedJSON{ID: f.ID, Severity: "refusal", Employee: e.Label, Field: "employee." + f.Field,
				placeJSON: placeOf(f.Origin), Message: f.Message(env.p)})
		}
	}
	if len(staff.Employees) == 0 {
		refused = append(refused, refusedJSON{ID: "nobody", Severity: "refusal", Field: "employee", Message: env.p.Text("command.payroll.nobody")})
	}
	return refused
}

// unreadFiles gives the files that cannot be read.
func (env *environment) unreadFiles(failed []*payroll.FileError) []refusedJSON {
	var refused []refusedJSON
	for _, err := range failed {
		refused = append(refused, refusedJSON{ID: err.ID, Severity: "refusal", placeJSON: placeJSON{File: err.File, Row: err.Row},
			Message: err.Text(env.p)})
	}
	return refused
}

// refusePayroll tells why there is no result, and another program too.
func (env *environment) refusePayroll(refused []refusedJSON, toProgram bool) error {
	var lines []string
	for _, r := range refused {
		lines = append(lines, r.Message)
	}
	env.sayAll(lines)
	env.say(env.p.Text("command.payroll.refused"))
	if !toProgram {
		return errTold
	}
	data, err := document.Encode(staffRefusedJSON{Schema: 1, Refused: true, Notices: refused[:min(len(refused), maxTold)]})
	if err == nil {
		err = env.write("", data)
	}
	if err != nil {
		return err
	}
	return errTold
}

func (env *environment) say(line string) { fmt.Fprintln(env.err, line) }

// sayAll tells a list, as far as it helps.
func (env *environment) sayAll(lines []string) {
	for _, line := range lines[:min(len(lines), maxTold)] {
		env.say(line)
	}
	if len(lines) > maxTold {
		env.say(env.p.Text("command.payroll.more", env.p.Count(len(lines)-maxTold)))
	}
}

// behind puts a sentence behind its place.
func behind(o payroll.Origin, sentence string, p *locale.Printer) string {
	return strings.Join(slices.DeleteFunc([]string{o.Text(p), sentence}, func(s string) bool { return s == "" }), ": ")
}
