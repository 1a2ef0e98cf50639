package archive

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"testing"
	"time"
)

// leftBehind are files in a data folder, a year old, and why tidying tells of them; "" for what it does not touch.
var leftBehind = map[string]string{
	"concept.toml": "answers", "concept-2.toml": "answers", "concept-2026-01-01-1.toml": "answers", "concept-1.toml.bad": "answers",
	"concept-7.toml.lock": "", ".dekking-123.tmp": "temporary", "offertes/.dekking-1.tmp": "temporary",
	"offertes/2026-01-01-abcdefgh.lock": "lock", "tables/.dekking-9.tmp": "temporary",
	"kolommen.toml": "", "concept.txt": "", "conceptje.toml": "", "my.lock": "", "offertes/bad.json": "unreadable",
	"offertes/notes.txt": "", "offertes/x.lock": "", "tables/mine.toml": "",
}

// leave puts them there, and answers of today.
func leave(t *testing.T, folder string, today time.Time) {
	t.Helper()
	for name := range leftBehind {
		path := filepath.Join(folder, filepath.FromSlash(name))
		writeFile(t, path, "x")
		if err := os.Chtimes(path, today.AddDate(-1, 0, 0), today.AddDate(-1, 0, 0)); err != nil {
			t.Fatal(err)
		}
	}
	writeFile(t, filepath.Join(folder, "concept-3.toml"), "fresh")
	if err := os.Chtimes(filepath.Join(folder, "concept-3.toml"), today, today); err != nil {
		t.Fatal(err)
	}
}

// Guards what tidying takes, that it first only tells, and what it leaves.
func TestTidy(t *testing.T) {
	folder, m := t.TempDir(), made(t, "installer")
	today := time.Date(2026, 11, 22, 0, 0, 0, 0, time.UTC)
	old := kept(t, folder, m) // was to be kept until 15 December 2025
	m.KeepUntil = today
	now := kept(t, folder, m)
	m.KeepUntil = today.AddDate(0, 0, -1)
	edited := kept(t, folder, m)
	lock, err := Edit(folder, edited)
	if err != nil {
		t.Fatal(err)
	}
	defer lock.Release()
	leave(t, folder, today)
	dry, err := Tidy(folder, today, true)
	if err != nil {
		t.Fatal(err)
	}
	for name := range leftBehind {
		if _, err := os.Stat(filepath.Join(folder, filepath.FromSlash(name))); err != nil {
			t.Errorf("a dry run took %s", name)
		}
	}
	wet, err := Tidy(folder, today, false)
	if err != nil || len(dry) != len(wet) {
		t.Errorf("%v: told %d, did %d", err, len(dry), len(wet))
	}
	told := map[string]string{}
	for _, one := range wet {
		within, _ := filepath.Rel(folder, one.Path)
		told[filepath.ToSlash(within)] = one.Why
	}
	for name, why := range leftBehind {
		_, err := os.Stat(filepath.Join(folder, filepath.FromSlash(name)))
		if told[name] != why || (err == nil) != (why == "" || why == "unreadable") {
			t.Errorf("%s: told %q, want %q, left %v", name, told[name], why, err == nil)
		}
	}
	if _, err := Shelved(folder, old); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("the old quote: %v", err)
	}
	for _, name := range []string{now, edited} {
		if _, err := Shelved(folder, name); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	if again, _ := Tidy(folder, today, false); len(again) != 2 { // the unreadable one, and the one being edited
		t.Errorf("again: %v", again)
	}
}

// Guards that a quote is kept two years after the start of the insurance, and one of long ago two years after it is kept.
func TestRetention(t *testing.T) {
	at := func(y int, m time.Month, d int) time.Time { return time.Date(y, m, d, 0, 0, 0, 0, time.UTC) }
	for _, c := range []struct{ start, made, want time.Time }{
		{at(2027, 1, 1), at(2026, 11, 22).Add(13 * time.Hour), at(2029, 1, 1)},
		{at(2023, 12, 15), at(2026, 11, 22).Add(13 * time.Hour), at(2028, 11, 22)},
	} {
		if got := RetainUntil(c.start, c.made); !got.Equal(c.want) {
			t.Errorf("start %v, made %v: until %v, want %v", c.start, c.made, got, c.want)
		}
	}
}

// Guards that a dry run asks for nothing: it works in folders that cannot be written and while another program has the shelf,
// at once, and leaves no file behind, not even a lock.
func TestTidyDryTouchesNothing(t *testing.T) {
	folder := t.TempDir()
	kept(t, folder, made(t, "installer"))
	leave(t, folder, madeAt)
	lock, err := Hold(filepath.Join(Shelf(folder), shelfLock))
	if err != nil {
		t.Fatal(err)
	}
	defer lock.Release()
	for _, place := range []string{folder, Shelf(folder)} {
		if err := os.Chmod(place, 0o500); err != nil {
			t.Fatal(err)
		}
		defer os.Chmod(place, 0o700)
	}
	before := tree(t, folder)
	told, err := Tidy(folder, madeAt.AddDate(5, 0, 0), true)
	if err != nil || len(told) != 11 { // the quote, nine of what was left behind, and the answers of today
		t.Errorf("told %d: %v", len(told), err)
	}
	for _, one := range told {
		if one.Err != nil && one.Why != "unreadable" {
			t.Errorf("%+v", one)
		}
	}
	if after := tree(t, folder); after != before {
		t.Errorf("before\n%s\nafter\n%s", before, after)
	}
}

// tree is all that is in a folder, with when it was last written.
func tree(t *testing.T, folder string) string {
	t.Helper()
	text := ""
	err := filepath.WalkDir(folder, func(path string, entry os.DirEntry, err error) error {
		if err != nil {
			return err
		}
		info, err := entry.Info()
		text += fmt.Sprintln(path, info.Mode(), info.Size(), info.ModTime())
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return text
}
