package locale

// documentWords holds what a document says after page one, besides lines and notices. Arguments arrive printed.
var documentWords = words{
	// Head.
	"document.title":       {"MKB verzuim-ontzorgverzekering: wat kost het en wat krijgt u?", "Sick-pay insurance with occupational health: cost and cover"},
	"document.employer":    {"Voor", "For"},
	"document.product":     {"Product", "Product"},
	"document.edition":     {"{0}, uitgave {1}", "{0}, edition {1}"}, // product, year
	"document.sector":      {"Bedrijfstak", "Sector"},
	"document.quote_date":  {"Berekend op", "Worked out on"},
	"document.start_date":  {"Ingangsdatum", "Start date"},
	"document.valid_until": {"Geldig tot en met", "Valid until"},
	"document.valid_until.later": {
		"{0}; vanaf {1} alleen met een latere ingangsdatum, en dan opnieuw berekend",
		"{0}; from {1} on only with a later start date, and then worked out anew",
	},

	// Breakdown.
	"document.breakdown": {"Hoe het bedrag is opgebouwd", "How the amount is made up"},
	"document.per_year":  {"Euro per jaar", "Euros per year"},
	"document.year1":     {"jaar 1", "year 1"},
	"document.year2":     {"jaar 2", "year 2"},
	"document.year2.sum": {"jaar 2: {0}", "year 2: {0}"},
	"document.premium":   {"Premie", "Premium"},
	"document.total":     {"Totaal", "Total"},
	"document.fees":      {"som van de {0} bedragen bij uw werknemers hieronder", "sum of the {0} amounts of your employees below"},
	"document.rounding": {
		"Elke regel is afgerond op hele centen; het totaal is de som van de regels.",
		"Every line is rounded to whole cents; the total is the sum of the lines.",
	},
	// rate, amount, sum
	"document.vat": {
		"Over de arbodienst betaalt u {0} btw, in het eerste jaar {1} ({2}). De btw staat niet in het totaal.",
		"You pay {0} VAT on occupational health, in the first year {1} ({2}). VAT is not in the total.",
	},
	"document.vat.unknown": {
		"Over de arbodienst betaalt u btw ({0}); het bedrag is niet bekend. De btw staat niet in het totaal.",
		"You pay VAT on occupational health ({0}); the amount is not known. VAT is not in the total.",
	},
	"document.arbo_range": {
		"De arbodienst is geschat op het gemiddelde loon. Afhankelijk van de lonen per werknemer ligt het bedrag tussen {0} en {1}.",
		"The occupational-health fee is estimated on the average wage. Depending on the wages per employee it lies between {0} and {1}.",
	},

	// Percentage.
	"document.percentage": {"Waar het premiepercentage vandaan komt", "Where the premium percentage comes from"},
	"document.percentage.unknown": {
		"Het premiepercentage is voor deze keuze niet bekend. Met een offerte van de verzekeraar is de premie te berekenen.",
		"The premium percentage is not known for this choice. With an insurer's quote the premium can be worked out.",
	},
	"document.percentage.typed": {
		"Het premiepercentage van {0} is voor deze berekening ingevuld. Wij hebben het niet aangepast: uw eigen verzuim telt niet nog eens mee.",
		"The premium percentage of {0} was entered for this calculation. We did not adjust it: your own absence does not count once more.",
	},
	"document.for_display": {
		"Bij ≈ staan niet alle cijfers achter de komma; er is met het precieze getal verder gerekend.",
		"With ≈ not all decimals are shown; the sum goes on with the exact number.",
	},

	// Employees.
	"document.employees": {"Uw werknemers", "Your employees"},
	"document.employee":  {"Werknemer", "Employee"},
	"document.wage":      {"Jaarloon", "Yearly wage"},
	"document.fraction": {
		"Deel",
		"Part",
	},
	"document.fraction.head": {
		"Deel van het jaar",
		"Part of year",
	},
	"document.insured_wage": {"Verzekerd loon", "Insured wage"},
	"document.arbo":         {"Arbodienst", "Occ. health"},
	"document.insured":      {"Verzekerd", "Insured"},
	"document.not_insured":  {"niet verzekerd: {0}", "not insured: {0}"},
	"document.together":     {"Samen", "Together"},
	"document.fraction.explained": {
		"Deel van het jaar: het aantal werkdagen waarover de werknemer verzekerd is, van de {0} in een jaar.",
		"Part of year: the number of working days for which the employee is insured, of the {0} in a year.",
	},
	"document.payroll": {
		"Voor de grenzen van dit product telt een loonsom van {0} in het eerste jaar.",
		"For the thresholds of this product a payroll of {0} counts in the first year.",
	},
	// headcount, payroll
	"document.totals": {
		"De berekening gaat uit van {0} werknemers met samen een loonsom van {1} per jaar, zonder lijst van werknemers.",
		"The calculation takes {0} employees with a payroll of {1} per year together, without a list of employees.",
	},
	"document.totals.one": {
		"De berekening gaat uit van {0} werknemer met een loonsom van {1} per jaar, zonder lijst van werknemers.",
		"The calculation takes {0} employee with a payroll of {1} per year, without a list of employees.",
	},

	// Services, choices, notices.
	"document.services":  {"Dienstverlening en bijzonderheden, volgens de bron", "Services and particulars, according to the source"},
	"document.choices":   {"Uw keuzes en het contract", "Your choices and the contract"},
	"document.years":     {"{0} jaar", "{0} years"},
	"document.years.one": {"{0} jaar", "{0} year"},
	"document.term": {
		"Contractduur",
		"Contract term",
	},
	"document.cancellation":    {"Opzeggen", "Cancelling"},
	"document.notices.refusal": {"Dit kan niet", "This is not possible"},
	"document.notices.warning": {"Let op", "Please note"},
	"document.notices.info":    {"Goed om te weten", "Good to know"},

	// Sources and closing.
	"document.sources":      {"Bronnen", "Sources"},
	"document.source":       {"Bron: {0}.", "Source: {0}."},
	"document.source.typed": {"ingevoerd voor deze offerte", "entered for this quote"},
	"document.source.sum":   {"Dit volgt uit de bedragen in de som.", "This follows from the amounts in the sum."},
	"document.source.amounts": {
		"Dit volgt uit bedragen die elk hun eigen bron hebben.",
		"This follows from amounts that each have a source of their own.",
	},
	"document.source.dates":   {"Gepubliceerd: {0}; nagekeken: {1}.", "Published: {0}; checked: {1}."},
	"document.source.undated": {"zonder datum", "undated"},
	"document.sources.typed": {
		"Cijfers die zelf zijn ingevuld, bijvoorbeeld van een papieren offerte.",
		"Figures entered by hand, for example from a quote on paper.",
	},
	"document.tables":  {"Berekend met de tabellen van {0} ({1}).", "Worked out with the tables of {0} ({1})."}, // year, fingerprint
	"document.closing": {"Tot slot", "Finally"},
	"document.no_offer": {
		"Dit is een vrijblijvende berekening en geen aanbod van een verzekeraar; u kunt er geen rechten aan ontlenen. U bent pas verzekerd als de verzekeraar u heeft geaccepteerd, vanaf de datum op de polis. De polisvoorwaarden gaan voor.",
		"This is a calculation without obligation and no offer of an insurer; no rights can be derived from it. You are insured only once the insurer has accepted you, from the date on the policy. The policy conditions prevail.",
	},
}
