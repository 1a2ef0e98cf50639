package locale

import (
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/shopspring/decimal"
)

var place = regexp.MustCompile(`\{\d+\}`)

// placesIn returns the distinct places of a text, sorted.
func placesIn(text string) []string {
	found := place.FindAllString(text, -1)
	slices.Sort(found)
	return slices.Compact(found)
}

// Two authors must not give one id two meanings: the later part would silently win.
func TestNoIDTwice(t *testing.T) {
	seen := map[string]bool{}
	for _, part := range parts {
		for id := range part {
			if seen[id] {
				t.Errorf("id %q stands in two parts of the catalogue", id)
			}
			seen[id] = true
		}
	}
}

// A text in one language must not be empty or leave out an argument that the other language names.
func TestLanguagesSayTheSame(t *testing.T) {
	for id, entry := range catalogue() {
		for _, text := range entry {
			if strings.TrimSpace(text) == "" || strings.TrimSpace(text) != text {
				t.Errorf("%s: text %q is empty or has blanks at an edge", id, text)
			}
			if left := place.ReplaceAllString(text, ""); strings.ContainsAny(left, "{}") {
				t.Errorf("%s: text %q has a broken place", id, text)
			}
		}
		if nl, en := placesIn(entry[0]), placesIn(entry[1]); !slices.Equal(nl, en) {
			t.Errorf("%s: Dutch has %v, English %v", id, nl, en)
		}
	}
}

// Arguments are passed by position: a text that names {2} must name {0} and {1}, or an argument goes unsaid.
func TestPlacesAreContiguous(t *testing.T) {
	for id, entry := range catalogue() {
		for i, found := range placesIn(entry[0]) {
			if want := "{" + string(rune('0'+i)) + "}"; found != want {
				t.Errorf("%s: found %s where %s was due", id, found, want)
			}
		}
	}
}

// Every notice the engine can give has a sentence with the number of arguments that was agreed on.
func TestNoticesAreWorded(t *testing.T) {
	arguments := map[string]int{
		"dga_not_insured": 1, "no_nl_premiums": 1, "wage_below_minimum": 2, "wage_above_maximum": 3,
		"aow_not_insured": 2, "aow_reached": 2, "aow_no_benefit": 3, "sick_at_start": 2, "sick_at_start.unknown": 1,
		"not_employed": 1, "foreseeable_clause": 1, "foreseeable_clause.employee": 2, "foreseeable_clause.unknown": 1,
		"absence_not_used": 2, "absence_not_used.typed": 0, "absence_not_used.older": 2, "absence_needed": 3,
		"absence_needed.always": 1,
		"payroll_above_maximum": 3, "annualised_payroll": 3, "near_threshold": 2, "start_in_past": 2,
		"start_too_late": 3, "year2_discount_ends": 1, "coverage_below_cao": 2, "coverage_below_minimum_wage": 3,
		"arbo_fee_estimated": 2, "unknown_figure": 1, "example_rates": 1, "charges_above_premiums": 3,
	}
	for id, want := range arguments {
		entry, ok := catalogue()["notice."+id]
		if got := len(placesIn(entry[0])); !ok || got != want {
			t.Errorf("notice %s: worded %v, %d arguments, want %d", id, ok, got, want)
		}
	}
}

func TestEveryCertaintyIsExplained(t *testing.T) {
	for _, c := range []string{"published", "office", "typed", "carried", "derived", "example", "unknown"} {
		if !For(NL).Has("certainty."+c) || !For(NL).Has("certainty."+c+".explained") {
			t.Errorf("certainty %s lacks a word or an explanation", c)
		}
	}
}

func TestIDsAreSorted(t *testing.T) {
	ids := IDs()
	if !slices.IsSorted(ids) || len(ids) != len(catalogue()) {
		t.Errorf("IDs: %d ids, sorted %v", len(ids), slices.IsSorted(ids))
	}
}

// What an argument brings along, such as an employee's label, is text and never a place.
func TestFill(t *testing.T) {
	nl := For(NL)
	for _, tt := range []struct {
		text string
		args []any
		want string
	}{
		{"geen", nil, "geen"},
		{"{0} en {1}", []any{"a", 2}, "a en 2"},
		{"{1} en {0} en {1}", []any{"a", "b"}, "b en a en b"},
		{"{0}{1}", []any{"{1}", "b"}, "{1}b"},
		{"{0} en {1}", []any{"a"}, "a en {1}"},
		{"los { en {0}", []any{"a"}, "los { en a"},
		{"{-1} {x} {", []any{"a"}, "{-1} {x} {"},
		{"in {0}", []any{2026}, "in 2026"},
		{"{0}", []any{time.March}, "March"},
		{"{0} op {1}", []any{decimal.RequireFromString("1.50"), time.Date(2027, 1, 1, 0, 0, 0, 0, time.UTC)}, "1,50 op 01-01-2027"},
	} {
		if got := nl.fill(tt.text, tt.args); got != tt.want {
			t.Errorf("fill(%q, %v) = %q, want %q", tt.text, tt.args, got, tt.want)
		}
	}
}

func TestUnknownTextCanBeFound(t *testing.T) {
	if got := For(NL).Text("no.such.id", "x"); got != "‹no.such.id›" {
		t.Errorf("got %q", got)
	}
	if got := For(EN).Text("unknown"); got != "t.b.d." {
		t.Errorf("got %q", got)
	}
	if got := For(NL).Fault(nil); got != "" {
		t.Errorf("no fault is worded as %q", got)
	}
}
