package tui

import (
	"strings"

	"dekking/premium"
	"dekking/premium/locale"
	"dekking/tui/field"
)

// This file holds the questions that are answered in words: the employer's name, and from whom one switches. None of them
// touches the premium.

// nameRunes is the most of an employer's name, and of other words, that is kept.
const nameRunes = 80

// textAside is an aside that is answered in words, which stand in one place of the employer.
func textAside(id, path string, visible func(*state) bool, of func(*premium.Employer) *string) question {
	in := func(s *state) string { return *of(&s.draft.Employer) }
	return question{
		id: id, paths: []string{path}, aside: true, visible: visible,
		answered: func(s *state) bool { return in(s) != "" },
		said:     func(s *state) string { return locale.Clean(in(s), nameRunes) },
		fields:   func(now func() *state) []field.Field { return []field.Field{wordsEntry(now(), id, in(now()))} },
		take: func(_ *state, d *premium.Draft, fields []field.Field) {
			*of(&d.Employer), _ = fields[0].(*field.Entry[string]).Value()
		},
	}
}

// wordsEntry is a field for some words, cleaned as they are taken.
func wordsEntry(s *state, id, given string) *field.Entry[string] {
	tidy := func(text string) (string, *locale.Fault) {
		return strings.Join(strings.Fields(locale.Clean(text, nameRunes)), " "), nil
	}
	same := func(text string) string { return text }
	nothing := func(string) string { return "" }
	entry := field.NewEntry(s.p, field.Reading[string]{Parse: tidy, Type: same, Echo: nothing}).Optional()
	entry.Hint = s.p.Text("question." + id + ".hint")
	if given != "" {
		entry.Set(given)
	}
	return entry
}

// saidName is the employer's name, fit to be shown.
func saidName(s *state) string { return locale.Clean(s.draft.Employer.Name, nameRunes) }

// switches says that there is an insurance to switch from.
func switches(s *state) bool { return s.draft.Employer.SwitchService || s.draft.Employer.PriorCover }
