// Package payroll reads the staff of an employer from the files of a payroll program: the wage declaration to the
// Belastingdienst (loonaangifte XML) or the pension declaration that shares its element names, CSV, and Excel.
//
//	File ─ Read ─► XML, or a grid of cells from CSV, Excel or a paste
//	                ├─ declaration*.go   periods of a declaration, corrections, one person's periods joined
//	                └─ grid*.go, columns*.go   the header, what each column means, one person a row
//	            ─► assemble.go   labels, order, duplicates, the account of all rows ─► *Import
//
// Nobody is dropped in silence: Import.Rows = rows of the employees + rows in LeftOut, each with its reason. What cannot
// be read in a row is a Fault of that employee, with row and column, to be mended.
//
// A BSN is used in memory, as a salted key, to join the periods of one person and to find duplicates; no struct that
// leaves the package holds one, and whatever text leaves it has passed Discreet.
package payroll
