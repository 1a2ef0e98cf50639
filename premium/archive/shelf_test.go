package archive

import (
	"errors"
	"os"
	"path/filepath"
	"regexp"
	"runtime"
	"strings"
	"testing"
	"time"
)

// kept puts a quote on a shelf and gives its name.
func kept(t *testing.T, folder string, m Made) string {
	t.Helper()
	path, err := Keep(folder, m)
	if err != nil {
		t.Fatal(err)
	}
	return strings.TrimSuffix(filepath.Base(path), extension)
}

// Guards that quotes are versions: an edit is a new file that names its parent, which stays as it was.
func TestVersions(t *testing.T) {
	folder, m := t.TempDir(), made(t, "installer")
	first := kept(t, folder, m)
	before := readFile(t, filepath.Join(Shelf(folder), first+extension))
	m.Parent, m.At = first, madeAt.Add(time.Hour)
	second := kept(t, folder, m)
	saved, err := Shelved(folder, second)
	if err != nil || saved.Version != 2 || saved.Parent != first {
		t.Errorf("the second is %+v, %v", saved, err)
	}
	if readFile(t, filepath.Join(Shelf(folder), first+extension)) != before {
		t.Error("the first one changed")
	}
}

// Guards that a quote can still be kept when the one it was edited from is gone, damaged, or no name at all: as a first
// version, of nothing.
func TestParentThatIsGone(t *testing.T) {
	folder, m := t.TempDir(), made(t, "installer")
	damaged := kept(t, folder, m)
	writeFile(t, filepath.Join(Shelf(folder), damaged+extension), "{")
	for _, parent := range []string{"2026-11-22-aaaaaaaa", damaged, "../x"} {
		m.Parent = parent
		saved, err := Shelved(folder, kept(t, folder, m))
		if err != nil || saved.Version != 1 || saved.Parent != "" {
			t.Errorf("%s: %+v, %v", parent, saved, err)
		}
	}
}

// Guards that a version comes after the one before it, also when the clock was put back in between, and within a second.
func TestVersionsOnAClockPutBack(t *testing.T) {
	folder, m := t.TempDir(), made(t, "installer")
	var names []string
	for _, at := range []time.Time{madeAt, madeAt, madeAt.AddDate(0, 0, -3), madeAt.Add(-time.Minute), madeAt.AddDate(0, 0, 1)} {
		m.At = at
		m.Parent = kept(t, folder, m)
		names = append(names, m.Parent)
	}
	entries, _, err := List(folder, len(names))
	if err != nil || len(entries) != len(names) {
		t.Fatalf("%v, %v", entries, err)
	}
	for i, e := range entries {
		if want := len(names) - i; e.Name != names[want-1] || e.Saved.Version != want {
			t.Errorf("place %d has %s, version %d", i, e.Name, e.Saved.Version)
		}
	}
}

// Guards that without a data folder nothing is kept, found or tidied, and least of all in the folder one happens to be in.
func TestNoShelf(t *testing.T) {
	m, saved, here := made(t, "installer"), sample(t, "installer"), t.TempDir()
	t.Chdir(here)
	kept(t, here, m) // which "" is not to be taken for
	_, keeping := Keep("", m)
	_, _, listing := List("", 10)
	_, tidying := Tidy("", madeAt, false)
	_, reading := Shelved("", "2026-11-22-aaaaaaaa")
	_, editing := Edit("", "2026-11-22-aaaaaaaa")
	for what, err := range map[string]error{"keep": keeping, "list": listing, "tidy": tidying, "read": reading, "edit": editing} {
		if kindOf(err) != "no_shelf" {
			t.Errorf("%s: %v", what, err)
		}
	}
	if table, err := TableFor(saved, ""); table != nil || err != nil {
		t.Errorf("tables of the working folder: %v", err)
	}
	if entries, _ := os.ReadDir(Shelf(here)); len(entries) != 1 {
		t.Errorf("the working folder has %v", entries)
	}
}

