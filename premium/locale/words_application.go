package locale

// applicationWords is what an application (aanvraag) says beyond the quote: the keys of the request that only it uses.
var applicationWords = words{
	"field.employer.current_insurer":    {"huidige verzuimverzekeraar", "present sick-pay insurer"},
	"field.employer.current_arbodienst": {"huidige arbodienst", "present occupational-health service"},
	"field.employer.card_handed_over":   {"verzekeringskaart gegeven op", "insurance card handed over on"},
}
