package archive

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"syscall"
	"testing"
	"time"
)

// Guards that whatever call of saving fails, or all from some call on, the old file is as it was and nothing else is left in
// the folder, or only what is swept later; and that a folder that was not confirmed is told, with the new file in place.
func TestSaveIsAllOrNothing(t *testing.T) {
	for _, dead := range []bool{false, true} {
		steps := 0
		for ; saveOnTrial(t, steps, dead); steps++ {
		}
		if steps != 6 { // create, write, sync, close, rename, settle
			t.Errorf("dead %v: %d steps", dead, steps)
		}
	}
}

// saveOnTrial saves where a call fails, and says whether that call came.
func saveOnTrial(t *testing.T, n int, dead bool) bool {
	t.Helper()
	folder, d := t.TempDir(), &trial{fail: n, dead: dead}
	path := filepath.Join(folder, "q.toml")
	writeFile(t, path, "old")
	err := save(d, path, []byte("new"))
	broken, came := d.failed()
	want := "old"
	if !came || broken.what == "settle" {
		want = "new"
	}
	if got := readFile(t, path); got != want || (err != nil) != came || came && !ours(err) {
		t.Errorf("%s: file holds %q, error %v", broken.what, got, err)
	}
	if _, unsettled := errors.AsType[*UnsettledError](err); unsettled != (broken.what == "settle") {
		t.Errorf("%s: %v", broken.what, err)
	}
	if left := temporary(folder); len(left) > 1 || len(left) == 1 && !dead {
		t.Errorf("%s: left behind %v", broken.what, left)
	}
	return came
}

// unsure is a disk that answers in some way when a folder is to be written down.
type unsure struct {
	osDisk
	err error
}

func (d unsure) syncFolder(folder string) error {
	return &os.PathError{Op: "sync", Path: folder, Err: d.err}
}

// Guards that a file system that cannot write down a folder is taken as it is, and one that fails at it is not.
func TestUnsettled(t *testing.T) {
	for err, want := range map[error]bool{syscall.EINVAL: false, syscall.ENOTSUP: false, syscall.EIO: true, syscall.ENOSPC: true, syscall.EACCES: true} {
		path := filepath.Join(t.TempDir(), "q.toml")
		got := save(unsure{err: err}, path, []byte("new"))
		told, unsettled := errors.AsType[*UnsettledError](got)
		if unsettled != want || want && (told.Path != path || !errors.Is(got, err)) || !want && got != nil || readFile(t, path) != "new" {
			t.Errorf("%v: %v", err, got)
		}
		folder := filepath.Join(t.TempDir(), "new")
		if got := makeFolder(unsure{err: err}, folder); (got != nil) != want || missing(folder) != want {
			t.Errorf("%v: folder %v", err, got)
		}
	}
}

// Guards that a saved file is its owner's only, also where a public one stood, and that links stay links.
func TestSaveModeAndLinks(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("no modes")
	}
	folder := t.TempDir()
	path, link := filepath.Join(folder, "q.toml"), filepath.Join(folder, "link.toml")
	writeFile(t, path, "old")
	if err := errors.Join(os.Chmod(path, 0o644), os.Symlink("q.toml", link), Save(link, []byte("new"))); err != nil {
		t.Fatal(err)
	}
	info, _ := os.Stat(path)
	linked, _ := os.Lstat(link)
	if info.Mode().Perm() != 0o600 || linked.Mode()&os.ModeSymlink == 0 || readFile(t, path) != "new" {
		t.Errorf("modes %v %v, content %q", info.Mode(), linked.Mode(), readFile(t, path))
	}
}

// Guards that a folder or device is never replaced by a file, and that errors can be told apart.
func TestSaveRefuses(t *testing.T) {
	folder := t.TempDir()
	var noFile *NotAFileError
	if err := Save(folder, nil); !errors.As(err, &noFile) || !noFile.Directory {
		t.Errorf("folder: %v", err)
	}
	if err := Save(os.DevNull, nil); runtime.GOOS != "windows" && !errors.As(err, &noFile) {
		t.Errorf("device: %v", err)
	}
	if err := Save(filepath.Join(folder, "no", "q.toml"), nil); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("missing folder: %v", err)
	}
}

// Guards that what a killed save left behind goes with a later one, or at the start of a program, once no save can be at it
// any more; and that nothing else does.
func TestSweeps(t *testing.T) {
	for how, sweeps := range map[string]func(data, place string) error{
		"a save":  func(_, place string) error { return Save(filepath.Join(place, "q"), nil) },
		"a start": func(data, _ string) error { Sweep(data); return nil },
	} {
		data := t.TempDir()
		for _, place := range []string{data, Shelf(data)} {
			left := map[string]time.Duration{".dekking-1.tmp": staleAfter + time.Second, ".dekking-2.tmp": staleAfter - time.Minute,
				"x.tmp": 24 * time.Hour, ".dekking-x.tmp": 24 * time.Hour}
			if err := private(osDisk{}, place); err != nil {
				t.Fatal(err)
			}
			for name, age := range left {
				path, past := filepath.Join(place, name), time.Now().Add(-age)
				writeFile(t, path, "x")
				if err := os.Chtimes(path, past, past); err != nil {
					t.Fatal(err)
				}
			}
			if err := sweeps(data, place); err != nil {
				t.Fatal(err)
			}
			for name := range left {
				if gone := missing(filepath.Join(place, name)); gone != (name == ".dekking-1.tmp") {
					t.Errorf("%s in %s: %s gone is %v", how, filepath.Base(place), name, gone)
				}
			}
			if now := len(temporary(place)); now != 1 {
				t.Errorf("%s leaves %d temporary files", how, now)
			}
		}
	}
	Sweep("") // no data folder
	Sweep(filepath.Join(t.TempDir(), "none"))
}

// Guards that only files of bearable size are opened.
func TestOpen(t *testing.T) {
	folder := t.TempDir()
	path := filepath.Join(folder, "r.toml")
	writeFile(t, path, "12345")
	if data, err := Open(path, 5); err != nil || string(data) != "12345" {
		t.Errorf("got %q, %v", data, err)
	}
	var large *TooLargeError
	if _, err := Open(path, 4); !errors.As(err, &large) || large.Limit != 4 || large.Path != path {
		t.Errorf("large: %v", err)
	}
	var noFile *NotAFileError
	if _, err := Open(folder, 5); !errors.As(err, &noFile) || !noFile.Directory {
		t.Errorf("folder: %v", err)
	}
	if _, err := Open(filepath.Join(folder, "no"), 5); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("missing: %v", err)
	}
}

func writeFile(t *testing.T, path, text string) {
	t.Helper()
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
}

func readFile(t *testing.T, path string) string {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// Guards that what is written bit by bit is there whole or not at all, too: an error of the writer leaves the old file.
func TestSaveStream(t *testing.T) {
	path := filepath.Join(t.TempDir(), "out.csv")
	if err := SaveStream(path, func(w io.Writer) error { _, err := io.WriteString(w, "old"); return err }); err != nil {
		t.Fatal(err)
	}
	halfway := errors.New("halfway")
	err := SaveStream(path, func(w io.Writer) error {
		_, _ = io.WriteString(w, "new")
		return halfway
	})
	if kept, _ := os.ReadFile(path); !errors.Is(err, halfway) || string(kept) != "old" {
		t.Errorf("%v, %q", err, kept)
	}
	if left, _ := filepath.Glob(filepath.Join(filepath.Dir(path), ".dekking-*")); left != nil {
		t.Errorf("left behind: %v", left)
	}
}
