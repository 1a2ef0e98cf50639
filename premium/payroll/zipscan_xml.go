package payroll

import (
	"bufio"
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"strings"
)

// partScan looks at the elements of one part. The path holds the names of the open elements, the root first; start is
// called with the new element on it, end with the one that ends still on it.
type partScan interface {
	start(path []string, attrs []xml.Attr) *FileError
	text(path []string, text []byte)
	end(path []string) *FileError
	row() int // the last one that was begun; 0: none
}

// paced gives a decoder its bytes and stops it in a tag or text without end, which it would keep in memory.
type paced struct {
	r    *bufio.Reader
	left int
}

func (p *paced) ReadByte() (byte, error) {
	if p.left--; p.left < 0 {
		return 0, errToken
	}
	return p.r.ReadByte()
}

func (p *paced) Read([]byte) (int, error) { return 0, errors.ErrUnsupported } // the decoder reads bytes

// xmlScan walks through one part with the very decoder that the library uses, so that both stop at the same faults.
type xmlScan struct {
	archive *archive
	name    string
	source  *paced
	decoder *xml.Decoder
	path    []string
	part    partScan
}

func (a *archive) scanXML(name string, content *meter) *FileError {
	content.isXML = true
	source := &paced{r: bufio.NewReaderSize(content, 32<<10)}
	// Without a CharsetReader the decoder refuses all but UTF-8.
	s := &xmlScan{archive: a, name: name, source: source, decoder: xml.NewDecoder(source), part: anyScan{}}
	for {
		source.left = maxToken
		token, err := s.decoder.Token()
		if err == io.EOF && a.roots[name] != "" {
			return nil
		}
		if err != nil {
			return unreadable(err, s.part.row())
		}
		if fault := s.take(token); fault != nil {
			return fault
		}
	}
}

func (s *xmlScan) take(token xml.Token) *FileError {
	switch token := token.(type) {
	case xml.StartElement:
		return s.start(token)
	case xml.EndElement:
		fault := s.part.end(s.path)
		s.path = s.path[:len(s.path)-1]
		return fault
	case xml.CharData:
		if len(s.path) == 0 && len(bytes.Trim(token, " \t\r\n\ufeff")) > 0 {
			return &FileError{ID: "workbook_broken"}
		}
		s.part.text(s.path, token)
	case xml.Directive: // a DOCTYPE, which could define entities
		return &FileError{ID: "workbook_unsafe"}
	}
	return nil
}

func (s *xmlScan) start(e xml.StartElement) *FileError {
	a := s.archive
	a.elements++
	a.attributes += len(e.Attr)
	if a.elements > maxElements || a.attributes > maxAttributes {
		return &FileError{ID: "workbook_crowded"}
	}
	if len(s.path) >= maxDepth {
		return &FileError{ID: "workbook_unsafe"}
	}
	if len(s.path) == 0 {
		if a.roots[s.name] != "" { // a second root
			return &FileError{ID: "workbook_broken"}
		}
		a.roots[s.name] = e.Name.Local
		s.part = a.scanOf(s.name, e.Name.Local)
	}
	s.path = append(s.path, e.Name.Local)
	return s.part.start(s.path, e.Attr)
}

// scanOf chooses what to look at in a part: by its root, for the names of parts are free.
func (a *archive) scanOf(name, root string) partScan {
	switch {
	case root == "worksheet":
		a.sheets[name] = &sheetScan{}
		return a.sheets[name]
	case root == "Relationships":
		a.relations[name] = &relationScan{targets: map[string]string{}}
		return a.relations[name]
	case root == "styleSheet":
		return &styleScan{}
	case name == sharedStrings: // the one place where the library looks
		return a.strings
	}
	return anyScan{}
}

// anyScan is the scan of a part that only has to be well-formed.
type anyScan struct{}

func (anyScan) start([]string, []xml.Attr) *FileError { return nil }
func (anyScan) text([]string, []byte)                 {}
func (anyScan) end([]string) *FileError               { return nil }
func (anyScan) row() int                              { return 0 }

// styleScan counts the elements of the styles, which take the library more memory than others.
type styleScan struct {
	anyScan
	elements int
}

func (s *styleScan) start([]string, []xml.Attr) *FileError {
	if s.elements++; s.elements > maxStyles {
		return &FileError{ID: "workbook_crowded"}
	}
	return nil
}

// relationScan collects the targets of a part's relations by their id.
type relationScan struct {
	anyScan
	targets  map[string]string
	workbook string // target of the relation that names the workbook
}

func (r *relationScan) start(path []string, attrs []xml.Attr) *FileError {
	if len(path) != 2 || path[1] != "Relationship" {
		return nil
	}
	target := attribute(attrs, "Target")
	r.targets[attribute(attrs, "Id")] = target
	if strings.HasSuffix(attribute(attrs, "Type"), "/officeDocument") && r.workbook == "" {
		r.workbook = target
	}
	return nil
}

// attribute gives an attribute by its local name, the last of several, as the library does.
func attribute(attrs []xml.Attr, name string) string {
	value := ""
	for _, a := range attrs {
		if a.Name.Local == name {
			value = a.Value
		}
	}
	return value
}
