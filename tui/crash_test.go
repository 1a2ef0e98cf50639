package tui

import (
	"errors"
	"fmt"
	"strings"
	"testing"
)

// Guards that a crash file names the kind of a panic, and nothing that was panicked with.
func TestKindOfPanic(t *testing.T) {
	kind := func(fails func()) (kind string) {
		defer func() { kind = kindOf(recover()) }()
		fails()
		return ""
	}
	index, names := 226000, []string{"x"}
	for want, fails := range map[string]func(){
		"runtime error: index out of range [######] with length #": func() { _ = names[index] },
		"runtime error: invalid memory address":                    func() { _ = *(*int)(nil) },
		"string":                                                   func() { panic("Janssen") },
		"*errors.errorString":                                      func() { panic(errors.New("Janssen")) },
		"*fmt.wrapError":                                           func() { panic(fmt.Errorf("Janssen: %w", errors.ErrUnsupported)) },
	} {
		if got := kind(fails); !strings.HasPrefix(got, want) {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}

// Guards that whichever step goes wrong, the answers up to the one before are kept: a walk through all questions, once
// for every update that it takes.
func TestPanicAtEveryStep(t *testing.T) {
	for step := 1; step < 500; step++ {
		o := options("sazas", "nl", t.TempDir())
		o.Journal = o.Folder + "/concept.toml"
		updates := 0
		o.hook = func(place string) {
			if place != inUpdate {
				return
			}
			if updates++; updates == step {
				panic("€ 226.000")
			}
		}
		if !crashes(t, o) {
			if step < 30 {
				t.Errorf("only %d steps", step)
			}
			return
		}
	}
}

// crashes walks through all questions; false when nothing went wrong on the way.
func crashes(t *testing.T, o Options) bool {
	t.Helper()
	o = o.complete().resume()
	defer o.journal.close()
	g := &guard{options: o}
	w := &wizard{}
	g.build(w)
	m := guarded{Model{w}, g, &frames{now: o.Now}}
	d := &driver{t, Model{w}}
	d.m.Update(size(80, 24))
	for range 40 {
		if d.at() == "overview" {
			return false
		}
		for _, name := range sazasAnswers[d.at()] {
			for _, msg := range keysOf(name) {
				before := string(w.request())
				m.command(second(m.Update(msg)))
				m.View()
				if !g.faulty() {
					continue
				}
				if err := (*Interrupted)(nil); !errors.As(g.finish(w, nil), &err) || err.Status != faulted {
					t.Fatalf("ended with %v", err)
				}
				draft, ok := journalled(o.Journal)
				if ok != (before != string(w.begin)) {
					t.Fatalf("the journal can be read: %v", ok)
				}
				if ok && string(requestOf(draft)) != before {
					t.Fatalf("kept is\n%s\nand was answered\n%s", requestOf(draft), before)
				}
				return true
			}
		}
	}
	t.Fatalf("the overview is never reached, but %s", d.at())
	return false
}
