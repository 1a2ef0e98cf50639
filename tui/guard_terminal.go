package tui

import (
	"io"
	"os"

	"github.com/charmbracelet/x/term"
)

// terminal is the terminal as it was before the program changed it.
type terminal struct {
	in, out           *os.File // nil: no terminal
	inState, outState *term.State
}

func terminalOf(in io.Reader, out io.Writer) terminal {
	var t terminal
	t.in, t.inState = stateOf(in)
	t.out, t.outState = stateOf(out)
	return t
}

func stateOf(stream any) (*os.File, *term.State) {
	file, ok := stream.(*os.File)
	if !ok || !term.IsTerminal(file.Fd()) {
		return nil, nil
	}
	state, err := term.GetState(file.Fd())
	if err != nil {
		return nil, nil
	}
	return file, state
}

// sizeOf is how large a terminal is, in cells; 0 for what is none.
func sizeOf(out io.Writer) (width, height int) {
	file, ok := out.(*os.File)
	if !ok || !term.IsTerminal(file.Fd()) {
		return 0, 0
	}
	width, height, err := term.GetSize(file.Fd())
	if err != nil {
		return 0, 0
	}
	return width, height
}

// plainScreen takes back all that the program asks of a terminal: bracketed paste, the hidden cursor, colours, and last
// the other screen.
const plainScreen = "\x1b[?2004l\x1b[?25h\x1b[0m\x1b[?1049l"

// restore does what Bubble Tea does at the end, for when it does not get there. The keys come first: the screen may not
// take anything any more. Errors are of a terminal that is gone.
func (t terminal) restore() {
	if t.in != nil {
		_ = term.Restore(t.in.Fd(), t.inState)
	}
	if t.out != nil {
		_, _ = t.out.WriteString(plainScreen)
		_ = term.Restore(t.out.Fd(), t.outState)
	}
}
