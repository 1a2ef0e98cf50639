package advice

import (
	"cmp"
	"math/bits"
	"slices"

	"dekking/premium"
)

// Distance is how far a payroll or a wage is from a limit.
type Distance struct {
	Threshold string        // "radar.threshold.<…>"
	At        premium.Money // the limit
	Now       premium.Money
	Room      premium.Money // At less Now: negative beyond the limit
	Share     premium.Value // Now as a percentage of At, to a tenth of a percent
	Employee  string        // label; "" for the payroll
	Happens   string        // what crossing it from where it is now does, "<…>"
}

// boundary is a limit with what crossing it upward and downward does.
type boundary struct {
	threshold string
	at        *premium.Money // nil: none, or not known
	exclusive bool           // exactly the limit is still below it
	up, down  string
	employee  string
	measured  premium.Money
}

// Radar measures every limit that a payroll or a wage of this staff can cross, the nearest first by its share of the limit.
// Of employees whose wage counts for nothing (directors, those without Dutch premiums) there is none; of who is not insured
// only what would insure her.
func Radar(s *premium.Staff) []Distance {
	limits := s.Limits()
	boundaries := payrollBoundaries(limits)
	for i := range s.Members {
		boundaries = append(boundaries, wageBoundaries(s, limits, &s.Members[i])...)
	}
	distances := make([]Distance, 0, len(boundaries))
	for _, b := range boundaries {
		if b.at != nil {
			distances = append(distances, b.distance())
		}
	}
	slices.SortStableFunc(distances, nearer)
	return distances
}

func payrollBoundaries(l premium.Limits) []boundary {
	return []boundary{
		{threshold: "radar.threshold.ask_above", at: l.AskAbove, exclusive: true, measured: l.Payroll,
			up: "absence_asked", down: "absence_not_asked"},
		{threshold: "radar.threshold.payroll_maximum", at: l.PayrollMaximum, exclusive: true, measured: l.Payroll,
			up: "refused", down: "accepted"},
	}
}

func wageBoundaries(s *premium.Staff, l premium.Limits, m *premium.Member) []boundary {
	if !m.Insured && m.Reason != premium.WageBelowMinimum {
		return nil
	}
	label, wage := m.Employee.Label, s.CountedWage(*m)
	found := []boundary{{threshold: "radar.threshold.wage_minimum", at: l.WageMinimum, measured: wage, employee: label,
		up: "insured", down: "not_insured"}}
	if !m.Insured {
		return found
	}
	_, arboWage, _, _ := s.ArboRate(*m)
	return append(found,
		boundary{threshold: "radar.threshold.wage_maximum", at: l.WageMaximum, exclusive: true, measured: wage, employee: label,
			up: "wage_capped", down: "wage_whole"},
		boundary{threshold: "radar.threshold.arbo_minimum", at: l.ArboRises, measured: arboWage, employee: label,
			up: "fee_rises", down: "fee_minimum"},
		boundary{threshold: "radar.threshold.arbo_maximum", at: l.ArboStops, measured: arboWage, employee: label,
			up: "fee_maximum", down: "fee_falls"})
}

func (b boundary) distance() Distance {
	d := Distance{Threshold: b.threshold, At: *b.at, Now: b.measured, Room: *b.at - b.measured,
		Share: premium.PartOf(b.measured, *b.at), Employee: b.employee, Happens: b.up}
	if d.Room < 0 || d.Room == 0 && !b.exclusive {
		d.Happens = b.down
	}
	return d
}

// nearer compares |room| / limit of two distances, exactly.
func nearer(a, b Distance) int {
	highA, lowA := bits.Mul64(away(a), uint64(b.At))
	highB, lowB := bits.Mul64(away(b), uint64(a.At))
	return cmp.Or(cmp.Compare(highA, highB), cmp.Compare(lowA, lowB))
}

func away(d Distance) uint64 { return uint64(max(d.Room, -d.Room)) }
