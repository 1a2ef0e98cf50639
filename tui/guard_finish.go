package tui

import (
	"fmt"
	"os"
	"path/filepath"

	"github.com/charmbracelet/lipgloss"
)

// build makes the wizard; false when it went wrong. It is made in Init, while Bubble Tea's renderer waits for its first frame:
// reading the tables takes most of the time of a start. The window is measured here, so that the first frame is a whole
// screen; Bubble Tea tells the size only after it.
func (g *guard) build(w *wizard) (made bool) {
	defer g.catch(inStart, "")
	g.pass(inStart)
	o := g.options
	*w = *newWizard(o, newTheme(lipgloss.NewRenderer(o.Out), dark(o.Theme, os.Getenv("COLORFGBG"))))
	width, height := sizeOf(o.Out)
	w.width, w.height = clamp(width, maxWidth), clamp(height, maxHeight)
	return true
}

// finish keeps the answers that are in no file of the user's, says where, and gives what the program ended with.
func (g *guard) finish(w *wizard, err error) error {
	status, fault := g.ending()
	if fault != nil {
		g.report(w, fault)
		return &Interrupted{faulted}
	}
	if w.state == nil { // it never began
		if status != 0 {
			return &Interrupted{status}
		}
		return err
	}
	kept := w.keep()
	if words := w.keptWords(); words != "" {
		fmt.Fprintln(g.options.Out, words)
	}
	switch {
	case status != 0 && kept != nil:
		fmt.Fprintln(g.options.Out, plain(kept))
		return &Interrupted{status}
	case status != 0:
		return &Interrupted{status}
	case err != nil:
		return err
	}
	return kept
}

// report says in a sentence that the program went wrong, and which files hold the answers and the fault.
func (g *guard) report(w *wizard, fault *crash) {
	answers, p := g.rescue(w), g.options.Printer
	folder := g.options.Folder
	if j := g.options.journal; j != nil {
		folder = filepath.Dir(j.place())
	}
	told := fault.save(folder, dayOf("crash", g.options.Draft))
	words := p.Text("guard.fault")
	switch {
	case answers != "" && told != "":
		words = p.Text("guard.fault.both", answers, told)
	case answers != "":
		words = p.Text("guard.fault.answers", answers)
	case told != "":
		words = p.Text("guard.fault.told", told)
	}
	fmt.Fprintln(g.options.Out, words)
}

// rescue sees to it that the answers of the last step that went well are on disk, and gives the file; "" when there were
// none.
func (g *guard) rescue(w *wizard) (path string) {
	defer func() { _ = recover() }() // what went wrong once may go wrong here too, and there is still a sentence to say
	j := g.options.journal
	if j == nil {
		return g.rescueWithout(w)
	}
	if j.flush() != nil {
		return g.rescueWithout(w)
	}
	if _, err := os.Stat(j.place()); err != nil {
		return ""
	}
	return j.place()
}

// rescueWithout does so when there is no journal to write.
func (g *guard) rescueWithout(w *wizard) string {
	if w.state == nil || !w.unkept() {
		return ""
	}
	path, err := saveDraft(g.options.Folder, w.state.draft, w.request())
	if err != nil {
		return ""
	}
	return path
}