// Guards the order of the list, that it is bounded, and that one bad file is listed and spoils nothing.
func TestList(t *testing.T) {
	folder, m := t.TempDir(), made(t, "installer")
	if entries, all, err := List(folder, 10); len(entries)+all != 0 || err != nil {
		t.Errorf("no shelf: %v %d %v", entries, all, err)
	}
	var names []string
	for i := range 5 {
		m.At = madeAt.AddDate(0, 0, i)
		names = append(names, kept(t, folder, m))
	}
	m.Quote, m.Step, m.Tables = nil, "cover.term", m.Quote.Staff.Table.Fingerprint
	m.At = madeAt.AddDate(0, 0, 9)
	names = append(names, kept(t, folder, m))
	for _, name := range []string{"bad.json", "Upper.json", "note.txt", "x y.json", "-x.json", ".json", strings.Repeat("a", 65) + ".json"} {
		writeFile(t, filepath.Join(Shelf(folder), name), "{")
	}
	if err := os.Mkdir(filepath.Join(Shelf(folder), "folder.json"), 0o700); err != nil {
		t.Fatal(err)
	}
	_ = os.Symlink("/etc/passwd", filepath.Join(Shelf(folder), "link.json"))
	entries, all, err := List(folder, 100)
	if err != nil || all != len(entries) || len(entries) < 8 {
		t.Fatalf("%d of %d, %v", len(entries), all, err)
	}
	for i, e := range entries {
		switch {
		case i < 6 && (e.Err != nil || e.Name != names[5-i]):
			t.Errorf("%d is %s, %v", i, e.Name, e.Err)
		case i >= 6 && e.Err == nil:
			t.Errorf("%s can be read", e.Name)
		}
	}
	if step := entries[0].Saved.Step; step != "cover.term" || entries[0].Saved.Client() != "Bakkerij Łukasz & zn." {
		t.Errorf("the newest stopped at %q", step)
	}
	if entries, all, _ := List(folder, 3); len(entries) != 3 || all < 8 {
		t.Errorf("bounded: %d of %d", len(entries), all)
	}
}

// Guards that names sort as quotes were made, to the second: the list, and the reminder of the newest, go by them.
func TestNamesSortByTime(t *testing.T) {
	folder, m := t.TempDir(), made(t, "installer")
	day := time.Date(2026, 11, 22, 0, 0, 0, 0, time.UTC)
	for _, second := range []int{0, 1, 4095, 4096, 65536, 86399} {
		m.At = day.Add(time.Duration(second) * time.Second)
		name := kept(t, folder, m)
		if newest, _, err := List(folder, 1); err != nil || newest[0].Name != name {
			t.Errorf("second %d: the newest is %v, not %s", second, newest, name)
		}
	}
}

// Guards that names are ours, whoever the client is, and that no other name is ever followed.
func TestNames(t *testing.T) {
	folder, m := t.TempDir(), made(t, "installer")
	for _, client := range []string{"../../x", "NUL", "a\nb", strings.Repeat("x", 300), "🍞", "-rf", "con.", "a/b\\c"} {
		m.Draft.Employer.Name = client
		if name := kept(t, folder, m); !regexp.MustCompile(`^2026-11-22-[0-9a-v]{8}$`).MatchString(name) {
			t.Errorf("%q is kept as %q", client, name)
		}
	}
	for _, name := range []string{"", "..", "../x", "NUL", "a/b", `a\b`, "a.b", "A", "-x", "x\n", strings.Repeat("a", 65)} {
		if _, err := Shelved(folder, name); kindOf(err) != "name" {
			t.Errorf("%q: %v", name, err)
		}
		if _, err := Edit(folder, name); kindOf(err) != "name" {
			t.Errorf("%q: %v", name, err)
		}
	}
}

// Guards that all of it is its owner's only, the data folder first of all, also where it was open to others.
func TestShelfIsPrivate(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("no modes")
	}
	folder, m := filepath.Join(t.TempDir(), "dekking"), made(t, "installer")
	tables, _ := tablesOf(folder, m.Quote.Staff.Table.Fingerprint)
	for _, open := range []string{folder, Shelf(folder), filepath.Join(folder, tablesFolder), tables, filepath.Join(tables, "2023")} {
		if err := errors.Join(os.Mkdir(open, 0o777), os.Chmod(open, 0o777)); err != nil {
			t.Fatal(err)
		}
	}
	kept(t, folder, m)
	found := 0
	err := filepath.WalkDir(folder, func(path string, entry os.DirEntry, err error) error {
		info, _ := entry.Info()
		want := os.FileMode(0o600)
		if entry.IsDir() {
			want = 0o700
		}
		if found++; info.Mode().Perm() != want {
			t.Errorf("%s is %v", path, info.Mode())
		}
		return err
	})
	if err != nil || found != 9 { // five folders, three tables, a quote
		t.Errorf("%d found, %v", found, err)
	}
}
