package locale

// commandWords are filled in by the package that shows them.
var commandWords = words{}
