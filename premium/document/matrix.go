package document

import (
	"slices"
	"strings"

	"dekking/premium/advice"
	"dekking/premium/locale"
)

// MatrixText sets two choices against each other: what the first year costs with every pair of options, and what one sick
// employee then costs the employer. Totals that a typed percentage merely repeats are not shown.
func MatrixText(p *locale.Printer, m advice.Matrix) string {
	s := section{title: p.Text("matrix.title", Question(p, m.Rows[0].Question), Question(p, m.Columns[0].Question))}
	parts := []section{s}
	if m.Typed {
		parts[0].add(paragraph(p.Text("matrix.typed")))
	}
	if !m.Typed || totalsVary(m) {
		parts[0].add(paragraph(p.Text("matrix.totals")), matrixTable(p, m, matrixTotal), matrixLegend(p, m, "matrix.cheapest"))
		differences := section{title: p.Text("matrix.differences")}
		differences.add(matrixTable(p, m, func(p *locale.Printer, c advice.Cell) string { return difference(p, c.Difference) }))
		parts = append(parts, differences)
	}
	return laid(append(parts, exposuresSection(p, m)))
}

func exposuresSection(p *locale.Printer, m advice.Matrix) section {
	s := section{title: p.Text("matrix.exposures")}
	s.add(paragraph(p.Text("matrix.exposure")))
	if exposuresVary(m) {
		s.add(matrixTable(p, m, func(p *locale.Printer, c advice.Cell) string { return Amount(p, c.Exposure) }))
	} else {
		s.add(paragraph(p.Text("matrix.exposure.same", Value(p, m.Cells[0][0].Exposure))))
	}
	return s
}

// matrixLegend explains the signs that stand in a table: the brackets of the standing choice, and that of the least total.
func matrixLegend(p *locale.Printer, m advice.Matrix, cheapest string) paragraph {
	var told []string
	if anyCell(m, func(c advice.Cell) bool { return c.Standing }) {
		told = append(told, p.Text("matrix.legend.standing"))
	}
	if cheapest != "" && anyCell(m, func(c advice.Cell) bool { return c.Cheapest }) {
		told = append(told, p.Text("matrix.legend.cheapest", strings.TrimSpace(p.Text(cheapest, ""))))
	}
	return paragraph(strings.Join(told, " "))
}

func anyCell(m advice.Matrix, is func(advice.Cell) bool) bool {
	return slices.ContainsFunc(m.Cells, func(cells []advice.Cell) bool { return slices.ContainsFunc(cells, is) })
}

// totalsVary says that the two choices move the total.
func totalsVary(m advice.Matrix) bool {
	return anyCell(m, func(c advice.Cell) bool { return c.Total != m.Cells[0][0].Total })
}

// exposuresVary says that the two choices move what one sick employee costs.
func exposuresVary(m advice.Matrix) bool {
	return anyCell(m, func(c advice.Cell) bool { return c.Exposure != m.Cells[0][0].Exposure })
}

func matrixTable(p *locale.Printer, m advice.Matrix, figure func(*locale.Printer, advice.Cell) string) table {
	t := table{head: []string{""}}
	for _, column := range m.Columns {
		t.head = append(t.head, Option(p, column))
	}
	for i, cells := range m.Cells {
		r := row{cells: []string{Option(p, m.Rows[i])}}
		for _, cell := range cells {
			r.cells = append(r.cells, figure(p, cell))
		}
		t.rows = append(t.rows, r)
	}
	return t
}

// matrixTotal is the total of a cell, between brackets where it stands now, with a sign where it is the least.
func matrixTotal(p *locale.Printer, c advice.Cell) string {
	text := Amount(p, c.Total)
	if c.Cheapest {
		text = p.Text("matrix.cheapest", text)
	}
	if c.Standing {
		return "[" + text + "]"
	}
	return text
}

type matrixJSON struct {
	Schema int              `json:"schema"`
	Typed  bool             `json:"typed_percentage"`
	Base   map[string]any   `json:"base"` // the standing cell; null when it is none of the options
	Cells  []map[string]any `json:"cells"`
}

// MatrixJSON gives the same to another program: a cell names its options by their questions, "coverage" and
// "eigenrisico", with the total of the first year and the difference with the standing one.
func MatrixJSON(m advice.Matrix) ([]byte, error) {
	told := matrixJSON{Schema: schema, Typed: m.Typed}
	for _, cells := range m.Cells {
		for _, cell := range cells {
			one := cellJSON(cell)
			told.Cells = append(told.Cells, one)
			if cell.Standing {
				told.Base = one
			}
		}
	}
	return Encode(told)
}

func cellJSON(c advice.Cell) map[string]any {
	return map[string]any{
		string(c.Row.Question): optionJSON(c.Row), string(c.Column.Question): optionJSON(c.Column),
		"total": orNull(c.Total), "difference": orNull(c.Difference), "exposure": orNull(c.Exposure),
		"standing": c.Standing, "cheapest": c.Cheapest,
	}
}
