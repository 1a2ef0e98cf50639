package main

import (
	"bufio"
	"cmp"
	"io"
	"path/filepath"
	"slices"
	"strings"

	"dekking/premium"
	"dekking/premium/document"
	"dekking/premium/portfolio"

	"github.com/spf13/cobra"
)

// mostPortfolios bounds the files of one command line.
const mostPortfolios = 100_000

// batch is "dekking batch PORTFOLIO…": a quote per employer of tables, and per request.
func (env *environment) batch() *cobra.Command {
	var format, output, defaults string
	cmd := env.command("batch")
	cmd.Args = env.arguments(1, mostPortfolios)
	cmd.Flags().StringVar(&format, "format", "", "command.flag.format.batch")
	cmd.Flags().StringVarP(&output, "output", "o", "", "")
	cmd.Flags().StringVar(&defaults, "defaults", "", "")
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		format = cmp.Or(format, formatOf(output))
		if err := env.choice(cmd, "format", format, document.PortfolioFormats...); err != nil {
			return err
		}
		b, err := env.newBatch(defaults, format)
		if err != nil {
			return err
		}
		if err := env.stream(output, func(w io.Writer) error { return b.run(args, w) }); err != nil {
			return err
		}
		return b.ended()
	}
	return cmd
}

// formatOf is the form that the name of a file asks for.
func formatOf(output string) string {
	if ending := strings.TrimPrefix(strings.ToLower(filepath.Ext(output)), "."); slices.Contains(document.PortfolioFormats, ending) {
		return ending
	}
	return document.PortfolioFormats[0]
}

// batch is a run over many employers. One goroutine reads, some price, and one writes and tells, in the order of reading.
type batch struct {
	env      *environment
	shared   *shared
	form     document.Portfolio
	sums     document.PortfolioSums
	names    map[uint64]spot // by the hash of an employer's name; where it was met
	files    []string        // by number, for the places
	toldOf   int             // messages so far
	wrong    bool            // something could not be priced, or read
	headDone bool
}

// spot is where an employer was met: a table is known by its number.
type spot struct{ file, row uint32 }

// newBatch reads what all employers share.
func (env *environment) newBatch(defaults, format string) (*batch, error) {
	library, err := env.library()
	if err != nil {
		return nil, err
	}
	sectors, err := library.Sectors()
	if err != nil {
		return nil, err
	}
	form := document.PortfolioIn(env.p, format)
	s := &shared{env: env, library: library, sectors: sectors, form: form, today: env.dateOr(today()),
		product: library.Products()[0]}
	if defaults != "" {
		r, err := env.open(defaults, library)
		if err != nil {
			return nil, err
		}
		if r.told() {
			return nil, errTold
		}
		s.defaults = portfolio.Shared(r.draft)
	}
	return &batch{env: env, shared: s, form: form, names: map[uint64]spot{}}, nil
}

// run prices all employers of the sources, and writes them. The error is that nothing could be written, or that there was
// nothing to write.
func (b *batch) run(paths []string, w io.Writer) error {
	out := bufio.NewWriterSize(w, 64<<10)
	if err := b.inOrder(paths, func(p *part) error { return b.take(out, p) }); err != nil {
		return err
	}
	if !b.headDone { // nobody to price; why not is told
		return errTold
	}
	out.Write(b.form.Foot(b.sums))
	return out.Flush()
}

// take writes a part and tells what is to be told of it.
func (b *batch) take(out *bufio.Writer, p *part) error {
	for _, f := range p.findings {
		b.tell(f)
	}
	b.duplicates(p)
	b.wrong = b.wrong || p.wrong
	b.sums.Join(p.sums)
	if len(p.text) == 0 {
		return nil
	}
	if !b.headDone {
		out.Write(b.form.Head())
		p.text, b.headDone = b.form.First(p.text), true
	}
	_, err := out.Write(p.text)
	return err
}

// tell prints a message; after the first so many they are only counted.
func (b *batch) tell(f finding) {
	if b.toldOf++; b.toldOf <= maxTold {
		b.env.print(f)
	}
}

// duplicates tells of the employers whose name was met before. A table may hold two of one name, so it is no mistake.
func (b *batch) duplicates(p *part) {
	if len(p.names) == 0 {
		return
	}
	if n := len(b.files); n == 0 || b.files[n-1] != p.file {
		b.files = append(b.files, p.file)
	}
	file := uint32(len(b.files) - 1)
	for _, name := range p.names {
		first, met := b.names[name.hash]
		if !met {
			b.names[name.hash] = spot{file, uint32(name.row)}
			continue
		}
		b.tell(finding{rowPlace(p.file, name.row), "", b.sameName(first, file)})
	}
}

func (b *batch) sameName(first spot, file uint32) string {
	if first.file == file && first.row > 0 {
		return b.env.p.Text("portfolio.duplicate", int(first.row))
	}
	where := b.files[first.file]
	if first.row > 0 {
		where += ", " + b.env.p.Text("portfolio.place", int(first.row))
	}
	return b.env.p.Text("portfolio.duplicate_file", where)
}

// ended tells how many messages were kept back, and whether anything was wrong.
func (b *batch) ended() error {
	if more := b.toldOf - maxTold; more > 0 {
		b.env.note("portfolio.more_told", b.env.p.Count(more))
	}
	if b.wrong {
		return errTold
	}
	return nil
}

// refusedOf is why there is no quote, in the form of a document.
func refusedOf(r *request) document.Refused {
	refused := document.Refused{Notices: r.notices, Problems: r.problems[:min(len(r.problems), maxTold)]}
	for _, f := range r.findings {
		reason := f.text
		if f.field != "" {
			reason = f.field + ": " + reason
		}
		refused.Reasons = append(refused.Reasons, reason)
	}
	return refused
}

// startable is a draft with what is assumed where nothing is said.
func (s *shared) startable(d premium.Draft) premium.Draft {
	if d.QuoteDate.IsZero() || !s.env.quoteDate.IsZero() {
		d.QuoteDate = s.today
	}
	d.Product = cmp.Or(d.Product, s.product)
	return d
}
