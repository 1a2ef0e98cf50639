package tariffs

import (
	"slices"
	"strings"
	"testing"
)

func testSectors(t *testing.T) *Sectors {
	t.Helper()
	sectors, err := New(goodFiles(t), "").Sectors()
	if err != nil {
		t.Fatal(err)
	}
	return sectors
}

func ids(sectors []*Sector) string {
	return strings.Join(each(sectors, func(s *Sector) string { return s.ID }), " ")
}

// Guards what an adviser types: a name in part, a trade, an SBI code of either edition; and that nothing is guessed.
func TestFind(t *testing.T) {
	sectors := testSectors(t)
	tests := []struct{ query, want string }{
		{"", "totaal bouw handel detailhandel"},
		{" \t", "totaal bouw handel detailhandel"},
		{"bouw", "bouw"},
		{"BOUWNIJVERHEID", "bouw"},
		{"handel", "handel detailhandel"},
		{"detail", "detailhandel"},
		{"Trade", "handel"},
		{"motor", "detailhandel"},
		{"cafe", "detailhandel"},
		{"CAFÉ winkel", "detailhandel"},
		{"auto's", "detailhandel"},
		{"auto detail", "detailhandel"},
		{"sector", "totaal"},
		{"installa", "bouw"},
		{"el", "handel detailhandel"},
		{"4711", "detailhandel handel"},
		{"47.11", "detailhandel handel"},
		{" 47 ", "detailhandel handel"},
		{"43.21.1", "bouw"},
		{"95", "handel"},
		{"953", "handel"},
		{"952", ""},
		{"4", "bouw handel detailhandel"},
		{"99", ""},
		{"F", ""},
		{"F43", ""},
		{"bakker", ""},
		{"...", ""},
		{"-1", ""},
		{"٤٧", ""},
	}
	for _, tt := range tests {
		if got := ids(sectors.Find(tt.query)); got != tt.want {
			t.Errorf("Find(%q) = %q, want %q", tt.query, got, tt.want)
		}
	}
}

// Guards that every shipped sector is found by its own names, trades and codes.
func TestFindShipped(t *testing.T) {
	sectors, err := Shipped().Sectors()
	if err != nil {
		t.Fatal(err)
	}
	for i := range sectors.Sectors {
		sector := &sectors.Sectors[i]
		queries := slices.Concat([]string{sector.Name.NL, sector.Name.EN}, sector.Synonyms, sector.SBI2008, sector.SBI2025)
		for _, query := range queries {
			if !slices.Contains(sectors.Find(query), sector) {
				t.Errorf("Find(%q) lacks %s", query, sector.ID)
			}
		}
	}
	for query, want := range map[string]string{"kapper": "overige-diensten", "81.21": "schoonmaak", "4711": "detailhandel",
		"86.10": "ziekenhuizen", "installateur": "bouw"} {
		if got := sectors.Find(query); len(got) == 0 || got[0].ID != want {
			t.Errorf("Find(%q) = %s, want %s first", query, ids(got), want)
		}
	}
}

// Guards that a picker does not hang on sectors that nobody checked.
func TestFindInACircle(t *testing.T) {
	sectors := &Sectors{Sectors: []Sector{
		{ID: "a", Parent: "b", SBI2008: []string{"1", ""}},
		{ID: "b", Parent: "a"},
		{ID: "c", Parent: "nergens", SBI2008: []string{"1"}},
	}}
	if got := ids(sectors.Find("12")); got != "a c b" { // a seems the deeper one
		t.Errorf("got %q", got)
	}
}

func TestByID(t *testing.T) {
	sectors := testSectors(t)
	if sector, ok := sectors.ByID("bouw"); !ok || sector.Letter != "F" {
		t.Errorf("ByID(bouw) = %v, %v", sector, ok)
	}
	if _, ok := sectors.ByID("Bouw"); ok {
		t.Error("an id is not a name: its case counts")
	}
}

// Guards that no query, however odd, brings the search down.
func FuzzFind(f *testing.F) {
	sectors, err := Shipped().Sectors()
	if err != nil {
		f.Fatal(err)
	}
	for _, query := range []string{"", "47.11", "café", "\xff", "ĳ", "0"} {
		f.Add(query)
	}
	f.Fuzz(func(t *testing.T, query string) {
		found := sectors.Find(query)
		for i, sector := range found {
			if slices.Contains(found[:i], sector) {
				t.Errorf("Find(%q) has %s twice", query, sector.ID)
			}
		}
	})
}

// Guards that common small businesses find their sector by the word that hangs over the door.
func TestFindCommonTrades(t *testing.T) {
	sectors, err := Shipped().Sectors()
	if err != nil {
		t.Fatal(err)
	}
	for want, trades := range map[string]string{
		"detailhandel":               "webwinkel webshop slagerij groenteboer visboer bloemenwinkel boekhandel drogisterij juwelier slijterij dierenwinkel kringloop",
		"bouw":                       "zonnepanelen airco sloopbedrijf steigerbouw glaszetter vloerenlegger grondverzet interieurbouwer rietdekker zonwering kozijnen badkamer",
		"autohandel":                 "autogarage scooterwinkel bandenservice",
		"groothandel":                "houthandel importeur",
		"horeca":                     "shoarma traiteur vakantiepark lunchroom ijssalon",
		"overige-diensten":           "begrafenisondernemer pedicure tattooshop hondentrimsalon nagelstudio",
		"onderwijs":                  "bijles trainingsbureau rijschool",
		"welzijn":                    "bso kinderopvang",
		"specialistische-diensten":   "architectenbureau accountant",
		"overige-zakelijke-diensten": "evenementenbureau tuinman hovenier",
		"informatie-communicatie":    "videoproductie krant bioscoop",
		"cultuur-sport-recreatie":    "escaperoom jachthaven sportschool",
		"landbouw":                   "bollenteler loonbedrijf",
		"schoonmaak":                 "ongediertebestrijding glazenwasser",
		"metaal-elektro":             "scheepswerf",
	} {
		for _, trade := range strings.Fields(trades) {
			if found := sectors.Find(trade); len(found) == 0 || found[0].ID != want {
				t.Errorf("%s finds %v, want %s", trade, ids(found), want)
			}
		}
	}
}
