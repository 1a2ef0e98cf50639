package archive

import (
	"slices"
	"strings"
	"testing"

	"dekking/premium/locale"
)

// Guards that a quote that was changed and sealed anew is never taken for the one that was made: not a line put in twice,
// with whatever amount, nor lines that were left out, turned round or stripped; and that a line that stands twice is told.
func TestEqualIsExact(t *testing.T) {
	m := made(t, "installer")
	for name, change := range map[string]func(*Result){
		"the same line twice": func(r *Result) { r.FirstYear.Lines = append(r.FirstYear.Lines, r.FirstYear.Lines[0]) },
		"another amount before": func(r *Result) {
			r.FirstYear.Lines = slices.Insert(r.FirstYear.Lines, 0, ResultLine{"base_premium", "", "", "9.99", "typed"})
		},
		"turned round":  func(r *Result) { slices.Reverse(r.FirstYear.Lines) },
		"left out":      func(r *Result) { r.FollowingYear.Lines = r.FollowingYear.Lines[1:] },
		"an empty line": func(r *Result) { r.PercentageLines = append(r.PercentageLines, ResultLine{ID: "share_year1"}) },
		"a cent":        func(r *Result) { r.ArboVAT = "224.96" },
	} {
		forged := sample(t, "installer")
		change(forged.Result)
		saved, err := ReadQuote(encoded(t, forged))
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if again := Recompute(saved, m.Quote.Staff.Table); again.Result == nil || Equal(saved.Result, again.Result) {
			t.Errorf("%s: taken for the quote that was made", name)
		}
	}
	if !Equal(nil, nil) || Equal(nil, &Result{}) {
		t.Error("no result is no result, and nothing else")
	}
}

// Guards that every line is laid beside its like: the second of an id beside the second, under a name of its own.
func TestCompareRepeatedLines(t *testing.T) {
	kept, again := sample(t, "installer").Result, sample(t, "installer").Result
	line := kept.FirstYear.Lines[0]
	line.Amount = "1.00"
	kept.FirstYear.Lines = slices.Insert(kept.FirstYear.Lines, 0, line)
	var told []string
	for _, c := range Compare(kept, again, again) {
		if c.Part == "first_year" && c.ID == "base_premium" && c.Detail == "" {
			told = append(told, FigureName(locale.For(locale.NL), c.Figure)+" "+c.Value+"/"+c.Then)
		}
	}
	if got := strings.Join(told, "; "); got != "Basispremie 1.00/7232.00; Basispremie (2) 7232.00/" {
		t.Error(got)
	}
}
