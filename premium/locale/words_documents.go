package locale

// documentWords are filled in by the package that shows them.
var documentWords = words{}
