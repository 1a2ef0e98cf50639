package payroll

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"dekking/premium/locale"
)

const (
	hostileTime   = 2 * time.Second
	hostileMemory = 256 << 20 // bytes resident
	hostileCase   = "DEKKING_HOSTILE"
	hostileFile   = "DEKKING_HOSTILE_FILE"
)

// hostile is a file made to break the program that reads it.
type hostile struct {
	name string
	file string // its name
	data func() []byte
	big  bool   // made in the process that reads it, for it is too large to hand over
	rows int    // of the one sheet of a workbook; -1: it must be refused; 0: refused or read
	want string // id of the error, where it matters
}

// verdict is what the process that reads a hostile file reports.
type verdict struct {
	Took time.Duration
	ID   string
	Row  int
	Args []any
	Rows int

	Sheets    []int // rows of each grid
	Accounted int   // rows of employees or left out
	Peak      int64 // bytes resident
}

// TestHostile guards that no file, however it is made, takes the wizard more than seconds and megabytes, and that it is
// either refused with a sentence or read to the last row. Each is read by a process of its own, to measure its memory.
func TestHostile(t *testing.T) {
	if testing.Short() || raceEnabled || runtime.GOOS != "linux" {
		t.Skip("measures time and memory")
	}
	for _, h := range hostiles() {
		t.Run(strings.ReplaceAll(h.name, " ", "_"), func(t *testing.T) {
			t.Parallel()
			v := h.read(t)
			t.Logf("%v, %d MB, %s", v.Took.Round(time.Millisecond), v.Peak>>20, v.ID)
			if v.Took > hostileTime || v.Peak > hostileMemory {
				t.Errorf("took %v and %d MB", v.Took, v.Peak>>20)
			}
			h.check(t, v)
		})
	}
}

func (h hostile) check(t *testing.T, v verdict) {
	t.Helper()
	switch {
	case v.ID != "":
		checkSentence(t, v.ID, v.Args)
	case v.Rows == 0 || v.Rows != v.Accounted:
		t.Errorf("%d rows, %d of them accounted for", v.Rows, v.Accounted)
	}
	if h.rows < 0 && v.ID == "" || h.want != "" && v.ID != h.want {
		t.Errorf("refused with %q, want %q", v.ID, h.want)
	}
	if h.rows > 0 && !slices.Equal(v.Sheets, []int{h.rows}) {
		t.Errorf("sheets of %d rows, want one of %d", v.Sheets, h.rows)
	}
}

// checkSentence guards that an error can be said, at a length that fits on the screen.
func checkSentence(t *testing.T, id string, args []any) {
	t.Helper()
	for _, language := range []locale.Language{locale.NL, locale.EN} {
		text := locale.For(language).Text("payroll.error."+id, args...)
		if len([]rune(text)) > 300 || strings.ContainsAny(text, "‹{}\x1b\x00\n") {
			t.Errorf("%s is worded %q", id, text)
		}
	}
}

// read has a process of its own read the file.
func (h hostile) read(t *testing.T) verdict {
	t.Helper()
	command := exec.Command(os.Args[0], "-test.run=^TestReadHostile$", "-test.v")
	command.Env = append(os.Environ(), hostileCase+"="+h.name)
	if !h.big {
		file := t.TempDir() + "/file"
		if err := os.WriteFile(file, h.data(), 0o600); err != nil {
			t.Fatal(err)
		}
		command.Env = append(command.Env, hostileFile+"="+file)
	}
	output, err := command.CombinedOutput()
	_, report, found := bytes.Cut(output, []byte("VERDICT "))
	if err != nil || !found {
		t.Fatalf("the process that read it ended: %v\n%.2000s", err, output)
	}
	var v verdict
	if err := json.NewDecoder(bytes.NewReader(report)).Decode(&v); err != nil {
		t.Fatal(err)
	}
	// On a busy machine the clock tells of others; the processor's time counts those parts that ran side by side twice.
	v.Took = min(v.Took, command.ProcessState.UserTime()+command.ProcessState.SystemTime())
	return v
}

// TestReadHostile is that process.
func TestReadHostile(t *testing.T) {
	name := os.Getenv(hostileCase)
	if name == "" {
		t.Skip("run by TestHostile")
	}
	for _, h := range hostiles() {
		if h.name == name {
			report, _ := json.Marshal(h.judge(t))
			fmt.Printf("VERDICT %s\n", report)
		}
	}
}

func (h hostile) judge(t *testing.T) verdict {
	f := File{Name: h.file}
	if file := os.Getenv(hostileFile); file != "" {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		f.Data = data
	} else {
		f.Data = h.data()
	}
	began := time.Now()
	v := readHostile(f)
	v.Took = time.Since(began)
	v.Peak = peakMemory(t)
	return v
}

// peakMemory gives the most bytes this process had resident. What the system tells its parent afterwards would include
// that of the parent itself.
func peakMemory(t *testing.T) int64 {
	status, err := os.ReadFile("/proc/self/status")
	_, after, found := bytes.Cut(status, []byte("VmHWM:"))
	var kilobytes int64
	if _, scanned := fmt.Sscan(string(after), &kilobytes); err != nil || !found || scanned != nil {
		t.Fatal("the system does not tell the memory used")
	}
	return kilobytes << 10
}

// readHostile reads a file as Read does, and counts the rows of its grids on the way.
func readHostile(f File) verdict {
	declarations, grids, failed := byKind([]File{f})
	var v verdict
	for _, g := range grids {
		v.Sheets = append(v.Sheets, len(g.rows))
	}
	keys := newKeyring()
	all, more := readKinds(declarations, grids, Settings{}, keys)
	if failed = append(failed, more...); len(failed) > 0 {
		v.ID, v.Row, v.Args = failed[0].ID, failed[0].Row, failed[0].Args
		return v
	}
	im := all.assemble(Settings{}, keys)
	v.Rows, v.Accounted = im.Rows, len(im.LeftOut)
	for _, e := range im.Employees {
		v.Accounted += len(e.Rows)
	}
	return v
}
