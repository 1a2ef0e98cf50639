package locale

// shelfWords holds what the wizard says about the quotes and answers one can go on with.
var shelfWords = words{
	"key.conversations":              {"offertes", "quotes"},
	"key.conversations.open":         {"openen", "open"},
	"key.conversations.anew":         {"nieuwe offerte", "new quote"},
	"conversations.title":            {"Waarmee gaat u verder?", "What do you go on with?"},
	"conversations.hint":             {"zoek op naam", "look for a name"},
	"conversations.nothing":          {"Geen offerte met die naam.", "No quote with that name."},
	"conversations.new":              {"Nieuwe offerte", "New quote"},
	"conversations.total":            {"totaal jaar 1", "total year 1"},
	"conversations.made":             {"van", "of"},
	"conversations.at":               {"gebleven bij", "stopped at"},
	"conversations.at.end":           {"overzicht", "overview"},
	"conversations.at.kept":          {"bewaard, versie {0}", "kept, version {0}"},
	"conversations.at.file":          {"zoals het bestand is", "as the file is"},
	"conversations.nobody.payroll":   {"loonsom {0}", "payroll {0}"},
	"conversations.nobody.staff":     {"{0} werknemers", "{0} employees"},
	"conversations.nobody.staff.one": {"{0} werknemer", "{0} employee"},
	"conversations.nobody":           {"zonder naam", "without a name"},
	"conversations.broken":           {"! {0}: niet te lezen", "! {0}: cannot be read"},
	"conversations.more":             {"Er zijn nog {0} oudere; dekking quotes noemt ze alle.", "There are {0} older ones; dekking quotes lists them all."},
	"conversations.none":             {"Er is geen map waarin offertes worden bewaard.", "There is no folder in which quotes are kept."},
	"conversations.reading":          {"De offertes worden gelezen …", "The quotes are being read …"},
	"conversations.empty":            {"Er zijn nog geen andere offertes. Met s in het overzicht bewaart u er een.", "There are no other quotes yet. Press s in the overview to keep one."},

	"conversations.unreadable":         {"De bewaarde offertes kunnen niet worden gelezen: {0}", "The kept quotes cannot be read: {0}"},
	"conversations.unreadable_answers": {"De antwoorden in {0} zijn niet te lezen; het bestand blijft staan.", "The answers in {0} cannot be read; the file stays."},
	"conversations.refused":            {"{0} is beschadigd of veranderd en wordt niet geopend. Meer zegt: dekking verify {0}", "{0} is damaged or was changed, and is not opened. For more: dekking verify {0}"},
	"conversations.not_opened":         {"Openen is niet gelukt; uw antwoorden blijven zoals ze zijn. {0}", "Opening failed; your answers stay as they are. {0}"},
	"conversations.no_journal":         {"In {0} kan geen plaats voor andere antwoorden worden gemaakt. Ruim op met: dekking tidy", "No place for other answers can be made in {0}. Tidy up with: dekking tidy"}, // folder
	"conversations.opened":             {"Geopend: de offerte van {0}.", "Opened: the quote of {0}."},                                                                                                            // day
	"conversations.renewed":            {"Zij was niet meer geldig; u rekent nu met {0} als offertedatum.", "It was no longer valid; you now quote as of {0}."},
	"conversations.left":               {"Uw vorige antwoorden blijven in deze lijst staan ({0}).", "Your earlier answers stay in this list ({0})."}, // file

	"shelf.moved.title": {"Wat er sindsdien is veranderd", "What has changed since"},
	"shelf.moved": { // when it was kept, year of its tables
		"Deze offerte is bewaard op {0}, met de tarieven van {1}. Met wat het programma nu weet, komen deze bedragen anders uit; de bewaarde offerte zelf blijft zoals zij was.",
		"This quote was kept on {0}, with the rates of {1}. With what the program knows now these amounts come out otherwise; the kept quote itself stays as it was.",
	},
	"shelf.moved.line": {"{0}, {1}: {2} → {3}", "{0}, {1}: {2} → {3}"},                                                                             // part, line, then, now
	"shelf.kept":       {"Ook bewaard als versie {0}, in de lijst bij de start (F8).", "Also kept as version {0}, in the list at the start (F8)."}, // name
	"shelf.not_kept":   {"In de lijst bij de start (F8) bewaren is niet gelukt: {0}", "Keeping it in the list at the start (F8) failed: {0}"},
}
