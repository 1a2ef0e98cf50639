package locale

// importWords holds what the wizard says while a payroll is imported: where the files are, the account of what was read,
// what a column is, and what becomes of the list.
var importWords = words{
	"key.import":         {"importeren", "import"},
	"key.import.read":    {"lezen", "read"},
	"key.import.take":    {"overnemen", "take over"},
	"key.import.meaning": {"wat is dit?", "what is this?"},
	"key.import.names":   {"namen", "names"},
	"key.import.born":    {"geboortedatums", "birth dates"},

	// On the page of the payroll and of the list.
	"import.instead": {
		"F6 of Ctrl+F: uit de loonadministratie. U kunt het bestand ook hierheen slepen, of cellen plakken. F8 of Ctrl+B: een bewaarde offerte.",
		"F6 or Ctrl+F: from the payroll program. You can also drop the file here, or paste cells. F8 or Ctrl+B: a kept quote.",
	},
	"import.undo": {"de import", "the import"},

	// Where the files are.
	"import.path.title": {"Welk bestand van de loonadministratie?", "Which file of the payroll program?"},
	"import.path.why": {
		"Een loonaangifte (XML), CSV of Excel. Eerst ziet u wat er is gelezen; er wordt niets overgenomen zonder u.",
		"A wage declaration (XML), CSV or Excel. First you see what was read; nothing is taken over without you.",
	},
	"import.path.hint": {
		"Sleep het bestand hierheen of typ de plaats, en druk op Enter. Meer bestanden mag: zet een blanco ertussen.",
		"Drop the file here or type its place, and press Enter. More than one is fine: put a blank between them.",
	},
	"import.path.empty": {"Typ eerst de plaats van een bestand.", "Type the place of a file first."},
	"import.path.help": {
		"Het programma leest loonaangiften (XML), CSV en Excel van uw loonadministratie, ook meer dan één. Na het lezen ziet u van elke regel wat ermee is gebeurd, en wat elke kolom is. Wat niet te lezen is, verbetert u in de lijst. Namen, geboortedatums en BSN's: een BSN wordt nooit bewaard; namen alleen als u daarom vraagt. Er gaat niets over het netwerk.",
		"The program reads wage declarations (XML), CSV and Excel of your payroll program, more than one too. After reading you see what became of every row, and what each column is. What cannot be read, you mend in the list. Names, birth dates and citizen numbers: a BSN is never kept; names only when you ask for it. Nothing goes over the network.",
	},
	"import.reading": {"Bezig met lezen … Esc stopt ermee.", "Reading … Esc stops it."},

	"import.reading.cells": {"Bezig met lezen …", "Reading …"},

	// Why a file cannot be read; {0} its name.
	"import.error.missing":   {"{0}: dit bestand is er niet. Controleer de plaats.", "{0}: there is no such file. Check the place."},
	"import.error.denied":    {"{0}: dit bestand mag u niet lezen. Kopieer het naar een eigen map.", "{0}: you may not read this file. Copy it to a folder of your own."},
	"import.error.directory": {"{0}: dit is een map. Noem het bestand erin.", "{0}: this is a folder. Name the file in it."},
	"import.error.large":     {"{0}: dit bestand is groter dan {1} MB. Bewaar alleen het blad met de werknemers.", "{0}: this file is larger than {1} MB. Save only the sheet with the employees."},
	"import.error.other":     {"{0}: dit bestand is niet te lezen. Sluit het in andere programma's en probeer het opnieuw.", "{0}: this file cannot be read. Close it in other programs and try again."},
	// {0} KiB
	"import.paste.long": {
		"Dit is te veel om te plakken (meer dan {0} KB). Bewaar het als bestand en lees het in met F6.",
		"This is too much to paste (more than {0} KB). Save it as a file and read it in with F6.",
	},

	// The account.
	"import.account.title": {"Dit is gelezen", "This was read"},
	"import.asked":         {"Wat zijn deze kolommen? Enter: kies", "What are these columns? Enter: choose"},
	"import.controls":      {"Controle", "Check"},
	"import.faults":        {"Niet te lezen; u verbetert het straks in de lijst", "Cannot be read; you mend it in the list later"},
	"import.faults.plain":  {"Niet te lezen", "Cannot be read"},
	"import.columns.plain": {"Zo zijn de kolommen gelezen", "This is how the columns were read"},
	"import.left_out":      {"Geen werknemer", "No employee"},
	"import.notes":         {"Let op", "Please note"},
	"import.columns":       {"Zo zijn de kolommen gelezen. Enter: verander", "This is how the columns were read. Enter: change"},
	"import.wishes":        {"Wat wordt bewaard", "What is kept"},
	"import.employer":      {"Werkgever volgens het bestand: {0}.", "Employer according to the file: {0}."}, // name
	// {0} header, {1} meaning
	"import.column":         {"{0}: {1}.", "{0}: {1}."},
	"import.column.asked":   {"{0}: waarschijnlijk {1}, maar niet zeker.", "{0}: probably {1}, but not for certain."},
	"import.column.unknown": {"{0}: niet herkend, en niet gebruikt.", "{0}: not recognised, and not used."},
	"import.headless":       {"Kolom zonder kop", "Column without a header"},
	"import.samples":        {"Er staat: {0}", "It says: {0}"}, // values
	"import.names.off":      {"Namen worden niet bewaard (n: wel).", "Names are not kept (n: keep them)."},
	"import.names.on":       {"Namen worden bewaard als kenmerk (n: niet).", "Names are kept as labels (n: do not)."},
	"import.names.plain":    {"Namen worden niet bewaard.", "Names are not kept."},
	"import.born.plain":     {"Geboortedatums worden bewaard, voor AOW-leeftijd en minimumjeugdloon.", "Birth dates are kept, for state-pension age and minimum youth wage."},
	"import.born.off": {
		"Geboortedatums worden bewaard (g: alleen die voor AOW-leeftijd of minimumjeugdloon tellen).",
		"Birth dates are kept (g: only those that matter for state-pension age or minimum youth wage).",
	},
	"import.born.on": {
		"Alleen geboortedatums die voor AOW-leeftijd of minimumjeugdloon tellen, worden bewaard (g: allemaal).",
		"Only birth dates that matter for state-pension age or minimum youth wage are kept (g: all).",
	},

	// The line that takes over; {0} how many.
	"import.take":            {"Overnemen: {0} werknemers", "Take over: {0} employees"},
	"import.take.one":        {"Overnemen: {0} werknemer", "Take over: {0} employee"},
	"import.take.append":     {"Toevoegen aan de lijst: {0} werknemers", "Add to the list: {0} employees"},
	"import.take.append.one": {"Toevoegen aan de lijst: {0} werknemer", "Add to the list: {0} employee"},
	"import.take.nobody":     {"Er is niemand om over te nemen. Esc: terug", "There is nobody to take over. Esc: back"},
	"import.replaces": {
		"De {0} werknemers die er nu staan, worden vervangen; Ctrl+Z brengt ze terug.",
		"The {0} employees that are there now will be replaced; Ctrl+Z brings them back.",
	},
	"import.replaces.one": {
		"De werknemer die er nu staat, wordt vervangen; Ctrl+Z brengt hem terug.",
		"The employee who is there now will be replaced; Ctrl+Z brings her back.",
	},
	"import.replaces.totals": {
		"De lijst komt in de plaats van de loonsom; die blijft bewaard onder F5.",
		"The list takes the place of the payroll total, which is kept under F5.",
	},
	"import.taken":        {"{0} werknemers overgenomen.", "{0} employees taken over."},
	"import.taken.one":    {"{0} werknemer overgenomen.", "{0} employee taken over."},
	"import.replaced":     {"De {0} die er stonden zijn vervangen; Ctrl+Z brengt ze terug.", "The {0} that were there are replaced; Ctrl+Z brings them back."},
	"import.replaced.one": {"Wie er stond is vervangen; Ctrl+Z brengt hem terug.", "Who was there is replaced; Ctrl+Z brings her back."},
	"import.not_remembered": {
		"Wat de kolommen zijn, kon niet worden onthouden.",
		"What the columns are could not be remembered.",
	},

	// What a column is; {0} its header.
	"import.meaning.title": {"Wat staat er in de kolom {0}?", "What is in the column {0}?"},

	// At the question of the sector; {0} the sector of the UWV.
	"import.sector.hint": {"aangifte: {0}", "declaration: {0}"},
	"import.sector.why": {
		"De loonaangifte noemt de sector {0}; zoek zelf wat daarbij past.",
		"The wage declaration names the sector {0}; find yourself what fits it.",
	},

	// Line by line.
	"import.plain.instead": {
		"Of typ de plaats van een bestand van de loonadministratie: loonaangifte, CSV of Excel.",
		"Or type the place of a file of the payroll program: wage declaration, CSV or Excel.",
	},
	"import.plain.path":     {"Waar staat het bestand? Typ de hele plaats, of t om terug te gaan.", "Where is the file? Type its whole place, or b to go back."},
	"import.plain.more":     {"En nog {0}.", "And {0} more."}, // how many lines
	"import.plain.meanings": {"Kies wat de kolom is:", "Choose what the column is:"},
	// {0} how many meanings
	"import.plain.choose": {"Typ een getal van 1 tot en met {0}, of alleen Enter om de kolom niet te gebruiken.", "Type a number from 1 to {0}, or just Enter to leave the column out."},
	"import.plain.keep":   {"Typ een getal van 1 tot en met {0}, of alleen Enter als het klopt.", "Type a number from 1 to {0}, or just Enter if that is right."},
	"import.plain.fault":  {"Dat is geen getal van 1 tot en met {0}.", "That is no number from 1 to {0}."},
	"import.plain.take":   {"{0} Ja of nee?", "{0} Yes or no?"}, // what is taken over
	"import.plain.yes_no": {"Typ ja of nee.", "Type yes or no."},
	"import.plain.list": {
		"De lijst telt nu {0} werknemers. U verandert die op het scherm of in het bewaarde bestand.",
		"The list now has {0} employees. You change it on the screen or in the saved file.",
	},
	"import.plain.list.one": {
		"De lijst telt nu {0} werknemer. U verandert die op het scherm of in het bewaarde bestand.",
		"The list now has {0} employee. You change it on the screen or in the saved file.",
	},
	"import.plain.not":     {"Er is niets overgenomen.", "Nothing was taken over."},
	"import.plain.cell":    {"{0} Typ wat hier hoort te staan.", "{0} Type what should be here."}, // where it is and what is wrong
	"import.plain.empty":   {"Of alleen Enter om het leeg te laten.", "Or just Enter to leave it empty."},
	"import.plain.columns": {"Welke kolommen zijn het?", "Which columns are they?"},
	"import.plain.open":    {"Wat hoort er te staan in een cel die niet te lezen is?", "What should be in a cell that cannot be read?"},
	"import.plain.confirm": {"Overnemen?", "Take over?"},
}
