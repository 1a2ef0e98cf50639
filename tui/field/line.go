package field

import (
	"strings"

	"dekking/premium/locale"

	tea "github.com/charmbracelet/bubbletea"
)

// maxRunes bounds what a line holds, unless it has a bound of its own; a paste beyond it is cut off.
const maxRunes = 80

// Line is a one-line editor. It does without the one of bubbles because that reads the clipboard of the machine it runs
// on, keeps bidirectional marks, and drops what AltGr types.
type Line struct {
	Most  int // runes; 0: as many as a value takes
	runes []rune
	at    int // of the caret, between runes
}

// Text is what the line holds.
func (l *Line) Text() string { return string(l.runes) }

// Set replaces what the line holds, with the caret at the end.
func (l *Line) Set(text string) {
	l.runes = []rune(locale.Clean(text, l.most()))
	l.at = len(l.runes)
}

func (l *Line) most() int {
	if l.Most > 0 {
		return l.Most
	}
	return maxRunes
}

// View draws the line in a width, with the caret in it.
func (l *Line) View(look Look, width int) string { return l.view(look, width, true) }

// Key edits the line; false when the key is not for it.
func (l *Line) Key(msg tea.KeyMsg) bool {
	switch msg.Type {
	case tea.KeyRunes, tea.KeySpace:
		return l.typed(msg)
	case tea.KeyBackspace:
		l.cut(l.at-1, l.at)
	case tea.KeyDelete:
		l.cut(l.at, l.at+1)
	case tea.KeyCtrlU:
		l.cut(0, l.at)
	case tea.KeyCtrlK:
		l.cut(l.at, len(l.runes))
	case tea.KeyCtrlW:
		l.cut(l.wordStart(), l.at)
	default:
		return l.move(msg.Type)
	}
	return true
}

func (l *Line) move(key tea.KeyType) bool {
	switch key {
	case tea.KeyLeft:
		l.at = max(0, l.at-1)
	case tea.KeyRight:
		l.at = min(len(l.runes), l.at+1)
	case tea.KeyHome, tea.KeyCtrlA:
		l.at = 0
	case tea.KeyEnd, tea.KeyCtrlE:
		l.at = len(l.runes)
	default:
		return false
	}
	return true
}

// typed inserts what arrived: one rune, several at once when typing is fast, or a paste. AltGr characters such as the
// euro sign may carry Alt; an ASCII letter with Alt is a shortcut of the terminal and no text.
func (l *Line) typed(msg tea.KeyMsg) bool {
	runes := msg.Runes
	if msg.Type == tea.KeySpace {
		runes = []rune{' '}
	}
	if msg.Alt && len(runes) == 1 && isASCIILetter(runes[0]) {
		return false
	}
	text := string(runes)
	if head, _, more := strings.Cut(strings.ReplaceAll(text, "\r", "\n"), "\n"); more {
		text = head // the first line of a paste
	}
	text = strings.ReplaceAll(text, "\t", " ")
	l.insert([]rune(locale.Clean(text, l.most()-len(l.runes))))
	return true
}

func isASCIILetter(r rune) bool { return r|0x20 >= 'a' && r|0x20 <= 'z' }

func (l *Line) insert(runes []rune) {
	tail := append([]rune(nil), l.runes[l.at:]...)
	l.runes = append(append(l.runes[:l.at:l.at], runes...), tail...)
	l.at += len(runes)
}

// cut takes the runes of a range out, as far as they exist.
func (l *Line) cut(from, to int) {
	from, to = max(0, from), min(len(l.runes), to)
	if from >= to {
		return
	}
	l.runes = append(l.runes[:from:from], l.runes[to:]...)
	l.at = from
}

func (l *Line) wordStart() int {
	i := l.at
	for i > 0 && l.runes[i-1] == ' ' {
		i--
	}
	for i > 0 && l.runes[i-1] != ' ' {
		i--
	}
	return i
}

// view draws the line in a width, scrolled so that the caret is in sight.
func (l *Line) view(look Look, width int, focused bool) string {
	if !focused {
		return look.Text.Render(Pad(Fit(l.Text(), width), width))
	}
	from := max(0, l.at-(width-2))
	shown := l.runes[from:]
	at := l.at - from
	before := string(shown[:at])
	switch {
	case at == len(shown):
		return look.Text.Render(before) + look.Caret.Render(caretAtEnd) + pad(before+caretAtEnd, width)
	case look.Plain:
		return look.Text.Render(Pad(Fit(before+caretBetween+string(shown[at:]), width), width))
	}
	after := Fit(string(shown[at+1:]), width-at-1)
	under := string(shown[at])
	return look.Text.Render(before) + look.Caret.Reverse(true).Render(under) + look.Text.Render(after) +
		pad(before+under+after, width)
}

// pad fills up what a text leaves of a width.
func pad(text string, width int) string { return Pad(text, width)[len(text):] }
