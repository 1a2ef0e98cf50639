package main

import (
	"bytes"

	"dekking/premium/archive"
)

// A kept quote holds the request it was made from, and a PDF of ours carries such a quote, so that both can be opened again.

// requestIn takes the request out of a quote or a document, with the quote; a request stays as it is.
func (env *environment) requestIn(name string, src []byte) (toml []byte, kept *archive.Saved, err error) {
	switch {
	case archive.IsQuote(src):
		kept, err := archive.ReadQuote(src)
		if err != nil {
			return nil, nil, env.fail("command.error.quote", name, env.notRead(err))
		}
		return kept.Request, kept, nil
	case bytes.HasPrefix(src, []byte("%PDF-")):
		quote, found := archive.CarriedBy(src)
		if !found || !archive.IsQuote(quote) {
			return nil, nil, env.fail("command.error.pdf", name)
		}
		return env.requestIn(name, quote)
	}
	return src, nil, nil
}
