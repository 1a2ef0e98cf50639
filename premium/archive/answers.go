package archive

import (
	"cmp"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"time"
)

// The names of what a conversation leaves in the data folder: the answers that are being given (concept.toml,
// concept-2.toml), those that were put aside, and those that could not be read.
var (
	answersForm = lazily(`^concept(-\d+)?\.toml$|^concept-\d{4}-\d\d-\d\d-\d+\.toml$`)
	journalForm = lazily(`^concept(-\d+)?\.toml$`) // those a wizard may be writing
	badForm     = lazily(`^concept(-\d+)*\.toml\.bad$`)
)

// LeftAnswers is a file with answers that were never saved as a quote.
type LeftAnswers struct {
	Path string
	At   time.Time // when they were last written
}

// Answers are the files with answers in a data folder, the newest first, whether a wizard is at them now or not. A folder
// that is not there has none.
func Answers(folder string) ([]LeftAnswers, error) {
	entries, err := os.ReadDir(folder)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	var left []LeftAnswers
	for _, entry := range entries {
		info, err := entry.Info()
		if err != nil || !info.Mode().IsRegular() || !answersForm.MatchString(entry.Name()) {
			continue
		}
		left = append(left, LeftAnswers{filepath.Join(folder, entry.Name()), info.ModTime()})
	}
	slices.SortStableFunc(left, func(a, b LeftAnswers) int { return cmp.Compare(b.At.UnixNano(), a.At.UnixNano()) })
	return left, nil
}
