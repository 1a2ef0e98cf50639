package locale

// noteWords is the covering note that goes with a quote: short sentences, everyday words (B1).
var noteWords = words{
	"note.greeting":    {"Beste ondernemer,", "Dear employer,"},
	"note.greeting.to": {"Beste mensen van {0},", "Dear people at {0},"}, // name
	"note.subject": { // day
		"Op {0} is berekend wat het u kost om het loon van zieke werknemers te verzekeren. De hele berekening zit bij dit briefje. Hier staat het belangrijkste.",
		"On {0} it was worked out what it costs you to insure the wages of employees who are ill. The whole calculation comes with this note. Here is what matters most.",
	},
	"note.costs": { // total of year 1, of a following year
		"Wat kost het? In het eerste jaar betaalt u {0}. Daarna betaalt u {1} per jaar, als er niets verandert. De arbodienst zit daarin; de btw over de arbodienst komt erbij.",
		"What does it cost? In the first year you pay {0}. After that you pay {1} a year, if nothing changes. The occupational-health service is included; VAT on it comes on top.",
	},
	"note.costs.unknown": { // premium
		"Wat kost het? De premie is in het eerste jaar {0}. Wat de arbodienst of een toeslag kost, is nog niet bekend. Het totaal weet u dus nog niet.",
		"What does it cost? The premium is {0} in the first year. What the occupational-health service or a surcharge costs is not known yet. So the total is not known yet either.",
	},
	"note.instalments": {"U betaalt {0}: {1}.", "You pay {0}: {1}."}, // per month, the payments
	"note.cover": { // own risk, percentages of year 1 and 2
		"Wat krijgt u ervoor? Is iemand ziek, dan betaalt u de eerste {0} zelf het loon. Daarna betaalt de verzekeraar: {1}% van het verzekerde loon in het eerste ziektejaar en {2}% in het tweede. Na twee jaar stopt het.",
		"What do you get for it? When somebody is ill, you pay the wages of the first {0} yourself. After that the insurer pays: {1}% of the insured wage in the first year of illness and {2}% in the second. After two years it stops.",
	},
	"note.example": { // wage, amount
		"Een voorbeeld. Een werknemer met een loon van {0} per jaar is twee jaar ziek. Dan betaalt u zelf {1} aan loon.",
		"An example. An employee with a wage of {0} a year is ill for two years. Then you pay {1} in wages yourself.",
	},
	"note.left_out":     {"Let op: {0} van uw werknemers zijn niet verzekerd. In de berekening staat wie, en waarom.", "Please note: {0} of your employees are not insured. The calculation says who, and why."},
	"note.left_out.one": {"Let op: {0} van uw werknemers is niet verzekerd. In de berekening staat wie, en waarom.", "Please note: {0} of your employees is not insured. The calculation says who, and why."},

	"note.certainty.published": {"Hoe zeker is dit? Alle bedragen volgen uit cijfers van de verzekeraar zelf.", "How sure is this? All amounts follow from the insurer's own figures."},
	"note.certainty.office":    {"Hoe zeker is dit? De cijfers komen uit de tarieven van uw adviseur.", "How sure is this? The figures come from your adviser's rates."},
	"note.certainty.typed":     {"Hoe zeker is dit? Het premiepercentage is ingevuld, bijvoorbeeld van een offerte op papier.", "How sure is this? The premium percentage was entered, for example from a paper quote."},
	"note.certainty.carried":   {"Hoe zeker is dit? Sommige cijfers zijn van een eerder jaar. Ze kunnen veranderd zijn.", "How sure is this? Some figures are of an earlier year. They may have changed."},
	"note.certainty.derived":   {"Hoe zeker is dit? Sommige bedragen zijn geschat uit cijfers die wel bekend zijn.", "How sure is this? Some amounts are estimated from figures that are known."},
	"note.certainty.example":   {"Hoe zeker is dit? Het premiepercentage is een voorbeeld. Geen verzekeraar heeft het gegeven. De echte premie kan hoger of lager zijn.", "How sure is this? The premium percentage is an example. No insurer gave it. The real premium may be higher or lower."},
	"note.certainty.unknown":   {"Hoe zeker is dit? Niet alles is bekend. Vraag naar wat ontbreekt voordat u beslist.", "How sure is this? Not everything is known. Ask for what is missing before you decide."},
	"note.changes":             {"De premie kan later veranderen. In de berekening staat wanneer, waardoor en hoe u dan kunt opzeggen.", "The premium may change later. The calculation says when, through what, and how you can then cancel."},
	"note.warnings":            {"Er staan {0} waarschuwingen in. Lees die eerst.", "It holds {0} warnings. Read those first."},
	"note.warnings.one":        {"Er staat {0} waarschuwing in. Lees die eerst.", "It holds {0} warning. Read it first."},
	"note.no_offer": { // day
		"Dit briefje is geen aanbod en geen verzekering. De berekening geldt tot en met {0}. U krijgt eerst de verzekeringskaart; daarna beslist u.",
		"This note is no offer and no insurance. The calculation holds up to and including {0}. First you get the insurance card; then you decide.",
	},
	"note.regards": {"Met vriendelijke groet,", "Kind regards,"},

	"key.note":      {"briefje", "note"},
	"key.copy":      {"kopiëren", "copy"},
	"note.title":    {"Briefje bij de offerte", "Note to go with the quote"},
	"screen.copied": {"Gekopieerd naar het klembord, als uw terminal dat toelaat: {0}", "Copied to the clipboard, if your terminal allows it: {0}"}, // beginning of the text
}
