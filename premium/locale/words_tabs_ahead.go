package locale

// tabAheadWords holds what the tabs of the overview say around what looks ahead and back. Amounts and names arrive printed.
var tabAheadWords = words{
	"tab.outlook":        {"Komende jaren", "Coming years"},
	"tab.outlook.short":  {"Vooruit", "Outlook"},
	"tab.benefit":        {"Iemand ziek", "Somebody ill"},
	"tab.benefit.short":  {"Ziek", "Ill"},
	"tab.dates":          {"Agenda", "Dates"},
	"tab.dates.short":    {"Agenda", "Dates"},
	"tab.risk":           {"Kans op ziekte", "What a bad year costs"},
	"tab.risk.short":     {"Ziektekans", "Bad year"},
	"tab.backtest":       {"Eerdere ziektegevallen", "Past illness"},
	"tab.backtest.short": {"Eerder ziek", "Past illness"},
	"tab.trueup":         {"Werkelijke lonen", "Real wages"},
	"tab.trueup.short":   {"Echt loon", "Real wages"},

	// The forms.
	"tab.input.gone":     {"{0} staat niet meer op de lijst en is hier weggehaald.", "{0} is no longer on the list and was removed here."},
	"tab.input.unread":   {"Niet gebruikt, want niet te lezen: {0} \"{1}\".", "Not used, for it cannot be read: {0} \"{1}\"."}, // field, text
	"tab.input.many":     {"Typ hooguit {0} percentages.", "Type at most {0} percentages."},
	"tab.input.growth":   {"Typ een percentage van hooguit {0}, met een − ervoor als het daalt.", "Type a percentage of at most {0}, with a − before it for a fall."},
	"tab.input.range":    {"Typ een getal van {0} tot en met {1}.", "Type a number from {0} to {1}."},
	"tab.input.employee": {"{0} staat hier niet op de lijst van werknemers. Typ de naam zoals in die lijst.", "{0} is not on the list of employees here. Type the name as in that list."},
	"tab.input.at_work":  {"Typ de eerste en de laatste dag aan het werk, bijvoorbeeld 1-4-2027 14-4-2027.", "Type the first and the last day at work, for example 1-4-2027 14-4-2027."},
	"tab.input.order":    {"De laatste dag ligt voor de eerste.", "The last day is before the first."},
	"tab.put.not":        {"Niet overgenomen, want dan is er geen offerte. {0}", "Not taken, for then there is no quote. {0}"},
	"tab.no_staff":       {"Hiervoor is een lijst met werknemers nodig. Vul die in bij de vraag naar de loonsom.", "This needs a list of employees. Fill it in at the question of the payroll."},
	"tab.to_staff":       {"Hiervoor is een lijst met werknemers nodig. Met F5 of Ctrl+T vult u die hier in.", "This needs a list of employees. Fill it in here with F5 or Ctrl+T."},
	"tab.step.cases":     {"de eerdere ziektegevallen", "the past cases of illness"},
	"tab.step.past":      {"het verzuim van eerdere jaren", "the absence of past years"},
	"tab.step.real":      {"de werkelijke lonen", "the real wages"},

	// The years to come.
	"tab.outlook.input":      {"Wat u veronderstelt van de komende jaren", "What you suppose of the years to come"},
	"tab.outlook.model":      {"Voorbeeldmodel; zekerheid: {0}", "Example model; certainty: {0}"},
	"tab.outlook.moved":      {"verschil", "difference"},
	"tab.outlook.still":      {"Er verandert niets tegenover het jaar ervoor.", "Nothing changes against the year before."},
	"tab.outlook.absence":    {"Verzuim {0}.", "Absence {0}."}, // year and percentage
	"tab.outlook.year":       {"Verzekeringsjaar {0}", "Premium year {0}"},
	"tab.outlook.first":      {"Het eerste jaar, zoals in deze offerte.", "The first year, as in this quote."},
	"tab.outlook.term":       {"{0}, alle jaren samen", "{0}, all years together"},
	"tab.outlook.sure":       {"Hoe zeker dit is", "How sure this is"},
	"tab.outlook.judge":      {"Dit is een voorbeeldmodel: geen verzekeraar drukt zijn formule. Hier staat wat het maakt van voorbeelden die wel zijn gedrukt.", "This is an example model: no insurer prints its formula. Here is what it makes of examples that are printed."},
	"tab.outlook.own":        {"Eigen verzuim per jaar", "Own absence per year"},
	"tab.outlook.own.hint":   {"Per jaar vanaf {0}, bijvoorbeeld 9 9 9. Leeg: het scenario.", "Per year from {0}, for example 9 9 9. Empty: the scenario."},
	"tab.outlook.who":        {"Wie wordt ziek", "Who falls ill"},
	"tab.outlook.who.hint":   {"Een verzekerde werknemer uit de lijst. Leeg: iemand.", "An insured employee from the list. Empty: somebody."},
	"tab.outlook.month":      {"Ziek vanaf", "Ill from"},
	"tab.outlook.month.hint": {"Een maand of een dag, bijvoorbeeld 7-2027. Leeg: {0}.", "A month or a day, for example 7-2027. Empty: {0}."},
	"tab.outlook.weeks":      {"Hoeveel weken ziek", "How many weeks ill"},
	"tab.outlook.weeks.hint": {"Leeg: niemand extra ziek.", "Empty: nobody else ill."},
	"tab.outlook.sector":     {"Bedrijfstak, per jaar", "Sector, per year"},
	"tab.outlook.wages":      {"Loongroei, per jaar", "Wage growth, per year"},
	"tab.outlook.growth.hint": {
		"Een percentage, met een − ervoor als het daalt. Leeg: geen.",
		"A percentage, with a − before it for a fall. Empty: none.",
	},
	"tab.outlook.years":      {"Aantal jaren", "Number of years"},
	"tab.outlook.years.hint": {"Hooguit {0}. Leeg: drie, of zoveel als u percentages typt.", "At most {0}. Empty: three, or as many as the percentages you type."},

	// Somebody ill.
	"tab.benefit.input":       {"Wanneer en hoelang ziek", "When and how long ill"},
	"tab.benefit.intro":       {"{0} ziek vanaf {1} · loon bij ziekte {2} procent", "{0} ill from {1} · wage in illness {2} per cent"}, // who, from when, coverage
	"tab.benefit.aside":       {"in euro's", "in euros"},
	"tab.benefit.weeks":       {"week {0}", "week {0}"},
	"tab.benefit.week":        {"Per week: {0}", "Per week: {0}"}, // the sum of one week
	"tab.benefit.idle":        {"week {0} {1}", "week {0} {1}"},   // weeks, why nothing is owed
	"tab.benefit.total":       {"Alle weken samen. Enter laat de sommen zien.", "All weeks together. Enter shows the sums."},
	"tab.benefit.who":         {"Wie is er ziek?", "Who is ill?"},
	"tab.benefit.wage":        {"jaarloon", "yearly wage"},
	"tab.benefit.from":        {"Eerste ziektedag", "First day of illness"},
	"tab.benefit.from.hint":   {"Leeg: de eerste verzekerde dag, {0}.", "Empty: the first insured day, {0}."},
	"tab.benefit.weeks.label": {"Hoeveel weken", "How many weeks"},
	"tab.benefit.weeks.hint":  {"Leeg: {0}. Hooguit {1}: na week 104 geldt een loonsanctie.", "Empty: {0}. At most {1}: after week 104 there is a wage sanction."},
	"tab.benefit.recovered":   {"Aan het werk ({0})", "At work ({0})"}, // first, second time
	"tab.benefit.recovered.hint": {
		"Eerste en laatste dag, bijvoorbeeld 1-4-2027 14-4-2027; met 50% erachter voor de helft van de uren.",
		"First and last day, for example 1-4-2027 14-4-2027; with 50% after it for half the hours.",
	},
	"tab.benefit.other":        {"Andere uitkering", "Other benefit"},
	"tab.benefit.other.hint":   {"Per week, wat van het loon af gaat, bijvoorbeeld van UWV. Leeg: geen.", "Per week, what is taken off the wage, of UWV for example. Empty: none."},
	"tab.benefit.per_week":     {"per week", "per week"},
	"tab.benefit.death":        {"Dag van overlijden", "Day of death"},
	"tab.benefit.death.hint":   {"Leeg: geen.", "Empty: none."},
	"tab.benefit.unused":       {"De tijd aan het werk {0} telt niet mee: zij moet na {1} beginnen, en na de vorige.", "The time at work {0} does not count: it must begin after {1}, and after the one before."},
	"tab.benefit.unused.death": {"De dag van overlijden {0} telt niet mee: hij ligt niet tussen {1} en {2}.", "The day of death {0} does not count: it is not between {1} and {2}."},

	// Dates, and the picture of the risk.
	"tab.dates.none":   {"Er volgen geen data uit deze offerte.", "No dates follow from this quote."},
	"tab.risk.busy":    {"Wordt uitgerekend: {0} jaren …", "Being worked out: {0} years …"},
	"tab.risk.intro":   {"Nagebootste jaren voor dit personeel, alles ongeveer", "Imitated years for this staff, all of it about"},
	"tab.risk.seed":    {"beginwaarde {0}", "seed {0}"},
	"tab.risk.about":   {"█ een slecht jaar, ongeveer", "█ a bad year, about"},
	"tab.risk.bad":     {"slecht jaar", "bad year"},
	"tab.risk.mean":    {"gemiddeld", "average"},
	"tab.risk.kept":    {"loon zelf", "own wages"},
	"tab.risk.chances": {"Kansen in een jaar", "Chances in a year"},
	"tab.risk.foot.total": {
		"Slecht jaar: het duurste van tien, premie en loon dat u zelf betaalt samen. Loon zelf: gemiddeld per jaar.",
		"Bad year: the dearest of ten, premium and the wages you pay yourself together. Own wages: average per year.",
	},
	"tab.risk.foot.premium": {
		"Zonder arbodienst: wat die kost, is niet bekend. Slecht jaar: het duurste van tien, premie en loon dat u zelf betaalt samen.",
		"Without occupational health: what it costs is not known. Bad year: the dearest of ten, premium and the wages you pay yourself together.",
	},
	"tab.risk.how": {"Hoe dit is nagebootst, en waar het op rust", "How this was imitated, and what it rests on"},

	// The past.
	"tab.backtest.none": {
		"Hier ziet u wat elke keuze in het verleden had betaald. Typ met i eerdere ziektegevallen: wie, van wanneer tot wanneer. Of typ met f het verzuim per jaar in procenten.",
		"Here you see what every choice would have paid in the past. Type past cases of illness with i: who, from when until when. Or type the absence per year in per cent with f.",
	},
	"tab.backtest.borne":        {"Wat het u had gekost, in euro's.", "What it would have cost you, in euros."},
	"tab.backtest.paid":         {"Wat er was vergoed, in euro's.", "What would have been paid out, in euros."},
	"tab.backtest.own":          {"Wat u zelf had betaald, in euro's.", "What you would have paid yourself, in euros."},
	"tab.backtest.premium":      {"De premie, in euro's.", "The premium, in euros."},
	"tab.backtest.net":          {"De premie min wat er was vergoed, in euro's.", "The premium less what would have been paid out, in euros."},
	"tab.backtest.model":        {"Naar het verzuim {0}, met het duurmodel.", "By the absence {0}, with the duration model."},
	"tab.backtest.legend":       {"[ ] uw keuze · ▼ kostte u het minst · over alle jaren samen, met de lonen en tarieven van nu", "[ ] your choice · ▼ cost you least · all years together, at today's wages and rates"},
	"tab.backtest.legend.typed": {"[ ] uw keuze · over alle jaren samen, met de lonen en tarieven van nu", "[ ] your choice · all years together, at today's wages and rates"},
	"tab.backtest.one_basis":    {"Er zijn geen ziektegevallen en percentages naast elkaar om tussen te wisselen.", "There are no cases and percentages beside each other to switch between."},
	"tab.backtest.cases":        {"Eerdere ziektegevallen", "Past cases of illness"},
	"tab.backtest.only_dates":   {"Alleen wie uit de lijst, en data. Typ nooit een ziekte, een oorzaak of een volledige naam.", "Only who from the list, and dates. Never type an illness, a cause or a full name."},
	"tab.backtest.from":         {"ziek vanaf", "ill from"},
	"tab.backtest.until":        {"tot en met", "until"},
	"tab.backtest.from.hint":    {"De eerste ziektedag.", "The first day of illness."},
	"tab.backtest.until.hint":   {"De laatste ziektedag. Leeg: nog ziek.", "The last day of illness. Empty: still ill."},
	"tab.backtest.who.hint":     {"Kies uit {0}.", "Choose from {0}."},
	"tab.backtest.lacking":      {"{0} regels zijn niet af en tellen niet mee.", "{0} rows are not complete and do not count."},
	"tab.backtest.lacking.one":  {"{0} regel is niet af en telt niet mee.", "{0} row is not complete and does not count."},
	"tab.backtest.gone":         {"{0} eerdere ziektegevallen van wie niet meer op de lijst staat, zijn weggehaald. Ctrl+Z brengt ze terug.", "{0} past cases of who is no longer on the list were removed. Ctrl+Z brings them back."},
	"tab.backtest.gone.one":     {"{0} eerder ziektegeval van wie niet meer op de lijst staat, is weggehaald. Ctrl+Z brengt het terug.", "{0} past case of who is no longer on the list was removed. Ctrl+Z brings it back."},
	"tab.backtest.past":         {"Verzuim in eerdere jaren", "Absence in past years"},
	"tab.backtest.past.hint":    {"Een percentage. Dit is een antwoord: het kan de premie veranderen. Leeg: niet bekend.", "A percentage. This is an answer: it may change the premium. Empty: not known."},

	// Real wages.
	"tab.trueup.input":     {"Wat werkelijk is verdiend", "What was really earned"},
	"tab.trueup.no_staff":  {"Hier ziet u na afloop van het jaar wat de werkelijke lonen met de premie doen. Daarvoor is een lijst met werknemers nodig: met i gaat u naar de vraag waar u die invult.", "Here you see after the year what the real wages do to the premium. This needs a list of employees: i goes to the question where you fill it in."},
	"tab.trueup.none":      {"Hier ziet u na afloop van het jaar wat de werkelijke lonen met de premie doen. Typ ze met i, per werknemer over een heel jaar.", "Here you see after the year what the real wages do to the premium. Type them with i, per employee for a full year."},
	"tab.trueup.wage":      {"{0}: jaarloon", "{0}: yearly wage"},
	"tab.trueup.wage.hint": {"Verwacht was {0}. Leeg: zoals verwacht.", "Expected was {0}. Empty: as expected."},
	"tab.trueup.from":      {"{0}: in dienst vanaf", "{0}: employed from"},
	"tab.trueup.until":     {"{0}: in dienst tot en met", "{0}: employed until"},
	"tab.trueup.day.hint":  {"Leeg: zoals verwacht.", "Empty: as expected."},

	// The keys.
	"key.tab.input":     {"invullen", "fill in"},
	"key.tab.done":      {"klaar", "done"},
	"key.tab.who":       {"wie", "who"},
	"key.tab.scenario":  {"scenario", "scenario"},
	"key.tab.seed":      {"andere beginwaarde", "other seed"},
	"key.tab.seed_back": {"vorige", "previous"},
	"key.tab.cases":     {"gevallen", "cases"},
	"key.tab.past":      {"verzuim", "absence"},
	"key.tab.basis":     {"gevallen/percentages", "cases/percentages"},
	"key.tab.measure":   {"bedrag", "amount"},
	"key.tab.drop_row":  {"regel weg", "remove row"},

	// Help.
	"tab.help.outlook": {
		"Dit blad rekent de komende jaren door onder een scenario dat u kiest. Het is een voorbeeldmodel en geen voorspelling. De balk is wat een jaar kost: █ zoals het eerste jaar, ▓ wat erbij komt, ░ wat het minder is. Ga met ↑ en ↓ naar een jaar: eronder staat waardoor het verandert, en Enter laat elke som zien. Met n neemt u het volgende scenario: zoals nu, één lange ziekte, een slecht jaar, een bedrijfstak die stijgt, en uw eigen als u er een typt. Met i typt u het verzuim per jaar, een werknemer die ziek wordt, de bedrijfstak, de loongroei en het aantal jaren. Onder de jaren staan de contractduren en de vragen die iedereen stelt, met het antwoord voor u.",
		"This sheet works out the years to come under a scenario that you choose. It is an example model and no forecast. The bar is what a year costs: █ as the first year, ▓ what comes on top, ░ what it is less. Go to a year with ↑ and ↓: below it is what moves it, and Enter shows every sum. n takes the next scenario: as now, one long illness, a bad year, a sector that rises, and your own when you type one. With i you type the absence per year, an employee who falls ill, the sector, wage growth and the number of years. Below the years are the contract terms and the questions that everyone asks, with the answer for you.",
	},
	"tab.help.benefit": {
		"Dit blad volgt één zieke werknemer, week voor week: het loon in het eigen risico, de uitkering, de uitkering met werkgeverslasten, en wat voor u blijft. Weken met dezelfde berekening staan bij elkaar. Bij een week waarin iets moet gebeuren, staat wat, wie het doet en de uiterste dag. Enter opent de som. Met p kiest u wie er ziek is, met i de eerste ziektedag, het aantal weken, tijd aan het werk en een andere uitkering. Een oorzaak wordt nooit gevraagd.",
		"This sheet follows one sick employee, week by week: the wage in the own-risk period, the benefit, the benefit with employer's charges, and what stays yours. Weeks worked out alike stand together. A week in which something must be done says what, who does it and the last day. Enter opens the sum. With p you choose who is ill, with i the first day of illness, the number of weeks, time at work and another benefit. No cause is ever asked.",
	},
	"tab.help.dates": {
		"Alle dagen die uit deze offerte volgen, in hun volgorde: vanaf wanneer zij kan en tot wanneer zij geldt, wie wanneer in de verzekering komt, wanneer u lonen opgeeft, wanneer de korting vervalt en wanneer u kunt opzeggen. Onderaan staan de termijnen die pas gaan lopen als er iets gebeurt. Enter opent een dag, met de bron.",
		"All days that follow from this quote, in their order: from when it can be made and until when it holds, who becomes insured when, when you report wages, when the discount ends and when you can cancel. At the end are the time limits that run from what may happen. Enter opens a day, with its source.",
	},
	"tab.help.risk": {
		"Dit blad bootst heel veel jaren verzuim na voor dit personeel. Alles is ongeveer, en afgerond op honderd euro. U ziet per eigen risico, en zonder verzekering, wat een slecht jaar kost (het duurste van tien) en wat een gemiddeld jaar kost. Enter opent de uitleg met de aannamen en de bronnen.",
		"This sheet imitates very many years of absence for this staff. All of it is about, and rounded to a hundred euros. You see for each own risk, and without insurance, what a bad year costs (the dearest of ten) and what an average year costs. Enter opens the explanation with its assumptions and sources.",
	},
	"tab.help.risk.adviser": {
		"Dezelfde beginwaarde geeft altijd dezelfde uitkomst; met n neemt u een andere, met b de vorige. Scheelt dat weinig, dan is de uitkomst stevig.",
		"The same seed always gives the same outcome; n takes another, b the one before. When that makes little difference, the outcome is firm.",
	},
	"tab.help.backtest": {
		"Dit blad zet uw verleden tegen elke dekking en elk eigen risico. Met i typt u eerdere ziektegevallen: alleen wie en de data, nooit een oorzaak. Met f typt u het verzuim per jaar in procenten. Met m wisselt u wat de vakjes laten zien: wat het u had gekost, wat was vergoed, wat u zelf had betaald, de premie, en de premie min de vergoeding. Met v wisselt u tussen gevallen en percentages. Enter opent de sommen van een vakje.",
		"This sheet sets your past against every coverage and every own risk. With i you type past cases of illness: only who and the dates, never a cause. With f you type the absence per year in per cent. m changes what the cells show: what it would have cost you, what would have been paid, what you would have paid yourself, the premium, and the premium less the benefit. v switches between cases and percentages. Enter opens the sums of a cell.",
	},
	"tab.help.trueup": {
		"Na afloop van het jaar telt wat werkelijk is verdiend. Met i typt u per werknemer het werkelijke jaarloon, en waar dat anders was ook de dagen in dienst. U ziet dan regel voor regel wat dat met de premie en de arbodienst doet. Met eindafrekening volgt een factuur; zonder eindafrekening ziet u welke vergoeding u mist over loon dat niet is opgegeven. Buiten 90 tot 110% van het verwachte staat er een waarschuwing. Enter opent een som.",
		"After the year what was really earned counts. With i you type the real yearly wage per employee, and where they differ also the days employed. You then see line by line what that does to the premium and to occupational health. With settlement an invoice follows; without it you see which benefit you miss on wages that were not reported. Outside 90 to 110% of what was expected there is a warning. Enter opens a sum.",
	},
}
