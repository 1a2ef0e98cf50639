package foresight

import (
	"math"
	"math/rand/v2"
	"slices"

	"dekking/premium"
	"dekking/tariffs"
)

// stake is one employee as the simulation sees her, in cents per year with charges.
type stake struct {
	due, insured float64 // wage, and as far as it is insured
	weight       int64   // part of the year, in millionths
}

// stakes are the insured employees; of totals, so many at the average wage.
func stakes(s *premium.Staff) []stake {
	const whole = 1_000_000
	if t := s.Request.Totals; t != nil {
		wage := float64(t.Payroll) / float64(t.Headcount)
		return slices.Repeat([]stake{{wage, float64(s.AverageWage()), whole}}, t.Headcount)
	}
	var all []stake
	for _, m := range s.Members {
		if m.Insured && m.Fraction.Days > 0 {
			all = append(all, stake{float64(m.Employee.Wage), float64(m.Wage), int64(math.Round(insuredPart(m) * whole))})
		}
	}
	return all
}

// model is all that one year is drawn from.
type model struct {
	staff  []stake
	spells float64 // mean number a year
	covers []tariffs.WaitingDays
	due    []float64 // by days of illness: wages due, in years of wage
	paid   []float64 // by days of illness and insured cover: benefit, in years of insured wage
	least  int       // days of illness up to which no cover pays
	number alias     // of spells in a year, from lowest on
	lowest int
	length alias // of a spell: index 0 is one day
	who    alias
}

// newModel lays out the tables. covers[0] stands for no insurance.
func newModel(q *premium.Quote, staff []stake, v Variant, absence float64) *model {
	chances := survival(v)
	m := &model{staff: staff, covers: covers(q), length: newAlias(lengths(chances))}
	var weights []int64
	present := int64(0)
	for _, s := range staff {
		weights = append(weights, s.weight)
		present += s.weight
	}
	m.who = newAlias(weights)
	m.spells = absence * daysOfAYear * float64(present) / 1e6 / meanDays(chances)
	numbers, lowest := poisson(m.spells)
	m.number, m.lowest = newAlias(numbers), lowest
	m.price(q)
	return m
}

// covers are none, the eigen-risico periods of the product, and that of the quote if it is another.
func covers(q *premium.Quote) []tariffs.WaitingDays {
	list := append([]tariffs.WaitingDays{0}, q.Staff.Table.Product.Eigenrisico.Options...)
	if !slices.Contains(list, q.Cover.Eigenrisico) {
		list = append(list, q.Cover.Eigenrisico)
	}
	slices.Sort(list)
	return list
}

// lengths are the chances of a spell to end on each day, in billionths; who is ill at the end of two years counts there.
func lengths(chances []int64) []int64 {
	ends := make([]int64, len(chances))
	for day := 1; day < len(chances); day++ {
		ends[day-1] = chances[day-1] - chances[day]
	}
	ends[lastDay] = chances[lastDay]
	return ends
}

// price is what every length of a spell costs and pays, with charges. A cover pays no more than what is owed.
func (m *model) price(q *premium.Quote) {
	due, cover := q.Assessed().WageDue(q.Cover.Coverage), q.Cover.Coverage
	charged := 1 + q.Cover.Charges.InexactFloat64()
	owed1, owed2 := float64(due.Year1)/100, float64(due.Year2)/100
	paid1, paid2 := min(float64(cover.Year1)/100, owed1), min(float64(cover.Year2)/100, owed2)
	m.least = lastDay
	for _, own := range m.covers[1:] {
		m.least = min(m.least, int(own)*daysOfAWeek/tariffs.WorkingDaysPerWeek)
	}
	for i := range lastDay + 1 {
		days := min(float64(i)+0.5, lastDay)
		year1, year2 := min(days, daysOfAYear), max(days-daysOfAYear, 0)
		m.due = append(m.due, charged*(float64(year1*owed1)+float64(year2*owed2))/daysOfAYear)
		for _, own := range m.covers[1:] {
			kept := float64(own) * daysOfAWeek / tariffs.WorkingDaysPerWeek
			m.paid = append(m.paid, charged*(float64(max(year1-kept, 0)*paid1)+float64(year2*paid2))/daysOfAYear)
		}
	}
}

// result is what was kept in every year under every cover, in cents, and in how many years there was a long case.
type result struct {
	kept               [][]float64
	sixWeeks, longYear int
}

// simulate draws years. Products are converted to float64 before they are added, so that no machine fuses the two.
func (m *model) simulate(seed uint64, years int) result {
	r := result{kept: make([][]float64, len(m.covers))}
	for i := range r.kept {
		r.kept[i] = make([]float64, years)
	}
	source := rand.NewPCG(seed, 0x9e3779b97f4a7c15)
	paid := make([]float64, len(m.covers)-1)
	for year := range years {
		due, longest := m.year(source, paid)
		r.kept[0][year] = due
		for i, p := range paid {
			r.kept[i+1][year] = due - p
			paid[i] = 0
		}
		if longest >= sixWeeks {
			r.sixWeeks++
		}
		if longest >= daysOfAYear {
			r.longYear++
		}
	}
	return r
}

// year draws the spells of one year, adds up wages due and benefits, and gives the longest spell in whole days.
func (m *model) year(source *rand.PCG, paid []float64) (due float64, longest int) {
	for range m.lowest + m.number.draw(source.Uint64()) {
		days := m.length.draw(source.Uint64())
		who := &m.staff[m.who.draw(source.Uint64())]
		due += float64(who.due * m.due[days])
		longest = max(longest, days)
		if days < m.least {
			continue
		}
		for i, share := range m.paid[days*len(paid) : (days+1)*len(paid)] {
			paid[i] += float64(who.insured * share)
		}
	}
	return due, longest
}

// outcome is what the years of one cover come to.
func (m *model) outcome(q *premium.Quote, measure Measure, i int, kept []float64) Outcome {
	mean, sd := moments(kept)
	o := Outcome{Kept: premium.SimulatedEuros(mean), Error: premium.SimulatedEuros(sd / math.Sqrt(float64(len(kept)))),
		KeptBad: premium.SimulatedEuros(nth(kept, len(kept)*9/10)), Premium: premium.Euros(0)}
	if i > 0 {
		cover := q.Cover
		cover.Eigenrisico = m.covers[i]
		o.Insured, o.Eigenrisico, o.Standing = true, cover.Eigenrisico, cover.Eigenrisico == q.Cover.Eigenrisico
		priced := q.Assessed().Quote(cover)
		o.Premium = measure.of(&priced.FirstYear)
		if !o.Standing && q.Staff.Request.Rate.Percentage != nil {
			o.Premium = premium.UnknownEuros // a percentage from a paper quote is for its own eigen risico
		}
	}
	o.Mean = o.Kept.Minus(premium.Euros(0).Minus(o.Premium))
	o.Bad = o.KeptBad.Minus(premium.Euros(0).Minus(o.Premium))
	return o
}
