package locale

// screenWords holds what the wizard says around its questions: the panel beside them, the keys, the overview and the other
// screens. A text whose id ends in ".adviser" takes the place of the one without it when an adviser reads. Arguments arrive
// printed, but for dates and whole numbers.
var screenWords = words{
	// The panel.
	"panel.title":      {"Wat het kost, per jaar", "What it costs, per year"},
	"panel.with":       {"als u kiest: {0}", "if you choose: {0}"}, // an option
	"panel.nothing":    {"De prijs volgt uit uw antwoorden.", "The price follows from your answers."},
	"panel.base":       {"Basispremie", "Basic premium"},
	"panel.surcharges": {"Toeslagen, kortingen", "Surcharges, discounts"},
	"panel.premium":    {"Premie", "Premium"},
	"panel.arbo_fee":   {"Arbodienst", "Occ. health"},
	"panel.total":      {"Totaal jaar 1", "Total year 1"},
	"panel.following":  {"Totaal jaar 2", "Total year 2"},
	"panel.answers":    {"Uw antwoorden", "Your answers"},

	"panel.answers.adviser": {"De antwoorden", "The answers"},
	"panel.certainty":       {"Zekerheid: {0}", "Certainty: {0}"},
	"panel.rates":           {"percentages: {0}", "percentages: {0}"},
	"panel.typed":           {"percentage: zelf ingevuld", "percentage: entered by you"},

	// The keys.
	"key.forward": {"verder", "next"},
	"key.choose":  {"kiezen", "choose"},
	"key.open":    {"uitleg", "explain"},
	"key.change":  {"veranderen", "change"},
	"key.back":    {"terug", "back"},
	"key.close":   {"sluiten", "close"},
	"key.move":    {"bewegen", "move"},
	"key.space":   {"spatie", "space"},
	"key.tick":    {"aankruisen", "tick"},
	"key.help":    {"uitleg", "help"},
	"key.save":    {"bewaren", "save"},
	"key.stop":    {"stoppen", "stop"},

	"key.undo":     {"ongedaan", "undo"},
	"key.redo":     {"opnieuw", "redo"},
	"key.product":  {"product", "product"},
	"key.language": {"English", "Nederlands"},
	"key.role":     {"rol", "role"},
	"key.client":   {"klant", "client"},
	"key.json":     {"JSON", "JSON"},
	"key.text":     {"tekst", "text"},
	"key.answers":  {"antwoorden", "answers"},

	// What the header switches.
	"screen.switches.product":     {"F2 product", "F2 product"},
	"screen.switches.language":    {"F3 {0}", "F3 {0}"},
	"screen.language":             {"Nederlands", "English"},
	"screen.language.status":      {"U leest nu Nederlands.", "You now read English."},
	"screen.role.adviser":         {"adviseur", "adviser"},
	"screen.role.employer":        {"werkgever", "employer"},
	"screen.role.adviser.status":  {"U leest mee als adviseur: de notities over bronnen en zekerheid zijn te zien.", "You read as an adviser: the notes on sources and certainty are shown."},
	"screen.role.employer.status": {"U leest als werkgever: de notities voor de adviseur zijn weg.", "You read as an employer: the adviser's notes are gone."},
	"screen.product.only":         {"Er is maar één product.", "There is only one product."},
	"screen.product.no_tables":    {"Voor {0} zijn er bij deze datum geen tarieven.", "There are no rates of {0} for this date."}, // product's id
	"screen.product.status":       {"Product: {0}.", "Product: {0}."},                                                             // name
	"screen.product.found":        {"Weer zoals u het hier koos: {0}.", "As you chose it here before: {0}."},                      // list of answers
	// {0} name, {1} list of answers
	"screen.product.lost": {
		"Product: {0}. Wat hier niet kan: {1}. Waar dit product ernaar vraagt, kiest u opnieuw; Ctrl+Z brengt alles terug.",
		"Product: {0}. Not possible here: {1}. Where this product asks for it you choose again; Ctrl+Z brings everything back.",
	},

	// Undo and redo.
	"screen.undone":       {"Ongedaan gemaakt: {0}. Opnieuw doen: Ctrl+Y.", "Undone: {0}. Redo: Ctrl+Y."}, // what
	"screen.redone":       {"Opnieuw gedaan: {0}.", "Redone: {0}."},                                       // what
	"screen.undo.nothing": {"Er is niets om ongedaan te maken.", "There is nothing to undo."},
	"screen.redo.nothing": {"Er is niets om opnieuw te doen.", "There is nothing to redo."},
	"screen.undo.product": {"de keuze van het product, nu {0}", "the choice of product, now {0}"}, // name

	// Around the question.
	"screen.progress":          {"vraag {0} van {1}", "question {0} of {1}"},
	"screen.edition":           {"tarieven {0}", "rates of {0}"},                                         // year
	"screen.edition_by_start":  {"tarieven {0}, want ingang op {1}", "rates of {0}, for a start on {1}"}, // year, date
	"screen.quote_date":        {"offerte van {0}", "quote of {0}"},                                      // date
	"screen.rates":             {"percentages: {0}", "percentages: {0}"},
	"screen.price.from":        {"vanaf {0}", "from {0}"}, // what is known of it
	"screen.column.total":      {"totaal jaar 1", "total year 1"},
	"screen.column.premium":    {"premie jaar 1", "premium year 1"},
	"screen.column.difference": {"verschil", "difference"},
	"screen.your_choice":       {"uw keuze", "your choice"},
	"screen.choose_first": {
		"Kies eerst een mogelijkheid: ga er met de pijltjes naartoe en druk op Enter.",
		"Choose an option first: go to it with the arrows and press Enter.",
	},
	"screen.employees":     {"{0} werknemers", "{0} employees"},
	"screen.employees.one": {"{0} werknemer", "{0} employee"},
	"screen.more":          {"… meer met ↓", "… more with ↓"},
	"screen.small": {
		"Dit venster is te klein. Maak het minstens {0} tekens breed en {1} regels hoog; uw antwoorden blijven staan.",
		"This window is too small. Make it at least {0} characters wide and {1} lines high; your answers stay.",
	},

	// The overview.
	"screen.overview.title":         {"Uw offerte", "Your quote"},
	"screen.overview.title.adviser": {"De offerte", "The quote"},
	"screen.overview.title.for":     {"Offerte voor {0}", "Quote for {0}"}, // employer's name
	"screen.overview.help": {
		"Links het eerste jaar, rechts de jaren daarna als er niets verandert. Daaronder staat wat u moet weten, wie verzekerd is en wat u hebt geantwoord. Ga met de pijltjes naar een regel en druk op Enter: bij een bedrag ziet u de som, bij een antwoord gaat u terug naar de vraag. Esc gaat naar de laatste vraag.",
		"On the left the first year, on the right the years after it if nothing changes. Below that is what you must know, who is insured and what you answered. Go to a line with the arrows and press Enter: with an amount you see the sum, with an answer you return to the question. Esc goes to the last question.",
	},
	"screen.overview.help.adviser": {
		"Links het eerste jaar, rechts de jaren daarna als er niets verandert. Daaronder staan de waarschuwingen, de werknemers en de antwoorden, en onderaan uw notities: het zwakste cijfer, de regels die anders gelezen kunnen worden, en de bronnen. Enter op een regel geeft de som met bron en zekerheid, of de vraag. Met c ziet uw klant alles ruimer en zonder uw notities.",
		"On the left the first year, on the right the years after it if nothing changes. Below are the warnings, the employees and the answers, and at the end your notes: the weakest figure, the rules that can be read otherwise, and the sources. Enter on a line gives the sum with source and certainty, or the question. With c your client sees everything wider spaced and without your notes.",
	},
	"screen.percentage":      {"Premiepercentage", "Premium percentage"},
	"screen.steps":           {"Zo komt het percentage tot stand", "This is how the percentage comes about"},
	"screen.premium":         {"Premie", "Premium"},
	"screen.total":           {"Totaal per jaar", "Total per year"},
	"screen.instalments":     {"{0} termijnen, {1}", "{0} instalments, {1}"}, // number, per month
	"screen.last_instalment": {"laatste termijn", "last instalment"},
	"screen.following_sum":   {"Volgende jaren: {0}", "Following years: {0}"}, // sum
	"screen.answers":         {"Uw antwoorden (Enter om te veranderen)", "Your answers (Enter to change)"},
	"screen.answers.adviser": {"De antwoorden (Enter om te veranderen)", "The answers (Enter to change)"},
	"screen.answers.none":    {"niet ingevuld", "not entered"},
	"screen.notices":         {"Goed om te weten", "Good to know"},
	"screen.notice.info":     {"Ter informatie", "For information"},
	"screen.notice.warning":  {"Let op", "Please note"},
	"screen.notice.refusal":  {"Dit kan niet", "This is not possible"},

	"screen.members.insured":     {"{0} verzekerd, samen", "{0} insured, together"}, // number
	"screen.members.insured.one": {"{0} verzekerd", "{0} insured"},
	"screen.member.minimum":      {"Een percentage van dit loon is minder dan het minimum; daarom geldt het minimum.", "A percentage of this wage is less than the minimum, so the minimum holds."},
	"screen.member.maximum":      {"Een percentage van dit loon is meer dan het maximum; daarom geldt het maximum.", "A percentage of this wage is more than the maximum, so the maximum holds."},
	"screen.source":              {"Bron: {0}", "Source: {0}"}, // title, date, address
	"screen.adviser":             {"Voor de adviseur", "For the adviser"},
	"screen.reading":             {"Lezing: {0}", "Reading: {0}"}, // question
	"screen.reading.chosen":      {"Zo is het gelezen", "Read like this"},
	"screen.reading.others":      {"Anders gelezen", "Read otherwise"},
	"screen.client.true":         {"Voor de klant: ruimer, zonder uw notities. Met c gaat u terug.", "For the client: wider, without your notes. c takes you back."},
	"screen.client.false":        {"Uw notities zijn terug.", "Your notes are back."},
	"screen.text.title":          {"De offerte als tekst, zoals s haar bewaart", "The quote as text, as s saves it"},
	"screen.json.title":          {"De offerte voor programma's (JSON)", "The quote for programs (JSON)"},

	// What stands in the way.
	"screen.stuck.title":     {"Er kan nog geen offerte komen", "There can be no quote yet"},
	"screen.no_tables.title": {"Er zijn geen tarieven", "There are no rates"},
	"screen.no_tables":       {"De tarieven kunnen niet worden gelezen: {0}", "The rates cannot be read: {0}"}, // reason
	// years: {0} wanted, {1} first, {2} last
	"screen.no_edition": {
		"Voor {0} zijn er geen tarieven; er zijn tarieven van {1} tot en met {2}. Kies een andere ingangsdatum.",
		"There are no rates for {0}; there are rates from {1} up to {2}. Choose another start date.",
	},

	// Saving and stopping.
	"screen.saved": {
		"Bewaard in {0}: {1}.pdf en .txt (offerte), {1}.toml (aanvraag) en {1}.json (voor programma's).",
		"Saved in {0}: {1}.pdf and .txt (quote), {1}.toml (request) and {1}.json (for programs).",
	},
	"screen.saved.nameless": {"Er staat geen naam op; die geeft u bij de antwoorden (v).", "It bears no name; give one among the answers (v)."},
	"screen.not_saved":      {"Bewaren in {0} is niet gelukt: {1}", "Saving in {0} failed: {1}"},
	"screen.stop":           {"Nog eens Ctrl+C stopt het programma. Er gaat niets verloren.", "Ctrl+C once more stops the program. Nothing is lost."},
	"screen.stop.keeping": {
		"Nog eens Ctrl+C stopt; uw antwoorden worden bewaard in {0}.",
		"Ctrl+C once more stops; your answers are kept in {0}.",
	},
	"screen.stop.keeping_here": {
		"Nog eens Ctrl+C stopt; uw antwoorden worden bewaard in een bestand in deze map.",
		"Ctrl+C once more stops; your answers are kept in a file in this folder.",
	},
	"screen.not_kept": {
		"Bewaren in {0} is niet gelukt: {1}. Met Ctrl+C stopt u zonder te bewaren.",
		"Keeping your answers in {0} failed: {1}. Ctrl+C stops without keeping them.",
	},
	"screen.kept": {"Uw antwoorden zijn bewaard in {0}.", "Your answers are kept in {0}."},
}
