package archive

import (
	"os"
	"path/filepath"
	"time"
)

// staleAfter is far longer than a save takes. What is younger may be of a program that is saving.
const staleAfter = 10 * time.Minute

// Sweep removes what saves that were killed left behind in a data folder and on its shelf: it holds wages. A program calls it
// when it starts. What cannot be removed stays for the next time, or for Tidy to tell.
func Sweep(folder string) {
	if folder == "" {
		return
	}
	for _, place := range []string{folder, Shelf(folder)} {
		if len(temporary(place)) == 0 {
			continue
		}
		if temp, err := (osDisk{}).createTemp(place); err == nil { // sweeps
			_ = temp.Close()
			_ = os.Remove(temp.Name())
		}
	}
}

// sweep removes what earlier saves left behind in a folder. Their age is told by the new file, not by a clock: a folder on a
// network has a time of its own.
func sweep(folder string, newest *os.File) {
	info, err := newest.Stat()
	if err != nil {
		return
	}
	for _, left := range temporary(folder) {
		if old, err := left.Info(); err == nil && info.ModTime().Sub(old.ModTime()) > staleAfter {
			_ = os.Remove(filepath.Join(folder, left.Name())) // the next save tries again
		}
	}
}

// temporary are the files in a folder that a save makes; none where it cannot be read.
func temporary(folder string) []os.DirEntry {
	entries, _ := os.ReadDir(folder)
	var left []os.DirEntry
	for _, entry := range entries {
		if entry.Type().IsRegular() && leftForm.MatchString(entry.Name()) {
			left = append(left, entry)
		}
	}
	return left
}
