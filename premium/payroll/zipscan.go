package payroll

import (
	"archive/zip"
	"bytes"
	"errors"
	"io"
	"path"
	"strings"
)

// The bounds of a workbook. A payroll of 10,000 employees and 12 columns needs a quarter of them; what is larger costs
// more seconds and memory than a wizard may take.
const (
	maxWorkbook   = 16 << 20 // bytes of the file
	maxUnzipped   = 64 << 20 // bytes of all parts
	maxXML        = 24 << 20 // bytes of the parts that are XML
	maxParts      = 2_000
	maxElements   = 500_000   // of XML, in all parts
	maxAttributes = 1_000_000 // of those elements
	maxStyles     = 150_000   // elements of the styles; Excel has 65,490 styles at most
	maxDepth      = 64        // of XML
	maxToken      = 256 << 10 // bytes of one tag or text; Excel's longest text has 32,767 characters
)

// archive is what the scan of a workbook's zip found, by name of part.
//
// The library that reads workbooks stops at the first fault in a sheet and calls that the end, without an error. So all
// of it is scanned before: the scan checks and counts, the library reads, and both must come to the same rows.
type archive struct {
	roots      map[string]string        // the root element
	sheets     map[string]*sheetScan    // worksheets
	relations  map[string]*relationScan // which part another part means
	strings    *stringScan              // the texts that cells share
	unzipped   int64
	xml        int64
	elements   int
	attributes int
}

var (
	errUnzipped = errors.New("unzips to more than is allowed")
	errToken    = errors.New("tag or text longer than is allowed")
)

// openArchive opens the zip of a workbook, unless it is something else in a zip.
func openArchive(data []byte) (*zip.Reader, *FileError) {
	if len(data) > maxWorkbook {
		return nil, &FileError{ID: "workbook_large", Args: []any{maxWorkbook >> 20}}
	}
	// Counted before the directory is read, for every entry costs memory.
	if bytes.Count(data, []byte("PK\x01\x02")) > maxParts {
		return nil, &FileError{ID: "workbook_parts"}
	}
	opened, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return nil, &FileError{ID: "workbook_broken"}
	}
	if id := refusedZip(opened); id != "" {
		return nil, &FileError{ID: id}
	}
	return opened, nil
}

// scanArchive reads every part to its end.
func scanArchive(opened *zip.Reader) (*archive, *FileError) {
	a := &archive{
		roots:     map[string]string{},
		sheets:    map[string]*sheetScan{},
		relations: map[string]*relationScan{},
		strings:   &stringScan{},
	}
	seen := map[string]bool{}
	for _, part := range opened.File {
		name := partName(part)
		// The library would take the last of two parts of one name.
		if key := strings.ToLower(name); seen[key] {
			return nil, &FileError{ID: "workbook_broken"}
		} else {
			seen[key] = true
		}
		if err := a.scanPart(part, name); err != nil {
			return nil, err
		}
	}
	return a, a.checkTexts()
}

// partName gives the name of a part as the library has it.
func partName(part *zip.File) string {
	name := strings.ReplaceAll(part.Name, `\`, "/")
	switch strings.ToLower(name) {
	case "xl/sharedstrings.xml":
		return sharedStrings
	case "[content_types].xml":
		return "[Content_Types].xml"
	}
	return name
}

const sharedStrings = "xl/sharedStrings.xml"

func (a *archive) scanPart(part *zip.File, name string) *FileError {
	if part.Flags&1 != 0 {
		return &FileError{ID: "workbook_locked"}
	}
	content, err := part.Open()
	if err != nil {
		return &FileError{ID: "workbook_broken"}
	}
	defer content.Close()
	metered := &meter{r: content, a: a}
	if isScanned(name) {
		return a.scanXML(name, metered)
	}
	// At the end of a part the zip package compares length and checksum.
	if _, err := io.Copy(io.Discard, metered); err != nil {
		return unreadable(err, 0)
	}
	return nil
}

// isScanned tells whether a part is XML that the library may read. The parts that others add to a workbook
// (customXml) need not even be in UTF-8.
func isScanned(name string) bool {
	switch strings.ToLower(path.Ext(name)) {
	case ".xml", ".rels":
		return !strings.HasPrefix(strings.ToLower(name), "customxml/")
	}
	return false
}

// meter counts what is unzipped, whatever the directory of the zip says, and stops in time.
type meter struct {
	r     io.Reader
	a     *archive
	isXML bool
}

func (m *meter) Read(p []byte) (int, error) {
	n, err := m.r.Read(p)
	m.a.unzipped += int64(n)
	if m.isXML {
		m.a.xml += int64(n)
	}
	if m.a.unzipped > maxUnzipped || m.a.xml > maxXML {
		return 0, errUnzipped
	}
	return n, err
}

// slim packs the parts that were scanned anew, without unpacking them: pictures and what others added do not reach the
// library, which would keep them all in memory.
func slim(opened *zip.Reader) ([]byte, error) {
	var out bytes.Buffer
	w := zip.NewWriter(&out)
	for _, part := range opened.File {
		if isScanned(partName(part)) {
			if err := w.Copy(part); err != nil {
				return nil, err
			}
		}
	}
	err := w.Close()
	return out.Bytes(), err
}

// unreadable says why a part could not be read to its end; row is the last one that was begun, or 0.
func unreadable(err error, row int) *FileError {
	switch {
	case errors.Is(err, errUnzipped):
		return &FileError{ID: "workbook_unzipped", Args: []any{maxXML >> 20}}
	case errors.Is(err, errToken):
		return &FileError{ID: "workbook_unsafe"}
	case row > 0:
		return brokenRow(row)
	}
	return &FileError{ID: "workbook_broken"}
}

func brokenRow(row int) *FileError {
	return &FileError{ID: "workbook_broken_row", Row: row}
}
