package payroll

import (
	"fmt"
	"strings"
	"time"
)

// The declarations of the tests are built of these; the people are invented, their BSNs from the public test range.

// worker is an employment in a period. Elements that are empty are left out.
type worker struct {
	bsn, number, personnel, initials, infix, surname, born string
	from, until, kind, table, insured                      string // insured: WAO, WW, ZW as "JJJ"
	sv, taxed, paid, accrued, special, contract, hours     string
	sector                                                 string
	periods                                                string // further Inkomstenperioden, as XML
}

// anna is an employee whose wage is 3,100 a month with 248 of holiday allowance accrued.
func anna() worker {
	return worker{bsn: "999990019", number: "1", personnel: "1001", initials: "A", surname: "Voorbeeld", born: "1985-04-12",
		from: "2019-09-01", kind: "15", table: "012", insured: "JJJ", sv: "3100.00", paid: "0.00", accrued: "248.00"}
}

// bram is an employee with 2,450 a month and 196 of holiday allowance accrued.
func bram() worker {
	return worker{bsn: "999990020", number: "1", personnel: "1002", initials: "B", infix: "de", surname: "Tester", born: "2001-11-30",
		from: "2018-06-16", kind: "15", table: "012", insured: "JJJ", sv: "2450.00", paid: "0.00", accrued: "196.00"}
}

func (w worker) with(change func(*worker)) worker { change(&w); return w }

func element(name, text string) string {
	if text == "" {
		return ""
	}
	return "<" + name + ">" + text + "</" + name + ">"
}

func (w worker) xml() string {
	premiums := ""
	for n, name := range []string{"IndWAO", "IndWW", "IndZW"} {
		if n < len(w.insured) {
			premiums += element(name, w.insured[n:n+1])
		}
	}
	return "<InkomstenverhoudingInitieel>" + element("NumIV", w.number) + element("DatAanv", w.from) + element("DatEind", w.until) +
		element("PersNr", w.personnel) + "<NatuurlijkPersoon>" + element("SofiNr", w.bsn) + element("Voorl", w.initials) +
		element("Voorv", w.infix) + element("SignNm", w.surname) + element("Gebdat", w.born) + "</NatuurlijkPersoon>" +
		"<Inkomstenperiode>" + element("DatAanv", "2019-01-01") + element("SrtIV", w.kind) + element("LbTab", w.table) + premiums +
		"</Inkomstenperiode>" + w.periods + "<Werknemersgegevens>" + element("LnLbPh", w.taxed) + element("LnSV", w.sv) +
		element("LnTabBB", w.special) + element("VakBsl", w.paid) + element("OpgRchtVakBsl", w.accrued) +
		element("Ctrctln", w.contract) + element("AantCtrcturenPWk", w.hours) + "</Werknemersgegevens><Sector>" +
		element("Sect", w.sector) + "</Sector></InkomstenverhoudingInitieel>\n"
}

func withdrawn(w worker) string {
	return "<InkomstenverhoudingIntrekking>" + element("NumIV", w.number) + element("SofiNr", w.bsn) + "</InkomstenverhoudingIntrekking>\n"
}

// returned is a TijdvakAangifte of a period "2026-01-01/2026-01-31"; the total "" is left out.
func returned(period, total string, workers ...worker) string {
	first, last, _ := strings.Cut(period, "/")
	return "<TijdvakAangifte>" + element("DatAanvTv", first) + element("DatEindTv", last) + "<VolledigeAangifte><CollectieveAangifte>" +
		element("TotLnSV", total) + "<SaldoCorrectiesVoorgaandTijdvak><DatAanvTv>2000-01-01</DatAanvTv><DatEindTv>1999-01-01</DatEindTv>" +
		"</SaldoCorrectiesVoorgaandTijdvak></CollectieveAangifte>" + rows(workers) + "</VolledigeAangifte></TijdvakAangifte>\n"
}

// corrected is a TijdvakCorrectie.
func corrected(period, total, withdrawals string, workers ...worker) string {
	first, last, _ := strings.Cut(period, "/")
	return "<TijdvakCorrectie>" + element("DatAanvTv", first) + element("DatEindTv", last) + "<CollectieveAangifte>" +
		element("TotLnSV", total) + "</CollectieveAangifte>" + rows(workers) + withdrawals + "</TijdvakCorrectie>\n"
}

func rows(workers []worker) string {
	var all strings.Builder
	for _, w := range workers {
		all.WriteString(w.xml())
	}
	return all.String()
}

// message is a whole file, made on a day.
func message(made string, parts ...string) string { return messageOf("001234560L01", made, parts...) }

func messageOf(taxNumber, made string, parts ...string) string {
	return `<?xml version="1.0" encoding="UTF-8"?>` + "\n" +
		`<Loonaangifte xmlns="http://xml.belastingdienst.nl/schemas/Loonaangifte/2026/01" version="2.0"><Bericht>` +
		element("DatTdAanm", made+"T09:30:00") + "</Bericht><AdministratieveEenheid>" + element("LhNr", taxNumber) +
		"<NmIP>Voorbeeld Hoveniers BV</NmIP>" + strings.Join(parts, "") + "</AdministratieveEenheid></Loonaangifte>\n"
}

// months gives the calendar months of a year as periods.
func months(year, first, last int) (periods []string) {
	for m := first; m <= last; m++ {
		day := time.Date(year, time.Month(m), 1, 0, 0, 0, 0, time.UTC)
		periods = append(periods, day.Format(time.DateOnly)+"/"+day.AddDate(0, 1, -1).Format(time.DateOnly))
	}
	return periods
}

// fourWeekPeriods2026 are those of tijdvakken_4weken_2026.csv: of 25, 11 times 28, and 32 days.
func fourWeekPeriods2026() (periods []string) {
	first := time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)
	last := first.AddDate(0, 0, 24)
	for n := range 13 {
		if n == 12 {
			last = time.Date(2026, 12, 31, 0, 0, 0, 0, time.UTC)
		}
		periods = append(periods, first.Format(time.DateOnly)+"/"+last.Format(time.DateOnly))
		first, last = last.AddDate(0, 0, 1), last.AddDate(0, 0, 28)
	}
	return periods
}

func filesOf(messages ...string) (files []File) {
	for n, m := range messages {
		files = append(files, File{Name: fmt.Sprintf("aangifte-%02d.xml", n+1), Data: []byte(m)})
	}
	return files
}

// eachPeriod is a message per period, made on the day after it.
func eachPeriod(periods []string, workers func(n int) []worker) (messages []string) {
	for n, p := range periods {
		_, last, _ := strings.Cut(p, "/")
		messages = append(messages, message(last, returned(p, "", workers(n)...)))
	}
	return messages
}
