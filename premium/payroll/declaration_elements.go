package payroll

import (
	"crypto/sha256"
	"hash"
	"strings"
	"time"
)

// elements gathers what the elements of a file say. What stands in them is kept as text until their employment is closed,
// but for the BSN, of which nothing but its identity is kept.
type elements struct {
	file    string
	keys    *keyring
	parts   []*declaration
	row     int
	created time.Time
	unit    adminUnit
	part    *declaration
	period  [2]string
	income  *declared
	taken   *declared // a withdrawal
	said    hash.Hash // of the part
}

// adminUnit is the AdministratieveEenheid that is open.
type adminUnit struct {
	taxNumber identity
	digest    [sha256.Size]byte
	employer  string
	first     int // of its parts
}

// declared is an employment as its elements stand in the file.
type declared struct {
	row     int
	person  identity
	texts   map[string]string // by element
	current map[string]string // of the Inkomstenperiode that is open
	latest  map[string]string // of the one that counts
	sector  string
}

// employed are the elements of an employment that are used, each with the element in which it stands. DatAanv stands in
// two: those of the Inkomstenperiode are kept apart.
var employed = map[string]string{
	"NumIV": tagEmployment, "DatAanv": tagEmployment, "DatEind": tagEmployment, "PersNr": tagEmployment,
	"Voorl": "NatuurlijkPersoon", "Voorv": "NatuurlijkPersoon", "SignNm": "NatuurlijkPersoon", "Gebdat": "NatuurlijkPersoon",
	"LnSV": "Werknemersgegevens", "LnLbPh": "Werknemersgegevens", "VakBsl": "Werknemersgegevens",
	"OpgRchtVakBsl": "Werknemersgegevens", "LnTabBB": "Werknemersgegevens", "Ctrctln": "Werknemersgegevens",
	"AantCtrcturenPWk": "Werknemersgegevens",
}

// ofIncome are the elements of an Inkomstenperiode that are used; the last one is the UPA's for contract hours.
var ofIncome = map[string]bool{"DatAanv": true, "SrtIV": true, "LbTab": true, "IndWAO": true, "IndWW": true, "IndZW": true, "AantUCntrWk": true}

// open begins an element that holds others.
func (e *elements) open(name string) *FileError {
	switch name {
	case tagUnit:
		e.unit = adminUnit{first: len(e.parts)}
	case tagReturn, tagCorrection:
		if e.part != nil {
			return e.misplaced(name)
		}
		e.part, e.period, e.said = &declaration{file: e.file}, [2]string{}, sha256.New()
		if name == tagCorrection {
			e.part.scope = correction
		}
	case "AanvullendeAangifte":
		if e.part != nil && e.part.scope == wholePeriod {
			e.part.scope = supplement
		}
	case tagEmployment, tagWithdrawal:
		return e.openRow(name)
	case tagIncome:
		if e.income != nil {
			e.income.current = map[string]string{}
		}
	}
	return nil
}

func (e *elements) openRow(name string) *FileError {
	if e.part == nil || e.income != nil || e.taken != nil {
		return e.misplaced(name)
	}
	if e.row == mostRows {
		return e.failure("declaration_crowded")
	}
	e.row++
	row := &declared{row: e.row, texts: map[string]string{}}
	if name == tagEmployment {
		e.income = row
	} else {
		e.taken = row
	}
	return nil
}

// set takes the text of an element that holds no other. Elements are known by their own name and that of the one around
// them: the same names stand elsewhere too, as those of the period in a list of balances.
func (e *elements) set(parent, name, text string) *FileError {
	switch {
	case e.income != nil:
		return e.setOfEmployment(parent, name, text)
	case e.taken != nil && parent == tagWithdrawal:
		return e.setOfRow(e.taken, name, text)
	case e.part != nil:
		e.setOfPart(parent, name, text)
	case parent == "Bericht" && name == "DatTdAanm":
		e.created = moment(text)
	case parent == tagUnit && name == "LhNr":
		e.unit.taxNumber, e.unit.digest = e.keys.of(text), sha256.Sum256([]byte(text))
	case parent == tagUnit && name == "NmIP":
		e.unit.employer = Discreet(text)
	}
	return nil
}

func (e *elements) setOfPart(parent, name, text string) {
	switch {
	case (parent == tagReturn || parent == tagCorrection) && name == "DatAanvTv":
		e.period[0] = text
	case (parent == tagReturn || parent == tagCorrection) && name == "DatEindTv":
		e.period[1] = text
	case parent == "CollectieveAangifte" && name == "TotLnSV":
		if amount, ok := amountOf(text); ok {
			e.part.stated = &amount
			e.say(name, text)
		}
	}
}

func (e *elements) setOfEmployment(parent, name, text string) *FileError {
	switch {
	case parent == "NatuurlijkPersoon" && name == "SofiNr", employed[name] == parent:
		return e.setOfRow(e.income, name, text)
	case parent == tagIncome && ofIncome[name] && e.income.current != nil:
		e.income.current[name] = text
		e.say(name, text)
	case parent == "Sector" && name == "Sect":
		e.income.sector = text
		e.say(name, text)
	}
	return nil
}

// setOfRow keeps the text of an element. Which of two that differ is meant cannot be known.
func (e *elements) setOfRow(d *declared, name, text string) *FileError {
	e.say(name, text)
	if name == "SofiNr" {
		person := e.keys.of(text)
		if d.person != (identity{}) && d.person != person {
			return e.failure("declaration_twice", name)
		}
		d.person = person
		return nil
	}
	if before, twice := d.texts[name]; twice && before != text {
		return e.failure("declaration_twice", name)
	}
	d.texts[name] = text
	return nil
}

// say adds to what the part says.
func (e *elements) say(name, text string) {
	e.said.Write([]byte(name + "=" + text + "\n"))
}

// finish ends an element that holds others.
func (e *elements) finish(name string) *FileError {
	switch name {
	case tagIncome:
		e.finishIncome()
	case tagEmployment:
		e.part.incomes = append(e.part.incomes, e.income.income(e.part))
		e.income = nil
		e.say(name, "")
	case tagWithdrawal:
		e.part.withdrawals = append(e.part.withdrawals, withdrawal{e.taken.row, e.taken.employment()})
		e.taken = nil
		e.say(name, "")
	case tagReturn, tagCorrection:
		return e.finishPart()
	case tagUnit:
		e.finishUnit()
	}
	return nil
}

// finishIncome keeps the latest Inkomstenperiode of an employment.
func (e *elements) finishIncome() {
	if d := e.income; d != nil && d.current != nil {
		if d.latest == nil || d.current["DatAanv"] >= d.latest["DatAanv"] {
			d.latest = d.current
		}
		d.current = nil
	}
}

func (e *elements) misplaced(name string) *FileError { return e.failure("declaration_place", name) }

func (e *elements) failure(id string, args ...any) *FileError {
	row := 0
	if e.income != nil || e.taken != nil {
		row = e.row
	}
	return &FileError{File: e.file, Row: row, ID: id, Args: args}
}

// employment is the key of who it is about.
func (d *declared) employment() employment {
	key := employment{person: d.person, number: strings.TrimLeft(d.texts["NumIV"], "0")}
	if d.person != (identity{}) {
		return key
	}
	if key.other = d.texts["PersNr"]; key.other == "" {
		key.other = d.name() + "/" + d.texts["Gebdat"]
	}
	return key
}
