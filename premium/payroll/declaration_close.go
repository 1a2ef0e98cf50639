package payroll

import (
	"crypto/sha256"

	"dekking/premium"
)

// finishPart closes a period.
func (e *elements) finishPart() *FileError {
	p := e.part
	first, last, ok := days(e.period)
	if !ok || last.Before(first) {
		return e.failure("declaration_period")
	}
	p.period = premium.Period{First: first, Last: last}
	if p.kind = kindOf(p.period); p.kind == "" {
		return e.failure("declaration_period_length", first, last)
	}
	p.created = e.created
	p.tellApart()
	p.digest = [sha256.Size]byte(e.said.Sum(nil))
	e.parts, e.part = append(e.parts, p), nil
	return nil
}

// finishUnit names the employer in its parts, for its number may stand after them.
func (e *elements) finishUnit() {
	for _, p := range e.parts[e.unit.first:] {
		p.taxNumber, p.employer = e.unit.taxNumber, e.unit.employer
		p.digest = sha256.Sum256(append(p.digest[:], e.unit.digest[:]...))
		for _, i := range p.incomes {
			i.employment.taxNumber = p.taxNumber
		}
		for n := range p.withdrawals {
			p.withdrawals[n].employment.taxNumber = p.taxNumber
		}
	}
	e.unit = adminUnit{first: len(e.parts)}
}

// tellApart numbers the employments of a part that are given the same number, so that none of them takes another's place.
func (p *declaration) tellApart() {
	seen := map[employment]int{}
	for _, i := range p.incomes {
		key := i.employment
		i.employment.nth = seen[key]
		seen[key]++
	}
}
