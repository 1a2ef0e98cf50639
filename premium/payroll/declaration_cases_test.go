package payroll

import (
	"fmt"
	"strings"
)

// wageCases are the ways to a yearly wage, each worked out by hand.
func wageCases() []declarationCase {
	december := anna().with(wage("3500.00"))
	may := anna().with(func(w *worker) { w.sv, w.paid, w.special = "6076.00", "2976.00", "2976.00" })
	return []declarationCase{
		{"one month: (3,100 + 248) × 12 = 40,176", []string{message("2026-02-10", returned(january, "3100", anna()))},
			"A. Voorbeeld wage_of_period 40176.00 rows=1\ncontrol 3100.00 3100.00 true"},
		{"one month with holiday allowance paid: (6,076 − 2,976 + 248) × 12 = 40,176; no bonus",
			[]string{message("2026-06-10", returned("2026-05-01/2026-05-31", "", may))},
			"A. Voorbeeld wage_of_period 40176.00 rows=1"},
		{"twelve months: 11 × 3,100 + 3,500 = 37,600", eachPeriod(months(2025, 1, 12), func(n int) []worker {
			if n == 11 {
				return []worker{december}
			}
			return []worker{anna()}
		}), "A. Voorbeeld wage_of_periods 37600.00 rows=12"},
		{"thirteen periods of four weeks: 13 × 2,900 = 37,700", eachPeriod(fourWeekPeriods2026(), staff(
			anna().with(func(w *worker) { w.sv, w.table = "2900.00", "014" }))),
			"A. Voorbeeld wage_of_periods 37700.00 rows=13"},
		{"one of four weeks: (2,900 + 232) × 13 = 40,716", []string{message("2026-04-10", returned(fourWeekPeriods2026()[2], "",
			anna().with(func(w *worker) { w.sv, w.accrued, w.table = "2900.00", "232.00", "014" })))},
			"A. Voorbeeld wage_of_period 40716.00 rows=1"},
		{"the first four weeks have 25 days, the last 32: (2 × 2,900 + 2 × 232) × 13 / 2 = 40,716",
			eachPeriod([]string{"2026-01-01/2026-01-25", "2026-11-30/2026-12-31"}, staff(
				anna().with(func(w *worker) { w.sv, w.accrued, w.table = "2900.00", "232.00", "014" }))),
			"A. Voorbeeld wage_of_some_periods 40716.00 rows=2"},
		{"three months: (3,100 + 248 + 3,100 + 248 + 3,201 + 248) × 12 / 3 = 10,145 × 4 = 40,580",
			eachPeriod(months(2026, 1, 3), func(n int) []worker {
				return []worker{anna().with(wage([]string{"3100.00", "3100.00", "3201.00"}[n]))}
			}), "A. Voorbeeld wage_of_some_periods 40580.00 rows=3"},
		{"a half-year: (18,600 + 1,488) × 2 = 40,176", []string{message("2026-07-10", returned("2026-01-01/2026-06-30", "",
			anna().with(func(w *worker) { w.sv, w.accrued, w.table = "18600.00", "1488.00", "" })))},
			"A. Voorbeeld wage_of_some_periods 40176.00 rows=1"},
		{"a year as it stands", []string{message("2026-01-10", returned("2025-01-01/2025-12-31", "", anna().with(wage("40176.00"))))},
			"A. Voorbeeld wage_of_periods 40176.00 rows=1"},
		{"joined on Monday 19 January 2026: (1,550 + 124) over 10 working days × 260 / 10 = 43,524",
			[]string{message("2026-02-10", returned(january, "", anna().with(func(w *worker) {
				w.from, w.sv, w.accrued = "2026-01-19", "1550.00", "124.00"
			})))}, "A. Voorbeeld wage_of_days 43524.00 rows=1 note=part_period,10"},
		{"joined in January, February whole: (3,100 + 248) × 12", eachPeriod(months(2026, 1, 2), func(n int) []worker {
			return []worker{anna().with(func(w *worker) {
				w.from = "2026-01-19"
				if n == 0 {
					w.sv, w.accrued = "1550.00", "124.00"
				}
			})}
		}), "A. Voorbeeld wage_of_period 40176.00 rows=2"},
		{"the newest year counts", eachPeriod(append(months(2025, 12, 12), january), staff(anna())),
			"A. Voorbeeld wage_of_period 40176.00 rows=1\nout older_year,2025\nnote older_year,1,2026"},
		{"bonus of 1,000 and a contract wage of 3,100 × 12 × 1.08 = 40,176 against (4,100 + 248) × 12 = 52,176",
			[]string{message("2026-02-10", returned(january, "", anna().with(func(w *worker) {
				w.sv, w.special, w.contract = "4100.00", "1000.00", "3100.00"
			})))},
			"A. Voorbeeld wage_of_period 52176.00 rows=1 note=contract_wage,52176.00,40176.00 note=bonus,1000.00,52176.00"},
		{"less than nothing without the allowance: 100 − 500", []string{message("2026-02-10", returned(january, "",
			anna().with(func(w *worker) { w.sv, w.paid, w.accrued = "100.00", "500.00", "" })))},
			"A. Voorbeeld  0.00 rows=1 fault=wage/VakBsl/declared_below_zero/"},
	}
}

