package tui

import (
	"flag"
	"fmt"
	"io"
	"strings"
	"testing"
	"time"

	"dekking/premium"
	"dekking/premium/archive"
	"dekking/premium/locale"
	"dekking/tariffs"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/lipgloss"
	"github.com/muesli/termenv"
)

// The quote date of the tests; the default start lies in the same year.
var quoted = time.Date(2026, 11, 21, 0, 0, 0, 0, time.UTC)

// slow is a clock by which nobody types too fast.
func slow() func() time.Time {
	now := time.Date(2026, 11, 21, 9, 0, 0, 0, time.UTC)
	return func() time.Time {
		now = now.Add(time.Second)
		return now
	}
}

// driver presses keys and looks at the screen.
type driver struct {
	t interface {
		Helper()
		Fatalf(string, ...any)
	}
	m Model
}

func options(product string, language locale.Language, folder string) Options {
	return Options{In: strings.NewReader(""), Out: io.Discard, Library: library(), Printer: locale.For(language),
		Draft: premium.Draft{Product: product, QuoteDate: quoted}, QuoteDate: quoted, Theme: "dark", Folder: folder, Now: slow()}
}

func library() *tariffs.Library { return tariffs.Shipped() }

// inColor makes a model that draws with the given colours.
func inColor(o Options, profile termenv.Profile) Model {
	r := lipgloss.NewRenderer(io.Discard)
	r.SetColorProfile(profile)
	return Model{newWizard(o.complete(), newTheme(r, o.Theme != "light"))}
}

func start(t interface {
	Helper()
	Fatalf(string, ...any)
}, o Options, width, height int) *driver {
	d := &driver{t, inColor(o, termenv.Ascii)}
	d.m.Update(tea.WindowSizeMsg{Width: width, Height: height})
	return d
}

// press presses keys by their names; a name that is none is typed, rune by rune. Commands are carried out at once.
func (d *driver) press(names ...string) *driver {
	d.t.Helper()
	for _, name := range names {
		for _, msg := range keysOf(name) {
			d.send(msg)
		}
	}
	return d
}

func (d *driver) send(msg tea.Msg) {
	_, cmd := d.m.Update(msg)
	d.carry(cmd)
}

// carry carries a command out, with what comes of it.
func (d *driver) carry(cmd tea.Cmd) {
	if cmd == nil {
		return
	}
	switch result := cmd().(type) {
	case nil, tea.QuitMsg:
	case tea.BatchMsg:
		for _, one := range result {
			d.carry(one)
		}
	default:
		d.send(result)
	}
}

// paste pastes a text as a terminal does that marks it.
func (d *driver) paste(text string) *driver {
	d.t.Helper()
	d.send(tea.KeyMsg{Type: tea.KeyRunes, Paste: true, Runes: []rune(text)})
	return d
}

var named = map[string]tea.KeyType{"enter": tea.KeyEnter, "tab": tea.KeyTab, "shift+tab": tea.KeyShiftTab, "esc": tea.KeyEsc,
	"up": tea.KeyUp, "down": tea.KeyDown, "left": tea.KeyLeft, "right": tea.KeyRight, "home": tea.KeyHome, "end": tea.KeyEnd,
	"pgup": tea.KeyPgUp, "pgdown": tea.KeyPgDown, "f1": tea.KeyF1, "space": tea.KeySpace, "ctrl+c": tea.KeyCtrlC,
	"backspace": tea.KeyBackspace, "delete": tea.KeyDelete, "ctrl+u": tea.KeyCtrlU, "f5": tea.KeyF5,
	"ctrl+z": tea.KeyCtrlZ, "ctrl+y": tea.KeyCtrlY, "f2": tea.KeyF2, "f3": tea.KeyF3, "f4": tea.KeyF4,
	"ctrl+p": tea.KeyCtrlP, "ctrl+l": tea.KeyCtrlL, "ctrl+r": tea.KeyCtrlR, "f6": tea.KeyF6, "f7": tea.KeyF7, "f8": tea.KeyF8, "ctrl+b": tea.KeyCtrlB, "ctrl+f": tea.KeyCtrlF, "ctrl+s": tea.KeyCtrlS}

