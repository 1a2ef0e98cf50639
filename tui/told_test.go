package tui

import (
	"path/filepath"
	"testing"
	"time"

	"dekking/premium"
	"dekking/premium/archive"
	"dekking/premium/locale"
)

// A draft cannot show that somebody answered "no" to these. A whole request has told it; in a part of one the questions
// after its last answer are asked.
func TestWhatADraftTells(t *testing.T) {
	whole := start(t, options("sazas", locale.NL, ""), 80, 24).walk(sazasAnswers, "overview").m.Draft()
	for name, tt := range map[string]struct {
		clear  func(o *Options)
		opens  string
		resume bool
	}{
		"whole":                       {clear: func(*Options) {}, opens: "overview"},
		"without cover":               {clear: func(o *Options) { o.Draft.Choices.Coverage = nil }, opens: "coverage"},
		"without cover and promise":   {clear: func(o *Options) { o.Draft.Choices.Coverage, o.Draft.Employer.CAO = nil, nil }, opens: "cao"},
		"without promise":             {clear: func(o *Options) { o.Draft.Employer.CAO = nil }, opens: "overview"},
		"left at the last questions":  {clear: func(*Options) {}, opens: "prior_cover", resume: true},
		"left with the last but told": {clear: func(o *Options) { o.Draft.Employer.MergerExpected = true }, opens: "prior_cover", resume: true},
	} {
		t.Run(name, func(t *testing.T) {
			o := options("sazas", locale.NL, "")
			o.Draft = whole
			tt.clear(&o)
			if tt.resume {
				o.found.at = time.Date(2026, 11, 20, 12, 0, 0, 0, time.UTC)
			}
			d := start(t, o, 80, 24)
			if d.at() != tt.opens {
				t.Errorf("opens at %s, want %s", d.at(), tt.opens)
			}
			if d.walk(sazasAnswers, "overview"); d.at() != "overview" {
				t.Errorf("stays at %s", d.at())
			}
		})
	}
}

// Nobody's "no" is assumed: each of these questions is asked, with nothing chosen beforehand.
func TestNothingIsToldBeforehand(t *testing.T) {
	d := start(t, options("sazas", locale.NL, ""), 80, 24)
	for d.at() != "overview" {
		if p := d.m.w.base.(*page); p.options != nil {
			for _, o := range p.options {
				if o.chosen {
					t.Errorf("%s: %s is chosen beforehand", d.at(), o.label)
				}
			}
		}
		if q := questionOf(d.at()); q.answer(d.m.w.state) != "" {
			t.Errorf("%s is answered beforehand: %s", q.id, q.answer(d.m.w.state))
		}
		d.press(sazasAnswers[d.at()]...)
	}
}

// What was said no to is in the journal, so that the conversation goes on at the very question at which it was left, and
// an id that no question has is passed over.
func TestJournalKeepsWhatWasTold(t *testing.T) {
	o := options("sazas", locale.NL, t.TempDir())
	o.Journal = filepath.Join(t.TempDir(), "concept.toml")
	o.Draft = premium.Draft{}
	left := o.complete().resume()
	d := start(t, left, 80, 24).walk(sazasAnswers, "merger")
	if err := archive.Save(o.Journal, d.m.w.toJournal()); err != nil {
		t.Fatal(err)
	}
	left.journal.close()
	again, _ := begun(t, o)
	again.press("enter")
	if at := again.at(); at != "merger" {
		t.Errorf("it goes on at %s", at)
	}
	path := filepath.Join(t.TempDir(), "notes.toml")
	if err := archive.Save(path, []byte("product = \"sazas\"\n# told: prior_cover nobody\n# version of: 2026-11-21-abcdefgh\n")); err != nil {
		t.Fatal(err)
	}
	n, ok := readNotes(path)
	if !ok || n.draft.Product != "sazas" || len(n.told) != 1 || !n.told["prior_cover"] || n.shelved != "2026-11-21-abcdefgh" {
		t.Errorf("%v %+v", ok, n)
	}
}
