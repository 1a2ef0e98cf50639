package premium

import (
	"slices"

	"dekking/tariffs"
)

// nearShare is how close a payroll comes to a threshold before it is said: within 5% of it, on either side.
var nearShare = rate{5, 2}

// assessPayroll holds the payroll against the product's maximum, inclusive (inventory 113, I9, I10).
func (s *Staff) assessPayroll() {
	rule := s.Table.Product.Eligibility
	if !rule.PayrollMaximum.Known {
		return
	}
	limit := cents(rule.PayrollMaximum)
	if s.tooLarge() {
		s.add(Notice{ID: PayrollAboveMaximum, Severity: Refusal, Field: "payroll",
			Args: []any{s.thresholdPayroll(), limit, rule.Alternative}})
		return
	}
	s.nearThreshold(limit)
}

// tooLarge says that the payroll is above the product's maximum.
func (s *Staff) tooLarge() bool {
	maximum := s.Table.Product.Eligibility.PayrollMaximum
	return maximum.Known && s.beyond(cents(maximum))
}

// thresholdPayroll is the payroll that counts: that of the first year, or everybody's full-year wages where it is read so
// (inventory I10).
func (s *Staff) thresholdPayroll() Money {
	if s.read.annualised {
		return s.AnnualPayroll
	}
	return s.Payroll
}

// beyond says that the payroll lies above a threshold; exactly the threshold is not above it, unless it is read so (I9).
func (s *Staff) beyond(limit Money) bool {
	payroll := s.thresholdPayroll()
	return payroll > limit || payroll == limit && s.read.exclusiveEdge
}

// nearThreshold warns when the payroll lies close to a limit, and when the annualised payroll is beyond one that the
// first year's is not.
func (s *Staff) nearThreshold(limit Money) {
	if !s.beyond(limit) && s.AnnualPayroll > limit {
		s.notice(AnnualisedPayroll, Warning, "", s.AnnualPayroll, s.Payroll, limit)
	}
	margin := limit.times(nearShare)
	if payroll := s.thresholdPayroll(); payroll >= limit-margin && payroll <= limit+margin {
		s.notice(NearThreshold, Info, "", payroll, limit)
	}
}

// ownAbsence (eigen verzuim) is the employer's absence that weighs in the percentage, newest year first.
type ownAbsence struct {
	years   []int
	weights []int
}

// AbsenceYears are the complete calendar years before the quote date that the product asks, newest first; none when the
// payroll is at or below its threshold or the percentage is typed.
func (s *Staff) AbsenceYears() []int {
	if s.Request.Rate.Percentage != nil {
		return nil
	}
	return s.AskedYears()
}

// AskedYears are those years as the insurer asks them with an application, also where a typed percentage does without them.
func (s *Staff) AskedYears() []int {
	if !s.absenceCounts() {
		return nil
	}
	years := make([]int, s.Table.Product.Absence.Years)
	for i := range years {
		years[i] = s.Request.QuoteDate.Year() - 1 - i
	}
	return years
}

// absenceCounts says that the payroll is above the product's threshold; a threshold of zero asks always.
func (s *Staff) absenceCounts() bool {
	threshold := cents(s.Table.Product.Absence.AskAbove)
	return threshold == 0 || s.beyond(threshold)
}

// assessAbsence takes the years the product asks, or says what is missing or not used (inventory 163–165, I9).
func (s *Staff) assessAbsence() {
	threshold := cents(s.Table.Product.Absence.AskAbove)
	if threshold > 0 {
		s.nearThreshold(threshold)
	}
	years := s.AbsenceYears()
	if years == nil {
		s.absenceUnused(threshold)
		return
	}
	own := &ownAbsence{years: years, weights: s.Table.Product.Credibility.YearWeights[:len(years)]}
	var missing []int
	for _, year := range years {
		if _, given := s.Request.Absence[year]; !given {
			missing = append(missing, year)
		}
	}
	if missing != nil {
		s.absenceMissing(missing, threshold)
		return
	}
	s.ownAbsence = own
	s.absenceOlder(years)
}

// absenceOlder names the years that were given beside those the product uses (inventory C4).
func (s *Staff) absenceOlder(used []int) {
	var unused []int
	for year := range s.Request.Absence {
		if !slices.Contains(used, year) {
			unused = append(unused, year)
		}
	}
	if unused == nil {
		return
	}
	slices.SortFunc(unused, func(a, b int) int { return b - a }) // newest first, as the used ones
	s.add(Notice{ID: AbsenceNotUsed, Variant: "older", Severity: Info, Args: []any{unused, used}})
}

func (s *Staff) absenceUnused(threshold Money) {
	if len(s.Request.Absence) == 0 {
		return
	}
	if s.Request.Rate.Percentage != nil {
		s.add(Notice{ID: AbsenceNotUsed, Variant: "typed", Severity: Info})
		return
	}
	s.notice(AbsenceNotUsed, Info, "", s.thresholdPayroll(), threshold)
}

// absenceMissing asks for the years; not of an employer who is refused for his payroll, whatever his absence was.
func (s *Staff) absenceMissing(years []int, threshold Money) {
	if s.tooLarge() {
		return
	}
	n := Notice{ID: AbsenceNeeded, Severity: Refusal, Field: "absence", Args: []any{years, s.thresholdPayroll(), threshold}}
	if threshold == 0 {
		n.Variant, n.Args = "always", []any{years}
	}
	s.add(n)
}

// assessFigures names the figures that no source gives and that no one has typed.
func (s *Staff) assessFigures() {
	if s.wages.maximum == 0 && s.Request.Totals == nil {
		s.notice(UnknownFigure, Warning, "", TextID("figure.wage_maximum"))
	}
	if s.rates.arbo == nil {
		s.notice(UnknownFigure, Warning, "", TextID("figure.arbo_fee"))
	}
	if s.cost.origin.certainty == tariffs.Example {
		s.notice(ExampleRates, Warning, "", s.Table.Product.Rates)
	}
}
