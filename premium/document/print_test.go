package document_test

import (
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"dekking/premium"
	"dekking/premium/document"
	"dekking/premium/locale"
)

// printed are the rules of the inventory that a quote document must say, by number, with the words by which each is known
// and the product whose source has it.
var printed = []struct {
	number         int
	product        string
	dutch, english string
}{
	{5, "markt", "ontwikkeld samen met het ministerie van SZW, MKB-Nederland en het Verbond van Verzekeraars", "developed with the Ministry of Social Affairs and Employment (SZW), MKB-Nederland and the Dutch Association of Insurers"},
	{12, "sazas", "Legt UWV een loonsanctie op, dan betaalt de verzekeraar die", "If UWV imposes a wage sanction, the insurer pays it"},
	{13, "markt", "moet ook uw werknemer de adviezen hebben gevolgd", "your employee must have followed the advice too"},
	{34, "markt", "als u de adviezen van arbodienst, bedrijfsarts, casemanager en verzekeraar hebt gevolgd", "you followed the advice of the occupational-health service, company doctor, case manager and insurer"},
	{36, "markt", "voor zover redelijkerwijs nodig", "as far as reasonably needed"},
	{40, "markt", "U werkt zelf actief mee aan de terugkeer", "You take an active part in your ill employee's return"},
	{43, "markt", "Ook uw werknemer moet meewerken, en samen blijft u verantwoordelijk", "Your employee must cooperate too, and together you remain responsible"},
	{45, "markt", "De wettelijke uitkering die u eenmalig aan nabestaanden betaalt", "The statutory benefit that you pay once to survivors"},
	{48, "markt", "Dat is geen grens aan de premie zelf", "That is no limit to the premium itself"},
	{54, "markt", "Een werknemer die u niet hebt aangemeld", "An employee whom you have not reported"},
	{54, "markt", "erbij op 31-03-2024", "erbij on 31 Mar 2024"},
	{59, "markt", "Bij fraude betaalt de verzekeraar niet", "The insurer does not pay in case of fraud"},
	{60, "markt", "uw eigen opzet of grove schuld", "your own intent or gross negligence"},
	{60, "markt", "Ziekte die u met opzet of door grove schuld hebt veroorzaakt", "Illness that you caused on purpose or through gross negligence"},
	{61, "markt", "opzet of bewuste roekeloosheid van de werknemer zelf", "intent or deliberate recklessness of the employee himself"},
	{62, "markt", "De tijd waarin een werknemer gevangenzit", "The time in which an employee is detained"},
	{63, "markt", "detentie, oorlog (molest), atoomreactie en terrorisme", "detention, war, nuclear reaction and terrorism"},
	{63, "markt", "Oorlog (molest), atoomreactie, terrorisme", "War, nuclear reaction, terrorism"},
	{64, "markt", "Als u niet aan de polisvoorwaarden voldoet", "When you do not meet the policy conditions"},
	{74, "markt", "Loonwijzigingen doorgeven (binnen 30 dagen)", "Reporting wage changes (within 30 days)"},
	{76, "markt", "houdt u aan de Wet verbetering poortwachter", "keep to the gatekeeper act"},
	{95, "markt", "Verandert het gemiddelde verzuim in uw bedrijfstak", "If the average absence in your sector changes"},
	{98, "sazas", "vanaf de datum op de polis", "from the date on the policy"},
	{101, "markt", "Bij te late betaling kan de verzekeraar de verzekering stoppen", "If you pay late, the insurer can end the insurance"},
	{103, "markt", "per brief of e-mail aan de verzekeraar, of via uw adviseur", "by letter or e-mail to the insurer, or through your adviser"},
	{104, "markt", "De polisvoorwaarden kunnen meer uitsluiten", "The policy conditions may exclude more"},
	{109, "markt", "een vrijblijvende berekening en geen aanbod van een verzekeraar", "a calculation without obligation and no offer of an insurer"},
	{116, "sazas", "een vrijblijvende berekening en geen aanbod van een verzekeraar", "a calculation without obligation and no offer of an insurer"},
	{121, "sazas", "U blijft zelf eindverantwoordelijk", "You remain finally responsible"},
	{125, "sazas", "als u alle adviezen en voorwaarden bent nagekomen", "provided that you complied with all advice and conditions"},
	{134, "sazas", "het productconvenant van MKB-Nederland, VNO-NCW, LTO Nederland en het Verbond van Verzekeraars", "the product covenant of MKB-Nederland, VNO-NCW, LTO Nederland and the Dutch Association of Insurers"},
	{152, "sazas", "Werkelijke lonen opgeven (van 1 februari t/m 1 april)", "Reporting real wages (from 1 February to 1 April)"},
	{152, "sazas", "01-02-2024", "1 Feb 2024"},
	{169, "sazas", "de inflatie, uw dekking, uw eigen risico, de werkgeverslasten die u meeverzekert, het verzuim in het algemeen, het verzuim in uw groep bedrijven en de wet", "inflation, your coverage, your own risk, the employer's charges you insure, absence in general, absence in your group of companies and the law"},
	{170, "sazas", "hooguit tot en met week 104", "up to week 104 at most"},
	{171, "sazas", "Volledig vergoed voor zover de verzekeraar ze adviseert", "Paid in full as far as the insurer advises them"},
	{172, "sazas", "De vergoeding is 25% hoger", "The benefit is 25% higher"},
	{173, "sazas", "De wettelijke uitkering die u eenmalig aan nabestaanden betaalt", "The statutory benefit that you pay once to survivors"},
	{174, "sazas", "U krijgt de verzekeringskaart van de verzekeraar gratis voordat u de verzekering sluit", "You get the insurer's insurance card free of charge before you conclude the insurance"},
	{179, "markt", "Zegt u niet op, dan verlengt de verzekeraar het contract", "If you do not cancel, the insurer renews the contract"},
	{180, "markt", "Ook de verzekeraar kan opzeggen, en in bijzondere gevallen eindigt de verzekering vanzelf", "The insurer can cancel too, and in special cases the insurance ends by itself"},
	{181, "markt", "Juridische hulp om loonkosten of WGA-uitkeringen op een ander te verhalen", "Legal aid to recover wage costs or WGA benefits from someone else"},
}

