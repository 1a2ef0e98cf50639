package locale

// findingWords holds what a document says of notices beyond their sentences: what each is about, and how a client reads on
// paper those that on the screen tell the user what to do there; "notice.<id>.paper", with the same arguments.
var findingWords = words{
	// What a finding is about, in front of its sentences.
	"finding.dga_not_insured":             {"DGA", "Director (DGA)"},
	"finding.no_nl_premiums":              {"Geen Nederlandse premies", "No Dutch contributions"},
	"finding.wage_below_minimum":          {"Laag loon", "Low wage"},
	"finding.wage_above_maximum":          {"Hoog loon", "High wage"},
	"finding.aow_not_insured":             {"AOW-leeftijd", "State-pension age"},
	"finding.aow_reached":                 {"AOW-leeftijd", "State-pension age"},
	"finding.aow_ahead":                   {"AOW-leeftijd", "State-pension age"},
	"finding.aow_no_benefit":              {"Betaald voor niets", "Paid for nothing"},
	"finding.sick_at_start":               {"Ziek bij de start", "Ill at the start"},
	"finding.not_employed":                {"Niet in dienst", "Not employed"},
	"finding.foreseeable_clause":          {"Te verwachten ziekte", "Foreseeable illness"},
	"finding.absence_not_used":            {"Eigen verzuim", "Own absence"},
	"finding.absence_needed":              {"Eigen verzuim", "Own absence"},
	"finding.absence_context":             {"Verzuim om u heen", "Absence around you"},
	"finding.payroll_above_maximum":       {"Loonsom te hoog", "Payroll too high"},
	"finding.annualised_payroll":          {"Loonsom volgend jaar", "Payroll next year"},
	"finding.near_threshold":              {"Dicht bij een grens", "Close to a threshold"},
	"finding.start_in_past":               {"Ingangsdatum", "Start date"},
	"finding.start_too_late":              {"Ingangsdatum", "Start date"},
	"finding.year2_discount_ends":         {"Tweede jaar", "Second year"},
	"finding.coverage_below_cao":          {"Minder dan de cao", "Less than the agreement"},
	"finding.coverage_below_law":          {"Minder dan de wet", "Less than the law"},
	"finding.coverage_above_cao":          {"Meer dan u verschuldigd bent", "More than you owe"},
	"finding.coverage_below_minimum_wage": {"Minimumloon", "Minimum wage"},
	"finding.arbo_fee_estimated":          {"Arbodienst geschat", "Fee estimated"},
	"finding.arbo_minimum":                {"Minimumtarief arbodienst", "Minimum fee"},
	"finding.unknown_figure":              {"Onbekend cijfer", "Unknown figure"},
	"finding.example_rates":               {"Voorbeeldpremie", "Example premium"},
	"finding.charges_above_premiums":      {"Werkgeverslasten", "Employer’s charges"},
	"finding.merger_expected":             {"Fusie of overname", "Merger or takeover"},
	"finding.reading_departs":             {"Anders gelezen", "Read otherwise"},
	"finding.hire_refused":                {"Extra werknemer", "One more employee"},

	"notice.no_nl_premiums.paper": {
		"Voor {0} betaalt u geen Nederlandse premies werknemersverzekeringen; daarom is {0} niet verzekerd. Klopt dat niet, geef het dan door aan uw adviseur.",
		"You pay no Dutch employee-insurance premiums for {0}, so {0} is not insured. If that is not right, tell your adviser.",
	},
	"notice.not_employed.paper": {
		"{0} is in het eerste verzekeringsjaar niet in dienst en telt niet mee. Klopt dat niet, geef het dan door aan uw adviseur.",
		"{0} is not employed in the first policy year and does not count. If that is not right, tell your adviser.",
	},
	"notice.wage_below_minimum.paper": {
		"Het jaarloon van {0} is lager dan {1}, het minimum van dit product; daarom is {0} niet verzekerd. Is dit niet het loon over een heel jaar, geef dat dan door aan uw adviseur.",
		"The yearly wage of {0} is below {1}, the minimum of this product, so {0} is not insured. If this is not the wage for a full year, tell your adviser.",
	},
	"notice.aow_not_insured.paper": {
		"{0} heeft bij de start de AOW-leeftijd al (sinds {1}) en is niet meeverzekerd. Wilt u dat wel, vraag uw adviseur dan of het bij dit product kan.",
		"{0} is of state-pension (AOW) age already at the start (since {1}) and is not insured. If you want that, ask your adviser whether this product allows it.",
	},
	"notice.aow_reached.paper": {
		"{0} bereikt tijdens het verzekeringsjaar de AOW-leeftijd; de laatste verzekerde dag is {1}. Wilt u {0} ook daarna verzekeren, vraag uw adviseur dan of het bij dit product kan.",
		"{0} reaches state-pension (AOW) age during the policy year; the last insured day is {1}. To insure {0} after that too, ask your adviser whether this product allows it.",
	},
	"notice.sick_at_start.paper": {
		"{0} is ziek bij de start en telt pas mee vanaf {1}, na vier weken volledig herstel. Verandert de hersteldatum, geef dat dan door aan uw adviseur.",
		"{0} is ill at the start and counts only from {1}, after four weeks of full recovery. If the recovery date changes, tell your adviser.",
	},
	"notice.sick_at_start.unknown.paper": {
		"{0} is ziek bij de start en is niet verzekerd zolang er geen hersteldatum bekend is. Geef de datum van volledig herstel door aan uw adviseur zodra u die weet.",
		"{0} is ill at the start and is not insured as long as no recovery date is known. Tell your adviser the date of full recovery as soon as you know it.",
	},
	"notice.sick_at_start.hire.paper": {
		"{0} is ziek bij de indiensttreding en telt pas mee vanaf {1}, na vier weken volledig herstel. Verandert de hersteldatum, geef dat dan door aan uw adviseur.",
		"{0} is ill on joining and counts only from {1}, after four weeks of full recovery. If the recovery date changes, tell your adviser.",
	},
	"notice.sick_at_start.hire_unknown.paper": {
		"{0} is ziek bij de indiensttreding en is niet verzekerd zolang er geen hersteldatum bekend is. Geef de datum van volledig herstel door aan uw adviseur zodra u die weet.",
		"{0} is ill on joining and is not insured as long as no recovery date is known. Tell your adviser the date of full recovery as soon as you know it.",
	},
	"notice.absence_not_used.paper": {
		"Uw eigen verzuim telt niet mee in de premie, want de loonsom van {0} is niet hoger dan {1}.",
		"Your own absence does not count in the premium, as the payroll of {0} is not above {1}.",
	},
	"notice.absence_not_used.typed.paper": {
		"Het premiepercentage komt van een offerte en is niet aangepast: uw eigen verzuim telt niet nog eens mee.",
		"The premium percentage comes from a quote and was not adjusted: your own absence does not count once more.",
	},
	"notice.absence_not_used.older.paper": {
		"Uw verzuim over {0} telt niet mee in de premie: dit product gebruikt alleen {1}.",
		"Your absence in {0} does not count in the premium: this product uses {1} only.",
	},
	"notice.arbo_fee_estimated.paper": {
		"De kosten van de arbodienst zijn geschat, want de lonen per werknemer zijn niet bekend; het bedrag ligt tussen {0} en {1}. Met de lonen per werknemer kan uw adviseur het precies berekenen.",
		"The occupational-health fee is an estimate, as the wages per employee are not known; it lies between {0} and {1}. With the wages per employee your adviser can work it out exactly.",
	},
	"notice.unknown_figure.paper": {
		"Niet bekend: {0}. De berekening is daarom niet volledig; uw adviseur kan dit bij de verzekeraar navragen.",
		"Not known: {0}. The calculation is therefore not complete; your adviser can ask the insurer.",
	},
}
