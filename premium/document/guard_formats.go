package document

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"strings"
)

// particulars are what goes with the figures into a file that no one reads as a page: a spreadsheet, a calendar, another
// program. A file that is handed on is all that its reader has.
func (c composer) particulars() []statement {
	return []statement{
		{"paper.no_offer", c.Text("document.no_offer")},
		{"paper.valid_until", c.Text("document.valid_until") + ": " + c.validity()},
		{"paper.certainty", string(c.certainty())},
		{"paper.vat", string(c.arboTariff()) + " " + string(c.vat())},
		{"paper.may_change", c.Text("document.may_change.text")},
		{"paper.tables", c.tables()},
		{"paper.program", c.program()},
	}
}

// mustSay is what a file must say in its format.
func (c composer) mustSay(format string) []statement {
	if format == "note" {
		return c.noteStatements()
	}
	return c.particulars()
}

// reread gives what a file says, piece by piece, from the bytes that leave the house.
func reread(format string, data []byte) ([]string, error) {
	switch format {
	case "csv":
		return rereadSheet(data)
	case "json":
		var value any
		err := json.Unmarshal(data, &value)
		return stringsOf(value), err
	case "ics":
		return rereadCalendar(string(data)), nil
	}
	var said []string
	for _, paragraph := range strings.Split(string(data), "\n\n") {
		said = append(said, piece(strings.ReplaceAll(paragraph, "\n", " ")))
	}
	return said, nil
}

func rereadSheet(data []byte) ([]string, error) {
	r := csv.NewReader(bytes.NewReader(bytes.TrimPrefix(data, []byte("\ufeff"))))
	r.Comma = ';'
	rows, err := r.ReadAll()
	said := make([]string, len(rows))
	for i, cells := range rows {
		said[i] = piece(cells...)
	}
	return said, err
}

// stringsOf are the texts of a JSON value.
func stringsOf(value any) (said []string) {
	switch v := value.(type) {
	case string:
		said = []string{piece(v)}
	case []any:
		for _, one := range v {
			said = append(said, stringsOf(one)...)
		}
	case map[string]any:
		for _, one := range v {
			said = append(said, stringsOf(one)...)
		}
	}
	return said
}

// rereadCalendar joins the folded lines and takes the escapes out.
func rereadCalendar(data string) []string {
	var said []string
	unescaped := strings.NewReplacer(`\\`, `\`, `\;`, ";", `\,`, ",", `\n`, "\n")
	for _, line := range strings.Split(strings.ReplaceAll(data, "\r\n ", ""), "\r\n") {
		_, value, _ := strings.Cut(line, ":")
		said = append(said, piece(unescaped.Replace(value)))
	}
	return said
}
