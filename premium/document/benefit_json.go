package document

import (
	"time"

	"dekking/premium"
	"dekking/premium/foresight"
	"dekking/premium/locale"
	"dekking/tariffs"
)

type courseJSON struct {
	Schema             int              `json:"schema"`
	Employee           string           `json:"employee"`
	From               string           `json:"from"`
	Due                string           `json:"wage_due_percentage"`
	OwnRisk            string           `json:"own_risk"`
	OwnRiskWithCharges string           `json:"own_risk_with_charges"`
	Benefit            string           `json:"benefit"`
	BenefitWithCharges string           `json:"benefit_with_charges"`
	WageDue            string           `json:"wage_due"`
	Deducted           string           `json:"deducted"`
	Guaranteed         string           `json:"guaranteed"`
	Surplus            string           `json:"surplus"`
	Kept               string           `json:"kept"`
	KeptWithCharges    string           `json:"kept_with_charges"`
	Lines              []lineJSON       `json:"lines"`
	Death              []lineJSON       `json:"death"`
	Weeks              []weekJSON       `json:"weeks"`
	Notes              []courseNoteJSON `json:"notes"`
	Reintegration      *freeJSON        `json:"reintegration,omitempty"`
}

// freeJSON is something that costs nothing on a condition.
type freeJSON struct {
	Amount    string `json:"amount"`
	Condition string `json:"condition"`
	Certainty string `json:"certainty"`
}

func freeOf(p *locale.Printer, s *tariffs.Service) *freeJSON {
	if s == nil {
		return nil
	}
	return &freeJSON{plainText(premium.Euros(0)), inLanguage(p, s.Text), s.Certainty.String()}
}

type weekJSON struct {
	Week               int        `json:"week"`
	From               string     `json:"from"`
	Until              string     `json:"until"`
	Case               int        `json:"case"`         // 0: no sick pay is due all week
	Illness            int        `json:"illness_week"` // of that case
	WageDue            string     `json:"wage_due"`
	Deducted           string     `json:"deducted"`
	OwnRisk            string     `json:"own_risk"`
	Benefit            string     `json:"benefit"`
	BenefitWithCharges string     `json:"benefit_with_charges"`
	Guaranteed         string     `json:"guaranteed"`
	Kept               string     `json:"kept"`
	Steps              []stepJSON `json:"steps"`
}

type stepJSON struct {
	Kind      string  `json:"kind"` // law, policy, service
	Week      int     `json:"illness_week"`
	Day       string  `json:"day"`
	Deadline  *string `json:"deadline"`
	Who       string  `json:"who"`
	Text      string  `json:"text"`
	Basis     string  `json:"basis"`
	Source    string  `json:"source"`
	Certainty string  `json:"certainty"`
}

type courseNoteJSON struct {
	ID      string `json:"id"`
	Message string `json:"message"`
}

// BenefitJSON gives an illness to another program (design §7): the weeks add up to the totals.
func BenefitJSON(p *locale.Printer, c foresight.Course) ([]byte, error) {
	f := c.Total
	told := courseJSON{Schema: schema, Employee: clip(c.Employee, longText), From: dateJSON(c.From), Due: c.Due.String(),
		OwnRisk: euros(f.OwnRisk), OwnRiskWithCharges: euros(f.OwnRisk), Benefit: euros(f.Benefit), BenefitWithCharges: euros(f.WithCharges),
		WageDue: euros(f.WageDue), Deducted: euros(f.Deducted), Guaranteed: euros(f.Guaranteed), Surplus: euros(f.Surplus),
		Kept: euros(f.Kept), KeptWithCharges: euros(f.Kept), Death: linesOf(p, c.Death), Reintegration: freeOf(p, c.Reintegration),
		Lines: linesOf(p, append([]premium.Line{f.WageDue, f.Deducted, f.OwnRisk, f.Benefit, f.WithCharges, f.Guaranteed, f.Surplus, f.Kept}, c.Charged...))}
	for _, l := range c.Charged {
		if l.ID == foresight.OwnRiskCharged {
			told.OwnRiskWithCharges = euros(l)
		} else {
			told.KeptWithCharges = euros(l)
		}
	}
	for _, week := range c.Weeks {
		told.Weeks = append(told.Weeks, weekOf(p, week))
	}
	for _, n := range c.Notes {
		told.Notes = append(told.Notes, courseNoteJSON{n.ID, noteText(p, n)})
	}
	return Encode(told)
}

func euros(l premium.Line) string { return l.Amount.Money.String() }

func weekOf(p *locale.Printer, w foresight.Week) weekJSON {
	told := weekJSON{Week: w.Number, From: dateJSON(w.First), Until: dateJSON(w.Last), Case: w.Case, Illness: w.Illness,
		WageDue: euros(w.WageDue), Deducted: euros(w.Deducted), OwnRisk: euros(w.OwnRisk), Benefit: euros(w.Benefit),
		BenefitWithCharges: euros(w.WithCharges), Guaranteed: euros(w.Guaranteed), Kept: euros(w.Kept), Steps: []stepJSON{}}
	for _, s := range w.Steps {
		told.Steps = append(told.Steps, stepOf(p, s))
	}
	return told
}

func stepOf(p *locale.Printer, s foresight.Step) stepJSON {
	told := stepJSON{Kind: string(s.Kind), Week: s.Week, Day: dateJSON(s.Day), Deadline: dateOrNull(s.Deadline),
		Who: inLanguage(p, s.Who), Text: inLanguage(p, s.Text), Basis: clip(s.Basis, longText), Certainty: s.Certainty.String()}
	if s.Source != nil {
		told.Source = clip(s.Source.Title, longText)
	}
	return told
}

func dateOrNull(day time.Time) *string {
	if day.IsZero() {
		return nil
	}
	text := dateJSON(day)
	return &text
}
