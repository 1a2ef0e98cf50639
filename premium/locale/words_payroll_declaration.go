package locale

// payrollDeclarationWords holds what the reader of wage and pension declarations says: see words_payroll.go.
var payrollDeclarationWords = words{
	"line.wage_of_some_periods": {"Loon per jaar, uit enkele aangiften", "Wage per year, from some declarations"},
	"line.wage_of_some_periods.explained": {
		"Per periode gaat van het SV-loon het uitbetaalde vakantiegeld af en komt het opgebouwde erbij; het gemiddelde daarvan maal het aantal perioden in een jaar.",
		"In each period the holiday allowance that was paid goes off the wage and what was accrued comes on; the average of that times the periods in a year.",
	},

	"payroll.error.declaration_too_big": {
		"Dit bestand is groter dan {0} MB, meer dan een loonaangifte kan zijn. Lever de aangifte van één periode per bestand aan.",
		"This file is larger than {0} MB, more than a wage declaration can be. Give the declaration of one period per file.",
	},
	"payroll.error.declaration_crowded": {
		"Dit XML-bestand heeft te veel of te lange elementen voor een loonaangifte. Exporteer de aangifte opnieuw uit het loonpakket, één periode per bestand.",
		"This XML file has too many elements, or too long ones, for a wage declaration. Export the declaration again from the payroll program, one period per file.",
	},
	"payroll.error.declaration_encoding": {
		"Dit XML-bestand is opgeslagen als {0}; gelezen worden UTF-8, ISO-8859-1 en Windows-1252. Exporteer het opnieuw als UTF-8.",
		"This XML file is saved as {0}; UTF-8, ISO-8859-1 and Windows-1252 are read. Export it again as UTF-8.",
	},
	"payroll.error.declaration_not_utf8": {
		"Dit XML-bestand bevat tekens die geen UTF-8 zijn, terwijl er geen andere codering bovenaan staat. Exporteer het opnieuw uit het loonpakket, zonder het te bewerken.",
		"This XML file holds characters that are no UTF-8, while no other encoding is stated at its top. Export it again from the payroll program, without editing it.",
	},
	"payroll.error.declaration_doctype": {
		"Dit XML-bestand bevat een DOCTYPE. Dat hoort niet in een loonaangifte en wordt om veiligheid niet gelezen. Exporteer de aangifte opnieuw uit het loonpakket.",
		"This XML file holds a DOCTYPE. It does not belong in a wage declaration and is not read for safety. Export the declaration again from the payroll program.",
	},
	"payroll.error.declaration_depth": {
		"De elementen in dit XML-bestand zitten meer dan {0} niveaus diep in elkaar; dat is geen loonaangifte. Kies het bestand dat naar de Belastingdienst ging.",
		"The elements of this XML file are nested more than {0} levels deep; that is no wage declaration. Choose the file that went to the Belastingdienst.",
	},
	"payroll.error.declaration_root": {
		"Dit XML-bestand begint met ‘{0}’; een loonaangifte begint met ‘Loonaangifte’, een pensioenaangifte met ‘PensioenAangifte’. Kies dat bestand.",
		"This XML file begins with ‘{0}’; a wage declaration begins with ‘Loonaangifte’, a pension declaration with ‘PensioenAangifte’. Choose that file.",
	},
	"payroll.error.declaration_two_roots": {
		"Na de aangifte begint in dit bestand een tweede stuk XML (‘{0}’). Zet elke aangifte in een eigen bestand.",
		"After the declaration a second piece of XML (‘{0}’) begins in this file. Put each declaration in a file of its own.",
	},
	"payroll.error.declaration_trailing": {
		"Na het einde van de aangifte staat er nog tekst in dit bestand. Exporteer de aangifte opnieuw uit het loonpakket.",
		"After the end of the declaration there is more text in this file. Export the declaration again from the payroll program.",
	},
	"payroll.error.declaration_truncated": {
		"Dit XML-bestand houdt op voor het einde van de aangifte; er ontbreken dus werknemers. Exporteer of kopieer het opnieuw.",
		"This XML file stops before the end of the declaration, so employees are missing. Export or copy it again.",
	},
	"payroll.error.declaration_broken": {
		"Dit XML-bestand is beschadigd bij regel {0}. Exporteer de aangifte opnieuw uit het loonpakket, zonder het bestand te bewerken.",
		"This XML file is damaged near line {0}. Export the declaration again from the payroll program, without editing the file.",
	},
	"payroll.error.declaration_without_staff": {
		"In deze aangifte staat geen enkele werknemer. Kies een aangifte met werknemersgegevens (‘InkomstenverhoudingInitieel’).",
		"There is no employee in this declaration. Choose one with the data of employees (‘InkomstenverhoudingInitieel’).",
	},
	"payroll.error.declaration_period": {
		"Van een tijdvak in deze aangifte zijn ‘DatAanvTv’ en ‘DatEindTv’ niet te lezen als jjjj-mm-dd, of staan ze omgekeerd. Exporteer de aangifte opnieuw uit het loonpakket.",
		"Of a period in this declaration ‘DatAanvTv’ and ‘DatEindTv’ cannot be read as yyyy-mm-dd, or are reversed. Export the declaration again from the payroll program.",
	},
	"payroll.error.declaration_period_length": {
		"Het tijdvak van {0} tot en met {1} is geen maand, vier weken, half jaar of jaar. Kies de aangifte zoals die naar de Belastingdienst ging.",
		"The period from {0} to {1} is no month, four weeks, half-year or year. Choose the declaration as it went to the Belastingdienst.",
	},
	"payroll.error.declaration_place": {
		"‘{0}’ staat in dit bestand op een plek waar het niet hoort, zodat niet te zien is bij welk tijdvak of welke werknemer het hoort. Exporteer de aangifte opnieuw.",
		"‘{0}’ stands where it does not belong in this file, so that its period or employee cannot be told. Export the declaration again.",
	},
	"payroll.error.declaration_twice": {
		"‘{0}’ staat twee keer, met verschillende inhoud, bij dezelfde werknemer; niet te zien is welke geldt. Verbeter dit in het loonpakket en exporteer opnieuw.",
		"‘{0}’ stands twice, with different content, with the same employee; which one holds cannot be told. Mend this in the payroll program and export again.",
	},

	"payroll.fault.declared_amount": {
		"Dit is geen bedrag. Een aangifte schrijft bedragen als 3100.00. Vul het jaarloon zelf in.",
		"This is no amount. A declaration writes amounts as 3100.00. Enter the yearly wage yourself.",
	},
	"payroll.fault.declared_missing": {"Het loon ontbreekt. Vul het jaarloon zelf in.", "The wage is missing. Enter the yearly wage yourself."},
	"payroll.fault.declared_negative": {
		"Het loon is negatief; waarschijnlijk is hier een eerdere periode verrekend. Vul het jaarloon zelf in.",
		"The wage is negative; probably an earlier period was settled here. Enter the yearly wage yourself.",
	},
	"payroll.fault.declared_below_zero": {
		"Zonder het uitbetaalde vakantiegeld blijft er minder dan niets over. Vul het jaarloon zelf in.",
		"Without the holiday allowance that was paid less than nothing is left. Enter the yearly wage yourself.",
	},
	"payroll.fault.declared_date": {
		"Dit is geen datum. Een aangifte schrijft datums als 1985-04-12. Vul de datum zelf in.",
		"This is no date. A declaration writes dates as 1985-04-12. Enter the date yourself.",
	},
	"payroll.fault.declared_hours": {"Dit is geen aantal uren per week. Vul het zelf in.", "This is no number of hours per week. Enter it yourself."},

	"payroll.left_out.income_kind":  {"geen dienstbetrekking (soort inkomen {0})", "no employment (income of kind {0})"},
	"payroll.left_out.replaced":     {"vervangen door een latere aangifte over de periode vanaf {0}", "replaced by a later declaration of the period from {0}"},
	"payroll.left_out.withdrawn":    {"ingetrokken voor de periode vanaf {0}", "withdrawn for the period from {0}"},
	"payroll.left_out.withdrawal":   {"intrekking van een werknemer voor de periode vanaf {0}", "withdrawal of an employee for the period from {0}"},
	"payroll.left_out.older_year":   {"van {0}; er is een aangifte over een nieuwer jaar", "of {0}; there is a declaration of a newer year"},
	"payroll.left_out.other_period": {"tijdvak vanaf {0} heeft een andere lengte dan het nieuwste", "the period from {0} has another length than the newest"},

	"payroll.note.declared_twice": {
		"Over de periode van {0} tot en met {1} is meer dan één aangifte gegeven. De laatst gemaakte telt.",
		"More than one declaration of the period from {0} to {1} was given. The one made last counts.",
	},
	"payroll.note.corrected": {
		"De aangifte over {0} tot en met {1} is gecorrigeerd. Wie in de correctie staat, telt zoals het daar staat.",
		"The declaration of {0} to {1} was corrected. Who is in the correction counts as it says there.",
	},
	"payroll.note.correction_only": {
		"Over {0} tot en met {1} is er alleen een correctie, geen volledige aangifte. Wie niet gecorrigeerd is, ontbreekt in die periode. Voeg de aangifte toe.",
		"Of {0} to {1} there is only a correction, no complete declaration. Who was not corrected is missing in that period. Add the declaration.",
	},
	"payroll.note.withdrawal_of_nobody": {
		"Een werknemer is ingetrokken voor de periode vanaf {0}, maar staat niet in de aangiften daarover. Voeg de aangifte toe waarin zij stond, of controleer de lijst.",
		"An employee was withdrawn for the period from {0}, but is not in the declarations of it. Add the declaration that named her, or check the list.",
	},
	"payroll.note.older_year": {
		"{0} regels zijn van voor {1} en niet gebruikt: het nieuwste jaar telt.",
		"{0} rows are from before {1} and not used: the newest year counts.",
	},
	"payroll.note.several_employers": {
		"De bestanden zijn van {0} loonheffingennummers. Controleer of al dit personeel verzekerd moet worden.",
		"The files are of {0} payroll tax numbers. Check whether all this staff is to be insured.",
	},
	"payroll.note.several_sectors": {
		"Niet alle werknemers vallen in dezelfde sector. Sector {0} is voorgesteld; controleer dat.",
		"Not all employees are in the same sector. Sector {0} is suggested; check it.",
	},
	"payroll.note.not_in_newest": {
		"Komt niet voor in de nieuwste aangifte, over {0} tot en met {1}, en is niet uit dienst gemeld. Controleer of zij er nog werkt.",
		"Is not in the newest declaration, of {0} to {1}, and was not reported to have left. Check whether she still works here.",
	},
	"payroll.note.part_period": {
		"Was alleen een deel van de periode in dienst. Het loon is omgerekend van {0} werkdagen naar een jaar; controleer het.",
		"Was employed for a part of the period only. The wage was converted from {0} working days to a year; check it.",
	},
	"payroll.note.contract_wage": {
		"Het jaarloon komt op {0}, maar het contractloon met vakantiegeld op {1}: meer dan 10% verschil. Kies wat het komende jaar klopt.",
		"The yearly wage comes to {0}, but the contract wage with holiday allowance to {1}: more than 10% apart. Choose what holds for the coming year.",
	},
	"payroll.note.bonus": {
		"Er zit {0} aan bijzondere beloning in, zoals een bonus; het jaarloon komt op {1}. Controleer of dat elk jaar zo is.",
		"It holds {0} of extraordinary pay, such as a bonus; the yearly wage comes to {1}. Check whether that is so every year.",
	},
	"payroll.note.tax_table": {
		"De loonbelastingtabel is van een andere lengte dan het tijdvak van {0} tot en met {1}. Controleer het jaarloon.",
		"The wage tax table is for another length than the period from {0} to {1}. Check the yearly wage.",
	},
	"payroll.note.no_premiums": {
		"Er worden geen premies werknemersverzekeringen betaald, en deze persoon is geen DGA. Zo is zij niet verzekerd; controleer of dat klopt.",
		"No Dutch employee insurance premiums are paid, and this person is no DGA. So she is not insured; check whether that is right.",
	},
	"payroll.note.no_premiums_aow": {
		"Heeft de AOW-leeftijd en is ook voor de Ziektewet niet verzekerd. Controleer of zij in dienst is.",
		"Has reached AOW age and is not insured for the Ziektewet either. Check whether she is employed.",
	},
	"payroll.note.aow_without_birth": {
		"Is aangegeven als AOW-gerechtigd, maar zonder geboortedatum. Vul die in.",
		"Is declared to have reached AOW age, but without birth date. Enter it.",
	},
	"payroll.note.aow_too_young": {
		"Is aangegeven als AOW-gerechtigd, maar is volgens de geboortedatum jonger dan {0}. Controleer de geboortedatum.",
		"Is declared to have reached AOW age, but is younger than {0} by the birth date. Check the birth date.",
	},

	"payroll.control.sv_wage": {"SV-loon in het tijdvak", "wage for employee insurance in the period"},
}
