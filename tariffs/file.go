package tariffs

import (
	"errors"
	"io"
	"io/fs"
	"strconv"
	"sync"

	"dekking/tariffs/strict"
)

// file is one file of a library, read and checked when first needed, and then kept.
type file[T any] struct {
	from  fs.FS
	path  string // in from
	shown string // in messages
	check func(*checker, *T)

	once sync.Once
	kept *loaded[T]
}

// loaded is what a file holds, and everything that is wrong with it. The value is not to be used when there are
// problems.
type loaded[T any] struct {
	value    *T
	doc      *strict.Document // nil when the file or its syntax could not be read
	src      []byte
	problems strict.Problems
}

func (f *file[T]) load() *loaded[T] {
	f.once.Do(func() {
		src, problems := readFile(f.from, f.path, f.shown)
		if len(problems) > 0 {
			f.kept = &loaded[T]{value: new(T), problems: problems}
			return
		}
		f.kept = decode(f.shown, src, f.check)
	})
	return f.kept
}

// get gives the table of a file that is in order, or all its problems.
func (f *file[T]) get() (*T, error) {
	l := f.load()
	if len(l.problems) > 0 {
		return nil, l.problems
	}
	return l.value, nil
}

// decode reads a table and checks it, also when some of it could not be read: all problems are told at once.
func decode[T any](shown string, src []byte, check func(*checker, *T)) *loaded[T] {
	value := new(T)
	doc, problems := strict.Decode(shown, src, strict.TariffLimits, value)
	if doc != nil {
		c := newChecker(doc, problems)
		check(c, value)
		problems = append(problems, c.found...)
		if c.dropped > 0 {
			problems = append(problems, wholeFile(shown, "too_many_problems",
				strconv.Itoa(maxProblems+c.dropped), strconv.Itoa(maxProblems))...)
		}
		problems.Sort()
	}
	return &loaded[T]{value: value, doc: doc, src: src, problems: problems}
}

// readFile reads a file of bounded size. It asks what the file is before opening it: a pipe would wait for a writer,
// and a device never end.
func readFile(from fs.FS, path, shown string) ([]byte, strict.Problems) {
	info, err := fs.Stat(from, path)
	switch {
	case err != nil:
		return nil, unreadable(shown, err)
	case !info.Mode().IsRegular():
		return nil, wholeFile(shown, "not_a_file", kindOfFile(info.Mode()))
	case info.Size() > int64(strict.TariffLimits.Bytes):
		return nil, wholeFile(shown, "too_large",
			strconv.FormatInt(info.Size(), 10), strconv.Itoa(strict.TariffLimits.Bytes))
	}
	opened, err := from.Open(path)
	if err != nil {
		return nil, unreadable(shown, err)
	}
	defer opened.Close()
	src, err := io.ReadAll(io.LimitReader(opened, int64(strict.TariffLimits.Bytes)+1))
	if err != nil {
		return nil, unreadable(shown, err)
	}
	return src, nil
}

func wholeFile(shown, id string, args ...string) strict.Problems {
	return strict.Problems{{File: shown, ID: id, Args: args}}
}

// unreadable gives the reason without the path, which the problem names as the user did.
func unreadable(shown string, err error) strict.Problems {
	if inner, ok := errors.AsType[*fs.PathError](err); ok {
		err = inner.Err
	}
	return wholeFile(shown, "unreadable", err.Error())
}

func kindOfFile(mode fs.FileMode) string {
	switch {
	case mode.IsDir():
		return "directory"
	case mode&fs.ModeNamedPipe != 0:
		return "pipe"
	case mode&fs.ModeSocket != 0:
		return "socket"
	case mode&fs.ModeDevice != 0:
		return "device"
	}
	return "other"
}
