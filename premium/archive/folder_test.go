package archive

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"testing"
)

// Guards that a folder comes whole, for its owner only, and that nothing else stays behind.
func TestSaveFolder(t *testing.T) {
	parent := t.TempDir()
	path := filepath.Join(parent, "aanvraag")
	files := map[string][]byte{"a.txt": []byte("a"), "b.pdf": []byte("b")}
	if err := SaveFolder(path, files); err != nil {
		t.Fatal(err)
	}
	for name, want := range files {
		if got, err := os.ReadFile(filepath.Join(path, name)); err != nil || string(got) != string(want) {
			t.Errorf("%s: %q, %v", name, got, err)
		}
	}
	if entries, _ := os.ReadDir(parent); len(entries) != 1 {
		t.Errorf("left beside it: %v", entries)
	}
	if info, _ := os.Stat(path); info.Mode().Perm()&0o077 != 0 {
		t.Errorf("open to others: %v", info.Mode())
	}
}

// Guards that what is there stays, be it a folder, a file or a link to nothing, and that a free name is found beside it.
func TestSaveFolderReplacesNothing(t *testing.T) {
	parent := t.TempDir()
	for name, occupy := range map[string]func(string) error{
		"folder": func(path string) error { return os.Mkdir(path, 0o700) },
		"file":   func(path string) error { return os.WriteFile(path, nil, 0o600) },
		"link":   func(path string) error { return os.Symlink("nowhere", path) },
	} {
		path := filepath.Join(parent, name)
		if err := occupy(path); err != nil {
			t.Skip(err)
		}
		if err := SaveFolder(path, map[string][]byte{"a": nil}); !errors.Is(err, fs.ErrExist) {
			t.Errorf("%s: %v", name, err)
		}
		if free := FreeFolder(path); free != path+"-2" || SaveFolder(free, nil) != nil || FreeFolder(path) != path+"-3" {
			t.Errorf("%s: free is %s", name, free)
		}
	}
}

// Guards that a folder of which one file cannot be written is not there at all.
func TestSaveFolderAllOrNothing(t *testing.T) {
	parent := t.TempDir()
	err := SaveFolder(filepath.Join(parent, "aanvraag"), map[string][]byte{"a.txt": nil, "none/b.txt": nil})
	if entries, _ := os.ReadDir(parent); err == nil || len(entries) != 0 {
		t.Errorf("%v, left %v", err, entries)
	}
	if err := SaveFolder(filepath.Join(parent, "none", "aanvraag"), nil); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("a folder in no folder: %v", err)
	}
}
