package locale

// problemWords are filled in by the package that shows them.
var problemWords = words{}
