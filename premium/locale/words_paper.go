package locale

// paperWords holds what a quote document says beyond the figures and the conditions of the product: for whom it is, how
// the premium and the contract go on, what must be handed over, and what a guard calls the statements it looks for.
var paperWords = words{
	// Head and foot.
	"document.in_short": {
		"Vrijblijvende berekening, geen aanbod van een verzekeraar.",
		"Calculation without obligation, no offer of an insurer.",
	},
	"document.reader":         {"Versie", "Version"},
	"document.reader.adviser": {"voor de adviseur, niet om af te geven", "for the adviser, not to be handed over"},
	"document.page":           {"pagina {0} van {1}", "page {0} of {1}"},
	"document.header":         {"{0} · berekend op {1}", "{0} · worked out on {1}"}, // product and edition, date
	"document.header.of": {
		"{0} · {1}",
		"{0} · {1}",
	},
	"document.program": {"Gemaakt met {0}.", "Made with {0}."}, // program and its version

	// Page one.
	"document.excluded":      {"Uitsluitingen", "Exclusions"},
	"document.excluded.text": {"Onder meer: {0}. Zie verderop.", "Among others: {0}. See further on."}, // names
	"document.wage_bounds": {
		"Per werknemer telt een jaarloon van {0} tot {1} mee.",
		"Per employee a yearly wage from {0} to {1} counts.",
	},
	"document.wage_bounds.maximum": {
		"Per werknemer telt een jaarloon tot {0} mee.",
		"Per employee a yearly wage up to {0} counts.",
	},
	"document.more_names": {"nog {0}", "{0} more"}, // number

	// Sums.
	"document.arbo_tariff": {
		"Arbodienst per werknemer en vol jaar: {0} van het verzekerde loon, ten minste {1} en ten hoogste {2}, zonder btw.",
		"Occupational health per employee and full year: {0} of the insured wage, at least {1} and at most {2}, excluding VAT.",
	},
	"document.arbo_tariff.unknown": {
		"Het tarief van de arbodienst, zonder btw, is niet bekend en staat niet in het totaal.",
		"The occupational-health fee, excluding VAT, is not known and is not in the total.",
	},

	// Other choices.
	"document.alternatives":          {"Andere keuzes en wat ze kosten", "Other choices and what they cost"},
	"document.alternatives.intro":    {"Dekking tegen eigen risico: het totaal van het eerste jaar, in euro's.", "Coverage against own risk: the total of the first year, in euros."},
	"document.alternatives.cheapest": {"{0} *", "{0} *"},
	"document.alternatives.premium": {
		"Dekking tegen eigen risico: de premie van het eerste jaar zonder arbodienst, in euro's. Het tarief van de arbodienst is niet bekend.",
		"Coverage against own risk: the premium of the first year without the occupational-health fee, in euros. That fee is not known.",
	},
	"document.alternatives.unknown": {
		"Wat andere keuzes kosten, is niet te zeggen zolang er cijfers onbekend zijn.",
		"What other choices cost cannot be said as long as figures are unknown.",
	},
	"document.alternatives.typed": {
		"Het premiepercentage is ingevuld van een offerte. Wat een andere dekking of een ander eigen risico kost, is daarmee niet te zeggen; vraag ook daarvoor een offerte.",
		"The premium percentage was entered from a quote. What another coverage or own-risk period costs cannot be said with it; ask for a quote of those too.",
	},
	"document.levers": {"Waarmee u het eerste jaar het meest bespaart", "What saves most in the first year"},
	"document.levers.explained": {
		"Een bedrag met een min is wat u minder betaalt. De laatste kolom is wat één ziekte van twee jaar van een gemiddelde werknemer u dan extra kost.",
		"A negative amount is what you pay less. The last column is what one illness of two years of an average employee then costs you more.",
	},

	// Checks. {0} how many, {1} labels
	"document.alike":     {"Hetzelfde geldt, met eigen bedragen, voor nog {0} werknemers: {1}.", "The same holds, with amounts of their own, for {0} more employees: {1}."},
	"document.alike.one": {"Hetzelfde geldt, met eigen bedragen, voor nog {0} werknemer: {1}.", "The same holds, with amounts of their own, for {0} more employee: {1}."},
	"document.alike.sum": {
		"Hetzelfde geldt voor nog {0} werknemers. Voor hen samen: {1}",
		"The same holds for {0} more employees. For them together: {1}",
	},
	"document.alike.many": {
		"Hetzelfde geldt, met eigen bedragen, voor nog {0} werknemers; alle werknemers staan in de lijst hierboven.",
		"The same holds, with amounts of their own, for {0} more employees; all employees are in the list above.",
	},

	// Premium, term and cancelling: what a quote must say by the covenant on transparent premiums of 2017.
	"document.contract":   {"Hoe de premie verandert en hoe u opzegt", "How the premium changes and how you cancel"},
	"document.may_change": {"De premie kan veranderen", "The premium can change"},
	"document.may_change.text": {
		"U betaalt een percentage van het verzekerde loon. Verandert het loon, dan verandert de premie mee; en de verzekeraar kan het percentage wijzigen.",
		"You pay a percentage of the insured wage. If wages change, the premium changes with them; and the insurer can change the percentage.",
	},
	"document.changes_when": {"Wanneer", "When"},
	"document.changes_why":  {"Waardoor", "On what basis"},
	"document.changes_own": {
		"Uw eigen verzuim telt bij het vaststellen voor een deel mee. Eén werknemer die lang ziek is, kan de premie dus verhogen.",
		"Your own absence counts in part when it is set. So one employee who is ill for long can raise the premium.",
	},
	"document.changes_unlisted": {
		"Waardoor de premie nog meer verandert, is niet bekend: vraag ernaar voordat u tekent.",
		"What else changes the premium is not known: ask before you sign.",
	},
	"document.cap": {"Grens aan de stijging", "Limit to the rise"},
	"document.cap.text": {
		"Door uw eigen verzuim kan het premiepercentage met hooguit {0} per jaar stijgen. Dat is geen grens aan de premie zelf: door het verzuim in uw bedrijfstak, hogere lonen of andere oorzaken kan de premie meer stijgen, zeker als het contract wordt verlengd.",
		"Through your own absence the premium percentage can rise by {0} a year at most. That is no limit to the premium itself: through absence in your sector, higher wages or other causes the premium can rise more, above all when the contract is renewed.",
	},
	"document.cap_unknown": {"Grens aan de stijging", "Limit to the rise"},
	"document.cap_unknown.text": {
		"Er is geen grens bekend aan de stijging door uw eigen verzuim. Reken dus niet op een maximum.",
		"No limit is known to the rise through your own absence. So do not count on a maximum.",
	},

	// Dates.
	"document.dates": {"Uw data", "Your dates"},
	"document.dates.sure.carried": {
		"{0} Volgens een bron over een ander jaar.",
		"{0} According to a source on another year.",
	},
	"document.dates.sure.derived": {
		"{0} Afgeleid; de bron noemt deze dag niet zelf.",
		"{0} Derived; the source does not name this day itself.",
	},
	"document.dates.sure.example": {
		"{0} Onze aanname; een termijn is niet bekend.",
		"{0} Our assumption; no time is known.",
	},
	"document.dates.sure.office": {
		"{0} Volgens de tabellen van het kantoor dat dit berekende.",
		"{0} According to the tables of the office that worked this out.",
	},

	// For the adviser.
	"document.figures":        {"Hoe zeker elk cijfer is", "How sure every figure is"},
	"document.figures.source": {"{0}; {1}", "{0}; {1}"}, // certainty, source
	"document.card_given": {
		"Verzekeringskaart overhandigd op: ____________   versie: ____________",
		"Insurance card handed over on: ____________   version: ____________",
	},

	// Small print.
	"document.card": {"Verzekeringskaart", "Insurance card (IPID)"},
	"document.card.text": {
		"U krijgt de verzekeringskaart van de verzekeraar gratis voordat u de verzekering sluit, op papier of met uw instemming digitaal. Daarop staat in het kort wat wel en niet verzekerd is. Teken niet voordat u hem hebt.",
		"You get the insurer's insurance card free of charge before you conclude the insurance, on paper or with your consent digitally. It says in short what is and is not insured. Do not sign before you have it.",
	},
	"document.status": {"Wat deze berekening is", "What this calculation is"},
	"document.made": {
		"Hoe deze berekening is gemaakt",
		"How this calculation was made",
	},
	"document.withdrawn": {"Wat niet doorging", "What did not go ahead"},
	"document.withdrawn.text": {
		"In 2019 is aangekondigd dat UWV het advies van de bedrijfsarts over wat een werknemer kan, zou moeten volgen. Dat wetsvoorstel is in mei 2023 ingetrokken; deze berekening gaat er niet van uit.",
		"In 2019 it was announced that UWV would have to follow the company doctor's advice on what an employee can do. That bill was withdrawn in May 2023; this calculation does not count on it.",
	},
	"document.ask": {
		"Vraag na voordat u tekent",
		"To ask before you sign",
	},
	"document.ask.text": {
		"{0}.",
		"{0}.",
	},
	"document.readings": {
		"Hoe wij open regels lezen",
		"How we read open rules",
	},
	"document.readings.intro": {
		"Waar de bronnen ruimte laten, is een keuze gemaakt. Dit zijn de keuzes die het bedrag van het eerste jaar raken.",
		"Where the sources leave room, a choice was made. These are the choices that move the amount of the first year.",
	},

	// What the guard looks for, and says when it is missing.
	"paper.incomplete": {
		"Dit document kan zo niet worden gemaakt: er ontbreekt {0}. Vul de tarieventabel aan.",
		"This document cannot be made like this: it lacks {0}. Complete the tariff table.",
	},
	"paper.first_year":  {"wat het eerste jaar kost", "what the first year costs"},
	"paper.second_year": {"wat het tweede jaar kost", "what the second year costs"},
	"paper.instalments": {"wat een termijn kost", "what an instalment costs"},
	"paper.certainty":   {"hoe zeker de bedragen zijn", "how certain the amounts are"},
	"paper.may_change":  {"dat de premie kan veranderen", "that the premium can change"},
	"paper.when":        {"wanneer de premie kan veranderen", "when the premium can change"},
	"paper.basis":       {"waardoor de premie kan veranderen", "on what basis the premium can change"},
	"paper.cancelling":  {"hoe u kunt opzeggen", "how you can cancel"},
	"paper.guarantee":   {"de poortwachtergarantie met haar voorwaarde", "the Poortwachter guarantee with its condition"},
	"paper.cap":         {"de grens aan de stijging en wat zij niet begrenst", "the limit to the rise and what it does not limit"},
	"paper.vat":         {"dat de arbodienst zonder btw is", "that the occupational-health fee excludes VAT"},
	"paper.no_offer":    {"dat het een vrijblijvende berekening is en geen aanbod", "that it is a calculation without obligation and no offer"},
	"paper.card":        {"dat u vooraf de verzekeringskaart krijgt", "that you get the insurance card beforehand"},
	"paper.quote_date":  {"de datum van de berekening", "the date of the calculation"},
	"paper.start_date":  {"de ingangsdatum", "the start date"},
	"paper.valid_until": {"tot wanneer zij geldt", "until when it is valid"},
	"paper.product":     {"het product en de uitgave", "the product and its edition"},
	"paper.tables":      {"de tabellen waarmee is gerekend", "the tables it was worked out with"},
	"paper.program":     {"de versie van het programma", "the version of the program"},
	"paper.withdrawn":   {"de intrekking van wat de tarieventabel nog aankondigt", "the withdrawal of what the tariff table still announces"},
	"paper.screen":      {"Een PDF kan niet op het scherm; noem een bestand met -o.", "A PDF cannot be shown on the screen; name a file with -o."},
	"paper.program_of":  {"{0}, versie {1}", "{0}, version {1}"}, // name, version

	"command.flag.format.quote":       {"vorm van de uitvoer; standaard text. Een pdf bewaart u met -o", "form of the output; text by default. A pdf is saved with -o"},
	"command.flag.format.quote.value": {"text|md|pdf|csv|json|ics|note", "text|md|pdf|csv|json|ics|note"},
	"command.flag.for":                {"voor wie het document is; standaard client", "whom the document is for; client by default"},
	"command.flag.for.value":          {"client|adviser", "client|adviser"},

	// The table for a spreadsheet.
	"csv.kind": {"Soort", "Kind"}, "csv.year": {"Jaar", "Year"}, "csv.code": {"Code", "Code"}, "csv.label": {"Omschrijving", "Description"},
	"csv.basis": {"Grondslag", "Basis"}, "csv.factor": {"Factor", "Factor"}, "csv.amount": {"Bedrag", "Amount"},
	"csv.wage": {"Jaarloon", "Yearly wage"}, "csv.insured_wage": {"Verzekerd loon", "Insured wage"},
	"csv.days": {"Werkdagen verzekerd", "Working days insured"}, "csv.per_year": {"Werkdagen per jaar", "Working days per year"}, "csv.arbo": {"Arbodienst", "Occupational health"}, "csv.insured": {"Verzekerd", "Insured"},
	"csv.certainty": {"Zekerheid", "Certainty"}, "csv.source": {"Bron", "Source"},
	"csv.kind.line": {"regel", "line"}, "csv.kind.total": {"totaal", "total"}, "csv.kind.employee": {"werknemer", "employee"},
	"csv.kind.about": {"gegeven", "particular"}, "csv.kind.aside": {"buiten het totaal", "outside the total"},
	"csv.instalment":      {"Termijn, {0} per jaar", "Instalment, {0} per year"}, // number
	"csv.last_instalment": {"Laatste termijn", "Last instalment"},

	// The calendar.
	"calendar.summary": {"{0} (verzuimverzekering)", "{0} (sick-pay insurance)"},
	"calendar.last":    {"Laatste dag: {0}", "Last day: {0}"},
	"calendar.period":  {"Vanaf {0}: {1}", "From {0}: {1}"}, // first day, text
	"calendar.duties":  {"Termijnen die pas gaan lopen als er iets gebeurt: {0}", "Time limits that run from what may happen: {0}"},
	// What a day is about, in a few words; {0} an employee, where it is about one.
	"calendar.payment":           {"termijn {0} betalen", "paying instalment {0}"}, // number
	"calendar.valid":             {"offerte geldig", "quote valid"},
	"calendar.start":             {"Verzekering gaat in", "Insurance starts"},
	"calendar.clause":            {"te verwachten ziekte kan worden geweigerd", "foreseeable illness can be refused"},
	"calendar.clause_unknown":    {"te verwachten ziekte kan misschien worden geweigerd", "foreseeable illness can perhaps be refused"},
	"calendar.clause_joiner":     {"te verwachten ziekte van {0} kan worden geweigerd", "foreseeable illness of {0} can be refused"},
	"calendar.discount_ends":     {"Eenmalige korting vervalt", "One-off discount ends"},
	"calendar.settlement":        {"werkelijke lonen opgeven", "reporting real wages"},
	"calendar.term_ends":         {"Einde van de eerste contracttermijn", "End of the first contract term"},
	"calendar.term_ends_unknown": {"Einde van de eerste contracttermijn", "End of the first contract term"},
	"calendar.notice":            {"opzeggen", "giving notice"},
	"calendar.entry":             {"{0} is verzekerd", "{0} is insured"},
	"calendar.report_joiner":     {"{0} aanmelden", "reporting {0} as a joiner"},
	"calendar.report_leaver":     {"{0} afmelden", "reporting {0} as a leaver"},
	"calendar.pension":           {"{0} bereikt de AOW-leeftijd", "{0} reaches state-pension age"},
	"calendar.pension_insured":   {"{0} bereikt de AOW-leeftijd", "{0} reaches state-pension age"},
	"calendar.category":          {"Verzuimverzekering", "Sick-pay insurance"},
}
