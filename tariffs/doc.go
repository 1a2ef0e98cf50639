// Package tariffs holds the yearly tariff tables: the conditions of each product, the law and the statistics of each
// year, with the source and the certainty of every section.
//
// A folder per year holds one file per product and reference.toml; sectors.toml beside them names the sectors. Reading
// is strict (package strict): what is not understood is an error with its place, never a default. A figure that no
// source gives is written "unknown" and stays unknown through every sum that needs it.
//
// The package knows decimals; cents and rounding belong to package premium.
package tariffs
