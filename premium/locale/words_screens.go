package locale

// screenWords are filled in by the package that shows them.
var screenWords = words{}