// toPrint are the numbers of the rules that the inventory wants in a quote document.
func toPrint(t *testing.T) map[int]bool {
	t.Helper()
	inventory, err := os.ReadFile(filepath.Join("..", "..", "testdata", "inventory.md"))
	if err != nil {
		t.Fatal(err)
	}
	_, list, found := strings.Cut(string(inventory), "Printed in a quote document:")
	list, _, ended := strings.Cut(list, ".")
	if !found || !ended {
		t.Fatal("the inventory does not say what is printed")
	}
	wanted := map[int]bool{}
	for _, field := range strings.Fields(strings.ReplaceAll(list, ",", " ")) {
		number, err := strconv.Atoi(field)
		if err != nil {
			t.Fatal(err)
		}
		wanted[number] = true
	}
	return wanted
}

// Every rule that the inventory wants printed is known by its words, and no others are.
func TestPrintedIsWhole(t *testing.T) {
	wanted := toPrint(t)
	if len(wanted) < 38 {
		t.Errorf("only %d rules are to be printed", len(wanted))
	}
	known := map[int]bool{}
	for _, rule := range printed {
		known[rule.number] = true
		if !wanted[rule.number] {
			t.Errorf("%d is not to be printed", rule.number)
		}
	}
	for number := range wanted {
		if !known[number] {
			t.Errorf("%d is to be printed, and no words show it", number)
		}
	}
}

// What the inventory wants printed stands in the client's text, Markdown and PDF, each rule under its number.
func TestPrinted(t *testing.T) {
	markt := marketYearly()
	markt.Employees = append(markt.Employees, premium.Employee{Label: "erbij", Wage: euros("30000"), From: day(2024, 3, 1)})
	for product, draft := range map[string]premium.Draft{"sazas": withoutRate(), "markt": markt} {
		for _, language := range []locale.Language{locale.NL, locale.EN} {
			pages := clientPages(t, language, draft)
			for _, rule := range printed {
				want := rule.dutch
				if language == locale.EN {
					want = rule.english
				}
				for format, page := range pages {
					if rule.product == product && !strings.Contains(page, squeezed(want)) {
						t.Errorf("%d: the %s (%s) does not say %q", rule.number, format, language, want)
					}
				}
			}
		}
	}
}

// clientPages are a client's documents without their layout.
func clientPages(t *testing.T, language locale.Language, d premium.Draft) map[string]string {
	t.Helper()
	p, of := locale.For(language), paper(t, d, document.Client)
	pages := map[string]string{
		"text": squeezed(written(t, p, of, "text")),
		"md":   squeezed(strings.NewReplacer(`\`, "", "**", "").Replace(written(t, p, of, "md"))),
	}
	if text, readable := readPDF(t, []byte(written(t, p, of, "pdf"))); readable {
		pages["pdf"] = squeezed(text)
	}
	return pages
}

// squeezed is a text without blanks and line ends.
func squeezed(text string) string {
	return strings.Join(strings.Fields(strings.ReplaceAll(text, "\u00a0", " ")), "")
}
