package main

import "dekking/premium/archive"

// requestIn takes the request out of a file that is a quote or carries one: one that was kept, a PDF of ours, a JSON result.
// It gives the quote with it. Any other file is taken for a request, and stays as it is.
func (env *environment) requestIn(name string, src []byte) (toml []byte, kept *archive.Saved, err error) {
	quote, _, err := archive.QuoteIn(src)
	if quote == nil && err == nil {
		return src, nil, nil
	}
	if err == nil {
		kept, err = archive.ReadQuote(quote)
	}
	if err != nil {
		return nil, nil, env.fail("command.error.quote", name, env.notRead(err))
	}
	return kept.Request, kept, nil
}
