package locale

// conditionWords holds what a document and the page of a tariff file say of exclusions, duties, dates and changes of the
// premium; the conditions themselves stand in the tariff file.
var conditionWords = words{
	// What is not insured.
	"document.exclusions": {"Uitsluitingen", "Exclusions"},
	"document.exclusions.text": {
		"De polisvoorwaarden kunnen meer uitsluiten. Lees ze voordat u tekent.",
		"The policy conditions may exclude more. Read them before you sign.",
	},
	"document.exclusions_unlisted": {"Uitsluitingen", "Exclusions"},
	"document.exclusions_unlisted.text": {
		"Ze staan op de verzekeringskaart en in de polisvoorwaarden. Meestal gaat het om fraude, opzet of grove schuld, detentie en oorlog (molest). Lees ze voordat u tekent.",
		"The insurance card and the policy conditions list them. Mostly they are fraud, intent or gross negligence, detention and war. Read them before you sign.",
	},
	"document.excluded.intent": {
		"uw eigen opzet of grove schuld",
		"your own intent or gross negligence",
	},
	"document.foreseeable.yes": {
		"Te verwachten ziekte",
		"Foreseeable illness",
	},
	"document.foreseeable.yes.text": {
		"Wordt iemand tot en met {0} ziek en was dat bij de start te verwachten, dan kan de verzekeraar geheel of deels weigeren te betalen; voor wie later in dienst komt, een half jaar vanaf zijn eerste dag. Niet elke verzekeraar doet dat.",
		"If somebody falls ill on or before {0} and this was to be expected at the start, the insurer can refuse to pay in whole or in part; for who joins later, during half a year from the first day. Not every insurer does.",
	},
	"document.foreseeable.unknown": {
		"Te verwachten ziekte",
		"Foreseeable illness",
	},
	"document.foreseeable.unknown.text": {
		"Het is niet bekend of de verzekeraar tot en met {0} kan weigeren te betalen voor ziekte die bij de start te verwachten was. Vraag het na.",
		"It is not known whether the insurer can refuse, until {0}, to pay for illness that was to be expected at the start. Ask.",
	},
	"document.foreseeable.hires.yes": {
		"Te verwachten ziekte",
		"Foreseeable illness",
	},
	"document.foreseeable.hires.yes.text": {
		"Wordt wie later in dienst komt binnen een half jaar ziek en was dat te verwachten, dan kan de verzekeraar geheel of deels weigeren te betalen. Niet elke verzekeraar doet dat.",
		"If who joins later falls ill within half a year and this was to be expected, the insurer can refuse to pay in whole or in part. Not every insurer does.",
	},
	"document.foreseeable.hires.unknown": {
		"Te verwachten ziekte",
		"Foreseeable illness",
	},
	"document.foreseeable.hires.unknown.text": {
		"Het is niet bekend of de verzekeraar voor wie later in dienst komt een tijd lang kan weigeren te betalen als de ziekte te verwachten was. Vraag het na.",
		"It is not known whether the insurer can refuse for a time to pay for who joins later when the illness was to be expected. Ask.",
	},

	// What is expected of the employer.
	"document.duties":            {"Wat van u wordt verwacht", "What is expected of you"},
	"document.duty":              {"{0} ({1})", "{0} ({1})"}, // duty, time for it
	"document.duty.days":         {"binnen {0} dagen", "within {0} days"},
	"document.duty.days.one":     {"binnen {0} dag", "within {0} day"},
	"document.duty.working_days": {"binnen {0}", "within {0}"}, // "2 werkdagen"
	"document.duty.part_of_year": {
		"van {0} t/m {1}",
		"from {0} to {1}",
	},
	"document.duty.first_time": {
		"De eerste keer: van {0} t/m {1}.",
		"The first time: from {0} to {1}.",
	}, // dates
	"document.duty.latest":    {"Uiterlijk: {0}.", "At the latest: {0}."},
	"document.duty.employees": {"{0} op {1}", "{0} on {1}"}, // labels, date
	"document.duty.many": {
		"{0} werknemers",
		"{0} employees",
	},
	"document.duty.payments": {"In het eerste jaar uiterlijk op {0}.", "In the first year at the latest on {0}."},
	"document.duties.more": {
		"De polisvoorwaarden kunnen meer van u vragen, en andere termijnen noemen.",
		"The policy conditions may ask more of you, and give other times.",
	},
	"document.duties.unlisted": {
		"U blijft zelf verantwoordelijk voor de re-integratie van uw werknemers (Wet verbetering poortwachter). Geef nieuwe en vertrokken werknemers, loonwijzigingen en ziekmeldingen op tijd door.",
		"You remain responsible for the reintegration of your employees (Wet verbetering poortwachter). Report joiners and leavers, wage changes and illness in time.",
	},

	// How the premium and the contract go on.
	"document.changes": {
		"Ook als uw eigen verzuim gelijk blijft, kan de premie veranderen. {0}", // causes, a sentence
		"Even if your own absence stays the same, the premium may change. {0}",
	},
	"document.first_end": {"Eerste einddatum", "First possible end"},
	// last day of the contract, last day of notice
	"document.first_end.text": {
		"Het contract kan op zijn vroegst eindigen na {0}; zeg dan uiterlijk op {1} op.",
		"The contract can end after {0} at the earliest; then give notice on {1} at the latest.",
	},

	// The page of a tariff file.
	"table.section.premium_changes": {"Wat de premie na het eerste jaar doet veranderen", "What changes the premium after the first year"},
	"table.causes":                  {"Oorzaken", "Causes"},
	"table.exclusion":               {"Uitsluiting: {0} ({1})", "Exclusion: {0} ({1})"}, // name, id
	"table.duty":                    {"Verplichting: {0} ({1})", "Duty: {0} ({1})"},     // name, id
	"table.deadline":                {"Termijn", "Time for it"},
	"table.duty_when":               {"Geldt", "Holds"},
	"table.duty_when.always":        {"altijd", "always"},
	"table.duty_when.settlement":    {"met eindafrekening", "with settlement"},
	"table.duty_when.no_settlement": {"zonder eindafrekening", "without settlement"},
}
