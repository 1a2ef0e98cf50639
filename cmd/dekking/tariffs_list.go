package main

import (
	"fmt"

	"dekking/tariffs"

	"github.com/spf13/cobra"
)

// tariffsList is "dekking tariffs list": the products, their years, and how sure their percentages are.
func (env *environment) tariffsList() *cobra.Command {
	cmd := env.command("list")
	cmd.Args = env.arguments(0, 0)
	f := formed(cmd)
	cmd.RunE = func(cmd *cobra.Command, _ []string) error {
		if err := env.choice(cmd, "format", f.format, "text", "json"); err != nil {
			return err
		}
		library, err := env.library()
		if err != nil {
			return err
		}
		page, listed, sound := newPage(env.p), listJSON{Schema: 1}, true
		for _, id := range library.Products() {
			listed.Products = append(listed.Products, env.listed(library, id, &sound))
		}
		for _, product := range listed.Products {
			page.listed(product)
		}
		if err := env.give(f, page.bytes(), listed); err != nil || sound {
			return err
		}
		return errTold
	}
	return cmd
}

type listJSON struct {
	Schema   int           `json:"schema"`
	Products []productJSON `json:"products"`
}

type productJSON struct {
	ID       string        `json:"id"`
	Name     string        `json:"name"`
	Rates    string        `json:"rates"` // what its percentages are called
	Editions []editionJSON `json:"editions"`
}

type editionJSON struct {
	Year      int    `json:"year"`
	Certainty string `json:"certainty"` // of its percentages
	certainty tariffs.Certainty
}

// listed is a product with its editions. Those that cannot be read are told on standard error, and the others are listed
// all the same; name and rates are those of the newest.
func (env *environment) listed(library *tariffs.Library, id string, sound *bool) productJSON {
	listed := productJSON{ID: id}
	for _, year := range library.Years(id) {
		product, err := library.Product(id, year)
		if err != nil {
			env.tell(err)
			*sound = false
			continue
		}
		language := string(env.p.Language())
		listed.Name, listed.Rates = product.Name.In(language), product.Rates.In(language)
		certainty := product.Percentage.Certainty
		listed.Editions = append(listed.Editions, editionJSON{year, certainty.String(), certainty})
	}
	return listed
}

// listed lays out a product of which an edition could be read.
func (pg *page) listed(product productJSON) {
	if len(product.Editions) == 0 {
		return
	}
	var years []int
	certain := map[tariffs.Certainty][]int{}
	for _, e := range product.Editions {
		years = append(years, e.Year)
		certain[e.certainty] = append(certain[e.certainty], e.Year)
	}
	pg.part(product.ID, product.ID+": "+product.Name)
	pg.fact("list.years", pg.years(years))
	pg.fact("list.rates", product.Rates)
	for c := tariffs.Published; c <= tariffs.Unknown; c++ {
		if len(certain[c]) > 0 {
			pg.fact("list.certainty", fmt.Sprintf("%s (%s)", pg.certainty(c), pg.years(certain[c])))
		}
	}
}
