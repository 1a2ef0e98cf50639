package document

import (
	"dekking/premium"
	"dekking/premium/advice"
	"dekking/premium/locale"
)

// mostDistances is how many limits are worth reading; farther ones stand in the JSON.
const mostDistances = 12

// RadarText tells how far payroll and wages are from every limit, the nearest first, and what crossing it would do.
func RadarText(p *locale.Printer, distances []advice.Distance) string {
	s := section{title: p.Text("radar.title")}
	t := table{head: []string{"", p.Text("radar.now"), p.Text("radar.at"), p.Text("radar.room")}}
	for _, d := range distances[:min(len(distances), mostDistances)] {
		t.rows = append(t.rows, row{cells: []string{Threshold(p, d), p.Euro(int64(d.Now)), p.Euro(int64(d.At)), Room(p, d)},
			notes: []string{Crossing(p, d)}})
	}
	s.add(paragraph(p.Text("radar.intro")), t)
	if more := len(distances) - mostDistances; more > 0 {
		s.add(paragraph(p.Plural("radar.more", more)))
	}
	return laid([]section{s})
}

// Threshold names a limit, and the employee whose wage is held against it.
func Threshold(p *locale.Printer, d advice.Distance) string {
	if d.Employee == "" {
		return p.Text(d.Threshold)
	}
	return p.Text("radar.of", p.Text(d.Threshold), clip(d.Employee, labelRunes))
}

// Room words how far there is to go to a limit: "€ 774.000,00", and "− € 51.000,00" beyond it.
func Room(p *locale.Printer, d advice.Distance) string {
	if d.Room < 0 {
		return "− " + p.Euro(-int64(d.Room))
	}
	return p.Euro(int64(d.Room))
}

// Crossing says in which direction a limit is crossed from where one stands, and what that would do.
func Crossing(p *locale.Printer, d advice.Distance) string {
	return p.Text("radar.crossing."+d.Happens, p.Euro(int64(d.At)))
}

// Crossed says what a limit does that has been crossed.
func Crossed(p *locale.Printer, d advice.Distance) string {
	return p.Text("radar.crossed." + d.Happens)
}

// HiredText tells what one more employee would cost from a day on.
func HiredText(p *locale.Printer, h advice.Hired, refused []premium.Notice) string {
	s := section{title: p.Text("hired.title", p.Euro(int64(h.Employee.Wage)), h.Employee.From)}
	for _, n := range refused {
		s.add(paragraph(Notice(p, n)))
	}
	if refused == nil {
		s.add(facts{{p.Text("hired.first_year"), Value(p, h.FirstYear)}, {p.Text("hired.full_year"), Value(p, h.FullYear)},
			{p.Text("hired.arbo_fee"), Value(p, h.ArboFee)}})
		s.add(differencesTable(p, h.Lines))
	}
	var more list
	for _, d := range h.Crossed {
		more = append(more, item{Threshold(p, d), Crossed(p, d)})
	}
	for _, n := range h.Notices {
		if n.Severity != premium.Refusal {
			more = append(more, item{"", Notice(p, n)})
		}
	}
	s.add(more)
	return laid([]section{s})
}

// differencesTable lists lines that are differences, each with the sum it follows from.
func differencesTable(p *locale.Printer, lines []premium.Line) table {
	t := table{}
	for _, l := range lines {
		t.rows = append(t.rows, row{cells: []string{Label(p, l.ID), difference(p, l.Amount)}, notes: sumNotes(p, l)})
	}
	return t
}

func sumNotes(p *locale.Printer, l premium.Line) []string {
	if sum := Sum(p, l); sum != "" {
		return []string{sum}
	}
	return nil
}

type radarJSON struct {
	Schema     int            `json:"schema"`
	Thresholds []distanceJSON `json:"thresholds"`
}

type distanceJSON struct {
	Threshold string  `json:"threshold"`
	Employee  string  `json:"employee"`
	At        string  `json:"at"`
	Now       string  `json:"now"`
	Room      string  `json:"room"`
	Share     *string `json:"share"`
	Happens   string  `json:"happens"`
}

// RadarJSON gives the distances to another program.
func RadarJSON(p *locale.Printer, distances []advice.Distance) ([]byte, error) {
	return Encode(radarJSON{schema, distancesOf(p, distances, Crossing)})
}

func distancesOf(p *locale.Printer, distances []advice.Distance, happens func(*locale.Printer, advice.Distance) string) []distanceJSON {
	told := make([]distanceJSON, len(distances))
	for i, d := range distances {
		told[i] = distanceJSON{Threshold: d.Threshold, Employee: clip(d.Employee, longText), At: d.At.String(),
			Now: d.Now.String(), Room: d.Room.String(), Share: orNull(d.Share), Happens: happens(p, d)}
	}
	return told
}

type hiredJSON struct {
	Schema    int            `json:"schema"`
	Wage      string         `json:"wage"`
	From      string         `json:"from"`
	Insured   bool           `json:"insured"`
	FirstYear *string        `json:"first_year"` // what the first policy year costs more
	FullYear  *string        `json:"full_year"`  // what a following year costs more
	ArboFee   *string        `json:"arbo_fee"`
	Lines     []lineJSON     `json:"lines"`
	Crossed   []distanceJSON `json:"crossed"`
	Notices   []noticeJSON   `json:"notices"`
}

// HiredJSON gives the cost of one more employee to another program; null where there would be no quote, of which the reason
// is among the notices.
func HiredJSON(p *locale.Printer, h advice.Hired) ([]byte, error) {
	return Encode(hiredJSON{Schema: schema, Wage: h.Employee.Wage.String(), From: dateJSON(h.Employee.From), Insured: h.Insured,
		FirstYear: orNull(h.FirstYear), FullYear: orNull(h.FullYear), ArboFee: orNull(h.ArboFee), Lines: linesOf(p, h.Lines),
		Crossed: distancesOf(p, h.Crossed, Crossed), Notices: noticesOf(p, h.Notices)})
}
