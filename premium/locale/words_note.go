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
		"Wat kost het? In het eerste jaar betaalt u {0}. Daarna betaalt u {1} per jaar, als er niets verandert.",
		"What does it cost? In the first year you pay {0}. After that you pay {1} a year, if nothing changes.",
	},
	"note.costs.same": { // total
		"Wat kost het? U betaalt elk jaar {0}, als er niets verandert.",
		"What does it cost? You pay {0} every year, if nothing changes.",
	},
	"note.costs.known": { // what is known of the total, what is not known
		"Wat kost het? U betaalt ten minste {0} per jaar. Het hele bedrag weten we nog niet. Nog niet bekend: {1}.",
		"What does it cost? You pay at least {0} a year. We do not know the whole amount yet. Not known yet: {1}.",
	},
	"note.costs.unknown": { // what is not known
		"Wat kost het? Dat weten we nog niet. Nog niet bekend: {0}.",
		"What does it cost? We do not know yet. Not known yet: {0}.",
	},
	"note.vat":         {"De arbodienst zit daarin; de btw over de arbodienst komt erbij.", "The occupational-health service is included; VAT on it comes on top."},
	"note.vat.unknown": {"De arbodienst en de btw daarover komen er nog bij.", "The occupational-health service and VAT on it come on top."},
	"note.instalments": {"U betaalt {0}: {1} keer ongeveer {2}.", "You pay {0}: {1} times about {2}."}, // per month, number, amount
	"note.cover": { // own risk
		"Wat krijgt u ervoor? Is iemand ziek, dan betaalt u de eerste {0} zelf het loon. Daarna betaalt de verzekeraar:",
		"What do you get for it? When somebody is ill, you pay the wages of the first {0} yourself. After that the insurer pays:",
	},
	"note.cover.years": {"{0}% van het verzekerde loon in het eerste ziektejaar en {1}% in het tweede.", "{0}% of the insured wage in the first year of illness and {1}% in the second."},
	"note.cover.same":  {"{0}% van het verzekerde loon in beide jaren.", "{0}% of the insured wage in both years."},
	"note.charges": { // percentage
		"Daar komt {0} bij. Dat is voor de premies en bijdragen die u als werkgever over het loon betaalt.",
		"On top of that comes {0}. It is for the contributions that you pay as an employer on top of the wage.",
	},
	"note.stops": {"Na twee jaar stopt de vergoeding.", "After two years the benefit stops."},
	"note.foreseeable.yes": { // day
		"Wordt iemand tot en met {0} ziek, en kon u dat bij de start verwachten? Dan kan de verzekeraar weigeren alles of een deel te betalen. Niet elke verzekeraar doet dat.",
		"Does somebody fall ill on or before {0}, and could you expect it at the start? Then the insurer can refuse to pay all or part of it. Not every insurer does.",
	},
	"note.foreseeable.unknown": { // day
		"Kan de verzekeraar tot en met {0} weigeren te betalen voor ziekte die u bij de start kon verwachten? Dat weten we niet. Vraag het na.",
		"Can the insurer refuse, until {0}, to pay for illness that you could expect at the start? We do not know. Ask.",
	},
	"note.example": { // wage, amount
		"Een voorbeeld. Een werknemer met een gemiddeld loon ({0}) is twee jaar ziek. Dan betaalt u zelf {1} aan loon.",
		"An example. An employee with an average wage ({0}) is ill for two years. Then you pay {1} in wages yourself.",
	},
	"note.left_out":     {"Let op: {0} van uw werknemers zijn niet verzekerd. In de berekening staat wie, en waarom.", "Please note: {0} of your employees are not insured. The calculation says who, and why."},
	"note.left_out.one": {"Let op: één van uw werknemers is niet verzekerd. In de berekening staat wie, en waarom.", "Please note: one of your employees is not insured. The calculation says who, and why."},

	"note.certainty.published": {"Hoe zeker is dit? Alle bedragen volgen uit cijfers van de verzekeraar zelf.", "How sure is this? All amounts follow from the insurer's own figures."},
	"note.certainty.office":    {"Hoe zeker is dit? De cijfers komen uit de tarieven van uw adviseur.", "How sure is this? The figures come from your adviser's rates."},
	"note.certainty.typed":     {"Hoe zeker is dit? Het premiepercentage is ingevuld van een offerte.", "How sure is this? The premium percentage was entered from a quote."},
	"note.certainty.carried":   {"Hoe zeker is dit? Sommige cijfers zijn van een ander jaar. Ze kunnen veranderd zijn.", "How sure is this? Some figures are of another year. They may have changed."},
	"note.certainty.derived":   {"Hoe zeker is dit? Sommige bedragen zijn geschat uit cijfers die wel bekend zijn.", "How sure is this? Some amounts are estimated from figures that are known."},
	"note.certainty.example":   {"Hoe zeker is dit? Het premiepercentage is een voorbeeld. Geen verzekeraar heeft het gegeven. De echte premie kan hoger of lager zijn.", "How sure is this? The premium percentage is an example. No insurer gave it. The real premium may be higher or lower."},
	"note.changes":             {"De premie kan later veranderen. In de berekening staat wanneer, waardoor en hoe u dan kunt opzeggen.", "The premium may change later. The calculation says when, through what, and how you can then cancel."},
	"note.changes.unknown_end": {"De premie kan later veranderen. In de berekening staat wanneer en waardoor. Hoe u kunt opzeggen, weten we niet: vraag het voordat u tekent.", "The premium may change later. The calculation says when and through what. How you can cancel we do not know: ask before you sign."},
	"note.warnings":            {"In de berekening staan {0} waarschuwingen. Lees die eerst.", "The calculation holds {0} warnings. Read those first."},
	"note.warnings.one":        {"In de berekening staat één waarschuwing. Lees die eerst.", "The calculation holds one warning. Read it first."},
	"note.no_offer":            {"Dit briefje is geen aanbod en geen verzekering. De berekening geldt tot en met {0}.", "This note is no offer and no insurance. The calculation holds up to and including {0}."}, // day
	"note.start":               {"Wilt u op {0} beginnen? Beslis dan vóór die dag.", "Do you want to start on {0}? Then decide before that day."},                                                                 // day
	"note.card":                {"U krijgt eerst de verzekeringskaart: een kort overzicht van wat wel en niet verzekerd is. Daarna beslist u.", "First you get the insurance card: a short overview of what is and is not insured. Then you decide."},
	"note.regards":             {"Met vriendelijke groet,", "Kind regards,"},

	"key.note":      {"briefje", "note"},
	"key.copy":      {"kopiëren", "copy"},
	"note.title":    {"Briefje bij de offerte", "Note to go with the quote"},
	"screen.copied": {"Gekopieerd naar het klembord, als uw terminal dat toelaat: {0}", "Copied to the clipboard, if your terminal allows it: {0}"}, // beginning of the text
}