func keysOf(name string) []tea.KeyMsg {
	if key, ok := named[name]; ok {
		return []tea.KeyMsg{{Type: key}}
	}
	var msgs []tea.KeyMsg
	for _, r := range name {
		msgs = append(msgs, tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune{r}})
	}
	return msgs
}

func (d *driver) screen() string { return d.m.View() }

// sees fails unless the screen shows a text, wherever its lines are broken.
func (d *driver) sees(text string) *driver {
	d.t.Helper()
	if !strings.Contains(flat(d.screen()), flat(text)) {
		d.t.Fatalf("the screen does not show %q:\n%s", text, d.screen())
	}
	return d
}

func flat(text string) string { return strings.Join(strings.Fields(text), " ") }

// at is the id of the question shown, or what else stands there.
func (d *driver) at() string {
	switch base := d.m.w.base.(type) {
	case *page:
		return base.question.id
	case *overview:
		return "overview"
	}
	return fmt.Sprintf("%T", d.m.w.base)
}

// answers to every question of a product, in order, by the id of the question.
var sazasAnswers = map[string][]string{
	"payroll": {"226000", "enter"}, "headcount": {"6", "enter"}, "sector": {"install", "enter"},
	"absence": {"4,2", "enter", "3,9", "enter"}, "coverage": {"3"}, "eigenrisico": {"down", "down", "enter"}, "term": {"2"},
	"start_date": {"enter"}, "employer_charges": {"3"}, "settlement": {"2"}, "payment": {"2"}, "cao": {"2"}, "prior_cover": {"1"},
	"switching": {"1"}, "merger": {"1"},
}

var marktAnswers = map[string][]string{
	"payroll": {"150k", "enter"}, "headcount": {"4", "enter"}, "sector": {"kapper", "enter"},
	"absence": {"4", "enter", "5,1", "enter", "3", "enter"}, "coverage": {"down", "down", "down", "down", "down", "90/75", "enter"},
	"eigenrisico": {"end", "down", "25", "enter"}, "term": {"1"}, "start_date": {"1-1-2027", "enter"}, "employer_charges": {"1"},
	"payment": {"1"}, "payment_method": {"2"}, "package": {"1", "enter", "5", "enter"}, "cao": {"1"}, "prior_cover": {"2"}, "merger": {"2"},
}

// walk answers question after question up to the one given, or the overview.
func (d *driver) walk(answers map[string][]string, until string) *driver {
	d.t.Helper()
	for range 30 {
		at := d.at()
		if at == until || at == "overview" {
			return d
		}
		d.press(answers[at]...)
		if d.at() == at {
			d.t.Fatalf("no way on from %s:\n%s", at, d.screen())
		}
	}
	d.t.Fatalf("%s is never reached", until)
	return d
}

func TestMain(m *testing.M) {
	flag.Parse()
	if child() {
		return
	}
	m.Run()
}

// tooLarge names the line of a screen that is wider than the window, or says that there are too many.
func tooLarge(screen string, width, height int) string {
	lines := strings.Split(screen, "\n")
	if len(lines) > height && screen != "" {
		return fmt.Sprintf("%d lines in a window of %d", len(lines), height)
	}
	for i, line := range lines {
		if lipgloss.Width(line) > width {
			return fmt.Sprintf("line %d is %d wide in a window of %d: %q", i+1, lipgloss.Width(line), width, line)
		}
	}
	return ""
}

// uncarried is a JSON result without the sealed quote that it carries, after looking at that.
func uncarried(t *testing.T, result []byte) []byte {
	t.Helper()
	if quote, _, err := archive.QuoteIn(result); err != nil || !archive.IsQuote(quote) {
		t.Errorf("it carries no quote: %v", err)
	}
	shown, _, _ := strings.Cut(string(result), ",\n  \"saved\":")
	return []byte(shown + "\n}\n")
}
