package locale

// applicationWords is what an application (aanvraag) says beyond the quote: the keys of the request that only it uses.
var applicationWords = words{
	"field.employer.current_insurer":    {"huidige verzuimverzekeraar", "present sick-pay insurer"},
	"field.employer.current_arbodienst": {"huidige arbodienst", "present occupational-health service"},
	"field.employer.card_handed_over":   {"verzekeringskaart gegeven op", "insurance card handed over on"},

	// The form. It is the office's own, in plain words; what is written by hand is never stored.
	"application.title":    {"Aanvraag MKB verzuim-ontzorgverzekering: alles bij elkaar", "Application for sick-pay insurance: everything together"},
	"application.in_short": {"Voorbereiding van een aanvraag. Dit is niet het formulier van de verzekeraar.", "Preparation of an application. This is not the insurer's form."},
	"application.not_the_form": {
		"Dit is niet het aanvraagformulier van de verzekeraar. Hier staat bij elkaar wat u aanvraagt en wat de verzekeraar daarbij vraagt, zodat u zijn formulier snel en goed kunt invullen. Vul met de hand in wat ontbreekt.",
		"This is not the insurer's application form. Here stands together what you apply for and what the insurer asks with it, so that you can fill in that form quickly and well. Fill in by hand what is missing.",
	},
	"application.chosen":   {"Wat u aanvraagt", "What you apply for"},
	"application.company":  {"Over uw bedrijf", "About your company"},
	"application.register": {"KvK-nummer", "Number in the trade register (KvK)"},
	"application.cao":      {"Naam van de cao", "Name of the collective agreement (cao)"},
	"application.policies": {"Nummers van de huidige polissen", "Numbers of the present policies"},
	"application.iban":     {"Rekeningnummer (IBAN)", "Account number (IBAN)"},
	"application.account": {
		"Schrijf uw rekeningnummer zelf op, en alleen op papier of op het formulier van de verzekeraar: dit programma vraagt en bewaart het niet. Een machtiging voor automatische incasso geldt pas als u haar tekent.",
		"Write down your account number yourself, and only on paper or on the insurer's form: this program neither asks nor stores it. A mandate for direct debit holds only once you sign it.",
	},

	"application.staff": {"Uw werknemers, en wie bij het begin ziek is", "Your employees, and who is ill at the start"},
	"application.staff.by_hand": {
		"Voeg een opgave per werknemer toe: loon per jaar, geboortedatum, en of hij of zij nu ziek is, ja of nee.",
		"Add a statement per employee: wage per year, date of birth, and whether he or she is ill now, yes or no.",
	},
	"application.born":   {"Geboren", "Born"},
	"application.ill":    {"Nu ziek", "Ill now"},
	"application.circle": {"ja / nee", "yes / no"},
	"application.no_health": {
		"Omcirkel bij elke werknemer ja of nee, op de dag van tekenen. Naar de aard of de oorzaak van een ziekte mag niemand vragen: noteer die nooit, en ook geen burgerservicenummer.",
		"Circle yes or no for every employee, on the day of signing. Nobody may ask for the nature or the cause of an illness: never note it, nor a citizen service number (BSN).",
	},
	"application.absence":    {"Uw verzuim", "Your absence"},
	"application.year":       {"Jaar", "Year"},
	"application.percentage": {"Verzuim", "Absence"},
	"application.confirmed":  {"Bevestigd door", "Confirmed by"},

	"application.demands": {"Wat u meestuurt of invult", "What you attach or fill in"},
	"application.demands.unlisted": {
		"De tarieventabel zegt niet wat de verzekeraar bij een aanvraag vraagt: vraag het hem.",
		"The tariff table does not say what the insurer asks with an application: ask the insurer.",
	},
	"application.demands.more": {"De verzekeraar kan meer vragen. Zijn formulier gaat voor.", "The insurer may ask more. The insurer's form comes first."},
	// {0} whose demand it is, and how sure
	"application.demand.certainty": {"({0})", "({0})"},
	"application.demand.own":       {"uit onze eigen lijst", "from our own list"},

	"application.first":       {"Eerst dit", "This first"},
	"application.advice.lead": {"Advies", "Advice"},
	"application.advice": {
		"Vraag pas aan als uw adviseur met u heeft besproken of deze verzekering bij u past. Deze papieren zijn geen advies.",
		"Apply only once your adviser has discussed with you whether this insurance suits you. These papers are no advice.",
	},
	// {0} adviser
	"application.advised": {"Persoonlijk advies gekregen van: {0}   op: ____________", "Personal advice received from: {0}   on: ____________"},

	"application.acceptance": {"Wanneer u verzekerd bent", "When you are insured"},
	"application.acceptance.text": {
		"U bent pas verzekerd als de verzekeraar uw aanvraag heeft geaccepteerd, en niet eerder dan op de ingangsdatum. Deze papieren en uw handtekening geven nog geen dekking.",
		"You are insured only once the insurer has accepted your application, and not before the start date. These papers and your signature give no cover yet.",
	},
	"application.keep_present": {
		"Zeg uw huidige verzekering en arbodienst niet op voordat u die acceptatie op papier hebt.",
		"Do not end your present insurance and occupational-health service before you have that acceptance on paper.",
	},
	"application.premium_set": {
		"De verzekeraar stelt de premie vast. De bedragen hierboven zijn een berekening en geen aanbod.",
		"The insurer sets the premium. The amounts above are a calculation and no offer.",
	},

	"application.signing":           {"Ondertekening", "Signing"},
	"application.truth":             {"Wat hierboven staat, klopt naar mijn weten en is volledig.", "What stands above is right and complete to my knowledge."},
	"application.place_date":        {"Plaats en datum", "Place and date"},
	"application.name":              {"Naam van de werkgever", "Name of the employer"},
	"application.signature":         {"Handtekening van de werkgever", "Signature of the employer"},
	"application.adviser_signature": {"Handtekening van de adviseur", "Signature of the adviser"},

	// The pack.
	"apply.written": {"De aanvraag staat in de map {0}: {1}.", "The application is in the folder {0}: {1}."},
	"apply.exists":  {"Er is al iets dat {0} heet; dat blijft zoals het is. Kies een andere map.", "There is something called {0} already; it stays as it is. Choose another folder."},
	"apply.ready": { // folder, and where it is
		"De aanvraag staat klaar in {0}, in {1}: de offerte, het briefje, de data en een formulier.",
		"The application is ready in {0}, in {1}: the quote, the note, the dates and a form.",
	},
	"apply.refused": {"De aanvraag is niet gemaakt. {0}", "The application was not made. {0}"},
	"apply.expired": { // day
		"Let op: deze offerte gold tot en met {0}. Reken haar opnieuw voordat u aanvraagt.",
		"Please note: this quote held up to and including {0}. Work it out again before you apply.",
	},
	"key.apply": {"zet aanvraag klaar", "apply"},

	"command.apply.use":   {"apply AANVRAAG [opties]", "apply REQUEST [flags]"},
	"command.apply.short": {"Zet alles klaar om de verzekering aan te vragen", "Get everything ready to apply for the insurance"},
	"command.apply.long": {
		"Maakt één nieuwe map met alles wat voor een aanvraag nodig is: de offerte voor de klant (pdf), het briefje erbij, de data voor een agenda (ics), de aanvraag als bestand (toml), en een formulier als tekst, Markdown en pdf. Op het formulier staat wat u aanvraagt, wat de verzekeraar erbij vraagt en wat eerst moet gebeuren. Het is niet het formulier van de verzekeraar; de dekking begint pas als die accepteert. AANVRAAG is een TOML-bestand, een bewaarde offerte of een pdf van dit programma. Klopt er iets niet, dan wordt er niets gemaakt en staan alle redenen op standaardfout.",
		"Makes one new folder with all that an application needs: the quote for the client (PDF), the note that goes with it, the dates for a calendar (ics), the request as a file (toml), and a form as text, Markdown and PDF. The form says what you apply for, what the insurer asks with it and what has to be done first. It is not the insurer's form; cover begins only when the insurer accepts. REQUEST is a TOML file, a kept quote or a PDF of this program. If something is not right, nothing is made and all reasons are on standard error.",
	},
	"command.apply.example": {
		"dekking apply installateur.toml\ndekking apply installateur.toml -o aanvraag-installateur\ndekking apply offerte.pdf",
		"dekking apply installer.toml\ndekking apply installer.toml -o application-installer\ndekking apply quote.pdf",
	},
	"command.flag.output.apply":       {"nieuwe map; standaard aanvraag- met het offertenummer", "new folder; aanvraag- with the quote number by default"},
	"command.flag.output.apply.value": {"MAP", "DIR"},
	"command.usage.folder":            {"Een aanvraag is een map en kan niet naar standaarduitvoer.", "An application is a folder and cannot go to standard output."},

	// What the guard looks for in it.
	"paper.not_the_form": {"dat het niet het formulier van de verzekeraar is", "that it is not the insurer's form"},
	"paper.acceptance":   {"dat de dekking pas begint als de verzekeraar accepteert", "that cover begins only when the insurer accepts"},
	"paper.advice":       {"dat er eerst advies moet zijn", "that advice comes first"},
	"paper.no_health":    {"dat niemand naar de oorzaak van een ziekte mag vragen", "that nobody may ask for the cause of an illness"},
	"paper.account":      {"dat het rekeningnummer niet wordt bewaard", "that the account number is not stored"},

	// As "tariffs show" has it: {0} name, {1} id.
	"table.demand":                   {"Gevraagd bij de aanvraag: {0} ({1})", "Asked with the application: {0} ({1})"},
	"table.demand_when":              {"Geldt", "Holds"},
	"table.demand_when.always":       {"altijd", "always"},
	"table.demand_when.absence":      {"als naar het eigen verzuim wordt gevraagd", "when own absence is asked"},
	"table.demand_when.direct-debit": {"bij automatische incasso", "with direct debit"},
	"table.demand_when.switching":    {"met overstapservice", "with the switching service"},
}
