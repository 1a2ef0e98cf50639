package main

import (
	"os"
	"path/filepath"
	"runtime"

	"dekking/premium/locale"

	"github.com/adrg/xdg"
)

// dataFolder is where the program keeps what it has to remember: answers, quotes and the tables they were made with. It is ""
// for a user without a home: wages are not to land where nobody looks for them, such as in the root folder.
func dataFolder() string {
	if xdg.DataHome == "" || homeless() {
		return ""
	}
	return filepath.Join(xdg.DataHome, "dekking")
}

// homeless is that the data folder would be in a home that is not there. XDG_DATA_HOME goes before it, unless it is relative:
// then it counts as not given.
func homeless() bool {
	if runtime.GOOS == "windows" || filepath.IsAbs(os.Getenv("XDG_DATA_HOME")) {
		return false
	}
	home, err := os.UserHomeDir()
	return err != nil || !filepath.IsAbs(home) || !isFolder(home)
}

// inData is a file in the data folder; "" where there is no such folder.
func inData(name string) string {
	folder := dataFolder()
	if folder == "" {
		return ""
	}
	return filepath.Join(folder, name)
}

// longestPath is no shorter than a path can be: one that is cut leads nowhere.
const longestPath = 4096

// place is a path as it is shown, whole.
func place(path string) string { return locale.Clean(path, longestPath) }
