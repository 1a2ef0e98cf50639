package main

import (
	"fmt"
	"strings"

	"dekking/premium"
	"dekking/premium/advice"
	"dekking/premium/document"
)

// This file holds what follows a page of advice on the command line: what is left out of it, and what to write in a
// request file.

// unpriced says which choices are missing among the levers because their price is not known; "" for none.
func (env *environment) unpriced(s *premium.Staff) string {
	questions := advice.Unpriced(s)
	if len(questions) == 0 {
		return ""
	}
	names := make([]string, len(questions))
	for i, q := range questions {
		names[i] = document.Question(env.p, q)
	}
	var b strings.Builder
	b.WriteString("\n")
	paragraph(&b, "", env.p.Text("levers.unpriced", env.p.List(names)))
	return b.String()
}

// writtenReadings is how a request reads its rules: the lines of [readings] as they stand now, ready to be copied, each
// with the other ids there are.
func (env *environment) writtenReadings(readings []advice.Reading) string {
	var b strings.Builder
	b.WriteString("\n")
	paragraph(&b, "", env.p.Text("readings.write"))
	b.WriteString("\n[readings]\n")
	for _, r := range readings {
		standing, others := "", []string(nil)
		for _, o := range r.Outcomes {
			if id := fmt.Sprintf("%q", o.Alternative.ID); o.Standing {
				standing = id
			} else {
				others = append(others, id)
			}
		}
		fmt.Fprintf(&b, "%s = %s  # %s\n", r.Rule.ID, standing, env.p.Text("readings.write.or", strings.Join(others, ", ")))
	}
	return b.String()
}
