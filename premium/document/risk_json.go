package document

import (
	"dekking/premium"
	"dekking/premium/foresight"
	"dekking/premium/locale"
)

type riskJSON struct {
	Schema    int               `json:"schema"`
	Seed      uint64            `json:"seed"`
	Years     int               `json:"years"`
	Variant   string            `json:"variant"`
	Absence   *string           `json:"absence"` // null: unknown, or nobody is insured; then there is no more
	Cases     *string           `json:"cases_per_year"`
	SixWeeks  *bandJSON         `json:"chance_beyond_six_weeks"`
	LongYear  *bandJSON         `json:"chance_beyond_a_year"`
	Expected  []lineJSON        `json:"expected"`
	Outcomes  []riskOutcomeJSON `json:"outcomes"`
	Sources   []string          `json:"sources"`
	Measure   string            `json:"measure"` // of premium: total, or premium while the fee is unknown
	Certainty string            `json:"certainty"`
}

// bandJSON is a figure with the least and the most that the variants of the model give.
type bandJSON struct {
	About *string `json:"about"`
	Low   *string `json:"low"`
	High  *string `json:"high"`
}

type riskOutcomeJSON struct {
	Insured     bool      `json:"insured"`
	Eigenrisico string    `json:"eigenrisico"`
	Standing    bool      `json:"standing"`
	Premium     *string   `json:"premium"`
	Kept        *string   `json:"kept"`
	Mean        *string   `json:"mean_year"`
	Bad         *bandJSON `json:"bad_year"` // the worst of ten
}

// RiskJSON gives the pictures to another program: amounts are in whole euros, because a simulation knows no more.
func RiskJSON(p *locale.Printer, pictures []foresight.Picture) ([]byte, error) {
	if len(pictures) == 0 {
		return Encode(riskJSON{Schema: schema})
	}
	first := pictures[0]
	told := riskJSON{Schema: schema, Seed: first.Seed, Years: first.Years, Variant: string(first.Variant),
		Absence: orNull(first.Absence), Cases: orNull(first.Cases), Expected: linesOf(p, []premium.Line{first.Expected}),
		SixWeeks: bandOf(pictures, func(c foresight.Picture) premium.Value { return c.SixWeeks }),
		LongYear: bandOf(pictures, func(c foresight.Picture) premium.Value { return c.LongYear }),
		Measure:  string(first.Measure), Certainty: first.Certainty.String()}
	for i, o := range first.Outcomes {
		one := riskOutcomeJSON{Insured: o.Insured, Standing: o.Standing, Premium: orNull(o.Premium), Kept: orNull(o.Kept), Mean: orNull(o.Mean),
			Bad: bandOf(pictures, func(c foresight.Picture) premium.Value { return c.Outcomes[i].Bad })}
		if o.Insured {
			one.Eigenrisico = o.Eigenrisico.String()
		}
		told.Outcomes = append(told.Outcomes, one)
	}
	for _, s := range first.Sources {
		told.Sources = append(told.Sources, Source(p, s))
	}
	return Encode(told)
}

func bandOf(pictures []foresight.Picture, figure func(foresight.Picture) premium.Value) *bandJSON {
	low, high := band(pictures, figure)
	return &bandJSON{orNull(figure(pictures[0])), orNull(low), orNull(high)}
}