// changeCases are what happens to employments between and within periods. Bram's wage: (2,450 + 196) × 12 = 31,752.
func changeCases() []declarationCase {
	const annas, brams = "A. Voorbeeld wage_of_period 40176.00 rows=1", "B. de Tester wage_of_period 31752.00 rows=1"
	first := message("2026-02-10", returned(january, "5550", anna(), bram()))
	raised := bram().with(wage("2550.00")) // (2,550 + 196) × 12 = 32,952
	const raisedLine = "B. de Tester wage_of_period 32952.00 rows=1"
	return []declarationCase{
		{"a correction of one employment leaves the other; it may come first", []string{
			message("2026-03-10", corrected(january, "5650", "", raised)), first},
			annas + "\n" + raisedLine + "\nout replaced,2026-01-01\nnote corrected,2026-01-01,2026-01-31\ncontrol 5650.00 5650.00 true"},
		{"a correction of the whole period, as its total says: 2,550 and nobody else", []string{first,
			message("2026-03-10", corrected(january, "2550", "", raised))},
			raisedLine + "\nout replaced,2026-01-01\nout replaced,2026-01-01\nnote corrected,2026-01-01,2026-01-31\ncontrol 2550.00 2550.00 true"},
		{"the later of two corrections counts", []string{first, message("2026-05-10", corrected(january, "5650", "", raised)),
			message("2026-04-10", corrected(january, "5750", "", bram().with(wage("2650.00"))))},
			annas + "\n" + raisedLine + "\nout replaced,2026-01-01\nout replaced,2026-01-01\nnote corrected,2026-01-01,2026-01-31\n" +
				"note corrected,2026-01-01,2026-01-31\ncontrol 5650.00 5650.00 true"},
		{"withdrawn", []string{first, message("2026-03-10", corrected(january, "3100", withdrawn(bram())))},
			annas + "\nout withdrawn,2026-01-01\nout withdrawal,2026-01-01\nnote corrected,2026-01-01,2026-01-31\ncontrol 3100.00 3100.00 true"},
		{"a withdrawal of nobody", []string{message("2026-02-10", returned(january, "", anna())),
			message("2026-03-10", corrected(january, "", withdrawn(bram())))},
			annas + "\nout withdrawal,2026-01-01\nnote corrected,2026-01-01,2026-01-31\nnote withdrawal_of_nobody,2026-01-01"},
		{"the same period twice", []string{first, first},
			annas + "\n" + brams + "\nout replaced,2026-01-01\nout replaced,2026-01-01\nnote declared_twice,2026-01-01,2026-01-31\ncontrol 5550.00 5550.00 true"},
		{"a correction only", []string{message("2026-03-10", corrected(january, "5650", "", raised))},
			raisedLine + "\nnote corrected,2026-01-01,2026-01-31\nnote correction_only,2026-01-01,2026-01-31\ncontrol 5650.00 2550.00 false"},
		{"a total that is off by a euro per employment", []string{message("2026-02-10", returned(january, "5552", anna(), bram()))},
			annas + "\n" + brams + "\ncontrol 5552.00 5550.00 false"},
		{"a total rounded", []string{message("2026-02-10", returned(january, "5551", anna(), bram()))},
			annas + "\n" + brams + "\ncontrol 5551.00 5550.00 true"},
		{"left before the start, and left after it", []string{message("2026-02-10", returned(january, "",
			anna().with(func(w *worker) { w.until = "2026-01-31" }), bram().with(func(w *worker) { w.until = "2026-06-30" })))},
			"B. de Tester wage_of_period 31752.00 rows=1 until=2026-06-30\nout left,2026-01-31"},
		{"joins after the start", []string{message("2026-03-10", returned("2026-02-01/2026-02-28", "",
			anna().with(func(w *worker) { w.from = "2026-02-16" })))}, // (3,100 + 248) × 260 / 10 = 87,048
			"A. Voorbeeld wage_of_days 87048.00 rows=1 from=2026-02-16 note=part_period,10"},
		{"two employments of one person", []string{message("2026-02-10", returned(january, "", anna(),
			anna().with(func(w *worker) { w.number, w.sv, w.accrued = "2", "500.00", "40.00" })))}, // (500 + 40) × 12 = 6,480
			annas + "\nA. Voorbeeld wage_of_period 6480.00 rows=1"},
		{"one number for two employments: neither takes the other's place", []string{message("2026-02-10", returned(january, "", anna(), anna()))},
			annas + "\n" + annas},
		{"gone from the newest declaration", []string{message("2026-02-10", returned(january, "", anna(), bram())),
			message("2026-03-10", returned("2026-02-01/2026-02-28", "", anna()))},
			"A. Voorbeeld wage_of_some_periods 40176.00 rows=2\n" + brams + " note=not_in_newest,2026-02-01,2026-02-28"},
		{"two employers", []string{message("2026-02-10", returned(january, "", anna())),
			messageOf("001234572L01", "2026-02-10", returned(january, "", anna()))},
			annas + "\n" + annas + "\nnote several_employers,2"},
		{"without BSN, joined by personnel number", eachPeriod(months(2026, 1, 2), staff(
			anna().with(func(w *worker) { w.bsn = "" }), bram().with(func(w *worker) { w.bsn = "" }))),
			"A. Voorbeeld wage_of_some_periods 40176.00 rows=2\nB. de Tester wage_of_some_periods 31752.00 rows=2"},
	}
}

