package main

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"syscall"
	"testing"
	"time"

	"dekking/premium/archive"
	"dekking/premium/locale"

	"github.com/adrg/xdg"
)

// Guards that what goes wrong with writing is said as that, with the place, whole, and what to do.
func TestWriteErrorsAreWorded(t *testing.T) {
	env := &environment{p: locale.For(locale.NL)}
	shelf := "/home/" + strings.Repeat("lang/", 60) + "offertes"
	for _, c := range []struct {
		err    error
		wanted []string
	}{
		{&fs.PathError{Op: "open", Path: shelf + "/.dekking-1.tmp", Err: syscall.EACCES},
			[]string{"De offerte is niet bewaard. U mag in " + shelf + " niet schrijven.", "rechten", "-o"}},
		{&fs.PathError{Op: "write", Path: shelf + "/.dekking-1.tmp", Err: syscall.ENOSPC},
			[]string{"De offerte is niet bewaard. In " + shelf + " is niet te schrijven (no space left on device).", "-o"}},
		{&os.LinkError{Op: "rename", Old: shelf + "/.dekking-1.tmp", New: shelf + "/x.json", Err: syscall.EROFS},
			[]string{"In " + shelf + " is niet te schrijven (read-only file system)."}},
		{&archive.UnsettledError{Path: shelf + "/x.json", Err: &fs.PathError{Op: "sync", Path: shelf, Err: syscall.EIO}},
			[]string{shelf + "/x.json is geschreven, maar de schijf bevestigt het niet (input/output error).", "kopie"}},
		{&archive.BusyError{PID: 7, Host: "h"}, []string{"De offerte is niet bewaard.", "proces 7 op h"}},
		{&archive.QuoteError{Kind: "undated"}, []string{"De offerte is niet bewaard. Een offerte zonder"}},
	} {
		told := env.notKept(shelf, c.err).Error()
		for _, want := range c.wanted {
			if !strings.Contains(told, want) {
				t.Errorf("%v: %q lacks %q", c.err, told, want)
			}
		}
		if strings.Contains(told, "lezen.") || strings.Contains(told, "te lezen") || strings.Contains(told, ".tmp") {
			t.Errorf("%v: %s", c.err, told)
		}
	}
	told := env.unwritable("q.pdf", &archive.UnsettledError{Path: "q.pdf", Err: syscall.EIO}).Error()
	if !strings.Contains(told, "q.pdf is geschreven, maar") {
		t.Error(told)
	}
}

// Guards that what tidying could not do is not said as if something could not be read.
func TestTidyErrorsAreWorded(t *testing.T) {
	env := &environment{p: locale.For(locale.NL)}
	for why, want := range map[string]string{"expired": "Verwijderen lukt niet (permission denied).", "unreadable": "U mag de offerte niet lezen."} {
		one := archive.Tidied{Path: "/x/y.json", Why: why, Err: &fs.PathError{Op: "remove", Path: "/x/y.json", Err: syscall.EACCES}}
		if told, _ := env.tidied([]archive.Tidied{one}, false); !strings.Contains(told, want) || !strings.Contains(told, "blijft staan: /x/y.json") {
			t.Errorf("%s: %s", why, told)
		}
	}
	err := env.untidied(&fs.PathError{Op: "open", Path: "/x/plank.lock", Err: syscall.EROFS})
	if told := err.Error(); !strings.Contains(told, "is niet op te ruimen (read-only file system).") {
		t.Error(told)
	}
	if told := env.untidied(&archive.BusyError{PID: 7, Host: "h"}).Error(); !strings.Contains(told, "proces 7 op h") {
		t.Error(told)
	}
}

// Guards where the data folder is: in a home that is there, or where XDG_DATA_HOME says, when that is a whole path; else
// nowhere, not in the root folder and not in the one at hand.
func TestDataFolder(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("the system says where")
	}
	home, given := t.TempDir(), t.TempDir()
	t.Cleanup(xdg.Reload) // after the environment is as it was
	for _, c := range []struct {
		home, given, below string // below: in which folder; "" for nowhere
	}{
		{home, "", home}, {home, "relative", home}, {home, given, given}, {"", given, given}, {"relative", given, given},
		{home + "/gone", given, given}, {"", "", ""}, {"", "relative", ""}, {"relative", "", ""}, {home + "/gone", "", ""},
		{"", "~/x", ""}, {home, "~/x", home},
	} {
		t.Setenv("HOME", c.home)
		t.Setenv("XDG_DATA_HOME", c.given)
		xdg.Reload()
		got := dataFolder()
		if (got == "") != (c.below == "") || !strings.HasPrefix(got, c.below) || got != "" && !strings.HasSuffix(got, "/dekking") {
			t.Errorf("HOME=%s XDG_DATA_HOME=%s: %q", c.home, c.given, got)
		}
		if file := inData("x"); (file == "") != (got == "") {
			t.Errorf("HOME=%s XDG_DATA_HOME=%s: a file at %q", c.home, c.given, file)
		}
	}
}

// Guards that what a save left behind when it was killed goes with the next command that writes, not with one that looks.
func TestCommandsSweep(t *testing.T) {
	for command, sweeps := range map[string]bool{"quote ../../testdata/cases/installer.toml --keep": true, "tidy": true,
		"tidy --dry-run": false, "quotes": false} {
		ownData(t)
		left := filepath.Join(dataFolder(), ".dekking-1.tmp")
		past := time.Now().Add(-time.Hour)
		if err := errors.Join(os.Mkdir(dataFolder(), 0o700), os.WriteFile(left, nil, 0o600), os.Chtimes(left, past, past)); err != nil {
			t.Fatal(err)
		}
		if got := runHere("", strings.Fields(command)...); got.status != exitDone {
			t.Errorf("%s: %s", command, got.err)
		}
		if _, err := os.Stat(left); errors.Is(err, fs.ErrNotExist) != sweeps {
			t.Errorf("%s: %v", command, err)
		}
	}
}
