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
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"
)

// Guards that a program killed at any moment of keeping quotes, with their tables, and of saving over an old file leaves no
// half file, loses nothing that it said was kept, and goes back by no step; that its lock goes with it; and that what it left
// behind is only what is swept.
func TestThousandKills(t *testing.T) {
	kills, lanes := 1000, 4
	if testing.Short() {
		kills = 20
	}
	var promised, left atomic.Int64
	t.Run("lives", func(t *testing.T) {
		for lane := range lanes {
			t.Run(strconv.Itoa(lane), func(t *testing.T) {
				t.Parallel()
				m, base := made(t, "installer"), t.TempDir()
				for life := range kills / lanes {
					p, l := liveAndDie(t, []string{"keeps", "saves"}[life%2], filepath.Join(base, strconv.Itoa(life)), m)
					promised.Add(int64(p))
					left.Add(int64(l))
				}
			})
		}
	})
	t.Logf("%d kills: %d promises, %d temporary files left", kills, promised.Load(), left.Load())
	if promised.Load() < int64(kills)/2 || left.Load() < int64(kills)/50 {
		t.Errorf("the kills did not meet the saves: %d promises, %d temporary files left", promised.Load(), left.Load())
	}
}

// liveAndDie lets a program keep quotes or save answers until it is killed, and holds what is there against what it promised.
func liveAndDie(t *testing.T, part, folder string, m Made) (promised, left int) {
	t.Helper()
	if err := os.Mkdir(folder, 0o700); err != nil {
		t.Fatal(err)
	}
	writeFile(t, answersIn(folder), string(answersOf(0)))
	said := killed(t, child(t, part, folder))
	least := 0
	for _, word := range said {
		if n, err := strconv.Atoi(word); err == nil {
			least, promised = n, promised+1
		} else if word != "keeping" && word != "saving" {
			promised++
			if _, err := Shelved(folder, word); err != nil {
				t.Errorf("%s was promised: %v", word, err)
			}
		}
	}
	if got := readFile(t, answersIn(folder)); got != string(answersOf(least)) && got != string(answersOf(least+1)) {
		t.Errorf("after %d the answers are %d bytes, %.20q…", least, len(got), got)
	}
	assertShelf(t, folder, m, nil)
	if !missing(Shelf(folder)) {
		lock, err := Hold(filepath.Join(Shelf(folder), shelfLock))
		if err != nil {
			t.Errorf("the shelf is still locked: %v", err)
		}
		lock.Release()
	}
	left = len(leftIn(folder))
	if left > 1 {
		t.Errorf("%d temporary files of one life", left)
	}
	return promised, left
}

// killed starts a program, kills it some time after one of its first words, and gives the lines it wrote.
func killed(t *testing.T, cmd *exec.Cmd) []string {
	t.Helper()
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	reader, said := bufio.NewReader(out), ""
	for range 1 + rand.IntN(4) {
		word, _ := reader.ReadString('\n')
		said += word
	}
	time.Sleep(time.Duration(rand.IntN(3000)) * time.Microsecond)
	_ = cmd.Process.Kill()
	rest, _ := io.ReadAll(reader)
	_ = cmd.Wait()
	return complete(strings.SplitAfter(said+string(rest), "\n"))
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

// Guards that no version is lost or mixed up when four programs make 25 each of one quote at once, and write its tables.
func TestVersionsAtOnce(t *testing.T) {
	folder, m := t.TempDir(), made(t, "installer")
	m.Sources = Sources{}
	first := kept(t, folder, m)
	said := make([][]string, 4)
	var all sync.WaitGroup
	for i := range said {
		all.Go(func() {
			out, err := child(t, "versions", folder, "DEKKING_NAME="+first).CombinedOutput()
			if err != nil {
				t.Errorf("%v\n%s", err, out)
			}
			said[i] = complete(strings.SplitAfter(string(out), "\n"))
		})
	}
	all.Wait()
	met := map[string]bool{}
	for _, names := range said {
		for n, name := range names[:min(25, len(names))] { // then comes what a test says at its end
			saved, err := Shelved(folder, name)
			parent := first
			if n > 0 {
				parent = names[n-1]
			}
			if err != nil || saved.Version != n+2 || saved.Parent != parent {
				t.Errorf("%s, the %dth: %+v, %v", name, n, saved, err)
			}
			met[name] = true
		}
	}
	names, _ := shelved(folder)
	if len(met) != 100 || len(names) != 101 {
		t.Errorf("%d quotes said, %d kept", len(met), len(names))
	}
	assertTables(t, folder, made(t, "installer"))
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
