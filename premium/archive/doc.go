// Package archive keeps requests and quotes on disk: strict reading of request files, writing them, and saving any file
// whole or not at all.
//
// A kept quote (quote*.go) is its request, its result and the fingerprint of its tables under one seal; the tables are kept
// beside it (tables.go), so that it can be worked out again for years. Quotes lie on a shelf in the user's data folder as
// versions that are never changed (keep.go, shelf*.go), one writer at a time (lock*.go); an older file climbs to today's
// form (versions.go). A PDF of ours and a JSON result carry such a quote (carrier.go, attachment.go). All writing goes through
// save.go, and through disk.go to the file system.
//
// A request file may hold wages, names and birth dates of employees. Nothing of them leaves this package in a problem:
// what stands in the lines of employees and past cases is blanked in the excerpt and in the arguments.
package archive
