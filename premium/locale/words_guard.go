package locale

// guardWords holds what is said of answers that outlive the program, and of what ended it. Arguments arrive printed, but
// for dates.
var guardWords = words{
	// {0} file
	"guard.kept": {
		"Uw antwoorden zijn bewaard in {0}. De volgende keer kunt u ermee verder.",
		"Your answers are kept in {0}. Next time you can go on from them.",
	},
	// {0} date, {1} time
	"guard.resumed": {
		"U gaat verder met uw antwoorden van {0}, {1} uur.",
		"You go on from your answers of {0}, {1}.",
	},
	// {0} file, {1} reason
	"guard.not_journalled": {
		"Uw antwoorden kunnen nu niet worden bewaard in {0}: {1}",
		"Your answers cannot be kept in {0} now: {1}",
	},
	"guard.fault": {
		"Het programma is door een fout gestopt.",
		"The program was stopped by a fault in it.",
	},
	// {0} file with the answers
	"guard.fault.answers": {
		"Het programma is door een fout gestopt; uw antwoorden staan in {0}.",
		"The program was stopped by a fault in it; your answers are in {0}.",
	},
	// {0} crash file
	"guard.fault.told": {
		"Het programma is door een fout gestopt; wat er misging staat, zonder uw gegevens, in {0}.",
		"The program was stopped by a fault in it; what went wrong is, without your data, in {0}.",
	},
	// {0} file with the answers, {1} crash file
	"guard.fault.both": {
		"Het programma is door een fout gestopt; uw antwoorden staan in {0}, en wat er misging, zonder uw gegevens, in {1}.",
		"The program was stopped by a fault in it; your answers are in {0}, and what went wrong, without your data, in {1}.",
	},
}
