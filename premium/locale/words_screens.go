package locale

// screenWords holds what the wizard says: its questions (title, why it is asked, help, hint under the field, short name),
// the options, the panel beside the question, the keys, and the other screens. Arguments arrive printed, but for dates
// and whole numbers.
var screenWords = words{
	"question.payroll.title": {"Hoe hoog is de loonsom per jaar?", "What is the payroll per year?"},
	"question.payroll.short": {"Loonsom", "Payroll"},
	"question.payroll.why": {
		"Over de loonsom wordt de premie berekend. Tel de jaarlonen op van iedereen die u verzekert, zonder dga.",
		"The premium is worked out on the payroll. Add up the yearly wages of everybody you insure, without a DGA.",
	},
	"question.payroll.hint": {
		"Bijvoorbeeld 226.000, 226000 of 226k.",
		"For example 226,000, 226000 or 226k.",
	},
	"question.payroll.help": {
		"De loonsom is wat al uw werknemers samen in een heel jaar bruto verdienen. Een directeur-grootaandeelhouder (dga) telt niet mee: die valt buiten deze verzekering. Een schatting mag; hoe dichter bij de werkelijkheid, hoe beter de premie klopt. Wat als loon telt, zegt het product zo:",
		"The payroll is what all your employees together earn gross in a full year. A director and major shareholder (DGA) does not count: the insurance does not cover a DGA. An estimate will do; the closer it is, the better the premium fits. What counts as wage, in the product's words:",
	},

	"question.headcount.title": {"Hoeveel werknemers hebt u?", "How many employees do you have?"},
	"question.headcount.short": {"Werknemers", "Employees"},
	"question.headcount.why": {
		"De arbodienst rekent een bedrag per werknemer. Tel ook mee wie deeltijds of tijdelijk werkt.",
		"The occupational-health service charges an amount per employee. Count part-timers and temporary staff too.",
	},
	"question.headcount.hint": {"Mensen, geen voltijdsbanen. Bijvoorbeeld 6.", "People, not full-time jobs. For example 6."},
	"question.headcount.help": {
		"Voor iedere werknemer betaalt u per jaar een bedrag aan de arbodienst, met een minimum en een maximum. Omdat de lonen per werknemer hier niet bekend zijn, gaat de berekening uit van het gemiddelde loon; het bedrag is daarom een schatting, en de offerte zegt tussen welke grenzen het ligt. Het aantal werknemers bepaalt ook hoe zwaar uw eigen verzuim meetelt, als daarnaar wordt gevraagd.",
		"For every employee you pay a yearly amount to the occupational-health service, with a minimum and a maximum. As the wages per employee are not known here, the calculation takes the average wage; the amount is therefore an estimate, and the quote says between which bounds it lies. The number of employees also decides how heavily your own absence counts, where that is asked.",
	},

	"question.sector.title": {"In welke bedrijfstak werkt u?", "Which sector are you in?"},
	"question.sector.short": {"Bedrijfstak", "Sector"},
	"question.sector.why": {
		"In de ene bedrijfstak is meer verzuim dan in de andere. Typ een naam, uw vak of de cijfers van uw SBI-code.",
		"Some sectors have more absence than others. Type a name, your trade or the digits of your SBI code.",
	},
	"question.sector.hint": {"kapper, bouw, 43.21 …", "hairdresser, building, 43.21 …"},
	"question.sector.nothing": {
		"Niets gevonden. Probeer een ander woord of minder cijfers, of kies alle bedrijfstakken samen:",
		"Nothing found. Try another word or fewer digits, or choose all sectors together:",
	},
	"question.sector.absence": {"verzuim {0}", "absence {0}"}, // year
	"question.sector.help": {
		"Het percentage achter elke bedrijfstak is het ziekteverzuim dat het CBS er in dat jaar telde. Daarmee worden de voorbeeldpercentages van dit programma berekend; een verzekeraar kan anders indelen. Uw SBI-code staat in het uittreksel van de Kamer van Koophandel. Zoeken kan ook zonder accenten en op een deel van een woord. Vindt u niets dat past, kies dan alle economische activiteiten, onderaan de lijst.",
		"The percentage behind each sector is the sickness absence that Statistics Netherlands (CBS) counted there in that year. The example percentages of this program are worked out from it; an insurer may classify differently. Your SBI code is in your extract from the Chamber of Commerce. You can search without accents and by part of a word. If nothing fits, choose all economic activities, at the end of the list.",
	},

	"question.absence.title": {"Hoe hoog was uw eigen verzuim?", "How high was your own absence?"},
	"question.absence.short": {"Verzuim", "Absence"},
	"question.absence.why": {
		"Uw eigen verzuim telt mee in het percentage van de premie.",
		"Your own absence counts in the premium percentage.",
	},
	// {0} threshold
	"question.absence.above": {
		"Dit product vraagt ernaar omdat uw loonsom hoger is dan {0}.",
		"This product asks for it because your payroll is above {0}.",
	},
	"question.absence.year": {"Verzuim in {0}", "Absence in {0}"}, // year
	"question.absence.unit": {"van de werktijd", "of working time"},
	"question.absence.hint": {"Bijvoorbeeld 4,2.", "For example 4.2."},
	// {0} year, {1} percentage
	"question.absence.sector": {
		"Ter vergelijking: in uw bedrijfstak was het verzuim in {0} volgens het CBS {1}.",
		"To compare: according to Statistics Netherlands, absence in your sector was {1} in {0}.",
	},
	"question.absence.help": {
		"Het verzuimpercentage is het deel van de werktijd dat uw werknemers samen ziek waren, over een heel kalenderjaar, zonder zwangerschapsverlof. U vindt het bij uw arbodienst of verzuimverzekeraar. Naar namen of oorzaken wordt niet gevraagd: vul die nergens in. Hoe meer werknemers u hebt, hoe zwaarder uw eigen verzuim meetelt; het nieuwste jaar telt het zwaarst.",
		"The absence percentage is the part of working time that your employees together were ill, over a full calendar year, without maternity leave. Your occupational-health service or sick-pay insurer can tell you. Names or causes are not asked: do not enter them anywhere. The more employees you have, the more heavily your own absence counts; the newest year counts most.",
	},

	"question.coverage.title": {"Welk deel van het loon wilt u verzekeren?", "Which part of the wage do you want to insure?"},
	"question.coverage.short": {"Dekking", "Coverage"},
	"question.coverage.why": {
		"De dekking is het deel van het loon dat de verzekeraar vergoedt, in het eerste en in het tweede ziektejaar.",
		"The coverage is the part of the wage that the insurer pays, in the first and in the second year of illness.",
	},
	"question.coverage.other": {"Of een andere dekking, zoals 90/75:", "Or another coverage, such as 90/75:"},
	// {0} lowest, {1} highest percentage
	"question.coverage.other.fault": {
		"Typ twee percentages van {0} tot en met {1}, het tweede niet hoger dan het eerste, zoals 90/75.",
		"Type two percentages from {0} to {1}, the second not above the first, such as 90/75.",
	},
	"question.coverage.help": {
		"Wordt een werknemer ziek, dan betaalt u het loon ten hoogste 104 weken door: volgens de wet ten minste 70%, en in het eerste jaar niet minder dan het minimumloon. Uw cao of de arbeidsovereenkomst belooft vaak meer. 100/70 wil zeggen dat de verzekeraar in het eerste ziektejaar 100% van het verzekerde loon vergoedt en in het tweede 70%. Wat u uw werknemers meer belooft dan u verzekert, betaalt u zelf.",
		"When an employee falls ill you go on paying the wage for up to 104 weeks: by law at least 70%, and in the first year no less than the minimum wage. Your collective agreement (cao) or the employment contract often promises more. 100/70 means that the insurer pays 100% of the insured wage in the first year of illness and 70% in the second. What you promise beyond what you insure, you pay yourself.",
	},
	// {0}, {1} percentages
	"option.coverage": {"{0}% in jaar 1, {1}% in jaar 2", "{0}% in year 1, {1}% in year 2"},

	"question.eigenrisico.title": {"Hoe lang betaalt u zelf, per ziekte?", "How long do you pay yourself, per illness?"},
	"question.eigenrisico.short": {"Eigen risico", "Own risk"},
	"question.eigenrisico.why": {
		"In deze periode (het eigen risico) betaalt u het loon zelf, bij iedere ziekte opnieuw. Langer is goedkoper.",
		"During this period (the own risk) you pay the wage yourself, for every illness anew. Longer is cheaper.",
	},
	"question.eigenrisico.other": {"Of een ander aantal werkdagen:", "Or another number of working days:"},
	// {0} lowest, {1} highest number of days
	"question.eigenrisico.other.fault": {
		"Typ een aantal werkdagen van {0} tot en met {1}, bijvoorbeeld 25.",
		"Type a number of working days from {0} to {1}, for example 25.",
	},
	"question.eigenrisico.help": {
		"Het eigen risico begint op de eerste ziektedag en geldt per ziekte. Eén week is vijf werkdagen. Verzekeraars noemen die dagen wachtdagen, maar het zijn niet de wachtdagen uit de wet, waarin een werknemer soms geen loon krijgt: uw werknemer houdt gewoon recht op loon, en dat betaalt u. De arbodienst helpt u ook in die periode. Kies een periode die u kunt dragen, ook als twee mensen tegelijk ziek zijn.",
		"The own risk starts on the first day of illness and holds per illness. One week is five working days. Insurers call these waiting days, but they are not the statutory waiting days, on which an employee may get no pay: your employee simply keeps the right to wages, and you pay them. The occupational-health service helps you during that period too. Choose a period you can bear, also when two people are ill at once.",
	},
	// {0} period in words, {1} number of days
	"option.eigenrisico": {"{0} ({1} wachtdagen)", "{0} ({1} waiting days)"},

	"question.term.title": {"Voor hoeveel jaar sluit u het contract?", "For how many years is the contract?"},
	"question.term.short": {"Contract", "Contract"},
	"question.term.why": {
		"Een langer contract geeft soms eenmalig korting; u zit er dan wel langer aan vast.",
		"A longer contract sometimes gives a one-off discount, but binds you for longer.",
	},
	"question.term.help": {
		"De contractduur is de tijd waarvoor u en de verzekeraar zich binden. Een korting voor een langere duur geldt in het eerste jaar en alleen over de premie, niet over de arbodienst. Het tweede jaar is dus duurder dan het eerste, ook als er niets verandert; de offerte zet beide naast elkaar.",
		"The contract term is the time for which you and the insurer bind yourselves. A discount for a longer term holds in the first year and on the premium only, not on the occupational-health fee. So the second year costs more than the first, even if nothing changes; the quote shows both side by side.",
	},
	"question.term.fixed.term": {
		"Bij dit product staat het premiepercentage vast zolang het contract duurt. Daarna wordt het opnieuw vastgesteld.",
		"With this product the premium percentage is fixed as long as the contract lasts. After that it is set anew.",
	},
	"question.term.fixed.year": {
		"Bij dit product wordt het premiepercentage elk jaar opnieuw vastgesteld, ook binnen een contract van drie jaar.",
		"With this product the premium percentage is set anew every year, also within a contract of three years.",
	},
	"option.years":         {"{0} jaar", "{0} years"},
	"option.years.one":     {"{0} jaar", "{0} year"},
	"option.term.discount": {"{0}, in jaar 1 {1} korting", "{0}, {1} discount in year 1"}, // term, percentage

	"question.start_date.title": {"Wanneer gaat de verzekering in?", "When does the insurance start?"},
	"question.start_date.short": {"Ingang", "Start"},
	"question.start_date.why": {
		"Het jaar van de ingangsdatum bepaalt welke tarieven gelden.",
		"The year of the start date decides which rates apply.",
	},
	// dates: {0} first, {1} last
	"question.start_date.range": {
		"Nu kan een datum van {0} tot en met {1}.",
		"A date from {0} up to {1} is possible now.",
	},
	// {0} assumed date
	"question.start_date.hint": {
		"Wij rekenen met {0} tot u iets anders invult. Laat het veld leeg en druk op Enter om die datum te nemen.",
		"We reckon with {0} until you enter another date. Leave the field empty and press Enter to take that date.",
	},
	"question.start_date.help": {
		"De verzekering kan niet met terugwerkende kracht ingaan en niet verder vooruit dan de offerte geldig is. Typ de datum als 1-1-2027 of 1 januari 2027. Ligt de ingangsdatum in een ander jaar dan de offerte, dan gelden de tarieven van dat andere jaar; bovenaan het scherm staat welke dat zijn.",
		"The insurance cannot start in the past, nor further ahead than the quote is valid. Type the date as 1-1-2027 or 1 January 2027. If the start date lies in another year than the quote, the rates of that other year apply; the top of the screen says which they are.",
	},

	"question.employer_charges.title": {"Verzekert u ook de werkgeverslasten?", "Do you also insure the employer's charges?"},
	"question.employer_charges.short": {"Werkgeverslasten", "Employer's charges"},
	"question.employer_charges.why": {
		"Boven op het loon betaalt u premies en bijdragen, ook als een werknemer ziek is. U kunt die meeverzekeren.",
		"On top of the wage you pay contributions, also while an employee is ill. You can insure those too.",
	},
	"question.employer_charges.help": {
		"Werkgeverslasten zijn de premies werknemersverzekeringen en de bijdrage voor de Zorgverzekeringswet die u over het loon betaalt. Kiest u bijvoorbeeld 25%, dan is de vergoeding bij ziekte 25% hoger, en de premie ook. Bij hoge lonen zijn de werkelijke lasten een kleiner deel van het loon, omdat de premies een maximum hebben.",
		"Employer's charges are the employee-insurance contributions and the healthcare contribution that you pay on the wage. If you choose 25%, say, the benefit during illness is 25% higher, and so is the premium. With high wages the real charges are a smaller part of the wage, because the contributions have a maximum.",
	},
	"option.charges":      {"ja, {0} boven op het loon", "yes, {0} on top of the wage"},
	"option.charges.none": {"niet meeverzekerd", "not insured"},

	"question.settlement.title": {"Wilt u een eindafrekening?", "Do you want a year-end settlement?"},
	"question.settlement.short": {"Eindafrekening", "Settlement"},
	"question.settlement.why": {
		"Met eindafrekening volgen premie en vergoeding de lonen die u werkelijk hebt betaald.",
		"With settlement, premium and benefit follow the wages you have really paid.",
	},
	"question.settlement.help": {
		"Zonder eindafrekening betaalt u premie over de loonsom die u vooraf opgeeft. Met eindafrekening geeft u na afloop van het jaar de werkelijke lonen op, en wordt het verschil verrekend. Dat kost een kleine opslag en past bij lonen die in het jaar veranderen, zoals bij seizoenwerk of groei.",
		"Without settlement you pay premium on the payroll you state in advance. With settlement you report the real wages after the year, and the difference is settled. That costs a small surcharge and suits wages that change during the year, as with seasonal work or growth.",
	},
	"option.settlement.no":  {"nee, vaste loonsom", "no, fixed payroll"},
	"option.settlement.yes": {"ja, {0} procentpunt extra", "yes, {0} percentage points more"}, // points

	"question.payment.title": {"Hoe vaak per jaar wilt u betalen?", "How often a year do you want to pay?"},
	"question.payment.short": {"Betaling", "Payment"},
	"question.payment.why": {
		"Wie vaker betaalt, betaalt soms een opslag op de premie.",
		"Paying more often sometimes costs a surcharge on the premium.",
	},
	"question.payment.help": {
		"De opslag geldt voor de premie, niet voor de arbodienst. De termijnen zijn gelijk, op de laatste na: die vangt de centen op die bij het delen overblijven. Is de opslag niet bekend, dan staat er n.t.b.: vraag hem na bij de verzekeraar. Onbekend is niet hetzelfde als nul.",
		"The surcharge holds for the premium, not for the occupational-health fee. The instalments are equal but for the last, which takes the cents left over from dividing. If the surcharge is not known it says t.b.d.: ask the insurer. Unknown is not the same as zero.",
	},
	"option.payment.surcharge": {"{0}, {1} opslag", "{0}, {1} surcharge"}, // per month, percentage
	"option.payment.unknown":   {"{0}, opslag niet bekend", "{0}, surcharge not known"},

	"question.package.title": {"Neemt u er andere verzekeringen bij?", "Do you take other covers with it?"},
	"question.package.short": {"Pakket", "Package"},
	"question.package.why": {
		"Voor andere inkomensverzekeringen bij dezelfde verzekeraar bestaat soms korting. Geen? Druk dan op Enter.",
		"Other income covers with the same insurer sometimes earn a discount. None? Then press Enter.",
	},
	"question.package.help": {
		"Zet met de spatiebalk of het cijfer een teken bij wat u bij dezelfde verzekeraar neemt, en vul het percentage korting in dat de verzekeraar u noemt. Het genoemde maximum is een bovengrens, geen toezegging. Zonder percentage rekent het programma zonder korting.",
		"Mark what you take from the same insurer with the space bar or the digit, and enter the discount that the insurer tells you. The maximum is an upper bound, not a promise. Without a percentage the program reckons without a discount.",
	},
	"question.package.discount": {"Pakketkorting, ten hoogste {0}", "Package discount, at most {0}"},
	"question.package.unit":     {"van de premie", "of the premium"},
	"question.package.hint":     {"Zoals de verzekeraar die noemt. Leeg: geen korting.", "As the insurer states it. Empty: no discount."},
	"question.package.none":     {"geen", "none"},
	// {0} number of covers, {1} discount
	"question.package.covers":     {"{0} erbij, {1} korting", "{0} more, {1} discount"},
	"question.package.covers.one": {"{0} erbij, {1} korting", "{0} more, {1} discount"},

	// The panel.
	"panel.title":      {"Wat het kost, per jaar", "What it costs, per year"},
	"panel.nothing":    {"De prijs volgt uit uw antwoorden.", "The price follows from your answers."},
	"panel.base":       {"Basispremie", "Basic premium"},
	"panel.surcharges": {"Toeslagen, kortingen", "Surcharges, discounts"},
	"panel.premium":    {"Premie", "Premium"},
	"panel.arbo_fee":   {"Arbodienst", "Occ. health"},
	"panel.total":      {"Totaal jaar 1", "Total year 1"},
	"panel.following":  {"Totaal jaar 2", "Total year 2"},
	"panel.answers":    {"Uw antwoorden", "Your answers"},
	"panel.certainty":  {"Zekerheid: {0}", "Certainty: {0}"},
	"panel.rates":      {"percentages: {0}", "percentages: {0}"},
	"panel.typed":      {"percentage: zelf ingevuld", "percentage: entered by you"},

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

	// Around the question.
	"screen.progress":          {"vraag {0} van {1}", "question {0} of {1}"},
	"screen.edition":           {"tarieven {0}", "rates of {0}"},                                         // year
	"screen.edition_by_start":  {"tarieven {0}, want ingang op {1}", "rates of {0}, for a start on {1}"}, // year, date
	"screen.quote_date":        {"offerte van {0}", "quote of {0}"},                                      // date
	"screen.rates":             {"percentages: {0}", "percentages: {0}"},
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
	"screen.overview.title": {"Uw offerte", "Your quote"},
	"screen.overview.help": {
		"Links het eerste jaar, rechts de jaren daarna als er niets verandert. Ga met de pijltjes naar een regel en druk op Enter om te zien hoe het bedrag is uitgerekend, waar de cijfers vandaan komen en hoe zeker ze zijn. Met s bewaart u de aanvraag en de offerte; met Esc gaat u terug om een antwoord te veranderen.",
		"On the left the first year, on the right the years after it if nothing changes. Go to a line with the arrows and press Enter to see how the amount is worked out, where the figures come from and how sure they are. With s you save the request and the quote; with Esc you go back to change an answer.",
	},
	"screen.percentage":         {"Premiepercentage", "Premium percentage"},
	"screen.percentage.typed":   {"Dit percentage is voor deze offerte ingevuld. Het geldt zoals het er staat.", "This percentage was entered for this quote. It stands as it is."},
	"screen.percentage.unknown": {"Voor deze keuzes is geen percentage bekend. Vraag het na bij de verzekeraar.", "No percentage is known for these choices. Ask the insurer."},
	"screen.steps":              {"Zo komt het percentage tot stand", "This is how the percentage comes about"},
	"screen.premium":            {"Premie", "Premium"},
	"screen.total":              {"Totaal per jaar", "Total per year"},
	"screen.instalments":        {"{0} termijnen, {1}", "{0} instalments, {1}"}, // number, per month
	"screen.last_instalment":    {"laatste termijn", "last instalment"},
	"screen.following_sum":      {"Volgende jaren: {0}", "Following years: {0}"}, // sum
	"screen.answers":            {"Uw antwoorden (Enter om te veranderen)", "Your answers (Enter to change)"},
	"screen.notices":            {"Goed om te weten", "Good to know"},
	"screen.notice.info":        {"Ter informatie", "For information"},
	"screen.notice.warning":     {"Let op", "Please note"},
	"screen.notice.refusal":     {"Dit kan niet", "This is not possible"},

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
		"Bewaard in {0}: {1}.toml (aanvraag), {1}.txt en {1}.json (offerte).",
		"Saved in {0}: {1}.toml (request), {1}.txt and {1}.json (quote).",
	},
	"screen.not_saved": {"Bewaren in {0} is niet gelukt: {1}", "Saving in {0} failed: {1}"},
	"screen.stop":      {"Nog eens Ctrl+C stopt het programma.", "Ctrl+C once more stops the program."},
	"screen.stop.keeping": {
		"Nog eens Ctrl+C stopt; uw antwoorden worden bewaard in {0}.",
		"Ctrl+C once more stops; your answers are kept in {0}.",
	},
	"screen.not_kept": {
		"Bewaren in {0} is niet gelukt: {1}. Met Ctrl+C stopt u zonder te bewaren.",
		"Keeping your answers in {0} failed: {1}. Ctrl+C stops without keeping them.",
	},
	"screen.kept": {"Uw antwoorden zijn bewaard in {0}.", "Your answers are kept in {0}."},
}
