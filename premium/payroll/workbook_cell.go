package payroll

import (
	"regexp"
	"strings"
	"time"

	"github.com/shopspring/decimal"
	"github.com/xuri/excelize/v2"
)

// cell makes a cell of the value the library read and the kind the scan saw; the zero cell when there is none.
func (r *reading) cell(seen cellScan, text string) cell {
	trimmed := strings.TrimSpace(text)
	switch {
	case seen.kind == 'e' && trimmed != "":
		return cell{text: trimmed, fault: "formula_error"}
	case seen.formula && text == "" && (!seen.valued || seen.kind == 'n'):
		return cell{fault: "formula_empty"} // never calculated; one that gives an empty text has that as its value
	case trimmed == "":
		return cell{}
	case seen.kind == 'b':
		return truth(trimmed)
	case seen.kind == 'd':
		return isoDay(trimmed)
	case seen.kind == 'n':
		return r.number(trimmed, r.formatOf(seen.style))
	}
	return cell{text: trimmed}
}

func truth(text string) cell {
	switch text {
	case "1", "true":
		return cell{text: "true"}
	case "0", "false":
		return cell{text: "false"}
	}
	return cell{text: text, fault: "cell_unreadable"}
}

// isoDay reads the dates that some programs write as text in a cell for dates.
func isoDay(text string) cell {
	day, err := time.Parse(time.DateOnly, text[:min(len(text), len(time.DateOnly))])
	if err != nil {
		return cell{text: text, fault: "date_range"}
	}
	return dayCell(day)
}

var numberInCell = regexp.MustCompile(`^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d{1,3})?$`)

const (
	longestNumber = 40 // characters; decimal takes very long for very long ones
	digitsOfExcel = 15 // significant digits; what a file holds beyond them is noise of binary fractions
	finestNumber  = 10 // decimals, for noise where zero was meant
	largestNumber = 15 // digits before the point
)

// number reads a number as Excel itself would show it: 1234.5600000000002 is 1234.56.
func (r *reading) number(text string, f format) cell {
	if len(text) > longestNumber || !numberInCell.MatchString(text) {
		return cell{text: text, fault: "cell_unreadable"}
	}
	value, err := decimal.NewFromString(text)
	if err != nil {
		return cell{text: text, fault: "cell_unreadable"}
	}
	before := int32(value.NumDigits()) + value.Exponent()
	if before > largestNumber && !value.IsZero() {
		return cell{text: text, fault: "number_large"}
	}
	value = value.Round(min(digitsOfExcel-before, finestNumber))
	switch f {
	case formatDate:
		return r.day(value, text)
	case formatTime:
		return cell{text: value.String(), fault: "time_of_day"}
	}
	return cell{text: value.String(), number: true}
}

// day reads the serial number of a day. Excel counts a 29 February 1900 that never was, as number 60.
func (r *reading) day(serial decimal.Decimal, text string) cell {
	n := serial.Floor().IntPart()
	epoch := time.Date(1899, time.December, 30, 0, 0, 0, 0, time.UTC)
	switch {
	case r.from1904:
		epoch = time.Date(1904, time.January, 1, 0, 0, 0, 0, time.UTC)
	case n < 1 || n == 60:
		n = -1
	case n < 60:
		n++
	}
	day := epoch.AddDate(0, 0, int(max(min(n, 1<<22), 0)))
	if n < 0 || day.Year() > 9999 {
		return cell{text: text, fault: "date_range"}
	}
	return dayCell(day)
}

func dayCell(day time.Time) cell { return cell{text: day.Format("02-01-2006"), day: day} }

// corners gives the columns and rows of a range such as "A1:C1".
func corners(reference string) (columns, rows [2]int, ok bool) {
	from, to, found := strings.Cut(reference, ":")
	if !found {
		return columns, rows, false
	}
	c1, r1, err1 := excelize.CellNameToCoordinates(from)
	c2, r2, err2 := excelize.CellNameToCoordinates(to)
	return [2]int{c1, c2}, [2]int{r1, r2}, err1 == nil && err2 == nil
}