// insuranceCases are who is insured for what.
func insuranceCases() []declarationCase {
	one := func(w worker) []string { return []string{message("2026-02-10", returned(january, "", w))} }
	is := func(change func(*worker)) []string { return one(anna().with(change)) }
	const annas = "A. Voorbeeld wage_of_period 40176.00 rows=1"
	return []declarationCase{
		{"DGA: 4,666.67 × 12 = 56,000.04", is(func(w *worker) { w.kind, w.insured, w.sv, w.taxed, w.accrued = "17", "NNN", "0.00", "4666.67", "" }),
			"A. Voorbeeld wage_of_period 56000.04 rows=1 dga"},
		{"DGA without SV-loon", is(func(w *worker) { w.kind, w.insured, w.sv, w.taxed, w.accrued = "17", "NNN", "", "4666.67", "" }),
			"A. Voorbeeld wage_of_period 56000.04 rows=1 dga"},
		{"transition payment", []string{message("2026-02-10", returned(january, "", anna(),
			anna().with(func(w *worker) { w.number, w.kind = "2", "62" })))}, annas + "\nout income_kind,62"},
		{"public servant", is(func(w *worker) { w.kind = "11" }), annas},
		{"pays no premiums", is(func(w *worker) { w.insured = "NNN" }), annas + " no-premiums note=no_premiums"},
		{"no premiums, and of AOW age", is(func(w *worker) { w.insured, w.born = "NNN", "1950-01-01" }), annas + " note=no_premiums_aow"},
		{"AOW'er", is(func(w *worker) { w.insured, w.born = "NNJ", "1957-01-15" }), annas},
		{"AOW'er without birth date", is(func(w *worker) { w.insured, w.born = "NNJ", "" }), annas + " note=aow_without_birth"},
		{"AOW'er who is too young", is(func(w *worker) { w.insured = "NNJ" }), annas + " note=aow_too_young,66"},
		{"table for four weeks in a month", is(func(w *worker) { w.table = "014" }), annas + " note=tax_table,2026-01-01,2026-01-31"},
		{"negative wage", is(wage("-12.50")), "A. Voorbeeld  0.00 rows=1 fault=wage/LnSV/declared_negative/-12.50"},
		{"no amount", is(wage("3.100,00")), "A. Voorbeeld  0.00 rows=1 fault=wage/LnSV/declared_amount/3.100,00"},
		{"no wage", is(wage("")), "A. Voorbeeld  0.00 rows=1 fault=wage/LnSV/declared_missing/"},
		{"wage within wage", is(wage("31<x/>00")), "A. Voorbeeld  0.00 rows=1 fault=wage/LnSV/declared_missing/"},
		{"no date of birth", is(func(w *worker) { w.born = "1985-00-00" }), annas + " fault=born/Gebdat/declared_date/1985-00-00"},
		{"no hours", is(func(w *worker) { w.hours = "veel" }), annas + " fault=hours/AantCtrcturenPWk/declared_hours/veel"},
		{"the latest Inkomstenperiode counts, wherever it stands; its DatAanv is not the employment's", is(func(w *worker) {
			w.periods = "<Inkomstenperiode><DatAanv>2026-01-15</DatAanv><SrtIV>17</SrtIV></Inkomstenperiode>" +
				"<Inkomstenperiode><DatAanv>2020-01-15</DatAanv><SrtIV>62</SrtIV></Inkomstenperiode>"
		}), annas + " dga"},
		{"sectors that differ", []string{message("2026-02-10", returned(january, "", anna().with(func(w *worker) { w.sector = "3" }),
			bram().with(func(w *worker) { w.sector = "44" })))},
			annas + "\nB. de Tester wage_of_period 31752.00 rows=1\nnote several_sectors,3"},
	}
}

