package strict

import (
	"cmp"
	"slices"

	"github.com/BurntSushi/toml"
)

// Decode reads src into the struct that into points to. Problems holds everything that is wrong, sorted; the Document
// gives places for later checks and is non-nil whenever the syntax could be read. What has a problem keeps its zero
// value, and what stands around it is set.
//
// A field is read when it has a tag `toml:"name"` or `toml:"name,optional"`; without the option a missing key is a
// problem, whatever the type. Fields of embedded structs count as the struct's own. A field is a Value, string, bool,
// whole number, time.Time (a bare date, at midnight UTC), struct, or a list, map or pointer of these; the keys of a map
// are text or whole numbers. Any other type, or an into that is no pointer to a struct, is a mistake of the program
// and panics.
func Decode(file string, src []byte, limits Limits, into any) (*Document, Problems) {
	root := target(into)
	if problems := refuse(file, src, limits); len(problems) > 0 {
		return nil, problems
	}
	doc := newDocument(file, src)
	if problems := doc.prescan(limits); len(problems) > 0 {
		problems.Sort()
		return nil, problems
	}
	doc.index()
	var tree map[string]any
	if _, err := toml.Decode(byteOrderMark+doc.src, &tree); err != nil { // the library would drop a second mark
		return nil, doc.syntax(err)
	}
	w := newWalker(doc)
	w.table(tree, "", root)
	return doc, doc.problems(append(w.found, doc.duplicates...))
}

// finding is a problem before its place is worked out and its words are put together.
type finding struct {
	at    span
	whole bool // of the file as a whole
	path  string
	id    string
	args  []string
	known []string // keys among which to look for a suggestion, as the last argument
}

// problems words the findings in the order of the file. Beyond some thousand there is no help in them, and only their
// number is told.
func (d *Document) problems(found []finding) Problems {
	slices.SortFunc(found, func(a, b finding) int {
		return cmp.Or(
			cmp.Compare(a.at.start, b.at.start),
			cmp.Compare(a.path, b.path),
			cmp.Compare(a.id, b.id),
		)
	})
	var problems Problems
	if len(found) > maxProblems {
		problems = append(problems, Problem{File: d.file, ID: "too_many_problems", Args: numbers(len(found), maxProblems)})
	}
	for _, f := range found[:min(len(found), maxProblems)] {
		problems = append(problems, d.problem(f))
	}
	problems.Sort()
	return problems
}

func (d *Document) problem(f finding) Problem {
	if f.known != nil {
		f.args = append(f.args, suggest(f.args[0], f.known))
	}
	if f.whole {
		return Problem{File: d.file, Path: clean(f.path, maxPath), ID: f.id, Args: cleanAll(f.args)}
	}
	return d.at(f.at, f.path, f.id, f.args...)
}
