package locale

// payrollTablesWords holds what the readers of payroll files say: see words_payroll.go.
var payrollTablesWords = words{}
