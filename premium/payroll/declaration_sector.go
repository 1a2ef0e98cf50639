package payroll

// chooseSector suggests the first sector that an employment in force is in, and says so when there are others.
func (r *ledger) chooseSector() {
	first, others := (*income)(nil), false
	for _, s := range r.standing {
		for _, i := range s.incomes {
			switch {
			case i.sector == 0:
			case first == nil:
				first = i
			default:
				others = others || i.sector != first.sector
				if inTime(i, first) < 0 {
					first = i
				}
			}
		}
	}
	if first != nil {
		r.sector = first.sector
	}
	if others {
		r.notes = append(r.notes, Note{ID: "several_sectors", Args: []any{r.sector}})
	}
}
