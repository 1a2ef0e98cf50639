package locale

// readingWords holds what "dekking readings" and its tab say around the rules, whose own words stand in the tariff files.
var readingWords = words{
	"readings.title": {"Regels die op meer dan één manier te lezen zijn", "Rules that can be read in more than one way"},
	"readings.intro": {
		"De bronnen laten deze regels open. Hieronder staat hoe deze offerte ze leest, waarom, en wat een andere lezing in het eerste jaar zou schelen. Anders lezen kan per offerte, in [readings] van de aanvraag.",
		"The sources leave these rules open. Below is how this quote reads them, why, and what another reading would change in the first year. A rule can be read otherwise per quote, in [readings] of the request.",
	},
	"readings.write": {
		"Zo staan de lezingen van deze offerte in een aanvraag. Neem een regel over en zet er een andere lezing in om hem anders te lezen:",
		"This is how the readings of this quote stand in a request. Copy a line and put another reading in it to read the rule otherwise:",
	},
	"readings.write.or":         {"of {0}", "or {0}"},
	"readings.rule":             {"Regel", "Rule"},
	"readings.why":              {"Waarom zo", "Why so"},
	"readings.certainty":        {"Zekerheid", "Certainty"},
	"readings.standing":         {"zo gelezen", "read so"},
	"readings.standing.departs": {"zo gelezen, anders dan gebruikelijk", "read so, otherwise than usual"},
	"readings.same":             {"geen verschil", "no difference"},
	"readings.refused":          {"dan geen offerte", "then no quote"},
}
