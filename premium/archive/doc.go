// Package archive keeps requests on disk: strict reading of request files, writing them, and saving any file whole or not
// at all.
//
// A request file may hold wages, names and birth dates of employees. Nothing of them leaves this package in a problem:
// what stands in the lines of employees and past cases is blanked in the excerpt and in the arguments.
package archive
