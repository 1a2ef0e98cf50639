package tui

import (
	"bytes"
	"time"
)

// A terminal says where a paste starts and ends. Until the end Bubble Tea collects it, and no key is a key; a start
// without an end, from a broken connection or a file that was shown, would take all keys away for good.
const (
	pasteStart = "\x1b[200~"
	pasteEnd   = "\x1b[201~"
	ctrlC      = 0x03

	pasteLimit = 64 << 10        // bytes; far more than any field takes
	pasteGrace = 1 * time.Second // a paste comes at once: a Ctrl+C after this was pressed, not pasted
)

// paste follows the pastes in what is read, and ends those that do not. Beyond the limit a paste is dropped; it would be
// typed otherwise.
type paste struct {
	now      func() time.Time
	state    pasteState
	size     int // bytes since the start
	began    time.Time
	last     time.Time // of reading
	matched  int       // bytes of a mark that have been seen
	markKind byte      // '0' for the start, '1' for the end
}

type pasteState int

const (
	noPaste  pasteState = iota
	inPaste             // all is text until the end
	dropping            // as inPaste, but the program has been told that it has ended
)

// pass gives what the program gets to see of what was read: never more.
func (p *paste) pass(read []byte) []byte {
	if p.state == noPaste && p.matched == 0 && bytes.IndexByte(read, escape) < 0 {
		return read
	}
	now := p.now()
	if p.state == dropping && now.Sub(p.last) >= pasteGrace {
		p.state = noPaste // it stopped without saying so
	}
	p.last = now
	if p.state != noPaste && now.Sub(p.began) >= pasteGrace && bytes.IndexByte(read, ctrlC) >= 0 {
		return p.interrupt()
	}
	passed := make([]byte, 0, len(read))
	for _, b := range read {
		passed = p.follow(passed, b, now)
	}
	return passed
}

// interrupt ends the paste for a Ctrl+C.
func (p *paste) interrupt() []byte {
	open := p.state == inPaste
	p.state, p.matched = noPaste, 0
	if open {
		return []byte(pasteEnd + string(rune(ctrlC)))
	}
	return []byte{ctrlC}
}

// follow takes one byte.
func (p *paste) follow(passed []byte, b byte, now time.Time) []byte {
	mark := p.mark(b)
	switch {
	case p.state == noPaste && mark == pasteStart:
		p.state, p.began, p.size = inPaste, now, 0
	case p.state == dropping:
		if mark == pasteEnd {
			p.state = noPaste
		}
		return passed
	case p.state == inPaste && mark == pasteEnd:
		p.state = noPaste
	case p.state == inPaste:
		p.size++
		if n := len(passed) - len(pasteEnd); p.size > pasteLimit && n >= 0 {
			p.state = dropping
			return append(passed[:n], pasteEnd...) // in the place of its last bytes, or there might be no room
		}
	}
	return append(passed, b)
}

const escape = 0x1b

// mark gives the mark that a byte completes, wherever reads have cut it; "" for none.
func (p *paste) mark(b byte) string {
	const common = len(pasteStart) - 2 // the marks differ in the byte before the last
	switch {
	case b == escape:
		p.matched = 1
	case p.matched > 0 && p.matched < common && b == pasteStart[p.matched]:
		p.matched++
	case p.matched == common && (b == '0' || b == '1'):
		p.matched, p.markKind = p.matched+1, b
	case p.matched > common && b == '~':
		p.matched = 0
		if p.markKind == '0' {
			return pasteStart
		}
		return pasteEnd
	default:
		p.matched = 0
	}
	return ""
}
