package main

import (
	"bytes"

	"dekking/premium/archive"
)

// A kept quote and a document of ours carry the request they were made from, so that they can be opened again.

// requestIn takes the request out of a quote or a document; a request stays as it is.
func (env *environment) requestIn(name string, src []byte) ([]byte, error) {
	switch {
	case archive.IsQuote(src):
		toml, err := archive.RequestIn(src)
		if err != nil {
			return nil, env.fail("command.error.quote", name, env.notRead(err))
		}
		return toml, nil
	case bytes.HasPrefix(src, []byte("%PDF-")):
		toml, found := archive.RequestOf(src)
		if !found {
			return nil, env.fail("command.error.pdf", name)
		}
		return toml, nil
	}
	return src, nil
}
