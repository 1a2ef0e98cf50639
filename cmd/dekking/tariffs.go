package main

import (
	"fmt"

	"dekking/tariffs"
	"dekking/tariffs/strict"

	"github.com/spf13/cobra"
)

// tariffsCommand groups the commands on tariff tables.
func (env *environment) tariffsCommand() *cobra.Command {
	cmd := env.command("tariffs")
	cmd.Args = cobra.ArbitraryArgs
	cmd.SuggestionsMinimumDistance = 2
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		if len(args) == 0 {
			return env.usageOf(cmd, "command.usage.missing", env.p.Text("command.usage.argument.tariffs"))
		}
		return env.unknownCommand(cmd, args[0])
	}
	cmd.AddCommand(env.tariffsList(), env.tariffsShow(), env.tariffsCheck())
	return cmd
}

// tariffsList is "dekking tariffs list": the products, their years, and how sure their percentages are.
func (env *environment) tariffsList() *cobra.Command {
	cmd := env.command("list")
	cmd.Args = env.arguments(0, 0)
	cmd.RunE = func(*cobra.Command, []string) error {
		library, err := env.library()
		if err != nil {
			return err
		}
		page := newPage(env.p)
		told := false
		for _, product := range library.Products() {
			told = !env.listProduct(page, library, product) || told
		}
		if err := env.write("", page.bytes()); err != nil || !told {
			return err
		}
		return errTold
	}
	return cmd
}

// listProduct adds a product to the list. Editions that cannot be read are told on standard error, and the others are
// listed all the same.
func (env *environment) listProduct(page *page, library *tariffs.Library, id string) bool {
	sound := true
	var newest *tariffs.Product
	certainty := map[tariffs.Certainty][]int{}
	for _, year := range library.Years(id) {
		product, err := library.Product(id, year)
		if err != nil {
			env.tell(err)
			sound = false
			continue
		}
		newest = product
		certainty[product.Percentage.Certainty] = append(certainty[product.Percentage.Certainty], year)
	}
	if newest == nil {
		return false
	}
	page.section(id + ": " + page.text(newest.Name))
	page.fact("list.years", env.years(library.Years(id)))
	page.fact("list.rates", page.text(newest.Rates))
	for c := tariffs.Published; c <= tariffs.Unknown; c++ {
		if years := certainty[c]; len(years) > 0 {
			page.fact("list.certainty", fmt.Sprintf("%s (%s)", page.certainty(c), env.years(years)))
		}
	}
	return sound
}

// tariffsCheck is "dekking tariffs check FILE…": everything that is wrong with tariff files.
func (env *environment) tariffsCheck() *cobra.Command {
	cmd := env.command("tariffs_check")
	cmd.Args = env.arguments(1, 1000)
	cmd.RunE = func(_ *cobra.Command, args []string) error {
		wrong := false
		for _, path := range args {
			name, src, err := env.readFile(path, strict.TariffLimits.Bytes)
			if err != nil {
				env.tell(err)
				wrong = true
				continue
			}
			problems := tariffs.CheckFile(name, src)
			env.tables(problems)
			if wrong = wrong || len(problems) > 0; len(problems) == 0 {
				fmt.Fprintln(env.out, env.p.Text("command.tariffs_check.sound", name))
			}
		}
		if wrong {
			return errTold
		}
		return nil
	}
	return cmd
}
