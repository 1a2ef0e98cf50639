package locale

// adviceCommandWords holds the help of the commands that advise on a quote.
var adviceCommandWords = words{
	"command.check.use":   {"check AANVRAAG [opties]", "check REQUEST [flags]"},
	"command.check.short": {"Wat niet verzekerd is, voor niets betaald wordt of bijna verandert", "What is not covered, paid for nothing or about to change"},
	"command.check.long": {
		"Loopt een offerte na: voor wie wordt betaald zonder dat er ooit iets wordt uitgekeerd, welk loon buiten de verzekering valt, waar de dekking onder de cao of de wet ligt, welke grens dichtbij is. Bij elke bevinding staat wat zij per jaar kost, waar dat vandaan komt en wat eraan te doen is.",
		"Goes through a quote: who is paid for without ever a benefit, which wage is outside the insurance, where the cover is below the collective agreement or the law, which threshold is near. Every finding says what it costs a year, where that comes from and what can be done.",
	},
	"command.check.example": {"dekking check installateur.toml\ndekking check installateur.toml --format json", "dekking check installer.toml\ndekking check installer.toml --format json"},

	"command.matrix.use":   {"matrix AANVRAAG [opties]", "matrix REQUEST [flags]"},
	"command.matrix.short": {"Elke dekking bij elk eigen risico", "Every coverage with every eigen risico"},
	"command.matrix.long": {
		"Toont wat het eerste jaar kost bij elke combinatie van dekking en eigen risico, met het verschil en wat één zieke werknemer u dan zelf kost. Met --rows en --columns zet u twee andere keuzen tegen elkaar uit.",
		"Shows what the first year costs with every combination of coverage and eigen risico, with the difference and what one sick employee then costs you. --rows and --columns set two other choices against each other.",
	},
	"command.matrix.example": {"dekking matrix installateur.toml\ndekking matrix installateur.toml --rows term --columns payment", "dekking matrix installer.toml\ndekking matrix installer.toml --rows term --columns payment"},

	"command.levers.use":   {"levers AANVRAAG [opties]", "levers REQUEST [flags]"},
	"command.levers.short": {"Wat elke andere keuze scheelt, en wat u ervoor opgeeft", "What every other choice saves, and what it gives up"},
	"command.levers.long": {
		"Verandert één keuze tegelijk en sorteert op wat dat scheelt, met wat u ervoor opgeeft bij één zieke werknemer. Met --limit zoekt u andersom: de combinaties die hooguit zoveel kosten, met de meeste dekking bovenaan.",
		"Changes one choice at a time and sorts by what that saves, with what it gives up for one sick employee. --limit searches the other way: the combinations that cost at most so much, most cover first.",
	},
	"command.levers.example": {"dekking levers installateur.toml\ndekking levers installateur.toml --limit 400 --per month", "dekking levers installer.toml\ndekking levers installer.toml --limit 400 --per month"},

	"command.compare.use":   {"compare AANVRAAG… [opties]", "compare REQUEST… [flags]"},
	"command.compare.short": {"Offertes naast elkaar, regel voor regel", "Quotes side by side, line by line"},
	"command.compare.long": {
		"Zet twee of meer aanvragen naast elkaar; de eerste is de basis. Alleen verschillen vallen op; weken en werkdagen, loonbegrippen en betaaltermijnen staan in één maat. Wat een bron niet noemt, is n.t.b. en nooit goedkoper. Bij twee aanvragen van één product staat erbij waardoor het bedrag verandert, tot op de cent.",
		"Sets two or more requests side by side; the first is the base. Only differences stand out; weeks and working days, notions of wage and payment terms are in one measure. What a source does not give is unknown and never cheaper. For two requests of one product it says what moves the amount, to the cent.",
	},
	"command.compare.example": {"dekking compare nu.toml volgend-jaar.toml\ndekking compare a.toml b.toml c.toml --format json", "dekking compare now.toml next-year.toml\ndekking compare a.toml b.toml c.toml --format json"},

	"command.readings.use":   {"readings AANVRAAG [opties]", "readings REQUEST [flags]"},
	"command.readings.short": {"Regels die anders te lezen zijn, en wat dat zou schelen", "Rules that can be read otherwise, and what that would change"},
	"command.readings.long": {
		"Noemt elke regel die de bronnen openlaten: hoe de offerte hem leest en waarom, en wat een andere lezing in het eerste jaar zou schelen. Anders lezen kan per offerte, onder [readings] in de aanvraag; de offerte zegt het dan.",
		"Names every rule that the sources leave open: how the quote reads it and why, and what another reading would change in the first year. A rule can be read otherwise per quote, under [readings] in the request; the quote then says so.",
	},
	"command.readings.example": {"dekking readings installateur.toml\ndekking readings installateur.toml --format json", "dekking readings installer.toml\ndekking readings installer.toml --format json"},

	"command.flag.rows":          {"de keuze in de rijen, zoals in een aanvraag; standaard coverage", "the choice in the rows, as in a request; coverage by default"},
	"command.flag.rows.value":    {"KEUZE", "CHOICE"},
	"command.flag.columns":       {"de keuze in de kolommen; standaard eigenrisico", "the choice in the columns; eigenrisico by default"},
	"command.flag.columns.value": {"KEUZE", "CHOICE"},
	"command.flag.limit":         {"wat het hooguit mag kosten, in euro's", "what it may cost at most, in euros"},
	"command.flag.limit.value":   {"BEDRAG", "AMOUNT"},
	"command.flag.per":           {"waarvoor het bedrag geldt; standaard year", "what the amount is for; year by default"},
	"command.flag.per.value":     {"year|month", "year|month"},
	"command.flag.following":     {"houd het bedrag ook tegen de volgende jaren", "hold the amount against the following years too"},
	"command.usage.amount":       {"{0}: {1}", "{0}: {1}"}, // flag, fault

	"command.radar.use":   {"radar AANVRAAG [opties]", "radar REQUEST [flags]"},
	"command.radar.short": {"Hoe ver loonsom en lonen van elke grens zitten", "How far payroll and wages are from every limit"},
	"command.radar.long": {
		"Meet de afstand tot elke grens: voor eigen verzuim, de hoogste loonsom, het laagste en hoogste loon, het minimum en maximum van de arbodienst, en wat er aan de andere kant gebeurt. Met --hire rekent het uit wat één werknemer erbij kost.",
		"Measures the distance to every limit: for own absence, the largest payroll, the lowest and highest wage, the minimum and maximum of the occupational-health fee, and what happens beyond it. --hire works out what one employee more costs.",
	},
	"command.radar.example":   {"dekking radar installateur.toml\ndekking radar installateur.toml --hire 32000 --from 2027-04-01", "dekking radar installer.toml\ndekking radar installer.toml --hire 32000 --from 2027-04-01"},
	"command.flag.hire":       {"jaarloon van één werknemer erbij", "yearly wage of one employee more"},
	"command.flag.hire.value": {"BEDRAG", "AMOUNT"},
	"command.flag.from":       {"vanaf welke dag; standaard de ingangsdatum", "from which day; the start date by default"},
	"command.flag.from.value": {"JJJJ-MM-DD", "YYYY-MM-DD"},
	"command.usage.date_of":   {"{0}: \"{1}\" is geen datum. Schrijf jaar-maand-dag, bijvoorbeeld 2027-04-01.", "{0}: \"{1}\" is no date. Write year-month-day, for example 2027-04-01."},

	"command.ownrisk.use":   {"ownrisk AANVRAAG [opties]", "ownrisk REQUEST [flags]"},
	"command.ownrisk.short": {"Wat elk eigen risico scheelt, en wat u dan zelf betaalt", "What each own-risk period saves, and what you then pay yourself"},
	"command.ownrisk.long": {
		"Zet per eigen risico de bespaarde premie naast het loon dat u naar verwachting zelf betaalt, en wat één ziekte van 2, 6, 26 en 104 weken u kost.",
		"Sets for each own-risk period the premium saved beside the wages you can expect to pay yourself, and what one illness of 2, 6, 26 and 104 weeks costs you.",
	},
	"command.ownrisk.example": {"dekking ownrisk installateur.toml", "dekking ownrisk installer.toml"},
}
