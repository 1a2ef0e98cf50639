package premium_test

import (
	"slices"
	"testing"

	"dekking/premium"
)

// A staff list beyond what a small employer has is refused; one employee fewer is not.
func TestStaffTooLarge(t *testing.T) {
	table := table(t, "sazas", 2023)
	draft := premium.Draft{QuoteDate: day(2023, 1, 2), Employer: premium.Employer{Sector: "bouw"},
		Employees: make([]premium.Employee, premium.MaxHeadcount)}
	tooLarge := func(p premium.Problem) bool { return p.ID == "staff_too_large" }
	if _, problems := draft.Basis(table); slices.ContainsFunc(problems, tooLarge) {
		t.Error("the largest staff is refused")
	}
	draft.Employees = append(draft.Employees, premium.Employee{})
	if _, problems := draft.Basis(table); !slices.ContainsFunc(problems, tooLarge) {
		t.Error("a larger staff is not refused")
	}
}

// What the product does not offer is named at the field that asked for it.
func TestPackageNotOffered(t *testing.T) {
	p := table(t, "sazas", 2023).Product
	for field, choices := range map[string]premium.Choices{
		"cover.package":          {Package: []string{"wga-erd"}},
		"cover.package_discount": {PackageDiscount: percentage("0.05")},
	} {
		_, problems := choices.Cover(p)
		if !slices.ContainsFunc(problems, func(pr premium.Problem) bool { return pr.Field == field && pr.ID == "package_not_offered" }) {
			t.Errorf("%s: %v", field, problems)
		}
	}
}
