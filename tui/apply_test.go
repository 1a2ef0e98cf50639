package tui

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"dekking/premium/archive"
	"dekking/premium/document"
	"dekking/premium/locale"
)

// Guards the other end of the conversation: one key in the overview makes the application, in a folder named after the
// quote, and a second time in another one; the quote in it opens again.
func TestApplies(t *testing.T) {
	folder := t.TempDir()
	o := options("sazas", locale.NL, folder)
	o.Office = document.Office{Name: "Assurantiekantoor De Linde"}
	d := start(t, o, 80, 24).walk(sazasAnswers, "overview").press("z").sees("De aanvraag staat klaar in aanvraag-")
	base := filepath.Join(folder, document.PackName+d.m.w.paper().Number)
	pdf, err := os.ReadFile(filepath.Join(base, "offerte.pdf"))
	if err != nil {
		t.Fatal(err)
	}
	if carried, found := archive.CarriedBy(pdf); !found || !archive.IsQuote(carried) {
		t.Error("the quote does not carry its request")
	}
	request, err := os.ReadFile(filepath.Join(base, "aanvraag.toml"))
	if err != nil || string(request) != string(d.m.w.request()) {
		t.Errorf("another request: %v", err)
	}
	d.press("z").sees("-2, in ")
	if _, err := os.Stat(base + "-2"); err != nil {
		t.Error(err)
	}
	if note := d.press("b").scrolled(); !strings.Contains(note, "Assurantiekantoor De Linde") {
		t.Errorf("the note is not signed:\n%s", note)
	}
}

// Guards that a folder that cannot be written is told, and nothing lost.
func TestAppliesNowhere(t *testing.T) {
	o := options("sazas", locale.NL, filepath.Join(t.TempDir(), "none"))
	d := start(t, o, 80, 24).walk(sazasAnswers, "overview").press("z").sees("De aanvraag is niet gemaakt.")
	if d.m.w.state.quote == nil {
		t.Error("the quote is gone")
	}
}
