package locale

// questionWords holds the questions of the wizard (title, short name, why it is asked, hint under the field) and their
// options. Arguments arrive printed, but for dates and whole numbers.
var questionWords = words{
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

	// {0} a thousand times the amount, {1} the amount as typed
	"question.payroll.thousands": {
		"Dit is weinig voor een heel jaar. Bedoelt u {0}? Typ dan {1}k.",
		"This is little for a full year. Do you mean {0}? Then type {1}k.",
	},
	// {0} average wage
	"question.headcount.average": {"Gemiddeld {0} per werknemer.", "On average {0} per employee."},
	// {0} lowest insured wage, {1} payroll, {2} headcount
	"question.headcount.below": {
		"Dat is minder dan {0}, het laagste loon dat dit product verzekert. Kloppen de loonsom van {1} en het aantal van {2}?",
		"That is less than {0}, the lowest wage this product insures. Are the payroll of {1} and the headcount of {2} right?",
	},
	// {0} payroll, {1} headcount
	"question.headcount.low": {
		"Dat is weinig voor een heel jaar. Kloppen de loonsom van {0} en het aantal van {1}?",
		"That is little for a full year. Are the payroll of {0} and the headcount of {1} right?",
	},
	// {0} highest insured wage, {1} payroll, {2} headcount
	"question.headcount.above": {
		"Dat is meer dan {0}, het hoogste loon dat verzekerd kan worden. Kloppen de loonsom van {1} en het aantal van {2}?",
		"That is more than {0}, the highest wage that can be insured. Are the payroll of {1} and the headcount of {2} right?",
	},

	"question.headcount.title": {"Hoeveel werknemers hebt u?", "How many employees do you have?"},
	"question.headcount.short": {"Werknemers", "Employees"},
	"question.headcount.why": {
		"De arbodienst rekent een bedrag per werknemer. Tel ook mee wie in deeltijd of tijdelijk werkt.",
		"The occupational-health service charges an amount per employee. Count part-timers and temporary staff too.",
	},
	// {0} highest headcount
	"question.headcount.fault": {
		"Dit aantal kan niet. Typ een heel getal van 1 tot en met {0}.",
		"This number is not possible. Type a whole number from 1 to {0}.",
	},
	"question.headcount.hint": {"Mensen, geen voltijdsbanen. Bijvoorbeeld 6.", "People, not full-time jobs. For example 6."},

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
	// {0}, {1} percentages
	"option.coverage": {"{0}% jaar 1, {1}% jaar 2", "{0}% year 1, {1}% year 2"},

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
	// {0} period in words, {1} number of days
	"option.eigenrisico": {"{0} ({1} wachtdagen)", "{0} ({1} waiting days)"},

	"question.term.title": {"Voor hoeveel jaar sluit u het contract?", "For how many years is the contract?"},
	"question.term.short": {"Contract", "Contract"},
	"question.term.why": {
		"Een langer contract geeft soms eenmalig korting; u zit er dan wel langer aan vast.",
		"A longer contract sometimes gives a one-off discount, but binds you for longer.",
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

	"question.employer_charges.title": {"Verzekert u ook de werkgeverslasten?", "Do you also insure the employer's charges?"},
	"question.employer_charges.short": {"Werkgeverslasten", "Employer's charges"},
	"question.employer_charges.why": {
		"Boven op het loon betaalt u premies en bijdragen, ook als een werknemer ziek is. U kunt die meeverzekeren.",
		"On top of the wage you pay contributions, also while an employee is ill. You can insure those too.",
	},
	"option.charges":      {"ja, {0} boven op het loon", "yes, {0} on top of the wage"},
	"option.charges.none": {"niet meeverzekerd", "not insured"},

	"question.settlement.title": {"Wilt u een eindafrekening?", "Do you want a year-end settlement?"},
	"question.settlement.short": {"Eindafrekening", "Settlement"},
	"question.settlement.why": {
		"Met eindafrekening volgen premie en vergoeding de lonen die u werkelijk hebt betaald.",
		"With settlement, premium and benefit follow the wages you have really paid.",
	},
	"option.settlement.no":  {"nee, vaste loonsom", "no, fixed payroll"},
	"option.settlement.yes": {"ja, {0} procentpunt extra", "yes, {0} percentage points more"}, // points

	"question.payment.title": {"Hoe vaak per jaar wilt u betalen?", "How often a year do you want to pay?"},
	"question.payment.short": {"Betaling", "Payment"},
	"question.payment.why": {
		"Wie vaker betaalt, betaalt soms een opslag op de premie.",
		"Paying more often sometimes costs a surcharge on the premium.",
	},
	"option.payment.surcharge": {"{0}, {1} opslag", "{0}, {1} surcharge"}, // per month, percentage
	"option.payment.unknown":   {"{0}, opslag onbekend", "{0}, surcharge unknown"},

	"question.package.title": {"Neemt u er andere verzekeringen bij?", "Do you take other covers with it?"},
	"question.package.short": {"Pakket", "Package"},
	"question.package.why": {
		"Voor andere inkomensverzekeringen bij dezelfde verzekeraar bestaat soms korting. Geen? Druk dan op Enter.",
		"Other income covers with the same insurer sometimes earn a discount. None? Then press Enter.",
	},
	"question.package.discount": {"Pakketkorting, ten hoogste {0}", "Package discount, at most {0}"},
	"question.package.unit":     {"van de premie", "of the premium"},
	"question.package.hint":     {"Zoals de verzekeraar die noemt. Leeg: geen korting.", "As the insurer states it. Empty: no discount."},
	"question.package.none":     {"geen", "none"},
	// {0} number of covers, {1} discount
	"question.package.covers":     {"{0} erbij, {1} korting", "{0} more, {1} discount"},
	"question.package.covers.one": {"{0} erbij, {1} korting", "{0} more, {1} discount"},

	"question.cao.title": {"Wat belooft uw cao bij ziekte?", "What does your collective agreement promise?"},
	"question.cao.short": {"Belofte cao", "Cao promise"},
	"question.cao.why": {
		"Wat u meer belooft dan u verzekert, betaalt u zelf. Zo ziet u hierna bij elke dekking hoeveel dat is.",
		"What you promise beyond what you insure, you pay yourself. So you see with every coverage how much that is.",
	},
	"question.cao.hint":  {"Dit antwoord verandert de premie niet.", "This answer does not change the premium."},
	"question.cao.other": {"Of een andere belofte, zoals 100/90:", "Or another promise, such as 100/90:"},
	"question.cao.other.fault": {
		"Typ twee percentages van 0 tot en met 100, het tweede niet hoger dan het eerste, bijvoorbeeld 95/75.",
		"Type two percentages from 0 to 100, the second no higher than the first, for example 95/75.",
	},
	"option.cao.none":       {"geen cao, of niet bekend", "no cao, or not known"},
	"option.cao.none.short": {"geen of onbekend", "none or unknown"},

	"question.aow.title": {"Verzekert u wie doorwerkt na de AOW-leeftijd?", "Do you insure who works on past AOW age?"},
	"question.aow.short": {"AOW'ers", "Past AOW age"},
	"question.aow.why": {
		"In uw lijst staat iemand die in het eerste verzekeringsjaar de AOW-leeftijd heeft of bereikt.",
		"Your list has somebody who is past AOW age, or reaches it, in the first policy year.",
	},
	"option.aow.no":      {"nee, tot de AOW-leeftijd", "no, until AOW age"},
	"option.aow.yes":     {"ja, alle {0}", "yes, all {0}"}, // number
	"option.aow.yes.one": {"ja", "yes"},
	"option.aow.some":    {"zoals in de lijst: {0} van de {1}", "as in the list: {0} of the {1}"}, // numbers

	"question.aow_weeks.title": {"Hoe lang betaalt u een zieke AOW'er door?", "How long do you pay an AOW'er who is ill?"},
	"question.aow_weeks.short": {"Weken bij AOW", "AOW pay weeks"},
	"question.aow_weeks.why": {
		"Alleen als u meer belooft dan de wet. Is het eigen risico langer dan deze tijd, dan betaalt de verzekeraar nooit.",
		"Only if you promise more than the law. If the own risk lasts longer than this, the insurer never pays.",
	},
	// {0} number of weeks
	"question.aow_weeks.hint": {
		"Een aantal weken. Leeg: zoals de wet, {0} weken.",
		"A number of weeks. Empty: as the law says, {0} weeks.",
	},
	"question.aow_weeks.fault": {
		"Typ een aantal weken van 0 tot en met {0}, of laat het veld leeg.",
		"Type a number of weeks from 0 to {0}, or leave the field empty.",
	},
}
