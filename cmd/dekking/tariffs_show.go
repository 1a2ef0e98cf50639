package main

import (
	"errors"
	"regexp"
	"slices"
	"strconv"

	"dekking/tariffs"

	"github.com/spf13/cobra"
)

// yearForm is how a year is typed.
var yearForm = regexp.MustCompile(`^\d{4}$`)

// tariffsShow is "dekking tariffs show": every figure and condition of an edition, of a year's law and statistics, or
// the sectors.
func (env *environment) tariffsShow() *cobra.Command {
	cmd := env.command("show")
	cmd.Args = env.arguments(0, 2)
	f := formed(cmd)
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		if err := env.choice(cmd, "format", f.format, "text", "json"); err != nil {
			return err
		}
		library, err := env.library()
		if err != nil {
			return err
		}
		what, wanted, err := env.whatToShow(cmd, library, args)
		if err != nil {
			return err
		}
		page := newPage(env.p)
		if err := page.show(library, what, wanted); err != nil {
			return err
		}
		return env.give(f, page.bytes(), page.asJSON())
	}
	return cmd
}

// whatToShow reads the arguments: a product, "reference" or "sectors", and a year. Without a year it is that of the
// quote date, or the newest there is.
func (env *environment) whatToShow(cmd *cobra.Command, library *tariffs.Library, args []string) (string, int, error) {
	what := library.Products()[0]
	if len(args) > 0 {
		what = args[0]
	}
	if len(args) < 2 {
		return what, env.usualYear(library, what), nil
	}
	if what == "sectors" {
		return "", 0, env.usageOf(cmd, "command.usage.surplus", shown(args[1]))
	}
	if !yearForm.MatchString(args[1]) {
		return "", 0, env.usageOf(cmd, "command.usage.year", shown(args[1]))
	}
	year, err := strconv.Atoi(args[1])
	return what, year, err
}

func (env *environment) usualYear(library *tariffs.Library, what string) int {
	wanted := env.dateOr(today()).Year()
	years := yearsOf(library, what)
	if len(years) == 0 || slices.Contains(years, wanted) {
		return wanted
	}
	return years[len(years)-1]
}

// yearsOf lists the years of a product or of the reference, rising.
func yearsOf(library *tariffs.Library, what string) []int {
	if what != "reference" {
		return library.Years(what)
	}
	// No reference is of the year 0, so the error names those there are.
	_, err := library.Reference(0)
	var none *tariffs.NoEditionError
	if errors.As(err, &none) {
		return none.Known
	}
	return nil
}

// show lays out what is asked: a product, "reference" or "sectors".
func (pg *page) show(library *tariffs.Library, what string, year int) error {
	switch what {
	case "sectors":
		return pg.sectors(library)
	case "reference":
		return pg.referenceOf(library, year)
	}
	return pg.productOf(library, what, year)
}

func (pg *page) productOf(library *tariffs.Library, id string, year int) error {
	product, err := library.Product(id, year)
	if err == nil {
		pg.product(product)
	}
	return err
}

func (pg *page) referenceOf(library *tariffs.Library, year int) error {
	reference, err := library.Reference(year)
	if err != nil {
		return err
	}
	sectors, err := library.Sectors()
	if err == nil {
		pg.reference(reference, sectors)
	}
	return err
}
