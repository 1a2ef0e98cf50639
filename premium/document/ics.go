package document

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"dekking/premium"
	"dekking/premium/foresight"
	"dekking/premium/locale"
	"dekking/tariffs"
)

// Calendar gives the days that follow from a quote as a calendar file (RFC 5545): every deadline a whole day, the last one
// on which it can be met. The same quote gives the same names to its events, so that a calendar that reads it again
// replaces them. The time limits that run from what may happen are told with the start.
func Calendar(p *locale.Printer, paper Paper) []byte {
	q := paper.Quote
	cal := &calendar{p: p, q: q, number: composerOf(p, paper).called(), stamp: q.Staff.Request.QuoteDate, used: map[string]int{}}
	cal.line("BEGIN:VCALENDAR")
	cal.line("VERSION:2.0")
	cal.line("PRODID:-//dekking//verzuimverzekering//" + strings.ToUpper(string(p.Language())))
	cal.line("CALSCALE:GREGORIAN")
	cal.line("METHOD:PUBLISH")
	for _, e := range cal.events() {
		cal.event(e)
	}
	cal.line("END:VCALENDAR")
	return []byte(cal.String())
}

// calendar is the file in the making.
type calendar struct {
	strings.Builder
	p      *locale.Printer
	q      *premium.Quote
	number string // of the quote
	stamp  time.Time
	used   map[string]int // how often an event of a kind and an employee came by
}

// entry is one event of a calendar.
type entry struct {
	id, employee, summary, text string
	day                         time.Time
}

// events are the deadlines from the quote date on, with the last days to pay.
func (cal *calendar) events() []entry {
	var found []entry
	var undated []string
	for _, e := range composerOf(cal.p, Paper{Quote: cal.q}).events() {
		text := EventText(cal.p, e)
		if e.Day.IsZero() {
			undated = append(undated, text)
			continue
		}
		if !e.Until.IsZero() {
			text = cal.p.Text("calendar.period", e.Day, text)
		}
		found = append(found, entry{id: e.ID, employee: e.Employee, summary: text, text: cal.origin(e), day: lastDay(e)})
	}
	for i := range found {
		if found[i].id == "start" && undated != nil {
			found[i].text += "\n" + cal.p.Text("calendar.duties", strings.Join(undated, " "))
		}
	}
	return append(found, cal.payments()...)
}

// lastDay is the day on which an event is over.
func lastDay(e foresight.Event) time.Time {
	if e.Until.IsZero() {
		return e.Day
	}
	return e.Until
}

// origin says how sure a day is and what this calendar is not.
func (cal *calendar) origin(e foresight.Event) string {
	text := cal.p.Text("document.in_short")
	if cal.number != "" {
		text = cal.p.Text("number.of", cal.number) + "\n" + text
	}
	if certainty := Certainty(cal.p, e.Certainty); certainty != "" {
		text = cal.p.Text("document.certainty", certainty) + "\n" + text
	}
	return text
}

// payments are the last days to pay the instalments of the first year, where the product gives a time for it.
func (cal *calendar) payments() []entry {
	var found []entry
	staff := cal.q.Staff
	for _, duty := range staff.Table.Product.Duties {
		if duty.ID != tariffs.PaymentDuty || duty.Days == 0 {
			continue
		}
		for i, due := range premium.DueDates(staff.Request.StartDate, cal.q.FirstYear.Instalments.Count) {
			found = append(found, entry{id: "payment", day: premium.Deadline(due, duty.Days),
				summary: cal.p.Text("calendar.payment", strconv.Itoa(i+1)), text: inLanguage(cal.p, duty.Text)})
		}
	}
	return found
}

func (cal *calendar) event(e entry) {
	cal.line("BEGIN:VEVENT")
	cal.line("UID:" + cal.name(e))
	cal.line("DTSTAMP:" + cal.stamp.Format("20060102T150405Z"))
	cal.line("DTSTART;VALUE=DATE:" + e.day.Format("20060102"))
	cal.line("DTEND;VALUE=DATE:" + e.day.AddDate(0, 0, 1).Format("20060102"))
	cal.line("SUMMARY:" + calendarText(cal.p.Text("calendar.summary", e.summary)))
	cal.line("DESCRIPTION:" + calendarText(e.text))
	cal.line("CATEGORIES:" + calendarText(cal.p.Text("calendar.category")))
	cal.line("TRANSP:TRANSPARENT")
	cal.line("END:VEVENT")
}

// name tells an event from all others, and is the same each time the quote is written. It gives away nothing.
func (cal *calendar) name(e entry) string {
	kind := e.id + "\x00" + e.employee
	cal.used[kind]++
	r := cal.q.Staff.Request
	sum := sha256.Sum256(fmt.Appendf(nil, "%s\x00%s\x00%s\x00%s\x00%d", cal.q.Staff.Table.Product.ID, r.Employer.Name,
		r.StartDate.Format(time.DateOnly), kind, cal.used[kind]))
	return hex.EncodeToString(sum[:12]) + cal.suffix() + "@dekking"
}

// foldAt is the most bytes of a line of a calendar file, its end not counted.
const foldAt = 75

// line writes a line, folded between runes; what goes on begins with a blank.
func (cal *calendar) line(text string) {
	room := foldAt
	for len(text) > room {
		cut := room
		for cut > 0 && !utf8.RuneStart(text[cut]) {
			cut--
		}
		cal.WriteString(text[:cut] + "\r\n ")
		text, room = text[cut:], foldAt-1
	}
	cal.WriteString(text + "\r\n")
}

var calendarSigns = strings.NewReplacer(`\`, `\\`, ";", `\;`, ",", `\,`, "\n", `\n`)

// calendarText escapes what has a meaning in a calendar file. Texts from outside are clean already.
func calendarText(text string) string { return calendarSigns.Replace(text) }
