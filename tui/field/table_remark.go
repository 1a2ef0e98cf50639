package field

// Remark is what there is to say about the cell under the cursor.
type Remark struct {
	Text  string
	Wrong bool // something typed cannot be read
}

// Remark says what is wrong with the cell under the cursor, or with the last one that was left so; else how it is read
// while it is typed, or what to type. While typing, only what was wrong before is judged.
func (t *Table) Remark() Remark {
	column := t.columns[t.column]
	rough, judged := t.rough[t.here()]
	if t.editing {
		echo, fault := column.reads(t.row, t.line.Text())
		switch {
		case fault != nil && judged && t.line.Text() != "":
			return Remark{t.printer.Fault(fault), true}
		case fault == nil && echo != "":
			return Remark{Text: "= " + echo}
		}
		return Remark{Text: column.Hint}
	}
	if judged {
		return Remark{t.wrong(t.here(), rough), true}
	}
	if at, found := t.elsewhereRough(); found {
		where := t.printer.Text("grid.cell", t.printer.Count(at.row+1), t.columns[at.column].Title)
		return Remark{where + " " + t.wrong(at, t.rough[at]), true}
	}
	return Remark{Text: column.Hint}
}

// elsewhereRough is the cell that was last left unreadable, or for want of it the first that is.
func (t *Table) elsewhereRough() (place, bool) {
	if _, still := t.rough[t.blamed]; still {
		return t.blamed, true
	}
	return t.firstRough()
}

// wrong says why what stands in a cell cannot be read, and which value stands as long as that is so.
func (t *Table) wrong(at place, rough Rough) string {
	_, fault := t.columns[at.column].reads(at.row, rough.Text)
	said := t.printer.Fault(fault)
	if rough.Why != nil {
		said = rough.Why(t.printer)
	}
	if at.row < t.sheet.Len() {
		if standing := t.sheet.Cell(at.row, at.column); standing != "" {
			said += " " + t.printer.Text("grid.standing", standing)
		}
	}
	return said
}
