package locale

// payrollDeclarationWords holds what the readers of payroll files say: see words_payroll.go.
var payrollDeclarationWords = words{}
