package main

import (
	"fmt"
	"slices"
	"strings"

	"dekking/premium"
	"dekking/premium/document"
	"dekking/premium/locale"
	"dekking/premium/payroll"
)

// Standard error holds what became of every row: how many were read, who was left out and why, and what to look at. A
// line begins with file and row, as messages do.

// account tells it.
func (env *environment) account(staff *payroll.Import) {
	env.say(staff.Account(env.p))
	var lines []string
	for _, l := range staff.LeftOut {
		lines = append(lines, behind(l.Origin, l.Text(env.p), env.p))
	}
	for _, n := range staff.Notes {
		lines = append(lines, behind(n.Origin, n.Text(env.p), env.p))
	}
	for _, c := range staff.Controls {
		lines = append(lines, c.Text(env.p))
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
func (env *environment) mendable(staff *payroll.Import) []premium.Problem {
	var problems []premium.Problem
	for _, e := range staff.Employees {
		for _, fault := range e.Faults {
			problems = append(problems, worded("employee."+fault.Field, fault.Message(env.p)))
		}
	}
	if len(problems) == 0 && len(staff.Employees) == 0 {
		problems = append(problems, worded("employee", env.p.Text("command.payroll.nobody")))
	}
	return problems
}

// refusedStaff tells what is to be mended.
func (env *environment) refusedStaff(problems []premium.Problem, toProgram bool) error {
	var lines []string
	for _, problem := range problems {
		lines = append(lines, fmt.Sprint(problem.Args...))
	}
	env.sayAll(lines)
	env.say(env.p.Text("command.payroll.refused"))
	return env.payrollRefusal(problems, toProgram)
}

// refusedFiles tells which files cannot be read.
func (env *environment) refusedFiles(failed []*payroll.FileError, toProgram bool) error {
	var problems []premium.Problem
	for _, err := range failed {
		env.say(err.Text(env.p))
		problems = append(problems, worded("", err.Text(env.p)))
	}
	return env.payrollRefusal(problems, toProgram)
}

// payrollRefusal tells another program why there is no result.
func (env *environment) payrollRefusal(problems []premium.Problem, toProgram bool) error {
	if !toProgram {
		return errTold
	}
	data, err := document.RefusedJSON(env.p, nil, problems[:min(len(problems), maxTold)])
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
