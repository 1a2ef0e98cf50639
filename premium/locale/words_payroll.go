package locale

// payrollWords holds what is said about a payroll file that is read: how a wage per year came about, what was left out
// and why, what could not be read, what to look at.
var payrollWords = words{
	"line.wage_of_year":           {"Loon per jaar", "Wage per year"},
	"line.wage_of_year.explained": {"Dit is het jaarloon zoals het is opgegeven.", "This is the yearly wage as it was given."},
	"line.wage_of_pay":            {"Loon per jaar, met 8% vakantiegeld", "Wage per year, with 8% holiday allowance"},
	"line.wage_of_pay.explained": {
		"Het loon per periode maal het aantal perioden in een jaar, met de 8% vakantiegeld die de wet minstens geeft.",
		"The pay per period times the periods in a year, with the 8% holiday allowance that the law gives at least.",
	},
	"line.wage_of_periods": {"Loon per jaar, alle perioden samen", "Wage per year, all periods together"},
	"line.wage_of_periods.explained": {
		"De SV-lonen van alle perioden van het jaar zijn opgeteld.",
		"The wages for employee insurance of all periods of the year are added up.",
	},
	"line.wage_of_period": {"Loon per jaar, uit één aangifte", "Wage per year, from one declaration"},
	"line.wage_of_period.explained": {
		"Van het SV-loon van één periode gaat het uitbetaalde vakantiegeld af en komt het opgebouwde erbij; dat maal het aantal perioden in een jaar.",
		"Of the wage of one period the holiday allowance that was paid goes off and what was accrued comes on; that times the periods in a year.",
	},
	"line.wage_of_days": {"Loon per jaar, uit een deel van een periode", "Wage per year, from a part of a period"},
	"line.wage_of_days.explained": {
		"Er is loon bekend over een deel van een periode. Dat is omgerekend naar de 260 werkdagen van een jaar.",
		"The pay of a part of a period is known. It is converted to the 260 working days of a year.",
	},
	"line.wage_of_months": {"Loon per jaar, uit enkele maanden", "Wage per year, from some months"},
	"line.wage_of_months.explained": {
		"Het loon wisselt. Het gemiddelde van de opgegeven maanden is maal twaalf genomen.",
		"The pay varies. The average of the months given is taken twelve times.",
	},

	// Where something stands.
	"payroll.place.sheet":      {"blad {0}", "sheet {0}"},
	"payroll.place.row":        {"rij {0}", "row {0}"},
	"payroll.place.employment": {"inkomstenverhouding {0}", "employment {0}"},
	"payroll.place.column":     {"kolom “{0}”", "column “{0}”"},

	// What became of the rows. {0} rows or employees
	"payroll.account.rows":          {"{0} rijen", "{0} rows"},
	"payroll.account.rows.one":      {"{0} rij", "{0} row"},
	"payroll.account.employees":     {"{0} werknemers", "{0} employees"},
	"payroll.account.employees.one": {"{0} werknemer", "{0} employee"},
	"payroll.account.rows_of":       {"{0} van {1}", "{0} of {1}"},
	"payroll.account.left_out":      {"{0} rijen die geen werknemer zijn", "{0} rows that are no employee"},
	"payroll.account.left_out.one":  {"{0} rij die geen werknemer is", "{0} row that is no employee"},
	"payroll.account.all":           {"{0} gelezen: {1}.", "{0} read: {1}."},
	"payroll.account.some":          {"{0} gelezen: {1}, {2} ({3}).", "{0} read: {1}, {2} ({3})."},

	// Files that are no payroll, whatever they are called.
	"payroll.error.no_files": {
		"Er is geen bestand genoemd. Noem een loonaangifte, een CSV-bestand of een Excel-bestand.",
		"No file was named. Name a wage declaration, a CSV file or an Excel file.",
	},
	"payroll.error.too_many_files": {
		"Dit zijn {0} bestanden; meer dan {1} tegelijk kan niet. Lees de perioden van één jaar in.",
		"These are {0} files; more than {1} at once is not possible. Read the periods of one year.",
	},
	// {0} MB
	"payroll.error.too_large": {
		"Dit bestand is groter dan {0} MB. Controleer of dit het goede bestand is, of verdeel het.",
		"This file is larger than {0} MB. Check that this is the right file, or divide it.",
	},
	"payroll.error.empty": {
		"Dit bestand is leeg. Exporteer de lijst opnieuw uit het loonprogramma.",
		"This file is empty. Export the list from the payroll program again.",
	},
	"payroll.error.empty_paste": {
		"Er is niets geplakt. Kopieer de cellen van de werknemers in het rekenblad en plak ze opnieuw.",
		"Nothing was pasted. Copy the cells of the employees in the spreadsheet and paste them again.",
	},
	// {0} the other file
	"payroll.error.same_file": {
		"Dit is hetzelfde bestand als {0}. Noem elk bestand één keer, anders telt iedereen dubbel.",
		"This is the same file as {0}. Name every file once, or everybody counts twice.",
	},
	"payroll.error.html": {
		"Dit is een webpagina (HTML), ook al heet het bestand misschien anders. Open het in Excel en bewaar het als CSV of als .xlsx.",
		"This is a web page (HTML), even if the file is called otherwise. Open it in Excel and save it as CSV or as .xlsx.",
	},
	"payroll.error.pdf": {
		"Dit is een PDF; daaruit zijn lonen niet betrouwbaar te lezen. Exporteer de lijst uit het loonprogramma als CSV, Excel of loonaangifte (XML).",
		"This is a PDF; wages cannot be read from it reliably. Export the list from the payroll program as CSV, Excel or wage declaration (XML).",
	},
	"payroll.error.rtf": {
		"Dit is een tekstdocument (RTF). Exporteer de lijst uit het loonprogramma als CSV, Excel of loonaangifte (XML).",
		"This is a text document (RTF). Export the list from the payroll program as CSV, Excel or wage declaration (XML).",
	},
	"payroll.error.json": {
		"Dit is een JSON-bestand. Exporteer de lijst uit het loonprogramma als CSV, Excel of loonaangifte (XML).",
		"This is a JSON file. Export the list from the payroll program as CSV, Excel or wage declaration (XML).",
	},
	"payroll.error.image": {
		"Dit is een afbeelding. Exporteer de lijst uit het loonprogramma als CSV, Excel of loonaangifte (XML).",
		"This is an image. Export the list from the payroll program as CSV, Excel or wage declaration (XML).",
	},
	"payroll.error.archive": {
		"Dit is een ingepakt bestand. Pak het uit en noem het bestand dat erin zit.",
		"This is a packed file. Unpack it and name the file inside.",
	},
	// {0} rows in the file, {1} rows of the result
	"payroll.error.account": {
		"Van de {0} rijen zijn er {1} verantwoord; dat is een fout in dit programma. Er is niets overgenomen. Voer de werknemers zelf in, en meld dit.",
		"Of the {0} rows {1} are accounted for; that is a fault in this program. Nothing was taken over. Enter the employees yourself, and report this.",
	},

	// Who may be there twice. {0} the other label
	"payroll.note.same_person": {
		"heeft hetzelfde BSN als {0}. Is het één dienstverband, haal er dan een weg; zijn het er twee, dan blijven beide staan.",
		"has the same BSN as {0}. If it is one employment, remove one of them; if there are two, both stay.",
	},
	"payroll.note.same_number": {
		"heeft hetzelfde personeelsnummer als {0}. Controleer of dit dezelfde werknemer is; beide tellen mee.",
		"has the same personnel number as {0}. Check whether this is the same employee; both count.",
	},
	"payroll.note.look_alike": {
		"heeft dezelfde naam, geboortedatum en hetzelfde loon als {0}. Controleer of dit dezelfde werknemer is; beide tellen mee.",
		"has the same name, date of birth and wage as {0}. Check whether this is the same employee; both count.",
	},

	// Totals that the files give. {0} of what, {1} in the file, {2} as read
	"payroll.control.matches": {"{0} klopt: {1} in het bestand, {2} gelezen.", "{0} matches: {1} in the file, {2} read."},
	"payroll.control.differs": {
		"{0} klopt niet: {1} in het bestand, {2} gelezen. Controleer of er werknemers ontbreken of dubbel staan.",
		"{0} does not match: {1} in the file, {2} read. Check whether employees are missing or there twice.",
	},

	// How sure a suggestion is.
	"payroll.confidence.high":   {"tamelijk zeker", "fairly sure"},
	"payroll.confidence.middle": {"niet zeker", "not sure"},
	"payroll.confidence.low":    {"onzeker", "unsure"},

	// What a column holds.
	"payroll.meaning.unknown":       {"onbekend", "unknown"},
	"payroll.meaning.ignored":       {"niet nodig", "not needed"},
	"payroll.meaning.bsn":           {"BSN, wordt niet bewaard", "BSN, not kept"},
	"payroll.meaning.number":        {"personeelsnummer", "personnel number"},
	"payroll.meaning.name":          {"naam", "name"},
	"payroll.meaning.first_name":    {"voornaam of voorletters", "first name or initials"},
	"payroll.meaning.infix":         {"voorvoegsel", "name prefix"},
	"payroll.meaning.born":          {"geboortedatum", "date of birth"},
	"payroll.meaning.from":          {"in dienst", "employed from"},
	"payroll.meaning.until":         {"uit dienst", "employed until"},
	"payroll.meaning.hours":         {"uren per week", "hours per week"},
	"payroll.meaning.part_time":     {"deeltijd", "part-time"},
	"payroll.meaning.year_wage":     {"loon per jaar", "wage per year"},
	"payroll.meaning.month_wage":    {"loon per maand, zonder vakantiegeld", "wage per month, without holiday allowance"},
	"payroll.meaning.four_weeks":    {"loon per vier weken, zonder vakantiegeld", "wage per four weeks, without holiday allowance"},
	"payroll.meaning.week_wage":     {"loon per week, zonder vakantiegeld", "wage per week, without holiday allowance"},
	"payroll.meaning.hour_wage":     {"loon per uur, zonder vakantiegeld", "wage per hour, without holiday allowance"},
	"payroll.meaning.dga":           {"DGA", "DGA"},
	"payroll.meaning.nl_premiums":   {"Nederlandse premies werknemersverzekeringen", "Dutch employee-insurance premiums"},
	"payroll.meaning.aow":           {"verzekeren na AOW-leeftijd", "insured after AOW age"},
	"payroll.meaning.sick_at_start": {"ziek bij ingang", "ill at the start"},
}
