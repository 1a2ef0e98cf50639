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
	"syscall"
	"testing"
	"time"

	"dekking/premium"
	"dekking/premium/archive"
	"dekking/premium/locale"

	"pgregory.net/rapid"
)

// This file tests what may come in and must not come out: wrong answers, no answers, noise, signals.

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
			y.left, y.queue = 200, []string{wrong}
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
		y.left, y.queue = 200, []string{"?"}
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
	if !strings.Contains(out, "Handenvrij Compleet") || !strings.Contains(out, "Werknemers: 6 werknemers") {
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

// A signal ends the conversation while it waits for an answer; the answers are kept.
func TestPlainSignal(t *testing.T) {
	o := options("sazas", locale.NL, t.TempDir())
	in, typed := io.Pipe()
	o.In = in
	talk := newTalk(o.complete())
	talk.signals = make(chan os.Signal, 1)
	go func() {
		fmt.Fprintln(typed, "226000") // returns when it is read
		fmt.Fprintln(typed, "6")
		talk.signals <- syscall.SIGTERM
	}()
	err := talk.leave(talk.converse())
	if interrupted, ok := errors.AsType[*Interrupted](err); !ok || interrupted.Status != 143 {
		t.Errorf("it ended with %v", err)
	}
	assertKept(t, talk.w.kept, talk.w.state.draft)
}

// What was left behind is offered by number, at a terminal only: a pipe begins at the beginning.
func TestPlainOffers(t *testing.T) {
	for lines, want := range map[string]string{"1": "headcount", "": "payroll", "x\n7\n1": "headcount"} {
		o := options("sazas", locale.NL, t.TempDir())
		o.Draft = premium.Draft{}
		o.Journal = filepath.Join(o.Folder, "concept.toml")
		payroll := premium.Money(22_600_000)
		left := archive.WriteRequest(premium.Draft{Product: "sazas", QuoteDate: quoted, Payroll: &payroll})
		if err := os.WriteFile(o.Journal, left, 0o600); err != nil {
			t.Fatal(err)
		}
		var out bytes.Buffer
		o.Plain, o.In, o.Out = true, strings.NewReader(lines+"\n"), &out
		o = o.complete().resume()
		talk := newTalk(o)
		talk.w.options.named = false // the tests' drafts have a product and a date
		talk.offers()
		if p, ok := talk.w.base.(*page); !ok || p.question.id != want || !strings.Contains(out.String(), "1: loonsom") {
			t.Errorf("%q does not lead to %s:\n%s", lines, want, out.String())
		}
		o.journal.close()
		o.found, o.journal, o.Draft, o.In = resumption{}, nil, premium.Draft{}, strings.NewReader("")
		if err := RunPlain(o); !strings.Contains(err.Error(), "loonsom") {
			t.Errorf("a pipe goes on: %v", err)
		}
	}
}

// Whatever lines come, nothing breaks, nothing but sentences comes out, and the quote is reached only with every answer
// given and nothing refused.
func TestPlainAnyLines(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		product, answers := "sazas", plainSazas
		if rapid.Bool().Draw(t, "markt") {
			product, answers = "markt", plainMarkt
		}
		language := rapid.SampledFrom([]locale.Language{locale.NL, locale.EN}).Draw(t, "language")
		y, record := typing(options(product, language, "/nonexistent"), answers, "-")
		// Drawn beforehand: the conversation reads in a goroutine of its own, where rapid must not be called.
		lines := rapid.SliceOfN(rapid.Custom(anyLine), 1, 60).Draw(t, "lines")
		right := rapid.SliceOfN(rapid.IntRange(0, 3), len(lines), len(lines)).Draw(t, "right")
		var reached []*state
		y.draw = func(at string) []string {
			line, isRight := lines[y.left], right[y.left] > 0
			if at == "" {
				reached = append(reached, y.talk.w.state)
			}
			if isRight && at != "" {
				return answers[at]
			}
			return []string{line}
		}
		y.left = len(lines)
		y.record = io.Discard
		_ = y.run()
		for _, s := range reached {
			complete(t, s)
		}
		if found := unfit(record.String()); found != "" {
			t.Fatal(found)
		}
	})
}

// anyLine draws a line that means something somewhere, or noise.
func anyLine(t *rapid.T) string {
	if rapid.Bool().Draw(t, "noise") {
		return strings.ReplaceAll(rapid.StringN(0, 20, 200).Draw(t, "line"), "\n", "")
	}
	return rapid.SampledFrom([]string{"", "0", "1", "2", "7", "9", "14", "15", "t", "b", "z", "p", "?", "100/70", "1-1-2027",
		"1-4-2027", "1200000", "bouw", "1 2", "0 1", "140", "u"}).Draw(t, "typed")
}
