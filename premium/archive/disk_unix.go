//go:build !windows

package archive

import "os"

// onWindows: where it is, folders have no modes.
const onWindows = false

// inUse tells whether a file could not be replaced because another program has it open; here that is no hindrance.
func inUse(error) bool { return false }

// syncFolder writes the names in a folder down to the disk.
func (osDisk) syncFolder(folder string) error {
	opened, err := os.Open(folder)
	if err != nil {
		return err
	}
	defer opened.Close()
	return opened.Sync()
}
