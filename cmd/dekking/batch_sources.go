package main

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"dekking/premium/archive"
	"dekking/premium/portfolio"
)

// give hands a task on; false when nobody wants more.
type give func(task func(*pricer) *part) bool

// sources reads what the command line names, in its order, and gives the tasks it makes.
func (b *batch) sources(paths []string, give give) {
	for _, path := range paths {
		if !b.source(path, give) {
			return
		}
	}
}

func (b *batch) source(path string, give give) bool {
	switch ending := strings.ToLower(filepath.Ext(path)); {
	case path == standard:
		return b.table(b.env.p.Text("command.stdin"), b.env.in, give)
	case isFolder(path):
		return b.folder(path, give)
	case slices.Contains([]string{".toml", ".json", ".pdf"}, ending):
		return give(func(pr *pricer) *part { return pr.request(path) })
	case slices.Contains([]string{".xlsx", ".xls", ".ods"}, ending):
		return give(failing(shown(path), b.env.p.Text("portfolio.error.xlsx")))
	}
	file, err := archive.Stream(path)
	if err != nil {
		return give(failing(shown(path), b.env.reason(b.env.unreadable(shown(path), err))))
	}
	defer file.Close()
	return b.table(shown(path), file, give)
}

// folder takes the tables and requests in a folder, by name.
func (b *batch) folder(path string, give give) bool {
	entries, err := os.ReadDir(path)
	if err != nil {
		return give(failing(shown(path), b.env.reason(b.env.unreadable(shown(path), err))))
	}
	found := false
	for _, entry := range entries { // sorted
		ending := strings.ToLower(filepath.Ext(entry.Name()))
		if entry.IsDir() || strings.HasPrefix(entry.Name(), ".") || ending != ".toml" && ending != ".csv" {
			continue
		}
		if found = true; !b.source(filepath.Join(path, entry.Name()), give) {
			return false
		}
	}
	return found || give(failing(shown(path), b.env.p.Text("portfolio.error.folder")))
}

// table gives the blocks of a table.
func (b *batch) table(name string, from io.Reader, give give) bool {
	reader, err := portfolio.Open(from)
	if err != nil {
		return give(b.failed(name, err))
	}
	if ignored := reader.Ignored(); len(ignored) > 0 {
		text := b.env.p.Text("portfolio.ignored", b.env.p.List(ignored))
		give(func(*pricer) *part { return &part{findings: []finding{{place: rowPlace(name, 0), text: text}}} })
	}
	for {
		block, err := reader.Next()
		switch {
		case errors.Is(err, io.EOF):
			return true
		case err != nil:
			return give(b.failed(name, err))
		}
		if !give(func(pr *pricer) *part { return pr.block(name, reader, block) }) {
			return false
		}
	}
}

// failed tells why a table is not read on.
func (b *batch) failed(name string, err error) func(*pricer) *part {
	var faulty *portfolio.FileError
	if !errors.As(err, &faulty) {
		return failing(name, b.env.reason(b.env.unreadable(name, err)))
	}
	text := b.env.p.Text("portfolio.error."+faulty.ID, faulty.Args...)
	return func(*pricer) *part {
		return &part{wrong: true, findings: []finding{{place: rowPlace(name, faulty.Row), text: text}}}
	}
}

func failing(name, text string) func(*pricer) *part {
	return func(*pricer) *part {
		p := &part{}
		p.fail(name, text)
		return p
	}
}
