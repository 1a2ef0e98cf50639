package locale

// archiveWords tell of saved quotes: why one cannot be read ("archive.error.<kind>"), what tidying removes, and what
// recomputing finds.
var archiveWords = words{
	"archive.error.newer_schema": {"Deze offerte is gemaakt met een nieuwere versie (schema {0}); deze versie leest tot en met schema {1}. Installeer de nieuwste dekking.", "This quote was made with a newer version (schema {0}); this version reads up to schema {1}. Install the newest dekking."},
}
