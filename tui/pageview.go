package tui

import (
	"strings"

	"dekking/tui/field"
)

// lines draws the question: title, why it is asked, the fields, and what is wrong with the answer. Where there is little
// room the explanation goes first: it is in the help too.
func (p *page) lines(w *wizard, width, height int) []string {
	lines := styled(field.Wrap(w.p.Text("question."+p.question.id+".title"), width), w.theme.title.Render)
	why := styled(field.Wrap(p.why(), width), w.theme.muted.Render)
	objections := p.objections(w, width)
	spare := height - len(lines) - len(objections) - 1
	if wanted := p.height(); len(why) > 0 && spare-len(why)-1 >= min(wanted, 6) {
		lines = append(lines, why...)
		spare -= len(why)
	}
	lines = append(lines, "")
	lines = append(lines, p.controls(w, width, spare)...)
	return append(lines, objections...)
}

// why is why the question is asked; parts of it may depend on other answers.
func (p *page) why() string {
	text := p.state.p.Text("question." + p.question.id + ".why")
	if p.question.why != nil {
		text = strings.TrimSpace(text + " " + p.question.why(p.state))
	}
	return text
}

func (p *page) height() int {
	sum := 0
	for _, f := range p.fields {
		sum += f.Height()
	}
	return sum
}

// controls draws the fields; where not all of them get what they want, the room is shared.
func (p *page) controls(w *wizard, width, height int) []string {
	var lines []string
	cramped := p.height() > height
	for i, f := range p.fields {
		room := f.Height()
		if cramped {
			room = max(1, (height-len(lines))/(len(p.fields)-i))
		}
		lines = append(lines, limit(f.View(w.theme.look, width, room), room)...)
	}
	return lines
}

// objections are shown once the answer was given or tried: until then there is nothing to object to.
func (p *page) objections(w *wizard, width int) []string {
	if !p.tried && !p.question.answered(p.state) {
		return nil
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
