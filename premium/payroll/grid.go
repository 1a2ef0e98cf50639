package payroll

import "strings"

// headerDepth is how far down a header is looked for: above it stand a title, a date, the employer.
const headerDepth = 30

// readGrids makes people of all tables of one import. What a column looks like (decimals, order of day and month, period of
// pay) is decided over all tables together that have it, so that a table means the same whole or divided over files.
func readGrids(grids []grid, s Settings, keys *keyring) (found, []*FileError) {
	var all found
	var failed []*FileError
	var tables []*table
	for _, g := range grids {
		all.notes = append(all.notes, g.notes...)
		head := headerOf(g, grids, s.Columns)
		switch {
		case len(g.rows) == 0 && g.sheet != "" && hasTable(g.file, grids, s.Columns):
		case len(g.rows) == 0:
			failed = append(failed, tableError(g.file, 0, "empty_table"))
		case head >= 0 || g.file == "":
			tables = append(tables, openTable(g, head, s.Columns))
		case g.sheet != "" && hasTable(g.file, grids, s.Columns):
			all.leaveOut(g, g.rows, "no_table")
		default:
			failed = append(failed, tableError(g.file, 0, "no_header", headerDepth))
		}
	}
	if len(failed) > 0 {
		return found{}, failed
	}
	understand(tables)
	for _, t := range tables {
		t.read(&all, s, keys)
	}
	return all, nil
}

// leaveOut accounts for rows that are no people.
func (f *found) leaveOut(g grid, rows []gridRow, reason string, args ...any) {
	for _, row := range rows {
		f.rows++
		f.leftOut = append(f.leftOut, LeftOut{g.origin(row), reason, args})
	}
}

// origin says where a row stands, discreetly.
func (g grid) origin(row gridRow) Origin {
	return Origin{File: Discreet(g.file), Sheet: Discreet(g.sheet), Row: row.number}
}

// headerOf finds the header of a grid. One of which nothing is recognised counts only where there is no better one in its
// file, and never in a paste: the first row of a paste may be somebody.
func headerOf(g grid, all []grid, known map[string]Meaning) int {
	head := recognisedHeader(g.rows, known)
	if head < 0 && g.file != "" && !hasTable(g.file, all, known) {
		head = textHeader(g.rows)
	}
	return head
}

// hasTable tells whether a file has a sheet with a header that is recognised.
func hasTable(file string, all []grid, known map[string]Meaning) bool {
	for _, g := range all {
		if g.file == file && recognisedHeader(g.rows, known) >= 0 {
			return true
		}
	}
	return false
}

// findHeader finds the header of a table on its own; -1 for none.
func findHeader(rows []gridRow, known map[string]Meaning) int {
	if head := recognisedHeader(rows, known); head >= 0 {
		return head
	}
	return textHeader(rows)
}

// recognisedHeader finds the first row with two columns that are known, one of them of use; else, for a title may read
// "Jaarloon 2026", the first one with a column of wages.
func recognisedHeader(rows []gridRow, known map[string]Meaning) int {
	single := -1
	for i, row := range rows[:min(len(rows), headerDepth)] {
		all, useful, wages := recognise(row, known)
		if all >= 2 && useful >= 1 {
			return i
		}
		if wages > 0 && single < 0 {
			single = i
		}
	}
	return single
}

// recognise counts the cells of a row that are headers known.
func recognise(row gridRow, known map[string]Meaning) (all, useful, wages int) {
	for _, c := range row.cells {
		if c.text == "" || len(c.text) > 200 || c.number || !c.day.IsZero() {
			continue
		}
		heading := Heading(c.text)
		meaning, ok := known[heading]
		if !ok || meaning == Unknown {
			entry, synonymous := meaningOf(heading)
			meaning, ok = entry.meaning, synonymous
		}
		if ok {
			all++
			useful += count(meaning != Ignored)
			wages += count(isWage(meaning))
		}
	}
	return all, useful, wages
}

func count(yes bool) int {
	if yes {
		return 1
	}
	return 0
}

// textDepth is how far below a header of texts the first amount or date is looked for.
const textDepth = 200

// textHeader finds a row of nothing but texts, two at least, with an amount or a date somewhere below it.
func textHeader(rows []gridRow) int {
	for i, row := range rows[:min(len(rows), headerDepth)] {
		texts, values := kinds(row)
		if texts < 2 || values > 0 {
			continue
		}
		for _, below := range rows[i+1 : min(len(rows), i+1+textDepth)] {
			if _, values := kinds(below); values > 0 {
				return i
			}
		}
	}
	return -1
}

// kinds counts the cells with text and those with an amount or a date.
func kinds(row gridRow) (texts, values int) {
	for _, c := range row.cells {
		c.fault = ""
		_, noAmount := parseAmount(c, notation{})
		day, noDay := parseDay(c, dayOrder{})
		switch {
		case c.text == "":
		case noAmount == "" || noDay == "" && !day.IsZero():
			values++
		default:
			texts++
		}
	}
	return texts, values
}

// sameHeader tells whether a row repeats the header, as at the top of every printed page.
func sameHeader(row, header gridRow) bool {
	same := 0
	for i, c := range row.cells {
		if c.text == "" {
			continue
		}
		if i >= len(header.cells) || !strings.EqualFold(c.text, header.cells[i].text) {
			return false
		}
		same++
	}
	return same >= 2 || same == 1 && len(header.cells) == 1
}
