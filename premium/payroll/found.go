package payroll

import (
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"time"

	"dekking/premium"
)

// found is what a reader makes of its files, before labels and order.
type found struct {
	people   []person
	leftOut  []LeftOut
	rows     int
	notes    []Note // Employee is filled in by assemble for those in person.notes only
	controls []Control
	columns  []Column
	employer string
	sector   int
	year     int
}

// person is one employment as a reader found it.
type person struct {
	identity identity // who it is, to find duplicates; the zero identity: the file does not say
	number   string   // personnel number as it stands there; assemble decides whether it may be shown
	name     string
	employee premium.Employee // label and, where the wage has a fault, wage are empty
	wage     premium.Line
	rows     []Origin
	faults   []Fault
	notes    []Note
}

// identity is the salted hash of a BSN: it joins what belongs together while files are read, and is gone afterwards.
type identity [sha256.Size]byte

// grid is a table of cells as a CSV file, a sheet of a workbook or a paste holds it.
type grid struct {
	file  string // name of the file, not yet discreet
	sheet string // name of the sheet in a workbook with several; else ""
	rows  []gridRow
	notes []Note // what the reader of the file has to say
}

// gridRow is a row with the number that a spreadsheet or an editor shows for it. Rows without any text are left out of a
// grid: they are no rows.
type gridRow struct {
	number int
	cells  []cell
}

// cell is one cell of a grid. A CSV file knows text only; Excel tells numbers and dates from text.
type cell struct {
	text   string    // as it stands; trimmed
	number bool      // text is a decimal number with a point and no separators of thousands: nothing to guess
	day    time.Time // of a date in Excel; else zero
	fault  string    // id of why the cell has no value that can be read ("formula_error"); else ""
}

// keyring makes identities of BSNs with a salt that lives as long as one import.
type keyring struct{ salt [32]byte }

func newKeyring() *keyring {
	k := &keyring{}
	rand.Read(k.salt[:])
	return k
}

// of gives the identity of a BSN however it is written; the zero identity when the text holds no digit.
func (k *keyring) of(bsn string) identity {
	digits := make([]byte, 0, 9)
	for i := range len(bsn) {
		if c := bsn[i]; c >= '0' && c <= '9' && (c != '0' || len(digits) > 0) {
			digits = append(digits, c)
		}
	}
	if len(digits) == 0 {
		return identity{}
	}
	mac := hmac.New(sha256.New, k.salt[:])
	mac.Write(digits)
	return identity(mac.Sum(nil))
}
