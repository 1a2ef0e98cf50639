package payroll

// discreet goes over all text of an import before it leaves the package, whatever the reader of the file has done. The
// names of files are discreet from the start: see distinct.
func (im *Import) discreet() {
	for i := range im.Employees {
		e := &im.Employees[i]
		for j := range e.Rows {
			e.Rows[j].discreet()
		}
		for j := range e.Faults {
			fault := &e.Faults[j]
			fault.Origin.discreet()
			fault.Column, fault.Text = Discreet(fault.Column), Discreet(fault.Text)
		}
	}
	for i := range im.LeftOut {
		im.LeftOut[i].Origin.discreet()
		discreetArgs(im.LeftOut[i].Args)
	}
	for i := range im.Notes {
		im.Notes[i].Origin.discreet()
		discreetArgs(im.Notes[i].Args)
	}
	for i := range im.Columns {
		column := &im.Columns[i]
		column.Header, column.Heading = Discreet(column.Header), Discreet(column.Heading)
		for j := range column.Samples {
			column.Samples[j] = Discreet(column.Samples[j])
		}
	}
	im.Employer = Discreet(im.Employer)
}

func (o *Origin) discreet() {
	if o.Sheet != "" {
		o.Sheet = Discreet(o.Sheet)
	}
}

func discreetArgs(args []any) {
	for i, arg := range args {
		if text, ok := arg.(string); ok {
			args[i] = Discreet(text)
		}
	}
}
