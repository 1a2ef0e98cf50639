//go:build unix

package archive

import (
	"errors"
	"path/filepath"
	"syscall"
	"testing"
)

// Guards that a pipe without a writer, and a device without an end, are refused before they are opened.
func TestOpenRefusesPipesAndDevices(t *testing.T) {
	pipe := filepath.Join(t.TempDir(), "pipe")
	if err := syscall.Mkfifo(pipe, 0o600); err != nil {
		t.Skip(err)
	}
	for _, path := range []string{pipe, "/dev/zero"} {
		var noFile *NotAFileError
		if _, err := Open(path, 5); !errors.As(err, &noFile) || noFile.Directory {
			t.Errorf("%s: %v", path, err)
		}
	}
}
