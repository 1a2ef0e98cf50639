package archive

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"dekking/tariffs"
)

// Sources are the three files of which a table's fingerprint is, byte for byte: product, reference, sectors.
//
// They are kept in the folder "tables", once per fingerprint, laid out as tariffs.New and --tariffs read them. So a quote
// can be recomputed when the program ships other tables, and its tables can be looked at.
type Sources [3][]byte

// fingerprint is that of tariffs.Table.
func (s Sources) fingerprint() string {
	hash := sha256.New()
	for _, src := range s {
		var length [8]byte
		binary.BigEndian.PutUint64(length[:], uint64(len(src)))
		hash.Write(length[:])
		hash.Write(src)
	}
	return "sha256:" + hex.EncodeToString(hash.Sum(nil))
}

func (s Sources) none() bool { return len(s[0])+len(s[1])+len(s[2]) == 0 }

const tablesFolder = "tables"

// tablesOf is the folder of one fingerprint; of no other form a folder is named, nor without a data folder.
func tablesOf(folder, fingerprint string) (path string, ok bool) {
	if folder == "" || !fingerprintForm.MatchString(fingerprint) {
		return "", false
	}
	return filepath.Join(folder, tablesFolder, strings.TrimPrefix(fingerprint, "sha256:")), true
}

// keepTables writes the sources of a table, unless they are there. What is there is compared, not trusted.
func keepTables(d disk, folder string, table *tariffs.Table, sources Sources) error {
	if sources.none() {
		return nil
	}
	path, ok := tablesOf(folder, table.Fingerprint)
	if !ok || sources.fingerprint() != table.Fingerprint || !productForm.MatchString(table.Product.ID) {
		return refuse("sources")
	}
	year := filepath.Join(path, strconv.Itoa(table.Product.Year))
	if err := private(d, folder, filepath.Join(folder, tablesFolder), path, year); err != nil {
		return err
	}
	names := [3]string{
		filepath.Join(year, table.Product.ID+".toml"),
		filepath.Join(year, "reference.toml"),
		filepath.Join(path, "sectors.toml"),
	}
	for i, name := range names {
		if kept, err := os.ReadFile(name); err == nil && bytes.Equal(kept, sources[i]) {
			continue
		}
		if err := save(d, name, sources[i]); err != nil {
			return err
		}
	}
	return nil
}

// TableFor finds the tables with which a quote was made: in the libraries, those shipped for one, or kept in the data
// folder. It is nil when they are nowhere; the error is that they are there and cannot be read any more.
func TableFor(saved *Saved, folder string, libraries ...*tariffs.Library) (*tariffs.Table, error) {
	for _, library := range libraries {
		if table, err := library.For(saved.Product, saved.Draft.Start()); err == nil && table.Fingerprint == saved.Tables {
			return table, nil
		}
	}
	return keptTable(folder, saved.Tables, saved.Product, saved.Draft.Start())
}

func keptTable(folder, fingerprint, product string, start time.Time) (*tariffs.Table, error) {
	path, ok := tablesOf(folder, fingerprint)
	if info, err := os.Stat(path); !ok || err != nil || !info.IsDir() {
		return nil, nil
	}
	table, err := tariffs.New(os.DirFS(path), path).For(product, start)
	if err != nil {
		return nil, err
	}
	if table.Fingerprint != fingerprint {
		return nil, refuse("tables_changed", path)
	}
	return table, nil
}
