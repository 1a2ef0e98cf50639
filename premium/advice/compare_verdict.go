package advice

import (
	"dekking/premium"
)

// Answer says which of two quotes costs less.
type Answer string

// The answers.
const (
	FirstCheaper  Answer = "first_cheaper"
	SecondCheaper Answer = "second_cheaper"
	EqualPrice    Answer = "equal"
	TooClose      Answer = "too_close" // nearer than what their different certainties can tell
	NotKnown      Answer = "unknown"   // one of the totals is incomplete
)

// Verdict is what can be said of the price of two quotes, for both kinds of year: a one-off discount can turn them round.
type Verdict struct {
	FirstYear, Following   Answer
	MoreFirst, MoreFollows premium.Line // what the second costs more than the first
}

// The lines of a verdict.
const (
	MoreFirstYear premium.LineID = "more_first_year" // total of year 1, second − first
	MoreFollowing premium.LineID = "more_following"  // total of a following year, second − first
)

// closePercent is how near two totals of different certainty lie that cannot be told apart, in percent of the higher.
const closePercent = 3

// Cheaper compares the totals of two quotes. Neither is called cheaper when a total is unknown, nor when they differ by
// less than 3% of the higher while one is less certain than the other.
func Cheaper(first, second *premium.Quote) Verdict {
	sure := first.Certainty() == second.Certainty()
	weakest := first.Certainty().Weaker(second.Certainty())
	return Verdict{
		FirstYear:   answer(first.FirstYear.Total, second.FirstYear.Total, sure),
		Following:   answer(first.Following.Total, second.Following.Total, sure),
		MoreFirst:   premium.Difference(MoreFirstYear, second.FirstYear.Total, first.FirstYear.Total, nil, weakest),
		MoreFollows: premium.Difference(MoreFollowing, second.Following.Total, first.Following.Total, nil, weakest),
	}
}

func answer(first, second premium.Value, sure bool) Answer {
	apart := max(first.Money-second.Money, second.Money-first.Money)
	switch {
	case first.Unknown || second.Unknown:
		return NotKnown
	case !sure && apart*100 < max(first.Money, second.Money)*closePercent:
		return TooClose
	case apart == 0:
		return EqualPrice
	case first.Money < second.Money:
		return FirstCheaper
	}
	return SecondCheaper
}
