// Package document lays out a quote, and what advice and foresight tell about it, for a reader and for another program.
//
// It computes no amount. Every figure stands in a premium.Quote; this package decides where it is shown and in which
// words. The words themselves are those of package locale, the conditions those of the tariff file. What comes from
// outside, such as a name, is cleaned before it is shown.
//
// The page is composed once, as sections of paragraphs, facts, lists and tables (content.go, compose_*.go); a format
// only lays these out: text.go, markdown.go and pdf*.go. Write (full.go) gives a quote in any form, for the client or the
// adviser, and holds back a document that leaves unsaid what a quote has to say (guard.go). Application and Pack
// (application.go) go on from there to the form with which the insurance is applied for. A spreadsheet (csv.go), a
// calendar (ics.go) and another program (json*.go) get the figures and the days themselves.
package document
