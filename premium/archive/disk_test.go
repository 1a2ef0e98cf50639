package archive

import (
	"errors"
	"io"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// trial is a disk on which one call fails, or all from it on, and that notes what it was asked. It waits for no
// disk: here no power is cut.
type trial struct {
	osDisk
	fail  int // which call, from 0
	dead  bool
	calls []call
}

// call is what was asked, and of which file or folder.
type call struct{ what, on string }

// never is the number of a call that never comes.
const never = 1 << 20

var errDisk = errors.New("disk failure")

func (d *trial) asked(what, on string) error {
	n := len(d.calls)
	d.calls = append(d.calls, call{what, on})
	if n == d.fail || d.dead && n > d.fail {
		return errDisk
	}
	return nil
}

// failed says that the call which was to fail came, and which it was.
func (d *trial) failed() (call, bool) {
	if d.fail >= len(d.calls) {
		return call{}, false
	}
	return d.calls[d.fail], true
}

func (d *trial) mkdir(folder string) error {
	return unless(d.asked("mkdir", folder), func() error { return d.osDisk.mkdir(folder) })
}

func (d *trial) narrow(folder string) error {
	return unless(d.asked("narrow", folder), func() error { return d.osDisk.narrow(folder) })
}

func (d *trial) rename(from, to string) error {
	return unless(d.asked("rename", to), func() error { return d.osDisk.rename(from, to) })
}

func (d *trial) remove(path string) error {
	return unless(d.asked("remove", path), func() error { return d.osDisk.remove(path) })
}

func (d *trial) syncFolder(folder string) error {
	return d.asked("settle", folder)
}

func (d *trial) createTemp(folder string) (file, error) {
	if err := d.asked("create", folder); err != nil {
		return nil, err
	}
	temp, err := d.osDisk.createTemp(folder)
	return trialFile{temp, d}, err
}

// unless does something unless there is an error already.
func unless(err error, do func() error) error {
	if err != nil {
		return err
	}
	return do()
}

type trialFile struct {
	file
	d *trial
}

// Write writes half when it is to fail, as a disk that is full does.
func (f trialFile) Write(data []byte) (int, error) {
	if f.d.asked("write", f.Name()) != nil {
		return f.file.Write(data[:len(data)/2])
	}
	return f.file.Write(data)
}

func (f trialFile) Sync() error { return f.d.asked("sync", f.Name()) }

func (f trialFile) Close() error { return errors.Join(f.file.Close(), f.d.asked("close", f.Name())) }

// ours tells that an error is the one of the trial.
func ours(err error) bool { return errors.Is(err, errDisk) || errors.Is(err, io.ErrShortWrite) }

// Guards what lasts through a power cut: a file is on disk before it takes its name, a name before anything is built on it,
// a new folder before anything is put in it, and the tables of a quote before the quote.
func TestOrderOnDisk(t *testing.T) {
	folder, d := filepath.Join(t.TempDir(), "new", "dekking"), &trial{fail: never}
	path, err := keep(d, folder, made(t, "installer"))
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, c := range d.calls {
		within, _ := filepath.Rel(filepath.Dir(filepath.Dir(folder)), c.on)
		within = strings.Replace(filepath.ToSlash(within), NameOf(path), "QUOTE", 1)
		if parts := strings.Split(within, "/"); len(parts) > 3 && parts[2] == tablesFolder {
			parts[3] = "PRINT"
			within = strings.Join(parts, "/")
		}
		if leftForm.MatchString(filepath.Base(within)) {
			within = "it"
		}
		got = append(got, c.what+" "+within)
	}
	want := slices.Concat(
		[]string{"mkdir new", "settle .", "mkdir new/dekking", "settle new", "mkdir new/dekking/offertes", "settle new/dekking",
			"mkdir new/dekking/tables", "settle new/dekking", "mkdir new/dekking/tables/PRINT", "settle new/dekking/tables",
			"mkdir new/dekking/tables/PRINT/2023", "settle new/dekking/tables/PRINT"},
		written("new/dekking/tables/PRINT/2023", "sazas.toml"), written("new/dekking/tables/PRINT/2023", "reference.toml"),
		written("new/dekking/tables/PRINT", "sectors.toml"), written("new/dekking/offertes", "QUOTE.json"))
	if !slices.Equal(got, want) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

// written are the calls that write a file.
func written(folder, name string) []string {
	return []string{"create " + folder, "write it", "sync it", "close it", "rename " + folder + "/" + name, "settle " + folder}
}
