package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"

	"dekking/premium/archive"
	"dekking/tariffs"

	"github.com/spf13/cobra"
)

// verification is a kept quote worked out again, with the tables it was made with and with today's.
type verification struct {
	name      string // in messages
	in        archive.Carrier
	saved     *archive.Saved
	then, now archive.Recomputed
	rows      []archive.Compared
	verified  bool // with the tables of the time, or where those are not there with today's, it comes to what was kept
	moved     bool // with today's it does not
}

// verify is "dekking verify QUOTE".
func (env *environment) verify() *cobra.Command {
	var format, output string
	cmd := env.command("verify")
	cmd.Args = env.arguments(1, 1)
	cmd.Flags().StringVar(&format, "format", "text", "")
	cmd.Flags().StringVarP(&output, "output", "o", "", "")
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		if err := env.choice(cmd, "format", format, "text", "json"); err != nil {
			return err
		}
		v, err := env.verifyQuote(args[0])
		if err != nil {
			return env.notVerified(err, format == "json" && output == "")
		}
		data := []byte(env.verifyText(v))
		if format == "json" {
			if data, err = verifyJSON(v); err != nil {
				return err
			}
		}
		if err := env.write(output, data); err != nil || v.verified {
			return err
		}
		return errTold
	}
	return cmd
}

// unsound is a quote that cannot be trusted, so that nothing was recomputed.
type unsound struct {
	name string
	text string
	why  *archive.QuoteError
}

func (e *unsound) Error() string { return e.name + ": " + e.text }

// notVerified tells why there is nothing to recompute, to another program on standard output too.
func (env *environment) notVerified(err error, asJSON bool) error {
	var bad *unsound
	if !errors.As(err, &bad) {
		return err
	}
	fmt.Fprintf(env.err, "dekking: %s\n", bad.Error())
	if asJSON {
		data, err := unverifiedJSON(bad)
		if err == nil {
			err = env.write("", data)
		}
		if err != nil {
			return err
		}
	}
	return errTold
}

// verifyQuote reads a quote and works it out again.
func (env *environment) verifyQuote(arg string) (*verification, error) {
	name, data, err := env.read(onShelf(arg), archive.MaxQuote)
	if err != nil {
		return nil, err
	}
	saved, in, err := savedQuote(data)
	if refused, is := errors.AsType[*archive.QuoteError](err); is {
		return nil, &unsound{name, refused.Text(env.p), refused}
	}
	if err != nil {
		return nil, err
	}
	if saved.Result == nil {
		return nil, env.fail("verify.unfinished", name)
	}
	library, err := env.library()
	if err != nil {
		return nil, err
	}
	v := env.recompute(name, saved, library)
	v.in = in
	return v, nil
}

// savedQuote reads the quote that a file is or carries.
func savedQuote(data []byte) (*archive.Saved, archive.Carrier, error) {
	quote, in, err := archive.QuoteIn(data)
	if err != nil {
		return nil, in, err
	}
	if quote == nil {
		quote = data // which is refused in its own words
	}
	saved, err := archive.ReadQuote(quote)
	return saved, in, err
}

// onShelf finds a quote by its name, where no file is called so.
func onShelf(arg string) string {
	if _, err := os.Stat(arg); !errors.Is(err, fs.ErrNotExist) {
		return arg
	}
	path, err := archive.ShelfPath(dataFolder(), arg)
	if err != nil {
		return arg
	}
	if _, err := os.Stat(path); err != nil {
		return arg
	}
	return path
}

// recompute works a quote out twice. Tables that are there and cannot be read are told, and count as not there.
func (env *environment) recompute(name string, saved *archive.Saved, library *tariffs.Library) *verification {
	v := &verification{name: name, saved: saved}
	then, err := archive.TableFor(saved, dataFolder(), library, tariffs.Shipped())
	env.tellTables(err)
	now, err := library.For(saved.Product, saved.Draft.Start())
	if err != nil {
		now = nil
		env.tellTables(err)
	}
	v.then, v.now = archive.Recompute(saved, then), archive.Recompute(saved, now)
	v.rows = archive.Compare(saved.Result, v.then.Result, v.now.Result)
	v.moved = v.now.Result == nil || !archive.Equal(saved.Result, v.now.Result)
	v.verified = !v.moved
	if then != nil {
		v.verified = v.then.Result != nil && archive.Equal(saved.Result, v.then.Result)
	}
	return v
}

func (env *environment) tellTables(err error) {
	var refused *archive.QuoteError
	switch {
	case errors.As(err, &refused):
		fmt.Fprintf(env.err, "dekking: %s\n", refused.Text(env.p))
	case err != nil:
		env.tell(err)
	}
}
