package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strings"
	"unicode/utf8"

	"dekking/premium/archive"
	"dekking/tariffs"
	"dekking/tariffs/strict"
)

// Messages on standard error have one form: file and line, the field in words, what is wrong and what to do, and below
// it the line of the file with the place marked.
//
//	installer.toml:3: ingangsdatum: De ingangsdatum 01-01-2024 ligt meer dan twee maanden ... Kies 15-12-2023 of eerder ...
//	    start_date = 2024-01-01
//	                 ^^^^^^^^^^

// finding is one such message.
type finding struct {
	place strict.Problem // only its place and excerpt count
	field string         // in words; "" for none
	text  string
}

// print writes a finding to standard error.
func (env *environment) print(f finding) {
	head := shown(f.place.File)
	if f.place.Line > 0 {
		head += fmt.Sprintf(":%d", f.place.Line)
	}
	if f.field != "" {
		head += ": " + f.field
	}
	fmt.Fprintf(env.err, "%s: %s\n", head, f.text)
	fmt.Fprint(env.err, marked(f.place))
}

// marked is the line of the file with carets under the place.
func marked(place strict.Problem) string {
	if place.Line == 0 || strings.TrimSpace(place.Excerpt) == "" {
		return ""
	}
	const indent = "    "
	text := indent + place.Excerpt + "\n"
	if place.Column > utf8.RuneCountInString(place.Excerpt)+1 {
		return text // beyond what is shown of the line
	}
	return text + indent + strings.Repeat(" ", place.Column-1) + strings.Repeat("^", max(1, place.Length)) + "\n"
}

// sentence says what is wrong in a file, and what to write instead.
func (env *environment) sentence(problem strict.Problem) string {
	return env.part("problem.", problem) + " " + env.part("remedy.", problem)
}

// part words one half of it. An empty last argument has a wording of its own, and so have the usual faults of syntax.
func (env *environment) part(prefix string, problem strict.Problem) string {
	id, args := prefix+problem.ID, make([]any, len(problem.Args))
	for i, arg := range problem.Args {
		args[i] = env.kind(problem.ID, i, arg)
	}
	variant := "none"
	if n := len(problem.Args); problem.ID == "syntax" && n > 0 {
		variant = syntaxFault(problem.Args[0])
	} else if n == 0 || problem.Args[n-1] != "" {
		return env.p.Text(id, args...)
	}
	if env.p.Has(id + "." + variant) {
		id += "." + variant
	}
	return env.p.Text(id, args...)
}

// syntaxFaults recognises what the TOML library, which speaks English only, finds wrong most.
var syntaxFaults = []struct{ start, variant string }{
	{"invalid datetime", "date"},
	{"strings cannot contain newlines", "quote"},
	{"unexpected EOF; expected '", "quote"},
	{"unexpected EOF; expected \"", "quote"},
	{"expected '.' or '='", "equals"},
	{"unexpected EOF; expected key separator", "equals"},
	{"expected '.' or ']'", "header"},
	{"expected end of table array name", "header"},
	{"expected a comma", "comma"},
	{"unexpected comma", "comma"},
	{"expected value", "value"},
	{"unexpected EOF; expected value", "value"},
	{"expected a top-level item to end", "behind"},
	{"invalid escape", "escape"},
	{"invalid integer", "number"},
	{"invalid float", "number"},
	{"floats must", "number"},
}

func syntaxFault(message string) string {
	for _, fault := range syntaxFaults {
		if strings.HasPrefix(message, fault.start) {
			return fault.variant
		}
	}
	return ""
}

// kind words the arguments that are names of kinds.
func (env *environment) kind(id string, i int, arg string) string {
	if id == "wrong_type" && i > 0 || id == "not_a_file" {
		return env.p.Text("kind." + arg)
	}
	return arg
}

// tables prints what is wrong in tariff files. Their keeper knows fields by the path in the file.
func (env *environment) tables(problems strict.Problems) {
	for _, problem := range problems {
		env.print(finding{problem, problem.Path, env.sentence(problem)})
	}
}

// tell prints an error that ends a command.
func (env *environment) tell(err error) {
	var problems strict.Problems
	if errors.As(err, &problems) {
		env.tables(problems)
		return
	}
	fmt.Fprintf(env.err, "dekking: %s\n", env.reason(err))
}

// reason words an error.
func (env *environment) reason(err error) string {
	var product *tariffs.NoProductError
	var edition *tariffs.NoEditionError
	var tables *tariffs.NoTablesError
	switch {
	case errors.As(err, &product):
		return env.p.Text("command.error.product", shown(product.Product), env.p.List(product.Known))
	case errors.As(err, &edition) && edition.Product == "reference":
		return env.p.Text("command.error.reference", edition.Year, env.years(edition.Known))
	case errors.As(err, &edition):
		return env.p.Text("command.error.edition", shown(edition.Product), edition.Year, env.years(edition.Known))
	case errors.As(err, &tables):
		return env.p.Text("command.error.tables", shown(tables.Name))
	}
	return shown(err.Error())
}

// unreadable words why a file could not be read; nil for no error.
func (env *environment) unreadable(name string, err error) error {
	var noFile *archive.NotAFileError
	var large *archive.TooLargeError
	switch {
	case err == nil:
		return nil
	case errors.As(err, &large):
		return env.fail("command.error.large", name, env.size(large.Limit))
	case errors.As(err, &noFile) && noFile.Directory:
		return env.fail("command.error.directory", name)
	case errors.As(err, &noFile):
		return env.fail("command.error.device", name)
	case errors.Is(err, fs.ErrNotExist):
		return env.fail("command.error.missing", name)
	case errors.Is(err, fs.ErrPermission):
		return env.fail("command.error.permission", name)
	}
	return env.fail("command.error.read", name, cause(err))
}

// size is a limit in the unit in which it is a round number.
func (env *environment) size(bytes int64) string {
	if bytes >= 1<<20 {
		return env.p.Count(int(bytes>>20)) + " MiB"
	}
	return env.p.Count(int(bytes>>10)) + " KiB"
}

// unwritable words why a result could not be written; nil for no error.
func (env *environment) unwritable(name string, err error) error {
	var noFile *archive.NotAFileError
	var unsettled *archive.UnsettledError
	switch name = shown(name); {
	case err == nil || errors.Is(err, errTold):
		return err
	case errors.As(err, &unsettled):
		return env.fail("keep.unsettled", place(unsettled.Path), cause(err))
	case errors.As(err, &noFile):
		return env.fail("command.error.target", name)
	case errors.Is(err, fs.ErrNotExist):
		return env.fail("command.error.no_folder", name)
	case errors.Is(err, fs.ErrPermission):
		return env.fail("command.error.write_permission", name)
	}
	return env.fail("command.error.write", name, cause(err))
}

// cause is what the system said, without the paths that the message names already.
func cause(err error) string {
	if inner, ok := errors.AsType[*fs.PathError](err); ok {
		err = inner.Err
	} else if link, ok := errors.AsType[*os.LinkError](err); ok {
		err = link.Err
	}
	return shown(err.Error())
}
