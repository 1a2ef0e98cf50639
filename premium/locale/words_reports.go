package locale

// reportWords holds what the advice on a quote says around its figures: check, matrix, levers, compare.
var reportWords = words{
	"report.sum":       {"{0}: {1}", "{0}: {1}"},  // label, sum
	"report.years":     {"{0} jaar", "{0} years"}, // number
	"report.years.one": {"{0} jaar", "{0} year"},
	"report.after_aow": {"AOW'ers meeverzekeren", "insure those beyond state-pension age"},

	"check.title":     {"Nagelopen: wat niet verzekerd is, voor niets betaald wordt of gaat veranderen", "Checked: what is not covered, paid for nothing or about to change"},
	"check.intro":     {"{0} bevindingen, de zwaarste eerst.", "{0} findings, the gravest first."},
	"check.intro.one": {"{0} bevinding.", "{0} finding."},
	"check.means":     {"{0} {1}.", "{0} {1}."}, // amount, what it is
	"check.remedy":    {"Wat u kunt doen: {0}", "What you can do: {0}"},
	"check.source":    {"Bron: {0} ({1})", "Source: {0} ({1})"}, // title, certainty

	"matrix.title":       {"Alle combinaties van {0} en {1}", "All combinations of {0} and {1}"},
	"matrix.totals":      {"Totaal van het eerste jaar, in euro's:", "Total of the first year, in euros:"},
	"matrix.legend":      {"Tussen haken staat uw keuze; ◄ is het laagste totaal.", "Your choice is between brackets; ◄ is the lowest total."},
	"matrix.cheapest":    {"{0} ◄", "{0} ◄"},
	"matrix.typed":       {"Het premiepercentage is ingevuld van een papieren offerte. Het geldt voor één dekking en één eigen risico; de andere totalen herhalen het alleen.", "The premium percentage was entered from a paper quote. It holds for one coverage and one eigen risico; the other totals only repeat it."},
	"matrix.differences": {"Verschil met uw keuze", "Difference with your choice"},
	"matrix.exposures":   {"Wat één zieke werknemer u zelf kost", "What one sick employee costs you"},
	"matrix.exposure": {
		"Voor een werknemer met het gemiddelde verzekerde loon die twee jaar ziek is: het loon in het eigen risico, en wat u daarna meer moet betalen dan de verzekering vergoedt.",
		"For an employee at the average insured wage who is ill for two years: the wages in the own-risk period, and what you owe after it beyond what the insurance pays.",
	},

	"matrix.exposure.same": {"Dat is bij al deze combinaties {0}.", "With all these combinations that is {0}."},

	"levers.title": {"Wat elke andere keuze scheelt", "What every other choice changes"},
	"levers.intro": {
		"Telkens één keuze anders, de grootste besparing eerst. Een bedrag onder nul betaalt u minder.",
		"One choice changed at a time, the largest saving first. An amount below zero is what you pay less.",
	},
	"levers.unpriced": {
		"Niet in deze lijst: {0}. U hebt voor deze offerte zelf een percentage ingevuld, en dat geldt alleen voor wat nu is gekozen; wat een andere keuze kost, is dan niet bekend. Haal het weg om ze toch te vergelijken, of vraag de verzekeraar om het percentage bij de andere keuze.",
		"Not in this list: {0}. You typed a percentage for this quote, which holds for what is chosen now only; what another choice costs is then not known. Remove it to compare them after all, or ask the insurer for the percentage of the other choice.",
	},
	"levers.change":  {"Andere keuze", "Other choice"},
	"levers.case":    {"per zieke", "per illness"},
	"levers.nothing": {"–", "–"},
	"levers.option":  {"{0}: {1}", "{0}: {1}"}, // question, option
	"levers.case.explained": {
		"Per zieke: wat één ziekte van twee jaar u meer of minder kost, voor een werknemer met het gemiddelde verzekerde loon.",
		"Per illness: what one illness of two years costs you more or less, for an employee at the average insured wage.",
	},

	"fitting.title":    {"Hooguit {0} {1}", "At most {0} {1}"}, // amount, per month
	"fitting.intro":    {"{0} van de {1} combinaties passen. Die het meeste dekken, staan bovenaan.", "{0} of the {1} combinations fit. Those that cover most come first."},
	"fitting.none":     {"Geen enkele combinatie past. De goedkoopste is:", "No combination fits. The cheapest is:"},
	"fitting.change":   {"Verandering", "Change"},
	"fitting.standing": {"uw keuzes van nu", "your present choices"},
	"fitting.left": {
		"Per zieke: wat één ziekte van twee jaar u dan zelf kost, voor een werknemer met het gemiddelde verzekerde loon.",
		"Per illness: what one illness of two years then costs you, for an employee at the average insured wage.",
	},

	"compare.title":  {"Offertes naast elkaar", "Quotes side by side"},
	"compare.legend": {"A is de basis. Een * staat bij alles wat daarvan verschilt.", "A is the base. A * stands at everything that differs from it."},
	"compare.unmarked": { // letters
		"Let op: van {0} noemt de bron geen keurmerk. Ga na of dat product aan het productconvenant voldoet.",
		"Please note: the source of {0} names no quality mark. Find out whether that product meets the product covenant.",
	},
	"compare.of":           {"{0}, {1}", "{0}, {1}"}, // row, letter
	"compare.verdict":      {"{0} en {1}: wat kost minder?", "{0} and {1}: which costs less?"},
	"compare.more":         {"Verschil: {0}.", "Difference: {0}."}, // sum
	"compare.bridge":       {"Waardoor het totaal van het eerste jaar verandert:", "What moves the total of the first year:"},
	"compare.bridge.total": {"Samen", "Together"},

	"radar.title": {"Hoe ver u van elke grens zit", "How far you are from every limit"},
	"radar.intro": {
		"De dichtstbijzijnde grens eerst, in euro's per jaar. Een ruimte onder nul zegt dat de grens voorbij is.",
		"The nearest limit first, in euros per year. Room below zero says that the limit is passed.",
	},
	"radar.now":  {"nu", "now"},
	"radar.at":   {"grens", "limit"},
	"radar.room": {"ruimte", "room"},
	"radar.of":   {"{0}, {1}", "{0}, {1}"}, // limit, employee

	"radar.more":     {"En nog {0} grenzen, verder weg; --format json noemt ze alle.", "And {0} limits more, farther off; --format json has them all."},
	"radar.more.one": {"En nog {0} grens, verder weg; --format json noemt hem ook.", "And {0} limit more, farther off; --format json has it too."},

	"hired.title":      {"Eén werknemer erbij: {0} per jaar, vanaf {1}", "One employee more: {0} a year, from {1}"}, // wage, day
	"hired.first_year": {"Extra in het eerste polisjaar", "More in the first policy year"},
	"hired.full_year":  {"Extra in een heel volgend jaar", "More in a full following year"},
	"hired.arbo_fee":   {"Waarvan arbodienst, eerste jaar", "Of which occupational health, first year"},

	"ownrisk.title":   {"Wat elk eigen risico scheelt en overlaat", "What each own-risk period saves and leaves"},
	"ownrisk.saved":   {"bespaard", "saved"},
	"ownrisk.kept":    {"zelf, verwacht", "own, expected"},
	"ownrisk.balance": {"saldo", "balance"},
	"ownrisk.intro": {
		"Euro per jaar, vanaf het tweede jaar. Bespaard: premie minder dan bij het kortste eigen risico. Zelf, verwacht: loon dat u naar verwachting in het eigen risico zelf betaalt. Saldo: wat u bespaart min de vergoeding die u naar verwachting misloopt.",
		"Euros per year, from the second year. Saved: less premium than with the shortest own risk. Own, expected: wages you can expect to pay yourself in the own-risk period. Balance: what you save less the benefit you can expect to miss.",
	},
	"ownrisk.cases":           {"Wat één ziekte u kost, naar duur", "What one illness costs you, by length"},
	"ownrisk.cases.explained": {"Voor een werknemer met het gemiddelde verzekerde loon, zonder werkgeverslasten.", "For an employee at the average insured wage, without employer's charges."},
}
