package tui

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"

	"dekking/premium/locale"
)

// The traps of the terminal libraries that are avoided by not doing something; the others have tests of their own, named
// for what they guard.
var avoided = map[string]*regexp.Regexp{
	"a list of bubbles, which quits on q and Esc":        regexp.MustCompile(`bubbles/(list|help|textinput|textarea|viewport|table|paginator)"`),
	"a style of the default renderer":                    regexp.MustCompile(`lipgloss\.NewStyle\(`),
	"the width of a text by its bytes":                   regexp.MustCompile(`Repeat\([^,]+, *\w+ *- *len\(`),
	"the mouse, which keeps text from being selected":    regexp.MustCompile(`WithMouse|EnableMouse`),
	"a second program in one process":                    regexp.MustCompile(`tea\.NewProgram\(`),
	"asking the terminal for its background":             regexp.MustCompile(`HasDarkBackground\(\)|BackgroundColor\(\)`),
	"a goroutine of our own, whose panic nobody catches": regexp.MustCompile(`(?m)^\s*go (func|\w)`),
}

// but are the places, by the beginning of the file's name, where it is done all the same. The guard watches the terminal
// beside the program and catches its own panics; plain questions leave the terminal as it is.
var but = map[string][]string{
	"a second program in one process":                    {"guard.go"},
	"a goroutine of our own, whose panic nobody catches": {"guard", "plain"},
}

func TestTrapsAreAvoided(t *testing.T) {
	sources, _ := filepath.Glob("*.go")
	fields, _ := filepath.Glob("field/*.go")
	for _, path := range append(sources, fields...) {
		if strings.HasSuffix(path, "_test.go") {
			continue
		}
		source, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		for trap, pattern := range avoided {
			if slices.ContainsFunc(but[trap], func(place string) bool { return strings.HasPrefix(path, place) }) {
				continue
			}
			if found := pattern.Find(source); found != nil {
				t.Errorf("%s: %s: %s", path, trap, found)
			}
		}
	}
}

// wgl4 are the signs beyond Latin letters that Windows consoles can show with any font.
var wgl4 = []rune("–—―‗‘’‚‛“”„†‡•…‰′″‹›‼‾⁄ⁿ₣₤₧€℅ℓ№™Ω℮⅛⅜⅝⅞←↑→↓↔↕↨∂∆∏∑−∕∙√∞∟∩∫≈≠≡≤≥⌂⌐⌠⌡" +
	"─│┌┐└┘├┤┬┴┼═║╒╓╔╕╖╗╘╙╚╛╜╝╞╟╠╡╢╣╤╥╦╧╨╩╪╫╬▀▄█▌▐░▒▓■□▪▫▬▲►▼◄◊○●◘◙◦☺☻☼♀♂♠♣♥♦♪♫")

func shown(r rune) bool {
	return r <= unicode.MaxLatin1 || r < 0x180 || strings.ContainsRune(string(wgl4), r)
}

// Every text and every screen consists of signs that any console can show.
func TestGlyphs(t *testing.T) {
	texts := map[string]string{}
	for _, id := range locale.IDs() {
		texts[id+" nl"], texts[id+" en"] = locale.For(locale.NL).Text(id), locale.For(locale.EN).Text(id)
	}
	files, _ := filepath.Glob("testdata/*/*.golden")
	deeper, _ := filepath.Glob("testdata/*/*/*.golden")
	for _, path := range append(files, deeper...) {
		screen, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		texts[path] = string(screen)
	}
	for from, text := range texts {
		for _, r := range text {
			if !shown(r) {
				t.Errorf("%s shows %q (U+%04X), which not every console can", from, r, r)
			}
		}
	}
}

// The golden screens are compared byte by byte: a checkout must not change their line ends.
func TestGoldensAreNotConverted(t *testing.T) {
	attributes, err := os.ReadFile("../.gitattributes")
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(string(attributes), "*.golden -text") {
		t.Error(".gitattributes lets line ends of golden files be converted")
	}
}
