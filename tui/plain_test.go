package tui

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"dekking/premium/archive"
	"dekking/premium/locale"

	"github.com/charmbracelet/x/exp/golden"
)

// The answers of plain mode to every question, line by line; what is not here is answered with the first option.
var plainSazas = map[string][]string{
	"payroll": {"226000"}, "headcount": {"6"}, "sector": {"install", "1"}, "absence": {"4,2", "3,9"}, "cao": {"2"},
	"coverage": {"3"}, "eigenrisico": {"3"}, "term": {"2"}, "start_date": {""}, "employer_charges": {"3"},
	"settlement": {"2"}, "payment": {"2"}, "": {"s", ""},
}

var plainMarkt = map[string][]string{
	"payroll": {"150k"}, "headcount": {"4"}, "sector": {"beauty", "1"}, "absence": {"4", "5.1", "3"}, "cao": {"1"},
	"coverage": {"90/75"}, "eigenrisico": {"25"}, "term": {"1"}, "start_date": {"1-1-2027"}, "employer_charges": {"1"},
	"payment": {"1"}, "package": {"1, 2", "5"}, "": {"s", ""},
}

// typist answers the questions of a talk as they come. What is typed is written into the transcript, behind a sign.
type typist struct {
	talk    *talk
	answers map[string][]string
	first   map[string][]string // what is typed ahead of the answers, on the first visit
	record  io.Writer
	queue   []string
	visits  map[string]int
	until   string                   // ends the input at this question; "-": at none
	left    int                      // how many more questions are answered
	draw    func(at string) []string // makes up what to type, instead of all that
}

func (y *typist) Read(into []byte) (int, error) {
	if len(y.queue) == 0 && !y.think() {
		return 0, io.EOF
	}
	line := y.queue[0]
	y.queue = y.queue[1:]
	fmt.Fprintf(y.record, "> %s\n", line)
	return copy(into, line+"\n"), nil
}

// think looks at the question and makes up what to type.
func (y *typist) think() bool {
	at := y.at()
	if y.left--; at == y.until || y.left < 0 {
		return false
	}
	if y.draw != nil {
		if y.queue = y.draw(at); len(y.queue) == 0 {
			y.queue = []string{"1"}
		}
		return true
	}
	if y.visits[at]++; y.visits[at] == 1 {
		y.queue = append(y.queue, y.first[at]...)
		if len(y.queue) > 0 {
			return true
		}
	}
	answers, known := y.answers[at]
	if !known {
		answers = []string{"1"}
	}
	y.queue = append(y.queue, answers...)
	return true
}

// at is the id of the question, and "" at the quote.
func (y *typist) at() string {
	if p, asks := y.talk.w.base.(*page); asks {
		return p.question.id
	}
	return ""
}

// typing prepares a conversation in which everything is answered up to a question.
func typing(o Options, answers map[string][]string, until string) (*typist, *bytes.Buffer) {
	record := &bytes.Buffer{}
	y := &typist{answers: answers, record: record, visits: map[string]int{}, until: until, left: 200}
	o.In, o.Out = y, record
	y.talk = newTalk(o.complete())
	return y, record
}

func (y *typist) run() error {
	y.talk.greet()
	return y.talk.leave(y.talk.converse())
}

// piped runs plain mode on lines.
func piped(o Options, lines ...string) (string, error) {
	var out bytes.Buffer
	o.In, o.Out = strings.NewReader(strings.Join(lines, "\n")+"\n"), &out
	err := RunPlain(o)
	return out.String(), err
}

// Guards the whole conversation as it is read: help, a wrong answer, back and forth, the quote, a change of mind. -update
// writes it anew.
func TestPlainTranscripts(t *testing.T) {
	for name, tt := range map[string]struct {
		product  string
		language locale.Language
		answers  map[string][]string
		first    map[string][]string
	}{
		"sazas-nl": {"sazas", locale.NL, plainSazas, map[string][]string{
			"payroll": {"1750.5"}, "headcount": {"t"}, "coverage": {"?", "9"}, "start_date": {"1-4-2027"}, "": {"6", "2"}}},
		"markt-en": {"markt", locale.EN, plainMarkt, map[string][]string{
			"sector": {"zzzz"}, "absence": {"4", "b"}, "eigenrisico": {"200"}, "package": {"?", "7"}}},
	} {
		t.Run(name, func(t *testing.T) {
			folder := t.TempDir()
			y, record := typing(options(tt.product, tt.language, folder), tt.answers, "-")
			y.first = tt.first
			if err := y.run(); err != nil {
				t.Errorf("it ended with %v", err)
			}
			golden.RequireEqual(t, strings.ReplaceAll(record.String(), folder, "DIR"))
		})
	}
}

