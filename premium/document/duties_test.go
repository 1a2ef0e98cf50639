package document_test

import (
	"strings"
	"testing"

	"dekking/premium"
	"dekking/premium/document"
	"dekking/premium/locale"
)

// unwrapped is a page on one line.
func unwrapped(page string) string { return strings.Join(strings.Fields(page), " ") }

// The days for reporting run from the day on which an employee joins or leaves within the first year; who is there from
// the start, or is not insured, needs no report.
func TestDutyDates(t *testing.T) {
	d := market()
	d.Employees = append(d.Employees,
		premium.Employee{Label: "samen", Wage: euros("30000"), From: day(2024, 3, 1)},
		premium.Employee{Label: "vroeger", Wage: euros("30000"), From: day(2024, 1, 8), Until: day(2024, 12, 14)},
		premium.Employee{Label: "erbij", Wage: euros("30000"), From: day(2024, 3, 1), Until: day(2025, 1, 31)},
		premium.Employee{Label: "meteen", Wage: euros("30000"), From: day(2023, 12, 15)},
		premium.Employee{Label: "baas", Wage: euros("30000"), From: day(2024, 3, 1), DGA: true})
	page := unwrapped(document.Text(locale.For(locale.NL), document.Paper{Quote: quote(t, d)}))
	for _, want := range []string{
		"meldt nieuwe aan. Uiterlijk: vroeger op 07-02-2024; samen en erbij op 31-03-2024. –",
		"meldt af wie uit dienst is. Uiterlijk: vroeger op 13-01-2025. –",
	} {
		if !strings.Contains(page, want) {
			t.Errorf("no %q in %s", want, page)
		}
	}
}

// A product whose source lists nothing says so, and still names what every policy asks.
func TestNothingListed(t *testing.T) {
	q := quote(t, market())
	table, product := *q.Staff.Table, *q.Staff.Table.Product
	product.Exclusions, product.Duties, product.Changes = nil, nil, nil
	product.Cancellation.NoticeMonths = 0
	table.Product = &product
	silent := premium.Assess(&table, q.Staff.Request).Quote(q.Cover)
	p := locale.For(locale.NL)
	page := unwrapped(document.Text(p, document.Paper{Quote: &silent}))
	for _, id := range []string{"document.exclusions_unlisted.text", "document.duties.unlisted"} {
		if !strings.Contains(page, p.Text(id)) {
			t.Errorf("%s is not there", id)
		}
	}
	for _, id := range []string{"document.exclusions.text", "document.duties.more", "document.first_end"} {
		if strings.Contains(page, p.Text(id)) {
			t.Errorf("%s is there", id)
		}
	}
}
