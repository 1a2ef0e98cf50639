package locale

// invalidWords are filled in by the package that shows them.
var invalidWords = words{}
