package premium

// YearPremium is what one policy year costs in euros, excl. btw: its lines, which add up to the total to the cent. An amount
// that rests on an unknown figure is unknown: without an arbo fee the premium stands and the total does not.
type YearPremium struct {
	lines       [maxLines]Line
	count       int
	Premium     Value // premie: all lines but the arbo fee
	ArboFee     Value // arbodienst, outside discounts and surcharges
	Total       Value // both
	Known       Value // of the total: what stands before the first unknown line, with the fee where it is known
	Instalments Instalments
	KnownParts  Instalments // the instalments of Known
}

// maxLines is the number of different amount lines.
const maxLines = 7

// Instalments (betaaltermijnen) are the payments of a year in euros: equal ones, and the last takes the rest. Both amounts are
// unknown when the total is.
type Instalments struct {
	Count        int   // per year; 0: the payment term is not offered
	Amount, Last Value // of each but the last, and of the last
}

// Lines are the printed lines, in their order.
func (y *YearPremium) Lines() []Line { return y.lines[:y.count] }

// Line finds a line by its id.
func (y *YearPremium) Line(id LineID) (Line, bool) {
	for _, line := range y.Lines() {
		if line.ID == id {
			return line, true
		}
	}
	return Line{}, false
}

// add leaves out a line of 0.00 (design §5.10).
func (y *YearPremium) add(line Line) {
	if !line.Amount.Unknown && line.Amount.Money == 0 {
		return
	}
	y.lines[y.count] = line
	y.count++
}

// charge adds a line to the premium.
func (y *YearPremium) charge(line Line) {
	if line.ID == "" {
		return // the choices do not use it
	}
	y.add(line)
	if y.Premium = y.Premium.plus(line.Amount); !y.Premium.Unknown {
		y.Known = y.Premium
	}
}
