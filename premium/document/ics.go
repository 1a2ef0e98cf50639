package document

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
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
// on which it can be met, with an alarm a week before. The same quote gives the same names to its events, so that a calendar
// that reads it again replaces them. The time limits that run from what may happen are told with the start; what goes with
// the figures, with the validity.
func Calendar(p *locale.Printer, paper Paper) []byte {
	return composerOf(p, paper).calendar()
}

func (c composer) calendar() []byte {
	cal := &calendar{composer: c, used: map[string]int{}}
	cal.line("BEGIN:VCALENDAR")
	cal.line("VERSION:2.0")
	cal.line("PRODID:-//dekking//verzuimverzekering//" + strings.ToUpper(string(c.Language())))
	cal.line("CALSCALE:GREGORIAN")
	cal.line("METHOD:PUBLISH")
	for _, e := range cal.entries() {
		cal.event(e)
	}
	cal.line("END:VCALENDAR")
	return []byte(cal.String())
}

// calendar is the file in the making.
type calendar struct {
	composer
	strings.Builder
	used map[string]int // how often an event of a kind and an employee came by
}

// entry is one event of a calendar.
type entry struct {
	id, employee, summary, text string
	day                         time.Time
	alarm                       bool
}

// deadlines are the events on which something must have been done.
var deadlines = []string{"valid", "settlement", "notice", "report_joiner", "report_leaver"}

// entries are the events from the quote date on, with the last days to pay.
func (cal *calendar) entries() []entry {
	var found []entry
	var undated []string
	for _, e := range cal.events() {
		if e.Day.IsZero() {
			undated = append(undated, EventText(cal.Printer, e))
			continue
		}
		found = append(found, entry{id: e.ID, employee: e.Employee, summary: cal.summary(e), text: cal.description(e),
			day: lastDay(e), alarm: slices.Contains(deadlines, e.ID)})
	}
	for i := range found {
		switch found[i].id {
		case "start":
			if undated != nil {
				found[i].text += "\n" + cal.Text("calendar.duties", strings.Join(undated, " "))
			}
		case "valid":
			for _, said := range cal.particulars() {
				found[i].text += "\n" + said.words
			}
		}
	}
	return append(found, cal.lastPayments()...)
}

// summary says in a few words what a day is about; of several days the last one stands in the calendar.
func (cal *calendar) summary(e foresight.Event) string {
	text := cal.Text("calendar."+e.ID, clip(e.Employee, labelRunes))
	if !e.Until.IsZero() || e.ID == "notice" {
		return cal.Text("calendar.last", text)
	}
	return text
}

// description tells a day in full, how sure it is where that is not the user's own doing, and what this calendar is not.
func (cal *calendar) description(e foresight.Event) string {
	text := EventText(cal.Printer, e)
	if !e.Until.IsZero() {
		text = cal.Text("calendar.period", e.Day, text)
	}
	if e.Certainty != tariffs.Typed {
		text += "\n" + cal.Text("document.certainty", Certainty(cal.Printer, e.Certainty))
	}
	if number := cal.called(); number != "" {
		text += "\n" + cal.Text("number.of", number)
	}
	return text + "\n" + cal.Text("document.in_short")
}

// lastDay is the day on which an event is over.
func lastDay(e foresight.Event) time.Time {
	if e.Until.IsZero() {
		return e.Day
	}
	return e.Until
}

// lastPayments are the last days to pay the instalments of the first year, where the product gives a time for it.
func (cal *calendar) lastPayments() []entry {
	var found []entry
	for _, duty := range cal.product.Duties {
		if duty.ID != tariffs.PaymentDuty || duty.Days == 0 {
			continue
		}
		for i, due := range premium.DueDates(cal.staff.Request.StartDate, cal.quote.FirstYear.Instalments.Count) {
			summary := cal.Text("calendar.last", cal.Text("calendar.payment", strconv.Itoa(i+1)))
			found = append(found, entry{id: "payment", day: premium.Deadline(due, duty.Days), summary: summary,
				text: cal.in(duty.Text) + "\n" + cal.Text("document.in_short"), alarm: true})
		}
	}
	return found
}

func (cal *calendar) event(e entry) {
	cal.line("BEGIN:VEVENT")
	cal.line("UID:" + cal.name(e))
	cal.line("DTSTAMP:" + cal.staff.Request.QuoteDate.Format("20060102T150405Z"))
	cal.line("DTSTART;VALUE=DATE:" + e.day.Format("20060102"))
	cal.line("DTEND;VALUE=DATE:" + e.day.AddDate(0, 0, 1).Format("20060102"))
	cal.line("SUMMARY:" + calendarText(cal.Text("calendar.summary", e.summary)))
	cal.line("DESCRIPTION:" + calendarText(e.text))
	cal.line("CATEGORIES:" + calendarText(cal.Text("calendar.category")))
	cal.line("TRANSP:TRANSPARENT")
	if e.alarm {
		cal.line("BEGIN:VALARM")
		cal.line("ACTION:DISPLAY")
		cal.line("DESCRIPTION:" + calendarText(e.summary))
		cal.line("TRIGGER:-P7D")
		cal.line("END:VALARM")
	}
	cal.line("END:VEVENT")
}

// name tells an event from all others, and is the same each time the quote is written. It gives away nothing.
func (cal *calendar) name(e entry) string {
	kind := e.id + "\x00" + e.employee
	cal.used[kind]++
	r := cal.staff.Request
	sum := sha256.Sum256(fmt.Appendf(nil, "%s\x00%s\x00%s\x00%s\x00%d", cal.staff.Table.Product.ID, r.Employer.Name,
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
