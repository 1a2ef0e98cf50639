package tariffs

// Demand is something that the insurer asks with an application (aanvraag): to be attached, filled in or answered.
type Demand struct {
	Origin
	ID   string     `toml:"id"`
	When DemandWhen `toml:"when"`
	Name Text       `toml:"name"`
	Text Text       `toml:"text"`
}

// DemandWhen says for which requests a demand is there; besides Always:
type DemandWhen string

// The conditions on which a demand can depend.
const (
	AnyApplication  DemandWhen = "always"
	WithAbsence     DemandWhen = "absence"      // own absence is asked of an employer of this size
	WithDirectDebit DemandWhen = "direct-debit" // the premium is collected from a bank account
	WithSwitching   DemandWhen = "switching"    // the insurer ends the present cover
)

// demands checks what is asked with an application.
func (c *checker) demands(p *Product) {
	c.ids(each(p.Demands, func(d Demand) string { return d.ID }), in("application", "id"))
	conditions := []string{string(AnyApplication), string(WithAbsence), string(WithDirectDebit)}
	if p.Switching != nil {
		conditions = append(conditions, string(WithSwitching))
	}
	for i, demand := range p.Demands {
		c.choice(in("application", "when")(i), string(demand.When), conditions...)
	}
}
