package tui

import (
	"slices"

	"dekking/premium"
	"dekking/tui/field"

	"github.com/shopspring/decimal"
)

// This file holds the question of other covers taken with the same insurer, and the discount for them.

func packageFields(now func() *state) []field.Field {
	s := now()
	rule := s.table.Product.PackageDiscount
	rows := make([]string, len(rule.Covers))
	for i, id := range rule.Covers {
		rows[i] = s.p.Text("package." + id)
	}
	checks := field.NewChecks(rows)
	for i, id := range rule.Covers {
		if slices.Contains(s.draft.Choices.Package, id) {
			checks.Tick(i)
		}
	}
	discount := field.NewEntry(s.p, field.Percentage(s.p, s.p.Text("question.package.unit"))).Optional()
	discount.Label = s.p.Text("question.package.discount", s.p.Percent(rule.Maximum.Value))
	discount.Hint = s.p.Text("question.package.hint")
	if given := s.draft.Choices.PackageDiscount; given != nil && !given.IsZero() {
		discount.Set(*given)
	}
	return []field.Field{checks, discount}
}

// choosePackage gives a draft the covers of another one, with their discount.
func choosePackage(to, from *premium.Draft) {
	to.Choices.Package, to.Choices.PackageDiscount = from.Choices.Package, from.Choices.PackageDiscount
}

// endsPackage says that nobody needs to be asked for a discount on nothing.
func endsPackage(fields []field.Field, focus int) bool {
	return focus > 0 || !fields[0].(*field.Checks).Any()
}

func takePackage(s *state, d *premium.Draft, fields []field.Field) {
	checks, entry := fields[0].(*field.Checks), fields[1].(*field.Entry[decimal.Decimal])
	discount, _ := entry.Value()
	var covers []string
	for i, id := range s.table.Product.PackageDiscount.Covers {
		if checks.Ticked(i) {
			covers = append(covers, id)
		}
	}
	if covers == nil {
		discount = decimal.Decimal{}
	}
	d.Choices.Package, d.Choices.PackageDiscount = covers, &discount
}

func saidPackage(s *state) string {
	if len(s.draft.Choices.Package) == 0 {
		return s.p.Text("question.package.none")
	}
	return s.p.Plural("question.package.covers", len(s.draft.Choices.Package), s.p.Percent(*s.draft.Choices.PackageDiscount))
}