// formCases are the same declaration in other forms.
func formCases() []declarationCase {
	plain := message("2026-02-10", returned(january, "", anna().with(func(w *worker) { w.surname = "Crème" })))
	const want = "A. Crème wage_of_period 40176.00 rows=1"
	latin := strings.NewReplacer("UTF-8", "ISO-8859-1", "è", "\xe8").Replace(plain)
	upa := strings.NewReplacer("Loonaangifte", "PensioenAangifte", "http://xml.belastingdienst.nl/schemas/", "http://www.pensioenfederatie.nl/",
		"<NumIV>", "<PtPerc>80.00</PtPerc><NumIV>").Replace(plain)
	supplementary := strings.ReplaceAll(message("2026-02-11", returned(january, "", bram())), "VolledigeAangifte", "AanvullendeAangifte")
	cases := []declarationCase{
		{"ISO-8859-1", []string{latin}, want},
		{"Windows-1252", []string{strings.ReplaceAll(latin, "ISO-8859-1", "windows-1252")}, want},
		{"a byte order mark", []string{"\ufeff" + plain}, want},
		{"UPA", []string{upa}, want},
		{"prefixed", []string{strings.NewReplacer("<?", "<?", "</", "</l:", "<", "<l:", "xmlns=", "xmlns:l=").Replace(plain)}, want},
		{"supplement", []string{plain, supplementary}, want + "\nB. de Tester wage_of_period 31752.00 rows=1"},
		{"a season without staff", []string{plain, message("2025-12-10", returned("2025-12-01/2025-12-31", "0"))}, want + "\ncontrol 0.00 0.00 true"},
	}
	for year := 2020; year <= 2027; year++ {
		text := strings.Replace(plain, "/2026/01", fmt.Sprintf("/%d/01", year), 1)
		cases = append(cases, declarationCase{fmt.Sprint("namespace of ", year), []string{text}, want})
	}
	return cases
}
