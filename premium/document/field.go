package document

import "dekking/premium/locale"

// Field words the path of a request file: "jaarloon (werknemer 3)", "eigen verzuim (2021)". A path that is not known stays
// as it is.
func Field(p *locale.Printer, path string) string { return fieldName(p, path) }
