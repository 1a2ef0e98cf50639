package document

import (
	"dekking/premium/foresight"
	"dekking/premium/locale"
	"dekking/tariffs"
)

// DatesText tells the days that follow from a quote, in their order, and then the duties whose days run from something
// that may happen.
func DatesText(p *locale.Printer, events []foresight.Event) string {
	dated, undated := facts{}, list{}
	for _, e := range events {
		if e.Day.IsZero() {
			undated = append(undated, dutyItem(p, e))
			continue
		}
		dated = append(dated, fact{eventDays(p, e), eventSure(p, e)})
	}
	s := section{title: p.Text("dates.title")}
	s.add(paragraph(p.Text("dates.intro")), dated)
	parts := []section{s}
	if len(undated) > 0 {
		parts = append(parts, section{title: p.Text("dates.undated"), blocks: []any{undated}})
	}
	return laid(parts)
}

// eventDays are the day or days of an event.
func eventDays(p *locale.Printer, e foresight.Event) string {
	if e.Until.IsZero() {
		return p.Date(e.Day)
	}
	return p.Text("dates.period", e.Day, e.Until)
}

// EventText says what a day is about; whom it is about comes first among its arguments.
func EventText(p *locale.Printer, e foresight.Event) string {
	var args []any
	if e.Employee != "" {
		args = append(args, clip(e.Employee, labelRunes))
	}
	for _, arg := range e.Args {
		if duty, is := arg.(tariffs.Duty); is {
			args = append(args, inLanguage(p, duty.Name), Deadline(p, duty), inLanguage(p, duty.Text))
			continue
		}
		args = append(args, argument(p, "", arg))
	}
	return p.Text("dates."+e.ID, args...)
}

// eventSure adds how sure a day is, where it was not published for this edition.
func eventSure(p *locale.Printer, e foresight.Event) string {
	text := EventText(p, e)
	switch e.Certainty {
	case tariffs.Published, tariffs.Typed, tariffs.Unknown: // the text itself says what is unknown
		return text
	}
	return text + " [" + Certainty(p, e.Certainty) + "]"
}

// dutyItem is a duty without a date.
func dutyItem(p *locale.Printer, e foresight.Event) item { return item{text: EventText(p, e)} }

type datesJSON struct {
	Schema int         `json:"schema"`
	Dates  []eventJSON `json:"dates"`
}

type eventJSON struct {
	ID        string  `json:"id"`
	Day       *string `json:"day"`   // null: runs from something that may happen
	Until     *string `json:"until"` // null: one day
	Employee  string  `json:"employee"`
	Message   string  `json:"message"`
	Source    string  `json:"source"`
	Certainty string  `json:"certainty"`
}

// DatesJSON gives the same to another program.
func DatesJSON(p *locale.Printer, events []foresight.Event) ([]byte, error) {
	told := datesJSON{Schema: schema, Dates: make([]eventJSON, len(events))}
	for i, e := range events {
		told.Dates[i] = eventJSON{ID: e.ID, Day: dateOrNull(e.Day), Until: dateOrNull(e.Until),
			Employee: clip(e.Employee, longText), Message: EventText(p, e), Certainty: e.Certainty.String()}
		if e.Source != nil {
			told.Dates[i].Source = clip(e.Source.Title, longText)
		}
	}
	return Encode(told)
}
