//go:build unix

package main

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"syscall"
	"testing"
	"time"

	"dekking/premium/document"
	"dekking/premium/locale"
	"dekking/premium/portfolio"
)

// Pricing many employers against reading and writing them alone, in one run, on one core and on two. Reading alone reads
// the same table into drafts; writing alone writes the same quote as many times. performance.md asks for at most 2 × on one
// core and 1.5 × on two.
//
//	go test ./cmd/dekking -run xxx -bench Batch -benchtime 10x
func BenchmarkBatch(b *testing.B) {
	const rows = 100_000
	path := filepath.Join(b.TempDir(), "in.csv")
	if err := os.WriteFile(path, manyEmployers(rows), 0o600); err != nil {
		b.Fatal(err)
	}
	for _, cores := range []int{1, 2} {
		b.Run(fmt.Sprintf("cores=%d", cores), func(b *testing.B) {
			defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(cores))
			alone, priced := spent{time.Hour, time.Hour}, spent{time.Hour, time.Hour}
			for b.Loop() {
				alone = alone.least(spend(b, func(out io.Writer) error { return readAndWrite(path, out) }))
				priced = priced.least(spend(b, func(out io.Writer) error { return benchmarkedBatch(b).run([]string{path}, out) }))
			}
			b.ReportMetric(float64(alone.cpu.Nanoseconds())/rows, "alone-cpu-ns/row")
			b.ReportMetric(float64(priced.cpu.Nanoseconds())/rows, "batch-cpu-ns/row")
			b.ReportMetric(float64(priced.cpu)/float64(alone.cpu), "cpu-ratio")
			b.ReportMetric(float64(priced.wall)/float64(alone.wall), "wall-ratio")
			b.ReportMetric(0, "ns/op")
		})
	}
}

func benchmarkedBatch(tb testing.TB) *batch {
	env := &environment{err: io.Discard, p: locale.For(locale.NL), quoteDate: time.Date(2023, 10, 15, 0, 0, 0, 0, time.UTC)}
	made, err := env.newBatch("", "csv")
	if err != nil {
		tb.Fatal(err)
	}
	return made
}

// readAndWrite does all of a batch but price.
func readAndWrite(path string, w io.Writer) error {
	file, err := os.Open(path)
	if err != nil {
		return err
	}
	defer file.Close()
	b := benchmarkedBatch(nil)
	reader, err := portfolio.Open(file)
	if err != nil {
		return err
	}
	one := b.shared.pricer()
	rows := reader.Rows(locale.For(locale.NL), b.shared.sectors, b.shared.defaults)
	out := bufio.NewWriterSize(w, 64<<10)
	var text []byte
	for {
		block, err := reader.Next()
		if err != nil {
			return out.Flush()
		}
		text = text[:0]
		rows.Read(block, func(row *portfolio.Row) {
			if one.quote.Staff == nil && !one.priced(one.startable(row.Draft)) {
				panic("the first employer has no quote")
			}
			text = b.form.Append(text, document.Employer{File: path, Row: row.Number, Name: row.Draft.Employer.Name, Quote: &one.quote})
		})
		out.Write(text)
	}
}

// spent is what a run took: by the clock, and of the processors.
type spent struct{ wall, cpu time.Duration }

// least is the best of two: other work on the machine only adds.
func (s spent) least(other spent) spent { return spent{min(s.wall, other.wall), min(s.cpu, other.cpu)} }

// spend measures a run that writes to a file.
func spend(b *testing.B, do func(io.Writer) error) spent {
	file, err := os.Create(filepath.Join(b.TempDir(), "out.csv"))
	if err != nil {
		b.Fatal(err)
	}
	defer file.Close()
	start, before := time.Now(), processorTime()
	if err := do(file); err != nil {
		b.Fatal(err)
	}
	return spent{time.Since(start), processorTime() - before}
}

func processorTime() time.Duration {
	var used syscall.Rusage
	_ = syscall.Getrusage(syscall.RUSAGE_SELF, &used)
	return time.Duration(used.Utime.Nano() + used.Stime.Nano())
}
