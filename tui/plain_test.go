package tui

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"
	"unicode"

	"dekking/premium"
	"dekking/premium/archive"
	"dekking/premium/document"
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
	steps   int
	until   string // ends the input at this question; "-": at none
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
	if y.steps++; at == y.until || y.steps > 200 {
		return false
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
	y := &typist{answers: answers, record: record, visits: map[string]int{}, until: until}
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
			t.Chdir(t.TempDir())
			o := options(tt.product, tt.language, "")
			y, record := typing(o, tt.answers, "-")
			y.first = tt.first
			if err := y.run(); err != nil {
				t.Errorf("it ended with %v", err)
			}
			here, _ := os.Getwd()
			golden.RequireEqual(t, strings.ReplaceAll(record.String(), here, "DIR"))
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

// Input that ends early names the question, whichever it is, and keeps what was answered.
func TestPlainEndsEarly(t *testing.T) {
	eachQuestion(t, func(t *testing.T, y *typist, record *bytes.Buffer, q *question) {
		err := y.run()
		ended, ok := errors.AsType[*EndedError](err)
		title := y.talk.p.Text("question." + q.id + ".title")
		if !ok || ended.Question != title || !strings.Contains(err.Error(), title) {
			t.Fatalf("%v\n%s", err, record)
		}
		if q.id == "payroll" {
			if ended.Kept != "" {
				t.Errorf("nothing was kept in %s", ended.Kept)
			}
			return
		}
		assertKept(t, ended.Kept, y.talk.w.state.draft)
		if !strings.Contains(err.Error(), ended.Kept) {
			t.Errorf("%v does not name %s", err, ended.Kept)
		}
	})
}

func assertKept(t *testing.T, path string, want premium.Draft) {
	t.Helper()
	src, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if got := archive.WriteRequest(want); !bytes.Equal(src, got) {
		t.Errorf("kept is\n%s\nand it was\n%s", src, got)
	}
}

// s stops at any question and keeps the answers; that is no error.
func TestPlainStopKeeps(t *testing.T) {
	eachQuestion(t, func(t *testing.T, y *typist, record *bytes.Buffer, q *question) {
		y.until, y.first = "-", map[string][]string{q.id: {"s"}}
		if err := y.run(); err != nil {
			t.Fatal(err)
		}
		if q.id == "payroll" {
			return
		}
		if kept := y.talk.w.kept; !strings.Contains(record.String(), "dekking "+kept) {
			t.Errorf("it does not say where:\n%s", record)
		}
		assertKept(t, y.talk.w.kept, y.talk.w.state.draft)
	})
}

// An answer that is none changes nothing, and the next one counts.
func TestPlainWrongAnswers(t *testing.T) {
	eachQuestion(t, func(t *testing.T, y *typist, record *bytes.Buffer, q *question) {
		y.talk.converse()
		before := y.talk.w.state.draft
		for _, wrong := range []string{"x9x", "-1", "99999999999999999999", strings.Repeat("9", 300), "€€", "1 2 3 4 5 6 7 8 9 10 11"} {
			length := record.Len()
			y.steps, y.queue = 0, []string{wrong}
			y.talk.converse()
			said := strings.TrimSpace(record.String()[length:])
			if y.at() != q.id || !reflect.DeepEqual(before, y.talk.w.state.draft) {
				t.Fatalf("%q was taken at %s:\n%s", wrong, q.id, said)
			}
			if _, answer, _ := strings.Cut(said, "> "+wrong+"\n"); len(answer) < 10 {
				t.Errorf("nothing is said about %q:\n%s", wrong, said)
			}
		}
	})
}

// Help is there at every question, and the question stays.
func TestPlainHelp(t *testing.T) {
	eachQuestion(t, func(t *testing.T, y *typist, record *bytes.Buffer, q *question) {
		y.talk.converse()
		length := record.Len()
		y.steps, y.queue = 0, []string{"?"}
		y.talk.converse()
		if said := record.String()[length:]; y.at() != q.id || len(said) < 200 || strings.Contains(said, "‹") {
			t.Errorf("at %s:\n%s", y.at(), said)
		}
	})
}

// A refused answer says why, is asked again, and can be gone back from.
func TestPlainRefused(t *testing.T) {
	o := options("sazas", locale.NL, t.TempDir())
	out, err := piped(o, "1.200.000", "", "t", "226000", "6")
	if strings.Count(out, "Handenvrij Compleet") < 2 || !strings.Contains(out, "Werknemers: 6 werknemers") {
		t.Errorf("%v\n%s", err, out)
	}
	if strings.Count(out, "Vraag 1 van") != 1 {
		t.Errorf("the question is told anew after a refusal:\n%s", out)
	}
}

// Lines that no person types end quickly: one of a megabyte, one without end, and lines without end.
func TestPlainEndlessInput(t *testing.T) {
	for name, in := range map[string]io.Reader{
		"a megabyte":        strings.NewReader(strings.Repeat("9", 1<<20) + "\n226000\n"),
		"no newline":        strings.NewReader(strings.Repeat("9", 1<<20)),
		"zeros for ever":    endless("\x00"),
		"sixes for ever":    endless("6\n"),
		"help for ever":     endless("?\n"),
		"new lines forever": endless("\n"),
	} {
		var out bytes.Buffer
		o := options("sazas", locale.NL, t.TempDir())
		o.In, o.Out = in, &out
		began := time.Now()
		err := RunPlain(o)
		if _, ended := errors.AsType[*EndedError](err); !ended || time.Since(began) > 5*time.Second {
			t.Errorf("%s: %v after %v", name, err, time.Since(began))
		}
		if name == "a megabyte" && !strings.Contains(out.String(), "226.000,00 euro per jaar") {
			t.Errorf("the line after the long one is not read:\n%s", out.String())
		}
		if longest := 1 << 24; out.Len() > longest {
			t.Errorf("%s: %d bytes of output", name, out.Len())
		}
	}
}

type endless string

func (e endless) Read(into []byte) (int, error) {
	n := copy(into, strings.Repeat(string(e), len(into)/len(e)))
	return n, nil
}

// What is typed with Windows line ends, with blanks around it, or as the last line without an end is read all the same.
func TestPlainLineEnds(t *testing.T) {
	for _, in := range []string{"226000\r\n6\r\n", " 226000 \n\t6\t\n", "226000\n6", "\ufeff226000\n\u202e6\n", "226\xff000\n6\n"} {
		var out bytes.Buffer
		o := options("sazas", locale.NL, t.TempDir())
		o.In, o.Out = strings.NewReader(in), &out
		if err := RunPlain(o); !strings.Contains(err.Error(), "In welke bedrijfstak") {
			t.Errorf("%q: %v", in, err)
		}
	}
}

// unfit is the first thing in a text that a pipe or a screen reader should not get; "" when there is none.
func unfit(text string) string {
	for i, r := range text {
		switch {
		case r == '\n':
		case unicode.IsControl(r), unicode.Is(unicode.Bidi_Control, r), r == unicode.ReplacementChar,
			strings.ContainsRune("─│┌┐└┘═█▓■□►◄●○→", r):
			return fmt.Sprintf("%q in …%q", r, text[max(0, i-40):i])
		}
	}
	return ""
}

// Nothing that acts on a terminal and nothing that is drawn comes out, whatever goes in.
func TestPlainIsPlain(t *testing.T) {
	for _, language := range []locale.Language{locale.NL, locale.EN} {
		o := options("sazas", language, t.TempDir())
		o.Draft.Employer.Name = "\x1b[31mevil\u202e"
		y, record := typing(o, plainSazas, "-")
		y.record = io.Discard
		y.first = map[string][]string{"sector": {"\x1b]11;?\x07\u009b31m"}, "": {"u", "?", "\x1b[2J"}}
		if err := y.run(); err != nil {
			t.Fatal(err)
		}
		if found := unfit(record.String()); found != "" {
			t.Error(found)
		}
		if strings.Contains(record.String(), "‹") {
			t.Errorf("a text is missing:\n%s", record)
		}
	}
}

// Amounts are said in words, but on the page that is printed.
func TestPlainSpeech(t *testing.T) {
	s := newSpeech(locale.For(locale.NL))
	for text, want := range map[string]string{
		"€\u00a0-459,06":            "min 459,06 euro",
		"€\u00a0175.000.":           "175.000 euro.",
		"van € 1 tot € 2":           "van 1 euro tot 2 euro",
		"premie n.t.b.":             "premie nog niet bekend",
		"4,2% · 3,9%":               "4,2%, 3,9%",
		"op 01-12-2026":             "op 01-12-2026",
		"een\x1b[31m regel\nof twee": "een[31m regelof twee",
	} {
		if got := s.of(text); got != want {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
	if got, want := s.of(s.sum("9.887,50 × -5% = -494,38")), "9.887,50 keer min 5% is min 494,38"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

// broken is an output that takes so many bytes and no more.
type broken struct{ left int }

func (b *broken) Write(p []byte) (int, error) {
	if b.left -= len(p); b.left < 0 {
		return 0, errors.New("no space left")
	}
	return len(p), nil
}

// An output that is full ends the conversation, and the answers are kept.
func TestPlainFullOutput(t *testing.T) {
	folder := t.TempDir()
	o := options("sazas", locale.NL, folder)
	o.In, o.Out = strings.NewReader("226000\n6\ninstall\n"), &broken{1200}
	if err := RunPlain(o); err == nil || !strings.Contains(err.Error(), "no space left") {
		t.Errorf("it ended with %v", err)
	}
	if files, _ := filepath.Glob(filepath.Join(folder, "concept*")); len(files) != 1 {
		t.Errorf("%d files are kept", len(files))
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
	if err := y.run(); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"De aanvraag noemt 7 werknemers.", "DGA, jaarloon 95.000 euro, niet verzekerd: DGA.",
		"A, jaarloon 52.000 euro, verzekerd.", "Eerste jaar: 9.967,83 euro in totaal.", "10.436,08 euro per jaar",
		"12 termijnen van 830,65 euro, de laatste is 830,68 euro"} {
		if !strings.Contains(record.String(), want) {
			t.Errorf("%q is not said:\n%s", want, record)
		}
	}
	if strings.Contains(record.String(), "Hoe hoog is de loonsom") {
		t.Error("the payroll is asked")
	}
}

// recomputeIn prices a saved request again, for a reader, and holds the saved quote against it.
func recomputeIn(t *testing.T, p *locale.Printer, saved, coverage string) {
	t.Helper()
	src, err := os.ReadFile(saved + ".toml")
	if err != nil {
		t.Fatal(err)
	}
	draft, _, problems := archive.ReadRequest(saved+".toml", src)
	s := derive(library(), p, draft)
	if len(problems) > 0 || s.quote == nil || s.quote.Cover.Coverage.String() != coverage {
		t.Fatalf("the saved request gives no quote, or another one: %v %v\n%s", problems, s.hindrances(), src)
	}
	want, _ := document.JSON(p, s.quote)
	if got, _ := os.ReadFile(saved + ".json"); string(got) != string(want) {
		t.Errorf("the saved quote is not that of the saved request:\n%s\nwant\n%s", got, want)
	}
}
