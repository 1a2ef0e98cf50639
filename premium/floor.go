package premium

// Floor is the least that the first year can cost where not all of it is known: what stands before the first unknown
// figure, with the open choices at their cheapest. It is itself unknown when the percentage is.
func (s *Staff) Floor(ch Choices) Value {
	floor := unpriced
	cheap, _ := s.extremes(ch)
	for _, charged := range s.chargesTried(ch) {
		cheap.Charges = charged.low
		for _, payment := range s.paymentsTried(ch) {
			cheap.Payment = payment.low
			if low := charged.staff.quote(cheap); !low.Percentage.Unknown {
				floor = floor.widened(low.FirstYear.Known, low.FirstYear.Known)
			}
		}
	}
	return floor.Low
}
