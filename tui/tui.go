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
	"io"
	"os"
	"path/filepath"
	"reflect"
	"runtime"
	"time"

	_ "dekking/tui/startup" // before bubbletea, see there

	"dekking/premium"
	"dekking/premium/archive"
	"dekking/premium/document"
	"dekking/premium/locale"
	"dekking/premium/payroll"
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
	QuoteDate time.Time     // stands above the draft's; zero: the draft's, or today
	Today     time.Time     // at midnight UTC; zero: QuoteDate
	Theme     string        // light, dark or auto
	Plain     bool          // questions and answers line by line
	Program   string        // name and version of the program, which a saved quote names
	Version   string        // its version alone, for the shelf
	Shelf     string        // data folder in which quotes are kept; "" for none
	File      string        // absolute path of the file that Draft was read from; "" for none
	Shelved   string        // name of the kept quote that Draft was taken out of; "" for none

	// Office is who hands the quotes over; its papers name it.
	Office document.Office

	// Since is the kept quote that Draft was taken out of: what comes out otherwise now is told first. Nil for none.
	Since   *archive.Saved
	Product string // which the conversation is about; stands above the draft's; "": the draft's, or the first there is
	Role    string // adviser or employer, for whom the screens are worded; "": adviser
	Folder  string // where requests and quotes are saved; "" is the working directory
	Now     func() time.Time

	// Journal is the file that holds the answers while the wizard runs, and from which it goes on when Draft is empty; ""
	// for none. Its folder is made.
	Journal string

	// Import are payroll files to begin with; they are read first, and nothing is taken over unasked.
	Import []string
	// Columns is the file in which the headings of payroll files are remembered with what they mean; "" is one beside the
	// journal.
	Columns string

	reader reader
	// A paste is nothing but keys, which only their pace tells from typing: on Windows.
	pastedKeys bool
	after      func(time.Duration, tea.Msg) tea.Cmd // gives a message after a time
	journal    *journal                             // where one could be opened
	found      resumption                           // in the journal
	named      bool                                 // the draft was given
	hook       func(string)                         // called at every place of the guard; tests let things go wrong in it
}

// framesPerSecond is the most that Bubble Tea's renderer can do; the time to the next frame is what a key waits for.
const framesPerSecond = 120

// Run holds the conversation, and comes back when the user stops. Answers that were not saved are in a file then, whose
// name is written to Out. Errors are those of the terminal and of that file; an *Interrupted when a signal, a closed
// window or a fault in the program ended it.
func Run(o Options) error {
	if o.Plain {
		return RunPlain(o)
	}
	o = o.complete().resume()
	defer o.journal.close()
	g := &guard{options: o, terminal: terminalOf(o.In, o.Out)}
	defer g.release()
	w := &wizard{}
	g.newProgram(w)
	defer g.listen()()
	return g.finish(w, g.run())
}

func (o Options) complete() Options {
	if o.Program == "" {
		o.Program = "dekking"
	}
	o.pastedKeys = o.pastedKeys || runtime.GOOS == "windows"
	o.named = !reflect.DeepEqual(o.Draft, premium.Draft{}) || len(o.Import) > 0
	if o.In == nil {
		o.In = os.Stdin
	}
	if o.Out == nil {
		o.Out = os.Stdout
	}
	if o.Printer == nil {
		o.Printer = locale.For(locale.NL)
	}
	o = o.dates()
	if o.Now == nil {
		o.Now = func() time.Time { return time.Time{} }
	}
	if o.after == nil {
		o.after = func(d time.Duration, msg tea.Msg) tea.Cmd {
			return tea.Tick(d, func(time.Time) tea.Msg { return msg })
		}
	}
	return o.reading()
}

// dates fills in the quote date, and what a conversation begins with that begins anew.
func (o Options) dates() Options {
	blank := premium.Draft{QuoteDate: o.QuoteDate}
	if blank.QuoteDate.IsZero() {
		blank.QuoteDate = o.Today
	}
	blank.Product = o.Product
	if products := o.Library.Products(); blank.Product == "" && len(products) > 0 {
		blank.Product = products[0]
	}
	if o.Draft.Product == "" || o.Product != "" {
		o.Draft.Product = blank.Product
	}
	if o.Draft.QuoteDate.IsZero() || !o.QuoteDate.IsZero() {
		o.Draft.QuoteDate = blank.QuoteDate
	}
	o.found.blank = blank
	if o.Since != nil {
		o.Draft = o.renewed(o.Draft)
	}
	return o
}

// reading fills in what an import needs.
func (o Options) reading() Options {
	if o.reader.files == nil {
		o.reader.files = payroll.Read
	}
	if o.reader.cells == nil {
		o.reader.cells = payroll.Paste
	}
	if o.Columns == "" && o.Journal != "" {
		o.Columns = filepath.Join(filepath.Dir(o.Journal), "kolommen.toml")
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

// Init asks nothing of the terminal; it begins to read the payroll files there are to begin with, or looks for what one can
// go on with.
func (m Model) Init() tea.Cmd {
	if paths := m.w.options.Import; len(paths) > 0 {
		return m.w.importFrom(paths)
	}
	return m.w.greets()
}

// Update routes a message, and has the journal note what it changed.
func (m Model) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	at := m.w.place()
	cmd := m.w.routed(msg)
	m.w.onlooks(at)
	return m, tea.Batch(cmd, m.w.journalled())
}

// View draws the screen.
func (m Model) View() string { return m.w.view() }

// Draft is what has been answered so far.
func (m Model) Draft() premium.Draft { return m.w.state.draft }
