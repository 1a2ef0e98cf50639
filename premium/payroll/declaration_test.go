package payroll

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"dekking/premium"
)

const january = "2026-01-01/2026-01-31"

func wage(sv string) func(*worker) { return func(w *worker) { w.sv = sv } }

func staff(workers ...worker) func(int) []worker { return func(int) []worker { return workers } }

// told is what a reading comes to, one line per person, row left out, note and control: short enough to compare at sight.
func told(f found) string {
	var lines []string
	for _, p := range f.people {
		e := p.employee
		line := fmt.Sprintf("%s %s %s rows=%d", p.name, p.wage.ID, e.Wage, len(p.rows))
		for name, day := range map[string]time.Time{"from": e.From, "until": e.Until} {
			if !day.IsZero() {
				line += " " + name + "=" + day.Format(time.DateOnly)
			}
		}
		if e.DGA {
			line += " dga"
		}
		if e.NoNLPremiums {
			line += " no-premiums"
		}
		for _, fault := range p.faults {
			line += fmt.Sprintf(" fault=%s/%s/%s/%s", fault.Field, fault.Column, fault.ID, fault.Text)
		}
		for _, n := range p.notes {
			line += " note=" + n.ID + arguments(n.Args)
		}
		lines = append(lines, line)
	}
	for _, l := range f.leftOut {
		lines = append(lines, "out "+l.Reason+arguments(l.Args))
	}
	for _, n := range f.notes {
		lines = append(lines, "note "+n.ID+arguments(n.Args))
	}
	for _, c := range f.controls {
		lines = append(lines, fmt.Sprintf("control %s %s %t", c.Stated, c.Read, c.Match))
	}
	return strings.Join(lines, "\n")
}

func arguments(args []any) string {
	text := ""
	for _, a := range args {
		if day, ok := a.(time.Time); ok {
			a = day.Format(time.DateOnly)
		}
		text += fmt.Sprint(",", a)
	}
	return text
}

// everyRowCounted checks the promise of the package: every row is an employee's or left out.
func everyRowCounted(t *testing.T, f found) {
	t.Helper()
	rows := len(f.leftOut)
	for _, p := range f.people {
		rows += len(p.rows)
	}
	if rows != f.rows {
		t.Errorf("%d rows read, %d accounted for", f.rows, rows)
	}
}

func TestDeclarations(t *testing.T) {
	for _, c := range declarationCases() {
		t.Run(c.name, func(t *testing.T) {
			s := Settings{Start: time.Date(2026, 2, 1, 0, 0, 0, 0, time.UTC)}
			f, failed := readDeclarations(filesOf(c.files...), s, newKeyring())
			if len(failed) > 0 {
				t.Fatalf("refused: %s %v", failed[0].ID, failed[0].Args)
			}
			everyRowCounted(t, f)
			if got := told(f); got != c.want {
				t.Errorf("got\n%s\nwant\n%s", got, c.want)
			}
		})
	}
}

type declarationCase struct {
	name  string
	files []string
	want  string
}

func declarationCases() []declarationCase {
	return slices.Concat(wageCases(), changeCases(), insuranceCases(), formCases())
}

// Guards the sum behind the average: it can be typed into a calculator.
func TestSomePeriodsWageShowsItsSum(t *testing.T) {
	line := premium.SomePeriodsWage([]premium.PeriodPay{{Pay: 3_100_00, AccruedAllowance: 248_00}, {Pay: 6_076_00, PaidAllowance: 2_976_00, AccruedAllowance: 248_00}}, 12)
	var sum []string
	for _, term := range line.Sum() {
		if term.Sign != "" {
			sum = append(sum, term.Sign)
			continue
		}
		sum = append(sum, fmt.Sprint(term.Value.Money))
	}
	// ((3,100 + 248) + (6,076 − 2,976 + 248)) × 12 / 2 = 6,696 × 6 = 40,176
	if got := line.Amount.Money.String(); got != "40176.00" || len(sum) < 13 {
		t.Errorf("%s from %v", got, sum)
	}
}
