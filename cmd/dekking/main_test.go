package main

import (
	"bytes"
	"errors"
	"flag"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

// update writes the expected messages anew: go test ./cmd/dekking -update, and read what has changed.
var update = flag.Bool("update", false, "write the golden files anew")

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"dekking": main})
}

// Guards the command as a user meets it; each script says which case it guards. The worked cases are in cases/.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:                 "testdata/script",
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		UpdateScripts:       *update,
		Setup: func(env *testscript.Env) error {
			env.Setenv("NO_COLOR", "1")
			home := filepath.Join(env.WorkDir, "home") // what is kept is not kept for other scripts, nor on this machine
			env.Setenv("HOME", home)
			if err := os.Mkdir(home, 0o700); err != nil {
				return err
			}
			return errors.Join(os.CopyFS(filepath.Join(env.WorkDir, "cases"), os.DirFS("../../testdata/cases")),
				os.CopyFS(filepath.Join(env.WorkDir, "office"), os.DirFS("../../testdata/office")))
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){"exits": exits, "cent": cent},
	})
}

// exits runs a command and wants an exit status: "exits 1 dekking quote x.toml". Nothing it prints may steer a terminal.
func exits(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: exits status command [argument...]")
	}
	err := ts.Exec(args[1], args[2:]...)
	status := 0
	if exit, ok := err.(*exec.ExitError); ok {
		status = exit.ExitCode()
	} else if err != nil {
		ts.Fatalf("%v", err)
	}
	if strconv.Itoa(status) != args[0] {
		ts.Fatalf("exit status %d, want %s", status, args[0])
	}
	if strings.Contains(ts.ReadFile("stdout")+ts.ReadFile("stderr"), "\x1b") {
		ts.Fatalf("an escape character in the output")
	}
}

// cent replaces a text in a file: "cent file old new".
func cent(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 3 {
		ts.Fatalf("usage: cent file old new")
	}
	src := ts.ReadFile(args[0])
	if strings.Count(src, args[1]) != 1 {
		ts.Fatalf("%q is there %d times", args[1], strings.Count(src, args[1]))
	}
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), []byte(strings.Replace(src, args[1], args[2], 1)), 0o600))
}

// result is what a run in this process gave.
type result struct {
	status   int
	out, err string
}

func runHere(in string, args ...string) result {
	var out, err bytes.Buffer
	status := run(args, strings.NewReader(in), &out, &err)
	return result{status, out.String(), err.String()}
}

// numberKey is the number of a quote, which another request gives another one.
var numberKey = regexp.MustCompile(`\n  "number": "[^"]*",`)

// withoutQuote is a JSON result without the quote that it carries, and without the number that names it.
func withoutQuote(t interface{ Fatalf(string, ...any) }, out string) string {
	shown, _, carries := strings.Cut(out, ",\n  \"saved\": ")
	if !carries {
		t.Fatalf("no quote is carried by %s", out)
	}
	return numberKey.ReplaceAllString(shown, "") + "\n}\n"
}

// golden compares a text with a file, or writes the file anew.
func golden(t *testing.T, path, got string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("%s differs, see -update:\n%s", path, got)
	}
}
