package payroll

import (
	"strings"

	"github.com/xuri/excelize/v2"
)

// format is what a style makes of the number in a cell. Excel keeps dates as numbers: only their format tells.
type format byte

const (
	formatNumber format = iota
	formatDate
	formatTime // of day, or a length of time: 36:00 is the number 1.5
)

// formatsOf gives the format of every style of a workbook.
func formatsOf(book *excelize.File) []format {
	if book.Styles == nil || book.Styles.CellXfs == nil {
		return nil
	}
	own := map[int]format{}
	if book.Styles.NumFmts != nil {
		for _, f := range book.Styles.NumFmts.NumFmt {
			if _, twice := own[f.NumFmtID]; !twice {
				own[f.NumFmtID] = formatOfCode(f.FormatCode)
			}
		}
	}
	formats := make([]format, len(book.Styles.CellXfs.Xf))
	for i, style := range book.Styles.CellXfs.Xf {
		if style.NumFmtID != nil {
			f, ok := own[*style.NumFmtID]
			if !ok {
				f = builtInFormat(*style.NumFmtID)
			}
			formats[i] = f
		}
	}
	return formats
}

func (r *reading) formatOf(style int32) format {
	if int(style) < len(r.formats) {
		return r.formats[style]
	}
	return formatNumber
}

// builtInFormat knows the formats that a file names by number only; 27 to 36 and 50 to 58 are dates of East Asia.
func builtInFormat(id int) format {
	switch {
	case id >= 18 && id <= 21, id >= 45 && id <= 47:
		return formatTime
	case id >= 14 && id <= 22, id >= 27 && id <= 36, id >= 50 && id <= 58:
		return formatDate
	}
	return formatNumber
}

// formatOfCode reads a format such as "dd-mm-yyyy;@". Years and days make a date; an m alone is a month, with hours or
// seconds it is minutes. Some Dutch programs write jjjj for years.
func formatOfCode(code string) format {
	if strings.EqualFold(code, "general") || strings.EqualFold(code, "standaard") {
		return formatNumber
	}
	letters, elapsed := lettersOfCode(strings.ToLower(code))
	for _, meridiem := range []string{"am/pm", "a/p"} {
		letters = strings.ReplaceAll(letters, meridiem, "h")
	}
	switch {
	case strings.ContainsAny(letters, "ydj"):
		return formatDate
	case elapsed, strings.ContainsAny(letters, "hsu"):
		return formatTime
	case strings.Contains(letters, "m"):
		return formatDate
	}
	return formatNumber
}

// lettersOfCode gives the first section of a format without what is quoted, escaped or in brackets; elapsed tells
// whether brackets held hours, minutes or seconds, as in [h]:mm.
func lettersOfCode(code string) (letters string, elapsed bool) {
	var kept strings.Builder
	for i := 0; i < len(code); i++ {
		switch code[i] {
		case '"':
			i += skipTo(code[i+1:], '"')
		case '[':
			length := skipTo(code[i+1:], ']')
			inside := strings.TrimSuffix(code[i+1:i+1+length], "]")
			elapsed = elapsed || inside != "" && strings.Trim(inside, inside[:1]) == "" && strings.ContainsAny(inside, "hms")
			i += length
		case '\\', '_', '*':
			i++ // the next character is shown, as room, or repeated
		case ';':
			return kept.String(), elapsed
		default:
			kept.WriteByte(code[i])
		}
	}
	return kept.String(), elapsed
}

// skipTo gives the bytes up to and including the end sign, or all of them.
func skipTo(text string, end byte) int {
	if n := strings.IndexByte(text, end); n >= 0 {
		return n + 1
	}
	return len(text)
}
