package locale

// unitWords holds the small change of every screen and document: certainty, months, periods, yes and no.
var unitWords = words{
	"unknown": {"n.t.b.", "t.b.d."},

	// How sure a figure is: a short form to stand beside it, and a sentence that explains it.
	"certainty.published": {"gepubliceerd", "published"},
	"certainty.office":    {"van uw kantoor", "from your office"},
	"certainty.typed":     {"zelf ingevuld", "entered by you"},
	"certainty.carried":   {"uit een ander jaar", "from another year"},
	"certainty.derived":   {"afgeleid", "derived"},
	"certainty.example":   {"voorbeeld", "example"},
	"certainty.unknown":   {"niet bekend", "not known"},
	"certainty.published.explained": {
		"Dit cijfer staat zo in de genoemde bron, voor dit jaar.",
		"The source named prints this figure, for this very year.",
	},
	"certainty.office.explained": {
		"Dit cijfer komt uit het eigen tarievenbestand van uw kantoor. Het programma heeft niet nagegaan of het klopt.",
		"This figure comes from your office's own tariff file. The program has not checked that it is right.",
	},
	"certainty.typed.explained": {
		"Dit cijfer is voor deze offerte ingevuld, bijvoorbeeld van een papieren offerte. Het vervangt het cijfer uit de tabel.",
		"This figure was entered for this quote, for example from a quote on paper. It replaces the figure of the table.",
	},
	"certainty.carried.explained": {
		"De bron noemt dit cijfer voor een ander jaar. Het is het dichtstbijzijnde dat bekend is; voor dit jaar kan het anders zijn.",
		"The source prints this figure for another year. It is the nearest one known; for this year it may differ.",
	},
	"certainty.derived.explained": {
		"Dit cijfer is berekend uit gepubliceerde cijfers. De methode staat bij de tabel.",
		"This figure was worked out from published figures. The method is described with the table.",
	},
	"certainty.example.explained": {
		"Dit cijfer is een voorbeeld dat wij zelf hebben gekozen. Geen verzekeraar hanteert het; vul het echte cijfer in zodra u het weet.",
		"This figure is an example of our own choosing. No insurer uses it; enter the real figure as soon as you know it.",
	},
	"certainty.unknown.explained": {
		"Dit cijfer is niet bekend. Wat ervan afhangt, is daarom n.t.b.; het is niet nul.",
		"This figure is not known. What depends on it is therefore t.b.d.; it is not zero.",
	},

	"yes":      {"ja", "yes"},
	"no":       {"nee", "no"},
	"list.and": {"en", "and"},

	// {0} how many; Printer.Plural chooses.
	"weeks":            {"{0} weken", "{0} weeks"},
	"weeks.one":        {"{0} week", "{0} week"},
	"working_days":     {"{0} werkdagen", "{0} working days"},
	"working_days.one": {"{0} werkdag", "{0} working day"},

	"per.month":      {"per maand", "per month"},
	"per.quarter":    {"per kwartaal", "per quarter"},
	"per.half_year":  {"per half jaar", "per half-year"},
	"per.year":       {"per jaar", "per year"},
	"year.first":     {"eerste jaar", "first year"},
	"year.following": {"volgende jaren", "following years"},

	"month.1":  {"januari", "January"},
	"month.2":  {"februari", "February"},
	"month.3":  {"maart", "March"},
	"month.4":  {"april", "April"},
	"month.5":  {"mei", "May"},
	"month.6":  {"juni", "June"},
	"month.7":  {"juli", "July"},
	"month.8":  {"augustus", "August"},
	"month.9":  {"september", "September"},
	"month.10": {"oktober", "October"},
	"month.11": {"november", "November"},
	"month.12": {"december", "December"},

	"month.short.1":  {"jan", "Jan"},
	"month.short.2":  {"feb", "Feb"},
	"month.short.3":  {"mrt", "Mar"},
	"month.short.4":  {"apr", "Apr"},
	"month.short.5":  {"mei", "May"},
	"month.short.6":  {"jun", "Jun"},
	"month.short.7":  {"jul", "Jul"},
	"month.short.8":  {"aug", "Aug"},
	"month.short.9":  {"sep", "Sep"},
	"month.short.10": {"okt", "Oct"},
	"month.short.11": {"nov", "Nov"},
	"month.short.12": {"dec", "Dec"},
}
