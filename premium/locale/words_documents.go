package locale

// documentWords holds what a document says besides lines and notices, the names of the request's fields, and the short
// forms of reasons and options. Arguments arrive printed.
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

	// What matters.
	"document.outcome":    {"Wat het kost", "What it costs"},
	"document.first_year": {"Eerste jaar ({0} t/m {1})", "First year ({0} – {1})"}, // first and last day
	"document.premium_only": {
		"Waarvan premie, zonder arbodienst",
		"Of which premium, without fee",
	},
	"document.second_year":       {"Tweede jaar, als er niets verandert", "Second year, if nothing changes"},
	"document.instalments1":      {"Betaling {0}, jaar 1", "Payment {0}, year 1"}, // "per maand"
	"document.instalments2":      {"Betaling {0}, jaar 2", "Payment {0}, year 2"},
	"document.instalments.equal": {"{0} × {1}", "{0} × {1}"}, // number, amount
	"document.instalments.last":  {"{0} × {1} en 1 × {2}", "{0} × {1} and 1 × {2}"},
	"document.second_year.explained": {
		"Dit zijn premie en arbodienst samen; de btw over de arbodienst komt er nog bij.",
		"This is the premium and the occupational-health fee together; VAT on the fee comes on top.",
	},
	"document.fixed_for.year": {
		"De verzekeraar stelt het premiepercentage elk jaar opnieuw vast.",
		"The insurer sets the premium percentage anew every year.",
	},
	"document.fixed_for.term": {
		"Het premiepercentage staat vast tot het contract afloopt; dan wordt het opnieuw vastgesteld.",
		"The premium percentage is fixed until the contract expires; then it is set anew.",
	},
	"document.certainty": {"Zekerheid: {0}.", "Certainty: {0}."},
	"document.certainty.amounts": {
		"Zekerheid: {0}. Zo zeker is het minst zekere van die bedragen.",
		"Certainty: {0}. So certain is the least certain of those amounts.",
	},
	// certainty, label of the weakest line
	"document.certainty.weakest": {
		`Zekerheid van deze bedragen: {0}, zoals het zwakste cijfer erin ("{1}").`,
		`Certainty of these amounts: {0}, like the weakest figure in them ("{1}").`,
	},
	"document.rates": {"De premiepercentages: {0}.", "The premium percentages: {0}."}, // the product's own label

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
		"Het premiepercentage is voor deze keuze niet bekend. Vul het in van een offerte van de verzekeraar om de premie te weten.",
		"The premium percentage is not known for this choice. Enter it from an insurer's quote to know the premium.",
	},
	"document.percentage.typed": {
		"Het premiepercentage van {0} is voor deze offerte ingevuld. Het geldt zoals het er staat: uw eigen verzuim telt niet nog eens mee.",
		"The premium percentage of {0} was entered for this quote. It stands as it is: your own absence does not count once more.",
	},
	"document.for_display": {
		"Bij ≈ staan niet alle cijfers achter de komma; er is met het precieze getal verder gerekend.",
		"With ≈ not all decimals are shown; the sum goes on with the exact number.",
	},

	// Employees.
	"document.employees":    {"Uw werknemers", "Your employees"},
	"document.employee":     {"Werknemer", "Employee"},
	"document.wage":         {"Jaarloon", "Yearly wage"},
	"document.fraction":     {"Deel", "Part"},
	"document.insured_wage": {"Verzekerd loon", "Insured wage"},
	"document.arbo":         {"Arbodienst", "Occ. health"},
	"document.insured":      {"Verzekerd", "Insured"},
	"document.not_insured":  {"niet verzekerd: {0}", "not insured: {0}"},
	"document.together":     {"Samen", "Together"},
	"document.fraction.explained": {
		"Deel: het aantal werkdagen waarover de werknemer verzekerd is, van de {0} in een jaar.",
		"Part: the number of working days for which the employee is insured, of the {0} in a year.",
	},
	"document.payroll": {
		"De loonsom in het eerste jaar, waarmee de grenzen van dit product worden vergeleken, is {0}.",
		"The payroll of the first year, which is held against this product's thresholds, is {0}.",
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

	// Covered.
	"document.covered":  {"Wat is verzekerd", "What is insured"},
	"document.coverage": {"Loon bij ziekte", "Wages during illness"},
	"document.coverage.text": {
		"{0}% van het verzekerde loon in het eerste ziektejaar en {1}% in het tweede.",
		"{0}% of the insured wage in the first year of illness and {1}% in the second.",
	},
	"document.coverage.value": {
		"{0}% in het eerste ziektejaar, {1}% in het tweede",
		"{0}% in the first year of illness, {1}% in the second",
	},
	"document.insured_wages":          {"Verzekerd loon", "Insured wage"},
	"document.insured_wages.text":     {"{1} per jaar, van {0} werknemers.", "{1} per year, of {0} employees."},
	"document.insured_wages.text.one": {"{1} per jaar, van {0} werknemer.", "{1} per year, of {0} employee."},
	"document.benefit_from":           {"Wanneer", "When"},
	"document.benefit_from.text": {
		"De verzekeraar betaalt vanaf werkdag {0} van elke ziekte, hooguit tot en met week {1}.",
		"The insurer pays from working day {0} of each illness, up to week {1} at most.",
	},
	"document.charges": {"Werkgeverslasten", "Employer's charges"},
	"document.charges.text": {
		"De vergoeding is {0} hoger, voor de premies en bijdragen die u over het loon betaalt.",
		"The benefit is {0} higher, for the contributions you pay on top of the wage.",
	},
	"document.settlement": {"Eindafrekening", "Settlement"},
	"document.settlement.text": {
		"Premie en vergoeding volgen de werkelijke lonen, die u na afloop van het jaar opgeeft.",
		"Premium and benefit follow the real wages, which you report after the end of the year.",
	},
	"document.guarantee": {"Poortwachtergarantie", "Poortwachter guarantee"},

	// Not covered.
	"document.not_covered": {"Wat is niet verzekerd", "What is not insured"},
	"document.own_risk":    {"Eigen risico", "Own risk"},
	"document.own_risk.text": {
		"De eerste {0} van elke ziekte, gerekend vanaf de eerste ziektedag. Dit zijn geen wettelijke wachtdagen: uw werknemer houdt in die tijd recht op loon, en dat betaalt u zelf.",
		"The first {0} of each illness, counted from the first day of illness. These are no statutory waiting days: your employee is entitled to wages in that time, and you pay them yourself.",
	},
	"document.uncovered": {"Deel van het loon", "Part of the wage"},
	"document.uncovered.text": {
		"{0}% in het eerste ziektejaar en {1}% in het tweede. Bij ziekte moet u wettelijk ten minste {2} van het loon betalen; belooft u meer dan u verzekert, dan betaalt u het verschil zelf.",
		"{0}% in the first year of illness and {1}% in the second. By law you pay at least {2} of the wage during illness; if you promise more than you insure, you pay the difference yourself.",
	},
	"document.uncovered_same": {"Deel van het loon", "Part of the wage"},
	"document.uncovered_same.text": {
		"{0}% in beide ziektejaren. Bij ziekte moet u wettelijk ten minste {1} van het loon betalen; belooft u meer dan u verzekert, dan betaalt u het verschil zelf.",
		"{0}% in both years of illness. By law you pay at least {1} of the wage during illness; if you promise more than you insure, you pay the difference yourself.",
	},
	"document.uncovered2": {"Deel van het loon", "Part of the wage"},
	"document.uncovered2.text": {
		"{0}% in het tweede ziektejaar. Bij ziekte moet u wettelijk ten minste {1} van het loon betalen; belooft u meer dan u verzekert, dan betaalt u het verschil zelf.",
		"{0}% in the second year of illness. By law you pay at least {1} of the wage during illness; if you promise more than you insure, you pay the difference yourself.",
	},
	"document.above_maximum": {"Hoog loon", "High wages"},
	"document.above_maximum.text": {
		"Het loon boven {0} per jaar; dat raakt {1}.",
		"Wages above {0} per year; this affects {1}.",
	},
	"document.left_out":        {"Niet meeverzekerd", "Not insured"},
	"document.left_out.text":   {"{0}.", "{0}."},
	"document.no_charges":      {"Werkgeverslasten", "Employer's charges"},
	"document.no_charges.text": {"De premies en bijdragen die u over het loon betaalt.", "The contributions you pay on top of the wage."},

	// Services, choices, notices.
	"document.services":        {"Dienstverlening en bijzonderheden, volgens de bron", "Services and particulars, according to the source"},
	"document.choices":         {"Uw keuzes en het contract", "Your choices and the contract"},
	"document.years":           {"{0} jaar", "{0} years"},
	"document.years.one":       {"{0} jaar", "{0} year"},
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

	// Why an employee is not insured, in short.
	"reason.dga_not_insured":    {"DGA", "DGA, director and major shareholder"},
	"reason.no_nl_premiums":     {"geen Nederlandse premies werknemersverzekeringen", "no Dutch employee-insurance premiums"},
	"reason.wage_below_minimum": {"loon onder het minimum van dit product", "wage below this product's minimum"},
	"reason.not_employed":       {"niet in dienst in het eerste jaar", "not employed in the first year"},
	"reason.aow_not_insured":    {"AOW-leeftijd bereikt", "state-pension (AOW) age reached"},
	"reason.sick_at_start":      {"ziek bij de start", "ill at the start"},

	// Other covers that can be taken beside this one.
	"package.wga-erd":      {"WGA-eigenrisicodragersverzekering", "WGA own-risk cover (WGA-ERD)"},
	"package.zw-erd":       {"Ziektewet-eigenrisicodragersverzekering", "Sickness Benefits Act own-risk cover (ZW-ERD)"},
	"package.wga-hiaat":    {"WGA-hiaatverzekering", "WGA gap cover (WGA-hiaat)"},
	"package.wia-excedent": {"WIA-excedentverzekering", "WIA excess cover (WIA-excedent)"},

	// Figures that a notice says are unknown.
	"figure.wage_maximum": {"het maximum van het verzekerde loon per werknemer", "the maximum of the insured wage per employee"},
	"figure.arbo_fee":     {"het tarief van de arbodienst", "the occupational-health fee"},
	"figure.premium_wage": {
		"het hoogste loon waarover u premies werknemersverzekeringen betaalt, of die premies zelf",
		"the highest wage on which employee-insurance premiums are due, or those premiums themselves",
	},
	"figure.payment_surcharge": {"de opslag voor betalen in termijnen", "the surcharge for paying in instalments"},

	// The keys of a request file (design §6).
	"field.product":                   {"product", "product"},
	"field.quote_date":                {"offertedatum", "quote date"},
	"field.start_date":                {"ingangsdatum", "start date"},
	"field.employer":                  {"werkgever", "employer"},
	"field.employer.name":             {"naam van de werkgever", "employer's name"},
	"field.employer.sector":           {"bedrijfstak", "sector"},
	"field.employer.cao":              {"loon bij ziekte volgens de cao", "wages during illness by collective agreement"},
	"field.employer.aow_pay_weeks":    {"weken loon bij ziekte voor AOW'ers", "weeks of sick pay beyond AOW age"},
	"field.employer.prior_cover":      {"vergelijkbare verzekering direct hiervoor", "comparable insurance directly before"},
	"field.employer.merger_expected":  {"fusie of overname verwacht", "merger or takeover expected"},
	"field.employer.switch_service":   {"overstapservice", "switching service"},
	"field.cover.payment_method":      {"wijze van betalen", "way of paying"},
	"method.direct-debit":             {"automatische incasso", "direct debit"},
	"method.invoice":                  {"nota", "invoice"},
	"field.payroll":                   {"loonsom", "payroll"},
	"field.payroll.total":             {"loonsom", "payroll"},
	"field.payroll.headcount":         {"aantal werknemers", "number of employees"},
	"field.employee":                  {"werknemers", "employees"},
	"field.employee.label":            {"aanduiding", "label"},
	"field.employee.wage":             {"jaarloon", "yearly wage"},
	"field.employee.born":             {"geboortedatum", "date of birth"},
	"field.employee.from":             {"in dienst vanaf", "employed from"},
	"field.employee.until":            {"in dienst tot en met", "employed until"},
	"field.employee.dga":              {"DGA", "DGA"},
	"field.employee.nl_premiums":      {"Nederlandse premies werknemersverzekeringen", "Dutch employee-insurance premiums"},
	"field.employee.insure_after_aow": {"verzekeren na de AOW-leeftijd", "insured beyond AOW age"},
	"field.employee.sick_at_start":    {"ziek bij de start", "ill at the start"},
	"field.employee.fit_since":        {"weer volledig aan het werk sinds", "fully at work again since"},
	"field.employee.hours":            {"uren per week", "hours per week"},
	"field.employee.real_wage":        {"werkelijk jaarloon", "real yearly wage"},
	"field.employee.real_from":        {"werkelijk in dienst vanaf", "really employed from"},
	"field.employee.real_until":       {"werkelijk in dienst tot en met", "really employed until"},
	"field.employee.numbered":         {"{0} (werknemer {1})", "{0} (employee {1})"}, // field, number
	"field.cover":                     {"dekking en keuzes", "cover and choices"},
	"field.cover.coverage":            {"dekking", "coverage"},
	"field.cover.eigenrisico":         {"eigen risico", "own risk"},
	"field.cover.term":                {"contractduur in jaren", "contract term in years"},
	"field.cover.employer_charges":    {"werkgeverslasten", "employer's charges"},
	"field.cover.settlement":          {"eindafrekening", "settlement"},
	"field.cover.payment":             {"betaling", "payment"},
	"field.cover.package":             {"andere verzekeringen", "other covers"},
	"field.cover.package_discount":    {"pakketkorting", "package discount"},
	"field.absence":                   {"eigen verzuim", "own absence"},
	"field.rate":                      {"zelf ingevulde tarieven", "rates entered by you"},
	"field.rate.percentage":           {"premiepercentage", "premium percentage"},
	"field.rate.expected_absence":     {"verwacht verzuim", "expected absence"},
	"field.rate.arbo_fee":             {"tarief van de arbodienst", "occupational-health fee"},
	"field.rate.payment_surcharge":    {"opslag voor betalen in termijnen", "surcharge for paying in instalments"},
	"field.rate.wage_maximum":         {"hoogste verzekerde loon", "highest insured wage"},
	"field.readings":                  {"lezing van een regel", "reading of a rule"},
	"field.case":                      {"ziektegevallen", "cases of illness"},
	"field.case.employee":             {"werknemer", "employee"},
	"field.case.from":                 {"eerste ziektedag", "first day of illness"},
	"field.case.until":                {"laatste ziektedag", "last day of illness"},
	"field.case.numbered":             {"{0} (ziektegeval {1})", "{0} (case {1})"}, // field, number
}
