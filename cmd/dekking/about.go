package main

import (
	"dekking/premium"

	"github.com/spf13/cobra"
)

// report is a command that gives a result about some requests, as text or as JSON. Its own flags are added to what is returned.
func (env *environment) report(name string, least, most int, tell func(paths []string, asJSON, toFile bool) ([]byte, error)) *cobra.Command {
	var format, output string
	cmd := env.command(name)
	cmd.Args = env.arguments(least, most)
	cmd.Flags().StringVar(&format, "format", "text", "")
	cmd.Flags().StringVarP(&output, "output", "o", "", "")
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		if err := env.choice(cmd, "format", format, "text", "json"); err != nil {
			return err
		}
		data, err := tell(args, format == "json", output != "")
		if err != nil {
			return err
		}
		return env.write(output, data)
	}
	return cmd
}

// about is a command that tells something about the quote of one request: check, matrix, levers, readings.
func (env *environment) about(name string, tell func(q *premium.Quote, asJSON bool) ([]byte, error)) *cobra.Command {
	return env.report(name, 1, 1, func(paths []string, asJSON, toFile bool) ([]byte, error) {
		quotes, err := env.quotes(paths, asJSON && !toFile)
		if err != nil {
			return nil, err
		}
		return tell(quotes[0], asJSON)
	})
}

// quotes reads requests and gives their quotes. The error is that there is none for one of them, told already, of all of
// them; to another program of the first.
func (env *environment) quotes(paths []string, asJSON bool) ([]*premium.Quote, error) {
	library, err := env.library()
	if err != nil {
		return nil, err
	}
	var quotes []*premium.Quote
	var refused *request
	for _, path := range paths {
		r, err := env.open(path, library)
		if err != nil {
			return nil, err
		}
		quotes = append(quotes, r.price())
		if r.told() && refused == nil {
			refused = r
		}
	}
	if refused != nil {
		return nil, env.refusal(refused, asJSON)
	}
	return quotes, nil
}
