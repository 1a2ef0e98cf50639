package main

import (
	"os"
	"path/filepath"
	"testing"

	"dekking/premium/archive"

	"github.com/creack/pty"
)

// Guards that a PDF is not poured over a screen.
func TestPDFStaysOffTheScreen(t *testing.T) {
	screen, keys, err := pty.Open()
	if err != nil {
		t.Skip(err)
	}
	defer screen.Close()
	defer keys.Close()
	for _, output := range []string{"", standard} {
		status := run([]string{"quote", "../../testdata/cases/installer.toml", "--format", "pdf", "-o", output}, keys, keys, keys)
		if status != exitUsage {
			t.Errorf("-o %q: status %d", output, status)
		}
	}
}

// Guards that a saved PDF gives its request back, with the day on which it was worked out.
func TestPDFCarriesItsRequest(t *testing.T) {
	pdf := filepath.Join(t.TempDir(), "quote.pdf")
	if got := runHere("", "quote", "../../testdata/cases/installer.toml", "--format", "pdf", "-o", pdf); got.status != exitDone {
		t.Fatal(got.err)
	}
	data, err := os.ReadFile(pdf)
	if err != nil {
		t.Fatal(err)
	}
	request, found := archive.CarriedBy(data)
	if !found {
		t.Fatal("no request in it")
	}
	again := runHere(string(request), "quote", "-", "--format", "json")
	first := runHere("", "quote", "../../testdata/cases/installer.toml", "--format", "json")
	if again.status != exitDone || again.out != first.out {
		t.Errorf("another quote from the request in the PDF: %s%s", again.err, again.out)
	}
}
