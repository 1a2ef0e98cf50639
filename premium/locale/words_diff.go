package locale

// diffWords hold what one edition of the tables says otherwise than another.
var diffWords = words{
	"command.diff.use":   {"diff PRODUCT OUD NIEUW [opties]\ndekking tariffs diff PRODUCT JAAR PRODUCT JAAR [opties]\ndekking tariffs diff BESTAND BESTAND [opties]", "diff PRODUCT OLD NEW [flags]\ndekking tariffs diff PRODUCT YEAR PRODUCT YEAR [flags]\ndekking tariffs diff FILE FILE [flags]"},
	"command.diff.short": {"Wat een jaar of bestand anders zegt dan een ander", "What one year or file says otherwise than another"},
	"command.diff.long": {
		"Noemt elk cijfer en elke voorwaarde die verschilt, oud → nieuw, met de plaats in «tariffs show», de bron en de zekerheid. Bij een product en een jaar horen ook de wet en de statistiek van dat jaar; met reference alleen die. Met --request ook wat de verschillen met één offerte doen, regel voor regel, als de rest gelijk blijft.",
		"Names every figure and condition that differs, old → new, with its place in “tariffs show”, source and certainty. The law and statistics of a year belong to a product's edition; with reference only those. --request adds what the differences do to one quote, line by line, all else the same.",
	},
	"command.diff.example": {
		"dekking tariffs diff sazas 2022 2023\ndekking tariffs diff sazas 2026 markt 2026\ndekking tariffs diff oud.toml nieuw.toml --request installateur.toml",
		"dekking tariffs diff sazas 2022 2023\ndekking tariffs diff sazas 2026 markt 2026\ndekking tariffs diff old.toml new.toml --request installer.toml",
	},
	"command.flag.request":                {"aanvraag waarvan ook de premie wordt vergeleken", "request of which the premium is compared too"},
	"command.flag.request.value":          {"AANVRAAG", "REQUEST"},
	"command.usage.argument.tariffs.diff": {"twee jaren van een product, of twee bestanden", "two years of a product, or two files"},
	"command.diff.arguments":              {"Uit «{0}» is niet op te maken wat er vergeleken moet worden. Typ bijvoorbeeld: sazas 2022 2023", "From “{0}” it is not clear what to compare. Type for example: sazas 2022 2023"},
	"command.diff.sectors":                {"{0} is de lijst van bedrijfstakken, en die is van alle jaren. Noem een bestand van een product of van een jaar.", "{0} is the list of sectors, which is of all years. Name a file of a product or of a year."},
	"command.diff.not_priced":             {"Met {0} is er voor deze aanvraag geen offerte:", "With {0} there is no quote for this request:"},

	"diff.title":     {"{0} → {1}", "{0} → {1}"},
	"diff.count":     {"{0} verschillen", "{0} differences"},
	"diff.count.one": {"Eén verschil", "One difference"},
	"diff.sourced":   {"Hetzelfde, met een andere bron of zekerheid", "The same, with another source or certainty"},
	"diff.origin":    {"Bron en zekerheid", "Source and certainty"},
	"diff.text":      {"Tekst", "Text"},
	"diff.quote":     {"Deze offerte, eerste jaar", "This quote, first year"},
}
