package main

import (
	"errors"
	"os"
	"path/filepath"
	"strconv"

	"dekking/premium/locale"
	"dekking/tariffs"

	"github.com/adrg/xdg"
)

// library gives the tables: those shipped, over them those in the user's configuration folder, over these the ones of
// --tariffs.
func (env *environment) library() (*tariffs.Library, error) {
	library := tariffs.Shipped()
	if folder := configuredTables(); isFolder(folder) {
		added, err := library.Add(os.DirFS(folder), folder)
		var none *tariffs.NoTablesError
		switch {
		case errors.As(err, &none): // an empty folder of one's own is no mistake
		case err != nil:
			return nil, err
		default:
			library = added
		}
	}
	if env.tariffs == "" {
		return library, nil
	}
	if !isFolder(env.tariffs) {
		return nil, env.fail("command.error.no_tables_folder", shown(env.tariffs))
	}
	return library.Add(os.DirFS(env.tariffs), env.tariffs)
}

func configuredTables() string { return filepath.Join(xdg.ConfigHome, "dekking", "tariffs") }

func isFolder(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.IsDir()
}

func (env *environment) years(years []int) string { return yearList(env.p, years) }

func (pg *page) years(years []int) string { return yearList(pg.p, years) }

// yearList lists years as one says them.
func yearList(p *locale.Printer, years []int) string {
	words := make([]string, len(years))
	for i, year := range years {
		words[i] = strconv.Itoa(year)
	}
	return p.List(words)
}
