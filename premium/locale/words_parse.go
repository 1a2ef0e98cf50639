package locale

// parseWords answers what a person typed and could not be read: what is wrong, and what to type.
var parseWords = words{
	// {0} most characters
	"parse.long": {
		"Dit is te lang. Gebruik hooguit {0} tekens.",
		"This is too long. Use at most {0} characters.",
	},

	"parse.euro.empty": {
		"Vul een bedrag in, bijvoorbeeld 175.000.",
		"Enter an amount, for example 175,000.",
	},
	"parse.euro.characters": {
		"Een bedrag bestaat uit cijfers, punten en een komma. Typ bijvoorbeeld 175.000 of 1.750,50.",
		"An amount is made of digits, commas and a point. Type for example 175,000 or 1,750.50.",
	},
	"parse.euro.negative": {
		"Een bedrag onder nul kan hier niet. Typ het bedrag zonder minteken.",
		"An amount below zero is not possible here. Type the amount without the minus sign.",
	},
	"parse.euro.grouping": {
		"De punten en komma's staan niet op een duidelijke plaats. Typ bijvoorbeeld 175000, 175.000 of 1.750,50.",
		"The commas and points are not in a clear place. Type for example 175000, 175,000 or 1,750.50.",
	},
	// {0} the amount with two decimals
	"parse.euro.cents": {
		"Schrijf centen met twee cijfers. Bedoelt u {0}, typ dat dan.",
		"Write cents with two digits. If you mean {0}, type that.",
	},
	"parse.euro.thousand": {
		"Voor de k kan alleen een getal als 175 of 175,5 staan. Typ anders het hele bedrag, bijvoorbeeld 175.500.",
		"Only a number such as 175 or 175.5 can stand before the k. Otherwise type the whole amount, for example 175,500.",
	},
	// {0} largest amount
	"parse.euro.large": {
		"Dit bedrag is te groot. Typ een bedrag tot en met {0}.",
		"This amount is too large. Type an amount up to {0}.",
	},

	"parse.percent.empty": {
		"Vul een percentage in, bijvoorbeeld 4,2.",
		"Enter a percentage, for example 4.2.",
	},
	"parse.percent.characters": {
		"Een percentage bestaat uit cijfers en hooguit één komma of punt. Typ bijvoorbeeld 4,2 of 0,5.",
		"A percentage is made of digits and at most one point or comma. Type for example 4.2 or 0.5.",
	},
	"parse.percent.range": {
		"Een percentage ligt tussen 0 en 100. Typ bijvoorbeeld 4,2.",
		"A percentage lies between 0 and 100. Type for example 4.2.",
	},
	"parse.percent.decimals": {
		"Dit percentage heeft te veel cijfers achter de komma. Gebruik er hooguit vier, bijvoorbeeld 4,2125.",
		"This percentage has too many decimals. Use at most four, for example 4.2125.",
	},

	"parse.date.empty": {
		"Vul een datum in, bijvoorbeeld 1-1-2027.",
		"Enter a date, for example 1 January 2027.",
	},
	"parse.date.shape": {
		"Dit is geen volledige datum. Typ dag, maand en jaar, bijvoorbeeld 1-1-2027 of 1 januari 2027.",
		"This is not a complete date. Type day, month and year, for example 1-1-2027 or 1 January 2027.",
	},
	"parse.date.short_year": {
		"Schrijf het jaartal met vier cijfers, bijvoorbeeld 1-1-2027.",
		"Write the year with four digits, for example 1-1-2027.",
	},
	// {0} the month as typed
	"parse.date.month": {
		"De maand {0} bestaat niet. Typ eerst de dag en dan de maand, bijvoorbeeld 15-12-2026 of 15 december 2026.",
		"There is no month {0}. Type the day first and then the month, for example 15-12-2026 or 15 December 2026.",
	},
	// {0} the year as typed, {1} first year, {2} last year
	"parse.date.year": {
		"Het jaar {0} kan niet kloppen. Typ een jaartal van {1} tot en met {2}.",
		"The year {0} cannot be right. Type a year from {1} up to {2}.",
	},
	// {0} day, {1} month by name, {2} year, {3} days in that month
	"parse.date.nonexistent": {
		"De dag {0} {1} {2} bestaat niet. Typ een dag van 1 tot en met {3}, of een andere maand.",
		"The day {0} {1} {2} does not exist. Type a day from 1 to {3}, or another month.",
	},

	"parse.count.empty": {
		"Vul een aantal in, bijvoorbeeld 6.",
		"Enter a number, for example 6.",
	},
	"parse.count.characters": {
		"Een aantal bestaat alleen uit cijfers. Typ bijvoorbeeld 6.",
		"A number is made of digits only. Type for example 6.",
	},
	"parse.count.whole": {
		"Dit is geen heel getal. Typ een aantal zonder decimalen, bijvoorbeeld 6 of 1.250.",
		"This is not a whole number. Type a number without decimals, for example 6 or 1,250.",
	},
	// {0} largest number
	"parse.count.range": {
		"Dit aantal kan niet. Typ een heel getal van 0 tot en met {0}.",
		"This number is not possible. Type a whole number from 0 to {0}.",
	},
}
