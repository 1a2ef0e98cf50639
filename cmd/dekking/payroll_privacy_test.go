package main

import (
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/adrg/xdg"
	"github.com/xuri/excelize/v2"
)

// numbers makes valid BSNs: half of the range in which tests make theirs, half of anywhere, some with a zero in front.
func numbers(n int) []string {
	random := rand.New(rand.NewPCG(1, 2))
	var list []string
	for at := 999_990_000; len(list) < n; at++ {
		if len(list) >= n/2 {
			at = 10_000_000 + random.IntN(980_000_000)
		}
		if bsn := fmt.Sprintf("%09d", at); passesEleven(bsn) {
			list = append(list, bsn)
		}
	}
	return list
}

func passesEleven(bsn string) bool {
	sum := -int(bsn[8] - '0')
	for i := range 8 {
		sum += (9 - i) * int(bsn[i]-'0')
	}
	return sum%11 == 0
}

// writings are the ways in which somebody may recognise a number.
func writings(bsn string) []string {
	short := strings.TrimLeft(bsn, "0")
	list := []string{bsn, short}
	for _, sign := range []string{".", "-", " ", ","} {
		list = append(list, bsn[:3]+sign+bsn[3:6]+sign+bsn[6:], bsn[:4]+sign+bsn[4:6]+sign+bsn[6:])
		if len(short) == 8 {
			list = append(list, short[:2]+sign+short[2:5]+sign+short[5:], short[:4]+sign+short[4:6]+sign+short[6:])
		}
	}
	return list
}

