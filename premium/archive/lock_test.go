package archive

import (
	"errors"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"time"
)

// Guards that who comes second is told who was first, that both can read, and that the lock can be had again.
func TestLock(t *testing.T) {
	folder := t.TempDir()
	name := kept(t, folder, made(t, "installer"))
	first, err := Edit(folder, name)
	if err != nil {
		t.Fatal(err)
	}
	host, _ := os.Hostname()
	var busy *BusyError
	if _, err := Edit(folder, name); !errors.As(err, &busy) || busy.PID != os.Getpid() || busy.Host != host {
		t.Errorf("second: %v", err)
	}
	if _, err := Shelved(folder, name); err != nil {
		t.Errorf("reading: %v", err)
	}
	first.Release()
	first.Release() // twice does no harm
	again, err := Edit(folder, name)
	if err != nil {
		t.Fatal(err)
	}
	again.Release()
	if entries, _ := os.ReadDir(Shelf(folder)); len(entries) != 1 {
		t.Errorf("left %v", entries)
	}
}

// Guards that what is in a lock file is shown only in our own form.
func TestHolder(t *testing.T) {
	for text, want := range map[string]BusyError{
		"12 host.local\n": {12, "host.local"}, "": {}, "x\n": {}, "12 \x1b[2J\n": {}, "99999999999 h\n": {}, "7 \n": {7, ""},
	} {
		path := filepath.Join(t.TempDir(), "x.lock")
		writeFile(t, path, text)
		file, err := os.Open(path)
		if err != nil {
			t.Fatal(err)
		}
		if got := holderIn(file); *got != want {
			t.Errorf("%q: %+v", text, got)
		}
		file.Close()
	}
}

// Guards that a lock keeps everybody else out, also while its file comes and goes: 4 × 100 increments, none lost.
func TestNoUpdateIsLost(t *testing.T) {
	folder := t.TempDir()
	path, lockPath := filepath.Join(folder, "n"), filepath.Join(folder, "n.lock")
	writeFile(t, path, "")
	var all sync.WaitGroup
	for range 4 {
		all.Go(func() {
			for range 100 {
				lock, err := HoldWithin(lockPath, time.Minute)
				if err != nil {
					t.Error(err)
					return
				}
				data, _ := os.ReadFile(path)
				_ = os.WriteFile(path, append(data, 'x'), 0o600)
				lock.Release()
			}
		})
	}
	all.Wait()
	if got := len(readFile(t, path)); got != 400 {
		t.Errorf("%d of 400", got)
	}
}
