package locale

// rateWords hold the questions for figures that are typed over from a quote on paper, and what such a figure does.
var rateWords = words{
	"rate.standing":         {"Nu: {0}.", "Now: {0}."},
	"rate.table":            {"{0}, uit de tabel", "{0}, from the table"},
	"rate.unknown":          {"niet bekend", "not known"},
	"rate.by_term":          {"volgens de betaaltermijn", "by payment term"},
	"rate.arbo_fee":         {"{0}, {1} tot {2}", "{0}, {1} to {2}"}, // rate, amounts
	"rate.type_percentage":  {"Hebt u een offerte op papier? Vul hier het percentage daaruit in.", "Do you have a quote on paper? Enter its percentage here."},
	"screen.answers.figure": {"Cijfers van een offerte op papier", "Figures from a quote on paper"},

	// What a typed figure does; {0} the price with it, {1} the price now.
	"effect.total":        {"Totaal jaar 1 wordt {0}; nu {1}.", "Total year 1 becomes {0}; now {1}."},
	"effect.total.same":   {"Totaal jaar 1 blijft {0}.", "Total year 1 stays {0}."},
	"effect.premium":      {"Premie jaar 1 wordt {0}; nu {1}.", "Premium year 1 becomes {0}; now {1}."},
	"effect.premium.same": {"Premie jaar 1 blijft {0}.", "Premium year 1 stays {0}."},

	"question.percentage.title": {"Welk premiepercentage staat in de offerte?", "Which premium percentage does the quote give?"},
	"question.percentage.short": {"Premiepercentage", "Premium percentage"},
	"question.percentage.why": {
		"Een percentage van een verzekeraar maakt de premie precies. Leegmaken geeft dat van de tabel terug.",
		"An insurer's percentage makes the premium exact. Emptying the field gives back the table's.",
	},
	"question.percentage.hint": {"Bijvoorbeeld 3,20. Leeg: zoals de tabel.", "For example 3.20. Empty: as the table has it."},
	"question.percentage.unit": {"van het verzekerde loon", "of the insured wage"},
	"question.percentage.help": {
		"U vindt het in de offerte bij premiepercentage, premie in procenten van de loonsom of tarief verzuim. Neem het percentage vóór werkgeverslasten, eindafrekening, korting en termijnopslag: die rekent het programma er zelf bij. Het geldt zoals het er staat: uw eigen verzuim en de bedrijfstak veranderen er niets meer aan. Het hoort bij de dekking en het eigen risico van die offerte; kiest u iets anders, vraag dan een ander percentage.",
		"You find it in the quote under premium percentage, premium as a percentage of payroll, or absence rate. Take the percentage before employer's charges, settlement, discount and instalment surcharge: the program adds those itself. It holds as it stands: your own absence and the sector no longer change it. It belongs to the coverage and the own risk of that quote; if you choose otherwise, ask for another percentage.",
	},
	"question.percentage.effect": {
		"De basispremie is het verzekerde loon maal dit percentage. De offerte heet dan zelf ingevuld in plaats van voorbeeld.",
		"The basic premium is the insured wage times this percentage. The quote is then called entered by you instead of example.",
	},
	"question.percentage.adviser": {
		"Bewaar de offerte waaruit het percentage komt bij het dossier, met haar datum.",
		"Keep the quote that the percentage comes from in your file, with its date.",
	},

	"question.arbo_fee.title": {"Wat kost de arbodienst per werknemer?", "What does the occupational-health service cost each?"},
	"question.arbo_fee.short": {"Arbodiensttarief", "Occ. health fee"},
	"question.arbo_fee.why": {
		"Een deel van het loon, met een minimum en een maximum per werknemer, zonder btw. Leegmaken geeft het tarief van de tabel terug.",
		"A part of the wage, with a minimum and a maximum per employee, excluding VAT. Emptying gives back the table's fee.",
	},
	"question.arbo_fee.rate":         {"Percentage van het loon", "Percentage of the wage"},
	"question.arbo_fee.minimum":      {"Minimum per werknemer", "Minimum per employee"},
	"question.arbo_fee.maximum":      {"Maximum per werknemer", "Maximum per employee"},
	"question.arbo_fee.minimum.hint": {"Bijvoorbeeld 101.", "For example 101."},
	"question.arbo_fee.maximum.hint": {"Bijvoorbeeld 188.", "For example 188."},
	"question.arbo_fee.hint":         {"Bijvoorbeeld 0,56. Leeg: zoals de tabel.", "For example 0.56. Empty: as the table has it."},
	"question.arbo_fee.unit":         {"van het loon, zelf ingevuld", "of the wage, entered by you"},
	"question.arbo_fee.each":         {"per werknemer per jaar, zelf ingevuld", "per employee per year, entered by you"},
	"question.arbo_fee.help": {
		"U vindt het in de offerte bij arbodienstverlening, premie arbo of verzuimbegeleiding, vaak als 0,56% met een minimum van 101 en een maximum van 188 euro per werknemer. Noemt de offerte één vast bedrag per werknemer, vul dat dan bij minimum en maximum in en 0 bij het percentage. Bedragen zijn zonder btw.",
		"You find it in the quote under occupational-health service or absence guidance, often as 0.56% with a minimum of 101 and a maximum of 188 euros per employee. If the quote gives one fixed amount per employee, enter it as minimum and as maximum, with 0 as the percentage. Amounts exclude VAT.",
	},
	"question.arbo_fee.effect": {
		"De arbodienst komt boven op de premie: de som van de bedragen van alle verzekerde werknemers.",
		"The fee comes on top of the premium: the sum of the amounts of all insured employees.",
	},

	"question.payment_surcharge.title": {"Welke opslag geldt voor betalen in termijnen?", "Which surcharge holds for instalments?"},
	"question.payment_surcharge.short": {"Termijnopslag", "Instalment surcharge"},
	"question.payment_surcharge.why": {
		"Een percentage van de premie. Het geldt voor de termijn die u kiest, ook als u die verandert; leegmaken geeft de opslag van de tabel terug.",
		"A percentage of the premium. It holds for the term you choose, also when you change that; emptying gives back the table's.",
	},
	"question.payment_surcharge.hint": {"Bijvoorbeeld 2. Leeg: zoals de tabel.", "For example 2. Empty: as the table has it."},
	"question.payment_surcharge.unit": {"van de premie", "of the premium"},
	"question.payment_surcharge.help": {
		"U vindt haar in de offerte bij betaling, termijnopslag of toeslag voor maandbetaling. Staat er dat betalen per termijn niets extra kost, vul dan 0 in: dat is iets anders dan niet bekend. Verandert u de betaaltermijn, kijk dan of de opslag nog klopt.",
		"You find it in the quote under payment, instalment surcharge or surcharge for monthly payment. If it says that paying in instalments costs nothing extra, enter 0: that is something else than not known. If you change the payment term, see whether the surcharge still holds.",
	},
	"question.payment_surcharge.effect": {
		"De opslag is een deel van de premie die na kortingen overblijft, elk jaar opnieuw, en niet van de arbodienst.",
		"The surcharge is a part of the premium that remains after discounts, every year again, and not of the occupational-health fee.",
	},

	"question.wage_maximum.title": {"Tot welk loon is een werknemer verzekerd?", "Up to which wage is an employee insured?"},
	"question.wage_maximum.short": {"Hoogste loon", "Highest wage"},
	"question.wage_maximum.why": {
		"Van een hoger jaarloon is de rest niet verzekerd, en kost die geen premie. Leegmaken geeft het maximum van de tabel terug.",
		"Of a higher yearly wage the rest is not insured, and costs no premium. Emptying gives back the table's maximum.",
	},
	"question.wage_maximum.hint": {"Bijvoorbeeld 125.000. Leeg: zoals de tabel.", "For example 125,000. Empty: as the table has it."},
	"question.wage_maximum.help": {
		"U vindt het in de offerte of de voorwaarden bij maximum verzekerd loon of maximaal jaarloon per werknemer. Het werkt alleen met een lijst van werknemers: bij een loonsom in één bedrag weet het programma niet wie meer verdient.",
		"You find it in the quote or the conditions under maximum insured wage or highest yearly wage per employee. It works with a list of employees only: of a payroll in one amount the program does not know who earns more.",
	},
	"question.wage_maximum.effect": {
		"Een lager maximum geeft minder premie, en bij ziekte van wie meer verdient ook een lagere vergoeding.",
		"A lower maximum gives less premium, and a lower benefit when somebody who earns more is ill.",
	},

	"question.expected_absence.title": {"Van welk verzuim gaat de verzekeraar uit?", "Which absence does the insurer expect?"},
	"question.expected_absence.short": {"Verwacht verzuim", "Expected absence"},
	"question.expected_absence.why": {
		"Daarmee wordt uw eigen verzuim vergeleken. Leegmaken geeft het verzuim van de bedrijfstak terug.",
		"Your own absence is held against it. Emptying gives back the absence of the sector.",
	},
	"question.expected_absence.hint": {"Bijvoorbeeld 4,0. Leeg: zoals de bedrijfstak.", "For example 4.0. Empty: as in the sector."},
	"question.expected_absence.help": {
		"Sommige offertes noemen het: verwacht verzuim, branchegemiddelde of referentieverzuim. Staat er niets, laat het veld dan leeg.",
		"Some quotes give it: expected absence, sector average or reference absence. If there is nothing, leave the field empty.",
	},
	"question.expected_absence.effect": {
		"Hoe lager dit cijfer bij hetzelfde eigen verzuim, hoe hoger de premie: u bent dan vaker ziek dan verwacht.",
		"The lower this figure with the same own absence, the higher the premium: you are then ill more than expected.",
	},
}
