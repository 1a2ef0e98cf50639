package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// The sessions of the README run as shown: each command from the project's folder, its output line by line; a line of
// … stands for any number of lines.
func TestREADME(t *testing.T) {
	text, err := os.ReadFile(filepath.Join(root, "README.md"))
	if err != nil {
		t.Fatal(err)
	}
	t.Chdir(root)
	sessions := sessionsOf(string(text))
	if len(sessions) < 3 {
		t.Fatalf("%d commands in the README", len(sessions))
	}
	for _, s := range sessions {
		var out bytes.Buffer
		run(strings.Fields(s.command)[1:], strings.NewReader(""), &out, &out)
		plain := strings.ReplaceAll(out.String(), "\u00a0", " ") // a page that is copied by hand keeps no such blank
		if got := strings.Split(strings.TrimRight(plain, "\n"), "\n"); !matches(s.want, got) {
			t.Errorf("$ %s\ngives\n%s\nnot\n%s", s.command, out.String(), strings.Join(s.want, "\n"))
		}
	}
}

type session struct {
	command string
	want    []string
}

// sessionsOf finds the commands in the ```console blocks, each with the lines up to the next command.
func sessionsOf(text string) []session {
	var found []session
	for _, block := range strings.Split(text, "```console\n")[1:] {
		body, _, _ := strings.Cut(block, "\n```")
		for _, line := range strings.Split(body, "\n") {
			if command, isCommand := strings.CutPrefix(line, "$ "); isCommand {
				found = append(found, session{command: command})
			} else if len(found) > 0 {
				last := &found[len(found)-1]
				last.want = append(last.want, line)
			}
		}
	}
	return found
}

// matches holds lines against a pattern in which … stands for any number of lines.
func matches(want, got []string) bool {
	if len(want) == 0 {
		return len(got) == 0
	}
	if want[0] != "…" {
		return len(got) > 0 && strings.TrimRight(got[0], " ") == want[0] && matches(want[1:], got[1:])
	}
	for skip := 0; skip <= len(got); skip++ {
		if matches(want[1:], got[skip:]) {
			return true
		}
	}
	return false
}
