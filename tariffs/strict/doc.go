// Package strict reads TOML so that nothing is rounded, dropped or guessed, and every problem is reported with its
// place, all at once.
//
// A file passes three gates. The prescan refuses on plain bytes what would make a TOML library slow, or crash beyond
// recovery. The library then judges the syntax and yields a tree. The walk sets the Go struct from that tree and
// reports whatever does not fit. An index of the source, made by a small scan of our own, gives every path its place;
// it also finds keys that are written twice, some of which the library drops without a word.
package strict
