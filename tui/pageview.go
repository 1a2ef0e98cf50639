package tui

import (
	"dekking/tui/field"
)

// lines draws the question: title, why it is asked, the fields, and what is wrong with the answer. Where there is little
// room the explanation goes first: it is in the help too.
func (p *page) lines(w *wizard, width, height int) []string {
	lines := styled(field.Wrap(w.p.Text("question."+p.question.id+".title"), width), w.theme.title.Render)
	why := styled(field.Wrap(p.why(), width), w.theme.muted.Render)
	objections := p.objections(w, width)
	spare := height - len(lines) - len(objections) - 1
	if spare-len(why) >= p.least() {
		lines = append(lines, why...)
		spare -= len(why)
	}
	lines = append(lines, "")
	lines = append(lines, p.controls(w, width, spare)...)
	lines = append(lines, objections...)
	return append(lines, p.instead(w, width, height-len(lines))...)
}

// instead says how the question can be answered otherwise, where there is room to.
func (p *page) instead(w *wizard, width, room int) []string {
	if !p.switches() || p.staff() != nil || room < 2 {
		return nil
	}
	lines := append(field.Wrap(w.p.Text("staff.instead"), width), field.Wrap(w.p.Text("import.instead"), width)...)
	return append([]string{""}, styled(cut(lines, room-1, width), w.theme.muted.Render)...)
}

// why is why the question is asked.
func (p *page) why() string { return p.state.whyAsked(p.question) }

// The lines that a field needs when room is short.
const (
	leastEntry  = 3 // itself, and a remark of two lines
	leastSearch = 8
)

// isList says that a field is a list, which can use any room there is.
func isList(f field.Field) bool {
	switch f.(type) {
	case *field.Choice, *field.Search, *field.Checks, *staffField:
		return true
	}
	return false
}

// least is the room without which the fields are cramped.
func (p *page) least() int {
	sum := 0
	for _, f := range p.fields {
		switch f := f.(type) {
		case *staffField:
			sum += f.least()
		case *field.Search:
			sum += leastSearch
		case *field.Choice:
			sum += f.Least()
		case *field.Checks:
			sum += f.Height() - 1
		default:
			sum += leastEntry
		}
	}
	return sum
}

// controls draws the fields, each as high as it likes; where there is no room for that, lists take what the others leave.
func (p *page) controls(w *wizard, width, height int) []string {
	wanted := 0
	for _, f := range p.fields {
		wanted += f.Height()
	}
	var lines []string
	for i, f := range p.fields {
		rest := len(p.fields) - 1 - i
		room := f.Height()
		switch {
		case wanted > height && isList(f):
			room = max(1, height-len(lines)-leastEntry*rest)
		case wanted > height:
			room = leastEntry
		case rest == 0:
			room = height - len(lines)
		}
		lines = append(lines, limit(f.View(w.theme.look, width, room), room)...)
		if _, list := f.(*field.Choice); list && rest > 0 && wanted < height {
			lines = append(lines, "")
		}
	}
	return lines
}

// objections are shown once the answer was given or tried: until then there is nothing to object to.
func (p *page) objections(w *wizard, width int) []string {
	if p.staff() != nil || p.misread() || !p.tried && !p.question.answered(p.state) {
		return nil // the list and the field say themselves what is wrong with them
	}
	var lines []string
	for _, text := range p.state.objections(p.question) {
		lines = append(lines, "")
		lines = append(lines, styled(field.Wrap("! "+text, width), w.theme.objects.Render)...)
	}
	return lines
}

// styled renders each line.
func styled(lines []string, render func(...string) string) []string {
	for i, line := range lines {
		lines[i] = render(line)
	}
	return lines
}
