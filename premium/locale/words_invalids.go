package locale

// invalidWords holds a sentence for everything that can be wrong with a request: what, and what to do. {0} is always the
// field in words, such as "jaarloon (werknemer 2)"; the other arguments arrive printed.
//
//	missing, payroll_missing, payroll_zero, totals_and_staff: no more
//	unknown_sector          {1} what was given
//	cao_order               {1} what was given, as "70/100"
//	before_available        {1} start date, {2} date from which the product exists
//	average_below_minimum   {1} the product's minimum wage, {2} the same for everybody
//	headcount_range         {1} highest headcount
//	staff_too_large         {1} most employees
//	until_before_from, medical_label, fit_without_sick, born_range, hours_range, unknown_employee: no more
//	duplicate_label         {1} number of the later employee
//	absence_year            {1} year
//	expected_zero, arbo_bounds: no more
//	wage_maximum_low        {1} the product's minimum wage
//	unknown_reading         {1} id that was given
//	unknown_alternative     {1} id that was given, {2} the ids there are, as in a file
//	reading_fixed           {1} reading that was given, {2} reading of the product
//	not_offered             {1} what was given, {2} what is offered, as a list
//	not_offered_written     the same, {3} what is offered as a file has it
//	empty_choice            {1} what is offered, as a list, {2} the same as a file has it
//	coverage_range          {1} what was given, {2} lowest and {3} highest whole percent
//	eigenrisico_range       {1} what was given, {2} fewest and {3} most waiting days
//	settlement_not_offered, package_not_offered, method_not_offered, switching_not_offered: no more
//	discount_above_maximum  {1} highest discount
//	package_missing         {1} covers for which the discount is given, as a list, {2} the same as a file has them
var invalidWords = words{
	"invalid.missing": {
		"Nog niet ingevuld: {0}. Vul dit in.",
		"Not yet entered: {0}. Enter it.",
	},
	"invalid.unknown_sector": {
		"Bij {0} staat {1}, en die kent het programma niet. Kies een bedrijfstak uit de lijst van «dekking tariffs show sectors».",
		"Under {0} it says {1}, which the program does not know. Choose a sector from the list of «dekking tariffs show sectors».",
	},
	"invalid.cao_order": {
		"Bij {0} staat {1}, voor het tweede ziektejaar meer dan voor het eerste. Vul eerst het percentage van het eerste jaar in en dan dat van het tweede.",
		"Under {0} it says {1}, more for the second year of illness than for the first. Enter the percentage of the first year first, then that of the second.",
	},
	"invalid.before_available": {
		"Bij {0} staat {1}, maar dit product bestaat pas sinds {2}. Kies {2} of een latere datum.",
		"Under {0} it says {1}, but this product exists only since {2}. Choose {2} or a later date.",
	},
	"invalid.totals_and_staff": {
		"Er zijn zowel totalen ({0}) als losse werknemers ingevuld, en dat telt dubbel. Haal een van beide weg.",
		"Both totals ({0}) and single employees were entered, which counts double. Remove one of the two.",
	},
	"invalid.payroll_missing": {
		"Nog niet ingevuld: {0}. Vul de loonsom en het aantal werknemers in, of de werknemers een voor een.",
		"Not yet entered: {0}. Enter the payroll and the number of employees, or the employees one by one.",
	},
	"invalid.payroll_zero": {
		"Bij {0} staat geen bedrag boven nul. Vul het loon van alle werknemers samen in, over een heel jaar.",
		"Under {0} there is no amount above zero. Enter the wages of all employees together, over a full year.",
	},
	"invalid.average_below_minimum": {
		"Bij {0} staat zo weinig dat het gemiddelde jaarloon bij dit aantal werknemers lager is dan {1}, het minimum van dit product; dan kan niet iedereen verzekerd zijn. Vul {2} of meer in, een kleiner aantal werknemers, of de werknemers een voor een.",
		"Under {0} there is so little that with this number of employees the average yearly wage is below {1}, the minimum of this product; then not everybody can be insured. Enter {2} or more, fewer employees, or the employees one by one.",
	},
	"invalid.headcount_range": {
		"Het getal bij {0} kan niet kloppen. Vul een heel getal in van 1 tot en met {1}.",
		"The number under {0} cannot be right. Enter a whole number from 1 to {1}.",
	},
	"invalid.staff_too_large": {
		"Er staan meer dan {1} werknemers bij {0}; daarvoor is dit product niet bedoeld. Controleer of het bestand klopt.",
		"There are more than {1} employees under {0}; this product is not meant for so many. Check whether the file is right.",
	},
	"invalid.until_before_from": {
		"De datum bij {0} ligt vóór de begindatum. Vul een latere datum in of pas de begindatum aan.",
		"The date under {0} lies before the first day. Enter a later date or change the first day.",
	},
	"invalid.fit_without_sick": {
		"Er staat een datum bij {0}, maar niet dat deze werknemer bij de start ziek is. Vul ook dat in, of haal de datum weg.",
		"There is a date under {0}, but not that this employee is ill at the start. Enter that too, or remove the date.",
	},
	"invalid.born_range": {
		"De datum bij {0} kan niet kloppen. Vul een datum in vanaf 1900, niet later dan de offertedatum.",
		"The date under {0} cannot be right. Enter a date from 1900 on, no later than the quote date.",
	},
	"invalid.hours_range": {
		"Het aantal bij {0} is meer dan een week uren heeft. Vul hooguit 168 in.",
		"The number under {0} is more than the hours of a week. Enter 168 at most.",
	},
	"invalid.duplicate_label": {
		"Bij {0} staat dezelfde aanduiding als bij een eerdere werknemer. Geef werknemer {1} een eigen aanduiding, bijvoorbeeld een nummer.",
		"Under {0} stands the same label as with an earlier employee. Give employee {1} a label of its own, for example a number.",
	},
	"invalid.absence_year": {
		"Bij {0} kan het jaar {1} niet kloppen. Vul een jaar in van 2000 tot en met 2100.",
		"Under {0} the year {1} cannot be right. Enter a year from 2000 to 2100.",
	},
	"invalid.expected_zero": {
		"Bij {0} staat 0%, en daar is niet mee te rekenen. Vul een hoger percentage in, of haal het weg.",
		"Under {0} it says 0%, which cannot be used in a sum. Enter a higher percentage, or remove it.",
	},
	"invalid.arbo_bounds": {
		"Bij {0} is het minimum hoger dan het maximum. Vul eerst het laagste bedrag in en dan het hoogste.",
		"Under {0} the minimum is higher than the maximum. Enter the lower amount first and then the higher one.",
	},
	"invalid.wage_maximum_low": {
		"Bij {0} staat minder dan {1}, het laagste loon dat dit product verzekert. Vul een hoger bedrag in.",
		"Under {0} stands less than {1}, the lowest wage this product insures. Enter a higher amount.",
	},
	"invalid.medical_label": { // field
		"Bij {0} lijkt iets over iemands gezondheid te staan. Dat mag hier niet: gebruik een letter, een nummer of een functie.",
		"Under {0} there seems to be something about somebody's health. That must not stand here: use a letter, a number or a job.",
	},
	"invalid.unknown_reading": {
		"Bij {0} staat {1}, en zo'n regel heeft dit product niet. Haal hem weg of kies er een uit de lijst van regels.",
		"Under {0} it says {1}, and this product has no such rule. Remove it or choose one from the list of rules.",
	},
	"invalid.unknown_alternative": {
		"Bij {0} staat {1}, en zo is deze regel niet te lezen. Kies een van deze lezingen: {2}.",
		"Under {0} it says {1}, which is no reading of this rule. Choose one of these readings: {2}.",
	},
	"invalid.reading_fixed": {
		"Bij {0} staat {1}, maar een offerte wordt altijd berekend met {2}. Haal dit weg; het overzicht van lezingen laat zien wat {1} zou uitmaken.",
		"Under {0} it says {1}, but a quote is always worked out with {2}. Remove it; the overview of readings shows what {1} would change.",
	},
	"invalid.unknown_employee": {
		"Bij {0} staat iemand die niet in de lijst van werknemers voorkomt. Gebruik de aanduiding uit die lijst.",
		"Under {0} stands someone who is not in the list of employees. Use the label from that list.",
	},
	"invalid.not_offered": {
		"Bij {0} staat {1}, en dat biedt dit product niet aan. Kies iets wat wel kan: {2}.",
		"Under {0} it says {1}, which this product does not offer. Choose something it does: {2}.",
	},
	"invalid.not_offered_written": {
		"Bij {0} staat {1}, en dat biedt dit product niet aan. Kies iets wat wel kan: {2} (in een bestand: {3}).",
		"Under {0} it says {1}, which this product does not offer. Choose something it does: {2} (in a file: {3}).",
	},
	"invalid.empty_choice": {
		"Bij {0} staat niets tussen de aanhalingstekens. Kies iets wat kan: {1} (in een bestand: {2}), of haal de regel weg.",
		"Under {0} there is nothing between the quotes. Choose something that can be: {1} (in a file: {2}), or remove the line.",
	},
	"invalid.coverage_range": {
		"Bij {0} staat {1}, en dat biedt dit product niet aan. Kies hele percentages van {2} tot en met {3}, in jaar 2 niet meer dan in jaar 1, bijvoorbeeld 85/70.",
		"Under {0} it says {1}, which this product does not offer. Choose whole percentages from {2} to {3}, in year 2 no more than in year 1, such as 85/70.",
	},
	"invalid.eigenrisico_range": {
		"Bij {0} staat {1}, en dat biedt dit product niet aan. Kies van {2} tot en met {3} wachtdagen, bijvoorbeeld 6w of 30d.",
		"Under {0} it says {1}, which this product does not offer. Choose from {2} to {3} waiting days, such as 6w or 30d.",
	},
	"invalid.settlement_not_offered": {
		"Dit product kent geen {0}. Kies hier nee.",
		"This product has no {0}. Choose no here.",
	},
	"invalid.method_not_offered": {
		"Dit product laat bij {0} geen keuze. Haal dit antwoord weg.",
		"This product leaves no choice for {0}. Remove this answer.",
	},
	"invalid.switching_not_offered": {
		"Dit product kent geen {0}. Kies hier nee, en zeg uw huidige verzekering zelf op.",
		"This product has no {0}. Choose no here, and end your present insurance yourself.",
	},
	"invalid.package_not_offered": {
		"Dit product kent geen {0}. Haal de korting en de andere verzekeringen weg.",
		"This product has no {0}. Remove the discount and the other covers.",
	},
	"invalid.discount_above_maximum": {
		"Bij {0} staat meer dan {1}, het hoogste dat dit product geeft. Vul {1} of minder in.",
		"Under {0} stands more than {1}, the most this product gives. Enter {1} or less.",
	},
	"invalid.package_missing": {
		"Er is een pakketkorting ingevuld, maar niets bij {0}. Vul in welke u ook afneemt: {1} (in een bestand: {2}).",
		"A package discount was entered, but nothing under {0}. Enter which of these you take too: {1} (in a file: {2}).",
	},
}
