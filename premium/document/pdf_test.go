package document_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"dekking/premium"
	"dekking/premium/document"
	"dekking/premium/locale"

	"github.com/shopspring/decimal"
)

// pdfText reads a PDF with another program than wrote it; without that program the test is skipped, and says so.
func pdfText(t *testing.T, pdf []byte) string {
	t.Helper()
	text, readable := readPDF(t, pdf)
	if !readable {
		t.Skip("pdftotext (poppler) is not installed: the text of the PDF is not read back")
	}
	return text
}

func readPDF(t *testing.T, pdf []byte) (text string, readable bool) {
	t.Helper()
	tool, err := exec.LookPath("pdftotext")
	if err != nil {
		return "", false
	}
	file := filepath.Join(t.TempDir(), "quote.pdf")
	if err := os.WriteFile(file, pdf, 0o600); err != nil {
		t.Fatal(err)
	}
	var faults bytes.Buffer
	cmd := exec.Command(tool, "-layout", file, "-")
	cmd.Stderr = &faults
	out, err := cmd.Output()
	if err != nil || faults.Len() > 0 {
		t.Fatalf("pdftotext: %v, %s", err, faults.String())
	}
	return string(out), true
}

// Every amount of the JSON stands on paper.
func TestPDFHoldsEveryAmount(t *testing.T) {
	for name, draft := range every() {
		t.Run(name, func(t *testing.T) {
			p := locale.For(locale.NL)
			text := pdfText(t, []byte(written(t, p, paper(t, draft, document.Client), "pdf")))
			var told any
			if err := json.Unmarshal([]byte(written(t, p, paper(t, draft, ""), "json")), &told); err != nil {
				t.Fatal(err)
			}
			found := amountsOf(told)
			if len(found) < 8 {
				t.Fatalf("only %d amounts", len(found))
			}
			for _, amount := range found {
				cents := decimal.RequireFromString(amount).Shift(2).IntPart()
				if !strings.Contains(text, p.Amount(cents)) {
					t.Errorf("no %s in the PDF", p.Amount(cents))
				}
			}
		})
	}
}

var amountForm = regexp.MustCompile(`^-?\d+\.\d\d$`)

// amountsOf collects the amounts of a JSON value; those of employees who are not insured are zero, and not printed.
func amountsOf(value any) (found []string) {
	switch v := value.(type) {
	case map[string]any:
		for _, one := range v {
			found = append(found, amountsOf(one)...)
		}
	case []any:
		for _, one := range v {
			found = append(found, amountsOf(one)...)
		}
	case string:
		if amountForm.MatchString(v) && v != "0.00" {
			found = append(found, v)
		}
	}
	return found
}

var streams = regexp.MustCompile(`(?s)\nstream\n.*?\nendstream`)

// checkStructure holds that a PDF is whole and does nothing by itself.
func checkStructure(t *testing.T, pdf string) {
	t.Helper()
	if !strings.HasPrefix(pdf, "%PDF-1.") || !strings.HasSuffix(strings.TrimSpace(pdf), "%%EOF") {
		t.Error("no PDF from head to tail")
	}
	bones := streams.ReplaceAllString(pdf, "")
	for _, never := range []string{"/URI", "/JavaScript", "/JS", "/Launch", "/OpenAction", "/AA", "/Annots", "/GoTo", "http"} {
		if strings.Contains(bones, never) {
			t.Errorf("%s in the PDF", never)
		}
	}
}

// A PDF names its pages, carries its request, and every page says what it is not.
func TestPDFStructure(t *testing.T) {
	p := locale.For(locale.NL)
	pdf := written(t, p, paper(t, problemStaff(), document.Adviser), "pdf")
	checkStructure(t, pdf)
	if !strings.Contains(pdf, "/Outlines ") || !strings.Contains(pdf, "/Lang (nl)") || !strings.Contains(pdf, "/F (offerte.json) ") {
		t.Error("no bookmarks, no language, or an attachment without a name")
	}
	if !strings.Contains(pdf, "/EmbeddedFile ") || !strings.Contains(pdf, "/CreationDate (D:20231015000000)") {
		t.Error("no request, or not the date of the quote")
	}
	pages := strings.Split(strings.TrimSuffix(pdfText(t, []byte(pdf)), "\f"), "\f")
	for i, page := range pages {
		for _, want := range []string{fmt.Sprintf("pagina %d van %d", i+1, len(pages)), p.Text("document.in_short"), p.Text("document.reader.adviser"), "Bouwbedrijf Van der Meer & Zonen · voorwaarden volgens Sazas, uitgave 2023 · berekend op 15 oktober 2023"} {
			if !strings.Contains(page, want) {
				t.Errorf("page %d lacks %q", i+1, want)
			}
		}
	}
	for _, want := range []string{"Wat het kost", "Wat is verzekerd", "Wat is niet verzekerd", "Deze bedragen zijn zo zeker als"} {
		if !strings.Contains(pages[0], want) {
			t.Errorf("page one lacks %q", want)
		}
	}
}

