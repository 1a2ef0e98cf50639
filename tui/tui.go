// Package tui is the conversation: one question at a time, with what every answer costs, up to the breakdown of the
// quote.
//
// What the terminal shows, from top to bottom: the product with its edition and what its percentages are called; the
// question with why it is asked and its options, each with the yearly total and the difference with the standing choice;
// what the insurance costs as far as answered, beside the question or folded into one line; the keys. Nothing is chosen
// beforehand: the cursor only looks. An answer goes into the premium.Draft and nowhere else, and everything shown is
// worked out from it, once per change (state.go). The questions are data (questions.go); the product decides which of
// them appear and with which options.
//
// A screen never has more lines than the window, and no line is wider than it. Esc goes back, never out. Ctrl+C asks
// once and keeps the answers.
package tui

import (
	"fmt"
	"io"
	"os"
	"time"

	_ "dekking/tui/startup" // before bubbletea, see there

	"dekking/premium"
	"dekking/premium/locale"
	"dekking/tariffs"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/lipgloss"
)

// Options are what the wizard is started with.
type Options struct {
	In        io.Reader // nil: the standard input
	Out       io.Writer // nil: the standard output
	Library   *tariffs.Library
	Printer   *locale.Printer
	Draft     premium.Draft // empty, or from a request file; Product and QuoteDate are filled in
	QuoteDate time.Time     // stands above the draft's
	Theme     string        // light, dark or auto
	Plain     bool          // questions and answers line by line
	Folder    string        // where requests and quotes are saved; "" is the working directory
	Now       func() time.Time
}

// framesPerSecond is the most that Bubble Tea's renderer can do; the time to the next frame is what a key waits for.
const framesPerSecond = 120

// Run holds the conversation, and comes back when the user stops. What was answered is kept in a file, whose name is
// written to Out; errors are those of the terminal and of that file.
func Run(o Options) error {
	o = o.complete()
	w := newWizard(o, newTheme(lipgloss.NewRenderer(o.Out), dark(o.Theme, os.Getenv("COLORFGBG"))))
	program := tea.NewProgram(Model{w}, tea.WithInput(o.In), tea.WithOutput(o.Out), tea.WithAltScreen(),
		tea.WithFPS(framesPerSecond))
	_, err := program.Run()
	if kept := w.keep(); kept != nil && err == nil {
		err = kept
	}
	if w.kept != "" {
		fmt.Fprintln(o.Out, w.p.Text("screen.kept", w.kept))
	}
	return err
}

func (o Options) complete() Options {
	if o.In == nil {
		o.In = os.Stdin
	}
	if o.Out == nil {
		o.Out = os.Stdout
	}
	if o.Printer == nil {
		o.Printer = locale.For(locale.NL)
	}
	if !o.QuoteDate.IsZero() {
		o.Draft.QuoteDate = o.QuoteDate
	}
	if o.Draft.Product == "" && len(o.Library.Products()) > 0 {
		o.Draft.Product = o.Library.Products()[0]
	}
	if o.Now == nil {
		o.Now = func() time.Time { return time.Time{} }
	}
	return o
}

// Model is the wizard as a program of Bubble Tea. Copies share one state.
type Model struct{ w *wizard }

// New makes the wizard, for the program and for tests alike.
func New(o Options) Model {
	o = o.complete()
	return Model{newWizard(o, newTheme(lipgloss.NewRenderer(o.Out), dark(o.Theme, "")))}
}

// Init asks nothing of the terminal.
func (m Model) Init() tea.Cmd { return nil }

// Update routes a message.
func (m Model) Update(msg tea.Msg) (tea.Model, tea.Cmd) { return m, m.w.update(msg) }

// View draws the screen.
func (m Model) View() string { return m.w.view() }

// Draft is what has been answered so far.
func (m Model) Draft() premium.Draft { return m.w.state.draft }
