package locale

// portfolioWords hold the quotes of many employers at once: the command, what is told of rows, and the table they go to.
var portfolioWords = words{
	"command.batch.use":   {"batch BESTAND… [opties]", "batch PORTFOLIO… [flags]"},
	"command.batch.short": {"Een offerte per werkgever, uit een tabel of een map", "A quote per employer, from a table or a folder"},
	"command.batch.long": {
		"Berekent een offerte voor elke werkgever in een CSV-bestand (één rij per werkgever), en voor elke aanvraag in een map of op de opdrachtregel. De kolommen heten als in een aanvraag of in gewone woorden: naam, bedrijfstak, loonsom, werknemers, dekking, eigen risico, contractduur, werkgeverslasten, eindafrekening, betaling, ingangsdatum, product, percentage, verzuim 2025 …; de volgorde is vrij. Wat een rij openlaat, komt uit de aanvraag bij --defaults, behalve wat van één werkgever is: naam, loonsom, werknemers, verzuim en een percentage. Een rij die niet klopt, houdt de andere niet tegen: die staat op standaardfout met haar nummer, en de afsluitcode is dan 1.",
		"Prices every employer of a CSV file (a row each), and every request in a folder or on the command line. Columns are named as in a request or in plain words: name, sector, payroll, headcount, coverage, eigenrisico, term, employer charges, settlement, payment, start date, product, percentage, absence 2025 …; their order is free. What a row leaves open comes from the request of --defaults, but for what belongs to one employer: name, payroll, headcount, absence and a percentage. A row that is wrong does not stop the others: it is on standard error with its number, and the exit status is then 1.",
	},
	"command.batch.example": {
		"dekking batch klanten.csv --defaults keuzes.toml\ndekking batch klanten.csv -o offertes.csv\ndekking batch aanvragen/ --format json\ndekking batch - < klanten.csv",
		"dekking batch clients.csv --defaults choices.toml\ndekking batch clients.csv -o quotes.csv\ndekking batch requests/ --format json\ndekking batch - < clients.csv",
	},
	"command.flag.format.batch":       {"vorm van de uitvoer; standaard die van de naam bij -o, en anders text", "form of the output; by default that of the name of -o, or else text"},
	"command.flag.format.batch.value": {"text|csv|json", "text|csv|json"},
	"command.flag.defaults":           {"aanvraag waaruit komt wat een rij openlaat", "request that gives what a row leaves open"},
	"command.flag.defaults.value":     {"AANVRAAG", "REQUEST"},
	"command.usage.argument.batch":    {"het bestand of de map met werkgevers, of - voor standaardinvoer", "the file or folder of employers, or - for standard input"},

	"portfolio.error.utf16":     {"Dit bestand is opgeslagen als UTF-16. Bewaar het in Excel als «CSV UTF-8 (door komma's gescheiden)».", "This file was saved as UTF-16. Save it in Excel as “CSV UTF-8 (comma delimited)”."},
	"portfolio.error.empty":     {"Hier staat niets in. Zet bovenaan de namen van de kolommen en daaronder één rij per werkgever.", "There is nothing in it. Put the names of the columns at the top and a row per employer below."},
	"portfolio.error.no_header": {"In de eerste rij staat geen kolom die bekend is. Zet er namen als naam, bedrijfstak, loonsom, werknemers.", "The first row names no column that is known. Put names there such as name, sector, payroll, headcount."},
	"portfolio.error.twice":     {"De kolommen «{0}» en «{1}» betekenen hetzelfde, en welke telt, is niet te zien. Haal er een weg.", "The columns “{0}” and “{1}” mean the same, and which counts cannot be told. Remove one."},
	"portfolio.error.long_row":  {"Deze rij is langer dan een rij kan zijn; misschien is er een aanhalingsteken niet gesloten. Verbeter haar; vanaf hier is niets gelezen.", "This row is longer than a row can be; perhaps a quote was not closed. Mend it; from here on nothing was read."},
	"portfolio.error.xlsx":      {"Een Excel-bestand wordt hier niet gelezen. Bewaar het in Excel als CSV en noem dat bestand.", "An Excel file is not read here. Save it as CSV in Excel and name that file."},
	"portfolio.error.folder":    {"In deze map staan geen tabellen (.csv) of aanvragen (.toml). Noem een andere map.", "There are no tables (.csv) or requests (.toml) in this folder. Name another folder."},
	"portfolio.ignored":         {"Niet gebruikt, want niet bekend als kolom: {0}.", "Not used, as no column goes by that name: {0}."},
	"portfolio.duplicate":       {"Dezelfde naam als in rij {0}. Beide zijn berekend; haal er een weg als het dezelfde werkgever is.", "The same name as in row {0}. Both were priced; remove one if it is the same employer."},
	"portfolio.duplicate_file":  {"Dezelfde naam als in {0}. Beide zijn berekend; haal er een weg als het dezelfde werkgever is.", "The same name as in {0}. Both were priced; remove one if it is the same employer."},
	"portfolio.place":           {"rij {0}", "row {0}"},
	"portfolio.more_told":       {"Nog {0} meldingen zijn niet getoond.", "{0} more messages are not shown."},

	"portfolio.cell.ragged":      {"Er staan meer cellen in deze rij dan in de eerste rij. Zet een tekst met een scheidingsteken tussen aanhalingstekens.", "This row has more cells than the first row. Put a text with a separator in it between quotes."},
	"portfolio.cell.payroll":     {"Hier staat geen bedrag. Typ het in euro's, bijvoorbeeld 226000 of 226.000,00.", "This is no amount. Type it in euros, for example 226000 or 226,000.00."},
	"portfolio.cell.sector":      {"Deze bedrijfstak is niet bekend. Kies een naam of SBI-code uit «dekking tariffs show sectors».", "This sector is not known. Choose a name or SBI code from “dekking tariffs show sectors”."},
	"portfolio.cell.coverage":    {"Schrijf de procenten van beide ziektejaren, bijvoorbeeld 100/70.", "Write the percentages of both years of illness, for example 100/70."},
	"portfolio.cell.eigenrisico": {"Schrijf weken of werkdagen met hun eenheid, bijvoorbeeld 6w, 6 weken of 30d.", "Write weeks or working days with their unit, for example 6w, 6 weeks or 30d."},
	"portfolio.cell.term":        {"Schrijf het aantal jaren, bijvoorbeeld 3.", "Write the number of years, for example 3."},
	"portfolio.cell.yes_no":      {"Schrijf ja of nee.", "Write yes or no."},
	"portfolio.cell.arbo_fee":    {"Schrijf het deel van het loon en de grenzen, bijvoorbeeld 0,56% 101-188.", "Write the share of the wage and the bounds, for example 0.56% 101-188."},

	"portfolio.quoted":   {"berekend", "quoted"},
	"portfolio.refused":  {"niet berekend", "not quoted"},
	"portfolio.title":    {"Premie per werkgever, eerste jaar, in euro's; arbodienst zonder btw", "Premium per employer, first year, in euros; occupational health without VAT"},
	"portfolio.examples": {"Waar «voorbeeld» staat, is het percentage een voorbeeld uit openbare cijfers, en niet van een verzekeraar.", "Where it says “example”, the percentage is an example from public figures, and not an insurer's."},
	"portfolio.sum":      {"Samen", "Together"},
	"portfolio.counts":   {"Berekend: {0}. Niet berekend: {1}.", "Quoted: {0}. Not quoted: {1}."},

	"portfolio.unknown":              {"Bij {0} werkgevers is een bedrag n.t.b.; die staan niet in «Samen».", "Of {0} employers an amount is t.b.d.; they are not in “Together”."},
	"portfolio.unknown.one":          {"Bij één werkgever is een bedrag n.t.b.; die staat niet in «Samen».", "Of one employer an amount is t.b.d.; it is not in “Together”."},
	"portfolio.rest_on_examples":     {"{0} offertes rusten op een voorbeeldpercentage.", "{0} quotes rest on an example percentage."},
	"portfolio.rest_on_examples.one": {"Eén offerte rust op een voorbeeldpercentage.", "One quote rests on an example percentage."},

	"portfolio.text.row": {"Rij", "Row"}, "portfolio.text.name": {"Werkgever", "Employer"}, "portfolio.text.coverage": {"Dekking", "Cover"},
	"portfolio.text.eigenrisico": {"E.r.", "Own"}, "portfolio.text.percentage": {"Perc.", "Perc."}, "portfolio.text.premium": {"Premie", "Premium"},
	"portfolio.text.arbo_fee": {"Arbodienst", "Occ. health"}, "portfolio.text.total": {"Totaal", "Total"}, "portfolio.text.certainty": {"Zekerheid", "Certainty"},

	"portfolio.csv.file": {"Bestand", "File"}, "portfolio.csv.row": {"Rij", "Row"}, "portfolio.csv.name": {"Naam", "Name"}, "portfolio.csv.status": {"Uitkomst", "Outcome"},
	"portfolio.csv.product": {"Product", "Product"}, "portfolio.csv.edition": {"Editie", "Edition"}, "portfolio.csv.start": {"Ingangsdatum", "Start date"},
	"portfolio.csv.sector": {"Bedrijfstak", "Sector"}, "portfolio.csv.payroll": {"Loonsom", "Payroll"}, "portfolio.csv.headcount": {"Verzekerde werknemers", "Insured employees"},
	"portfolio.csv.coverage": {"Dekking", "Coverage"}, "portfolio.csv.eigenrisico": {"Eigen risico", "Own risk"}, "portfolio.csv.term": {"Contractduur", "Term"},
	"portfolio.csv.charges": {"Werkgeverslasten", "Employer charges"}, "portfolio.csv.settlement": {"Eindafrekening", "Settlement"}, "portfolio.csv.payment": {"Betaling", "Payment"},
	"portfolio.csv.percentage": {"Premiepercentage", "Premium percentage"}, "portfolio.csv.premium": {"Premie eerste jaar", "Premium first year"},
	"portfolio.csv.arbo_fee": {"Arbodienst zonder btw", "Occupational health without VAT"}, "portfolio.csv.total": {"Totaal eerste jaar", "Total first year"},
	"portfolio.csv.following_premium": {"Premie volgende jaren", "Premium following years"}, "portfolio.csv.following_total": {"Totaal volgende jaren", "Total following years"},
	"portfolio.csv.instalments": {"Termijnen per jaar", "Instalments a year"}, "portfolio.csv.instalment": {"Termijnbedrag", "Instalment"}, "portfolio.csv.last": {"Laatste termijn", "Last instalment"},
	"portfolio.csv.certainty": {"Zekerheid (voorbeeld: niet van de verzekeraar)", "Certainty (example: not the insurer's)"}, "portfolio.csv.remark": {"Opmerking", "Remark"},
}
