package locale

// exposureWords say what one sick employee costs the employer under an option, and what is counted in it.
var exposureWords = words{
	"exposure.column": {"zelf bij ziekte", "yours if ill"},
	"exposure.said":   {"Zelf bij ziekte: {0}", "Yours to pay if somebody is ill: {0}"},
	// {0} average wage, {1} the parts
	"exposure.note": {
		"Zelf bij ziekte: wat u betaalt als één werknemer met het gemiddelde loon, {0}, twee jaar ziek is: {1}.",
		"Yours if ill: what you pay if one employee with the average wage, {0}, is ill for two years: {1}.",
	},
	"exposure.sum":  {"F1 toont de som.", "F1 shows the sum."},
	"exposure.open": {"Daar komt nog bij, naar wat u hierna kiest: {0}.", "On top of that comes, by what you choose next: {0}."}, // parts
	"exposure.lacks": {
		"De werkgeverslasten van {0} zijn nog niet bekend en tellen niet mee.",
		"The employer's charges of {0} are not known yet and do not count.",
	},
	// {0} the law's percentage, {1} the lowest coverage, {2} what the employee then gets
	"exposure.no_cao": {
		"Zonder cao rekenen wij alsof u betaalt wat u verzekert, nooit minder dan {0} van het loon, de wet: bij {1} krijgt de werknemer zelf {2}.",
		"Without a cao we reckon as if you pay what you insure, never less than {0} of the wage, the law: with {1} the employee gets {2}.",
	},
	"exposure.part.own_risk_wages":    {"loon in het eigen risico", "wages in the own risk"},
	"exposure.part.uncovered_wages":   {"loon boven de dekking", "wages beyond the coverage"},
	"exposure.part.uninsured_charges": {"werkgeverslasten die niet verzekerd zijn", "employer's charges that are not insured"},
	"exposure.nothing": {
		"Onder deze keuze betaalt u bij ziekte zelf geen loon.",
		"Under this choice you pay no wages yourself during illness.",
	},

	"line.uninsured_charges": {"Werkgeverslasten zonder vergoeding", "Employer's charges without benefit"},
	"line.uninsured_charges.explained": {
		"De premies en bijdragen over het loon dat u tijdens die ziekte doorbetaalt, volgens de wet; wat u daarvan meeverzekert, is eraf, maar alleen waar de verzekeraar loon vergoedt.",
		"The contributions on the wages you go on paying during that illness, by law; what you insure of them is taken off, but only where the insurer pays wages.",
	},
	"line.borne":           {"Samen zelf te betalen", "Together yours to pay"},
	"line.borne.explained": {"Wat één zieke werknemer u kost.", "What one sick employee costs you."},
}
