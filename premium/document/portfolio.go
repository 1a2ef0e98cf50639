package document

import (
	"path/filepath"
	"slices"

	"dekking/premium"
	"dekking/premium/locale"
)

// PortfolioFormats are the forms in which many quotes are written.
var PortfolioFormats = []string{"text", "csv", "json"}

// Employer is one of many on its way out: with a quote, or with the reasons why there is none.
type Employer struct {
	File    string
	Row     int    // in a table; 0: a file of its own
	Name    string // of the employer
	Quote   *premium.Quote
	Refused Refused
}

// Refused is why there is no quote, in words, and for another program the notices and problems behind it.
type Refused struct {
	Reasons  []string
	Notices  []premium.Notice
	Problems []premium.Problem
}

// PortfolioSums is what the quotes of a portfolio come to. An amount that is not known is in no sum, and is counted.
type PortfolioSums struct {
	Quoted, Refused int
	Unknown         int // quotes without a known total
	Examples        int // quotes that rest on an example
	Premium         premium.Money
	ArboFee         premium.Money
	Total           premium.Money // of those with a known total
}

// Add counts a quote.
func (s *PortfolioSums) Add(q *premium.Quote) {
	s.Quoted++
	if slices.ContainsFunc(q.FirstYear.Lines(), exampleLine) {
		s.Examples++
	}
	if q.FirstYear.Total.Unknown {
		s.Unknown++
		return
	}
	s.Premium += q.FirstYear.Premium.Money
	s.ArboFee += q.FirstYear.ArboFee.Money
	s.Total += q.FirstYear.Total.Money
}

// Join adds the sums of another part of the portfolio.
func (s *PortfolioSums) Join(other PortfolioSums) {
	s.Quoted += other.Quoted
	s.Refused += other.Refused
	s.Unknown += other.Unknown
	s.Examples += other.Examples
	s.Premium += other.Premium
	s.ArboFee += other.ArboFee
	s.Total += other.Total
}

func exampleLine(l premium.Line) bool { return l.Certainty == example }

// Portfolio writes many quotes, one after another: a head, employers in their order, a foot. Employers may be written by
// several goroutines, each to its own bytes; the first part that follows the head goes through First.
type Portfolio interface {
	Head() []byte
	Append(b []byte, e Employer) []byte
	First(part []byte) []byte
	Foot(PortfolioSums) []byte
}

// PortfolioIn gives the writer of a form.
func PortfolioIn(p *locale.Printer, format string) Portfolio {
	words := wordsOf(p)
	switch format {
	case "csv":
		return portfolioCSV{words, textCell(words.quoted), textCell(words.refused)}
	case "json":
		return portfolioJSON{words}
	}
	return portfolioText{words}
}

// called is what an employer goes by: its name, or else its file.
func (e Employer) called() string {
	if e.Name != "" {
		return e.Name
	}
	if e.Row == 0 {
		return filepath.Base(e.File)
	}
	return ""
}
