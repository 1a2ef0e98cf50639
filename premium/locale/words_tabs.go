package locale

// tabWords holds what the tabs of the overview say around the advice. Amounts and names arrive printed.
var tabWords = words{
	"tab.breakdown":       {"Opbouw", "Breakdown"},
	"tab.breakdown.short": {"Opbouw", "Breakdown"},
	"tab.matrix":          {"Matrix", "Matrix"},
	"tab.matrix.short":    {"Matrix", "Matrix"},
	"tab.levers":          {"Wat scheelt het", "What it saves"},
	"tab.levers.short":    {"Besparen", "Savings"},
	"tab.compare":         {"Vergelijken", "Compare"},
	"tab.compare.short":   {"A/B/C", "A/B/C"},
	"tab.check":           {"Controle", "Checks"},
	"tab.check.short":     {"Controle", "Checks"},
	"tab.ownrisk":         {"Eigen risico", "Own risk"},
	"tab.ownrisk.short":   {"Risico", "Own risk"},
	"tab.readings":        {"Uitleg van regels", "How rules are read"},
	"tab.readings.short":  {"Regels", "Rules"},
	"tab.radar":           {"Grenzen", "Limits"},
	"tab.radar.short":     {"Grenzen", "Limits"},

	"tab.adviser_only": {"Dat blad is voor de adviseur. Wisselen van rol: F4; uit de klantweergave: c.", "That sheet is for the adviser. Switch roles: F4; leave the client view: c."},

	// Shared by the tabs.
	"tab.year1":     {"jaar 1", "year 1"},
	"tab.following": {"daarna", "after it"},
	"tab.case":      {"bij één zieke", "one illness"},
	"tab.per_year":  {"bedrag", "amount"},
	"tab.whole":     {"in hele euro's, naar boven afgerond", "in whole euros, rounded up"},
	"tab.option":    {"{0} {1}", "{0} {1}"}, // question, answer
	"tab.open":      {"Dan is deze vraag nog open: {0}", "This question is open then: {0}"},
	// {0} what was taken, {1} total of the first year, {2} difference
	"tab.taken":         {"{0}. Jaar 1 kost nu {1}; verschil {2}. Ongedaan maken: u.", "{0}. Year 1 now costs {1}; difference {2}. Undo: u."},
	"tab.taken.premium": {"{0}. De premie van jaar 1 is nu {1}; verschil {2}. Ongedaan maken: u.", "{0}. The premium of year 1 is now {1}; difference {2}. Undo: u."},
	"tab.taken.stands":  {"{0}: dat is al uw keuze.", "{0}: that is your choice already."},
	"tab.taken.not":     {"{0} is niet overgenomen, want dan is er geen offerte. {1}", "{0} was not taken, for then there is no quote. {1}"}, // what, why
	"tab.step.goal":     {"de keuzen binnen een bedrag", "the choices within an amount"},
	"tab.step.scenario": {"de keuzen van een scenario", "the choices of a scenario"},
	"tab.step.reading":  {"de lezing van een regel", "the reading of a rule"},

	// Matrix.
	"tab.matrix.title":           {"Totaal van jaar 1 · {0} (rijen) tegen {1} (kolommen)", "Total of year 1 · {0} (rows) against {1} (columns)"},
	"tab.matrix.title.premium":   {"Premie van jaar 1 · {0} (rijen) tegen {1} (kolommen)", "Premium of year 1 · {0} (rows) against {1} (columns)"},
	"tab.matrix.legend.standing": {"[ ] uw keuze", "[ ] your choice"},
	"tab.matrix.legend.cheapest": {"▼ het laagste", "▼ the lowest"},
	"tab.matrix.cell":            {"{0}: {1}, verschil {2}", "{0}: {1}, difference {2}"}, // options, total, difference
	"tab.matrix.cell.stands":     {"{0}: {1}, uw keuze", "{0}: {1}, your choice"},        // options, total
	"tab.matrix.exposure": {
		"Eén werknemer met een gemiddeld loon van {0} die twee jaar ziek is, kost u dan zelf {1}.",
		"One employee at the average wage of {0} who is ill for two years then costs you {1} yourself.",
	},
	"tab.matrix.typed": {
		"Het percentage is ingevuld en geldt voor één dekking en één eigen risico: wat de andere kosten, is niet bekend.",
		"The percentage was entered and holds for one coverage and one own risk: what the others cost is not known.",
	},
	"tab.matrix.typed.short": {"Ingevuld percentage: de andere prijzen zijn niet bekend.", "Percentage entered: the other prices are not known."},
	"tab.matrix.no_view":     {"Er zijn hier geen twee keuzen met een prijs om tegen elkaar te zetten.", "There are no two priced choices here to set against each other."},

	// Levers, and the way round.
	"tab.levers.intro": {
		"Telkens één keuze anders: wat dat scheelt, en wat één zieke werknemer u dan meer (+) of minder (−) kost.",
		"One choice changed at a time: what that changes, and what one sick employee then costs you more (+) or less (−).",
	},
	"tab.levers.none":    {"Er is geen andere keuze met een prijs.", "There is no other choice with a price."},
	"tab.levers.nothing": {"Voor u verandert er verder niets.", "Nothing else changes for you."},
	"tab.goal.title":     {"Wat mag het hooguit kosten?", "What may it cost at most?"},
	"tab.goal.label":     {"Hooguit {0}", "At most {0}"}, // per month
	"tab.goal.hint":      {"Met arbodienst, zonder btw. Tab wisselt tussen maand en jaar.", "With occupational health, excl. VAT. Tab switches between month and year."},
	// {0} that fit, {1} all
	"tab.goal.fits":        {"{0} van {1} combinaties passen; wat het meeste dekt, staat bovenaan.", "{0} of {1} combinations fit; those that cover most come first."},
	"tab.goal.fits.one":    {"{0} van {1} combinaties past.", "{0} of {1} combinations fits."},
	"tab.goal.none":        {"Geen enkele combinatie past. De goedkoopste die er is:", "No combination fits. The cheapest there is:"},
	"tab.goal.unknown":     {"Van geen enkele combinatie is het hele bedrag bekend.", "The whole amount of no combination is known."},
	"tab.goal.standing":    {"Uw keuzen van nu", "Your present choices"},
	"tab.goal.instalments": {"{0} termijnen van {1}.", "{0} instalments of {1}."}, // number, amount
	"tab.goal.left": {
		"Bij één zieke: wat één ziekte van twee jaar u dan zelf kost, bij gemiddeld loon.",
		"One illness: what one illness of two years then costs you yourself, at the average wage.",
	},

	// Comparing.
	"tab.compare.intro": {
		"Hier zet u keuzen naast elkaar. Met b onthoudt u de keuzen van nu als B; verander daarna iets, en u ziet A (nu) naast B. Met p komt dezelfde vraag onder het andere product ernaast.",
		"Here you set choices side by side. b keeps the present choices as B; then change something, and you see A (now) beside B. p puts the same request under the other product beside them.",
	},
	"tab.compare.now":       {"A (nu)", "A (now)"},
	"tab.compare.kept":      {"Onthouden als {0}. A blijft wat u nu kiest.", "Kept as {0}. A stays what you choose now."},
	"tab.compare.again":     {"Dat staat er al, als {0}.", "That is there already, as {0}."},
	"tab.compare.full":      {"B en C zijn bezet. Ga naar een van beide en haal hem weg met d.", "B and C are taken. Go to one of them and remove it with d."},
	"tab.compare.dropped":   {"{0} is weggehaald.", "{0} was removed."},
	"tab.compare.choose":    {"A zijn uw keuzen van nu. Ga met → naar een ander scenario.", "A are your present choices. Go to another scenario with →."},
	"tab.compare.choices":   {"De keuzen van {0}", "The choices of {0}"},
	"tab.compare.same":      {"Er is geen verschil.", "There is no difference."},
	"tab.compare.of":        {"{0}: {1}", "{0}: {1}"},                                                                                       // letter, what it insures
	"tab.compare.other.not": {"Naast uw keuzen past dit product niet: {0}. {1}", "This product does not fit beside your choices: {0}. {1}"}, // product, why
	"tab.compare.other.how": {
		"Met F2 gaat u naar dat product en vult u dit daar in; met Ctrl+Z komt u terug.",
		"F2 goes to that product, where you fill this in; Ctrl+Z brings you back.",
	},
	"tab.compare.other.lost": {"Wat {0} niet kan: {1}.", "What {0} cannot do: {1}."},
	// {0} which year, {1} letter, {2} difference
	"tab.compare.cheaper": {"{0}: {1} is {2} goedkoper dan A.", "{0}: {1} is {2} cheaper than A."},
	"tab.compare.dearer":  {"{0}: {1} is {2} duurder dan A.", "{0}: {1} is {2} dearer than A."},
	"tab.compare.price":   {"{0} eerste jaar", "{0} first year"}, // total or premium
	"tab.compare.verdict": {"{0}: {1}", "{0}: {1}"},
	"tab.compare.typed": {
		"Het percentage is ingevuld en geldt voor één product, dekking en eigen risico: {0} herhaalt het alleen. Welke goedkoper is, valt niet te zeggen.",
		"The percentage was entered and holds for one product, coverage and own risk: {0} only repeats it. Which costs less cannot be said.",
	},
	"tab.compare.bridge": {"Van A naar {0}, eerste jaar", "From A to {0}, first year"},
	"tab.compare.step":   {"{0} {1}", "{0} {1}"}, // step, amount

	// Checking.
	"tab.check.none":         {"Er is niets op te merken.", "There is nothing to remark."},
	"tab.check.remedy":       {"Wat u kunt doen: {0}", "What you can do: {0}"},
	"tab.check.remedy.title": {"Wat u kunt doen", "What you can do"},

	// Own risk.
	"tab.ownrisk.intro": {
		"Per jaar na het eerste, tegenover het kortste eigen risico: bespaarde premie min gemiste vergoeding is het saldo. Daarnaast wat één zieke van 2 tot 104 weken u kost, {0}.",
		"Per year after the first, against the shortest own risk: premium saved less benefit missed is the balance. Beside it what one illness of 2 to 104 weeks costs you, {0}.",
	}, // how amounts are rounded
	"tab.ownrisk.saved":   {"bespaard", "saved"},
	"tab.ownrisk.lost":    {"gemist", "missed"},
	"tab.ownrisk.balance": {"saldo", "balance"},
	"tab.ownrisk.weeks":   {"{0} w", "{0} w"},
	"tab.ownrisk.case":    {"{0} weken {1}", "{0} weeks {1}"},
	"tab.ownrisk.cases":   {"Eén zieke werknemer kost u zelf: {0}.", "One sick employee costs you: {0}."},
	"tab.ownrisk.typed": {
		"Wat u bespaart is niet bekend: het ingevulde percentage geldt voor één eigen risico.",
		"What you save is not known: the percentage entered holds for one own risk.",
	},

	// Readings.
	"tab.readings.none":         {"Dit product heeft geen regels die open staan.", "This product has no rules that are open."},
	"tab.readings.stands":       {"zo gelezen", "read so"},
	"tab.readings.departs":      {"zo gelezen, afwijkend", "read so, departing"},
	"tab.readings.departs.foot": {"Deze offerte leest de regel anders dan gebruikelijk.", "This quote reads the rule otherwise than usual."},
	"tab.readings.refused":      {"geen offerte", "no quote"},
	"tab.readings.fixed":        {"Deze lezing kan hier niet worden gekozen: het programma rekent er niet mee.", "This reading cannot be chosen here: the program does not calculate with it."},
	"tab.readings.why":          {"Gebruikelijk: {0}", "Usual: {0}"},
	"tab.readings.why.title":    {"Waarom het gebruikelijk zo is", "Why it usually is so"},

	// Thresholds, and one more employee.
	"tab.radar.intro": {"Wat het dichtst bij een grens ligt, staat bovenaan. Onder nul is de grens voorbij.", "What lies nearest to a limit comes first. Below zero it is beyond the limit."},
	"tab.radar.none":  {"Er is geen grens in zicht.", "There is no limit in sight."},
	"tab.radar.room":  {"ruimte", "room"},
	"tab.radar.share": {"van de grens", "of the limit"},
	"tab.radar.at":    {"grens", "limit"},
	"tab.radar.of":    {"{0}: {1}", "{0}: {1}"},        // employee, limit
	"tab.radar.foot":  {"Nu {0}. {1}", "Now {0}. {1}"}, // amount, what crossing the limit does
	"tab.hire.title":  {"Wat kost een werknemer erbij?", "What does one more employee cost?"},
	"tab.hire.intro":  {"Dit rekent alleen; aan uw antwoorden verandert niets.", "This only calculates; your answers do not change."},
	"tab.hire.wage":   {"Jaarloon, over een heel jaar", "Yearly wage, for a full year"},
	"tab.hire.from":   {"In dienst vanaf", "Employed from"},
	"tab.hire.from.hint": {
		"Leeg: vanaf de ingangsdatum, {0}.",
		"Empty: from the start date, {0}.",
	},
	"tab.hire.told":      {"Een werknemer erbij voor {0}, vanaf {1}", "One more employee for {0}, from {1}"}, // wage, date
	"tab.hire.refused":   {"Dan is er geen offerte:", "Then there is no quote:"},
	"tab.hire.uninsured": {"Deze werknemer is dan niet verzekerd.", "This employee is not insured then."},
	"tab.hire.year":      {"{0}: {1}", "{0}: {1}"}, // which year, difference
	// limit, payroll, its amount, what it does
	"tab.hire.over":    {"{0}: de loonsom is dan {1}, over de grens van {2}. {3}", "{0}: the payroll is {1} then, beyond the limit of {2}. {3}"},
	"tab.hire.crossed": {"Over een grens", "Across a limit"},
	"tab.hire.notices": {"Wat er dan bij komt om te weten", "What there is to know besides then"},

	// The keys.
	"key.tab.next":      {"ander blad", "other sheet"},
	"key.tab.take":      {"overnemen", "take"},
	"key.tab.sums":      {"sommen", "sums"},
	"key.tab.goal":      {"hooguit …", "at most …"},
	"key.tab.seek":      {"zoeken", "seek"},
	"key.tab.per":       {"maand/jaar", "month/year"},
	"key.tab.view":      {"andere keuzen", "other choices"},
	"key.tab.rows":      {"rijen", "rows"},
	"key.tab.columns":   {"kolommen", "columns"},
	"key.tab.scenarios": {"scenario", "scenario"},
	"key.tab.keep":      {"onthouden als B", "keep as B"},
	"key.tab.keep.more": {"onthouden als C", "keep as C"},
	"key.tab.other":     {"ander product", "other product"},
	"key.tab.differ":    {"verschillen", "differences"},
	"key.tab.drop":      {"weghalen", "remove"},
	"key.tab.hire":      {"iemand erbij", "one more"},
	"key.tab.fill":      {"ander veld", "other field"},

	// Help.
	"tab.help.matrix": {
		"Elk vakje is een combinatie van twee keuzen, met wat het eerste jaar dan kost. Tussen haken staat wat u nu kiest, ▼ is het laagste bedrag. Ga met de pijltjes naar een vakje: eronder staat het bedrag op de cent en wat één zieke werknemer u dan zelf kost. Enter neemt het vakje over; met u maakt u dat ongedaan. Met m zet u twee andere keuzen tegen elkaar: y wisselt de rijen, x de kolommen.",
		"Each cell is a combination of two choices, with what the first year then costs. Between brackets is what you choose now, ▼ is the lowest amount. Go to a cell with the arrows: below it is the amount to the cent and what one sick employee then costs you. Enter takes the cell; u undoes that. m sets two other choices against each other: y changes the rows, x the columns.",
	},
	"tab.help.levers": {
		"Elke regel verandert één keuze. U ziet wat dat in het eerste jaar scheelt, wat één zieke werknemer u dan meer of minder kost, en wat het daarna per jaar scheelt. Enter neemt de keuze over, o laat de sommen zien. Met g vult u in wat het hooguit mag kosten; het programma zoekt dan de combinaties die het meeste dekken.",
		"Each line changes one choice. You see what that changes in the first year, what one sick employee then costs you more or less, and what it changes per year after that. Enter takes the choice, o shows the sums. With g you enter what it may cost at most; the program then looks for the combinations that cover most.",
	},
	"tab.help.compare": {
		"A is wat u nu kiest. Met b onthoudt u dat als B of C, en daarna kunt u A veranderen. Met p komt hetzelfde bij het andere product ernaast. Wat van A verschilt heeft een *; v laat alleen de verschillen zien. Ga met ← en → naar een scenario: Enter neemt de keuzen ervan terug, d haalt het weg, o laat zien hoe het verschil ontstaat. Is een bedrag onbekend of ligt het te dicht bij elkaar, dan noemt het programma niets goedkoper.",
		"A is what you choose now. b keeps that as B or C, after which you can change A. p puts the same under the other product beside it. What differs from A has a *; v shows the differences only. Go to a scenario with ← and →: Enter takes its choices back, d removes it, o shows how the difference comes about. If an amount is unknown or they are too close, the program calls nothing cheaper.",
	},
	"tab.help.check": {
		"Dit blad loopt de offerte na: wat niet verzekerd is, waarvoor u voor niets betaalt en welke grens dichtbij is. Het zwaarste staat bovenaan. Enter laat zien hoe het bedrag is berekend, waar het vandaan komt en wat u kunt doen.",
		"This sheet goes through the quote: what is not insured, what you pay for nothing and which limit is near. The gravest comes first. Enter shows how the amount follows, where it comes from and what you can do.",
	},
	"tab.help.ownrisk": {
		"Hoe langer het eigen risico, hoe lager de premie, en hoe meer loon u bij ziekte zelf betaalt. Alles is tegenover het kortste eigen risico: bespaard is premie, gemist is de vergoeding (met werkgeverslasten) die u naar verwachting minder krijgt, en het saldo is bespaard min gemist. Boven nul loont het gemiddeld. De kolommen rechts zeggen wat één zieke van zoveel weken u kost. Enter neemt het eigen risico over, o laat de sommen zien.",
		"The longer the own risk, the lower the premium, and the more wages you pay yourself in illness. All is against the shortest own risk: saved is premium, missed is the benefit (with employer's charges) that you can expect to get less, and the balance is saved less missed. Above zero it pays on average. The columns on the right say what one illness of so many weeks costs you. Enter takes the own risk, o shows the sums.",
	},
	"tab.help.readings": {
		"De bronnen laten deze regels open. Bij ● staat hoe deze offerte ze leest; bij de andere lezing staat wat het eerste jaar dan scheelt. Enter leest de regel voor deze offerte zo, en de offerte zegt het er dan bij. Met u, of met Enter op de gebruikelijke lezing, gaat het terug. Met o leest u de som, de reden en de bron.",
		"The sources leave these rules open. ● marks how this quote reads them; the other reading says what the first year then changes. Enter reads the rule so for this quote, and the quote then says so. u, or Enter on the usual reading, takes it back. o shows the sum, the reason and the source.",
	},
	"tab.help.radar": {
		"Verzekeraars trekken grenzen bij een loonsom of een loon. Hier staat hoe ver u van elke grens bent, en wat er gebeurt als u eroverheen gaat. Met h rekent u uit wat een werknemer erbij kost, en over welke grens u dan gaat.",
		"Insurers draw limits at a payroll or a wage. Here you see how far you are from each limit, and what happens when you cross it. With h you work out what one more employee costs, and which limit you then cross.",
	},
	"tab.help.sheets": {"1–9, 0, a, k, e, w, Tab en Shift+Tab naar een ander blad", "1–9, 0, a, k, e, w, Tab and Shift+Tab to another sheet"},
	"tab.help.keys": {
		"1–9, 0, a (agenda), k (ziektekans), e (eerder ziek), w (echt loon), Tab en Shift+Tab naar een ander blad · s bewaren · t de offerte als tekst · j als JSON · c voor de klant · u ongedaan maken · r opnieuw doen",
		"1–9, 0, a (dates), k (bad year), e (past illness), w (real wages), Tab and Shift+Tab to another sheet · s save · t the quote as text · j as JSON · c for the client · u undo · r redo",
	},
}
