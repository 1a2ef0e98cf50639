package main

import (
	"bytes"
	"strings"

	"dekking/premium"
	"dekking/premium/archive"
	"dekking/premium/document"
	"dekking/premium/payroll"
)

// staffRequest writes the staff as a request: what has to be added stands in it as comments, and above each employee how
// the wage came about. Read back it is the same staff.
func (env *environment) staffRequest(staff staffList) []byte {
	var b bytes.Buffer
	b.WriteString(comment(staff.Account(env.p) + "\n" + env.p.Text("command.payroll.add")))
	b.Write(archive.WriteRequest(premium.Draft{QuoteDate: env.quoteDate}))
	b.WriteString("\n[employer]\n")
	name := archive.WriteRequest(premium.Draft{Employer: premium.Employer{Name: staff.employerName()}})
	b.Write(bytes.TrimPrefix(name, []byte("[employer]\n")))
	b.WriteString(comment("sector = \"" + staff.hint.likeliest() + "\"\n" + env.hinted(staff.hint)))
	for _, e := range staff.Employees {
		b.WriteString("\n" + comment(env.wageSum(e)))
		b.Write(archive.WriteRequest(premium.Draft{Employees: []premium.Employee{e.Employee}}))
	}
	b.WriteString("\n[cover]\n")
	b.WriteString(comment("coverage = \"100/70\"\neigenrisico = \"6w\"\nterm = 3\n" + env.p.Text("command.payroll.cover")))
	return b.Bytes()
}

// wageSum writes how a wage came about: "Loon per jaar, met 8% vakantiegeld: 3.200,00 × 12 × 1,08 = 41.472,00"; nothing of
// a wage that stands as it was given.
func (env *environment) wageSum(e payroll.Employee) string {
	sum := document.Sum(env.p, e.Wage)
	if sum == "" {
		return ""
	}
	return document.Label(env.p, e.Wage.ID) + ": " + sum
}

// commentWidth is the widest line of a comment.
const commentWidth = 98

// comment makes comment lines of a text; none of no text.
func comment(text string) string {
	if text == "" {
		return ""
	}
	var b strings.Builder
	for _, line := range wrap(text, commentWidth) {
		b.WriteString(strings.TrimRight("# "+line, " ") + "\n")
	}
	return b.String()
}
