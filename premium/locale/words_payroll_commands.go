package locale

// payrollCommandWords hold what "dekking payroll" says beside the words of the readers: its help, the request that it
// writes, and what it tells of columns.
var payrollCommandWords = words{
	"command.flag.format.payroll":       {"vorm van de uitvoer; standaard toml, een aanvraag", "form of the output; toml by default, a request"},
	"command.flag.format.payroll.value": {"toml|json|text", "toml|json|text"},
	"command.flag.names":                {"noem werknemers en werkgever bij naam; standaard een nummer", "call employees and employer by name; a number by default"},
	"command.flag.birth-dates":          {"welke geboortedata: alle (all, standaard), of alleen die de AOW-leeftijd of het minimumjeugdloon raken (needed)", "which dates of birth: all (by default), or only those that matter for AOW age or the minimum youth wage (needed)"},
	"command.flag.birth-dates.value":    {"all|needed", "all|needed"},
	"command.flag.column":               {"wat een kolom betekent, bijvoorbeeld \"Salaris=month_wage\"; mag vaker", "what a column means, for example \"Salary=month_wage\"; may be repeated"},
	"command.flag.column.value":         {"KOP=SOORT", "HEADER=KIND"},

	"command.payroll.use":   {"payroll BESTAND… [opties]", "payroll FILE… [flags]"},
	"command.payroll.short": {"Lees werknemers uit een loonaangifte, CSV of Excel", "Read employees from a wage declaration, CSV or Excel"},
	"command.payroll.long": {
		"Leest de werknemers uit een loonaangifte of pensioenaangifte (XML), een CSV-bestand of een Excel-bestand, en schrijft een aanvraag waarin alleen de bedrijfstak en de dekking nog ontbreken. Meer bestanden, zoals de aangiften van een jaar, worden samen gelezen. Op standaardfout staat wat er met elke rij is gebeurd. Kan iets niet worden gelezen, dan is er geen uitvoer, en de afsluitcode 1. Een BSN wordt nooit bewaard of getoond; namen alleen met --names.\n\nWelke soorten kolom er zijn: ignored, bsn, number, name, first_name, infix, born, from, until, hours, part_time, year_wage, month_wage, four_weeks, week_wage, hour_wage, dga, nl_premiums, aow, sick_at_start.",
		"Reads the employees from a wage declaration or pension declaration (XML), a CSV file or an Excel file, and writes a request in which only the sector and the cover are missing. Several files, such as the declarations of a year, are read together. Standard error tells what became of every row. If something cannot be read there is no output, and the exit status is 1. A BSN is never kept or shown; names only with --names.\n\nThe kinds of column: ignored, bsn, number, name, first_name, infix, born, from, until, hours, part_time, year_wage, month_wage, four_weeks, week_wage, hour_wage, dga, nl_premiums, aow, sick_at_start.",
	},
	"command.payroll.example": {
		"dekking payroll loonaangifte-2026-01.xml\ndekking payroll loonlijst.csv -o aanvraag.toml\ndekking payroll loonlijst.xlsx --column \"Salaris=month_wage\" --format text",
		"dekking payroll loonaangifte-2026-01.xml\ndekking payroll staff.csv -o request.toml\ndekking payroll staff.xlsx --column \"Pay=month_wage\" --format text",
	},

	// What the request of a payroll says, and what is told of it.
	"command.payroll.add": {
		"Vul bij [employer] de bedrijfstak en bij [cover] de dekking in: haal het hekje voor die regels weg. Bereken dan de premie met: dekking quote AANVRAAG",
		"Fill in the sector under [employer] and the cover under [cover]: take away the sign before those lines. Then work out the premium with: dekking quote REQUEST",
	},
	"command.payroll.cover": {
		"Dit zijn voorbeelden: dekking in jaar 1 en 2, eigen risico in weken, contractduur in jaren.",
		"These are examples: coverage in years 1 and 2, own risk in weeks, contract term in years.",
	},
	"command.payroll.total": {"Totaal", "Total"},
	// {0} our sector, {1} code and {2} name of the UWV sector, {3} how sure
	"command.payroll.sector": {
		"Voorstel voor de bedrijfstak: {0}, uit sector {1} van de aangifte ({2}); {3}. Controleer het.",
		"Suggested sector: {0}, from sector {1} of the declaration ({2}); {3}. Check it.",
	},
	// {0} other sectors of ours
	"command.payroll.sector.or": {"Het kan ook {0} zijn.", "It may also be {0}."},
	"command.payroll.sector.none": {
		"Kies de bedrijfstak; welke er zijn, toont: dekking tariffs show sectors",
		"Choose the sector; those there are, shows: dekking tariffs show sectors",
	},
	// {0} header, {1} the flag to type
	"command.payroll.column.unknown": {
		"De kolom “{0}” is niet herkend en wordt niet gebruikt. Zo zegt u wat zij bevat: {1}",
		"The column “{0}” was not recognised and is not used. This is how you say what it holds: {1}",
	},
	// {0} header, {1} what it is taken for, {2} the flag to type
	"command.payroll.column.guessed": {
		"De kolom “{0}” is gelezen als: {1}. Zo bevestigt of verandert u dat: {2}",
		"The column “{0}” was read as: {1}. This is how you confirm or change that: {2}",
	},
	"command.payroll.nobody": {
		"Er is geen enkele werknemer gevonden. Controleer of dit het goede bestand is.",
		"Not a single employee was found. Check that this is the right file.",
	},
	"command.payroll.refused": {
		"Er is geen uitvoer. Verbeter dit in het loonprogramma of in het bestand, en lees het opnieuw.",
		"There is no output. Mend this in the payroll program or in the file, and read it again.",
	},
	// {0} how many
	"command.payroll.more": {"En nog {0}.", "And {0} more."},
	// {0} the file
	"command.payroll.remembered": {
		"In {0} staat wat kolommen betekenen, maar het is niet te lezen. Verwijder het; het programma vraagt er dan opnieuw naar.",
		"{0} holds what columns mean, but it cannot be read. Remove it; the program will then ask again.",
	},
	"command.usage.argument.payroll": {"het loonbestand, of - voor standaardinvoer", "the payroll file, or - for standard input"},
	// {0} what was typed, {1} the kinds
	"command.usage.column": {
		"--column kan niet {0} zijn; schrijf de kop van de kolom, een = en een van {1}.",
		"--column cannot be {0}; write the header of the column, an = and one of {1}.",
	},
}
