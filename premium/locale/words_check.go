package locale

// checkWords holds what a check adds to a quote: its own notices, what its amounts are, what can be done, the lines of its
// sums, the radar of limits, and a hire. What can be done takes no argument; the notices take:
//
//	coverage_above_cao                   {0} coverage, {1} what is owed, both as "100/70"
//	coverage_below_law                   {0} coverage, {1} what the law asks
//	aow_ahead                            {0} label, {1} day AOW age is reached, {2} weeks of pay, {3} own risk
//	arbo_minimum                         {0} label, {1} fee, {2} percentage
//	foreseeable_clause.employee_unknown  {0} label, {1} last day of the clause
var checkWords = words{
	// {0} sector, {1} its absence, {2} size class, {3} its absence, {4} year
	"notice.absence_context": {
		"Het verzuim was in {4} in uw bedrijfstak ({0}) {1}, en bij alle bedrijven van uw omvang ({2}) {3}. De voorbeeldpremie rekent met de bedrijfstak.",
		"In {4} absence was {1} in your sector ({0}), and {3} among all employers of your size ({2}). The example premium goes by the sector.",
	},
	"notice.coverage_above_cao": {
		"U verzekert {0}, terwijl u bij ziekte {1} van het loon verschuldigd bent. Over het meerdere betaalt u premie zonder dat u het hoeft door te betalen.",
		"You insure {0}, while you owe {1} of the wage during illness. For the rest you pay premium without having to pay it on.",
	},
	"notice.coverage_below_law": {
		"U verzekert {0}, terwijl u bij ziekte volgens de wet ten minste {1} van het loon doorbetaalt. Het verschil betaalt u zelf.",
		"You insure {0}, while the law makes you pay at least {1} of the wage during illness. You pay the difference yourself.",
	},
	"notice.aow_ahead": {
		"{0} bereikt op {1} de AOW-leeftijd en blijft verzekerd. Bij ziekte daarna betaalt u het loon hooguit {2} weken door; een vergoeding is er alleen voor wat daarvan na het eigen risico van {3} overblijft.",
		"{0} reaches state-pension (AOW) age on {1} and stays insured. In an illness after that you pay wages for {2} weeks at most; there is benefit only for what is left of them after the own-risk period of {3}.",
	},
	"notice.arbo_minimum": {
		"Voor {0} betaalt u het minimumtarief van de arbodienst: {1}. Het percentage van {2} van het loon zou minder zijn.",
		"For {0} you pay the minimum occupational-health fee: {1}. The rate of {2} of the wage would be less.",
	},
	"notice.foreseeable_clause.employee_unknown": {
		"{0} komt tijdens het verzekeringsjaar in dienst. Als deze verzekeraar ziekte uitsluit die bij indiensttreding te verwachten was, geldt dat voor {0} tot en met {1}.",
		"{0} joins during the policy year. If this insurer excludes illness that was to be expected on joining, that holds for {0} up to and including {1}.",
	},
	"notice.hire_refused": {
		"Voor het huidige personeel is geen premie te berekenen; daarom is ook niet te zeggen wat een extra werknemer kost. Los eerst op wat hieronder staat.",
		"No premium can be worked out for the present staff, so what one more employee costs cannot be said either. First solve what stands below.",
	},

	// What an amount is, to stand beside it.
	"check.amount.for_nothing":    {"per jaar betaald zonder kans op vergoeding", "per year paid without a chance of benefit"},
	"check.amount.too_much":       {"per jaar meer betaald dan nodig", "per year paid beyond what is needed"},
	"check.amount.uncovered_year": {"per ziektejaar niet verzekerd", "not insured per year of illness"},
	"check.amount.uncovered_case": {"niet verzekerd bij één ziekte van twee jaar, bij gemiddeld loon", "not insured in one illness of two years, at the average wage"},
	"check.amount.next_year":      {"per jaar meer na het eerste jaar", "per year more after the first year"},

	// What can be done.
	"check.remedy.dga": {
		"Voor een DGA bestaat een arbeidsongeschiktheidsverzekering; vraag uw adviseur ernaar. In deze verzekering kost de DGA niets.",
		"For a director and major shareholder there is disability insurance; ask your adviser. In this insurance the director costs nothing.",
	},
	"check.remedy.nl_premiums": {
		"Vraag na in welk land u premies betaalt, en of u daar bij ziekte recht hebt op een vergoeding.",
		"Find out in which country you pay premiums, and whether you are entitled to a benefit there.",
	},
	"check.remedy.low_wage": {
		"Vul het loon over een heel jaar in, ook als de werknemer een deel van het jaar werkt.",
		"Enter the wage for a full year, even if the employee works part of the year.",
	},
	"check.remedy.high_wage": {
		"Vraag de verzekeraar of dit deel apart te verzekeren is, of leg geld opzij voor de weken na het eigen risico.",
		"Ask the insurer whether this part can be insured apart, or set money aside for the weeks after the own-risk period.",
	},
	"check.remedy.after_aow": {
		"Dit product verzekert ook na de AOW-leeftijd. Let dan op het eigen risico: de loondoorbetaling is na die leeftijd kort.",
		"This product also insures beyond state-pension (AOW) age. Then mind the own-risk period: after that age wages are due for a short time only.",
	},
	"check.remedy.aow_no_benefit": {
		"Verzeker deze werknemer na de AOW-leeftijd niet mee, of kies een eigen risico dat korter is dan de loondoorbetaling.",
		"Do not insure this employee beyond state-pension (AOW) age, or choose an own-risk period shorter than the time wages are due.",
	},
	"check.remedy.sick": {
		"Geef de dag van volledig herstel meteen door. Tot de dag waarop de dekking begint, betaalt u het loon bij ziekte zelf.",
		"Report the day of full recovery at once. Until the day cover begins you pay the wages during illness yourself.",
	},
	"check.remedy.dates": {
		"Pas de datum van in of uit dienst aan, of haal deze werknemer uit de lijst.",
		"Change the date on which the employment begins or ends, or take this employee off the list.",
	},
	"check.remedy.prior_cover": {
		"Bewaar de polis van uw vorige verzekering: sluit de nieuwe er zonder onderbreking op aan, dan vervalt deze bepaling meestal.",
		"Keep the policy of your previous insurance: if the new one follows without a gap, this clause usually lapses.",
	},
	"check.remedy.absence": {
		"Uw arbodienst of huidige verzekeraar kan uw verzuimcijfers per kalenderjaar geven.",
		"Your occupational-health service or present insurer can give your absence figures per calendar year.",
	},
	"check.remedy.payroll": {
		"Controleer of er lonen dubbel staan, of kies een ander product.",
		"Check that no wages are listed twice, or choose another product.",
	},
	"check.remedy.threshold_absence": {
		"Boven deze grens vraagt de verzekeraar uw eigen verzuim, en dat verandert uw premie. Houd de verzuimcijfers van de laatste kalenderjaren bij de hand.",
		"Above this threshold the insurer asks for your own absence, which changes your premium. Keep the absence figures of the last calendar years at hand.",
	},
	"check.remedy.threshold_maximum": {
		"Boven deze grens kunt u dit product niet nemen. Vraag nu al wat de verzekeraar dan aanbiedt.",
		"Above this threshold you cannot take this product. Ask now what the insurer offers instead.",
	},
	"check.remedy.start":          {"Kies een ingangsdatum die nu kan, of wacht met de offerte.", "Choose a start date that is possible now, or wait with the quote."},
	"check.remedy.year2":          {"Vergelijk de totale kosten over de hele contractduur, niet alleen het eerste jaar.", "Compare the cost over the whole contract term, not of the first year alone."},
	"check.remedy.coverage_below": {"Kies een dekking die niet lager is dan wat u moet doorbetalen.", "Choose a coverage that is not below what you have to pay."},
	"check.remedy.coverage_above": {"Kies de dekking die past bij wat u moet doorbetalen.", "Choose the coverage that fits what you have to pay."},
	"check.remedy.minimum_wage":   {"Kies voor het eerste ziektejaar een hogere dekking.", "Choose a higher coverage for the first year of illness."},
	"check.remedy.staff_list":     {"Vul de werknemers één voor één in, of lees een loonbestand in.", "Enter the employees one by one, or read a payroll file."},
	"check.remedy.unknown":        {"Vraag dit cijfer aan de verzekeraar en vul het bij deze offerte in.", "Ask the insurer for this figure and enter it with this quote."},
	"check.remedy.example":        {"Vul het premiepercentage van een papieren offerte in; dan klopt de premie op de cent.", "Enter the premium percentage of a quote on paper; then the premium is right to the cent."},
	"check.remedy.charges":        {"Kies een lager percentage werkgeverslasten, of niets.", "Choose a lower percentage of employer's charges, or none."},
	"check.remedy.merger":         {"Vraag de verzekeraar vooraf wat er met de verzekering gebeurt, en laat dat vastleggen.", "Ask the insurer beforehand what happens to the insurance, and have it put in writing."},
	"check.remedy.reading":        {"Vraag de verzekeraar hoe deze regel bij hem werkt voordat u op dit bedrag rekent.", "Ask the insurer how this rule works before you count on this amount."},

	// The lines of the sums.
	"line.wage_short": {"Te weinig loon", "Wage lacking"},
	"line.wage_short.explained": {
		"Zoveel komt het jaarloon tekort om verzekerd te kunnen worden.",
		"The yearly wage lacks this much to be insurable.",
	},
	"line.uncovered_year": {"Niet verzekerd, per ziektejaar", "Not insured, per year of illness"},
	"line.uncovered_year.explained": {
		"Dit deel van het loon betaalt u in het eerste ziektejaar zelf, ook na het eigen risico.",
		"You pay this part of the wage yourself in the first year of illness, after the own-risk period too.",
	},
	"line.uncovered_week": {"Niet verzekerd, per week ziekte", "Not insured, per week of illness"},
	"line.uncovered_week.explained": {
		"Hetzelfde per week: 5 van de 260 werkdagen van een jaar.",
		"The same per week: 5 of the 260 working days of a year.",
	},
	"line.uncovered_year1": {"Eerste ziektejaar, niet verzekerd", "First year of illness, not insured"},
	"line.uncovered_year1.explained": {
		"Wat u bij gemiddeld loon na het eigen risico in het eerste ziektejaar meer betaalt dan u vergoed krijgt.",
		"What you pay beyond the benefit in the first year of illness, at the average wage and after the own-risk period.",
	},
	"line.uncovered_year2": {"Tweede ziektejaar, niet verzekerd", "Second year of illness, not insured"},
	"line.uncovered_year2.explained": {
		"Wat u bij gemiddeld loon in het tweede ziektejaar meer betaalt dan u vergoed krijgt.",
		"What you pay beyond the benefit in the second year of illness, at the average wage.",
	},
	"line.arbo_above_rate": {"Arbodienst boven het percentage", "Occupational health above the rate"},
	"line.arbo_above_rate.explained": {
		"Het minimumtarief min het percentage van het loon.",
		"The minimum fee less the rate of the wage.",
	},
	"line.charges_too_much": {"Premie voor te hoge werkgeverslasten", "Premium for charges that are too high"},
	"line.charges_too_much.explained": {
		"Het aandeel van deze werknemer in de premie waarop de werkgeverslasten komen, maal het percentage te veel, met de kortingen en opslagen daarna.",
		"This employee's share of the premium that the charges are on, times the percentage too much, with the discounts and surcharges after it.",
	},

	// The limits, and what crossing them does.
	"radar.threshold.ask_above":       {"Grens voor eigen verzuim", "Threshold for own absence"},
	"radar.threshold.payroll_maximum": {"Hoogste loonsom", "Largest payroll"},
	"radar.threshold.wage_minimum":    {"Laagste verzekerd loon", "Lowest insured wage"},
	"radar.threshold.wage_maximum":    {"Hoogste verzekerd loon", "Highest insured wage"},
	"radar.threshold.arbo_minimum":    {"Einde van het minimumtarief arbodienst", "End of the minimum occupational-health fee"},
	"radar.threshold.arbo_maximum":    {"Begin van het maximumtarief arbodienst", "Start of the maximum occupational-health fee"},

	// What crossing a limit would do, and in which direction that is: {0} the limit.
	"radar.crossing.absence_asked": {
		"Komt de loonsom boven {0}, dan wordt uw eigen verzuim gevraagd en telt het mee in de premie.",
		"If the payroll rises above {0}, your own absence is asked and counts in the premium.",
	},
	"radar.crossing.absence_not_asked": {
		"Zakt de loonsom tot {0} of lager, dan telt uw eigen verzuim niet meer mee in de premie.",
		"If the payroll falls to {0} or lower, your own absence no longer counts in the premium.",
	},
	"radar.crossing.refused": {
		"Komt de loonsom boven {0}, dan kunt u dit product niet nemen.",
		"If the payroll rises above {0}, you cannot take this product.",
	},
	"radar.crossing.accepted": {
		"Zakt de loonsom tot {0} of lager, dan kunt u dit product wel nemen.",
		"If the payroll falls to {0} or lower, you can take this product.",
	},
	"radar.crossing.insured": {
		"Komt het loon op {0} of hoger, dan is deze werknemer verzekerd.",
		"If the wage rises to {0} or higher, this employee is insured.",
	},
	"radar.crossing.not_insured": {
		"Zakt het loon onder {0}, dan is deze werknemer niet meer verzekerd.",
		"If the wage falls below {0}, this employee is no longer insured.",
	},
	"radar.crossing.wage_capped": {
		"Komt het loon boven {0}, dan is het meerdere niet verzekerd.",
		"If the wage rises above {0}, what exceeds it is not insured.",
	},
	"radar.crossing.wage_whole": {
		"Zakt het loon tot {0} of lager, dan is het hele loon verzekerd.",
		"If the wage falls to {0} or lower, the whole wage is insured.",
	},
	"radar.crossing.fee_rises": {
		"Komt het loon op {0} of hoger, dan stijgt het tarief van de arbodienst met het loon mee.",
		"If the wage rises to {0} or higher, the occupational-health fee rises with it.",
	},
	"radar.crossing.fee_minimum": {
		"Zakt het loon onder {0}, dan betaalt u het minimumtarief van de arbodienst, hoe laag het loon ook is.",
		"If the wage falls below {0}, you pay the minimum occupational-health fee, however low the wage.",
	},
	"radar.crossing.fee_maximum": {
		"Komt het loon op {0} of hoger, dan betaalt u het maximumtarief van de arbodienst, hoe hoog het loon ook is.",
		"If the wage rises to {0} or higher, you pay the maximum occupational-health fee, however high the wage.",
	},
	"radar.crossing.fee_falls": {
		"Zakt het loon onder {0}, dan daalt het tarief van de arbodienst met het loon mee.",
		"If the wage falls below {0}, the occupational-health fee falls with it.",
	},

	// What a payroll limit does that one more employee takes the payroll across.
	"radar.crossed.absence_asked": {"Uw eigen verzuim wordt gevraagd en telt mee in de premie.", "Your own absence is asked and counts in the premium."},
	"radar.crossed.refused":       {"U kunt dit product dan niet nemen.", "You cannot take this product then."},
}
