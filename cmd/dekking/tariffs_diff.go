package main

import (
	"os"
	"strconv"
	"strings"

	"dekking/premium/document"
	"dekking/tariffs"
	"dekking/tariffs/strict"

	"github.com/spf13/cobra"
)

// tariffsDiff is "dekking tariffs diff OLD NEW": what one edition says otherwise than another, and what that does to a
// quote.
func (env *environment) tariffsDiff() *cobra.Command {
	var requested string
	cmd := env.command("diff")
	cmd.Args = env.arguments(2, 4)
	f := formed(cmd)
	cmd.Flags().StringVar(&requested, "request", "", "")
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		if err := env.choice(cmd, "format", f.format, "text", "json"); err != nil {
			return err
		}
		library, err := env.library()
		if err != nil {
			return err
		}
		d, err := env.difference(cmd, library, args)
		if err != nil {
			return err
		}
		if requested != "" {
			if err := d.reprice(requested, library); err != nil {
				return err
			}
		}
		return env.give(f, d.text(), d.asJSON())
	}
	return cmd
}

// side is one of the two editions that are set against each other.
type side struct {
	name      string
	product   *tariffs.Product   // nil: of a reference only
	reference *tariffs.Reference // of the product's year; nil: of a file of a product
	page      *page
}

// tariffsDifference is what the new side says otherwise.
type tariffsDifference struct {
	env      *environment
	old, new side
	changes  []tableChange
	quotes   *repriced // nil: no request was given
}

func (env *environment) difference(cmd *cobra.Command, library *tariffs.Library, args []string) (*tariffsDifference, error) {
	names, ok := sidesOf(args)
	if !ok {
		return nil, env.usageOf(cmd, "command.diff.arguments", shown(strings.Join(args, " ")))
	}
	d := &tariffsDifference{env: env}
	for i, into := range []*side{&d.old, &d.new} {
		if err := env.side(library, names[i], into); err != nil {
			return nil, err
		}
	}
	d.changes = changesOf(d.old.page.parts, d.new.page.parts)
	return d, nil
}

// sidesOf reads "sazas 2022 2023", "sazas 2026 markt 2026", "sazas/2022 sazas/2023" and two files as two names, each a file
// or "product/year".
func sidesOf(args []string) (names [2]string, ok bool) {
	isYear := yearForm.MatchString
	switch {
	case len(args) == 2 && !isYear(args[0]) && !isYear(args[1]):
		return [2]string{args[0], args[1]}, true
	case len(args) == 3 && isYear(args[1]) && isYear(args[2]):
		return [2]string{args[0] + "/" + args[1], args[0] + "/" + args[2]}, true
	case len(args) == 4 && !isYear(args[2]) && isYear(args[1]) && isYear(args[3]):
		return [2]string{args[0] + "/" + args[1], args[2] + "/" + args[3]}, true
	}
	return names, false
}

// side reads an edition of the library, or a file.
func (env *environment) side(library *tariffs.Library, name string, into *side) (err error) {
	into.page = newPage(env.p)
	product, year, found := strings.Cut(name, "/")
	if _, missing := os.Stat(name); missing == nil || !found || !yearForm.MatchString(year) {
		err = env.sideOfFile(name, into)
	} else {
		into.name = shown(product + " " + year)
		err = into.take(library, product, year)
	}
	if err != nil {
		return err
	}
	if into.product != nil {
		into.page.product(into.product)
	}
	if into.reference == nil {
		return nil
	}
	sectors, err := library.Sectors()
	if err == nil {
		into.page.reference(into.reference, sectors)
	}
	return err
}

func (s *side) take(library *tariffs.Library, product, written string) (err error) {
	year, _ := strconv.Atoi(written) // four digits
	if product != "reference" {
		if s.product, err = library.Product(product, year); err != nil {
			return err
		}
	}
	s.reference, err = library.Reference(year)
	return err
}

func (env *environment) sideOfFile(path string, into *side) error {
	name, src, err := env.readFile(path, strict.TariffLimits.Bytes)
	if err != nil {
		return err
	}
	product, reference, problems := tariffs.ReadFile(name, src)
	if len(problems) > 0 {
		return problems
	}
	into.name, into.product, into.reference = name, product, reference
	if into.product == nil && into.reference == nil {
		return env.fail("command.diff.sectors", name)
	}
	return nil
}

// table is the side as tables to quote with; what a file lacks comes from the library.
func (s *side) table(library *tariffs.Library, other *side) (*tariffs.Table, error) {
	product := s.product
	if product == nil { // only law and statistics differ
		product = other.product
	}
	if product == nil {
		return nil, nil
	}
	reference := s.reference
	if reference == nil {
		var err error
		if reference, err = library.Reference(product.Year); err != nil {
			return nil, err
		}
	}
	sectors, err := library.Sectors()
	return &tariffs.Table{Product: product, Reference: reference, Sectors: sectors}, err
}

// sections are the differences by section, in their order; those of which only source or certainty differ apart.
func (d *tariffsDifference) sections() (said, sourced [][]tableChange) {
	for first := 0; first < len(d.changes); {
		next := first + 1
		for next < len(d.changes) && d.changes[next].part == d.changes[first].part {
			next++
		}
		section := d.changes[first:next]
		if len(section) == 1 && section[0].id == originFact {
			sourced = append(sourced, section)
		} else {
			said = append(said, section)
		}
		first = next
	}
	return said, sourced
}

// source tells where a fact of a side comes from.
func (d *tariffsDifference) source(o tariffs.Origin) string {
	if o.SourceID == "" {
		return ""
	}
	return o.SourceID + ", " + document.Certainty(d.env.p, o.Certainty)
}
