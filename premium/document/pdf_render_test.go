package document_test

import (
	"image"
	"image/png"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"dekking/premium/document"
	"dekking/premium/locale"
)

// Every page can be drawn by another program: it is in greys only, something stands on it, and nothing in the margin that
// a printer cannot reach.
func TestPDFPagesAreDrawn(t *testing.T) {
	tool, err := exec.LookPath("pdftoppm")
	if err != nil {
		t.Skip("pdftoppm (poppler) is not installed: the pages of the PDF are not drawn")
	}
	for _, name := range []string{hostile[8], "Bakkerij Łukasz & Zoon"} {
		folder := t.TempDir()
		file := filepath.Join(folder, "quote.pdf")
		pdf := written(t, locale.For(locale.NL), paper(t, hostileDraft(name), document.Adviser), "pdf")
		if err := os.WriteFile(file, []byte(pdf), 0o600); err != nil {
			t.Fatal(err)
		}
		if out, err := exec.Command(tool, "-r", "36", "-png", file, filepath.Join(folder, "page")).CombinedOutput(); err != nil || len(out) > 0 {
			t.Fatalf("pdftoppm: %v, %s", err, out)
		}
		pages, _ := filepath.Glob(filepath.Join(folder, "page*.png"))
		if len(pages) < 5 {
			t.Errorf("%d pages", len(pages))
		}
		for _, page := range pages {
			checkDrawn(t, page)
		}
	}
}

func checkDrawn(t *testing.T, path string) {
	t.Helper()
	file, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	page, err := png.Decode(file)
	if err != nil {
		t.Fatal(err)
	}
	const margin = 12 // dots of 36 to the inch: 8 mm
	inside, dark := page.Bounds().Inset(margin), 0
	for y := page.Bounds().Min.Y; y < page.Bounds().Max.Y; y++ {
		for x := page.Bounds().Min.X; x < page.Bounds().Max.X; x++ {
			r, g, b, _ := page.At(x, y).RGBA()
			if r != g || g != b {
				t.Fatalf("%s: a colour", filepath.Base(path))
			}
			if r < 0xC000 {
				dark++
				if !(image.Point{X: x, Y: y}).In(inside) {
					t.Fatalf("%s: ink in the margin", filepath.Base(path))
				}
			}
		}
	}
	if dark < 500 {
		t.Errorf("%s: %d dark dots", filepath.Base(path), dark)
	}
}