// A table of a few rows stands on one page with its legend, and no page but the last is nearly empty.
func TestPDFKeepsTogether(t *testing.T) {
	for name, draft := range every() {
		text := pdfText(t, []byte(written(t, locale.For(locale.NL), paper(t, draft, document.Client), "pdf")))
		pages := strings.Split(strings.TrimSuffix(text, "\f"), "\f")
		for i, page := range pages {
			if intro := strings.Contains(page, "Dekking tegen eigen risico:"); intro != strings.Contains(page, "70/70   ") {
				t.Errorf("%s: the table of choices is broken on page %d", name, i+1)
			}
			if lines := len(strings.Fields(strings.ReplaceAll(page, "\n", " x "))); i+1 < len(pages) && lines < 150 {
				t.Errorf("%s: page %d of %d has %d words", name, i+1, len(pages), lines)
			}
		}
	}
}

// A staff of 300 with long and foreign names: every one is there, the heads stand on each page of the list, and a row
// stays with its note.
func TestPDFLargeStaff(t *testing.T) {
	d := withoutRate()
	d.Employees = nil
	for i := range 300 {
		e := premium.Employee{Label: fmt.Sprintf("%03d Łukasz d’Été", i), Wage: euros("3000"), DGA: i%7 == 0}
		if i%5 == 0 {
			e.Label += strings.Repeat("-zeer-lange-naam", 9)
		}
		d.Employees = append(d.Employees, e)
	}
	text := pdfText(t, []byte(written(t, locale.For(locale.NL), paper(t, d, document.Client), "pdf")))
	for i := range 300 {
		if !strings.Contains(text, fmt.Sprintf("\n%03d Łukasz", i)) && !strings.Contains(text, fmt.Sprintf("\f%03d Łukasz", i)) { // the rest may stand on the next line
			t.Errorf("employee %d is not there", i)
		}
	}
	listed := 0
	for _, page := range strings.Split(text, "\f") {
		head, note := strings.Index(page, "Werknemer  "), strings.Index(page, "niet verzekerd: DGA")
		if strings.Contains(page, "3.000,00") && strings.Contains(page, " ja") {
			listed++
			if head < 0 || note >= 0 && note < strings.Index(page, "3.000,00") {
				t.Errorf("a page of the list without its heads, or a note without its row:\n%s", page)
			}
		}
	}
	if listed < 3 || !strings.Contains(text, "…") {
		t.Errorf("%d pages of the list; long names cut: %v", listed, strings.Contains(text, "…"))
	}
}

// Names do nothing in any form: no sign that steers a terminal or hides text, no formula, no HTML, no link.
func TestHostileNamesOnPaper(t *testing.T) {
	for _, name := range hostile {
		of := paper(t, hostileDraft(name), document.Adviser)
		p := locale.For(locale.NL)
		checkClean(t, written(t, p, of, "text"))
		checkStructure(t, written(t, p, of, "pdf"))
		md := written(t, p, of, "md")
		checkClean(t, md)
		if regexp.MustCompile(`[^\\](<script|://)`).MatchString(md) {
			t.Errorf("%.20q: HTML or a link in Markdown", name)
		}
		checkClean(t, strings.ReplaceAll(strings.TrimPrefix(written(t, p, of, "csv"), "\ufeff"), "\r\n", "\n"))
		for _, cell := range regexp.MustCompile(`"(?:[^"]|"")*"`).FindAllString(written(t, p, of, "csv"), -1) {
			if strings.IndexAny(cell[1:], "=+-@＝＋－＠\t\r") == 0 {
				t.Errorf("%.20q: a spreadsheet works out %.40q", name, cell)
			}
		}
		checkClean(t, strings.ReplaceAll(written(t, p, of, "ics"), "\r\n", "\n"))
	}
}

// The letters of names that Dutch payrolls hold come out as they went in; what the font lacks is marked.
func TestPDFLetters(t *testing.T) {
	d := withoutRate()
	d.Employer.Name = "Łódź & Señor Çelik’s € “Café” Ğüneş ñ – 宽"
	text := pdfText(t, []byte(written(t, locale.For(locale.NL), paper(t, d, ""), "pdf")))
	if want := "Łódź & Señor Çelik’s € “Café” Ğüneş ñ – ?"; !strings.Contains(text, want) {
		t.Errorf("no %q in\n%.400s", want, text)
	}
}

// The same quote gives the same bytes in whatever zone and language the machine stands. A zone is read when a program
// starts, so this test starts itself anew.
func TestSameBytesEverywhere(t *testing.T) {
	if os.Getenv("DEKKING_BYTES") != "" {
		fmt.Println("bytes " + bytesOf(t))
		return
	}
	want := bytesOf(t)
	for _, zone := range []string{"UTC", "Europe/Amsterdam", "America/New_York", "Pacific/Auckland"} {
		for _, language := range []string{"C", "nl_NL.UTF-8", "tr_TR.UTF-8"} {
			cmd := exec.Command(os.Args[0], "-test.run", "^TestSameBytesEverywhere$")
			cmd.Env = append(os.Environ(), "DEKKING_BYTES=1", "TZ="+zone, "LANG="+language, "LC_ALL="+language)
			out, err := cmd.CombinedOutput()
			if err != nil || !strings.Contains(string(out), "bytes "+want) {
				t.Errorf("TZ=%s LANG=%s: %v, %s", zone, language, err, out)
			}
		}
	}
}

func bytesOf(t *testing.T) string {
	sum := sha256.New()
	for _, format := range document.Formats {
		for _, draft := range []premium.Draft{problemStaff(), marketYearly()} {
			sum.Write([]byte(written(t, locale.For(locale.NL), paper(t, draft, document.Adviser), format)))
		}
	}
	return hex.EncodeToString(sum.Sum(nil))
}
