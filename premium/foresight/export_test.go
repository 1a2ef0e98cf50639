package foresight

// Survival is the chance that a spell has not ended after a number of days, and the share of all days of absence that lies
// beyond that day.
func Survival(v Variant, day int) (still, beyond float64) {
	chances := survival(v)
	return float64(chances[day]) / billion, meanDays(chances[day:]) / meanDays(chances)
}
