package locale

// officeWords is what names a quote and the office that hands it over.
var officeWords = words{
	"number":        {"Offertenummer", "Quote number"},
	"number.of":     {"Offertenummer {0}.", "Quote number {0}."},
	"note.number":   {"Hebt u een vraag? Noem dan nummer {0}.", "Do you have a question? Then mention number {0}."},
	"quotes.number": {"nummer", "number"},
	"paper.number":  {"het nummer van de offerte", "the number of the quote"},

	"document.office":                 {"Ons kantoor", "Our office"},
	"office.kvk":                      {"KvK {0}", "Trade register (KvK) {0}"},
	"office.afm":                      {"Vergunning AFM {0}", "AFM licence {0}"},
	"office.adviser":                  {"Uw adviseur: {0}", "Your adviser: {0}"},
	"office.remuneration":             {"Beloning", "Remuneration"},
	"office.remuneration.text":        {"Ons kantoor ontvangt voor deze verzekering {0}; het bedrag noemen wij u op verzoek.", "For this insurance our office receives {0}; we tell you the amount on request."},
	"office.remuneration.by.provisie": {"provisie", "commission"},
	"office.remuneration.by.fee":      {"een vaste vergoeding (fee)", "a fixed fee"},
	"paper.office":                    {"het kantoor", "the office"},
	"paper.remuneration":              {"hoe het kantoor wordt beloond", "how the office is paid"},

	// {0} address, {1} when we looked
	"card.place": {
		"De verzekeringskaart van dit product vindt u op {0} (nagekeken {1}). Vraag of dat nog de nieuwste is.",
		"The insurance card of this product is to be found at {0} (checked {1}). Ask whether that is still the newest.",
	},
	"card.ask": {
		"Waar de verzekeringskaart van dit product staat, is niet bekend: vraag hem aan de verzekeraar.",
		"Where the insurance card of this product is to be found is not known: ask the insurer for it.",
	},
	// {0} date
	"card.given": {"Verzekeringskaart overhandigd op: {0}   versie: ____________", "Insurance card handed over on: {0}   version: ____________"},

	"command.flag.office":       {"bestand met de gegevens van uw kantoor; standaard kantoor.toml in uw configuratiemap", "file with the details of your office; kantoor.toml in your configuration folder by default"},
	"command.flag.office.value": {"BESTAND", "FILE"},
	"command.office.use":        {"office [opties]", "office [flags]"},
	"command.office.short":      {"Wat er van uw kantoor op papier komt", "What of your office is printed on paper"},
	"command.office.long": {
		"Toont wat het programma van uw kantoor heeft gelezen en uit welk bestand: naam, adres, telefoon, e-mail, website, KvK-nummer, vergunning van de AFM, adviseur, beloning en een contact per regio. Het staat boven en onder elk document en onder het briefje. Niets is verplicht; wat er niet staat, wordt niet afgedrukt. Het bestand is kantoor.toml in de map dekking van uw configuratiemap, of dat van --office.",
		"Shows what the program read of your office and from which file: name, address, phone, e-mail, website, trade-register number, AFM licence, adviser, remuneration and a contact per region. It stands at the head and foot of every document and below the note. Nothing is required; what is not there is not printed. The file is kantoor.toml in the folder dekking of your configuration folder, or that of --office.",
	},
	"command.office.example": {
		"dekking office\ndekking office --office kantoor-noord.toml\ndekking quote installateur.toml --office kantoor-noord.toml",
		"dekking office\ndekking office --office office-north.toml\ndekking quote installer.toml --office office-north.toml",
	},
	"command.office.from":  {"Gelezen uit {0}:", "Read from {0}:"},
	"command.office.none":  {"Er is geen bestand {0}. Op documenten staat dus geen kantoor.", "There is no file {0}. So no office stands on documents."},
	"command.office.empty": {"In {0} staat niets. Op documenten staat dus geen kantoor.", "There is nothing in {0}. So no office stands on documents."},
}
