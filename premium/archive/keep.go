package archive

import (
	"encoding/base32"
	"encoding/binary"
	"errors"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"time"

	"dekking/premium"
)

// Made is a quote to be kept.
type Made struct {
	Draft     premium.Draft  // with product and quote date
	Quote     *premium.Quote // nil while it is not finished; then Step and Tables are wanted
	Step      string         // id of the question at which one stopped
	Tables    string         // fingerprint; that of the quote's tables when there is a quote
	Sources   Sources        // of those tables, to be kept with it; none: they are not kept
	Program   string         // version of the program
	At        time.Time      // now
	KeepUntil time.Time      // zero: two years after the start date
	Parent    string         // name on the shelf of the quote it was edited from; "" for none, and so is one that is gone
}

// patience is how long a save waits for another one, which takes some hundredths of a second.
const patience = 5 * time.Second

// Sealed is a quote as it is kept, without putting it on a shelf: what a document carries. Errors are *QuoteError.
func Sealed(made Made) ([]byte, error) {
	made.Parent = "" // which is on a shelf
	saved, err := made.saved("")
	if err != nil {
		return nil, err
	}
	return saved.Encode()
}

// Keep puts a quote on the shelf of a data folder, as a new file, and says where. Nothing is kept that would not be read
// back, and recomputed to the same figures. Errors are *QuoteError, *BusyError and those of Save: after an *UnsettledError
// the quote may be there all the same.
func Keep(folder string, made Made) (path string, err error) {
	return keep(osDisk{}, folder, made)
}

func keep(d disk, folder string, made Made) (string, error) {
	if folder == "" {
		return "", refuse("no_shelf")
	}
	if err := private(d, folder, Shelf(folder)); err != nil {
		return "", err
	}
	lock, err := HoldWithin(filepath.Join(Shelf(folder), shelfLock), patience)
	if err != nil {
		return "", err
	}
	defer lock.Release()
	saved, err := made.saved(folder)
	if err != nil {
		return "", err
	}
	if made.Quote != nil {
		// The tables first: a quote on the shelf has them.
		if err := keepTables(d, folder, made.Quote.Staff.Table, made.Sources); err != nil {
			return "", err
		}
	}
	return put(d, folder, saved)
}

// put writes a quote under a name that is free. The caller has the shelf.
func put(d disk, folder string, saved *Saved) (string, error) {
	data, err := saved.Encode()
	if err != nil {
		return "", err
	}
	if _, err := ReadQuote(data); err != nil {
		return "", err
	}
	for {
		path := filepath.Join(Shelf(folder), nameAt(saved.Made)+extension)
		if _, err := os.Lstat(path); errors.Is(err, fs.ErrNotExist) {
			return path, save(d, path, data)
		} else if err != nil {
			return "", err
		}
	}
}

// nameAt is the day, and eight letters and digits: the second of the day, so that names sort as the quotes were made, and
// enough chance for them not to meet.
func nameAt(made time.Time) string {
	made = made.UTC()
	second := uint32(made.Hour()*3600 + made.Minute()*60 + made.Second()) // 17 bits of the first 20
	bytes := binary.BigEndian.AppendUint32([]byte{byte(second >> 12)}, second<<20|rand.Uint32()>>12)
	return made.Format(time.DateOnly) + "-" + strings.ToLower(base32.HexEncoding.EncodeToString(bytes))
}

// saved makes what is kept.
func (m Made) saved(folder string) (*Saved, error) {
	s := &Saved{Program: m.Program, Made: m.At.UTC().Truncate(time.Second), KeepUntil: m.KeepUntil, Version: 1,
		Step: m.Step, Product: m.Draft.Product, Tables: m.Tables, Request: WriteRequest(m.Draft)}
	if m.Draft.Product == "" || m.Draft.QuoteDate.IsZero() {
		return nil, refuse("undated")
	}
	m.follow(s, folder)
	start := m.Draft.Start()
	if s.Edition = start.Year(); s.KeepUntil.IsZero() {
		s.KeepUntil = RetainUntil(start, s.Made)
	}
	// As it will be read, names cleaned.
	s.Draft, _, _ = ReadRequest("", s.Request)
	return s, m.priced(s)
}

// follow makes a quote the next version of its parent. One that was tidied away or damaged since is none: that must not
// keep the user from keeping. On a clock that was put back, a version still comes after the one before it.
func (m Made) follow(s *Saved, folder string) {
	if m.Parent == "" {
		return
	}
	parent, err := Shelved(folder, m.Parent)
	if err != nil {
		return
	}
	s.Parent, s.Version = m.Parent, parent.Version+1
	if after := parent.Made.Add(time.Second); s.Made.Before(after) {
		s.Made = after
	}
}

// priced puts the result in, after working it out once more from what is kept.
func (m Made) priced(s *Saved) error {
	if m.Quote == nil {
		return nil
	}
	table := m.Quote.Staff.Table
	s.Tables, s.Result = table.Fingerprint, ResultOf(m.Quote)
	if again := Recompute(s, table); again.Result == nil || !Equal(s.Result, again.Result) {
		return refuse("not_the_same")
	}
	return nil
}
