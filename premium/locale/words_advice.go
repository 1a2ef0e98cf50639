package locale

// adviceWords names the lines of the advice on choices, "line.<id>", with what each is, "line.<id>.explained"; what a
// change gives up besides money, "lever.<question>.more" and ".less"; and the rows of a comparison, "compare.<id>". None
// of them takes an argument.
var adviceWords = words{
	// Another choice.
	"line.lever_first_year": {"Verschil in het eerste jaar", "Difference in the first year"},
	"line.lever_first_year.explained": {
		"Wat het eerste jaar met deze keuze kost, min wat het nu kost. Een bedrag onder nul is een besparing.",
		"What the first year costs with this choice, less what it costs now. An amount below zero is a saving.",
	},
	"line.lever_following": {"Verschil in volgende jaren", "Difference in following years"},
	"line.lever_following.explained": {
		"Wat een volgend jaar met deze keuze kost, min wat het nu kost. Een eenmalige korting telt hier niet mee.",
		"What a following year costs with this choice, less what it costs now. A one-off discount does not count here.",
	},
	"line.lever_own_risk": {"Verschil in het eigen risico", "Difference in the own-risk period"},
	"line.lever_own_risk.explained": {
		"Het loon dat u in het eigen risico van één ziekte zelf betaalt met deze keuze, min wat u nu betaalt: voor een werknemer met het gemiddelde verzekerde loon.",
		"The wages you pay yourself in the own-risk period of one illness with this choice, less what you pay now: for an employee with the average insured wage.",
	},
	"line.lever_uncovered": {"Verschil in wat de dekking overlaat", "Difference in what the coverage leaves"},
	"line.lever_uncovered.explained": {
		"Het loon dat u na het eigen risico zelf betaalt met deze keuze, min wat u nu betaalt, als de ziekte twee jaar duurt. Wie minder verzekert, hoeft niet minder loon te betalen.",
		"The wages you pay yourself after the own-risk period with this choice, less what you pay now, when the illness lasts two years. Insuring less does not mean owing less.",
	},
	"line.lever_charges": {"Verschil in vergoede werkgeverslasten", "Difference in employer's charges paid"},
	"line.lever_charges.explained": {
		"Wat de verzekeraar nu aan werkgeverslasten vergoedt bij één ziekte van twee jaar, min wat hij met deze keuze vergoedt.",
		"What the insurer now pays for employer's charges in one illness of two years, less what it pays with this choice.",
	},
	"line.lever_case": {"Verschil bij één zieke werknemer", "Difference for one sick employee"},
	"line.lever_case.explained": {
		"Wat één ziekte van twee jaar u met deze keuze meer kost dan nu. Een bedrag onder nul betekent dat u minder zelf betaalt.",
		"What one illness of two years costs you more with this choice than now. An amount below zero means that you pay less yourself.",
	},
	"line.charges_benefit": {"Vergoede werkgeverslasten", "Employer's charges paid"},
	"line.charges_benefit.explained": {
		"De vergoeding van één ziekte van twee jaar maal het percentage voor werkgeverslasten, voor een werknemer met het gemiddelde verzekerde loon.",
		"The benefit of one illness of two years times the percentage for employer's charges, for an employee with the average insured wage.",
	},

	// Own risk against premium.
	"line.expected_own_risk": {"Verwacht zelf te betalen per jaar", "Expected to be yours to pay per year"},
	"line.expected_own_risk.explained": {
		"Het verzekerde loon maal het verzuim in uw bedrijfstak, maal het deel van de verzuimdagen dat binnen het eigen risico valt, maal het deel van het loon dat u bij ziekte betaalt. Het is een gemiddelde over veel jaren: het ene jaar is het niets, het andere veel meer.",
		"The insured wage times the absence in your sector, times the share of absence days within the own-risk period, times the part of the wage you pay in illness. It is an average over many years: one year it is nothing, another year much more.",
	},
	"line.saved_first_year": {"Bespaard in het eerste jaar", "Saved in the first year"},
	"line.saved_first_year.explained": {
		"Wat het eerste jaar minder kost dan met het kortste eigen risico.",
		"What the first year costs less than with the shortest own-risk period.",
	},
	"line.saved_following": {"Bespaard in volgende jaren", "Saved in following years"},
	"line.saved_following.explained": {
		"Wat een volgend jaar minder kost dan met het kortste eigen risico.",
		"What a following year costs less than with the shortest own-risk period.",
	},
	"line.expected_lost": {"Verwachte vergoeding die u misloopt", "Benefit you can expect to miss"},
	"line.expected_lost.explained": {
		"De vergoeding, met werkgeverslasten, die u gemiddeld per jaar minder krijgt dan met het kortste eigen risico: het verzekerde loon maal het verzuim in uw bedrijfstak, maal het verschil in verzuimdagen na het eigen risico, maal de dekking.",
		"The benefit, employer's charges included, that you get less on average per year than with the shortest own-risk period: the insured wage times the absence in your sector, times the difference in absence days beyond the own-risk period, times the coverage.",
	},
	"line.own_risk_balance": {"Besparing min gemiste vergoeding", "Saving less benefit missed"},
	"line.own_risk_balance.explained": {
		"De besparing in een volgend jaar, min de vergoeding die u naar verwachting misloopt. Boven nul loont dit eigen risico gemiddeld; een lange ziekte treft u dan wel harder.",
		"The saving in a following year, less the benefit you can expect to miss. Above zero this own-risk period pays on average; but a long illness hits you harder.",
	},
	"line.case_own_risk": {"Zelf te betalen in het eigen risico", "Yours to pay in the own-risk period"},
	"line.case_own_risk.explained": {
		"Het loon dat u bij een ziekte van deze duur in het eigen risico zelf doorbetaalt, voor een werknemer met het gemiddelde verzekerde loon.",
		"The wages you pay yourself in the own-risk period of an illness of this length, for an employee with the average insured wage.",
	},
	"line.case_uncovered": {"Zelf te betalen daarna", "Yours to pay after that"},
	"line.case_uncovered.explained": {
		"Het loon dat u bij een ziekte van deze duur na het eigen risico zelf doorbetaalt: wat de cao, de wet of uw dekking van nu vraagt en de dekking niet vergoedt.",
		"The wages you pay yourself after the own-risk period of an illness of this length: what the collective agreement, the law or your present coverage asks and the coverage does not pay.",
	},
	"line.case_total": {"Samen voor u bij deze ziekte", "Together yours in this illness"},
	"line.case_total.explained": {
		"Wat één ziekte van deze duur u zelf kost, zonder werkgeverslasten.",
		"What one illness of this length costs you yourself, without employer's charges.",
	},

	// Quotes side by side.
	"line.per_month": {"Per maand", "Per month"},
	"line.per_month.explained": {
		"Het totaal van het jaar gedeeld door twaalf, ook als u niet per maand betaalt.",
		"The total of the year divided by twelve, also when you do not pay by the month.",
	},
	"line.more_first_year": {"Meer in het eerste jaar", "More in the first year"},
	"line.more_first_year.explained": {
		"Wat de andere offerte in het eerste jaar meer kost. Een bedrag onder nul is minder.",
		"What the other quote costs more in the first year. An amount below zero is less.",
	},
	"line.more_following": {"Meer in volgende jaren", "More in following years"},
	"line.more_following.explained": {
		"Wat de andere offerte in een volgend jaar meer kost. Een bedrag onder nul is minder.",
		"What the other quote costs more in a following year. An amount below zero is less.",
	},

	// From one total to another.
	"line.bridge_wages": {"Door de lonen", "By the wages"},
	"line.bridge_wages.explained": {
		"Wat het totaal verandert door andere lonen van wie er beide keren bij is.",
		"What the total changes by other wages of those who are there both times.",
	},
	"line.bridge_headcount": {"Door wie erbij kwam of wegging", "By who joined or left"},
	"line.bridge_headcount.explained": {
		"Wat het totaal verandert door nieuwe en vertrokken werknemers en andere gegevens van het personeel.",
		"What the total changes by employees who joined or left and other particulars of the staff.",
	},
	"line.bridge_percentage": {"Door het premiepercentage: ingevuld of uit de tabel", "By the premium percentage: typed or of the tables"},
	"line.bridge_percentage.explained": {
		"De ene offerte rekent met een percentage dat u zelf hebt ingevuld, de andere met dat van de tabel.",
		"One quote takes a percentage that you typed, the other that of the tables.",
	},
	"line.bridge_edition": {"Door de tarieven", "By the tariffs"},
	"line.bridge_edition.explained": {
		"Wat het totaal verandert door de tarieven en regels van een ander jaar en door ingevulde cijfers.",
		"What the total changes by the tariffs and rules of another year and by figures entered.",
	},
	"line.bridge_options": {"Door uw keuzen", "By your choices"},
	"line.bridge_options.explained": {
		"Wat het totaal verandert door een andere dekking, een ander eigen risico of een andere keuze.",
		"What the total changes by another coverage, another own-risk period or another choice.",
	},
	"line.bridge_discount": {"Door de eenmalige korting", "By the one-off discount"},
	"line.bridge_discount.explained": {
		"Wat het totaal verandert doordat de eenmalige korting erbij komt, wegvalt of anders uitkomt.",
		"What the total changes because the one-off discount comes, goes or comes out differently.",
	},
	"line.bridge_absence": {"Door uw verzuim", "By your absence"},
	"line.bridge_absence.explained": {
		"Wat het totaal verandert door uw eigen verzuim, uw bedrijfstak en wat er verder over uw bedrijf is ingevuld. Wat tussendoor niet te berekenen was, zit er ook in.",
		"What the total changes by your own absence, your sector and whatever else was entered about your company. What could not be worked out on the way is in it too.",
	},

	// What a change gives up or brings besides money.
	"lever.coverage.more": {
		"De vergoeding is hoger dan het loon dat u nu moet doorbetalen: u kunt uw zieke werknemer meer betalen.",
		"The benefit is higher than the wages you now have to pay: you can pay your sick employee more.",
	},
	"lever.settlement.more": {
		"Premie en vergoeding volgen achteraf de werkelijke lonen; u geeft die elk jaar op.",
		"Premium and benefit follow the real wages afterwards; you report those every year.",
	},
	"lever.settlement.less": {
		"Premie en vergoeding volgen de lonen die u opgeeft. Is een loon te laag opgegeven, dan is de vergoeding dat ook.",
		"Premium and benefit follow the wages you report. If a wage was reported too low, so is the benefit.",
	},
	"lever.term.more":    {"U zit langer vast aan dit contract.", "You are bound to this contract for longer."},
	"lever.term.less":    {"U kunt eerder weg; de verzekeraar ook.", "You can leave sooner; so can the insurer."},
	"lever.payment.more": {"U betaalt vaker, met een kleiner bedrag per keer.", "You pay more often, a smaller amount each time."},
	"lever.payment.less": {"U betaalt minder vaak, met een groter bedrag per keer.", "You pay less often, a larger amount each time."},
	"lever.insure_after_aow.more": {
		"Wie na de AOW-leeftijd doorwerkt, is verzekerd. Het loon bij ziekte is dan maar enkele weken verschuldigd.",
		"Those who work on beyond state-pension age are insured. Sick pay is due to them for a few weeks only.",
	},
	"lever.insure_after_aow.less": {
		"Wie na de AOW-leeftijd doorwerkt, is niet verzekerd: het loon bij ziekte betaalt u zelf.",
		"Those who work on beyond state-pension age are not insured: you bear their sick pay yourself.",
	},

	// The verdict of a comparison.
	"compare.first_cheaper":  {"De eerste offerte is goedkoper.", "The first quote is cheaper."},
	"compare.second_cheaper": {"De andere offerte is goedkoper.", "The other quote is cheaper."},
	"compare.equal":          {"De offertes kosten evenveel.", "The quotes cost the same."},
	"compare.too_close": {
		"Het verschil is kleiner dan 3% en de cijfers zijn niet even zeker: welke goedkoper is, valt niet te zeggen.",
		"The difference is less than 3% and the figures are not equally certain: which is cheaper cannot be said.",
	},
	"compare.unknown": {
		"Een van de totalen is niet volledig bekend: welke goedkoper is, valt niet te zeggen.",
		"One of the totals is not fully known: which is cheaper cannot be said.",
	},

	// The rows of a comparison.
	"compare.group.first_year":     {"Eerste jaar", "First year"},
	"compare.group.following_year": {"Volgende jaren", "Following years"},
	"compare.group.cover":          {"Wat u verzekert", "What you insure"},
	"compare.group.conditions":     {"Voorwaarden", "Conditions"},
	"compare.group.services":       {"Dienstverlening", "Services"},
	"compare.premium":              {"Premie", "Premium"},
	"compare.total":                {"Totaal", "Total"},
	"compare.instalment":           {"Per termijn", "Per instalment"},
	"compare.last_instalment":      {"Laatste termijn", "Last instalment"},
	"compare.product":              {"Product", "Product"},
	"compare.edition":              {"Tarieven van", "Tariffs of"},
	"compare.certainty":            {"Zekerheid", "Certainty"},
	"compare.percentage":           {"Premiepercentage", "Premium percentage"},
	"compare.coverage":             {"Dekking jaar 1/jaar 2", "Coverage year 1/year 2"},
	"compare.waiting_days":         {"Eigen risico in werkdagen", "Own risk in working days"},
	"compare.own_risk_weeks":       {"Eigen risico in weken", "Own risk in weeks"},
	"compare.own_risk_wages":       {"Zelf te betalen in het eigen risico", "Yours to pay in the own-risk period"},
	"compare.uncovered_wages":      {"Zelf te betalen daarna", "Yours to pay after that"},
	"compare.insured_wage":         {"Verzekerd loon", "Insured wage"},
	"compare.insured_employees":    {"Verzekerde werknemers", "Insured employees"},
	"compare.wage_basis":           {"Wat meetelt als loon", "What counts as wage"},
	"compare.wage_maximum":         {"Hoogste loon per werknemer", "Highest wage per employee"},
	"compare.term":                 {"Contractduur in jaren", "Contract term in years"},
	"compare.payments_per_year":    {"Betalingen per jaar", "Payments per year"},
	"compare.employer_charges":     {"Werkgeverslasten", "Employer's charges"},
	"compare.settlement":           {"Eindafrekening", "Settlement"},
	"compare.package_discount":     {"Pakketkorting", "Package discount"},
	"compare.package":              {"Andere verzekeringen", "Other covers"},
	"compare.providers":            {"Arbodiensten", "Occupational-health services"},
	"compare.guarantee_condition":  {"Poortwachtergarantie", "Poortwachter guarantee"},
	"compare.foreseeable":          {"Clausule te verwachten ziekte", "Clause on foreseeable illness"},
	"compare.foreseeable_months":   {"Duur van die clausule in maanden", "Length of that clause in months"},
	"compare.absence_years_asked":  {"Verzuimjaren gevraagd", "Absence years asked"},
	"compare.absence_years_used":   {"Verzuimjaren meegeteld", "Absence years used"},
	"compare.absence_cap":          {"Hoogste stijging per jaar door eigen verzuim", "Highest rise a year through own absence"},
	"compare.fixed_for":            {"Percentage staat vast", "Percentage is fixed"},
	"compare.fixed_for.term":       {"de contractduur", "for the contract term"},
	"compare.fixed_for.year":       {"een jaar", "for a year"},
	"compare.after_aow":            {"Na de AOW-leeftijd", "Beyond state-pension age"},
	"compare.after_aow.optional":   {"te verzekeren", "can be insured"},
	"compare.after_aow.none":       {"niet te verzekeren", "cannot be insured"},
	"compare.notice_months":        {"Opzegtermijn in maanden", "Notice in months"},
	"compare.cancellation":         {"Opzeggen", "Cancelling"},
}
