package main

import (
	"path/filepath"
	"strings"

	"dekking/premium"
	"dekking/premium/advice"
	"dekking/premium/document"

	"github.com/spf13/cobra"
)

// mostCompared is how many requests fit side by side.
const mostCompared = 9

// compare is "dekking compare REQUEST…": quotes side by side, the first one the base.
func (env *environment) compare() *cobra.Command {
	return env.report("compare", 2, mostCompared, func(paths []string, asJSON, toFile bool) ([]byte, error) {
		quotes, err := env.quotes(paths, asJSON && !toFile)
		if err != nil {
			return nil, err
		}
		told := compared(quotes, paths)
		if asJSON {
			return document.CompareJSON(env.p, told)
		}
		return []byte(document.CompareText(env.p, told)), nil
	})
}

// compared lays the quotes beside the first, named after their files. What moves the total is told within one product.
func compared(quotes []*premium.Quote, paths []string) document.Compared {
	told := document.Compared{Comparison: advice.Compare(quotes[0], quotes[1:]...)}
	for i, path := range paths {
		name := filepath.Base(path)
		told.Names = append(told.Names, strings.TrimSuffix(name, filepath.Ext(name)))
		var bridge []premium.Line
		if i > 0 && quotes[i].Staff.Table.Product.ID == quotes[0].Staff.Table.Product.ID {
			bridge = advice.Bridge(quotes[0], quotes[i])
		}
		told.Bridges = append(told.Bridges, bridge)
	}
	return told
}
