package payroll

import (
	"fmt"
	"strings"
	"time"

	"dekking/premium"
	"dekking/premium/locale"
)

// Text says where a row is: "loon.xlsx, blad Januari, rij 7".
func (o Origin) Text(p *locale.Printer) string {
	var parts []string
	if o.File != "" {
		parts = append(parts, o.File)
	}
	if o.Sheet != "" {
		parts = append(parts, p.Text("payroll.place.sheet", o.Sheet))
	}
	if o.Row > 0 {
		parts = append(parts, p.Text(o.unit(), o.Row))
	}
	return strings.Join(parts, ", ")
}

// unit is what the rows of a file are called. Only its name tells a declaration here; a wrong name makes it a row.
func (o Origin) unit() string {
	if strings.HasSuffix(strings.ToLower(o.File), ".xml") {
		return "payroll.place.employment"
	}
	return "payroll.place.row"
}

// Text says why a file cannot be read and what to do, with the file and the row.
func (e *FileError) Text(p *locale.Printer) string {
	return placed(Origin{File: e.File, Row: e.Row}.Text(p), worded(p, "payroll.error."+e.ID, e.Args))
}

// Text says why a row is no employee, without its place.
func (l LeftOut) Text(p *locale.Printer) string {
	return worded(p, "payroll.left_out."+l.Reason, l.Args)
}

// Text says what should be looked at, with the employee but without the place.
func (n Note) Text(p *locale.Printer) string {
	return placed(n.Employee, worded(p, "payroll.note."+n.ID, n.Args))
}

// Message says what could not be read and what to do, with row and column but without what stands there.
func (f Fault) Message(p *locale.Printer) string {
	place := f.Origin.Text(p)
	if f.Column != "" {
		place += ", " + p.Text("payroll.place.column", f.Column)
	}
	return placed(place, p.Text("payroll.fault."+f.ID))
}

// Text compares a total of a file with what was read.
func (c Control) Text(p *locale.Printer) string {
	id := "payroll.control.differs"
	if c.Match {
		id = "payroll.control.matches"
	}
	return placed(c.File, p.Text(id, p.Text("payroll.control."+c.ID), p.Euro(int64(c.Stated)), p.Euro(int64(c.Read))))
}

// Text is a meaning in a word or two.
func (m Meaning) Text(p *locale.Printer) string {
	if m == Unknown {
		return p.Text("payroll.meaning.unknown")
	}
	return p.Text("payroll.meaning." + string(m))
}

// Account says in one sentence what became of all rows, with the reasons why some are no employee. Where every employee
// has one row the rows need not be told apart.
func (im *Import) Account(p *locale.Printer) string {
	employees := p.Plural("payroll.account.employees", len(im.Employees))
	if rows := im.Rows - len(im.LeftOut); rows != len(im.Employees) {
		employees = p.Plural("payroll.account.rows_of", rows, employees)
	}
	read := p.Plural("payroll.account.rows", im.Rows)
	if len(im.LeftOut) == 0 {
		return p.Text("payroll.account.all", read, employees)
	}
	return p.Text("payroll.account.some", read, employees, p.Plural("payroll.account.left_out", len(im.LeftOut)), im.reasons(p))
}

// mostReasons is how many reasons fit in a sentence; dates make many.
const mostReasons = 6

// reasons counts why rows are no employee: "2 × totaalregel, 1 × staat boven de kopregel".
func (im *Import) reasons(p *locale.Printer) string {
	count := map[string]int{}
	var order []string
	for _, l := range im.LeftOut {
		text := l.Text(p)
		if count[text]++; count[text] == 1 {
			order = append(order, text)
		}
	}
	if len(order) > mostReasons {
		order = append(order[:mostReasons], "…")
	}
	for i, text := range order {
		if count[text] > 0 {
			order[i] = p.Count(count[text]) + " × " + text
		}
	}
	return strings.Join(order, ", ")
}

// placed puts a place or a name before a sentence.
func placed(place, sentence string) string {
	if place == "" {
		return sentence
	}
	return place + ": " + sentence
}

// worded is a text of the catalogue with the arguments as the reader writes them.
func worded(p *locale.Printer, id string, args []any) string {
	words := make([]any, len(args))
	for i, arg := range args {
		words[i] = argument(p, arg)
	}
	return p.Text(id, words...)
}

func argument(p *locale.Printer, arg any) any {
	switch v := arg.(type) {
	case premium.Money:
		return p.Euro(int64(v))
	case time.Time:
		return p.Date(v)
	case Meaning:
		return v.Text(p)
	case string:
		return Discreet(v)
	case []string:
		list := make([]string, len(v))
		for i, text := range v {
			list[i] = Discreet(text)
		}
		return p.List(list)
	case fmt.Stringer:
		return v.String()
	}
	return arg
}
