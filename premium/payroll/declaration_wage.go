package payroll

import "dekking/premium"

// setWage works out the wage per year from the periods of one year, all of the same kind, and what casts doubt on it.
func (p *person) setWage(incomes []*income) {
	last := incomes[len(incomes)-1]
	whole := employedThroughout(incomes)
	p.wage = wageOf(incomes, whole)
	p.employee.Wage = p.wage.Amount.Money
	if p.employee.Wage < 0 {
		p.faults = append(p.faults, Fault{Origin: last.origin(), Field: "wage", Column: "VakBsl", ID: "declared_below_zero"})
		p.wage, p.employee.Wage = premium.Line{}, 0
		return
	}
	if len(whole) == 0 {
		p.note(last, "part_period", workdays(incomes))
	}
	p.compareContract(last)
	p.lookForBonus(incomes)
	p.comparePeriod(last)
}

// wageOf chooses the way: all periods of a year are added, one makes a year with the holiday allowance put right, some
// make it by their average, and parts of periods by their working days. Periods in which somebody joined or left count
// only when there is no other.
func wageOf(incomes, whole []*income) premium.Line {
	kind := incomes[0].part.kind
	switch {
	case len(whole) == 0:
		return premium.PartWage(earned(incomes), workdays(incomes))
	case len(whole) == len(incomes) && coverYear(periodsOf(incomes)):
		return premium.AddedWage(wages(incomes))
	case len(whole) == 1 && kind.pay() != "":
		pay := whole[0].pay()
		return premium.PeriodWage(kind.pay(), pay.Pay, pay.PaidAllowance, pay.AccruedAllowance)
	}
	pay := make([]premium.PeriodPay, len(whole))
	for n, i := range whole {
		pay[n] = i.pay()
	}
	return premium.SomePeriodsWage(pay, kind.perYear())
}

// pay is the wage of the period. A DGA has no SV-loon: hers is the wage for the wage tax.
func (i *income) pay() premium.PeriodPay {
	return premium.PeriodPay{Pay: i.wage(), PaidAllowance: i.paid, AccruedAllowance: i.accrued}
}

func (i *income) wage() premium.Money {
	if i.isDGA() && i.sv == 0 {
		return i.taxed
	}
	return i.sv
}

// employedThroughout gives the periods in which somebody was employed from the first to the last day.
func employedThroughout(incomes []*income) (whole []*income) {
	for _, i := range incomes {
		if overlap(i.part.period, i.from, i.until) == i.part.period {
			whole = append(whole, i)
		}
	}
	return whole
}

// workdays counts the days employed: at least one, for who joined in a weekend was paid too.
func workdays(incomes []*income) (days int) {
	for _, i := range incomes {
		days += overlap(i.part.period, i.from, i.until).Workdays()
	}
	return max(days, 1)
}

func earned(incomes []*income) (total premium.Money) {
	for _, i := range incomes {
		total += i.pay().Earned()
	}
	return total
}

func wages(incomes []*income) []premium.Money {
	list := make([]premium.Money, len(incomes))
	for n, i := range incomes {
		list[n] = i.wage()
	}
	return list
}

func periodsOf(incomes []*income) []premium.Period {
	list := make([]premium.Period, len(incomes))
	for n, i := range incomes {
		list[n] = i.part.period
	}
	return list
}

// compareContract notes a wage that differs by more than a tenth from what the contract comes to with holiday allowance.
func (p *person) compareContract(last *income) {
	per := last.part.kind.pay()
	if last.contract <= 0 || per == "" || per == premium.PerYear {
		return
	}
	agreed := premium.YearlyWage(per, last.contract, last.hours).Amount.Money
	difference := p.employee.Wage - agreed
	if 10*max(difference, -difference) > agreed {
		p.note(last, "contract_wage", p.employee.Wage, agreed)
	}
}

// lookForBonus notes pay taxed as extraordinary beyond the holiday allowance, which is taxed so too.
func (p *person) lookForBonus(incomes []*income) {
	var bonus premium.Money
	for _, i := range incomes {
		bonus += max(0, i.special-max(0, i.paid))
	}
	if bonus > 0 {
		p.note(incomes[len(incomes)-1], "bonus", bonus, p.employee.Wage)
	}
}

// comparePeriod notes a wage tax table (LbTab) of another period than the declaration's. Its last digit tells: 2 for a
// month, 4 for four weeks.
func (p *person) comparePeriod(last *income) {
	kind := last.part.kind
	if n := len(last.table); n > 0 {
		digit := last.table[n-1]
		if digit == '4' && kind == oneMonth || digit == '2' && kind == fourWeeks {
			p.note(last, "tax_table", last.part.period.First, last.part.period.Last)
		}
	}
}
