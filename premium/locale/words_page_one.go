package locale

// pageOneWords holds what page one of a document says: what it costs, how sure that is, what is insured and what is not.
// Arguments arrive printed.
var pageOneWords = words{
	// What matters.
	"document.outcome":     {"Wat het kost", "What it costs"},
	"document.first_year":  {"Eerste jaar ({0} t/m {1})", "First year ({0} – {1})"}, // first and last day
	"document.second_year": {"Tweede jaar, als er niets verandert", "Second year, if nothing changes"},
	"document.at_least": {
		"n.t.b., ten minste {0}",
		"t.b.d., at least {0}",
	},
	"document.together.all": {
		"Dit zijn premie en arbodienst samen; de btw over de arbodienst komt er nog bij.",
		"This is the premium and the occupational-health fee together; VAT on the fee comes on top.",
	},
	"document.together.known": {
		"De btw over de arbodienst komt er nog bij.",
		"VAT on the occupational-health fee comes on top.",
	},
	"document.open": {
		"Nog niet bekend: {0}. Wat daarvan afhangt, is in deze bedragen niet meegerekend.",
		"Not known yet: {0}. What depends on it is not in these amounts.",
	},
	"document.instalments1":      {"Betaling {0}, jaar 1", "Payment {0}, year 1"}, // "per maand"
	"document.instalments2":      {"Betaling {0}, jaar 2", "Payment {0}, year 2"},
	"document.instalments.equal": {"{0} × {1}", "{0} × {1}"}, // number, amount
	"document.instalments.last":  {"{0} × {1} en 1 × {2}", "{0} × {1} and 1 × {2}"},
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
	"document.what": {
		"de regel ‘{0}’",
		"the line ‘{0}’",
	},
	"document.what.base_premium": {
		"het premiepercentage",
		"the premium percentage",
	},
	"document.what.arbo_fee": {
		"het tarief van de arbodienst",
		"the occupational-health fee",
	},
	"document.sure.published": {
		"Deze bedragen zijn zo zeker als {0}. Dat cijfer staat zo in de bron, voor dit jaar.",
		"These amounts are as sure as {0}. Its source prints that figure, for this very year.",
	},
	"document.sure.office": {
		"Deze bedragen zijn zo zeker als {0}. Dat cijfer komt uit de tarieven van het kantoor dat dit berekende.",
		"These amounts are as sure as {0}. That figure comes from the rates of the office that worked this out.",
	},
	"document.sure.typed": {
		"Deze bedragen zijn zo zeker als {0}. Dat cijfer is ingevuld van een offerte.",
		"These amounts are as sure as {0}. That figure was entered from a quote.",
	},
	"document.sure.carried": {
		"Deze bedragen zijn zo zeker als {0}. Dat cijfer is van een ander jaar en kan voor dit jaar anders zijn.",
		"These amounts are as sure as {0}. That figure is of another year and may differ for this one.",
	},
	"document.sure.derived": {
		"Deze bedragen zijn zo zeker als {0}. Dat cijfer is berekend uit gepubliceerde cijfers.",
		"These amounts are as sure as {0}. That figure was worked out from published ones.",
	},
	"document.sure.example": {
		"Deze bedragen zijn zo zeker als {0} ({1}). Geen verzekeraar rekent ermee; de werkelijke premie kan hoger of lager zijn: vraag een offerte.",
		"These amounts are as sure as {0} ({1}). No insurer uses it; the real premium may be higher or lower: ask for a quote.",
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
	"document.reintegration": {
		"Re-integratiekosten",
		"Reintegration costs",
	},
	"document.reintegration.text": {
		"{0} extra voor u ({1}), maar let op de voorwaarde. {2}",
		"{0} extra for you ({1}), but mind the condition. {2}",
	},
	"reintegration.condition": {
		"Mits: {0} ({1})",
		"Provided: {0} ({1})",
	},

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
	"document.left_out":      {"Niet meeverzekerd", "Not insured"},
	"document.left_out.text": {"{0}.", "{0}."},
	"document.insured_later": {
		"Pas later verzekerd",
		"Insured only later",
	},
	"document.insured_later.text": {
		"{0}, na vier weken volledig herstel.",
		"{0}, after four weeks of full recovery.",
	},
	"document.insured_later.name": {
		"{0} (vanaf {1})",
		"{0} (from {1})",
	},
	"document.insured_until_aow": {
		"Verzekerd tot de AOW-leeftijd",
		"Insured until state-pension age",
	},
	"document.insured_until_aow.text": {
		"{0}.",
		"{0}.",
	},
	"document.insured_until_aow.name": {
		"{0} (t/m {1})",
		"{0} (until {1})",
	},
	"document.no_charges":      {"Werkgeverslasten", "Employer's charges"},
	"document.no_charges.text": {"De premies en bijdragen die u over het loon betaalt.", "The contributions you pay on top of the wage."},
}
