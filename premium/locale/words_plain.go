package locale

// plainWords holds what the conversation line by line says beside the words of the screen. All of it is meant to be read
// aloud: whole sentences, amounts as "9.850,19 euro", no signs.
var plainWords = words{
	"plain.euro":       {"{0} euro", "{0} euros"},
	"plain.unknown":    {"nog niet bekend", "not yet known"},
	"plain.between":    {"tussen {0} en {1}", "between {0} and {1}"},
	"plain.minus":      {"min", "minus"},
	"plain.sign.times": {"keer", "times"},
	"plain.sign.over":  {"gedeeld door", "divided by"},
	"plain.sign.plus":  {"plus", "plus"},
	"plain.sign.less":  {"min", "minus"},
	"plain.sign.is":    {"is", "is"},
	"plain.sign.about": {"is ongeveer", "is about"},

	// What it costs as far as answered, and under an option; {0} an amount or a range.
	"plain.so_far":         {"Totaal in het eerste jaar: {0}.", "Total in the first year: {0}."},
	"plain.so_far.premium": {"Premie in het eerste jaar, zonder arbodienst: {0}.", "Premium in the first year, without the occupational-health fee: {0}."},
	"plain.price":          {"{0} in het eerste jaar", "{0} in the first year"},
	"plain.price.from":     {"ten minste {0} in het eerste jaar, de rest is niet bekend", "at least {0} in the first year, the rest is not known"},
	"plain.price.premium":  {"{0} premie in het eerste jaar", "{0} premium in the first year"},
	"plain.more":           {"{0} meer dan wat nu is gekozen", "{0} more than what is chosen now"},
	"plain.less":           {"{0} minder dan wat nu is gekozen", "{0} less than what is chosen now"},
	"plain.same":           {"even duur als wat nu is gekozen", "the same as what is chosen now"},

	"plain.level": {"Bij elk antwoord: {0}.", "With every answer: {0}."}, // price
	"plain.exposure.level": {
		"Zelf bij ziekte, wat één zieke werknemer u in twee jaar kost, is bij elk antwoord {0}.",
		"Yours to pay in case of illness, what one ill employee costs you in two years, is {0} with every answer.",
	},
	"plain.exposure": {"zelf bij ziekte {0}", "yours to pay in case of illness {0}"},
	// The start.
	"plain.greeting": {"Dekking: {0}, {1}, {2}.", "Dekking: {0}, {1}, {2}."}, // product, rates of a year, quote of a date
	"plain.edition":  {"Nu geldt: {0}.", "Now in force: {0}."},               // rates of a year
	"plain.rates":    {"Let op, {0}.", "Please note, {0}."},                  // percentages: example
	"plain.keys": {
		"Typ bij elke vraag uw antwoord en druk op Enter. Typ een vraagteken voor uitleg, t om terug te gaan, of s om te stoppen; uw antwoorden worden dan bewaard.",
		"Type your answer to each question and press Enter. Type a question mark for help, b to go back, or s to stop; your answers are then kept.",
	},
	"plain.letters": {
		"U kunt verder typen: t om terug te gaan, z om de laatste verandering ongedaan te maken, p voor een ander product, s om te stoppen.",
		"You can also type: b to go back, z to undo the last change, p for another product, s to stop.",
	},
	"plain.offers": {"U kunt verder met een van deze offertes.", "You can go on with one of these quotes."},
	"plain.offer":  {"{0}: {1}", "{0}: {1}"}, // number; client, total, day, where one stopped
	"plain.offers.choose": {
		"Typ een nummer om daarmee verder te gaan, of druk op Enter voor een nieuwe offerte.",
		"Type a number to go on with that one, or press Enter for a new quote.",
	},
	"plain.staff":      {"De aanvraag noemt {0} werknemers.", "The request names {0} employees."},
	"plain.staff.one":  {"De aanvraag noemt {0} werknemer.", "The request names {0} employee."},
	"plain.staff.more": {"En nog {0}.", "And {0} more."},
	// {0} label, {1} wage, {2} reason
	"plain.employee":           {"{0}, jaarloon {1}, verzekerd.", "{0}, yearly wage {1}, insured."},
	"plain.employee.uninsured": {"{0}, jaarloon {1}, niet verzekerd: {2}.", "{0}, yearly wage {1}, not insured: {2}."},

	// Around a question.
	"plain.question": {"Vraag {0} van {1}. {2}", "Question {0} of {1}. {2}"}, // number, how many, the question
	"plain.standing": {
		"Nu ingevuld: {0}. Druk op Enter om dat te houden, of typ iets anders.",
		"Now entered: {0}. Press Enter to keep that, or type something else.",
	},
	// {0} what stands, {1} the sign that empties it
	"plain.standing.empties": {
		"Nu ingevuld: {0}. Druk op Enter om dat te houden, typ iets anders, of typ {1} om het leeg te maken.",
		"Now entered: {0}. Press Enter to keep that, type something else, or type {1} to empty it.",
	},
	"plain.first":        {"Dit is de eerste vraag; verder terug kan niet.", "This is the first question; there is nothing before it."},
	"plain.long":         {"Die regel is langer dan {0} tekens en is niet gelezen. Typ een korter antwoord.", "That line is longer than {0} characters and was not read. Type a shorter answer."},
	"plain.screen_only":  {"Deze vraag kan alleen op het scherm worden beantwoord. Typ t om terug te gaan, of s om te stoppen; uw antwoorden worden dan bewaard.", "This question can only be answered on the screen. Type b to go back, or s to stop; your answers are then kept."},
	"plain.elsewhere":    {"Dit antwoord verandert u op het scherm of in het bestand.", "You change this answer on the screen or in the file."},
	"plain.choose":       {"Er is niets vooraf gekozen. Typ een nummer van 1 tot en met {0}.", "Nothing is chosen beforehand. Type a number from 1 to {0}."},
	"plain.choose.fault": {"Typ een nummer van 1 tot en met {0}.", "Type a number from 1 to {0}."},
	"plain.choose.or":    {"Of typ een nummer van 1 tot en met {0}.", "Or type a number from 1 to {0}."},
	// {0} option, {1} how many
	"plain.choose.standing": {
		"Nu gekozen: {0}. Druk op Enter om dat te houden, of typ een nummer van 1 tot en met {1}.",
		"Chosen now: {0}. Press Enter to keep that, or type a number from 1 to {1}.",
	},
	"plain.search":            {"Bijvoorbeeld {0}.", "For example {0}."}, // examples
	"plain.search.choose":     {"Typ een nummer van 1 tot en met {0}, of zoek met andere woorden.", "Type a number from 1 to {0}, or search for other words."},
	"plain.search.choose.one": {"Typ {0} om dat te kiezen, of zoek met andere woorden.", "Type {0} to choose that, or search for other words."},
	// {0} how many more, {1} how many are said
	"plain.search.more": {
		"Er is nog meer gevonden: {0}. Typ een nummer van 1 tot en met {1}, of zoek preciezer.",
		"There is more: {0}. Type a number from 1 to {1}, or search more precisely.",
	},
	"plain.checks": {
		"Typ de nummers van wat u erbij neemt, met een spatie ertussen. Neemt u er niets bij, druk dan op Enter.",
		"Type the numbers of what you take with it, with a space between them. If you take none, press Enter.",
	},
	"plain.checks.standing": {
		"Nu gekozen: {0}. Druk op Enter om dat te houden, typ andere nummers met een spatie ertussen, of typ 0 voor geen.",
		"Chosen now: {0}. Press Enter to keep that, type other numbers with a space between them, or type 0 for none.",
	},
	"plain.checks.fault": {
		"Typ nummers van 1 tot en met {0} met een spatie ertussen, of 0 voor geen.",
		"Type numbers from 1 to {0} with a space between them, or 0 for none.",
	},

	// Help where the screen's speaks of keys and places.
	"plain.help.package": {
		"Noem de nummers van wat u bij dezelfde verzekeraar neemt; daarna vult u het percentage korting in dat de verzekeraar u noemt. Het genoemde maximum is een bovengrens, geen toezegging. Zonder percentage rekent het programma zonder korting.",
		"Give the numbers of what you take from the same insurer; after that you enter the discount that the insurer tells you. The maximum is an upper bound, not a promise. Without a percentage the program reckons without a discount.",
	},
	"plain.help.start_date": {
		"De verzekering kan niet met terugwerkende kracht ingaan en niet verder vooruit dan de offerte geldig is. Typ de datum als 1-1-2027 of 1 januari 2027. Ligt de ingangsdatum in een ander jaar dan de offerte, dan gelden de tarieven van dat andere jaar.",
		"The insurance cannot start in the past, nor further ahead than the quote is valid. Type the date as 1-1-2027 or 1 January 2027. If the start date lies in another year than the quote, the rates of that other year apply.",
	},
	"plain.help.sector": {
		"Achter elke bedrijfstak staat het ziekteverzuim dat het CBS er in dat jaar telde. Daarmee worden de voorbeeldpercentages van dit programma berekend; een verzekeraar kan anders indelen. Uw SBI-code staat in het uittreksel van de Kamer van Koophandel. Zoeken kan ook zonder accenten en op een deel van een woord. Vindt u niets dat past, zoek dan op alle, en kies alle economische activiteiten.",
		"Behind each sector stands the sickness absence that Statistics Netherlands (CBS) counted there in that year. The example percentages of this program are worked out from it; an insurer may classify differently. Your SBI code is in your extract from the Chamber of Commerce. You can search without accents and by part of a word. If nothing fits, search for all, and choose all economic activities.",
	},

	// The quote. Amounts: {0} total, {1} premium, {2} arbo fee.
	"plain.year.first": {
		"Totaal in het eerste jaar: {0}. Daarvan premie: {1}, en arbodienst: {2}.",
		"Total in the first year: {0}. Of that premium: {1}, and occupational health: {2}.",
	},
	"plain.year.following": {
		"Totaal in de volgende jaren, als er niets verandert: {0}. Daarvan premie: {1}, en arbodienst: {2}.",
		"Total in the following years, if nothing changes: {0}. Of that premium: {1}, and occupational health: {2}.",
	},
	// {0} number, {1} per month, {2} amount, {3} last amount
	"plain.instalments":      {"U betaalt {1}: in het eerste jaar {0} termijnen van {2}.", "You pay {1}: in the first year {0} instalments of {2}."},
	"plain.instalments.last": {"U betaalt {1}: in het eerste jaar {0} termijnen van {2}, de laatste is {3}.", "You pay {1}: in the first year {0} instalments of {2}, the last one is {3}."},
	"plain.parts":            {"Zo is het eerste jaar opgebouwd.", "This is what the first year is made of."},
	"plain.part":             {"{0}: {1}.", "{0}: {1}."}, // line, sum or amount
	"plain.part.following":   {"In de volgende jaren anders. {0}: {1}.", "Different in the following years. {0}: {1}."},
	"plain.part.aside":       {"Ter informatie, niet in het totaal. {0}: {1}.", "For information, not in the total. {0}: {1}."},
	"plain.unanswered":       {"niet ingevuld", "not entered"},
	"plain.answers":          {"Uw antwoorden.", "Your answers."},
	// {0} how many questions
	"plain.next": {
		"Typ s om aanvraag en offerte te bewaren, een nummer van 1 tot en met {0} om dat antwoord te veranderen, u voor de hele offerte, of druk op Enter om te stoppen.",
		"Type s to save the request and the quote, a number from 1 to {0} to change that answer, w for the whole quote, or press Enter to stop.",
	},
	"plain.next.again": {
		"Typ s, een nummer van 1 tot en met {0}, u, een vraagteken om alles nog eens te horen, of druk op Enter om te stoppen.",
		"Type s, a number from 1 to {0}, w, a question mark to hear it all again, or press Enter to stop.",
	},
	"plain.advice": {
		"Advies: typ c om na te lopen wat niet verzekerd is, m voor elke dekking bij elk eigen risico, k voor wat een andere keuze scheelt, r voor regels die anders te lezen zijn.",
		"Advice: type c to check what is not covered, m for every coverage with every eigen risico, l for what another choice changes, r for rules that can be read otherwise.",
	},
	"plain.quote.help": {
		"Met s komen er drie bestanden: de aanvraag, waarmee u later verder kunt, en de offerte om te lezen en voor andere programma's. Met een nummer gaat u terug naar die vraag, en daarna weer hierheen. Met t gaat u naar de laatste vraag.",
		"With s you get three files: the request, with which you can go on later, and the quote for reading and for other programs. With a number you go back to that question, and then here again. With b you go to the last question.",
	},

	// The end.
	"plain.stuck": {"Typ t om terug te gaan, of s om te stoppen.", "Type b to go back, or s to stop."},
	"plain.kept":  {"Uw antwoorden zijn bewaard. Verder gaan kan met: dekking {0}", "Your answers are kept. Go on with: dekking {0}"}, // path
	"plain.bye":   {"Gestopt.", "Stopped."},
	// {0} question, {1} path or reason
	"plain.ended": {
		"De invoer eindigt bij de vraag: {0} Uw antwoorden tot daar zijn bewaard; ga verder met: dekking {1}",
		"The input ends at the question: {0} Your answers up to there are kept; go on with: dekking {1}",
	},
	"plain.ended.nothing": {"De invoer eindigt bij de vraag: {0} Er was niets te bewaren.", "The input ends at the question: {0} There was nothing to keep."},
	"plain.ended.unkept":  {"De invoer eindigt bij de vraag: {0} Uw antwoorden bewaren is niet gelukt: {1}", "The input ends at the question: {0} Keeping your answers failed: {1}"},
}
