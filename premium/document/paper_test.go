package document_test

import (
	"encoding/csv"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"dekking/premium"
	"dekking/premium/document"
	"dekking/premium/locale"

	"github.com/charmbracelet/x/exp/golden"
)

// program is what the documents of the tests are made with.
const program = "dekking, versie v1.2.3"

func paper(t testing.TB, d premium.Draft, reader document.Reader) document.Paper {
	t.Helper()
	return document.Paper{Quote: quote(t, d), For: reader, Program: program, Number: "7K3F-9Q2M", Carried: []byte("product = \"sazas\"\n")}
}

func written(t testing.TB, p *locale.Printer, of document.Paper, format string) string {
	t.Helper()
	data, err := document.Write(p, of, format)
	if err != nil {
		t.Fatalf("%s: %v", format, err)
	}
	return string(data)
}

// What a client and an adviser are handed, as text and as Markdown, for both products and in both languages; and what a
// spreadsheet and a calendar get.
func TestPaperGolden(t *testing.T) {
	for name, draft := range map[string]premium.Draft{"sazas": withoutRate(), "markt": marketYearly(), "problem-staff": problemStaff()} {
		for _, language := range []locale.Language{locale.NL, locale.EN} {
			p := locale.For(language)
			for _, reader := range []document.Reader{document.Client, document.Adviser} {
				for _, format := range []string{"text", "md"} {
					t.Run(fmt.Sprintf("%s.%s.%s.%s", name, language, reader, format), func(t *testing.T) {
						golden.RequireEqual(t, written(t, p, paper(t, draft, reader), format))
					})
				}
			}
			for _, format := range []string{"csv", "ics"} {
				t.Run(fmt.Sprintf("%s.%s.%s", name, language, format), func(t *testing.T) {
					golden.RequireEqual(t, written(t, p, paper(t, draft, document.Client), format))
				})
			}
		}
	}
}

// The client reads how certain the figures are, but not what is the adviser's only.
func TestReaders(t *testing.T) {
	p := locale.For(locale.NL)
	client := written(t, p, paper(t, withoutRate(), document.Client), "text")
	adviser := written(t, p, paper(t, withoutRate(), document.Adviser), "text")
	for _, id := range []string{"document.figures", "document.card_given", "levers.title", "readings.title", "document.reader.adviser", "document.withdrawn"} {
		if said := unwrapped(p.Text(id)); strings.Contains(unwrapped(client), said) || !strings.Contains(unwrapped(adviser), said) {
			t.Errorf("%q is for the adviser only", said)
		}
	}
	if strings.Contains(client, "https://") || !strings.Contains(adviser, "https://") {
		t.Error("addresses of sources are for the adviser only")
	}
	for _, page := range []string{client, adviser} {
		if !strings.Contains(unwrapped(page), "Deze bedragen zijn zo zeker als het premiepercentage") {
			t.Error("nothing on certainty")
		}
	}
}

// A client reads in full which rules this quote reads otherwise than usual, and in short how the others are read that move
// the premium.
func TestDepartingReadingIsTold(t *testing.T) {
	d := withoutRate()
	d.Readings = map[string]string{"payment_base": "whole_invoice"}
	page := unwrapped(written(t, locale.For(locale.NL), paper(t, d, document.Client), "text"))
	why := "Waarom zo De bron spreekt van premie"
	if !strings.Contains(page, why) || strings.Contains(page, "Waarom zo De bron telt op") {
		t.Errorf("not the reading that departs, and it alone:\n%s", page)
	}
	if usual := "– Waarover gaat de 5% korting van een driejarig contract? Over de premie, zonder arbodienst."; !strings.Contains(page, usual) {
		t.Errorf("no %q", usual)
	}
	page = unwrapped(written(t, locale.For(locale.NL), paper(t, hairdresser(), document.Client), "text"))
	if strings.Contains(page, "voor eindafrekening") {
		t.Error("a reading that moves nothing is told")
	}
}

// Excel in Dutch reads the table as it stands: amounts are numbers with a comma, and every row has every column.
func TestCSV(t *testing.T) {
	for name, draft := range every() {
		sheet := written(t, locale.For(locale.EN), paper(t, draft, ""), "csv")
		body, marked := strings.CutPrefix(sheet, "\ufeff")
		if !marked || strings.Count(body, "\n") != strings.Count(body, "\r\n") {
			t.Errorf("%s: no mark of UTF-8, or other line ends than those of Windows", name)
		}
		reader := csv.NewReader(strings.NewReader(body))
		reader.Comma = ';'
		rows, err := reader.ReadAll()
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		number := regexp.MustCompile(`^$|^-?\d+,\d{2}$|^t\.b\.d\.$`)
		for _, row := range rows[1:] {
			if !number.MatchString(row[6]) || !number.MatchString(row[7]) || !number.MatchString(row[8]) {
				t.Errorf("%s: no numbers: %q", name, row)
			}
		}
		if total := quote(t, draft).FirstYear.Total; !total.Unknown {
			if want := `;"total";"Total";;;` + strings.ReplaceAll(total.Money.String(), ".", ",") + ";"; !strings.Contains(sheet, want) {
				t.Errorf("%s: no %q", name, want)
			}
		}
	}
}

