package locale

// lineWords names every line of the breakdown, "line.<id>", and tells what it is, "line.<id>.explained"; the rules of
// rounding stand under "rounding.<rule>". None of them takes an argument.
var lineWords = words{
	// The premium and the fee.
	"line.base_premium": {"Basispremie", "Basic premium"},
	"line.base_premium.explained": {
		"De basispremie is het verzekerde loon van alle werknemers samen maal het premiepercentage.",
		"The basic premium is the insured wage of all employees together times the premium percentage.",
	},
	"line.settlement": {"Opslag eindafrekening", "Settlement surcharge"},
	"line.settlement.explained": {
		"Met eindafrekening volgen premie en vergoeding de werkelijke lonen. Daarvoor komt er een klein percentage van het verzekerde loon bij.",
		"With settlement, premium and benefit follow the real wages. For that a small percentage of the insured wage is added.",
	},
	"line.employer_charges": {"Werkgeverslasten", "Employer's charges"},
	"line.employer_charges.explained": {
		"U verzekert ook de premies en bijdragen die u als werkgever over het loon betaalt. De premie gaat met hetzelfde percentage omhoog als de vergoeding.",
		"You also insure the contributions you pay as an employer on top of the wage. The premium rises by the same percentage as the benefit.",
	},
	"line.package_discount": {"Pakketkorting", "Package discount"},
	"line.package_discount.explained": {
		"Dit is een korting omdat u bij dezelfde verzekeraar ook andere verzekeringen voor het inkomen van uw werknemers hebt.",
		"This is a discount because you take other covers for your employees' income from the same insurer.",
	},
	"line.term_discount": {"Korting contractduur, eenmalig", "Contract-term discount, one-off"},
	"line.term_discount.explained": {
		"Voor een langer contract krijgt u in het eerste jaar eenmalig korting op de premie. De arbodienst valt erbuiten.",
		"For a longer contract you get a one-off discount on the premium in the first year. The occupational-health fee is outside it.",
	},
	"line.payment_surcharge": {"Opslag betaling in termijnen", "Surcharge for paying in instalments"},
	"line.payment_surcharge.explained": {
		"Wie vaker per jaar betaalt, betaalt een opslag op de premie. Over de arbodienst geldt de opslag niet.",
		"Paying more often in a year costs a surcharge on the premium. It does not apply to the occupational-health fee.",
	},
	"line.arbo_fee": {"Arbodienst, zonder btw", "Occupational health, excl. VAT"},
	"line.arbo_fee.explained": {
		"Dit is het tarief van de arbodienst voor alle verzekerde werknemers samen: per werknemer een percentage van het loon, met een minimum en een maximum.",
		"This is the occupational-health fee for all insured employees together: per employee a percentage of the wage, with a minimum and a maximum.",
	},
	"line.arbo_vat": {"Btw over de arbodienst", "VAT on occupational health"},
	"line.arbo_vat.explained": {
		"Over de arbodienst betaalt u btw. Die staat niet in het totaal, omdat veel werkgevers haar terugkrijgen.",
		"You pay VAT on occupational health. It is not in the total, as many employers reclaim it.",
	},

	// The steps of the premium percentage.
	"line.typed_percentage": {"Ingevuld premiepercentage", "Premium percentage entered"},
	"line.typed_percentage.explained": {
		"Dit percentage is voor deze offerte ingevuld. Wij hebben het niet aangepast.",
		"This percentage was entered for this quote. We did not adjust it.",
	},
	"line.table_percentage": {"Percentage uit de tabel", "Percentage from the table"},
	"line.table_percentage.explained": {
		"Dit percentage staat in de tarieventabel bij uw bedrijfstak, dekking en eigen risico.",
		"The tariff table gives this percentage for your sector, coverage and own risk.",
	},
	"line.share_year1": {"Deel eerste ziektejaar", "Share of illness year 1"},
	"line.share_year1.explained": {
		"De dekking in het eerste ziektejaar maal het deel van alle verzuimdagen dat in dat jaar valt, na uw eigen risico.",
		"The coverage in the first year of illness times the share of all days of absence that falls in that year, beyond your own risk.",
	},
	"line.share_year2": {"Deel tweede ziektejaar", "Share of illness year 2"},
	"line.share_year2.explained": {
		"De dekking in het tweede ziektejaar maal het deel van alle verzuimdagen dat in dat jaar valt.",
		"The coverage in the second year of illness times the share of all days of absence that falls in that year.",
	},
	"line.insured_share": {"Verzekerd deel van het verzuim", "Insured share of absence"},
	"line.insured_share.explained": {
		"Dit deel van al het verzuim komt voor rekening van de verzekeraar: beide ziektejaren samen.",
		"This share of all absence is for the insurer to pay: both years of illness together.",
	},
	"line.expected_cost": {"Verwachte vergoeding", "Expected benefit"},
	"line.expected_cost.explained": {
		"Het verzuim in uw bedrijfstak maal het verzekerde deel: wat de verzekeraar gemiddeld verwacht te vergoeden, als deel van het loon.",
		"The absence in your sector times the insured share: what the insurer expects to pay on average, as a part of the wage.",
	},
	"line.loading": {"Met opslag voor kosten en risico", "With loading for costs and risk"},
	"line.loading.explained": {
		"De verwachte vergoeding maal een opslag voor kosten, risico en marge van de verzekeraar.",
		"The expected benefit times a loading for the insurer's costs, risk and margin.",
	},
	"line.own_absence": {"Eigen verzuim, gewogen", "Own absence, weighed"},
	"line.own_absence.explained": {
		"Het gemiddelde van uw eigen verzuimpercentages. Het nieuwste jaar telt het zwaarst.",
		"The average of your own absence percentages. The newest year weighs most.",
	},
	"line.credibility": {"Gewicht van uw eigen verzuim", "Weight of your own absence"},
	"line.credibility.explained": {
		"Zo zwaar telt uw eigen verzuim mee; de rest is het verzuim van de bedrijfstak. Hoe meer werknemers, hoe zwaarder het telt. Deze premiedemping is bedoeld om onverwacht hoge stijgingen door eigen verzuim te voorkomen, tijdens de looptijd en bij verlenging. Dat kan doordat een grote groep bedrijven, met veel en met weinig verzuim, de premie samen draagt.",
		"This is how far your own absence counts; the rest is the sector's. The more employees, the more it counts. This damping is meant to prevent unexpectedly high rises through own absence, during the term and at renewal. It works because a large group of companies, with high and with low absence, bears the premium together.",
	},
	"line.own_factor": {"Factor voor eigen verzuim", "Own-absence factor"},
	"line.own_factor.explained": {
		"Boven 1 verhoogt uw eigen verzuim de premie, onder 1 verlaagt het de premie.",
		"Above 1 your own absence raises the premium, below 1 it lowers it.",
	},
	"line.percentage": {"Premiepercentage", "Premium percentage"},
	"line.percentage.explained": {
		"Dit percentage van het verzekerde loon is de basispremie. Het is de uitkomst van de stappen ervoor.",
		"This percentage of the insured wage is the basic premium. It is the outcome of the steps before it.",
	},

	// The lines of one employee.
	"line.payroll_wage": {"Loon in het eerste jaar", "Wage in the first year"},
	"line.payroll_wage.explained": {
		"Het jaarloon maal het deel van het jaar dat de werknemer in dienst is. Dit telt voor de grenzen van het product.",
		"The yearly wage times the part of the year in which the employee is employed. This counts for the product's thresholds.",
	},
	"line.insured_wage": {"Verzekerd loon", "Insured wage"},
	"line.insured_wage.explained": {
		"Het jaarloon tot het maximum van het product, maal het deel van het jaar dat de werknemer verzekerd is.",
		"The yearly wage up to the product's maximum, times the part of the year in which the employee is insured.",
	},
	"line.employee_arbo_fee": {"Arbodienst voor deze werknemer", "Occupational health, this employee"},
	"line.employee_arbo_fee.explained": {
		"Een percentage van het verzekerde jaarloon, met een minimum en een maximum, maal het deel van het jaar dat de werknemer verzekerd is.",
		"A percentage of the insured yearly wage, with a minimum and a maximum, times the part of the year in which the employee is insured.",
	},

	"rounding.half_up_cents": {
		"Afgerond op hele centen; een halve cent telt als een hele.",
		"Rounded to whole cents; half a cent counts as one.",
	},
	"rounding.half_up_percent2": {
		"Afgerond op twee cijfers achter de komma; de helft gaat naar boven.",
		"Rounded to two decimals; a half goes up.",
	},
	"rounding.truncated_cents": {
		"Naar beneden afgerond op hele centen; de laatste termijn neemt de rest.",
		"Rounded down to whole cents; the last instalment takes the rest.",
	},
	"rounding.for_display": {
		"Hier staan niet alle cijfers achter de komma. Er is met het precieze getal verder gerekend.",
		"Not all decimals are shown here. The sum goes on with the exact number.",
	},
	"line.own_risk_wages":            {"Zelf te betalen in het eigen risico", "Yours to pay in the own-risk period"},
	"line.own_risk_wages.explained":  {"Het loon dat u tijdens het eigen risico van één ziekte zelf doorbetaalt, voor een werknemer met het gemiddelde verzekerde loon, zonder werkgeverslasten.", "The wages you pay yourself during the own-risk period of one illness, for an employee with the average insured wage, without employer's charges."},
	"line.uncovered_wages":           {"Zelf te betalen daarna", "Yours to pay after that"},
	"line.uncovered_wages.explained": {"Het loon dat u na het eigen risico zelf doorbetaalt als de ziekte twee jaar duurt: het deel dat de cao of de wet vraagt en de dekking niet vergoedt.", "The wages you pay yourself after the own-risk period when the illness lasts two years: the part that the collective agreement or the law asks and the coverage does not pay."},
}
