package payroll

import (
	"bytes"
	"cmp"
	"slices"
	"strings"

	"dekking/premium"
)

// ledger is what the declarations come to: first what stands for every period, then who works here.
type ledger struct {
	found
	settings Settings
	standing map[periodOf]*standing
}

// periodOf is a period of an employer.
type periodOf struct {
	taxNumber identity
	period    premium.Period
}

// standing is what stands for a period when all that was said of it has been taken in.
type standing struct {
	incomes map[employment]*income
	total   *declaration // that gives the newest total; nil: none does
	whole   bool         // the period was declared as a whole, not only corrected
}

func newLedger(s Settings, rows int) *ledger {
	return &ledger{found: found{rows: rows}, settings: s, standing: map[periodOf]*standing{}}
}

// sortParts puts parts in the order in which they are taken in: by period, and within one by when they were made. What is
// left over to tell them apart is what they say, so that the order of files never matters.
func sortParts(parts []*declaration) {
	slices.SortFunc(parts, func(a, b *declaration) int {
		return cmp.Or(
			a.period.Last.Compare(b.period.Last), a.period.First.Compare(b.period.First),
			a.created.Compare(b.created), cmp.Compare(a.scope, b.scope), bytes.Compare(a.digest[:], b.digest[:]),
			strings.Compare(a.file, b.file), cmp.Compare(a.firstRow(), b.firstRow()),
		)
	})
	for n, p := range parts {
		p.order = n
	}
}

func (p *declaration) firstRow() int {
	if len(p.incomes) > 0 {
		return p.incomes[0].row
	}
	if len(p.withdrawals) > 0 {
		return p.withdrawals[0].row
	}
	return 0
}

// settle takes in all parts, in order.
func (r *ledger) settle(parts []*declaration) {
	for _, p := range parts {
		key := periodOf{p.taxNumber, p.period}
		s := r.standing[key]
		if s == nil {
			s = &standing{incomes: map[employment]*income{}}
			r.standing[key] = s
		}
		if p.scope == wholePeriod {
			r.replace(s, p)
		} else {
			r.amend(s, p)
		}
		if p.stated != nil {
			s.total = p
		}
	}
}

// replace lets a declaration of a whole period stand in the place of all that was said before.
func (r *ledger) replace(s *standing, p *declaration) {
	if s.whole || len(s.incomes) > 0 {
		r.note(p, "declared_twice", p.period.First, p.period.Last)
	}
	for _, i := range s.incomes {
		r.leaveOut(i.origin(), "replaced", i.part.period.First)
	}
	clear(s.incomes)
	s.whole = true
	r.add(s, p)
}

// amend takes in the employments of a correction or supplement, then the withdrawals in it. Employments that it does not
// name stay, unless its own total says that it is the whole period.
func (r *ledger) amend(s *standing, p *declaration) {
	if p.scope == correction {
		r.note(p, "corrected", p.period.First, p.period.Last)
	}
	r.add(s, p)
	if p.isWhole(s) {
		for key, i := range s.incomes {
			if i.part != p {
				r.leaveOut(i.origin(), "replaced", i.part.period.First)
				delete(s.incomes, key)
			}
		}
	}
}

// add puts the employments of a part in the place of their predecessors and carries out its withdrawals.
func (r *ledger) add(s *standing, p *declaration) {
	for _, i := range p.incomes {
		if before := s.incomes[i.employment]; before != nil {
			r.leaveOut(before.origin(), "replaced", before.part.period.First)
		}
		s.incomes[i.employment] = i
	}
	for _, w := range p.withdrawals {
		r.leaveOut(p.origin(w.row), "withdrawal", p.period.First)
		i := s.incomes[w.employment]
		if i == nil {
			r.notes = append(r.notes, Note{Origin: p.origin(w.row), ID: "withdrawal_of_nobody", Args: []any{p.period.First}})
			continue
		}
		r.leaveOut(i.origin(), "withdrawn", i.part.period.First)
		delete(s.incomes, w.employment)
	}
}

// isWhole says whether the total that a part states is that of its own employments, and not that of the period with the
// others left in it.
func (p *declaration) isWhole(s *standing) bool {
	if p.stated == nil || len(p.incomes) == 0 {
		return false
	}
	own := map[employment]*income{}
	for key, i := range s.incomes {
		if i.part == p {
			own[key] = i
		}
	}
	return agrees(*p.stated, own) && !agrees(*p.stated, s.incomes)
}

// agrees compares a total in whole euros with wages in cents: rounding takes less than a euro per employment.
func agrees(stated premium.Money, incomes map[employment]*income) bool {
	const euro = 100
	difference := stated - addedUp(incomes)
	return max(difference, -difference) < euro*premium.Money(max(1, len(incomes)))
}

func addedUp(incomes map[employment]*income) (total premium.Money) {
	for _, i := range incomes {
		total += i.sv
	}
	return total
}

// control compares the newest total of every period with what stands for it.
func (r *ledger) control() {
	for _, s := range inOrder(r.standing) {
		if s.total == nil {
			continue
		}
		stated := *s.total.stated
		r.controls = append(r.controls, Control{
			File: s.total.file, ID: "sv_wage", Stated: stated, Read: addedUp(s.incomes), Match: agrees(stated, s.incomes),
		})
	}
}

// inOrder gives the periods of which a total is stated, in the order of the parts that state it.
func inOrder(all map[periodOf]*standing) []*standing {
	list := make([]*standing, 0, len(all))
	for _, s := range all {
		if s.total != nil {
			list = append(list, s)
		}
	}
	slices.SortFunc(list, func(a, b *standing) int { return cmp.Compare(a.total.order, b.total.order) })
	return list
}

func (r *ledger) leaveOut(o Origin, reason string, args ...any) {
	r.leftOut = append(r.leftOut, LeftOut{Origin: o, Reason: reason, Args: args})
}

func (r *ledger) note(p *declaration, id string, args ...any) {
	r.notes = append(r.notes, Note{Origin: Origin{File: p.file}, ID: id, Args: args})
}
