package locale

// staffWords holds what the list of employees says: its question, its columns, what is told under it, and its keys. The
// words of the table itself start with "grid.".
var staffWords = words{
	"question.employees.title": {"Wie werken er bij u?", "Who works for you?"},
	"question.employees.short": {"Werknemers", "Employees"},
	"question.employees.why": {
		"Eén regel per werknemer; een naam is niet nodig. Het programma rekent per werknemer uit wat is verzekerd.",
		"One row per employee; no name is needed. The program works out for each employee what is insured.",
	},
	"question.employees.help": {
		"Zet iedereen in de lijst die bij u in loondienst is, ook wie tijdelijk, in deeltijd of als oproepkracht werkt. Wie niet verzekerd kan worden, zoals een DGA, mag erbij staan: het programma zegt waarom en rekent niets. Verplicht is alleen het jaarloon. Typen vervangt wat er staat; Enter verandert het, Esc laat het zoals het was. Backspace maakt een cel leeg, Del of Ctrl+D haalt de hele regel weg, + of Ins gaat naar een nieuwe regel. Een cel met ja of nee verandert met de spatiebalk, j of n. Home en End gaan naar het begin en het einde van de regel, en nog eens naar de eerste en de laatste. F7 of Ctrl+S sorteert op de kolom van de cursor, eerst oplopend, dan aflopend. F6 of Ctrl+F leest de loonadministratie in; cellen uit een rekenblad kunt u hier plakken. F5 of Ctrl+T wisselt met de loonsom in één bedrag; wat u hebt ingevuld, blijft bewaard. Wat als loon telt, zegt het product zo:",
		"Put everybody in the list whom you employ, temporary, part-time and on-call staff too. Those who cannot be insured, such as a DGA, may be in it: the program says why and charges nothing. Only the yearly wage is required. Typing replaces what is there; Enter changes it, Esc leaves it as it was. Backspace empties a cell, Del or Ctrl+D takes the whole row out, + or Ins goes to a new row. A cell of yes or no changes with the space bar, y or n. Home and End go to the start and end of the row, and once more to the first and last row. F7 or Ctrl+S sorts by the column of the cursor, first upward, then downward. F6 or Ctrl+F reads in the payroll program; cells of a spreadsheet can be pasted here. F5 or Ctrl+T changes to the payroll as one amount; what you entered is kept. What counts as wage, in the product's words:",
	},

	// The columns: title, and what to type.
	"staff.label.title": {"Wie", "Who"},
	"staff.label.fault": {
		"Dit lijkt een bedrag. Het jaarloon hoort in de kolom hiernaast; typ hier een naam of kenmerk, of niets.",
		"This looks like an amount. The yearly wage goes in the next column; type a name or mark here, or nothing.",
	},
	"staff.label.number": {"kenmerk {0}; het jaarloon hoort in de kolom hiernaast", "mark {0}; the yearly wage goes in the next column"},
	"staff.label.hint":   {"Een kenmerk om de regel aan te herkennen; leeg is ook goed.", "A mark to recognise the row by; empty is fine too."},
	"staff.wage.title":   {"Jaarloon", "Yearly wage"},
	"staff.wage.hint": {
		"Het loon over een heel jaar: 34.000 of 34k. Of loon zonder vakantiegeld: 2600/m, 2400/4w, 600/w, 16,50/u, 500+900+400/3m.",
		"The wage over a full year: 34,000 or 34k. Or pay without holiday allowance: 2600/m, 2400/4w, 600/w, 16.50/h, 500+900+400/3m.",
	},
	"staff.born.title":             {"Geboren", "Born"},
	"staff.born.hint":              {"De geboortedatum, alleen voor de AOW-leeftijd: 12-4-1985. Leeg: nog niet in zicht.", "The date of birth, for state-pension age only: 12-4-1985. Empty: not in sight."},
	"staff.from.title":             {"In dienst", "Employed"},
	"staff.from.hint":              {"De eerste dag in dienst, als die in het verzekeringsjaar valt. Leeg: al in dienst.", "The first day of employment, when it lies in the policy year. Empty: employed already."},
	"staff.until.title":            {"Tot en met", "Until"},
	"staff.until.hint":             {"De laatste dag in dienst, als die in het verzekeringsjaar valt. Leeg: het hele jaar.", "The last day of employment, when it lies in the policy year. Empty: all year."},
	"staff.dga.title":              {"DGA", "DGA"},
	"staff.dga.hint":               {"Directeur-grootaandeelhouder? Spatie, j of n.", "A director and major shareholder? Space, y or n."},
	"staff.insure_after_aow.title": {"AOW", "AOW"},
	"staff.insure_after_aow.hint":  {"Ook na de AOW-leeftijd verzekeren? Spatie, j of n.", "Insure beyond state-pension (AOW) age too? Space, y or n."},
	"staff.sick_at_start.title":    {"Ziek", "Ill"},
	"staff.sick_at_start.hint":     {"Ziek op de dag dat de verzekering ingaat? Spatie, j of n.", "Ill on the day the insurance starts? Space, y or n."},
	"staff.fit_since.title":        {"Hersteld", "Fit since"},
	"staff.fit_since.hint":         {"De eerste dag van volledig herstel, alleen voor wie bij de start ziek is. Leeg: niet bekend.", "The first day of full recovery, only for somebody ill at the start. Empty: not known."},
	"staff.hours.title":            {"Uren", "Hours"},
	"staff.hours.hint":             {"Uren per week, alleen om met het minimumloon te vergelijken: 36 of 28,5.", "Hours per week, only to compare with the minimum wage: 36 or 28.5."},
	"staff.hours.echo":             {"{0} uur per week", "{0} hours per week"},
	"staff.hours.fault": {
		"Dit is geen aantal uren. Typ een getal als 36 of 28,5.",
		"This is not a number of hours. Type a number like 36 or 28.5.",
	},

	"staff.nl_premiums.title": {"NL-premies", "NL premiums"},
	"staff.nl_premiums.hint": {
		"Betaalt u Nederlandse premies werknemersverzekeringen? Spatie, j of n.",
		"Do you pay Dutch employee-insurance premiums? Space, y or n.",
	},

	// Pay per period in the cell of a wage.
	"staff.pay.hours": {
		"Van loon per uur is ook het aantal uren per week nodig. Vul Uren in, of typ het erachter: 16,50/u 36.",
		"Pay per hour needs the hours per week too. Fill in Hours, or type them behind it: 16.50/h 36.",
	},
	"staff.pay.fault": {
		"Deze periode is niet bekend. Typ /m (maand), /4w (vier weken), /w (week), /u (uur) of, bij wisselend loon, 500+900+400/3m.",
		"This period is not known. Type /m (month), /4w (four weeks), /w (week), /h (hour) or, for pay that varies, 500+900+400/3m.",
	},
	// {0} amounts, {1} months
	"staff.pay.months": {
		"U noemt {0} bedragen voor {1} maanden. Typ voor elke maand een bedrag; 0 mag ook.",
		"You name {0} amounts for {1} months. Type an amount for each month; 0 is fine too.",
	},

	// The columns that are worked out.
	"staff.insured.title":              {"Verzekerd", "Insured"},
	"staff.insured.hint":               {"Of deze werknemer verzekerd is, of waarom niet. Dit volgt uit de rest van de regel.", "Whether this employee is insured, or why not. This follows from the rest of the row."},
	"staff.insured.no_wage":            {"loon?", "wage?"},
	"staff.insured.capped":             {"tot maximum", "to maximum"}, // of a wage above the highest that is insured
	"staff.insured.unknown":            {"?", "?"},
	"staff.insured.from":               {"vanaf {0}", "from {0}"}, // day
	"staff.insured.until":              {"t/m {0}", "to {0}"},     // day
	"staff.insured.days":               {"deels", "partly"},
	"staff.insured.dga_not_insured":    {"DGA", "DGA"},
	"staff.insured.no_nl_premiums":     {"NL-premies", "premiums"},
	"staff.insured.wage_below_minimum": {"loon laag", "low wage"},
	"staff.insured.aow_not_insured":    {"AOW", "AOW"},
	"staff.insured.sick_at_start":      {"ziek", "ill"},
	"staff.insured.not_employed":       {"uit dienst", "left"},
	"staff.day":                        {"{0}-{1}", "{0} {1}"}, // day, month
	"staff.insured_wage.title":         {"Verz. loon", "Ins. wage"},
	"staff.insured_wage.hint":          {"Het verzekerde loon in het eerste jaar. Dit volgt uit de rest van de regel.", "The insured wage in the first year. This follows from the rest of the row."},
	"staff.arbo_fee.title":             {"Arbo", "Health"},
	"staff.arbo_fee.hint":              {"Wat de arbodienst voor deze werknemer kost. Dit volgt uit de rest van de regel.", "What the occupational-health service costs for this employee. This follows from the rest of the row."},

	// {0} title of a column
	"staff.sorted.up":   {"Gesorteerd op {0}, oplopend. Ctrl+Z zet de lijst terug.", "Sorted by {0}, upward. Ctrl+Z puts the list back."},
	"staff.sorted.down": {"Gesorteerd op {0}, aflopend. Ctrl+Z zet de lijst terug.", "Sorted by {0}, downward. Ctrl+Z puts the list back."},

	// The table. {0} row, {1} column
	"grid.cell":     {"Regel {0}, {1}:", "Row {0}, {1}:"},
	"grid.standing": {"Zolang geldt {0}.", "Until then it is {0}."}, // value

	// Under the table. {0} label, {1} first day, {2} insured wage, {3} arbo fee
	"staff.insured": {
		"{0}: verzekerd vanaf {1} voor {2}; arbodienst {3}.",
		"{0}: insured from {1} for {2}; occupational health {3}.",
	},
	// {0} label, {1} first and {2} last day, {3} part of the year, {4} insured wage, {5} arbo fee
	"staff.insured.part": {
		"{0}: verzekerd van {1} tot en met {2} ({3} van het jaar) voor {4}; arbodienst {5}.",
		"{0}: insured from {1} up to {2} ({3} of the year) for {4}; occupational health {5}.",
	},
	// {0} number of the row
	"staff.no_wage": {
		"Regel {0} heeft nog geen jaarloon. Vul het in, of haal de regel weg met Ctrl+D.",
		"Row {0} has no yearly wage yet. Enter it, or take the row out with Ctrl+D.",
	},
	// {0} employees, {1} how many insured, {2} payroll, {3} insured wage, {4} arbo fee
	"staff.totals": {
		"Samen: {0}, {1} verzekerd · loonsom {2} · verzekerd loon {3} · arbodienst {4}",
		"Together: {0}, {1} insured · payroll {2} · insured wage {3} · occupational health {4}",
	},
	"staff.totals.so_far": {
		"Tot nu toe: {0}, {1} verzekerd · loonsom {2} · verzekerd loon {3} · arbodienst {4}",
		"So far: {0}, {1} insured · payroll {2} · insured wage {3} · occupational health {4}",
	},
	"staff.nobody": {
		"Er staat nog niemand in de lijst. Begin te typen: Tab gaat een cel verder, Enter een regel.",
		"There is nobody in the list yet. Start typing: Tab goes to the next cell, Enter to the next row.",
	},
	"staff.removed": {"De regel is weg. Ctrl+Z haalt hem terug.", "The row is gone. Ctrl+Z brings it back."},
	"staff.everyone": {
		"U moet al uw werknemers verzekeren, ook wie tijdelijk werkt; nieuwe meldt u binnen 30 dagen aan.",
		"You must insure all your employees, temporary staff too; report new ones within 30 days.",
	},
	"staff.go_on": {"Is dit iedereen? {0}. Ja: verder", "Is this everybody? {0}. Yes: go on"}, // employees
	// {0} employees, {1} how many of them insured
	"staff.go_on.insured": {
		"Is dit iedereen? {0}, van wie {1} verzekerd. Ja: verder",
		"Is this everybody? {0}, of whom {1} insured. Yes: go on",
	},

	// Between totals and list.
	"staff.instead":       {"F5 of Ctrl+T: werknemers een voor een.", "F5 or Ctrl+T: employees one by one."},
	"staff.kept.list":     {"De lijst met {0} werknemers blijft bewaard; F5 of Ctrl+T brengt u terug.", "The list of {0} employees is kept; F5 or Ctrl+T takes you back."},
	"staff.kept.list.one": {"De lijst met {0} werknemer blijft bewaard; F5 of Ctrl+T brengt u terug.", "The list of {0} employee is kept; F5 or Ctrl+T takes you back."},
	"staff.kept.totals":   {"De loonsom van {0} blijft bewaard; F5 of Ctrl+T brengt u terug.", "The payroll of {0} is kept; F5 or Ctrl+T takes you back."},

	"key.staff.list":   {"een voor een", "one by one"},
	"key.staff.totals": {"één bedrag", "one amount"},
	"key.staff.edit":   {"veranderen", "change"},
	"key.staff.leave":  {"zoals het was", "as it was"},
	"key.staff.next":   {"cel verder", "next cell"},
	"key.staff.add":    {"regel erbij", "new row"},
	"key.staff.remove": {"regel weg", "row out"},
	"key.staff.sort":   {"sorteren", "sort"},
}
