package locale

// payrollTablesWords holds what the readers of payroll files say: see words_payroll.go.
var payrollTablesWords = words{
	// Files that cannot be read. {0} is a limit or a header, never content.
	"payroll.error.table_too_large":    {"Het bestand is groter dan 5 MB. Kijk of dit de loonlijst is, of verdeel hem over meer bestanden.", "The file is larger than 5 MB. Check that this is the staff list, or divide it over more files."},
	"payroll.error.utf16":              {"Het bestand is opgeslagen als UTF-16 (\"Unicode-tekst\"). Open het in Excel en bewaar het als CSV UTF-8.", "The file was saved as UTF-16 (\"Unicode text\"). Open it in Excel and save it as CSV UTF-8."},
	"payroll.error.control_characters": {"Er staan stuurtekens in, en die horen niet in een loonlijst. Exporteer de lijst opnieuw als CSV UTF-8.", "There are control characters in it, which do not belong in a staff list. Export the list again as CSV UTF-8."},
	"payroll.error.long_cell": {
		"In deze rij staat een cel met meer dan 4.000 tekens; dat is geen loonlijst. Kijk of dit het goede bestand is en of de rijen elk op een eigen regel staan.",
		"This row has a cell of more than 4,000 characters; that is no payroll. See whether this is the right file and whether each row stands on a line of its own.",
	},
	"payroll.error.too_many_columns": {"Er staan meer dan {0} kolommen in een rij. Kijk of dit de loonlijst is, en verwijder kolommen die niet nodig zijn.", "There are more than {0} columns in a row. Check that this is the staff list, and remove columns that are not needed."},
	"payroll.error.too_many_rows":    {"Er staan meer dan {0} rijen of 750.000 cellen in. Kijk of dit de loonlijst is, of verdeel hem over meer bestanden.", "There are more than {0} rows or 750,000 cells in it. Check that this is the staff list, or divide it over more files."},
	"payroll.error.open_quote":       {"In deze rij staat een aanhalingsteken dat niet goed wordt gesloten, zodat rijen in elkaar kunnen lopen. Haal het weg of zet er een aan het eind van de cel.", "In this row is a quote that is not closed properly, so that rows may run into each other. Remove it or put one at the end of the cell."},
	"payroll.error.empty_table":      {"Er staan geen rijen in. Kijk of het goede bestand is gekozen en of de lijst gevuld is.", "There are no rows in it. Check that the right file was chosen and that the list is filled."},
	"payroll.error.no_header":        {"In de eerste {0} rijen staat geen kopregel. Zet boven de kolommen wat erin staat, bijvoorbeeld Naam, Geboortedatum en Jaarloon.", "There is no header in the first {0} rows. Put above the columns what is in them, for example Name, Date of birth and Annual wage."},

	// Rows that are nobody.
	"payroll.left_out.title":    {"staat boven de kopregel", "stands above the header"},
	"payroll.left_out.header":   {"herhaling van de kopregel", "the header once more"},
	"payroll.left_out.total":    {"totaalregel", "row of totals"},
	"payroll.left_out.footer":   {"voetregel zonder gegevens van een persoon", "footer without data of a person"},
	"payroll.left_out.left":     {"uit dienst op {0}, vóór de ingangsdatum", "left on {0}, before the start date"},
	"payroll.left_out.no_table": {"staat op een blad zonder herkenbare kolommen", "stands on a sheet without columns that are recognised"},

	// Doubts.
	"payroll.note.windows_1252":    {"Het bestand is geen UTF-8 en is gelezen als Windows-1252. Kijk of letters met accenten kloppen.", "The file is not UTF-8 and was read as Windows-1252. Check that letters with accents are right."},
	"payroll.note.two_columns":     {"De kolommen \"{0}\" en \"{1}\" lijken hetzelfde te zijn. \"{0}\" is gebruikt; zeg wat \"{1}\" is.", "The columns \"{0}\" and \"{1}\" seem to be the same. \"{0}\" was used; say what \"{1}\" is."},
	"payroll.note.month_first":     {"In de kolom \"{0}\" staat de maand vóór de dag; zo is hij gelezen.", "In the column \"{0}\" the month stands before the day; it was read that way."},
	"payroll.note.taken_for_hour":  {"De kolom \"{0}\" zegt niet over welke periode het loon gaat. Naar de hoogte is het als uurloon gelezen.", "The column \"{0}\" does not say which period the wage is for. By its size it was read as an hourly wage."},
	"payroll.note.taken_for_month": {"De kolom \"{0}\" zegt niet over welke periode het loon gaat. Naar de hoogte is het als maandloon zonder vakantiegeld gelezen.", "The column \"{0}\" does not say which period the wage is for. By its size it was read as a monthly wage without holiday allowance."},
	"payroll.note.taken_for_year":  {"De kolom \"{0}\" zegt niet over welke periode het loon gaat. Naar de hoogte is het als jaarloon gelezen.", "The column \"{0}\" does not say which period the wage is for. By its size it was read as a yearly wage."},
	"payroll.note.two_ways":        {"Het jaarloon is {0}, maar een andere loonkolom komt op {1} per jaar. Kijk welk van de twee klopt.", "The yearly wage is {0}, but another wage column comes to {1} a year. Check which of the two is right."},

	// Cells that cannot be read.
	"payroll.fault.empty":        {"Er staat geen loon. Vul het in.", "There is no wage. Fill it in."},
	"payroll.fault.zero":         {"Het loon is nul. Vul het loon per jaar in, of haal deze rij weg.", "The wage is zero. Fill in the wage per year, or remove this row."},
	"payroll.fault.no_column":    {"Er is geen kolom met loon gevonden. Wijs een kolom aan of vul het loon in.", "No column with wages was found. Point one out or fill in the wage."},
	"payroll.fault.amount":       {"Dit is geen bedrag. Schrijf het als 39.936,00.", "This is no amount. Write it as 39936.00."},
	"payroll.fault.negative":     {"Het loon is lager dan nul. Vul het loon per jaar in.", "The wage is below zero. Fill in the wage per year."},
	"payroll.fault.cents":        {"Het bedrag heeft meer dan twee decimalen. Als de punt of komma voor duizenden staat, typ het bedrag dan zonder.", "The amount has more than two decimals. If the point or comma stands for thousands, type the amount without it."},
	"payroll.fault.ambiguous":    {"De kolom gebruikt punt en komma door elkaar, zodat dit duizenden of decimalen kunnen zijn. Typ het bedrag over.", "The column mixes points and commas, so that this may be thousands or decimals. Type the amount again."},
	"payroll.fault.too_high":     {"Dit komt boven 10 miljoen euro per jaar. Waarschijnlijk is een komma of punt weggevallen; vul het loon in.", "This comes above 10 million euros a year. Probably a comma or point was lost; fill in the wage."},
	"payroll.fault.bsn":          {"Dit getal kan een burgerservicenummer zijn en is niet als loon gelezen. Vul het loon in.", "This number may be a citizen service number and was not read as a wage. Fill in the wage."},
	"payroll.fault.hours_needed": {"Bij een uurloon zijn de uren per week nodig. Vul het loon per jaar in.", "An hourly wage needs the hours per week. Fill in the wage per year."},
	"payroll.fault.ragged":       {"Deze rij heeft meer of minder cellen dan de kopregel, zodat niet zeker is wat waar hoort. Vul dit in.", "This row has more or fewer cells than the header, so that it is not certain what belongs where. Fill this in."},
	"payroll.fault.date":         {"Dit is geen datum die bestaat. Schrijf dag, maand en jaar als 31-12-1985.", "This is no date that exists. Write day, month and year as 31-12-1985."},
	"payroll.fault.short_year":   {"Het jaar heeft twee cijfers, en de eeuw is niet te raden. Schrijf het als 31-12-1985.", "The year has two digits, and the century cannot be guessed. Write it as 31-12-1985."},
	"payroll.fault.born_late":    {"De geboortedatum ligt na de ingangsdatum. Vul de geboortedatum in.", "The date of birth is after the start date. Fill in the date of birth."},
	"payroll.fault.until_first":  {"De datum uit dienst ligt vóór die in dienst. Vul in tot wanneer, of laat het leeg.", "The end of the employment is before its start. Fill in until when, or leave it empty."},
	"payroll.fault.hours":        {"Dit is geen aantal uren per week. Schrijf het als 36 of 36,5.", "This is no number of hours per week. Write it as 36 or 36.5."},
	"payroll.fault.yes_no":       {"Dit is geen ja of nee.", "This is neither yes nor no."},

	// Totals of the file.
	"payroll.control.column_total": {"totaalregel van een loonkolom", "row of totals of a wage column"},
}