// A calendar keeps to RFC 5545: lines of at most 75 bytes with their ends, whole runes, one name per event that stays the
// same.
func TestCalendar(t *testing.T) {
	uid := regexp.MustCompile(`(?m)^UID:(\S+)\r$`)
	for name, draft := range every() {
		cal := written(t, locale.For(locale.NL), paper(t, draft, ""), "ics")
		for _, line := range strings.Split(strings.TrimSuffix(cal, "\r\n"), "\r\n") {
			if len(line) > 75 || strings.ContainsAny(line, "\r\n") || strings.ToValidUTF8(line, "") != line {
				t.Errorf("%s: bad line %q", name, line)
			}
		}
		seen := map[string]bool{}
		for _, match := range uid.FindAllStringSubmatch(cal, -1) {
			if seen[match[1]] {
				t.Errorf("%s: two events are called %s", name, match[1])
			}
			seen[match[1]] = true
		}
		if len(seen) == 0 || strings.Count(cal, "BEGIN:VEVENT") != len(seen) || strings.Count(cal, "END:VEVENT") != len(seen) {
			t.Errorf("%s: %d names", name, len(seen))
		}
		if again := written(t, locale.For(locale.NL), paper(t, draft, ""), "ics"); again != cal {
			t.Errorf("%s: not the same twice", name)
		}
	}
	cal := strings.ReplaceAll(written(t, locale.For(locale.NL), paper(t, marketYearly(), ""), "ics"), "\r\n ", "")
	for _, want := range []string{"DTSTART;VALUE=DATE:20261114\r\nDTEND;VALUE=DATE:20261115\r\nSUMMARY:Laatste dag: opzeggen (verzuimverzekering)\r\n",
		"DTSTART;VALUE=DATE:20240114\r\n", "binnen 30 dagen", "TRIGGER:-P7D"} {
		if !strings.Contains(cal, want) {
			t.Errorf("no %q in\n%s", want, cal)
		}
	}
}

// The glossary of the README and that of the documents say the same of the same words.
func TestGlossaryIsThatOfTheREADME(t *testing.T) {
	readme, err := os.ReadFile(filepath.Join("..", "..", "README.md"))
	if err != nil {
		t.Fatal(err)
	}
	_, table, _ := strings.Cut(string(readme), "## Glossary")
	dutch, english := locale.For(locale.NL), locale.For(locale.EN)
	meanings := map[string]string{}
	for _, id := range locale.IDs() {
		if strings.HasPrefix(id, "glossary.") && !strings.HasSuffix(id, ".text") {
			meanings[strings.ToLower(dutch.Text(id))] = english.Text(id + ".text")
		}
	}
	rows := regexp.MustCompile(`(?m)^\| ([^|]+) \| ([^|]+) \| ([^|]+) \|$`).FindAllStringSubmatch(table, -1)
	if len(rows) < 16 {
		t.Fatalf("%d rows", len(rows))
	}
	for _, row := range rows {
		if row[1] != "Dutch" && meanings[strings.ToLower(row[1])] != row[3] {
			t.Errorf("%s: README %q, documents %q", row[1], row[3], meanings[strings.ToLower(row[1])])
		}
	}
}

// The glossary explains the words that the document uses, and no others.
func TestGlossaryIsOfThisDocument(t *testing.T) {
	p := locale.For(locale.NL)
	for draft, want := range map[*premium.Draft][2]string{to(withoutRate()): {"settlement", "package"}, to(marketYearly()): {"package", "tracks"}} {
		page := unwrapped(written(t, p, paper(t, *draft, ""), "text"))
		has, hasNot := p.Text("glossary."+want[0]+".text"), p.Text("glossary."+want[1]+".text")
		if !strings.Contains(page, has) || strings.Contains(page, hasNot) {
			t.Errorf("want %q, not %q, in\n%s", has, hasNot, page)
		}
	}
}

// What holds for many employees is told a few times, and then names the others while they are few.
func TestManyAlike(t *testing.T) {
	d := withoutRate()
	d.Employees = nil
	for i := range 40 {
		d.Employees = append(d.Employees, premium.Employee{Label: fmt.Sprintf("nr%02d", i), Wage: euros("30000"), DGA: i > 0})
	}
	page := unwrapped(written(t, locale.For(locale.NL), paper(t, d, ""), "text"))
	if n := strings.Count(page, "Niet verzekerd: nr"); n != 5 {
		t.Errorf("told %d times", n)
	}
	if !strings.Contains(page, "voor nog 34 werknemers; alle werknemers staan in de lijst") || strings.Contains(page, "nr06, nr07") {
		t.Errorf("the others are not counted:\n%s", page)
	}
	d.Employees = d.Employees[:13]
	if page := unwrapped(written(t, locale.For(locale.NL), paper(t, d, ""), "text")); !strings.Contains(page, "voor nog 7 werknemers: nr06, nr07,") {
		t.Errorf("a few others are not named:\n%s", page)
	}
}
