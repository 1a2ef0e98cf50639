//go:build unix

package archive

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"syscall"
	"testing"
	"time"
)

// These tests run this test program once more, as another program that does something with a shelf and is stopped.

// child is this test program, set to run one of its parts. Its life is too short to collect anything.
func child(t *testing.T, part, folder string, env ...string) *exec.Cmd {
	t.Helper()
	cmd := exec.Command(os.Args[0], "-test.run=^TestChild$")
	cmd.Env = append(os.Environ(), append(env, "GOGC=off", "DEKKING_PART="+part, "DEKKING_FOLDER="+folder)...)
	return cmd
}

// TestChild is what those other programs do; by itself it does nothing.
func TestChild(t *testing.T) {
	folder, name := os.Getenv("DEKKING_FOLDER"), os.Getenv("DEKKING_NAME")
	switch os.Getenv("DEKKING_PART") {
	case "keeps":
		keepsOn(t, folder)
	case "saves":
		savesOn(t, folder)
	case "versions": // each of the one before it
		m := made(t, "installer")
		m.Parent = name
		for range 25 {
			m.Parent = kept(t, folder, m)
			fmt.Println(m.Parent)
		}
	case "holds":
		lock, err := Edit(folder, name)
		if err != nil {
			t.Fatal(err)
		}
		defer lock.Release()
		fmt.Println("held")
		time.Sleep(time.Minute)
	case "full":
		signal.Ignore(syscall.SIGXFSZ) // the limit then is an error, like a full disk
		path := filepath.Join(folder, "q.json")
		fmt.Println(Save(path, make([]byte, 64<<10)) != nil)
	}
}

// keepsOn keeps versions of a quote, with its tables, and says their names, until it is killed.
func keepsOn(t *testing.T, folder string) {
	m := made(t, "installer")
	for {
		fmt.Println("keeping")
		m.Parent = kept(t, folder, m)
		fmt.Println(m.Parent)
	}
}

// savesOn saves answers over those that are there, and says which, until it is killed.
func savesOn(t *testing.T, folder string) {
	for n := 1; ; n++ {
		fmt.Println("saving")
		if err := Save(answersIn(folder), answersOf(n)); err != nil {
			t.Fatal(err)
		}
		fmt.Println(n)
	}
}

func answersIn(folder string) string { return filepath.Join(folder, "concept.toml") }

// answersOf are some answers, so large that they are not written at once.
func answersOf(n int) []byte { return bytes.Repeat([]byte(fmt.Sprintf("answers %6d\n", n)), 5000) }
