//go:build unix

package archive

import (
	"bufio"
	"errors"
	"io"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"
)

// Guards that a program killed at any moment of saving leaves no half quote and loses none that it said was kept, that its
// lock goes with it, and that what it left behind is only what is swept.
func TestThousandKills(t *testing.T) {
	kills := 1000
	if testing.Short() {
		kills = 20
	}
	folder := t.TempDir()
	if err := private(osDisk{}, Shelf(folder)); err != nil {
		t.Fatal(err)
	}
	var promised []string
	for range kills {
		promised = append(promised, killed(t, child(t, "saves", folder))...)
	}
	if len(promised) < kills/2 {
		t.Errorf("only %d quotes were kept in %d lives", len(promised), kills)
	}
	want := readFile(t, filepath.Join(quotesFolder, "v1", "installer.json"))
	for _, path := range promised {
		if readFile(t, path) != want {
			t.Fatalf("%s is lost", path)
		}
	}
	names, _ := shelved(folder)
	for _, name := range names {
		if readFile(t, filepath.Join(Shelf(folder), name+extension)) != want {
			t.Fatalf("%s is corrupt", name)
		}
	}
	left, _ := filepath.Glob(filepath.Join(Shelf(folder), ".dekking-*.tmp"))
	t.Logf("%d kills: %d quotes promised, %d kept, %d temporary files left", kills, len(promised), len(names), len(left))
	if _, err := Tidy(folder, time.Now().AddDate(0, 0, 3), true); err != nil {
		t.Errorf("the shelf is still locked: %v", err)
	}
}

// killed starts a program, kills it some time after its first word, and gives the lines it wrote.
func killed(t *testing.T, cmd *exec.Cmd) []string {
	t.Helper()
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	reader := bufio.NewReader(out)
	first, _ := reader.ReadString('\n')
	time.Sleep(time.Duration(rand.IntN(5000)) * time.Microsecond)
	_ = cmd.Process.Kill()
	rest, _ := io.ReadAll(reader)
	_ = cmd.Wait()
	lines := strings.SplitAfter(first+string(rest), "\n")
	return complete(lines)
}

// complete are the lines that were written to their end.
func complete(lines []string) []string {
	var whole []string
	for _, line := range lines {
		if path, ended := strings.CutSuffix(line, "\n"); ended {
			whole = append(whole, path)
		}
	}
	return whole
}

// Guards that no version is lost when several programs edit at once.
func TestVersionsAtOnce(t *testing.T) {
	folder := t.TempDir()
	kept(t, folder, made(t, "installer"))
	var all sync.WaitGroup
	for range 4 {
		all.Go(func() {
			if out, err := child(t, "versions", folder).CombinedOutput(); err != nil {
				t.Errorf("%v\n%s", err, out)
			}
		})
	}
	all.Wait()
	if newest := newestVersion(t, folder); newest.Saved.Version != 101 {
		t.Errorf("version %d of 101", newest.Saved.Version)
	}
}

// Guards that the lock of a program that was killed is free, and until then tells which program has it.
func TestLockGoesWithItsProgram(t *testing.T) {
	folder := t.TempDir()
	name := kept(t, folder, made(t, "installer"))
	cmd := child(t, "holds", folder, "DEKKING_NAME="+name)
	out, _ := cmd.StdoutPipe()
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	_, _ = bufio.NewReader(out).ReadString('\n')
	var busy *BusyError
	if _, err := Edit(folder, name); !errors.As(err, &busy) || busy.PID != cmd.Process.Pid {
		t.Errorf("held by %d: %v", cmd.Process.Pid, err)
	}
	_ = cmd.Process.Kill()
	_ = cmd.Wait()
	lock, err := Edit(folder, name)
	if err != nil {
		t.Fatal(err)
	}
	lock.Release()
}

// Guards that a full disk keeps the old file byte for byte, and leaves nothing else.
func TestDiskFull(t *testing.T) {
	folder := t.TempDir()
	path := filepath.Join(folder, "q.json")
	writeFile(t, path, strings.Repeat("old ", 4000))
	full := child(t, "full", folder)
	limited := exec.Command("sh", append([]string{"-c", `ulimit -f 16; exec "$0" "$@"`}, full.Args...)...)
	limited.Env = full.Env
	out, err := limited.CombinedOutput()
	if err != nil || !strings.HasPrefix(string(out), "true") {
		t.Errorf("%v: %s", err, out)
	}
	entries, _ := os.ReadDir(folder)
	if readFile(t, path) != strings.Repeat("old ", 4000) || len(entries) != 1 {
		t.Errorf("left %v", entries)
	}
}

// Guards that a folder that cannot be written keeps its quotes, which can be read all the same.
func TestReadOnlyShelf(t *testing.T) {
	folder, m := t.TempDir(), made(t, "installer")
	name := kept(t, folder, m)
	before := hashes(t, Shelf(folder))
	if err := os.Chmod(Shelf(folder), 0o500); err != nil {
		t.Fatal(err)
	}
	defer os.Chmod(Shelf(folder), 0o700)
	restore := asNobody(t, folder)
	_, err := Keep(folder, m)
	restore()
	if !errors.Is(err, os.ErrPermission) {
		t.Errorf("%v", err)
	}
	if after := hashes(t, Shelf(folder)); len(after) != 1 || after[name+extension] != before[name+extension] {
		t.Errorf("the shelf holds %v", after)
	}
	// A file stands where the folder should be.
	other := t.TempDir()
	writeFile(t, Shelf(other), "a file")
	if _, err := Keep(other, m); err == nil || readFile(t, Shelf(other)) != "a file" {
		t.Errorf("a file for a folder: %v", err)
	}
}

// Guards that the bytes do not depend on the zone and the language of the machine.
func TestSameBytesEverywhere(t *testing.T) {
	met := map[string]bool{}
	for _, zone := range []string{"UTC", "Europe/Amsterdam", "America/New_York", "Pacific/Kiritimati"} {
		for _, language := range []string{"C", "nl_NL.UTF-8", "tr_TR.UTF-8"} {
			out, err := child(t, "hash", "", "TZ="+zone, "LANG="+language, "LC_ALL="+language).Output()
			if err != nil {
				t.Fatal(err)
			}
			hash, _, _ := strings.Cut(string(out), "\n")
			met[hash] = true
		}
	}
	if len(met) != 1 {
		t.Errorf("%d different files: %v", len(met), met)
	}
}
