package premium

import (
	"slices"

	"dekking/tariffs"

	"github.com/shopspring/decimal"
)

// This file knows the rules that the documents leave open, by the ids of the tariff files. A tariff file says how its
// product reads each; a request may read one otherwise for one quote. Where neither says anything, the first alternative
// here holds.

// disputed lists the rules and their alternatives. The last two move no quote: they count when real wages are settled and
// when a rise is capped.
var disputed = map[string][]string{
	"settlement_points":  {"points", "relative"},
	"settlement_order":   {"before_charges", "after_charges"},
	"charges_base":       {"premium", "wage"},
	"term_discount_base": {"premium", "with_arbo"},
	"payment_base":       {"premium", "whole_invoice"},
	"arbo_part_year":     {"clip_then_prorate", "prorate_then_clip"},
	"part_year_unit":     {"working_days", "months"},
	"threshold_edge":     {"inclusive", "exclusive"},
	"threshold_payroll":  {"first_year", "annualised"},
	"sick_entry":         {"day29", "day30"},
	"low_wage":           {"not_insured", "raised_to_minimum"},
	"true_up_arbo":       {"yes", "no"},
	"cap_carry":          {"without", "with"},
}

// Switchable says whether a rule can be read in a way for one quote.
func Switchable(rule, alternative string) bool { return slices.Contains(disputed[rule], alternative) }

// readings are the rules as this quote reads them, looked up once per staff.
type readings struct {
	relativeSettlement     bool // the 0.05 is a share of the base premium, not points on the percentage (inventory I1)
	settlementAfterCharges bool // the uplift for charges leaves the settlement as it is (I2)
	upliftedWage           bool // charges raise the wage, and with it maximum, thresholds and arbo fee (I3)
	discountWithArbo       bool // the one-off discount is on the arbo fee too (I4)
	surchargeWithArbo      bool // and so is the payment surcharge (I5)
	prorateThenClip        bool // the full bounds of the arbo fee hold for a part of a year (I6)
	months                 bool // parts of a year count in months (I8)
	exclusiveEdge          bool // a payroll of exactly a threshold is beyond it (I9)
	annualised             bool // thresholds look at everybody's full-year wage (I10)
	oneDayLater            bool // who was sick at the start enters on day 30 (I15)
	raisedToMinimum        bool // a wage below the minimum is insured for the minimum (I18)
}

func readingsOf(p *tariffs.Product, r Request) readings {
	reads := func(rule, alternative string) bool { return Reading(p, r, rule) == alternative }
	return readings{
		relativeSettlement:     reads("settlement_points", "relative"),
		settlementAfterCharges: reads("settlement_order", "after_charges"),
		upliftedWage:           reads("charges_base", "wage"),
		discountWithArbo:       reads("term_discount_base", "with_arbo"),
		surchargeWithArbo:      reads("payment_base", "whole_invoice"),
		prorateThenClip:        reads("arbo_part_year", "prorate_then_clip"),
		months:                 reads("part_year_unit", "months"),
		exclusiveEdge:          reads("threshold_edge", "exclusive"),
		annualised:             reads("threshold_payroll", "annualised"),
		oneDayLater:            reads("sick_entry", "day30"),
		raisedToMinimum:        reads("low_wage", "raised_to_minimum"),
	}
}

// Reading is how a rule is read: as the request says, else as the product does, else as this engine does.
func Reading(p *tariffs.Product, r Request, rule string) string {
	if alternative, given := r.Readings[rule]; given {
		return alternative
	}
	for _, reading := range p.Readings {
		if reading.ID == rule {
			return reading.Chosen
		}
	}
	if alternatives := disputed[rule]; alternatives != nil {
		return alternatives[0]
	}
	return ""
}

// assessReadings names every rule that this quote reads otherwise than the product: it must be printed.
func (s *Staff) assessReadings() {
	for _, rule := range s.Table.Product.Readings {
		chosen, given := s.Request.Readings[rule.ID]
		if !given || chosen == rule.Chosen {
			continue
		}
		for _, alternative := range rule.Alternatives {
			if alternative.ID == chosen {
				s.add(Notice{ID: ReadingDeparts, Severity: Warning, Field: "readings." + rule.ID,
					Args: []any{rule.Question, alternative.Text}})
			}
		}
	}
}

// uplifted is the staff whose wages are raised by the charges, when charges are read so; else the staff itself.
func (s *Staff) uplifted(charges decimal.Decimal) *Staff {
	if !s.read.upliftedWage || charges.IsZero() {
		return s
	}
	raised := s.rater.assess(s.Request, compile(charges.Add(decimal.NewFromInt(1))))
	raised.plain = s
	return raised
}

// Assessed is the staff that was asked for this quote. Quote.Staff is another one only where the charges have raised its
// wages.
func (q *Quote) Assessed() *Staff {
	if q.Staff.plain != nil {
		return q.Staff.plain
	}
	return q.Staff
}
