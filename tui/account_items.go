package tui

import (
	"slices"
	"strings"

	"dekking/premium/locale"
	"dekking/premium/payroll"
	"dekking/tui/field"

	"github.com/charmbracelet/lipgloss"
)

// accountItem is something that the account of an import tells.
type accountItem struct {
	head   bool // a heading: the cursor passes over it
	asks   bool // the user should decide it
	wrong  bool // it has to be mended
	column *payroll.Column
	words  func(*locale.Printer) string
	plain  func(*locale.Printer) string // line by line, where that is otherwise; "" for nothing
}

// spoken words an item line by line.
func (i accountItem) spoken(p *locale.Printer) string {
	if i.plain != nil {
		return i.plain(p)
	}
	return i.words(p)
}

// itemsOf are what there is to tell of an import: what is asked, what does not match, what has to be mended, what was left
// out, what to look at, and then what was taken for what.
func itemsOf(found *payroll.Import, wished wishes) []accountItem {
	var items []accountItem
	section := func(head string, under []accountItem) {
		if len(under) > 0 {
			items = append(append(items, accountItem{head: true, words: said(head), plain: spokenHead(head)}), under...)
		}
	}
	asked, known := columnItems(found.Columns)
	section("import.asked", asked)
	section("import.controls", controlItems(found.Controls))
	section("import.faults", faultItems(found.Employees))
	section("import.left_out", leftOutItems(found.LeftOut))
	section("import.notes", noteItems(found.Notes))
	section("import.columns", known)
	section("import.wishes", wishItems(found, wished))
	return items
}

// said words an id.
func said(id string) func(*locale.Printer) string {
	return func(p *locale.Printer) string { return p.Text(id) }
}

// spokenHead words a heading without what only a screen has.
func spokenHead(id string) func(*locale.Printer) string {
	return func(p *locale.Printer) string {
		if p.Has(id + ".plain") {
			return p.Text(id + ".plain")
		}
		return p.Text(id)
	}
}

func columnItems(columns []payroll.Column) (asked, known []accountItem) {
	for i := range columns {
		c := &columns[i]
		item := accountItem{asks: c.Asked, column: c, words: func(p *locale.Printer) string { return columnWords(p, c) },
			plain: func(p *locale.Printer) string { return meansWords(p, c) }}
		if c.Asked {
			asked = append(asked, item)
		} else {
			known = append(known, item)
		}
	}
	return asked, known
}

// mostSamples is how many values of a column are shown.
const mostSamples = 3

// meansWords say what a column is taken for.
func meansWords(p *locale.Printer, c *payroll.Column) string {
	id := "import.column"
	switch {
	case c.Meaning == payroll.Unknown:
		id = "import.column.unknown"
	case c.Asked:
		id = "import.column.asked"
	}
	return p.Text(id, headerOf(p, c), meaningWords(p, c.Meaning))
}

// columnWords say so with the first values of the column.
func columnWords(p *locale.Printer, c *payroll.Column) string {
	text := meansWords(p, c)
	if len(c.Samples) > 0 {
		samples := c.Samples[:min(len(c.Samples), mostSamples)]
		text += " " + p.Text("import.samples", strings.Join(cleaned(samples), " · "))
	}
	return text
}

func cleaned(texts []string) []string {
	short := make([]string, len(texts))
	for i, text := range texts {
		short[i] = field.Fit(locale.Clean(text, mostName), 20)
	}
	return short
}

func headerOf(p *locale.Printer, c *payroll.Column) string {
	if c.Header == "" {
		return p.Text("import.headless")
	}
	return locale.Clean(c.Header, mostName)
}

// meaningWords are a meaning in words; "" for one that is not known.
func meaningWords(p *locale.Printer, m payroll.Meaning) string {
	if m == payroll.Unknown {
		return ""
	}
	return m.Text(p)
}

func controlItems(controls []payroll.Control) []accountItem {
	var items []accountItem
	for _, c := range controls {
		items = append(items, accountItem{wrong: !c.Match, words: c.Text})
	}
	return items
}

// faultItems are the cells that cannot be read. What stands in them is for the list only.
func faultItems(employees []payroll.Employee) []accountItem {
	var items []accountItem
	for i := range employees {
		for _, f := range employees[i].Faults {
			items = append(items, accountItem{wrong: true, words: f.Message})
		}
	}
	return items
}

// at puts the place of a row before what is said of it.
func at(p *locale.Printer, row payroll.Origin, text string) string {
	if place := row.Text(p); place != "" {
		return place + ": " + text
	}
	return text
}

func leftOutItems(left []payroll.LeftOut) []accountItem {
	var items []accountItem
	for _, l := range left {
		items = append(items, accountItem{words: func(p *locale.Printer) string { return at(p, l.Origin, l.Text(p)) }})
	}
	return items
}

func noteItems(notes []payroll.Note) []accountItem {
	var items []accountItem
	for _, n := range notes {
		items = append(items, accountItem{words: func(p *locale.Printer) string { return at(p, n.Origin, n.Text(p)) }})
	}
	return items
}

// wishItems say what is kept of persons, and which key changes that.
func wishItems(found *payroll.Import, wished wishes) []accountItem {
	names, born := "import.names.off", "import.born.off"
	if wished.names {
		names = "import.names.on"
	}
	if wished.dropsBorn {
		born = "import.born.on"
	}
	items := []accountItem{{words: said(names), plain: said("import.names.plain")}, {words: said(born), plain: said("import.born.plain")}}
	if found.Employer != "" {
		employer := locale.Clean(found.Employer, nameRunes)
		items = append(items, accountItem{words: func(p *locale.Printer) string { return p.Text("import.employer", employer) }})
	}
	return items
}

// draw lays an item out.
func (a *account) draw(w *wizard, i, width int) []string {
	item := a.items[i]
	if item.head {
		head := w.theme.strong.Render(field.Fit(item.words(w.p), width))
		if i == 0 {
			return []string{head}
		}
		return []string{"", head}
	}
	mark := "  "
	if item.asks || item.wrong {
		mark = "! "
	}
	style := a.style(w, i)
	lines := field.Wrap(item.words(w.p), width-4)
	for n, line := range lines {
		before := "    "
		if n == 0 {
			before = a.sign(i) + mark
		}
		lines[n] = style.Render(before + line)
	}
	return lines
}

func (a *account) sign(i int) string {
	if i == a.cursor {
		return "► "
	}
	return "  "
}

func (a *account) style(w *wizard, i int) lipgloss.Style {
	switch {
	case i == a.cursor:
		return w.theme.look.Cursor
	case a.items[i].wrong || a.items[i].asks:
		return w.theme.objects
	}
	return w.theme.text
}

// givable are the meanings that a user may give to a column, in the order of asking.
var givable = []payroll.Meaning{payroll.YearWage, payroll.MonthWage, payroll.FourWeeks, payroll.WeekWage, payroll.HourWage,
	payroll.Number, payroll.Name, payroll.FirstName, payroll.Infix, payroll.Born, payroll.From, payroll.Until, payroll.Hours,
	payroll.PartTime, payroll.DGA, payroll.NLPremiums, payroll.AfterAOW, payroll.SickAtStart, payroll.Personal, payroll.Ignored}

// givableOr is the place of a meaning in that list; -1 when it is none of them.
func givableOr(m payroll.Meaning) int { return slices.Index(givable, m) }
