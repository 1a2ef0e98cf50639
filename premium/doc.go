// Package premium works out what a MKB verzuim-ontzorgverzekering costs: sick-pay insurance for a small employer joined
// with occupational-health service. It is pure: it knows no clock, disk, terminal or language, and the same request with
// the same tables always gives the same cents.
//
// The calculation, in its order, with the file that holds each step:
//
//  1. A Draft is what has been answered so far; its checks name everything that is wrong at once (draft.go, check.go,
//     offers.go, medical.go). Complete, it makes a Request (request.go).
//  2. The policy year runs from the start date to the day before its anniversary; the edition of the tables is that of
//     the start date's year. A start in the past or too far ahead is refused (period.go, contract.go, staff.go).
//  3. Each employee is insured over the part of that year in which she is employed, below AOW age unless insured beyond
//     it by choice, and fit; or is named with the reason why not (member.go, pension.go). A staff of whom nobody is
//     insured has no lines, and a warning (staff.go).
//  4. Insured wage = min(wage, maximum) × fraction. Arbo fee = clip(rate × full-year wage, minimum, maximum) × fraction,
//     excl. btw (member.go, rates.go, arbo.go; written out in memberlines.go). With totals only, everyone earns the
//     average, and the fee has a range.
//  5. The payroll for the thresholds is that of the first policy year, uncapped, of everyone but DGAs and employees
//     without Dutch premiums. It decides eligibility and whether own absence is asked (thresholds.go).
//  6. The percentage = sector absence × insured share of absence days × loading, or the insurer's table; × the
//     own-absence factor 1 − Z + Z × own / expected; rounded half up to two decimals (percentage.go, sum.go). A
//     percentage typed from a paper quote is final.
//  7. The lines, each rounded half up to cents: base premium, settlement, employer charges, package discount, term
//     discount, payment surcharge, arbo fee; one of 0.00 is left out. The first year is their sum; the following year lacks
//     the one-off discount (quote.go, year.go). Instalments are equal, and the last takes the rest.
//  8. Notices say what must be known beside the figures (notice.go, covernotices.go, minimumwage.go).
//
// Assess does 2 to 5 once per staff; Staff.Quote does 6 to 8 per combination of choices, so that every option can be
// priced before it is chosen (ranges.go). Rules that the sources leave open are read as readings.go says. A quote is priced
// again with one thing changed by reprice.go, and told as a difference by difference.go.
//
// Beside the price stand what an illness leaves to the employer (exposure.go; borne.go while choices are open), the least
// that an unknown price can be (floor.go), the limits that wages and payroll are held against (limits.go), and for whom a
// birth date matters (born.go). What comes before a request: the wage per full year (yearlywage.go, yearlywage_some.go).
//
// For many employers a Rater works out once what they share (rater.go); it gives what Assess gives.
//
// A Line explains every figure: basis × factor = amount, or a written sum, with its rounding, source and certainty
// (line.go, money.go; written.go and carry.go for sums made elsewhere). Whatever rests on an unknown figure is unknown,
// never zero. Rounding happens in rounding.go and nowhere else.
package premium
