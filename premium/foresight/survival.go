package foresight

import "math"

// Variant is a survival curve of absence: the chance that a spell has not ended after a number of days. All three are our
// model, piecewise log-linear through the points below, calibrated on NEA 2023 (CBS 83130NED), ArboNed (2019) and Stigas
// (2018–2020); the points are those of testdata/foresight/risk_survival.csv. The chances per spell are weak: "about" only.
type Variant string

// The variants (kort, midden, lang): by the absence of employees' own count, in between, and of an insured portfolio.
const (
	Short  Variant = "kort"
	Middle Variant = "midden"
	Long   Variant = "lang"
)

// curveDays are the days of the points of the curves.
var curveDays = [...]int{0, 1, 2, 3, 4, 5, 7, 10, 14, 21, 28, 35, 42, 56, 70, 91, 119, 147, 182, 224, 273, 294, 322, 364, 413,
	462, 511, 546, 588, 637, 686, lastDay}

// curves are the chances to be ill still, in ten-thousandths.
var curves = map[Variant][len(curveDays)]int{
	Short: {10000, 8089, 6544, 5159, 4067, 3715, 3100, 2386, 1683, 1317, 1030, 905, 795, 646, 526, 386, 325, 274, 221,
		184, 148, 135, 128, 118, 107, 97, 89, 83, 76, 70, 63, 58},
	Middle: {10000, 7952, 6324, 4940, 3860, 3588, 3100, 2627, 2107, 1581, 1186, 1047, 924, 720, 560, 385, 319, 264, 208,
		186, 163, 155, 146, 134, 121, 109, 98, 92, 85, 77, 71, 66},
	Long: {10000, 8773, 7697, 6591, 5643, 4766, 3400, 2524, 1697, 1522, 1364, 1225, 1100, 887, 716, 519, 387, 289, 201,
		189, 176, 170, 164, 154, 143, 133, 124, 118, 111, 103, 96, 90},
}

// survival gives the chance to be ill still after every day, from 0 to lastDay, in billionths. Whole numbers, because the
// last bit of a logarithm is not the same on every machine and the result of a simulation should be.
func survival(v Variant) []int64 {
	points := curves[v]
	chances := make([]int64, lastDay+1)
	for i := 1; i < len(curveDays); i++ {
		from, to := curveDays[i-1], curveDays[i]
		high, low := math.Log(float64(points[i-1])), math.Log(float64(points[i]))
		for day := from; day <= to; day++ {
			along := float64(day-from) / float64(to-from)
			chances[day] = int64(math.Round(math.Exp(high+(low-high)*along) * 1e5))
		}
	}
	return chances
}

// billion is the unit of survival.
const billion = 1_000_000_000

// meanDays is the mean length of a spell, as far as the 104 weeks reach, in days of the calendar. A spell that ends on a
// day ends halfway it.
func meanDays(chances []int64) float64 {
	var total int64
	for day := 1; day < len(chances); day++ {
		total += chances[day-1] + chances[day]
	}
	return float64(total) / 2 / billion
}
