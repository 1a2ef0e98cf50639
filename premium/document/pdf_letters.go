package document

import (
	"strings"
	"sync"
	"unicode"

	"github.com/go-fonts/liberation/liberationsansbold"
	"github.com/go-fonts/liberation/liberationsansregular"
	"golang.org/x/image/font/sfnt"
	"golang.org/x/text/unicode/norm"
)

// span is a text in one kind of letter.
type span struct {
	text string
	bold bool
}

func (s *sheets) letter(bold bool, size float64) {
	style := ""
	if bold {
		style = "B"
	}
	s.SetFont(fontName, style, size)
}

// width is how wide a text is, in millimetres.
func (s *sheets) width(text span, size float64) float64 {
	s.letter(text.bold, size)
	return s.GetStringWidth(printable(text.text))
}

// put sets a text; y is the top of its line.
func (s *sheets) put(x, y float64, text span, size float64) {
	s.letter(text.bold, size)
	s.Text(x, y+0.78*size*lineHeight, printable(text.text))
}

func (s *sheets) putRight(x, y float64, text span, size float64) {
	s.put(x-s.width(text, size), y, text, size)
}

// lines sets lines below each other, on the next page where this one is full.
func (s *sheets) lines(lines [][]span, x, size float64) {
	for _, line := range lines {
		s.need(size * lineHeight)
		at := x
		for _, part := range line {
			s.put(at, s.y, part, size)
			at += s.width(part, size) + s.width(span{text: " "}, size)
		}
		s.y += size * lineHeight
	}
}

// wrapped breaks spans into lines: at blanks, but not at those that keep "€ 100" together, at line ends, and where it has
// to within a word.
func (s *sheets) wrapped(spans []span, size, room float64) [][]span {
	w := &wrapper{sheets: s, size: size, room: room}
	for _, one := range spans {
		for i, part := range strings.Split(one.text, "\n") {
			if i > 0 {
				w.end()
			}
			for _, word := range strings.Split(part, " ") {
				w.add(span{word, one.bold})
			}
		}
	}
	w.end()
	return w.lines
}

// wrapper collects lines.
type wrapper struct {
	*sheets
	size, room float64
	lines      [][]span
	line       []span
	taken      float64
}

func (w *wrapper) end() {
	w.lines = append(w.lines, w.line)
	w.line, w.taken = nil, 0
}

// add puts a word on the line, or begins the next one with it.
func (w *wrapper) add(word span) {
	wide, blank := w.width(word, w.size), w.width(span{text: " "}, w.size)
	if w.line != nil && w.taken+blank+wide > w.room {
		w.end()
	}
	for wide > w.room {
		cut := w.fitting(word)
		w.line = []span{{word.text[:cut], word.bold}}
		w.end()
		word.text = word.text[cut:]
		wide = w.width(word, w.size)
	}
	if w.line == nil {
		w.line, w.taken = []span{word}, wide
		return
	}
	w.taken += blank + wide
	if last := &w.line[len(w.line)-1]; last.bold == word.bold {
		last.text += " " + word.text
		return
	}
	w.line = append(w.line, word)
}

// fitting is how many bytes of a word fit on a line, at least one rune; an address preferably breaks after a slash.
func (w *wrapper) fitting(word span) int {
	cut := 0
	for i := range word.text {
		if i > 0 && w.width(span{word.text[:i], word.bold}, w.size) > w.room {
			break
		}
		cut = i
	}
	if at := strings.LastIndexAny(word.text[:cut], "/-"); at > cut/2 {
		return at + 1
	}
	if cut == 0 {
		return len(word.text)
	}
	return cut
}

// letters tells of every rune that both fonts have which one stands for its shape: the first of those that look alike. So
// the file does not depend on which of two came first.
var letters = sync.OnceValue(func() map[rune]rune {
	regular, bold := shapes(liberationsansregular.TTF), shapes(liberationsansbold.TTF)
	first, known := map[sfnt.GlyphIndex]rune{}, map[rune]rune{}
	for r := rune(' '); r < 0x10000; r++ {
		shape := regular[r]
		if shape == 0 || bold[r] == 0 {
			continue
		}
		if _, seen := first[shape]; !seen {
			first[shape] = r
		}
		known[r] = first[shape]
	}
	return known
})

// shapes gives the shape of every rune that a font has.
func shapes(ttf []byte) map[rune]sfnt.GlyphIndex {
	font, err := sfnt.Parse(ttf)
	if err != nil {
		return nil
	}
	var buffer sfnt.Buffer
	found := map[rune]sfnt.GlyphIndex{}
	for r := rune(' '); r < 0x10000; r++ {
		if shape, err := font.GlyphIndex(&buffer, r); err == nil && shape != 0 {
			found[r] = shape
		}
	}
	return found
}

// noLetter stands for a rune that the fonts lack.
const noLetter = '?'

// printable gives a text in letters that the fonts have.
func printable(text string) string {
	known := letters()
	return strings.Map(func(r rune) rune {
		if letter, has := known[r]; has {
			return letter
		}
		if unicode.In(r, unicode.Mn, unicode.Me, unicode.Cc, unicode.Cf) {
			return -1
		}
		return noLetter
	}, norm.NFC.String(text))
}
