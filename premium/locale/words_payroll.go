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
}
