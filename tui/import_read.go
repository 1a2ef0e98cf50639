package tui

import (
	"errors"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"strings"
	"time"

	"dekking/premium"
	"dekking/premium/archive"
	"dekking/premium/locale"
	"dekking/premium/payroll"

	tea "github.com/charmbracelet/bubbletea"
)

// This file reads a payroll: files, or cells that were pasted. It is done in a command, and again whenever the user says
// otherwise what a column means.

// source is where a payroll comes from. What was read of files is kept, to be read again without the disk.
type source struct {
	paths []string
	files []payroll.File
	cells string // pasted; "" for files
}

func (s source) pasted() bool { return s.cells != "" }

// wishes are what the user wants of an import.
type wishes struct {
	answers   payroll.Mappings // what columns mean, by heading
	names     bool             // names are kept
	dropsBorn bool             // birth dates that do not matter are dropped
}

// reader is what reads payrolls; tests put another one in its place.
type reader struct {
	files func([]payroll.File, payroll.Settings) (*payroll.Import, []*payroll.FileError)
	cells func(string, payroll.Settings) (*payroll.Import, *payroll.FileError)
}

// readMsg is a payroll as read, or why it could not be.
type readMsg struct {
	number int // of the reading: a late one is passed over
	source source
	wishes wishes
	found  *payroll.Import
	failed []failure
}

// failure is a file that could not be read, with the name that may be shown.
type failure struct {
	name string
	err  error
}

// text words it. Nothing that stands in the file is part of that.
func (f failure) text(p *locale.Printer) string {
	if e, ok := errors.AsType[*payroll.FileError](f.err); ok {
		return e.Text(p)
	}
	if e, ok := errors.AsType[*archive.TooLargeError](f.err); ok {
		return p.Text("import.error.large", f.name, int(e.Limit>>20))
	}
	if e, ok := errors.AsType[*archive.NotAFileError](f.err); ok && e.Directory {
		return p.Text("import.error.directory", f.name)
	}
	switch {
	case errors.Is(f.err, fs.ErrNotExist):
		return p.Text("import.error.missing", f.name)
	case errors.Is(f.err, fs.ErrPermission):
		return p.Text("import.error.denied", f.name)
	}
	return p.Text("import.error.other", f.name)
}

// reads begins to read a payroll, and gives the command for it.
func (w *wizard) reads(from source, wanted wishes) tea.Cmd {
	w.readings++
	w.reading = w.readings
	number, r, settings, columns := w.reading, w.options.reader, w.settings(wanted), w.options.Columns
	return func() tea.Msg {
		msg := readMsg{number: number, source: from, wishes: wanted}
		if msg.failed = msg.source.open(); len(msg.failed) > 0 {
			return msg
		}
		settings.Columns = remembered(columns)
		maps.Copy(settings.Columns, wanted.answers)
		msg.found, msg.failed = r.read(msg.source, settings)
		return msg
	}
}

// read reads files or cells.
func (r reader) read(from source, settings payroll.Settings) (*payroll.Import, []failure) {
	if !from.pasted() {
		found, errs := r.files(from.files, settings)
		var failed []failure
		for _, err := range errs {
			failed = append(failed, failure{err.File, err})
		}
		return found, failed
	}
	found, err := r.cells(from.cells, settings)
	if err != nil {
		return nil, []failure{{err.File, err}}
	}
	return found, nil
}

// settings are those of an import for this quote.
func (w *wizard) settings(wanted wishes) payroll.Settings {
	start := w.state.draft.Start()
	s := payroll.Settings{Start: start, KeepNames: wanted.names}
	if wanted.dropsBorn {
		reference := w.state.table.Reference
		s.BornMatters = func(born time.Time) bool { return premium.BirthDateMatters(reference, start, born) }
	}
	return s
}

// open reads the files of a source from disk, unless that was done before.
func (s *source) open() []failure {
	if s.pasted() || s.files != nil {
		return nil
	}
	var failed []failure
	for _, path := range s.paths {
		name := payroll.Discreet(locale.Clean(filepath.Base(path), mostName))
		data, err := archive.Open(atHome(path), payroll.MaxFileBytes)
		if err != nil {
			failed = append(failed, failure{name, err})
			continue
		}
		s.files = append(s.files, payroll.File{Name: filepath.Base(path), Data: data})
	}
	return failed
}

// mostName is the longest name of a file that is shown.
const mostName = 80

// atHome puts the home folder in the place of "~".
func atHome(path string) string {
	rest, tilde := strings.CutPrefix(path, "~")
	home, err := os.UserHomeDir()
	if !tilde || err != nil || rest != "" && rest[0] != '/' && rest[0] != filepath.Separator {
		return path
	}
	return home + rest
}

// remembered are the meanings of columns that earlier imports were told. A file that cannot be read remembers nothing:
// then the columns are asked again.
func remembered(path string) payroll.Mappings {
	known := payroll.Mappings{}
	if path == "" {
		return known
	}
	src, err := archive.Open(path, mostColumns)
	if err != nil {
		return known
	}
	if read, err := payroll.ReadMappings(src); err == nil {
		maps.Copy(known, read)
	}
	return known
}

const mostColumns = 64 << 10

// columnsMsg tells that the meanings of columns were written, or why not.
type columnsMsg struct{ err error }

// remember writes what columns mean beside what is known already; nil when there is nothing new.
func (w *wizard) remember(answers payroll.Mappings) tea.Cmd {
	path := w.options.Columns
	if path == "" || len(answers) == 0 {
		return nil
	}
	return func() tea.Msg {
		known := remembered(path)
		maps.Copy(known, answers)
		return columnsMsg{archive.Save(path, known.Write())}
	}
}

// columnsTold says that the answers about columns could not be kept: they will be asked again.
func (w *wizard) columnsTold(msg columnsMsg) {
	if msg.err != nil {
		w.status = strings.TrimSpace(w.status + " " + w.p.Text("import.not_remembered"))
	}
}
