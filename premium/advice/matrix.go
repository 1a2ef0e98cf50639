package advice

import (
	"dekking/premium"
	"dekking/tariffs"
)

// Matrix holds the price of every pair of options of two questions.
type Matrix struct {
	Rows, Columns []Option
	Cells         [][]Cell // by row, then column
	// Typed says that the percentage was typed from a paper quote: it holds for one coverage and one eigen risico, and the
	// totals of the other cells merely repeat it. None is called cheapest then.
	Typed bool
}

// Cell is one pair of options.
type Cell struct {
	Row, Column Option
	Cover       premium.Cover
	Total       premium.Value // year 1, in euros
	Premium     premium.Value // the same without the arbo fee
	Difference  premium.Value // with the standing cover: negative is cheaper; an arbo fee unknown to both falls out of it
	Exposure    premium.Value // what one illness of 104 weeks of the average employee leaves to the employer
	Standing    bool          // this is the standing cover
	Cheapest    bool          // of all cells with a known total; more than one when they cost the same
}

// MatrixOf is coverage × eigen risico around a cover.
func MatrixOf(s *premium.Staff, standing premium.Cover) Matrix {
	return Cross(s, standing, Coverage, Eigenrisico)
}

// Cross is any two questions against each other around a cover, one in rows and one in columns; the standing option of each
// is among them.
func Cross(s *premium.Staff, standing premium.Cover, rows, columns Question) Matrix {
	m := newMatrix(s, standing, rows, columns)
	base, promised := s.Quote(standing), promised(s, standing)
	for i := range m.Rows {
		onRow := m.Rows[i].Staff(s)
		for j := range m.Columns {
			cell := &m.Cells[i][j]
			cell.Cover = cell.Column.Apply(cell.Row.Apply(standing))
			cell.price(cell.Column.Staff(onRow), &base)
			cell.Exposure = promised.Exposure(cell.Cover.Coverage, cell.Cover.Eigenrisico).Total
			cell.Standing = cell.Row.Equal(Standing(s, standing, rows)) && cell.Column.Equal(Standing(s, standing, columns))
		}
	}
	m.markCheapest()
	return m
}

func newMatrix(s *premium.Staff, standing premium.Cover, rows, columns Question) Matrix {
	m := Matrix{Rows: withStanding(s, standing, rows), Columns: withStanding(s, standing, columns),
		Typed: s.Request.Rate.Percentage != nil}
	m.Cells = make([][]Cell, len(m.Rows))
	for i, row := range m.Rows {
		m.Cells[i] = make([]Cell, len(m.Columns))
		for j, column := range m.Columns {
			m.Cells[i][j].Row, m.Cells[i][j].Column = row, column
		}
	}
	return m
}

func (c *Cell) price(s *premium.Staff, base *premium.Quote) {
	q := s.Quote(c.Cover)
	c.Total, c.Premium = q.FirstYear.Total, q.FirstYear.Premium
	after, before := comparableAmounts(&q, base, firstYear)
	c.Difference = after.Minus(before)
}

// markCheapest flags the cells of the lowest known total.
func (m *Matrix) markCheapest() {
	var lowest *premium.Value
	m.each(func(c *Cell) {
		if !c.Total.Unknown && (lowest == nil || c.Total.Money < lowest.Money) {
			lowest = &c.Total
		}
	})
	m.each(func(c *Cell) {
		c.Cheapest = !m.Typed && lowest != nil && !c.Total.Unknown && c.Total.Money == lowest.Money
	})
}

func (m *Matrix) each(visit func(*Cell)) {
	for i := range m.Cells {
		for j := range m.Cells[i] {
			visit(&m.Cells[i][j])
		}
	}
}

// Exposure is what one illness of 104 weeks leaves to the employer under another cover than the standing one: the other
// side of the price of a cell.
func Exposure(s *premium.Staff, standing, c premium.Cover) premium.Exposure {
	return promised(s, standing).Exposure(c.Coverage, c.Eigenrisico)
}

// promised is the staff with the wage due held at what the collective agreement or else the standing cover pays: who
// insures less does not thereby owe less.
func promised(s *premium.Staff, standing premium.Cover) *premium.Staff {
	held := *s
	due := s.WageDue(standing.Coverage)
	held.Request.Employer.CAO = &due
	return &held
}

// pick takes a policy year out of a quote.
type pick func(*premium.Quote) *premium.YearPremium

func firstYear(q *premium.Quote) *premium.YearPremium { return &q.FirstYear }
func following(q *premium.Quote) *premium.YearPremium { return &q.Following }

// comparableAmounts are the two amounts whose difference is what one quote costs more than another: their totals, or their
// premiums where the same staff's arbo fee is unknown to both.
func comparableAmounts(after, before *premium.Quote, year pick) (a, b premium.Value) {
	y, z := year(after), year(before)
	if byPremium(after, before, year) {
		return y.Premium, z.Premium
	}
	return y.Total, z.Total
}

func byPremium(after, before *premium.Quote, year pick) bool {
	return year(after).ArboFee.Unknown && year(before).ArboFee.Unknown && after.Staff == before.Staff
}

// comparableCertainty is how sure that difference is.
func comparableCertainty(after, before *premium.Quote, year pick) tariffs.Certainty {
	if byPremium(after, before, year) {
		return year(after).PremiumCertainty().Weaker(year(before).PremiumCertainty())
	}
	return after.Certainty().Weaker(before.Certainty())
}
