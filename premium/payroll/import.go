package payroll

import (
	"time"

	"dekking/premium"
)

// File is one payroll file. Its name appears in messages, after Discreet.
type File struct {
	Name string
	Data []byte
}

// Settings say what the user wants of an import.
type Settings struct {
	Start time.Time // of the policy year: who left before it is not staff any more

	// Columns gives meanings to columns by their header, in the words of Heading: what the user answered before. They
	// stand above what the synonyms would say.
	Columns map[string]Meaning

	KeepNames bool // labels are names; otherwise personnel numbers or numbers of our own

	// BornMatters tells whether a birth date changes anything in a quote; nil keeps all birth dates. The others are dropped.
	BornMatters func(born time.Time) bool
}

// Import is a payroll as read: who works there, and what became of every row.
type Import struct {
	Employees []Employee
	LeftOut   []LeftOut // rows that are no employee, with the reason
	Rows      int       // rows read: those of the employees and those left out
	Notes     []Note    // what the user should look at
	Controls  []Control // totals that the files themselves give
	Columns   []Column  // of the tables, for the user to check and change; none for a declaration
	Employer  string    // as the file names it; ""
	Sector    int       // UWV sector in the declaration, a suggestion only; 0: none
	Year      int       // newest year the wages are of; 0: unknown
}

// Employee is one employment with what it was made of.
type Employee struct {
	premium.Employee
	Name   string       // as in the file; "" unless the user keeps names
	Rows   []Origin     // the rows it was read from, in order
	Wage   premium.Line // how the wage per year came about; the zero Line when there is none
	Faults []Fault      // what could not be read: to be mended before a quote
}

// Origin is a row of a file, counted as a spreadsheet or an editor does, from 1. In a declaration it is the number of the
// employment within the file.
type Origin struct {
	File  string
	Sheet string // of a workbook with several; else ""
	Row   int
}

// LeftOut is a row that is no employee.
type LeftOut struct {
	Origin
	Reason string // id: "payroll.left_out.<reason>" in package locale
	Args   []any  // as those of a premium.Notice
}

// Fault is a cell that could not be read. Text is what stands in it, after Discreet: for the screen on which it is mended
// only, never for a message, a log or a file.
type Fault struct {
	Origin
	Field  string // key of the employee in a request file: "wage", "born"
	Column string // header; in a declaration the element
	ID     string // of a sentence in package locale: "payroll.fault.<id>"
	Text   string
}

// Note is a doubt about what was read.
type Note struct {
	Origin          // the zero Origin: about the whole
	Employee string // label; "" when not about one
	ID       string // "payroll.note.<id>" in package locale
	Args     []any
}

// Control compares a total in a file with what was read.
type Control struct {
	File   string
	ID     string // what is added up: "payroll.control.<id>" in package locale
	Stated premium.Money
	Read   premium.Money
	Match  bool
}

// Column is a column of a table and what it is taken for.
type Column struct {
	File    string
	Header  string // as shown, after Discreet; "" when the table has no header
	Heading string // the key under which Settings.Columns remembers it
	Meaning Meaning
	Asked   bool     // not recognised, or not for certain: the user should say what it is
	Samples []string // the first values, after Discreet: a preview for the screen, never for a message or a file
}
