package locale

// shelfWords holds what the wizard says about the quotes that were kept.
var shelfWords = words{
	"key.shelf":        {"bewaarde offertes", "kept quotes"},
	"key.shelf.open":   {"openen", "open"},
	"shelf.title":      {"Bewaarde offertes, de nieuwste eerst", "Kept quotes, the newest first"},
	"shelf.total":      {"totaal jaar 1", "total year 1"},
	"shelf.made":       {"gemaakt", "made"},
	"shelf.nobody":     {"zonder naam", "without a name"},
	"shelf.version":    {"{0}, versie {1}", "{0}, version {1}"}, // client, version
	"shelf.broken":     {"! {0}: niet te lezen", "! {0}: cannot be read"},
	"shelf.more":       {"En nog {0} oudere; dekking quotes noemt ze alle.", "And {0} older ones; dekking quotes lists them all."},
	"shelf.none":       {"Er is geen map waarin offertes worden bewaard.", "There is no folder in which quotes are kept."},
	"shelf.reading":    {"De bewaarde offertes worden gelezen …", "The kept quotes are being read …"},
	"shelf.empty":      {"Er zijn nog geen offertes bewaard. Met s in het overzicht bewaart u er een.", "No quotes have been kept yet. Press s in the overview to keep one."},
	"shelf.unreadable": {"De bewaarde offertes kunnen niet worden gelezen: {0}", "The kept quotes cannot be read: {0}"},
	"shelf.refused":    {"{0} is beschadigd of veranderd en wordt niet geopend. Meer zegt: dekking verify {0}", "{0} is damaged or was changed, and is not opened. For more: dekking verify {0}"},
	"shelf.opened":     {"Geopend: de offerte van {0}. Ctrl+Z brengt uw vorige antwoorden terug.", "Opened: the quote of {0}. Ctrl+Z brings your earlier answers back."}, // day
	// {0} how many, {1} client and version, {2} total, {3} day
	"shelf.reminder":     {"{0} bewaarde offertes, de nieuwste: {1}, {2}, {3}. F8 opent de lijst.", "{0} kept quotes, the newest: {1}, {2}, {3}. F8 opens the list."},
	"shelf.reminder.one": {"{0} bewaarde offerte: {1}, {2}, {3}. F8 opent de lijst.", "{0} kept quote: {1}, {2}, {3}. F8 opens the list."},
	"shelf.moved.title":  {"Wat er sindsdien is veranderd", "What has changed since"},
	"shelf.moved": { // when it was kept, year of its tables
		"Deze offerte is bewaard op {0}, met de tarieven van {1}. Met wat het programma nu weet, komen deze bedragen anders uit; de bewaarde offerte zelf blijft zoals zij was.",
		"This quote was kept on {0}, with the rates of {1}. With what the program knows now these amounts come out otherwise; the kept quote itself stays as it was.",
	},
	"shelf.moved.line": {"{0}, {1}: {2} → {3}", "{0}, {1}: {2} → {3}"}, // part, line, then, now
	"shelf.undo":       {"het openen van een bewaarde offerte", "opening a kept quote"},
	"shelf.kept":       {"Ook bewaard als versie {0} in de lijst van F8.", "Also kept as version {0} in the list of F8."}, // name
	"shelf.not_kept":   {"In de lijst van F8 bewaren is niet gelukt: {0}", "Keeping it in the list of F8 failed: {0}"},
}
