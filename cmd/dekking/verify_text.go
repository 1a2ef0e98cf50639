package main

import (
	"fmt"
	"strings"

	"dekking/premium/archive"
	"dekking/premium/document"
)

// The measures of the comparison, in columns.
const (
	figureWidth = 40
	amountWidth = 14
)

// verifyText lays out the quote as kept, and what it comes to.
func (env *environment) verifyText(v *verification) string {
	pg := newPage(env.p)
	s := v.saved
	pg.section(env.p.Text("verify.title", v.name))
	pg.pair(env.p.Text("verify.product"), env.p.Text("verify.edition", s.Product, s.Edition))
	pg.pair(env.p.Text("verify.dates"), env.p.Text("verify.dates.of", s.Draft.QuoteDate, s.Draft.Start()))
	pg.pair(env.p.Text("verify.made"), env.p.Text("verify.made.with", s.MadeOn(), s.Program))
	pg.pair(env.p.Text("verify.seal"), env.p.Text(v.sealID()))
	pg.pair(env.p.Text("verify.then"), env.p.Text(v.thenID()))
	pg.pair(env.p.Text("verify.now"), env.p.Text(v.nowID()))
	env.refusals(pg, "verify.then", v.then)
	env.refusals(pg, "verify.now", v.now)
	env.figures(pg, v)
	pg.section(env.p.Text(v.verdictID()))
	if v.verified && v.moved && v.now.Table != nil {
		pg.indented(env.p.Text("verify.moved"), 0)
	}
	return string(pg.bytes())
}

// sealID says over what the seal is.
func (v *verification) sealID() string {
	if v.in == archive.PDF {
		return "verify.seal.pdf"
	}
	return "verify.seal.sound"
}

func (v *verification) thenID() string {
	switch then, now := v.then.Table, v.now.Table; {
	case then == nil && v.in != archive.Itself:
		return "verify.then.carried"
	case then == nil:
		return "verify.then.none"
	case now != nil && then.Fingerprint == now.Fingerprint:
		return "verify.then.same"
	}
	return "verify.then.kept"
}

func (v *verification) nowID() string {
	if v.now.Table == nil {
		return "verify.now.none"
	}
	return "verify.now.there"
}

func (v *verification) verdictID() string {
	switch known := v.then.Table != nil; {
	case v.verified && known:
		return "verify.good"
	case v.verified:
		return "verify.good.today"
	case known:
		return "verify.bad"
	}
	return "verify.bad.today"
}

// refusals say why there is no result with some tables, in the words of a quote that is refused.
func (env *environment) refusals(pg *page, head string, again archive.Recomputed) {
	if again.Table == nil || again.Result != nil {
		return
	}
	pg.pair(env.p.Text(head), env.p.Text("verify.refused"))
	for _, problem := range again.Problems {
		pg.indented(document.Problem(env.p, problem), 4)
	}
	for _, notice := range again.Notices {
		pg.indented(document.Notice(env.p, notice), 4)
	}
}

// figures are the amounts, part by part, and whatever else differs.
func (env *environment) figures(pg *page, v *verification) {
	part, differs := "", false
	for _, row := range v.rows {
		same := env.same(row, v)
		if row.Detail != "" && same {
			continue
		}
		if row.Part != part {
			part = row.Part
			env.partHead(pg, part)
		}
		mark := ""
		if !same {
			mark, differs = " *", true
		}
		line := fmt.Sprintf("  %-*s%*s%*s%*s%s", figureWidth, env.figureName(row.Figure), amountWidth, env.figure(row, row.Value),
			amountWidth, env.figure(row, row.Then), amountWidth, env.figure(row, row.Now), mark)
		pg.b.WriteString(strings.TrimRight(line, " ") + "\n")
	}
	switch {
	case differs:
		pg.section(env.p.Text("verify.differs"))
	case unlike(v.saved, v.then) || unlike(v.saved, v.now):
		pg.section(env.p.Text("verify.lines"))
	}
}

// unlike is that there is a result, and not the one that was kept.
func unlike(saved *archive.Saved, again archive.Recomputed) bool {
	return again.Result != nil && !archive.Equal(saved.Result, again.Result)
}

func (env *environment) partHead(pg *page, part string) {
	head := fmt.Sprintf("%-*s%*s%*s%*s", figureWidth+2, env.p.Text("verify.part."+part), amountWidth, env.p.Text("verify.column.kept"),
		amountWidth, env.p.Text("verify.column.then"), amountWidth, env.p.Text("verify.column.now"))
	pg.b.WriteString("\n" + head + "\n")
}

// same is that a figure is the same wherever there is a result.
func (env *environment) same(row archive.Compared, v *verification) bool {
	then, now := row.Same()
	return (then || v.then.Result == nil) && (now || v.now.Result == nil)
}

// figureName is what a line or total is called; an id of a later or earlier version stands for itself.
func (env *environment) figureName(f archive.Figure) string {
	name := archive.FigureName(env.p, f)
	if f.Detail != "" {
		name = env.p.Text("verify.detail."+f.Detail, name)
	}
	return cut(name, figureWidth)
}

func (env *environment) figure(row archive.Compared, value string) string {
	if id := "certainty." + value; row.Detail == "certainty" && env.p.Has(id) {
		return cut(env.p.Text(id), amountWidth-1)
	}
	return archive.Shown(env.p, value)
}

// cut ends a text where its column ends.
func cut(text string, width int) string {
	if runes := []rune(text); len(runes) > width {
		return string(runes[:width-1]) + "…"
	}
	return text
}
