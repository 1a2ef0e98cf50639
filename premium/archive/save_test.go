package archive

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"testing"
	"time"
)

// failing is a disk on which the n-th call fails.
type failing struct {
	osDisk
	left int
	file file
}

var errDisk = errors.New("disk full")

func (d *failing) fails() bool { d.left--; return d.left == -1 }

func (d *failing) createTemp(folder string) (file, error) {
	if d.fails() {
		return nil, errDisk
	}
	temp, err := d.osDisk.createTemp(folder)
	d.file = temp
	return d, err
}

func (d *failing) rename(from, to string) error {
	if d.fails() {
		return errDisk
	}
	return d.osDisk.rename(from, to)
}

func (d *failing) Name() string { return d.file.Name() }

func (d *failing) Write(data []byte) (int, error) {
	if d.fails() {
		return d.file.Write(data[:len(data)/2])
	}
	return d.file.Write(data)
}

func (d *failing) Sync() error {
	if d.fails() {
		return errDisk
	}
	return d.file.Sync()
}

func (d *failing) Close() error {
	err := d.file.Close()
	if d.fails() {
		return errDisk
	}
	return err
}

// Guards that whatever step of saving fails, the old file is as it was and nothing else is left in the folder.
func TestSaveIsAllOrNothing(t *testing.T) {
	const steps = 5 // create, write, sync, close, rename
	for n := range steps + 1 {
		folder := t.TempDir()
		path := filepath.Join(folder, "q.toml")
		writeFile(t, path, "old")
		err := save(&failing{left: n}, path, []byte("new"))
		want := "old"
		if n == steps {
			want = "new"
		}
		if (err == nil) != (n == steps) {
			t.Errorf("step %d: error %v", n, err)
		}
		if got := readFile(t, path); got != want {
			t.Errorf("step %d: file holds %q", n, got)
		}
		if entries, _ := os.ReadDir(folder); len(entries) != 1 {
			t.Errorf("step %d: left behind %v", n, entries)
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

// Guards that what a killed save left behind goes with a later one, and that nothing else does.
func TestSaveSweeps(t *testing.T) {
	folder := t.TempDir()
	old, fresh, other := filepath.Join(folder, ".dekking-1.tmp"), filepath.Join(folder, ".dekking-2.tmp"), filepath.Join(folder, "x.tmp")
	for _, path := range []string{old, fresh, other} {
		writeFile(t, path, "x")
	}
	past := time.Now().Add(-2 * staleAfter)
	if err := errors.Join(os.Chtimes(old, past, past), os.Chtimes(other, past, past), Save(filepath.Join(folder, "q"), nil)); err != nil {
		t.Fatal(err)
	}
	entries, _ := os.ReadDir(folder)
	if len(entries) != 3 || entries[0].Name() != ".dekking-2.tmp" {
		t.Errorf("left %v", entries)
	}
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
