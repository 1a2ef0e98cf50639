package payroll

import (
	"crypto/sha256"

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
