package locale

// noticeWords holds a sentence for every notice of a quote: what is the case, and what to do about it. All arguments
// arrive printed: amounts with euro sign, percentages with percent sign, dates as Printer.Date prints them.
//
//	dga_not_insured              {0} employee's label
//	no_nl_premiums               {0} label
//	not_employed                 {0} label
//	not_employed.idle            {0} label; employed for some days, none of them a working day
//	nobody_insured               {0} why not
//	nobody_insured.reasons       {0} and {1} reasons why not, of two or more
//	wage_below_minimum           {0} label, {1} the product's minimum wage
//	wage_above_maximum           {0} label, {1} the product's maximum wage, {2} wage per year that is not insured
//	wage_above_maximum.average   {0} the product's maximum wage, {1} the same for everybody, {2} payroll beyond that; totals only
//	aow_not_insured              {0} label, {1} date on which AOW age is reached, before the start
//	aow_not_insured.not_offered  the same; the product insures nobody beyond that age
//	aow_reached                  {0} label, {1} last insured day
//	aow_reached.not_offered      the same; the product insures nobody beyond AOW age
//	aow_no_benefit               {0} label, {1} weeks of statutory pay, {2} own risk, such as "6 weken"
//	sick_at_start                {0} label, {1} date on which cover may begin
//	sick_at_start.unknown        {0} label; no recovery date
//	sick_at_start.hire, sick_at_start.hire_unknown   the same of who joins later
//	foreseeable_clause           {0} last day of the clause; whole staff
//	foreseeable_clause.employee  {0} label, {1} last day of the clause; a new employee
//	foreseeable_clause.unknown   {0} last day, if this insurer uses the clause
//	absence_not_used             {0} payroll, {1} threshold
//	absence_not_used.typed       none; a percentage was typed
//	absence_not_used.older       {0} years given but not used as a list, {1} years used as a list
//	absence_needed               {0} years as a list, {1} payroll, {2} threshold
//	absence_needed.always        {0} years as a list
//	payroll_above_maximum        {0} payroll, {1} maximum, {2} alternative, a sentence
//	annualised_payroll           {0} annualised payroll, {1} first year's payroll, {2} threshold between them
//	near_threshold               {0} payroll, {1} threshold
//	start_in_past                {0} wanted start, {1} quote date
//	start_too_late               {0} wanted start, {1} latest start, {2} first day on which it can be quoted
//	year2_discount_ends          {0} extra per year
//	coverage_below_cao           {0} coverage, {1} what the CAO promises, both as "100/70"
//	coverage_below_minimum_wage  {0} label, {1} covered per year, {2} minimum wage per year for these hours
//	arbo_fee_estimated           {0} lowest, {1} highest
//	arbo_fee_estimated.exact     {0} the fee, whatever the wages of each are
//	unknown_figure               {0} what is not known
//	example_rates                {0} the product's own label for its rates
//	merger_expected: no more
//	charges_above_premiums       {0} label, {1} insured charges, {2} real charges as a percentage of wage
var noticeWords = words{
	"notice.merger_expected": {
		"U verwacht een fusie of een overname. Meld die aan de verzekeraar zodra zij vaststaat: loonsom, voorwaarden en premie kunnen dan veranderen; wie door de fusie of overname ziek in dienst komt, is niet verzekerd.",
		"You expect a merger or a takeover. Tell the insurer as soon as it is certain: payroll, conditions and premium may then change; who joins you ill through the merger or takeover is not insured.",
	},
	"notice.reading_departs": { // question, reading
		"Bij deze offerte is een regel anders gelezen dan gebruikelijk. {0} Hier: {1}",
		"In this quote a rule is read otherwise than usual. {0} Here: {1}",
	},
	"notice.dga_not_insured": {
		"Niet verzekerd: {0}, directeur-grootaandeelhouder (DGA). Wilt u dit inkomen ook verzekeren, bekijk dan een arbeidsongeschiktheidsverzekering.",
		"Not insured: {0}, a director and major shareholder (DGA). To insure this income too, look at a disability insurance.",
	},
	"notice.no_nl_premiums": {
		"Voor {0} betaalt u geen Nederlandse premies werknemersverzekeringen; daarom is {0} niet verzekerd. Klopt dat niet, pas het dan aan bij deze werknemer.",
		"You pay no Dutch employee-insurance premiums for {0}, so {0} is not insured. If that is not right, change it for this employee.",
	},
	"notice.not_employed": {
		"{0} is in het eerste verzekeringsjaar niet in dienst en telt niet mee. Controleer de datums van in en uit dienst.",
		"{0} is not employed in the first policy year and does not count. Check the dates on which the employment begins and ends.",
	},
	"notice.not_employed.idle": {
		"{0} heeft in het eerste verzekeringsjaar geen enkele werkdag in dienst en telt niet mee. Controleer de datums van in en uit dienst.",
		"{0} has no working day in the first policy year and does not count. Check the dates on which the employment begins and ends.",
	},
	"notice.nobody_insured": {
		"Niemand op de lijst van werknemers kan verzekerd worden ({0}), dus dit is geen offerte: er is niets om een premie voor te berekenen. Zet er werknemers bij die wel verzekerd kunnen worden, of controleer wat er bij deze staat.",
		"Nobody on the list of employees can be insured ({0}), so this is no quote: there is nothing to work out a premium for. Add employees who can be insured, or check what stands with these.",
	},
	"notice.nobody_insured.reasons": {
		"Niemand op de lijst van werknemers kan verzekerd worden (onder meer: {0}; {1}), dus dit is geen offerte: er is niets om een premie voor te berekenen. Zet er werknemers bij die wel verzekerd kunnen worden, of controleer wat er bij deze staat.",
		"Nobody on the list of employees can be insured (among other things: {0}; {1}), so this is no quote: there is nothing to work out a premium for. Add employees who can be insured, or check what stands with these.",
	},
	"notice.wage_below_minimum": {
		"Het jaarloon van {0} is lager dan {1}, het minimum van dit product; daarom is {0} niet verzekerd. Controleer of u het loon over een heel jaar hebt ingevuld.",
		"The yearly wage of {0} is below {1}, the minimum of this product, so {0} is not insured. Check that you entered the wage for a full year.",
	},
	"notice.wage_above_maximum": {
		"Van het jaarloon van {0} telt hooguit {1} mee. Over de overige {2} per jaar krijgt u bij ziekte geen vergoeding; houd daar rekening mee.",
		"Of the yearly wage of {0}, at most {1} counts. Nothing is paid for the remaining {2} per year during illness; allow for that.",
	},
	"notice.wage_above_maximum.average": {
		"Per werknemer telt hooguit {0} loon mee, samen {1}; van deze loonsom is dus zeker {2} niet verzekerd, terwijl de premie over de hele loonsom is berekend. Controleer het aantal werknemers, of vul de werknemers een voor een in.",
		"Of each employee at most {0} of wages counts, {1} together; so at least {2} of this payroll is not insured, while the premium is worked out on all of it. Check the number of employees, or enter the employees one by one.",
	},
	"notice.aow_not_insured": {
		"{0} heeft bij de start de AOW-leeftijd al bereikt (op {1}) en is niet meeverzekerd. Wilt u dat wel, kies dat dan bij deze werknemer als dit product het toelaat.",
		"{0} has already reached state-pension (AOW) age at the start (on {1}) and is not insured. If you want that, choose it for this employee where this product allows it.",
	},
	"notice.aow_not_insured.not_offered": {
		"{0} heeft bij de start de AOW-leeftijd al bereikt (op {1}) en is niet meeverzekerd: dit product verzekert niemand na die leeftijd. Wilt u dat wel, vergelijk dan met een product dat het toelaat.",
		"{0} has already reached state-pension (AOW) age at the start (on {1}) and is not insured: this product insures nobody beyond that age. If you want that, compare with a product that allows it.",
	},
	"notice.aow_reached.not_offered": {
		"{0} bereikt tijdens het verzekeringsjaar de AOW-leeftijd; de laatste verzekerde dag is {1}, want dit product verzekert niemand na die leeftijd. Daarna betaalt u het loon van {0} bij ziekte zelf.",
		"{0} reaches state-pension (AOW) age during the policy year; the last insured day is {1}, for this product insures nobody beyond that age. After that you pay the wages of {0} during illness yourself.",
	},
	"notice.aow_reached": {
		"{0} bereikt tijdens het verzekeringsjaar de AOW-leeftijd; de laatste verzekerde dag is {1}. Wilt u {0} ook daarna verzekeren, kies dat dan bij deze werknemer als dit product het toelaat.",
		"{0} reaches state-pension (AOW) age during the policy year; the last insured day is {1}. To insure {0} after that too, choose it for this employee where this product allows it.",
	},
	"notice.aow_no_benefit": {
		"{0} heeft de AOW-leeftijd: bij ziekte betaalt u het loon {1} weken door, en het eigen risico duurt {2}. U betaalt dan premie zonder kans op een vergoeding; kies een korter eigen risico of verzeker {0} niet mee.",
		"{0} is of state-pension (AOW) age: you pay wages for {1} weeks of illness, and your own risk lasts {2}. You then pay premium without a chance of benefit; choose a shorter own-risk period or leave {0} out.",
	},
	"notice.sick_at_start": {
		"{0} is ziek bij de start en telt pas mee vanaf {1}, na vier weken volledig herstel. Verandert de hersteldatum, pas die dan aan.",
		"{0} is ill at the start and counts only from {1}, after four weeks of full recovery. If the recovery date changes, enter the new one.",
	},
	"notice.sick_at_start.unknown": {
		"{0} is ziek bij de start en is niet verzekerd zolang er geen hersteldatum bekend is. Vul de datum van volledig herstel in zodra u die weet.",
		"{0} is ill at the start and is not insured as long as no recovery date is known. Enter the date of full recovery as soon as you know it.",
	},
	"notice.sick_at_start.hire": {
		"{0} is ziek bij de indiensttreding en telt pas mee vanaf {1}, na vier weken volledig herstel. Verandert de hersteldatum, pas die dan aan.",
		"{0} is ill on joining and counts only from {1}, after four weeks of full recovery. If the recovery date changes, enter the new one.",
	},
	"notice.sick_at_start.hire_unknown": {
		"{0} is ziek bij de indiensttreding en is niet verzekerd zolang er geen hersteldatum bekend is. Vul de datum van volledig herstel in zodra u die weet.",
		"{0} is ill on joining and is not insured as long as no recovery date is known. Enter the date of full recovery as soon as you know it.",
	},
	"notice.foreseeable_clause": {
		"Wordt een werknemer tot en met {0} ziek en was dat bij de start te verwachten, dan vergoedt de verzekeraar die ziekte niet. Had u direct hiervoor een vergelijkbare verzekering, geef dat dan op: meestal vervalt deze bepaling dan.",
		"If an employee falls ill on or before {0} and this was to be expected at the start, the insurer does not pay for that illness. If you had a comparable insurance directly before, say so: this clause then usually lapses.",
	},
	"notice.foreseeable_clause.employee": {
		"{0} is nieuw in dienst: wordt {0} tot en met {1} ziek en was dat bij de indiensttreding te verwachten, dan vergoedt de verzekeraar die ziekte niet. Reken in die periode niet zonder meer op een vergoeding.",
		"{0} is a new employee: the insurer does not pay for an illness on or before {1} that was to be expected when the employment began. Do not simply count on a benefit in that period.",
	},
	"notice.foreseeable_clause.unknown": {
		"Het is niet bekend of deze verzekeraar ziekte uitsluit die bij de start te verwachten was; zo ja, dan geldt dat tot en met {0}. Vraag dit na voordat u tekent.",
		"It is not known whether this insurer excludes illness that was to be expected at the start; if so, that holds up to and including {0}. Ask before you sign.",
	},
	"notice.absence_not_used": {
		"Uw eigen verzuim telt niet mee in de premie, want de loonsom van {0} is niet hoger dan {1}. U hoeft geen verzuimcijfers in te vullen.",
		"Your own absence does not count in the premium, as the payroll of {0} is not above {1}. You need not enter absence figures.",
	},
	"notice.absence_not_used.typed": {
		"U hebt zelf een premiepercentage ingevuld, en dat geldt zoals het er staat: uw eigen verzuim telt niet nog eens mee. U hoeft geen verzuimcijfers in te vullen.",
		"You entered a premium percentage yourself, and it stands as it is: your own absence does not count once more. You need not enter absence figures.",
	},
	"notice.absence_not_used.older": {
		"Uw verzuim over {0} telt niet mee in de premie: dit product gebruikt alleen {1}. U hoeft het niet in te vullen.",
		"Your absence in {0} does not count in the premium: this product uses {1} only. You need not enter it.",
	},
	"notice.absence_needed": {
		"De loonsom van {1} is hoger dan {2}, en dan telt uw eigen verzuim mee in de premie. Vul uw verzuimpercentage in over {0}.",
		"The payroll of {1} is above {2}, and then your own absence counts in the premium. Enter your absence percentage for {0}.",
	},
	"notice.absence_needed.always": {
		"Bij dit product telt uw eigen verzuim altijd mee in de premie. Vul uw verzuimpercentage in over {0}.",
		"With this product your own absence always counts in the premium. Enter your absence percentage for {0}.",
	},
	"notice.payroll_above_maximum": {
		"De loonsom van {0} is hoger dan {1}, het maximum van dit product, zodat hiervoor geen premie te berekenen is. {2}",
		"The payroll of {0} is above {1}, the maximum of this product, so no premium can be worked out for it. {2}",
	},
	"notice.annualised_payroll": {
		"In het eerste jaar is de loonsom {1}, maar over een heel jaar gerekend {0}, en daarmee komt u over de grens van {2}. Reken erop dat volgend jaar de regels boven die grens gelden.",
		"The payroll is {1} in the first year but {0} over a full year, which crosses the threshold of {2}. Expect the rules above that threshold to apply next year.",
	},
	"notice.near_threshold": {
		"De loonsom van {0} ligt dicht bij de grens van {1}, en voorbij die grens gelden andere regels. Controleer of de loonsom klopt en of er lonen gaan veranderen.",
		"The payroll of {0} is close to the threshold of {1}, beyond which other rules apply. Check that the payroll is right and whether wages are about to change.",
	},
	"notice.start_in_past": {
		"De ingangsdatum {0} ligt vóór de offertedatum {1}, en verzekeren met terugwerkende kracht kan niet. Kies {1} of een latere datum.",
		"The start date {0} lies before the quote date {1}, and insurance cannot start in the past. Choose {1} or a later date.",
	},
	"notice.start_too_late": {
		"De ingangsdatum {0} ligt te ver vooruit: de laatste datum die nu kan, is {1}. Kies een eerdere datum, of maak de offerte op of na {2}.",
		"The start date {0} lies too far ahead: the latest date possible now is {1}. Choose an earlier date, or make the quote on or after {2}.",
	},
	"notice.year2_discount_ends": {
		"De korting op de contractduur geldt alleen in het eerste jaar. Reken daarna op {0} per jaar meer, ook als er verder niets verandert.",
		"The discount on the contract term holds in the first year only. After that, expect to pay {0} per year more, even if nothing else changes.",
	},
	"notice.coverage_below_cao": {
		"U verzekert {0}, terwijl de cao bij ziekte {1} van het loon belooft. Het verschil betaalt u zelf; kies een hogere dekking als u dat niet wilt.",
		"You insure {0}, while the collective agreement (cao) promises {1} of the wage during illness. You pay the difference yourself; choose a higher coverage if you do not want that.",
	},
	"notice.coverage_below_minimum_wage": {
		"Voor {0} is bij ziekte {1} per jaar gedekt, minder dan het minimumloon van {2} dat u in het eerste ziektejaar ten minste betaalt. Kies een hogere dekking of reken op het verschil.",
		"For {0}, {1} per year is covered during illness, less than the minimum wage of {2} that you pay at least in the first year of illness. Choose a higher coverage or allow for the difference.",
	},
	"notice.arbo_fee_estimated": {
		"De kosten van de arbodienst zijn geschat, want de lonen per werknemer zijn niet ingevuld; het bedrag ligt tussen {0} en {1}. Vul de lonen per werknemer in om het precies te weten.",
		"The occupational-health fee is an estimate, as the wages per employee were not entered; it lies between {0} and {1}. Enter the wages per employee to know it exactly.",
	},
	"notice.arbo_fee_estimated.exact": {
		"De kosten van de arbodienst zijn precies {0}, hoe de loonsom ook over de werknemers is verdeeld; u hoeft de lonen daarvoor niet in te vullen.",
		"The occupational-health fee is exactly {0}, however the payroll is spread over the employees; you need not enter the wages for it.",
	},
	"notice.unknown_figure": {
		"Niet bekend: {0}. De berekening is daarom niet volledig; vraag het na bij de verzekeraar en vul het hier in.",
		"Not known: {0}. The calculation is therefore not complete; ask the insurer and enter it here.",
	},
	"notice.example_rates": {
		"De premiepercentages zijn geen tarief van een verzekeraar ({0}). Vraag een offerte op en vul het percentage daaruit in voor de werkelijke premie.",
		"The premium percentages are no insurer's tariff ({0}). Ask for a quote and enter its percentage to see the real premium.",
	},
	"notice.charges_above_premiums": {
		"Voor {0} verzekert u {1} werkgeverslasten, terwijl die in werkelijkheid ongeveer {2} van het loon zijn. Kies een lager percentage als u daar geen premie over wilt betalen.",
		"For {0} you insure {1} employer's charges, while they are really about {2} of the wage. Choose a lower percentage if you do not want to pay premium on that.",
	},
}
