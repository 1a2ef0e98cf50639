package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	"dekking/premium"
	"dekking/premium/archive"
	"dekking/premium/document"
	"dekking/premium/locale"
	"dekking/tariffs"

	"github.com/shopspring/decimal"
	"pgregory.net/rapid"
)

// batchOut is what batch --format json gives.
type batchOut struct {
	Quotes []struct {
		Row     int
		Name    string
		Refused bool
		Quote   json.RawMessage
	}
	Sums struct {
		Quoted, Refused int
		Total           *string
	}
}

func batchHere(t interface{ Fatalf(string, ...any) }, in string, args ...string) (batchOut, result) {
	got := runHere(in, append([]string{"batch", "-", "--format", "json", "--date", "2023-10-15"}, args...)...)
	var out batchOut
	if err := json.Unmarshal([]byte(got.out), &out); err != nil {
		t.Fatalf("%v in %.300s\n%s", err, got.out, got.err)
	}
	return out, got
}

// Guards that a row of a table, a request file and the library give the same quote for the same answers, to the last byte,
// also when many rows share what a rater remembers. That of the conversation is guarded by the plain_ scripts.
func TestBatchAgrees(t *testing.T) {
	table, err := tariffs.Shipped().For("sazas", time.Date(2023, 11, 1, 0, 0, 0, 0, time.UTC))
	if err != nil {
		t.Fatal(err)
	}
	folder := t.TempDir()
	rapid.Check(t, func(t *rapid.T) {
		drafts := rapid.SliceOfN(rapid.Custom(drawDraft), 1, 8).Draw(t, "drafts")
		out, got := batchHere(t, csvOf(drafts))
		if got.status != exitDone || len(out.Quotes) != len(drafts) {
			t.Fatalf("status %d, %d quotes of %d: %s", got.status, len(out.Quotes), len(drafts), got.err)
		}
		for i, d := range drafts {
			request, problems := d.Request(table)
			if problems != nil {
				t.Fatalf("%v", problems)
			}
			quote := premium.Assess(table, request).Quote(request.Cover)
			library, _ := document.JSON(locale.For(locale.NL), document.Paper{Quote: &quote})
			path := filepath.Join(folder, "r.toml")
			if err := os.WriteFile(path, archive.WriteRequest(d), 0o600); err != nil {
				t.Fatalf("%v", err)
			}
			file := withoutQuote(t, runHere("", "quote", path, "--format", "json").out)
			if row := compact(t, out.Quotes[i].Quote); row != compact(t, library) || row != compact(t, []byte(file)) {
				t.Fatalf("row\n%s\nlibrary\n%s\nfile\n%s", row, library, file)
			}
		}
	})
}

func compact(t *rapid.T, src []byte) string {
	var b bytes.Buffer
	if err := json.Compact(&b, src); err != nil {
		t.Fatalf("%v", err)
	}
	return b.String()
}

// drawDraft draws an employer that is quoted: below the highest payroll, with the absence that is asked above the threshold.
func drawDraft(t *rapid.T) premium.Draft {
	payroll := premium.Money(rapid.IntRange(10_000_00, 900_000_00).Draw(t, "payroll"))
	people, term := rapid.IntRange(1, 12).Draw(t, "people"), rapid.SampledFrom([]int{1, 3}).Draw(t, "term")
	cover := rapid.SampledFrom([]tariffs.Coverage{{Year1: 100, Year2: 70}, {Year1: 70, Year2: 70}, {Year1: 85, Year2: 70}}).Draw(t, "coverage")
	days := rapid.SampledFrom([]tariffs.WaitingDays{10, 20, 30, 65, 130}).Draw(t, "days")
	charges := rapid.SampledFrom([]decimal.Decimal{decimal.New(0, -2), decimal.New(20, -2), decimal.New(25, -2)}).Draw(t, "charges")
	settlement, payment := rapid.Bool().Draw(t, "settlement"), rapid.SampledFrom([]string{"month", "quarter"}).Draw(t, "payment")
	d := premium.Draft{Product: "sazas", QuoteDate: time.Date(2023, 10, 15, 0, 0, 0, 0, time.UTC), Payroll: &payroll, Headcount: &people,
		Employer: premium.Employer{Name: "N", Sector: rapid.SampledFrom([]string{"bouw", "horeca", "totaal"}).Draw(t, "sector")},
		Choices: premium.Choices{Coverage: &cover, Eigenrisico: &days, Term: &term, Charges: &charges, Settlement: &settlement,
			Payment: &payment}}
	if payroll > 175_000_00 {
		d.Absence = map[int]decimal.Decimal{}
		for _, year := range []int{2021, 2022} {
			d.Absence[year] = decimal.New(int64(rapid.IntRange(0, 150).Draw(t, "absence")), -3)
		}
	}
	return d
}

