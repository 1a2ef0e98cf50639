package main

import (
	"errors"
	"fmt"
	"slices"
	"time"

	"dekking/premium"
	"dekking/premium/archive"
	"dekking/premium/document"

	"github.com/spf13/cobra"
)

// quote is "dekking quote REQUEST": the price of one request, as a document in one of several forms.
func (env *environment) quote() *cobra.Command {
	var format, reader, output string
	var keep bool
	cmd := env.command("quote")
	cmd.Args = env.arguments(1, 1)
	cmd.Flags().StringVar(&format, "format", document.Formats[0], "command.flag.format.quote")
	cmd.Flags().StringVar(&reader, "for", string(document.Client), "")
	cmd.Flags().StringVarP(&output, "output", "o", "", "")
	cmd.Flags().BoolVar(&keep, "keep", false, "")
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		err := errors.Join(env.choice(cmd, "format", format, document.Formats...),
			env.choice(cmd, "for", reader, string(document.Client), string(document.Adviser)))
		if err != nil {
			return err
		}
		if toScreen := output == "" || output == standard; format == "pdf" && toScreen && isTerminal(env.out) {
			return env.usageOf(cmd, "paper.screen")
		}
		paper, draft, err := env.priced(args[0], format == "json" && output == "")
		if err != nil {
			return err
		}
		paper.For = document.Reader(reader)
		if err := env.document(output, paper, format); err != nil || !keep {
			return err
		}
		return env.shelve(draft, paper.Quote)
	}
	return cmd
}

// priced reads a request and gives what a document of it is made from. The error is that there is no quote, told already.
func (env *environment) priced(path string, asJSON bool) (document.Paper, premium.Draft, error) {
	library, err := env.library()
	if err != nil {
		return document.Paper{}, premium.Draft{}, err
	}
	settings, err := env.settings()
	if err != nil {
		return document.Paper{}, premium.Draft{}, err
	}
	r, err := env.open(path, library)
	if err != nil {
		return document.Paper{}, premium.Draft{}, err
	}
	quote := r.price()
	if r.told() {
		return document.Paper{}, premium.Draft{}, env.refusal(r, asJSON)
	}
	carried, err := archive.Sealed(made(r.draft, quote, r.draft.QuoteDate))
	number := archive.Number(r.draft, r.table.Fingerprint)
	return document.Paper{Quote: quote, Program: env.program(), Number: number, Office: settings, Carried: carried}, r.draft, err
}

// made is a quote to be kept or carried; a document says that it was made on the quote date, so that the same quote gives
// the same bytes.
func made(draft premium.Draft, quote *premium.Quote, at time.Time) archive.Made {
	return archive.Made{Draft: draft, Quote: quote, Sources: quote.Staff.Table.Sources(), Program: version(), At: at}
}

// shelve keeps a quote among the user's kept quotes, with its tables, and says on standard error under which name.
func (env *environment) shelve(draft premium.Draft, quote *premium.Quote) error {
	archive.Sweep(dataFolder())
	path, err := archive.Keep(dataFolder(), made(draft, quote, time.Now()))
	if err != nil {
		return env.notKept(archive.Shelf(dataFolder()), err)
	}
	fmt.Fprintln(env.err, env.p.Text("command.kept", archive.NameOf(path)))
	return nil
}

// document writes a quote in one of its forms; an incomplete one is refused with what it lacks.
func (env *environment) document(output string, paper document.Paper, format string) error {
	data, err := document.Write(env.p, paper, format)
	if reason := document.Reason(env.p, err); reason != "" {
		return &failure{reason}
	}
	if err != nil {
		return err
	}
	if format == "json" {
		data = archive.Carry(data, paper.Carried)
	}
	return env.write(output, data)
}

// price makes the quote; nil when something stands in the way, which is then among the findings. All reasons are looked
// for: a choice that is missing does not hide a start date that is refused.
func (r *request) price() *premium.Quote {
	if r.table == nil {
		return nil
	}
	basis, problems := r.draft.Basis(r.table)
	cover, more := r.draft.Choices.Cover(r.table.Product)
	r.judged(problems)
	r.judged(more)
	r.judged(r.draft.Average(r.table))
	staff := r.assess(basis, len(problems) == 0)
	r.refused(r.certain(staff.Notices(), len(problems) == 0))
	if len(r.findings) > 0 {
		return nil
	}
	quote := staff.Quote(cover)
	if quote.Staff != staff { // wages raised by the charges may cross a threshold that the wages themselves do not
		r.refused(quote.Staff.Notices())
	}
	return &quote
}

// assess works out who is insured. When the staff is not sound, only the dates are: those can be judged by themselves.
func (r *request) assess(basis premium.Request, sound bool) *premium.Staff {
	if !r.sound(sound) {
		basis = premium.Request{QuoteDate: basis.QuoteDate, StartDate: basis.StartDate}
	}
	return premium.Assess(r.table, basis)
}

func (r *request) sound(checked bool) bool { return checked && len(r.blamed) == 0 }

// certain leaves of the notices on an unsound staff those on the dates: the others judge what is not there.
func (r *request) certain(notices []premium.Notice, checked bool) []premium.Notice {
	if r.sound(checked) {
		return notices
	}
	return slices.DeleteFunc(slices.Clone(notices), func(n premium.Notice) bool { return n.Field != "start_date" })
}

// refusal tells another program why there is no quote. A file that was asked for is left as it is.
func (env *environment) refusal(r *request, asJSON bool) error {
	if !asJSON {
		return errTold
	}
	data, err := document.RefusedJSON(env.p, r.notices, r.problems[:min(len(r.problems), maxTold)])
	if err == nil {
		err = env.write("", data)
	}
	if err != nil {
		return err
	}
	return errTold
}
