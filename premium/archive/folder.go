package archive

import (
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
)

// SaveFolder saves files that belong together, by their names, in one new folder, all of them or none: it is filled under
// another name and gets its own when everything is on disk. What is there already under that name stays, and is an
// fs.ErrExist.
func SaveFolder(path string, files map[string][]byte) error {
	if exists(path) {
		return &fs.PathError{Op: "mkdir", Path: path, Err: fs.ErrExist}
	}
	temp, err := os.MkdirTemp(filepath.Dir(path), tempPattern)
	if err != nil {
		return err
	}
	for name, data := range files {
		if err = Save(filepath.Join(temp, name), data); err != nil {
			break
		}
	}
	if err == nil {
		err = os.Rename(temp, path)
	}
	if err != nil {
		_ = os.RemoveAll(temp) // the first error is the one to tell
		return err
	}
	_ = osDisk{}.syncFolder(filepath.Dir(path)) // as Save has it
	return nil
}

// FreeFolder is the first of base, base-2, base-3 … that nothing is called yet.
func FreeFolder(base string) string {
	path := base
	for n := 2; exists(path); n++ {
		path = base + "-" + strconv.Itoa(n)
	}
	return path
}