// csvOf writes drafts as an office would.
func csvOf(drafts []premium.Draft) string {
	var b strings.Builder
	b.WriteString("\ufeffnaam;bedrijfstak;loonsom;werknemers;dekking;eigen risico;contractduur;werkgeverslasten;eindafrekening;betaling;verzuim 2021;verzuim 2022\r\n")
	for _, d := range drafts {
		settled := map[bool]string{true: "ja", false: "nee"}[*d.Choices.Settlement]
		fmt.Fprintf(&b, "%s;%s;%s;%d;%s;%dd;%d jaar;%s;%s;%s;", d.Employer.Name, d.Employer.Sector, strings.ReplaceAll(d.Payroll.String(), ".", ","),
			*d.Headcount, d.Choices.Coverage, *d.Choices.Eigenrisico, *d.Choices.Term, d.Choices.Charges.Shift(2), settled, *d.Choices.Payment)
		if d.Absence == nil {
			b.WriteString(";\r\n")
			continue
		}
		fmt.Fprintf(&b, "%s%%;%s\r\n", strings.ReplaceAll(d.Absence[2021].Shift(2).StringFixed(1), ".", ","), d.Absence[2022].Shift(2).StringFixed(1))
	}
	return b.String()
}

// Guards B1: one bad row of thousands costs itself only; the order of the rows is kept over all blocks, whatever the number
// of workers; and all employers are accounted for.
func TestBatchKeepsOrder(t *testing.T) {
	table := strings.Split(strings.TrimSpace(string(manyEmployers(4_000))), "\n")
	table[2_001] = strings.Replace(table[2_001], ";", ";geen sector \"", 1)
	table[2_500] = `"Een naam` + "\n" + `op ""twee"" regels"` + table[2_500][strings.Index(table[2_500], ";"):]
	var first string
	for _, workers := range []int{1, 3} {
		defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(workers))
		out, got := batchHere(t, strings.Join(table, "\n"))
		if got.status != exitFailed || out.Sums.Quoted != 3_999 || out.Sums.Refused != 1 || !strings.HasPrefix(got.err, "standaardinvoer:2002: bedrijfstak: ") {
			t.Fatalf("status %d, %+v, %.500s", got.status, out.Sums, got.err)
		}
		for i, q := range out.Quotes {
			if q.Row != i+2 || q.Refused != (q.Row == 2_002) || i != 2_499 && q.Name != fmt.Sprintf("Werkgever %d", i) {
				t.Fatalf("at %d: row %d, %s, refused %v", i, q.Row, q.Name, q.Refused)
			}
		}
		if first == "" {
			first = got.out
		}
		if got.out != first {
			t.Error("another number of workers gives another result")
		}
	}
}

// Guards that messages beyond counting are kept back, and counted.
func TestBatchTellsSome(t *testing.T) {
	_, got := batchHere(t, "naam;loonsom\n"+strings.Repeat("A;x\n", 5_000))
	if lines := strings.Count(got.err, "\n"); got.status != exitFailed || lines != maxTold+1 || !strings.Contains(got.err, "meldingen zijn niet getoond") {
		t.Errorf("status %d, %d lines", got.status, lines)
	}
}

// manyEmployers is a table of employers of all sizes, most of them below the payroll from which own absence counts.
func manyEmployers(rows int) []byte {
	var b bytes.Buffer
	b.WriteString("naam;bedrijfstak;loonsom;werknemers;dekking;eigen risico;contractduur;werkgeverslasten;betaling;verzuim 2022;verzuim 2021\n")
	sectors := []string{"bouw", "horeca", "handel", "industrie", "overige-diensten"}
	covers := []string{"100/70", "70/70", "85/70", "100/100"}
	for i := range rows {
		people := 1 + i%8
		fmt.Fprintf(&b, "Werkgever %d;%s;%d,%02d;%d;%s;%dw;%d;%d%%;%s;", i, sectors[i%5], people*(21_000+i*7919%9_000), i%100, people,
			covers[i%4], []int{2, 4, 6, 13, 26}[i%5], 1+i%2*2, []int{0, 20, 25}[i%3], []string{"maand", "kwartaal"}[i%2])
		fmt.Fprintf(&b, "%d,%d%%;%d,%d%%\n", i%7, i%10, i%5, i%9)
	}
	return b.Bytes()
}
