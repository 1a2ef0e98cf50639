package tui

import "io"

// watch is what the guard does with everything that is read.
type watch struct {
	paste paste
	gone  func() // called when nothing more can come
}

// pass takes the outcome of a read and gives what the program gets to see. Bubble Tea takes no notice of an input that
// ends, as that of a closed window does.
func (w *watch) pass(p []byte, n int, err error) (int, error) {
	if err != nil {
		w.gone()
		return n, err
	}
	return copy(p, w.paste.pass(p[:n])), nil
}

// stream is any other input that is watched.
type stream struct {
	io.Reader
	watch watch
}

// Read reads from the stream.
func (s *stream) Read(p []byte) (int, error) {
	n, err := s.Reader.Read(p)
	return s.watch.pass(p, n, err)
}
