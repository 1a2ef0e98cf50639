package tariffs

import (
	"fmt"
	"strings"
)

// NoProductError says that a library has no product of that id in any year.
type NoProductError struct {
	Product string
	Known   []string // the products it has
}

// Error is the fallback for readers without a locale.
func (e *NoProductError) Error() string {
	return fmt.Sprintf("no product %q, known are: %s", e.Product, strings.Join(e.Known, ", "))
}

// NoEditionError says that a library has no table for that year. Product is "reference" when it is the year's law and
// statistics that are missing.
type NoEditionError struct {
	Product string
	Year    int
	Known   []int // the years it has
}

// Error is the fallback for readers without a locale.
func (e *NoEditionError) Error() string {
	return fmt.Sprintf("no tables of %q for %d, known are: %s", e.Product, e.Year, strings.Trim(fmt.Sprint(e.Known), "[]"))
}

// NoTablesError says that a folder was given for its tariff tables and has none.
type NoTablesError struct {
	Name string // the folder, as the user named it
}

// Error is the fallback for readers without a locale.
func (e *NoTablesError) Error() string { return fmt.Sprintf("no tariff tables in %q", e.Name) }
