package archive

import (
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"slices"
)

// SaveTogether saves files that belong together, by their extensions, under the first of the names base-1, base-2 … of which
// there is no file yet, all of them or none. It says under which name. Two programs that save at once get two names.
func SaveTogether(base string, files map[string][]byte) (path string, err error) {
	extensions := slices.Sorted(maps.Keys(files))
	if path, err = claim(base, extensions); err != nil {
		return path, err
	}
	for i, extension := range extensions {
		if err := settled(Save(path+extension, files[extension])); err != nil {
			for _, written := range extensions[:i+1] {
				_ = os.Remove(path + written) // the first error is the one to tell
			}
			return path, err
		}
	}
	return path, nil
}

// settled passes over that the disk did not confirm a name: the file is there, whole.
func settled(err error) error {
	if _, is := errors.AsType[*UnsettledError](err); is {
		return nil
	}
	return err
}

// claim takes a name by making the first of its files, empty.
func claim(base string, extensions []string) (string, error) {
	for n := 1; ; n++ {
		path := fmt.Sprintf("%s-%d", base, n)
		if slices.ContainsFunc(extensions[1:], func(extension string) bool { return exists(path + extension) }) {
			continue
		}
		file, err := os.OpenFile(path+extensions[0], os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
		if errors.Is(err, fs.ErrExist) {
			continue
		}
		if err != nil {
			return path, err
		}
		return path, file.Close()
	}
}

func exists(path string) bool {
	_, err := os.Lstat(path)
	return err == nil // what cannot be asked, cannot be written either, and that ends the search
}
