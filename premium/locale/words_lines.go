package locale

// lineWords are filled in by the package that shows them.
var lineWords = words{}
