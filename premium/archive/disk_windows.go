package archive

import (
	"errors"

	"golang.org/x/sys/windows"
)

// onWindows: it has no modes for folders.
const onWindows = true

// inUse tells whether a file could not be replaced because another program has it open.
func inUse(err error) bool {
	return errors.Is(err, windows.ERROR_SHARING_VIOLATION) || errors.Is(err, windows.ERROR_LOCK_VIOLATION) ||
		errors.Is(err, windows.ERROR_ACCESS_DENIED) || errors.Is(err, windows.ERROR_USER_MAPPED_FILE)
}

// syncFolder does nothing: Windows has no such call, and keeps the names in a folder by itself.
func (osDisk) syncFolder(string) error { return nil }
