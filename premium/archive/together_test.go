package archive

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
)

// Guards that programs that save at once get names of their own: no quote of one client takes the place of another's.
func TestSaveTogetherAtOnce(t *testing.T) {
	base := filepath.Join(t.TempDir(), "offerte-2026-11-25")
	var all sync.WaitGroup
	for saver := range 4 {
		all.Go(func() {
			for n := range 25 {
				text := []byte(fmt.Sprint(saver, " ", n))
				path, err := SaveTogether(base, map[string][]byte{".toml": text, ".txt": text, ".pdf": text})
				if err != nil {
					t.Error(err)
				}
				for _, extension := range []string{".toml", ".txt", ".pdf"} {
					if got, _ := os.ReadFile(path + extension); string(got) != string(text) {
						t.Errorf("%s holds %q, not %q", path+extension, got, text)
					}
				}
			}
		})
	}
	all.Wait()
	if files, _ := filepath.Glob(base + "-*"); len(files) != 300 {
		t.Errorf("%d files, not 300", len(files))
	}
}

// Guards that files that belong together are there all or not at all, and that what had the name before stays.
func TestSaveTogetherOrNot(t *testing.T) {
	folder := t.TempDir()
	base := filepath.Join(folder, "offerte")
	writeFile(t, base+"-1.txt", "a client's")
	if err := os.Mkdir(base+"-2.txt", 0o700); err != nil {
		t.Fatal(err)
	}
	files := map[string][]byte{".pdf": []byte("x"), ".txt": []byte("x")}
	if path, err := SaveTogether(base, files); err != nil || path != base+"-3" {
		t.Errorf("saved as %s, %v", path, err)
	}
	if path, err := SaveTogether(filepath.Join(folder, "gone", "offerte"), files); err == nil {
		t.Errorf("saved as %s in a folder that is not there", path)
	}
	long := map[string][]byte{".pdf": []byte("x"), "." + strings.Repeat("t", 300): []byte("x")} // no file can be called so
	if _, err := SaveTogether(filepath.Join(folder, "half"), long); err == nil {
		t.Error("a name that cannot be is no error")
	}
	if left, _ := filepath.Glob(filepath.Join(folder, "half*")); left != nil {
		t.Errorf("left behind %v", left)
	}
}
