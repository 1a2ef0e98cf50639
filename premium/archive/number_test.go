package archive

import (
	"regexp"
	"testing"
	"time"

	"dekking/premium"
)

// Guards what a quote number depends on: the request and the tables, but not what is only noted for the application, and
// that it can be read out over the telephone.
func TestNumber(t *testing.T) {
	draft := fullDraft()
	number := Number(draft, "sha256:00")
	if !regexp.MustCompile(`^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$`).MatchString(number) {
		t.Errorf("%q cannot be read out", number)
	}
	if number != Number(fullDraft(), "sha256:00") {
		t.Error("the same quote has two numbers")
	}
	noted := draft
	noted.Employer.CurrentInsurer, noted.Employer.CurrentArbodienst = "Een ander", "Nog een ander"
	noted.Employer.CardHandedOver = time.Date(2025, 1, 1, 0, 0, 0, 0, time.UTC)
	if Number(noted, "sha256:00") != number {
		t.Error("a note for the application gives the quote another number")
	}
	renamed, quarter := draft, "quarter"
	renamed.Employer.Name = "Slager"
	paid := draft
	paid.Choices.Payment = &quarter
	for name, other := range map[string]string{
		"tables": Number(draft, "sha256:01"), "client": Number(renamed, "sha256:00"), "choice": Number(paid, "sha256:00"),
	} {
		if other == number {
			t.Errorf("another %s, the same number", name)
		}
	}
}

// The number is printed on paper that is kept for years: it may never change for what it was given to.
func TestNumberStays(t *testing.T) {
	draft := premium.Draft{Product: "sazas", QuoteDate: time.Date(2023, 10, 15, 0, 0, 0, 0, time.UTC)}
	if got := Number(draft, "sha256:00"); got != "DM04-H557" {
		t.Errorf("got %s", got)
	}
}
