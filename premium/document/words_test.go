package document_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"dekking/premium"
	"dekking/premium/document"
	"dekking/premium/locale"
)

// The engine names; the catalogue words. These tests read the engine's source, so that a new name without words fails.

// engine gives the source files of package premium, tests left out.
func engine(t *testing.T) []*ast.File {
	t.Helper()
	names, err := filepath.Glob(filepath.Join("..", "*.go"))
	if err != nil || len(names) == 0 {
		t.Fatalf("no source: %v", err)
	}
	var files []*ast.File
	for _, name := range names {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		source, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		file, err := parser.ParseFile(token.NewFileSet(), name, source, 0)
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, file)
	}
	return files
}

// constants gives the values of the string constants of a type.
func constants(t *testing.T, typeName string) []string {
	var found []string
	for _, file := range engine(t) {
		ast.Inspect(file, func(n ast.Node) bool {
			spec, ok := n.(*ast.ValueSpec)
			if !ok {
				return true
			}
			if name, ok := spec.Type.(*ast.Ident); ok && name.Name == typeName {
				for _, value := range spec.Values {
					found = append(found, literal(value))
				}
			}
			return true
		})
	}
	return found
}

// literal is the text of a string literal; "" for anything else.
func literal(e ast.Expr) string {
	lit, ok := e.(*ast.BasicLit)
	if !ok || lit.Kind != token.STRING {
		return ""
	}
	text, _ := strconv.Unquote(lit.Value)
	return text
}

// calls visits the calls of a function or method, by its last name.
func calls(t *testing.T, name string, visit func(*ast.CallExpr)) {
	for _, file := range engine(t) {
		ast.Inspect(file, func(n ast.Node) bool {
			call, ok := n.(*ast.CallExpr)
			if !ok {
				return true
			}
			switch f := call.Fun.(type) {
			case *ast.Ident:
				if f.Name == name {
					visit(call)
				}
			case *ast.SelectorExpr:
				if f.Sel.Name == name {
					visit(call)
				}
			}
			return true
		})
	}
}

func wantWords(t *testing.T, atLeast int, prefix, suffix string, ids []string) {
	t.Helper()
	if len(ids) < atLeast {
		t.Errorf("%s: only %d ids found in the source", prefix, len(ids))
	}
	for _, id := range ids {
		if id != "" && !locale.For(locale.NL).Has(prefix+id+suffix) {
			t.Errorf("no words for %s%s%s", prefix, id, suffix)
		}
	}
}

func TestEveryLineIsWorded(t *testing.T) {
	ids := constants(t, "LineID")
	wantWords(t, 20, "line.", "", ids)
	wantWords(t, 20, "line.", ".explained", ids)
	wantWords(t, 4, "rounding.", "", constants(t, "Rounding"))
}

func TestEveryNoticeIsWorded(t *testing.T) {
	wantWords(t, 20, "notice.", "", constants(t, "NoticeID"))
	wantWords(t, 3, "document.notices.", "", constants(t, "Severity"))
	var figures []string
	calls(t, "TextID", func(call *ast.CallExpr) { figures = append(figures, literal(call.Args[0])) })
	wantWords(t, 3, "", "", figures)
}

var place = regexp.MustCompile(`\{(\d)\}`)

// Every problem has a sentence, and that sentence asks for no more arguments than every call gives.
func TestEveryProblemIsWorded(t *testing.T) {
	nl, found := locale.For(locale.NL), 0
	calls(t, "add", func(call *ast.CallExpr) {
		if len(call.Args) < 2 || literal(call.Args[1]) == "" {
			return
		}
		found++
		id := "invalid." + literal(call.Args[1])
		if !nl.Has(id) {
			t.Errorf("no words for %s", id)
		}
		for _, match := range place.FindAllStringSubmatch(nl.Text(id), -1) {
			if n, _ := strconv.Atoi(match[1]); n > len(call.Args)-2 {
				t.Errorf("%s: place {%d}, but a call gives %d arguments besides the field", id, n, len(call.Args)-2)
			}
		}
	})
	if found < 25 {
		t.Errorf("only %d problems found in the source", found)
	}
}

// Every key of the request file (design §6) has a name.
func TestEveryFieldIsNamed(t *testing.T) {
	keys := map[string]string{
		"":          "product quote_date start_date employer payroll employee cover absence rate readings case",
		"employer.": "name sector cao aow_pay_weeks prior_cover merger_expected",
		"payroll.":  "total headcount",
		"employee.": "label wage born from until dga nl_premiums insure_after_aow sick_at_start fit_since hours " +
			"real_wage real_from real_until",
		"cover.": "coverage eigenrisico term employer_charges settlement payment package package_discount",
		"rate.":  "percentage expected_absence arbo_fee payment_surcharge wage_maximum",
		"case.":  "employee from until",
	}
	for section, names := range keys {
		wantWords(t, 2, "field."+section, "", strings.Fields(names))
	}
}

// No text is left without words or arguments, whatever the quote.
func TestNothingIsLeftUnworded(t *testing.T) {
	hole := regexp.MustCompile(`‹[^›]*›|\{\d|%!`)
	for name, draft := range every() {
		for _, language := range []locale.Language{locale.NL, locale.EN} {
			q, p := quote(t, draft), locale.For(language)
			texts := []string{document.Text(p, document.Paper{Quote: q}), string(encoded(t, language, draft))}
			for _, l := range append(append(q.PercentageLines(), q.FirstYear.Lines()...), q.ArboVAT()) {
				texts = append(texts, document.Explain(p, l)...)
			}
			for _, text := range texts {
				if found := hole.FindString(text); found != "" {
					t.Errorf("%s.%s: %q is not worded", name, language, found)
				}
			}
		}
	}
}

// Every way to go wrong, worded: a sentence that ends, with nothing left open.
func TestProblemsAreSentences(t *testing.T) {
	for _, p := range []*locale.Printer{locale.For(locale.NL), locale.For(locale.EN)} {
		for _, problem := range problems(t) {
			text := document.Problem(p, problem)
			if !strings.HasSuffix(text, ".") || strings.ContainsAny(text, "{}‹›[]") {
				t.Errorf("%s at %s: %q", problem.ID, problem.Field, text)
			}
		}
	}
}

// problems come from drafts with about everything wrong.
func problems(t *testing.T) []premium.Problem {
	t.Helper()
	var all []premium.Problem
	for _, d := range wrongDrafts() {
		_, found := d.Request(quote(t, installer()).Staff.Table)
		if len(found) == 0 {
			t.Error("nothing wrong with a wrong draft")
		}
		all = append(all, found...)
	}
	return all
}
