package main

import (
	"errors"
	"strconv"
	"strings"
	"time"

	"dekking/premium/archive"
	"dekking/premium/document"
	"dekking/premium/locale"

	"github.com/spf13/cobra"
)

// mostListed is how many quotes are read for a list.
const mostListed = 500

// quotesCommand is "dekking quotes": the kept quotes, the newest first.
func (env *environment) quotesCommand() *cobra.Command {
	var format string
	cmd := env.command("quotes")
	cmd.Args = env.arguments(0, 0)
	cmd.Flags().StringVar(&format, "format", "text", "")
	cmd.RunE = func(cmd *cobra.Command, _ []string) error {
		if err := env.choice(cmd, "format", format, "text", "json"); err != nil {
			return err
		}
		folder := archive.Shelf(dataFolder())
		entries, all, err := archive.List(dataFolder(), mostListed)
		if refused, is := errors.AsType[*archive.QuoteError](err); is {
			return &failure{refused.Text(env.p)}
		}
		if err != nil {
			return env.unreadable(place(folder), err)
		}
		if format == "json" {
			data, err := env.quotesJSON(folder, entries, all)
			if err != nil {
				return err
			}
			return env.write("", data)
		}
		return env.write("", []byte(env.quotesText(folder, entries, all)))
	}
	return cmd
}

// quotesText lays the list out in columns.
func (env *environment) quotesText(folder string, entries []archive.Entry, all int) string {
	if all == 0 {
		return env.p.Text("quotes.empty", place(folder)) + "\n"
	}
	rows := [][]string{{env.p.Text("quotes.name"), env.p.Text("quotes.number"), env.p.Text("quotes.made"), env.p.Text("quotes.client"),
		env.p.Text("quotes.version"), env.p.Text("quotes.total"), env.p.Text("quotes.until")}}
	for _, entry := range entries {
		rows = append(rows, env.quoteRow(entry))
	}
	text := env.p.Text("quotes.folder", place(folder)) + "\n\n" + aligned(rows)
	if left := all - len(entries); left > 0 {
		text += "\n" + env.p.Text("quotes.more", left) + "\n"
	}
	return text
}

func (env *environment) quoteRow(entry archive.Entry) []string {
	saved := entry.Saved
	if saved == nil {
		return []string{entry.Name, env.notRead(entry.Err)}
	}
	client := saved.Client()
	if client == "" {
		client = env.p.Text("quotes.nobody")
	}
	outcome := env.p.Text("quotes.stopped", env.step(saved.Step))
	if saved.Result != nil {
		outcome = archive.Shown(env.p, saved.Result.FirstYear.Total)
	}
	return []string{entry.Name, saved.Number(), env.p.Date(saved.MadeOn()), locale.Clean(client, 40), strconv.Itoa(saved.Version), outcome,
		env.p.Date(saved.KeepUntil)}
}

// step is the question at which one stopped, in words where it still has them.
func (env *environment) step(id string) string {
	if title := "question." + id + ".short"; env.p.Has(title) {
		return env.p.Text(title)
	}
	return id
}

// notRead words why a quote could not be read, or is not to be had.
func (env *environment) notRead(err error) string {
	var refused *archive.QuoteError
	var busy *archive.BusyError
	var worded *failure
	switch {
	case errors.As(err, &refused):
		return refused.Text(env.p)
	case errors.As(err, &busy):
		return busy.Text(env.p)
	case errors.As(env.unreadable(env.p.Text("archive.figure.quote"), err), &worded):
		return worded.text
	}
	return ""
}

// aligned sets rows in columns; a shorter row says in its last cell why it has no more.
func aligned(rows [][]string) string {
	widths := make([]int, len(rows[0]))
	for _, row := range rows {
		for i, cell := range row {
			if len(row) == len(widths) {
				widths[i] = max(widths[i], len([]rune(cell)))
			}
		}
	}
	for _, row := range rows {
		widths[0] = max(widths[0], len([]rune(row[0])))
	}
	var b strings.Builder
	for _, row := range rows {
		line := ""
		for i, cell := range row {
			line += cell + strings.Repeat(" ", max(0, widths[i]-len([]rune(cell)))+2)
		}
		b.WriteString(strings.TrimRight(line, " ") + "\n")
	}
	return b.String()
}

type listedJSON struct {
	Schema int          `json:"schema"`
	Folder string       `json:"folder"`
	All    int          `json:"all"`
	Quotes []quoteEntry `json:"quotes"`
}

// quoteEntry is a kept quote for another program; of one that cannot be read there is a name and an error only.
type quoteEntry struct {
	Name      string  `json:"name"`
	Number    string  `json:"number"`
	Client    string  `json:"client"`
	Product   string  `json:"product"`
	Edition   int     `json:"edition"`
	QuoteDate string  `json:"quote_date"`
	StartDate string  `json:"start_date"`
	Made      string  `json:"made"`
	KeepUntil string  `json:"keep_until"`
	Version   int     `json:"version"`
	Parent    string  `json:"parent"`
	Step      string  `json:"step"`
	Total     *string `json:"total"`
	Certainty string  `json:"certainty"`
	Error     string  `json:"error"`
}

func (env *environment) quotesJSON(folder string, entries []archive.Entry, all int) ([]byte, error) {
	listed := listedJSON{Schema: 1, Folder: folder, All: all, Quotes: []quoteEntry{}}
	for _, entry := range entries {
		listed.Quotes = append(listed.Quotes, env.quoteEntry(entry))
	}
	return document.Encode(listed)
}

func (env *environment) quoteEntry(entry archive.Entry) quoteEntry {
	s := entry.Saved
	if s == nil {
		return quoteEntry{Name: entry.Name, Error: env.notRead(entry.Err)}
	}
	e := quoteEntry{Name: entry.Name, Number: s.Number(), Client: s.Client(), Product: s.Product, Edition: s.Edition,
		QuoteDate: s.Draft.QuoteDate.Format(time.DateOnly), StartDate: s.Draft.Start().Format(time.DateOnly),
		Made: s.Made.Format(time.RFC3339), KeepUntil: s.KeepUntil.Format(time.DateOnly),
		Version: s.Version, Parent: s.Parent, Step: s.Step}
	if s.Result != nil {
		e.Total, e.Certainty = known(s.Result.FirstYear.Total), s.Result.Certainty
	}
	return e
}

// known is a figure for another program: null for one that is unknown or not there.
func known(value string) *string {
	if value == "" || value == archive.Unknown {
		return nil
	}
	return &value
}
