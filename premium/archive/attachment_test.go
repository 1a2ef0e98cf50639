package archive_test

import (
	"bytes"
	"strings"
	"testing"

	"dekking/premium"
	"dekking/premium/archive"
	"dekking/premium/document"
	"dekking/premium/locale"
	"dekking/tariffs"
)

// carried is a PDF of ours with the request in it.
func carried(t *testing.T, request []byte) []byte {
	t.Helper()
	d, _, problems := archive.ReadRequest("r.toml", []byte(attached))
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	table, err := tariffs.Shipped().For(d.Product, d.Start())
	if err != nil {
		t.Fatal(err)
	}
	r, faults := d.Request(table)
	if len(faults) > 0 {
		t.Fatal(faults)
	}
	q := premium.Assess(table, r).Quote(r.Cover)
	pdf, err := document.Write(locale.For(locale.NL), document.Paper{Quote: &q, Program: "dekking v1", Number: archive.Number(d, table.Fingerprint), Carried: request}, "pdf")
	if err != nil {
		t.Fatal(err)
	}
	return pdf
}

const attached = `product = "sazas"
quote_date = 2026-11-20
start_date = 2027-01-01
[employer]
sector = "bouw"
name = "/UF (offerte.json) /EF << /F 1 0 R >>"
[[employee]]
label = "A"
wage = "28000"
[cover]
coverage = "100/70"
eigenrisico = "6w"
term = 1
`

// A PDF gives back the request it was made from, byte for byte; a quote made anew from it is the same paper.
func TestCarriedBy(t *testing.T) {
	large := []byte(strings.Repeat("# "+strings.Repeat("x", 70)+"\n", 50_000))
	for _, request := range [][]byte{[]byte(attached), {}, large} {
		if got, found := archive.CarriedBy(carried(t, request)); !found || !bytes.Equal(got, request) {
			t.Errorf("%d bytes came back of %d, %v", len(got), len(request), found)
		}
	}
	if _, found := archive.CarriedBy(carried(t, nil)); found {
		t.Error("a request that was not carried")
	}
	got, _ := archive.CarriedBy(carried(t, []byte(attached)))
	if !bytes.Equal(carried(t, got), carried(t, []byte(attached))) {
		t.Error("another paper from the same request")
	}
}

// What is no PDF of ours, is cut or changed, or says it is larger than it is, gives no request and no panic. A request
// that comes back from a changed file is the one that went in, or none.
func TestRequestOfHostile(t *testing.T) {
	pdf := carried(t, []byte(attached))
	at := bytes.Index(pdf, []byte("/EmbeddedFile /Length"))
	for i := max(0, at-40); i < min(len(pdf), at+2_000); i++ {
		archive.CarriedBy(pdf[:i])
		flipped := bytes.Clone(pdf)
		flipped[i] ^= 0x55
		if got, found := archive.CarriedBy(flipped); found && !bytes.Equal(got, []byte(attached)) {
			t.Fatalf("byte %d changed gives another request", i)
		}
	}
	for _, hostile := range []string{"", "%PDF-", "%PDF-1.3\n1 0 obj\n/UF (\xfe\xff)", strings.Repeat("%PDF-1.3\n/EF << /F 1 0 R >>", 1000),
		strings.Replace(string(pdf), "/Size ", "/Size 99999999", 1), strings.Replace(string(pdf), "/EmbeddedFile /Length ", "/EmbeddedFile /Length 9", 1)} {
		if _, found := archive.CarriedBy([]byte(hostile)); found {
			t.Errorf("a request in %.40q", hostile)
		}
	}
}
