package locale

// payrollWorkbookWords holds what the readers of payroll files say: see words_payroll.go.
var payrollWorkbookWords = words{}