// The saved quote is the one that the saved request gives.
func TestPlainSavesTheQuote(t *testing.T) {
	for product, tt := range map[string]struct {
		answers  map[string][]string
		coverage string
	}{"sazas": {plainSazas, "100/70"}, "markt": {plainMarkt, "90/75"}} {
		folder := t.TempDir()
		y, record := typing(options(product, locale.EN, folder), tt.answers, "-")
		if product == "sazas" {
			y, record = typing(options(product, locale.NL, folder), tt.answers, "-")
		}
		if err := y.run(); err != nil {
			t.Fatalf("%v\n%s", err, record)
		}
		if files, _ := filepath.Glob(filepath.Join(folder, "concept*")); files != nil {
			t.Errorf("%s: what is saved was kept once more", product)
		}
		recomputeIn(t, y.talk.p, filepath.Join(folder, "offerte-2026-11-21-1"), tt.coverage)
	}
}

// Back at every question, and forward with nothing but Enter: every answer stands, and the quote is the same.
func TestPlainBackKeepsAnswers(t *testing.T) {
	for product, answers := range map[string]map[string][]string{"sazas": plainSazas, "markt": plainMarkt} {
		y, record := typing(options(product, locale.EN, t.TempDir()), answers, "")
		if product == "sazas" {
			y, record = typing(options(product, locale.NL, t.TempDir()), answers, "")
		}
		y.talk.converse()
		before, said := y.talk.w.state.draft, y.talk.w.state.quote.FirstYear.Total
		for range 40 {
			y.talk.w.back()
		}
		if y.at() != "payroll" {
			t.Fatalf("%s: back leads to %s", product, y.at())
		}
		y.answers, y.visits = map[string][]string{}, map[string]int{}
		for _, q := range questions {
			y.answers[q.id] = []string{""}
		}
		y.talk.converse()
		if after := y.talk.w.state; after.quote == nil || after.quote.FirstYear.Total != said || !reflect.DeepEqual(after.draft, before) {
			t.Errorf("%s: Enter changed the answers\n%s", product, record)
		}
	}
}

// eachQuestion visits every question of both products, with a talk that has been answered up to it.
func eachQuestion(t *testing.T, do func(t *testing.T, y *typist, record *bytes.Buffer, q *question)) {
	for product, answers := range map[string]map[string][]string{"sazas": plainSazas, "markt": plainMarkt} {
		language := map[string]locale.Language{"sazas": locale.NL, "markt": locale.EN}[product]
		y, _ := typing(options(product, language, t.TempDir()), answers, "")
		y.talk.converse()
		for _, q := range y.talk.w.state.visible() {
			t.Run(product+"/"+q.id, func(t *testing.T) {
				y, record := typing(options(product, language, t.TempDir()), answers, q.id)
				do(t, y, record, q)
			})
		}
	}
}

// Run holds the conversation line by line when that is asked for.
func TestRunPlainly(t *testing.T) {
	var out bytes.Buffer
	o := options("sazas", locale.NL, t.TempDir())
	o.Plain, o.In, o.Out = true, strings.NewReader("226000\ns\n"), &out
	if err := Run(o); err != nil || !strings.Contains(out.String(), "Loonsom: 226.000,00 euro per jaar.") {
		t.Errorf("%v\n%s", err, out.String())
	}
}

// A request with a staff list names the employees, asks no totals, and gives the quote of the file.
func TestPlainStaff(t *testing.T) {
	src, err := os.ReadFile("../testdata/cases/installer.toml")
	if err != nil {
		t.Skip(err)
	}
	draft, _, _ := archive.ReadRequest("installer.toml", src)
	o := options("sazas", locale.NL, t.TempDir())
	o.Draft, o.QuoteDate = draft, draft.QuoteDate
	y, record := typing(o, plainSazas, "-")
	y.first = map[string][]string{"": {"1", "14", "Jansen"}}
	if err := y.run(); err != nil {
		t.Fatal(err)
	}
	if name := y.talk.w.state.draft.Employer.Name; name != "Jansen" {
		t.Errorf("the name is %q", name)
	}
	for _, want := range []string{"De aanvraag noemt 7 werknemers.", "DGA, jaarloon 95.000 euro, niet verzekerd: DGA.",
		"A, jaarloon 52.000 euro, verzekerd.", "verandert u op het scherm of in het bestand",
		"Naam werkgever: Jansen.", "Totaal in het eerste jaar: 9.967,83 euro.", "als er niets verandert: 10.436,08 euro",
		"12 termijnen van 830,65 euro, de laatste is 830,68 euro"} {
		if !strings.Contains(record.String(), want) {
			t.Errorf("%q is not said:\n%s", want, record)
		}
	}
	if strings.Contains(record.String(), "Hoe hoog is de loonsom") {
		t.Error("the payroll is asked")
	}
}
