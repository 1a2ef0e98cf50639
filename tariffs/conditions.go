package tariffs

// AfterAOW says whether employees beyond AOW age can be insured.
type AfterAOW struct {
	Origin
	Cover string `toml:"cover"` // "optional" or "none"
}

// Foreseeable is the clause on disability that could be expected at the start (te verwachten arbeidsongeschiktheid).
type Foreseeable struct {
	Origin
	Clause string `toml:"clause"` // yes, no, unknown
	Months int    `toml:"months"`
}

// Cancellation says how the contract ends.
type Cancellation struct {
	Origin
	NoticeMonths int  `toml:"notice_months"` // 0: not stated by the source
	How          Text `toml:"how"`
}

// Guarantee is the poortwachtergarantie with its condition.
type Guarantee struct {
	Origin
	Condition Text `toml:"condition"`
}

// PremiumChanges says what, besides the employer's own absence, moves the premium after the first year.
type PremiumChanges struct {
	Origin
	Causes Text `toml:"causes"`
}

// Exclusion (uitsluiting) is a case in which the insurer does not pay.
type Exclusion struct {
	Origin
	ID   string `toml:"id"`
	Name Text   `toml:"name"`
	Text Text   `toml:"text"`
}

// Switching (overstapservice) ends, on the employer's behalf, the cover and the occupational-health service he has now.
type Switching struct {
	Origin
	Text Text `toml:"text"`
}

// Provider (arbodienst) is an occupational-health service that goes with the product, or a kind of them.
type Provider struct {
	Origin
	ID   string `toml:"id"`
	Name Text   `toml:"name"`
	Text Text   `toml:"text"`
}

// CardService is the service that tells of the insurance card (verzekeringskaart), by its id.
const CardService = "insurance_card"

// Service is one attribute of the arbo service or the cover, for comparison, help and document.
type Service struct {
	Origin
	ID   string `toml:"id"`
	Name Text   `toml:"name"`
	Text Text   `toml:"text"`
	URL  string `toml:"url,optional"` // where it is to be had; "": the source does not say
}

// Step is what the product's service does at a point of an illness.
type Step struct {
	Origin
	Week int  `toml:"week"`
	Who  Text `toml:"who"`
	Text Text `toml:"text"`
}

// Reading is a rule the documents leave open, with the reading chosen and its alternatives.
type Reading struct {
	Origin
	ID           string        `toml:"id"`
	Question     Text          `toml:"question"`
	Chosen       string        `toml:"chosen"`
	Why          Text          `toml:"why"`
	Alternatives []Alternative `toml:"alternative"` // the chosen one among them
}

// Alternative is one way to read the rule.
type Alternative struct {
	ID   string `toml:"id"`
	Text Text   `toml:"text"`
}
