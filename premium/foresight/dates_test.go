package foresight_test

import (
	"testing"
	"time"

	"dekking/premium"
	"dekking/premium/foresight"
)

// eventDays are the events of a quote, "2024-02-01/2024-04-01", by id and employee; of several the last.
func eventDays(q *premium.Quote) map[string]string {
	found := map[string]string{}
	for _, e := range foresight.Dates(q) {
		day := e.Day.Format(time.DateOnly)
		if !e.Until.IsZero() {
			day += "/" + e.Until.Format(time.DateOnly)
		}
		found[e.ID+e.Employee] = day
	}
	return found
}

func assertDays(t *testing.T, q *premium.Quote, want map[string]string) {
	t.Helper()
	got := eventDays(q)
	for id, day := range want {
		if got[id] != day {
			t.Errorf("%s: %q, want %q", id, got[id], day)
		}
	}
}

// Guards every day of the market's product, whose source gives all times: a start on 31 December, quoted on 31 October at
// the earliest (two months on), a joiner on 31 August whose half-year ends on 27 February 2025 and whose thirty days on 30
// September, a leaver in a leap year, and notice a month before the term of three years ends.
func TestDatesMarket(t *testing.T) {
	q := staffedAt(t, "markt", "2023-12-31", func(r *premium.Request) { r.Cover.Settlement = false },
		premium.Employee{Label: "J", Wage: 30_000_00, From: on("2024-08-31")},
		premium.Employee{Label: "L", Wage: 30_000_00, Until: on("2024-02-29")},
		premium.Employee{Label: "P", Wage: 30_000_00, Born: on("1957-03-31")},
		premium.Employee{Label: "S", Wage: 30_000_00, SickAtStart: true, FitSince: on("2024-02-02")})
	assertDays(t, q, map[string]string{
		"first_quote": "2023-10-31", "valid": "2023-12-31/2024-02-29", "start": "2023-12-31", "clause": "2023-12-31/2024-06-29",
		"report_joinerJ": "2024-08-31/2024-09-30", "clause_joinerJ": "2024-08-31/2025-02-27",
		"report_leaverL": "2024-02-29/2024-03-30", "pensionP": "2024-03-31", "entryS": "2024-03-01",
		"term_ends": "2026-12-30", "notice": "2026-11-30",
	})
}

// The installer: the start can be quoted from 15 October, wages are reported after every calendar year of the term, the
// discount ends after a year, and no source says when one can cancel.
func TestDatesSazas(t *testing.T) {
	q := staffed(t, "2023-12-15", nil, premium.Employee{Label: "A", Wage: 52_000_00})
	assertDays(t, q, map[string]string{
		"first_quote": "2023-10-15", "settlement": "2027-02-01/2027-04-01", "discount_ends": "2024-12-15",
		"term_ends_unknown": "2026-12-14", "clause_unknown": "2023-12-15/2024-06-14", "notice": "",
	})
}

// With prior cover the clause does not hold at the start, and still does for a joiner.
func TestDatesPriorCover(t *testing.T) {
	q := staffedAt(t, "markt", "2024-01-01", func(r *premium.Request) { r.Employer.PriorCover, r.Cover.Settlement = true, false },
		premium.Employee{Label: "J", Wage: 30_000_00, From: on("2024-03-01")})
	assertDays(t, q, map[string]string{"clause": "", "clause_joinerJ": "2024-03-01/2024-08-31"})
}

// Guards the order: by day, and what has none last.
func TestDatesOrder(t *testing.T) {
	q := staffedAt(t, "markt", "2024-01-01", func(r *premium.Request) { r.Cover.Settlement = false },
		premium.Employee{Label: "A", Wage: 30_000_00})
	var last time.Time
	undated := 0
	for _, e := range foresight.Dates(q) {
		switch {
		case e.Day.IsZero():
			undated++
		case undated > 0 || e.Day.Before(last):
			t.Errorf("%s on %v after %v", e.ID, e.Day, last)
		}
		last = e.Day
	}
	if undated == 0 {
		t.Error("no duties")
	}
}
