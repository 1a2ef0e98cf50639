package tui

import (
	"strings"

	"dekking/premium"
	"dekking/premium/document"
	"dekking/tui/field"

	"github.com/charmbracelet/lipgloss"
)

// figure is one line of the panel.
type figure struct {
	label, value string
	kind         figureKind
}

type figureKind int

const (
	plainFigure   figureKind = iota
	totalFigure              // set off from what adds up to it
	premiumFigure            // stands in where the total cannot be known
)

// figures are what the insurance costs as far as it is known: exact when everything is answered, else between two ends.
func (s *state) figures() []figure {
	switch {
	case s.costs != nil:
		return s.quoteFigures()
	case s.staff == nil:
		return nil
	}
	return []figure{
		{s.p.Text("panel.premium"), ranged(s.p, s.premium), premiumFigure},
		{s.p.Text("panel.arbo_fee"), document.Value(s.p, s.staff.ArboFee), plainFigure},
		{s.p.Text("panel.total"), ranged(s.p, s.total), totalFigure},
	}
}

func (s *state) quoteFigures() []figure {
	q := s.costs
	base, _ := q.FirstYear.Line(premium.BasePremium)
	figures := []figure{{s.p.Text("panel.base"), document.Value(s.p, base.Amount), plainFigure}}
	if surcharges := q.FirstYear.Premium.Minus(base.Amount); surcharges.Unknown || surcharges.Money != 0 {
		figures = append(figures, figure{s.p.Text("panel.surcharges"), document.Value(s.p, surcharges), plainFigure},
			figure{s.p.Text("panel.premium"), document.Value(s.p, q.FirstYear.Premium), premiumFigure})
	} else {
		figures[0].kind = premiumFigure
	}
	figures = append(figures,
		figure{s.p.Text("panel.arbo_fee"), document.Value(s.p, q.FirstYear.ArboFee), plainFigure},
		figure{s.p.Text("panel.total"), document.Value(s.p, q.FirstYear.Total), totalFigure})
	if q.FirstYear.Instalments.Count > 1 {
		figures = append(figures, figure{instalmentWords(s, q), document.Value(s.p, q.FirstYear.Instalments.Amount), plainFigure})
	}
	return append(figures, figure{s.p.Text("panel.following"), document.Value(s.p, q.Following.Total), plainFigure})
}

// instalmentWords names the payment term.
func instalmentWords(s *state, q *premium.Quote) string {
	return s.p.Text("per." + strings.ReplaceAll(q.Cover.Payment, "-", "_"))
}

// certainty says in words how sure the figures are.
func (s *state) certainty() string {
	rates := s.table.Product.Rates.In(string(s.p.Language()))
	switch {
	case s.costs != nil:
		return s.p.Text("panel.certainty", document.Certainty(s.p, s.costs.Certainty()))
	case s.draft.Rate.Percentage != nil:
		return s.p.Text("panel.typed")
	}
	return s.p.Text("panel.rates", rates)
}

// shortCertainty says it in a word.
func (s *state) shortCertainty() string {
	if s.costs != nil {
		return document.Certainty(s.p, s.costs.Certainty())
	}
	word, _, _ := strings.Cut(s.ratesWords(), ",")
	_, word, _ = strings.Cut(word, ": ")
	return word
}

// panel draws the figures beside the question, and under them the answers so far.
func (w *wizard) panel(width, height int) []string {
	width-- // a margin on the right
	s, with := w.lookedAt()
	lines := []string{w.theme.title.Render(w.p.Text("panel.title")), w.theme.muted.Render(field.Fit(with, width))}
	figures := s.figures()
	if figures == nil {
		lines = append(lines, styled(field.Wrap(w.p.Text("panel.nothing"), width), w.theme.muted.Render)...)
	}
	for _, f := range figures {
		lines = append(lines, w.figure(f, width)...)
	}
	if figures != nil {
		lines = append(lines, "")
		lines = append(lines, styled(field.Wrap(s.certainty(), width), w.theme.muted.Render)...)
	}
	answers := w.answers(width)
	if len(answers) > 0 && len(lines)+len(answers)+3 <= height {
		lines = append(lines, "", "", w.theme.title.Render(w.text("panel.answers")), "")
		lines = append(lines, answers...)
	}
	return limit(lines, height)
}

// figure draws a label with its value, on two lines where one is too narrow.
func (w *wizard) figure(f figure, width int) []string {
	style := w.theme.text
	var lines []string
	if f.kind == totalFigure {
		style = w.theme.strong
		lines = append(lines, w.theme.rule.Render(strings.Repeat("─", width)))
	}
	if lipgloss.Width(f.label)+1+lipgloss.Width(f.value) <= width {
		return append(lines, style.Render(f.label+field.PadLeft(f.value, width-lipgloss.Width(f.label))))
	}
	return append(lines, style.Render(field.Fit(f.label, width)), style.Render(field.PadLeft(f.value, width)))
}

// answers are what has been answered, in a word each.
func (w *wizard) answers(width int) []string {
	var lines []string
	for _, q := range w.state.visible() {
		said := q.answer(w.state)
		if said == "" {
			continue
		}
		label := w.p.Text("question." + q.id + ".short")
		room := width - lipgloss.Width(label) - 1
		lines = append(lines, w.theme.muted.Render(label)+" "+w.theme.text.Render(field.PadLeft(field.Fit(said, room), room)))
	}
	return lines
}

// folded is the panel on one line: as much of it as fits, the total and its certainty first.
func (w *wizard) folded(width int) string {
	figures := w.state.figures()
	if figures == nil {
		return w.theme.muted.Render(field.Fit(w.p.Text("panel.nothing"), width))
	}
	parts, used := []string{}, 0
	add := func(text string, style lipgloss.Style) {
		if size := lipgloss.Width(text) + 3; used+size-3 <= width {
			used += size
			parts = append(parts, style.Render(text))
		}
	}
	for _, f := range figures {
		if w.state.leads(f) {
			add(f.label+" "+f.value, w.theme.strong)
		}
	}
	if certainty := w.state.certainty(); used+lipgloss.Width(certainty) <= width {
		add(certainty, w.theme.muted)
	} else {
		add(w.state.shortCertainty(), w.theme.muted)
	}
	for i := len(figures) - 1; i >= 0; i-- {
		if f := figures[i]; !w.state.leads(f) {
			add(f.label+" "+f.value, w.theme.text)
		}
	}
	return strings.Join(parts, w.theme.rule.Render(" · "))
}

// leads says that a figure is named first: the total, and before it the premium where the total cannot be known.
func (s *state) leads(f figure) bool {
	return f.kind == totalFigure || f.kind == premiumFigure && s.byPremium()
}
