package main

type pageJSON struct {
	Schema  int                   `json:"schema"`
	Parts   []partJSON            `json:"parts"`
	Sources map[string]sourceJSON `json:"sources"`
}

type partJSON struct {
	ID        string     `json:"id"`
	Title     string     `json:"title"`
	Source    string     `json:"source"`    // "": none of its own
	Certainty string     `json:"certainty"` // likewise
	Facts     []factJSON `json:"facts"`
}

type factJSON struct {
	ID    string  `json:"id"`
	Label string  `json:"label"`
	Value *string `json:"value"` // as the file writes it; null: unknown, or words only
	Text  string  `json:"text"`  // as the reader's language writes it
}

type sourceJSON struct {
	Title     string `json:"title"`
	URL       string `json:"url"`
	Published string `json:"published"`
	Checked   string `json:"checked"`
}

// asJSON is what the page says, for another program.
func (pg *page) asJSON() pageJSON {
	told := pageJSON{Schema: 1, Parts: []partJSON{}, Sources: map[string]sourceJSON{}}
	for _, part := range pg.parts {
		kept := partJSON{ID: part.id, Title: part.title, Source: part.origin.SourceID, Certainty: part.origin.Certainty.String(), Facts: []factJSON{}}
		for _, f := range part.facts {
			kept.Facts = append(kept.Facts, factJSON{f.id, f.label, f.written(), f.text})
		}
		told.Parts = append(told.Parts, kept)
	}
	for id, source := range pg.named {
		told.Sources[id] = sourceJSON{source.Title, source.URL, source.Published, source.Checked}
	}
	return told
}

// written is a fact as the file writes it; nil for words and for what is not known.
func (f fact) written() *string {
	if f.raw == "" {
		return nil
	}
	return &f.raw
}