// seeded writes payroll files with a number in every place that may hold text, in the names of the files too. The
// sound ones can be read; of the others something is wrong.
func seeded(t *testing.T, bsns []string) (sound, wrong []string) {
	t.Helper()
	folder := t.TempDir()
	write := func(name, text string) string {
		path := filepath.Join(folder, name)
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	sound = []string{
		write("aangifte "+bsns[0]+".xml", seededXML(bsns, "2500.00")),
		write("loon-"+bsns[1]+".csv", seededCSV(bsns, func(string) string { return "31.000,00" })),
		seededWorkbook(t, filepath.Join(folder, "werkboek "+bsns[2]+".xlsx"), bsns),
	}
	amount := seededCSV(bsns, func(bsn string) string { return bsn })
	wrong = []string{
		write("fout "+bsns[3]+".csv", amount),
		write("fout "+bsns[4]+".xml", seededXML(bsns, bsns[4])),
		write("geen loon "+bsns[5]+".csv", "Naam;BSN\nVis;"+bsns[5]+"\n"),
		write(bsns[6]+".pdf", "%PDF-1.7 "+bsns[6]),
		write("los "+bsns[7]+".csv", "Naam;Jaarloon\n\""+bsns[7]+";1\n"),
		write("kapot "+bsns[8]+".xml", "<Loonaangifte><"+bsns[8]+"/>"),
		write("stuk "+bsns[9]+".xlsx", "PK\x03\x04"+bsns[9]),
		filepath.Join(folder, "weg "+bsns[10]+".csv"),
	}
	return sound, wrong
}

func seededCSV(bsns []string, wage func(bsn string) string) string {
	var b strings.Builder
	fmt.Fprintf(&b, "Personeelsnummer;Naam;BSN;Geboortedatum;Uren per week;Jaarloon;Kenmerk;Salaris %s\n", bsns[11])
	for i, bsn := range bsns {
		number := []string{bsn, strings.TrimLeft(bsn, "0"), fmt.Sprint(i)}[i%3]
		fmt.Fprintf(&b, "%s;Vis %s;%s;%02d-01-1980;36;%s;%s.%s.%s;%s\n", number, bsn, bsn, i%28+1, wage(bsn), bsn[:4], bsn[4:6], bsn[6:], bsn)
	}
	fmt.Fprintf(&b, "Totaal %s;;;;;;;\n", bsns[12])
	return b.String()
}

func seededXML(bsns []string, wage string) string {
	var b strings.Builder
	fmt.Fprintf(&b, `<?xml version="1.0" encoding="UTF-8"?><Loonaangifte><AdministratieveEenheid><LhNr>%sL01</LhNr><NmIP>Bedrijf %s</NmIP>
<TijdvakAangifte><DatAanvTv>2026-01-01</DatAanvTv><DatEindTv>2026-01-31</DatEindTv><VolledigeAangifte>
<CollectieveAangifte><TotLnSV>1</TotLnSV></CollectieveAangifte>`, bsns[13], bsns[13])
	for i, bsn := range bsns {
		fmt.Fprintf(&b, `<InkomstenverhoudingInitieel><NumIV>1</NumIV><DatAanv>2020-01-01</DatAanv><PersNr>%s</PersNr>
<NatuurlijkPersoon><SofiNr>%s</SofiNr><Voorl>A</Voorl><SignNm>Vis %s</SignNm><Gebdat>1980-01-%02d</Gebdat></NatuurlijkPersoon>
<Inkomstenperiode><DatAanv>2026-01-01</DatAanv><SrtIV>15</SrtIV><LbTab>012</LbTab><IndWAO>J</IndWAO><IndWW>J</IndWW><IndZW>J</IndZW></Inkomstenperiode>
<Werknemersgegevens><LnSV>%s</LnSV><VakBsl>0.00</VakBsl><OpgRchtVakBsl>200.00</OpgRchtVakBsl></Werknemersgegevens>
<Sector><Sect>33</Sect></Sector></InkomstenverhoudingInitieel>`, bsn, bsn, bsn, i%28+1, wage)
	}
	return b.String() + "</VolledigeAangifte></TijdvakAangifte></AdministratieveEenheid></Loonaangifte>"
}

func seededWorkbook(t *testing.T, path string, bsns []string) string {
	t.Helper()
	book := excelize.NewFile()
	sheet := "Blad " + bsns[14]
	for _, err := range []error{
		book.SetSheetName("Sheet1", sheet),
		book.SetSheetRow(sheet, "A1", &[]any{"BSN", "Naam", "Jaarloon", "Opmerking " + bsns[15]}),
	} {
		if err != nil {
			t.Fatal(err)
		}
	}
	for i, bsn := range bsns {
		row := []any{bsn, "Boer " + bsn, 30_000 + i, bsn}
		if err := book.SetSheetRow(sheet, fmt.Sprintf("A%d", i+2), &row); err != nil {
			t.Fatal(err)
		}
	}
	if err := book.SaveAs(path); err != nil {
		t.Fatal(err)
	}
	return path
}

// searched looks for every writing of every number, at once: a number begins nowhere but where four of its digits do.
func searched(t *testing.T, where, text string, bsns []string) {
	t.Helper()
	for _, bsn := range bsns {
		for _, writing := range writings(bsn) {
			if at := strings.Index(text, writing); at >= 0 {
				t.Errorf("%s holds %s: %.80q", where, writing, text[max(0, at-40):])
				return
			}
		}
	}
}

// No BSN leaves the program (fault P5): whatever the file, the format, the language and what is wrong.
func TestNoBSNLeaves(t *testing.T) {
	data := t.TempDir()
	t.Setenv("XDG_DATA_HOME", data)
	xdg.Reload()
	t.Cleanup(xdg.Reload)
	bsns := numbers(100)
	sound, wrong := seeded(t, bsns)
	var calls [][]string
	for _, path := range slices.Concat(sound, wrong) {
		calls = append(calls, []string{path})
	}
	calls = append(calls, sound, wrong, []string{sound[0], sound[0]}, []string{sound[1], "--column", bsns[16] + "=x"},
		[]string{sound[1], "--column", "Salaris " + bsns[11] + "=month_wage"}, []string{sound[1], "--column", "Kenmerk=name"})
	done := 0
	for _, call := range calls {
		for _, format := range []string{"toml", "json", "text"} {
			for i, more := range [][]string{{"--names"}, {"--lang", "en"}, {"--names", "--lang", "en", "--birth-dates", "needed"}, {}} {
				saved := filepath.Join(data, fmt.Sprintf("saved-%d", i))
				args := slices.Concat([]string{"payroll", "--date", "2026-11-21", "--format", format}, more, call)
				got := runHere("", args...)
				searched(t, strings.Join(args, " "), got.out+got.err, bsns)
				if strings.Contains(got.out+got.err, "‹") {
					t.Errorf("%v: not worded: %s", args, got.err)
				}
				runHere("", append(args, "-o", saved)...)
				if got.status == exitDone && format == "toml" {
					done++
					searchedQuote(t, got.out, bsns)
				}
			}
		}
	}
	if done < 12 {
		t.Errorf("only %d requests were made", done)
	}
	searchedFolder(t, data, bsns)
}

// searchedQuote makes a quote of a request, and looks in that.
func searchedQuote(t *testing.T, request string, bsns []string) {
	t.Helper()
	request = answered(request) + "\n[absence]\n2024 = \"3%\"\n2025 = \"4%\"\n"
	for _, format := range []string{"text", "json"} {
		got := runHere(request, "quote", "-", "--format", format)
		searched(t, "the quote", got.out+got.err, bsns)
	}
}

func searchedFolder(t *testing.T, folder string, bsns []string) {
	t.Helper()
	files := 0
	err := filepath.WalkDir(folder, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		files++
		text, err := os.ReadFile(path)
		searched(t, path, path+string(text), bsns)
		return err
	})
	if err != nil || files == 0 {
		t.Errorf("%d files, %v", files, err)
	}
}
