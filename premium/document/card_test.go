package document_test

import (
	"strings"
	"testing"

	"dekking/premium/document"
	"dekking/premium/locale"
)

// A document says where the insurance card is to be had, or that it has to be asked for; the adviser's version records the
// day on which it was handed over.
func TestCard(t *testing.T) {
	p := locale.For(locale.NL)
	if page := unwrapped(written(t, p, paper(t, withoutRate(), document.Client), "text")); !strings.Contains(page,
		"De verzekeringskaart van dit product vindt u op www.sazas.nl/verzuimverzekeringen/mkb-verzuim-ontzorgverzekering (nagekeken november 2026).") {
		t.Errorf("no place of the card:\n%s", page)
	}
	if page := unwrapped(written(t, p, paper(t, marketYearly(), document.Client), "text")); !strings.Contains(page, p.Text("card.ask")) {
		t.Error("the card of the market is not asked for")
	}
	given := withoutRate()
	given.Employer.CardHandedOver = day(2023, 10, 20)
	want := "Verzekeringskaart overhandigd op: 20 oktober 2023"
	if page := written(t, p, paper(t, given, document.Adviser), "text"); !strings.Contains(page, want) {
		t.Error("the adviser does not read when the card was handed over")
	}
	if page := written(t, p, paper(t, given, document.Client), "text"); strings.Contains(page, want) {
		t.Error("that is for the adviser only")
	}
}
