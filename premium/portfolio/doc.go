// Package portfolio reads many employers out of one table: a CSV file with a row per employer, on totals, its columns
// named by the keys of a request file or by what an office calls them.
//
//	stream ─ Reader.Next ─► Block of whole rows ─ Rows.Read ─► Row: a premium.Draft, and what could not be read
//
// Blocks keep the order of the rows and can be read by several goroutines, each with Rows of its own; only a block is in
// memory, never the table. What a row does not say is taken from the defaults, but for what belongs to one employer: its
// name, payroll, headcount, absence and a percentage quoted to it. An empty cell says nothing.
package portfolio
