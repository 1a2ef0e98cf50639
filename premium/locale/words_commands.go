package locale

// commandWords hold the help of the command line and its complaints. An example shows commands that work as they stand.
var commandWords = words{
	"command.heading.usage":        {"Gebruik:", "Usage:"},
	"command.heading.commands":     {"Opdrachten:", "Commands:"},
	"command.heading.flags":        {"Opties:", "Flags:"},
	"command.heading.global_flags": {"Algemene opties:", "Global flags:"},
	"command.heading.examples":     {"Voorbeelden:", "Examples:"},
	"command.heading.exit_status":  {"Afsluitcode:", "Exit status:"},
	"command.exit.0":               {"klaar", "done"},
	"command.exit.1":               {"de aanvraag is onjuist, geweigerd of onvolledig; alle redenen staan op standaardfout", "the request is invalid, refused or incomplete; all reasons are on standard error"},
	"command.exit.2":               {"verkeerd gebruik van de opdracht", "wrong usage of the command"},

	"command.flag.lang":          {"taal; standaard nl", "language; nl by default"},
	"command.flag.lang.value":    {"nl|en", "nl|en"},
	"command.flag.tariffs":       {"map met eigen tarieventabellen, die voor de meegeleverde gaan", "folder with tariff tables of your own, which stand above those shipped"},
	"command.flag.tariffs.value": {"MAP", "DIR"},
	"command.flag.date":          {"offertedatum, bijvoorbeeld 2027-01-01; standaard die van de aanvraag, en anders vandaag", "quote date, for example 2027-01-01; that of the request by default, or else today"},
	"command.flag.date.value":    {"JJJJ-MM-DD", "YYYY-MM-DD"},
	"command.flag.plain":         {"vragen en antwoorden onder elkaar, zonder schermopmaak", "questions and answers below each other, without screen layout"},
	"command.flag.theme":         {"kleuren voor een lichte of donkere achtergrond; standaard auto", "colours for a light or dark background; auto by default"},
	"command.flag.theme.value":   {"light|dark|auto", "light|dark|auto"},
	"command.flag.help":          {"deze hulp", "this help"},
	"command.flag.format":        {"vorm van de uitvoer; standaard text", "form of the output; text by default"},
	"command.flag.format.value":  {"text|json", "text|json"},
	"command.flag.output":        {"bestand voor de uitvoer, in plaats van standaarduitvoer", "file for the output, instead of standard output"},
	"command.flag.output.value":  {"BESTAND", "FILE"},

	"command.dekking.use":   {"dekking [AANVRAAG] [opties]\ndekking OPDRACHT [opties]", "dekking [REQUEST] [flags]\ndekking COMMAND [flags]"},
	"command.dekking.short": {"Stel een verzuim-ontzorgverzekering samen", "Put together a sick-pay insurance"},
	"command.dekking.long": {
		"dekking berekent de premie van een MKB verzuim-ontzorgverzekering: loon bij ziekte en de arbodienst samen. Zonder opdracht begint een gesprek op het scherm, leeg of vanuit een aanvraag; elke keuze laat zien wat zij kost en wat zij niet dekt.\n\nGeen verzekeraar publiceert zijn premiepercentages. Elk cijfer zegt daarom hoe zeker het is, en een percentage van een papieren offerte geeft een precieze berekening.",
		"dekking works out the premium of a Dutch sick-pay insurance for small employers, wages during illness and the occupational-health service together. Without a command a conversation on screen begins, empty or from a request; every choice shows what it costs and what it does not cover.\n\nNo insurer publishes its premium percentages. So every figure says how sure it is, and a percentage from a quote on paper gives an exact calculation.",
	},
	"command.dekking.example": {
		"dekking\ndekking installateur.toml\ndekking quote installateur.toml --date 2023-10-15",
		"dekking\ndekking installer.toml\ndekking quote installer.toml --date 2023-10-15",
	},

	"command.help.use":     {"help [OPDRACHT]", "help [COMMAND]"},
	"command.help.short":   {"Hulp bij een opdracht", "Help on a command"},
	"command.help.long":    {"Toont waar een opdracht voor is en hoe u haar gebruikt.", "Shows what a command is for and how to use it."},
	"command.help.example": {"dekking help quote", "dekking help quote"},

	"command.quote.use":   {"quote AANVRAAG [opties]", "quote REQUEST [flags]"},
	"command.quote.short": {"Bereken de premie van een aanvraag", "Price a request"},
	"command.quote.long": {
		"Berekent wat de keuzen in een aanvraag kosten, regel voor regel, met bron en zekerheid. AANVRAAG is een TOML-bestand; een streepje (-) is standaardinvoer. Klopt er iets niet, dan staan alle redenen op standaardfout en is de afsluitcode 1; een bestand van -o blijft dan zoals het was.",
		"Works out what the choices of a request cost, line by line, with source and certainty. REQUEST is a TOML file; a dash (-) is standard input. If something is not right, all reasons are on standard error and the exit status is 1; a file of -o then stays as it was.",
	},
	"command.quote.example": {
		"dekking quote installateur.toml\ndekking quote installateur.toml --format json -o offerte.json\ndekking quote - < installateur.toml",
		"dekking quote installer.toml\ndekking quote installer.toml --format json -o quote.json\ndekking quote - < installer.toml",
	},

	"command.tariffs.use":   {"tariffs OPDRACHT [opties]", "tariffs COMMAND [flags]"},
	"command.tariffs.short": {"Bekijk en controleer de tarieventabellen", "Look at and check the tariff tables"},
	"command.tariffs.long": {
		"De tarieventabellen: welke er zijn, wat erin staat en waar het vandaan komt, en of een eigen bestand klopt.",
		"The tariff tables: which there are, what they say and where it comes from, and whether a file of your own is sound.",
	},
	"command.tariffs.example": {
		"dekking tariffs list\ndekking tariffs show sazas 2023\ndekking tariffs check mijn-tarieven/2026/eigen.toml",
		"dekking tariffs list\ndekking tariffs show sazas 2023\ndekking tariffs check my-tariffs/2026/own.toml",
	},
	"command.list.use":     {"list [opties]", "list [flags]"},
	"command.list.short":   {"Welke producten en jaren er zijn", "Which products and years there are"},
	"command.list.long":    {"Noemt de producten met hun jaren, en hoe zeker hun premiepercentages zijn.", "Lists the products with their years, and how sure their premium percentages are."},
	"command.list.example": {"dekking tariffs list\ndekking tariffs list --tariffs mijn-tarieven", "dekking tariffs list\ndekking tariffs list --tariffs my-tariffs"},
	"command.show.use":     {"show [PRODUCT [JAAR]] [opties]\ndekking tariffs show reference [JAAR] [opties]\ndekking tariffs show sectors [opties]", "show [PRODUCT [YEAR]] [flags]\ndekking tariffs show reference [YEAR] [flags]\ndekking tariffs show sectors [flags]"},
	"command.show.short":   {"Alle cijfers en voorwaarden van een jaar", "All figures and conditions of a year"},
	"command.show.long": {
		"Toont elk cijfer en elke voorwaarde van een product, met bron en zekerheid; de wet en de statistiek van een jaar (reference); of de bedrijfstakken met hun SBI-codes (sectors). Zonder jaar is het dat van de offertedatum, of het laatste dat er is.",
		"Shows every figure and condition of a product, with source and certainty; the law and statistics of a year (reference); or the sectors with their SBI codes (sectors). Without a year it is that of the quote date, or the last there is.",
	},
	"command.show.example":  {"dekking tariffs show sazas 2023\ndekking tariffs show reference 2026\ndekking tariffs show sectors", "dekking tariffs show sazas 2023\ndekking tariffs show reference 2026\ndekking tariffs show sectors"},
	"command.check.use":     {"check BESTAND… [opties]", "check FILE… [flags]"},
	"command.check.short":   {"Controleer tarievenbestanden", "Check tariff files"},
	"command.check.long":    {"Noemt alles wat er in tarievenbestanden niet klopt, met regel en plaats.", "Lists everything that is wrong in tariff files, with line and place."},
	"command.check.example": {"dekking tariffs check mijn-tarieven/2026/eigen.toml", "dekking tariffs check my-tariffs/2026/own.toml"},
	"command.check.sound":   {"{0}: geen fouten gevonden", "{0}: no mistakes found"},

	// Wrong usage.
	"command.usage.help":             {"Hulp: {0}", "Help: {0}"},
	"command.usage.flag":             {"De optie {0} bestaat niet.", "There is no flag {0}."},
	"command.usage.value":            {"Bij de optie {0} ontbreekt de waarde.", "The flag {0} lacks its value."},
	"command.usage.bad_value":        {"Bij de optie {0} kan {1} niet.", "The flag {0} cannot be {1}."},
	"command.usage.syntax":           {"Een van de opties is niet goed geschreven.", "One of the flags is not written well."},
	"command.usage.choice":           {"Bij {0} kan {1} niet; kies uit {2}.", "{0} cannot be {1}; choose from {2}."},
	"command.usage.date":             {"De datum {0} is niet te lezen; schrijf bij --date jaar, maand en dag, bijvoorbeeld 2027-01-01.", "The date {0} cannot be read; for --date write year, month and day, for example 2027-01-01."},
	"command.usage.year":             {"{0} is geen jaar; schrijf vier cijfers, bijvoorbeeld 2026.", "{0} is no year; write four digits, for example 2026."},
	"command.usage.unknown":          {"De opdracht {0} bestaat niet, en een bestand dat zo heet ook niet.", "There is no command {0}, nor a file of that name."},
	"command.usage.unknown_near":     {"De opdracht {0} bestaat niet. Bedoelt u {1}?", "There is no command {0}. Do you mean {1}?"},
	"command.usage.missing":          {"Er ontbreekt iets: {0}.", "Something is missing: {0}."},
	"command.usage.surplus":          {"Hier hoort {0} niet bij; er zijn te veel woorden.", "{0} does not belong here; there are too many words."},
	"command.usage.screen_stdin":     {"Het gesprek op het scherm heeft het toetsenbord nodig; noem een bestand, of gebruik: dekking quote -", "The conversation on screen needs the keyboard; name a file, or use: dekking quote -"},
	"command.usage.argument.quote":   {"het bestand met de aanvraag, of - voor standaardinvoer", "the file with the request, or - for standard input"},
	"command.usage.argument.check":   {"het tarievenbestand", "the tariff file"},
	"command.usage.argument.tariffs": {"de opdracht list, show of check", "the command list, show or check"},

	// Files and folders.
	"command.stdin":                  {"standaardinvoer", "standard input"},
	"command.stdout":                 {"standaarduitvoer", "standard output"},
	"command.error.missing":          {"Het bestand {0} is er niet. Controleer de naam en de map.", "There is no file {0}. Check the name and the folder."},
	"command.error.directory":        {"{0} is een map. Noem een bestand in die map.", "{0} is a folder. Name a file in that folder."},
	"command.error.device":           {"{0} is geen gewoon bestand. Noem een bestand, of gebruik - voor standaardinvoer.", "{0} is no ordinary file. Name a file, or use - for standard input."},
	"command.error.large":            {"{0} is groter dan {1} KiB. Controleer of dit het goede bestand is, of verdeel het.", "{0} is larger than {1} KiB. Check that this is the right file, or divide it."},
	"command.error.permission":       {"U mag {0} niet lezen. Verander de rechten van het bestand, of maak een kopie.", "You may not read {0}. Change the permissions of the file, or make a copy."},
	"command.error.read":             {"{0} is niet te lezen ({1}). Probeer het opnieuw, of maak een kopie op een andere plek.", "{0} cannot be read ({1}). Try again, or make a copy in another place."},
	"command.error.target":           {"{0} is een map of apparaat; daar kan de uitvoer niet heen. Noem een bestand.", "{0} is a folder or device; the output cannot go there. Name a file."},
	"command.error.no_folder":        {"De map van {0} bestaat niet. Maak die eerst, of kies een andere.", "The folder of {0} does not exist. Make it first, or choose another."},
	"command.error.write_permission": {"U mag {0} niet schrijven. Kies een andere map.", "You may not write {0}. Choose another folder."},
	"command.error.write":            {"{0} is niet te schrijven ({1}). Wat er stond, is gebleven; kies een andere plek.", "{0} cannot be written ({1}). What was there has stayed; choose another place."},

	"command.hint.sectors":           {"Die lijst: dekking tariffs show sectors", "That list: dekking tariffs show sectors"},

	// Tables.
	"command.error.no_tables_folder": {"De map {0} van --tariffs is er niet. Controleer de naam.", "The folder {0} of --tariffs is not there. Check the name."},
	"command.error.tables":           {"In de map {0} staan geen tarieventabellen. Zet ze daar als JAAR/PRODUCT.toml, of noem een andere map.", "There are no tariff tables in the folder {0}. Put them there as YEAR/PRODUCT.toml, or name another folder."},
	"command.error.product":          {"Het product {0} is er niet. Kies uit: {1}.", "There is no product {0}. Choose from: {1}."},
	"command.error.edition":          {"Van {0} zijn er geen tarieven voor {1}. Kies een van deze jaren: {2}.", "There are no rates of {0} for {1}. Choose one of these years: {2}."},
	"command.error.reference":        {"Van {0} zijn de wet en de statistiek er niet. Kies een van deze jaren: {1}.", "The law and statistics of {0} are not there. Choose one of these years: {1}."},
}
