package tui

import (
	"path/filepath"

	"dekking/premium"
	"dekking/premium/archive"
	"dekking/premium/locale"
	"dekking/tui/field"
)

// This file words a row of the list of conversations: the client, the total, the day, and where one stopped.

func (c conversation) isNew() bool { return c.answers == nil && c.kept == nil }

// id tells the rows apart.
func (c conversation) id() string {
	switch {
	case c.answers != nil:
		return c.answers.path
	case c.kept != nil:
		return c.kept.Name
	}
	return "new"
}

func (c conversation) row(p *locale.Printer) field.Row {
	switch {
	case c.answers != nil:
		return c.answers.row(p)
	case c.kept != nil:
		return keptRow(p, c.kept)
	}
	if c.file != "" {
		return field.Row{Label: locale.Clean(filepath.Base(c.file), nameRunes), Cells: []string{"", "", p.Text("conversations.at.file")}}
	}
	return field.Row{Label: p.Text("conversations.new")}
}

func (l *leftAnswers) row(p *locale.Printer) field.Row {
	if l.state == nil {
		return field.Row{Label: p.Text("conversations.broken", filepath.Base(l.path))}
	}
	s, total, at := l.state.in(p), "–", p.Text("conversations.at.end")
	if s.staff != nil {
		total = ranged(p, s.total)
	}
	if open := s.firstOpen(nil); open != nil {
		at = p.Text("question." + open.id + ".short")
	}
	return field.Row{Label: clientWords(p, l.notes.draft),
		Cells: []string{total, p.Date(l.at.Local()), at}}
}

func keptRow(p *locale.Printer, e *archive.Entry) field.Row {
	if e.Saved == nil {
		return field.Row{Label: p.Text("conversations.broken", e.Name)}
	}
	return field.Row{Label: clientWords(p, e.Saved.Draft),
		Cells: []string{keptTotal(p, e.Saved), p.Date(e.Saved.MadeOn()), p.Text("conversations.at.kept", e.Saved.Version)}}
}

// keptTotal is the total of the first year; a dash for a quote that was not finished.
func keptTotal(p *locale.Printer, saved *archive.Saved) string {
	if saved.Result == nil {
		return "–"
	}
	total, known := premium.ParseMoney(saved.Result.FirstYear.Total)
	if !known {
		return p.Text("unknown")
	}
	return p.Euro(int64(total))
}

// clientWords name the client, or the payroll of one without a name.
func clientWords(p *locale.Printer, d premium.Draft) string {
	switch {
	case d.Employer.Name != "":
		return locale.Clean(d.Employer.Name, nameRunes)
	case d.Payroll != nil:
		return p.Text("conversations.nobody.payroll", p.EuroWhole(int64(*d.Payroll)))
	case len(d.Employees) > 0:
		return p.Plural("conversations.nobody.staff", len(d.Employees))
	}
	return p.Text("conversations.nobody")
}
