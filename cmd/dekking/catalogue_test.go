package main

import (
	"regexp"
	"strings"
	"testing"

	"dekking/premium/locale"
)

var (
	literalForm = regexp.MustCompile(`"([a-z0-9_.-]+)"`)
	askedForm   = regexp.MustCompile(`\.(?:Text|Plural)\("([^"]+)"[,)]`)
)

// Guards the catalogue from both sides: no text is kept that no source asks for, and none is asked for that is not there.
// Ids are put together from pieces ("question." + id + ".title"), so an id is used when it can be laid out in pieces that
// stand in the sources.
func TestNoTextUnusedNorMissing(t *testing.T) {
	pieces := map[string]bool{}
	eachSource(t, func(path string, source []byte) {
		if strings.Contains(path, "locale/words_") {
			return
		}
		for _, match := range literalForm.FindAllStringSubmatch(string(source), -1) {
			pieces[match[1]], pieces[strings.ReplaceAll(match[1], "-", "_")] = true, true // half-year is worded as per.half_year
		}
		for _, match := range askedForm.FindAllStringSubmatch(string(source), -1) {
			if id := match[1]; !strings.HasSuffix(id, ".") && !locale.For(locale.NL).Has(id) {
				t.Errorf("%s asks for %s, which is not there", path, id)
			}
		}
	})
	for _, id := range locale.IDs() {
		if !laidOut(id, pieces) {
			t.Errorf("nothing asks for %s", id)
		}
	}
}

// laidOut says whether an id is made of pieces: literals that begin or end at a dot of the id, and numbers.
func laidOut(id string, pieces map[string]bool) bool {
	if id == "" || pieces[id] {
		return true
	}
	for i := 1; i < len(id); i++ {
		if id[i-1] != '.' && id[i] != '.' {
			continue
		}
		if piece := id[:i]; (pieces[piece] || strings.Trim(piece, "0123456789.") == "") && laidOut(id[i:], pieces) {
			return true
		}
	}
	return strings.Trim(id, "0123456789") == ""
}
