//go:build unix

package archive

import (
	"crypto/sha256"
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

// child is this test program, set to run one of its parts.
func child(t *testing.T, part, folder string, env ...string) *exec.Cmd {
	t.Helper()
	cmd := exec.Command(os.Args[0], "-test.run=^TestChild$")
	cmd.Env = append(os.Environ(), append(env, "DEKKING_PART="+part, "DEKKING_FOLDER="+folder)...)
	return cmd
}

// TestChild is what those other programs do; by itself it does nothing.
func TestChild(t *testing.T) {
	folder := os.Getenv("DEKKING_FOLDER")
	switch os.Getenv("DEKKING_PART") {
	case "saves": // until it is killed
		saved := childSample(t)
		for {
			fmt.Println(childPut(t, folder, saved))
		}
	case "versions": // each one more than the newest
		for range 25 {
			childVersion(t, folder)
		}
	case "holds":
		lock, err := Edit(folder, os.Getenv("DEKKING_NAME"))
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
	case "hash":
		fmt.Printf("%x\n", sha256.Sum256(encoded(t, sample(t, "market"))))
	}
}

func childSample(t *testing.T) *Saved {
	saved, err := ReadQuote([]byte(readFile(t, filepath.Join(quotesFolder, "v1", "installer.json"))))
	if err != nil {
		t.Fatal(err)
	}
	return saved
}

// childPut keeps a quote as keep does, without pricing it again.
func childPut(t *testing.T, folder string, saved *Saved) string {
	lock, err := HoldWithin(filepath.Join(Shelf(folder), shelfLock), patience)
	if err != nil {
		t.Fatal(err)
	}
	defer lock.Release()
	path, err := put(osDisk{}, folder, saved)
	if err != nil {
		t.Fatal(err)
	}
	return path
}

func childVersion(t *testing.T, folder string) {
	lock, err := HoldWithin(filepath.Join(Shelf(folder), "test.lock"), time.Minute)
	if err != nil {
		t.Fatal(err)
	}
	defer lock.Release()
	newest := newestVersion(t, folder)
	next := *newest.Saved
	next.Version, next.Parent = next.Version+1, newest.Name
	childPut(t, folder, &next)
}

func newestVersion(t *testing.T, folder string) Entry {
	entries, _, err := List(folder, 1000)
	if err != nil || len(entries) == 0 {
		t.Fatal(err)
	}
	newest := entries[0]
	for _, e := range entries {
		if e.Err != nil {
			t.Fatal(e.Err)
		}
		if e.Saved.Version > newest.Saved.Version {
			newest = e
		}
	}
	return newest
}
