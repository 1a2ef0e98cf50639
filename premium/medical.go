package premium

import (
	"strings"
	"unicode"
)

// Health is never asked and never kept (inventory 77). A label is the one place where somebody might write it beside a
// person, so these words are refused there.

// medicalWords are whole words, in lower case; a name that merely holds one is no health detail.
var medicalWords = map[string]bool{
	"burnout": true, "burn-out": true, "depressie": true, "depression": true, "kanker": true, "cancer": true, "zwanger": true,
	"pregnant": true, "hernia": true, "diabetes": true, "overspannen": true, "hartinfarct": true, "hiv": true, "ptss": true,
	"ptsd": true, "psychisch": true, "chemo": true, "chemokuur": true, "verslaafd": true, "addicted": true, "reuma": true,
	"epilepsie": true, "epilepsy": true, "migraine": true, "corona": true, "covid": true, "ziekte": true, "diagnose": true,
	"diagnosis": true, "whiplash": true, "dementie": true, "dementia": true, "angststoornis": true,
}

// tellsHealth says that a label holds a word for a state of health.
func tellsHealth(label string) bool {
	words := strings.FieldsFunc(strings.ToLower(label), func(r rune) bool { return !unicode.IsLetter(r) && r != '-' })
	for _, word := range words {
		if medicalWords[strings.Trim(word, "-")] {
			return true
		}
	}
	return false
}
