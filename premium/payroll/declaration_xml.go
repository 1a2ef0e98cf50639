package payroll

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"golang.org/x/text/encoding/charmap"
)

// The bounds of a declaration. A file of 40 MiB holds some 13,000 employments with 75 elements each.
const (
	mostDeclarationBytes = 40 << 20
	mostDepth            = 64
	mostMarkup           = 2_600_000 // starts of tags
	mostAttributes       = 100_000   // signs of equality
	mostEntities         = 200_000
	mostRows             = 100_000
	longestMarkup        = 64 << 10 // from one tag to the next
	longestQuote         = 60       // of an element's name in a message
)

// The elements that hold the rest.
const (
	tagEmployment = "InkomstenverhoudingInitieel"
	tagWithdrawal = "InkomstenverhoudingIntrekking"
	tagReturn     = "TijdvakAangifte"
	tagCorrection = "TijdvakCorrectie"
	tagUnit       = "AdministratieveEenheid"
	tagIncome     = "Inkomstenperiode"
)

var (
	roots   = []string{"Loonaangifte", "PensioenAangifte"}
	utf8BOM = []byte("\xef\xbb\xbf")
)

// declarationReader walks through the elements of one file. It looks at local names only, so that it reads every year's
// namespace, and passes over what it does not know.
type declarationReader struct {
	elements
	decoder *xml.Decoder
	path    []xml.Name
	text    []byte // of the innermost open element
	leaf    bool   // no element has been closed within it
	rooted  bool
	charset string // an encoding that is not read
}

// readDeclaration reads one file into its parts and counts its rows.
func readDeclaration(f File, keys *keyring) ([]*declaration, int, *FileError) {
	r := &declarationReader{elements: elements{file: Discreet(f.Name), keys: keys}}
	if id, args := unfit(f.Data); id != "" {
		return nil, 0, r.failure(id, args...)
	}
	r.decoder = xml.NewDecoder(bytes.NewReader(bytes.TrimPrefix(f.Data, utf8BOM)))
	r.decoder.CharsetReader = r.decode
	for {
		token, err := r.decoder.RawToken()
		if err != nil {
			return r.end(err)
		}
		if failure := r.take(token); failure != nil {
			return nil, 0, failure
		}
	}
}

// unfit refuses what would take the decoder too much time or memory: it keeps a tag or text whole, however long.
func unfit(data []byte) (id string, args []any) {
	switch {
	case len(data) > mostDeclarationBytes:
		return "declaration_too_big", []any{mostDeclarationBytes >> 20}
	case bytes.HasPrefix(data, []byte("\xff\xfe")), bytes.HasPrefix(data, []byte("\xfe\xff")), bytes.HasPrefix(data, []byte("<\x00")):
		return "declaration_encoding", []any{"UTF-16"}
	case holdsMore(data, "<", mostMarkup), holdsMore(data, "=", mostAttributes), holdsMore(data, "&", mostEntities):
		return "declaration_crowded", nil
	}
	for rest := data; len(rest) > longestMarkup; {
		next := bytes.LastIndexByte(rest[1:longestMarkup+1], '<')
		if next < 0 {
			return "declaration_crowded", nil
		}
		rest = rest[next+1:]
	}
	return "", nil
}

func holdsMore(data []byte, sign string, most int) bool {
	return bytes.Count(data, []byte(sign)) > most
}

// decode reads the two encodings of payroll programs besides UTF-8.
func (r *declarationReader) decode(label string, input io.Reader) (io.Reader, error) {
	switch strings.ToLower(strings.TrimSpace(label)) {
	case "iso-8859-1", "latin1", "iso_8859-1":
		return charmap.ISO8859_1.NewDecoder().Reader(input), nil
	case "windows-1252", "cp1252":
		return charmap.Windows1252.NewDecoder().Reader(input), nil
	case "us-ascii", "ascii":
		return input, nil
	}
	r.charset = quoted(label)
	return nil, fmt.Errorf("encoding %q is not read", label)
}

func (r *declarationReader) take(token xml.Token) *FileError {
	switch t := token.(type) {
	case xml.StartElement:
		return r.start(t.Name)
	case xml.EndElement:
		return r.close(t.Name)
	case xml.CharData:
		if len(r.path) == 0 && len(bytes.TrimSpace(t)) > 0 {
			return r.outside()
		}
		r.text = append(r.text, t...)
	case xml.Directive:
		return r.failure("declaration_doctype")
	}
	return nil
}

func (r *declarationReader) start(name xml.Name) *FileError {
	switch {
	case len(r.path) == 0 && r.rooted:
		return r.failure("declaration_two_roots", quoted(name.Local))
	case len(r.path) == 0 && !slices.Contains(roots, name.Local):
		return r.failure("declaration_root", quoted(name.Local))
	case len(r.path) == mostDepth:
		return r.failure("declaration_depth", mostDepth)
	}
	r.rooted = true
	r.path = append(r.path, name)
	r.text, r.leaf = r.text[:0], true
	return r.open(name.Local)
}

func (r *declarationReader) close(name xml.Name) *FileError {
	last := len(r.path) - 1
	if last < 0 || r.path[last] != name {
		return r.broken()
	}
	r.path = r.path[:last]
	if r.leaf && last > 0 {
		if failure := r.set(r.path[last-1].Local, name.Local, strings.TrimSpace(string(r.text))); failure != nil {
			return failure
		}
	}
	r.text, r.leaf = r.text[:0], false
	return r.finish(name.Local)
}

// end tells a file that is complete from one that stopped or cannot be read.
func (r *declarationReader) end(err error) ([]*declaration, int, *FileError) {
	var syntax *xml.SyntaxError
	switch {
	case r.charset != "":
		return nil, 0, r.failure("declaration_encoding", r.charset)
	case err == io.EOF && !r.rooted:
		return nil, 0, r.failure("declaration_root", "")
	case err == io.EOF && len(r.path) == 0:
		return r.parts, r.row, nil
	case err == io.EOF, errors.As(err, &syntax) && syntax.Msg == "unexpected EOF":
		return nil, 0, r.failure("declaration_truncated")
	case errors.As(err, &syntax) && syntax.Msg == "invalid UTF-8":
		return nil, 0, r.failure("declaration_not_utf8")
	}
	return nil, 0, r.broken()
}

// outside refuses text before or after the root.
func (r *declarationReader) outside() *FileError {
	if r.rooted {
		return r.failure("declaration_trailing")
	}
	return r.broken()
}

func (r *declarationReader) broken() *FileError {
	line, _ := r.decoder.InputPos()
	return r.failure("declaration_broken", line)
}

// quoted is a name from the file as a message may show it.
func quoted(name string) string {
	runes := []rune(Discreet(name))
	if len(runes) > longestQuote {
		runes = append(runes[:longestQuote], '…')
	}
	return string(runes)
}
