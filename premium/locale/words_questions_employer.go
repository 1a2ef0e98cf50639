package locale

// employerQuestionWords holds the questions about the employer and how he pays, and those that are only answered from the
// overview: as questionWords, in the same order.
var employerQuestionWords = words{
	"question.prior_cover.title": {"Had u direct hiervoor zo'n verzekering?", "Did you have such insurance just before?"},
	"question.prior_cover.short": {"Vorige polis", "Prior cover"},
	"question.prior_cover.why": {
		"Sluit de nieuwe verzekering aan op een vergelijkbare, dan vervalt meestal de uitsluiting van te verwachten ziekte.",
		"If the new insurance follows a comparable one at once, the exclusion of foreseeable illness usually lapses.",
	},
	// {0} number of months
	"question.prior_cover.clause": {
		"Die uitsluiting duurt bij dit product {0} maanden.",
		"With this product that exclusion lasts {0} months.",
	},
	"question.prior_cover.clause.unknown": {
		"Of dit product zo'n uitsluiting kent, is niet bekend; waar zij bestaat, duurt zij meestal {0} maanden.",
		"Whether this product has such an exclusion is not known; where it exists it usually lasts {0} months.",
	},
	"question.prior_cover.hint": {"Dit antwoord verandert de premie niet.", "This answer does not change the premium."},
	"option.prior_cover.no":     {"nee, of er zit tijd tussen", "no, or with a gap between"},
	"option.prior_cover.yes":    {"ja, zonder onderbreking", "yes, without interruption"},

	"question.switching.title": {"Gebruikt u de overstapservice?", "Do you use the switching service?"},
	"question.switching.short": {"Overstapservice", "Switching service"},
	"question.switching.why": {
		"Hebt u nu een verzuimverzekering of arbodienst, dan kan de verzekeraar die voor u opzeggen.",
		"If you have sick-pay insurance or an occupational-health service now, the insurer can end it for you.",
	},
	"question.switching.hint": {"Dit antwoord verandert de premie niet.", "This answer does not change the premium."},
	"option.switching.no":     {"nee, of ik heb er nu geen", "no, or I have none now"},
	"option.switching.yes":    {"ja, zeg voor mij op", "yes, end it for me"},

	"question.payment_method.title": {"Hoe wilt u betalen?", "How do you want to pay?"},
	"question.payment_method.short": {"Betaalwijze", "Way of paying"},
	"question.payment_method.why": {
		"Met automatische incasso schrijft de verzekeraar zelf af; een nota betaalt u zelf, op tijd.",
		"With direct debit the insurer collects by itself; an invoice you pay yourself, in time.",
	},
	"question.payment_method.hint": {"Dit antwoord verandert de premie niet.", "This answer does not change the premium."},
	"option.payment.mandate":       {"{0}, met incasso", "{0}, by direct debit"}, // the option so far

	"question.merger.title": {"Verwacht u een fusie of een overname?", "Do you expect a merger or a takeover?"},
	"question.merger.short": {"Fusie, overname", "Merger"},
	"question.merger.why": {
		"Dan veranderen loonsom, aantal mensen en soms de bedrijfstak, en moet u dat de verzekeraar melden.",
		"Then the payroll, the headcount and sometimes the sector change, and you must tell the insurer.",
	},
	"question.merger.hint": {"Dit antwoord verandert de premie niet.", "This answer does not change the premium."},
	"option.merger.no":     {"nee", "no"},
	"option.merger.yes":    {"ja, die moet u melden", "yes, you must report it"},

	"question.name.title": {"Voor wie is de offerte?", "For whom is the quote?"},
	"question.name.short": {"Naam werkgever", "Employer's name"},
	"question.name.why": {
		"De naam komt boven de offerte te staan. Voor de premie is hij niet nodig.",
		"The name goes at the top of the quote. The premium does not need it.",
	},
	"question.name.hint": {"De naam van het bedrijf. U mag dit leeg laten.", "The name of the company. You may leave this empty."},

	"question.current_insurer.title": {"Bij welke verzekeraar bent u nu verzekerd?", "With which insurer are you insured now?"},
	"question.current_insurer.short": {"Huidige polis bij", "Present policy with"},
	"question.current_insurer.why": {
		"De naam komt op het aanvraagformulier, voor wie de polis opzegt. Voor de premie is hij niet nodig.",
		"The name goes on the application form, for whoever cancels the policy. The premium does not need it.",
	},
	"question.current_insurer.hint":     {"De naam van de verzekeraar. U mag dit leeg laten.", "The name of the insurer. You may leave this empty."},
	"question.current_arbodienst.title": {"Welke arbodienst hebt u nu?", "Which occupational-health service do you have now?"},
	"question.current_arbodienst.short": {"Huidige arbodienst", "Present occ. health"},
	"question.current_arbodienst.why": {
		"De naam komt op het aanvraagformulier, voor wie het contract opzegt. Voor de premie is hij niet nodig.",
		"The name goes on the application form, for whoever cancels the contract. The premium does not need it.",
	},
	"question.current_arbodienst.hint": {"De naam van de arbodienst. U mag dit leeg laten.", "The name of the service. You may leave this empty."},
}
