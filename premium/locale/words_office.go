package locale

// officeWords is what names a quote and the office that hands it over.
var officeWords = words{
	"number":       {"Offertenummer", "Quote number"},
	"number.of":    {"Offertenummer {0}.", "Quote number {0}."},
	"note.number":  {"Hebt u een vraag? Noem dan nummer {0}.", "Do you have a question? Then mention number {0}."},
	"paper.number": {"het nummer van de offerte", "the number of the quote"},
}
