package payroll

import (
	"strings"
	"testing"

	"dekking/premium"
)

// Guards each notation, by itself and with what its column proves.
func TestAmounts(t *testing.T) {
	dutch, english, both := notation{comma: true}, notation{point: true}, notation{true, true}
	for _, test := range []struct {
		text   string
		n      notation
		number bool
		want   premium.Money
		fault  string
	}{
		{"1.234,56", notation{}, false, 1234_56, ""},
		{"1,234.56", notation{}, false, 1234_56, ""},
		{"1234.5", notation{}, false, 1234_50, ""},
		{"1234,56", english, false, 1234_56, ""}, // two digits behind the last separator are cents
		{"1.234", notation{}, false, 1234_00, ""},
		{"1.234", dutch, false, 1234_00, ""},
		{"1.234", english, false, 0, faultCents},
		{"1.230", english, false, 1_23, ""},
		{"1.234", both, false, 0, faultAmbiguous},
		{"1,234", notation{}, false, 1234_00, ""},
		{"1,234", dutch, false, 0, faultCents},
		{"0.123", notation{}, false, 0, faultCents},
		{"1.234.567", notation{}, false, 1234567_00, ""},
		{"1.234.56", notation{}, false, 0, faultAmount},
		{"12.34,56", notation{}, false, 0, faultAmount},
		{"€ 1.234,56", notation{}, false, 1234_56, ""},
		{"1 234,56 EUR", notation{}, false, 1234_56, ""},
		{"12 34", notation{}, false, 0, faultAmount},
		{"500,-", notation{}, false, 500_00, ""},
		{"(500)", notation{}, false, 0, faultNegative},
		{"500-", notation{}, false, 0, faultNegative},
		{"5e3", notation{}, false, 0, faultAmount},
		{"1E+300", notation{}, true, 0, faultAmount},
		{"٣٤", notation{}, false, 0, faultAmount},
		{"1234.5600000000002", notation{}, true, 1234_56, ""},
		{"1066.6666666666667", notation{}, true, 1066_67, ""}, // a sum in Excel, as Excel shows it
		{"39.936", dutch, true, 0, faultCents},                // typed with a point for thousands in an English Excel
		{"1066.6666666666667", notation{}, false, 0, faultCents},
		{"111222333", notation{}, true, 0, faultBSN},
		{"12345672", notation{}, false, 0, faultBSN},
		{"999999999999", notation{}, false, 999999999999_00, ""},
		{"1000000000000", notation{}, false, 0, faultTooHigh},
		{"", notation{}, false, 0, faultEmpty},
		{"€", notation{}, false, 0, faultEmpty},
		{".", notation{}, false, 0, faultAmount},
		{strings.Repeat("1", 10000), notation{}, false, 0, faultAmount},
	} {
		got, fault := parseAmount(cell{text: test.text, number: test.number}, test.n)
		if got != test.want || fault != test.fault {
			t.Errorf("%q %v: %v %q, wanted %v %q", test.text, test.n, got, fault, test.want, test.fault)
		}
	}
}

// Guards that no text makes an amount that is negative or beyond the limit, or both an amount and a fault.
func FuzzAmount(f *testing.F) {
	for _, seed := range []string{"1.234,56", "1,234.56", "€ 1.234", "1E+300", "1234.5600000000002", "(5)", "111222333", "1 234,5"} {
		f.Add(seed, true, false)
		f.Add(seed, false, true)
	}
	f.Fuzz(func(t *testing.T, text string, point, number bool) {
		amount, fault := parseAmount(cell{text: text, number: number}, notation{point: point})
		if amount < 0 || amount >= premium.MaxMoney || fault != "" && amount != 0 {
			t.Errorf("%q: %v %q", text, amount, fault)
		}
	})
}
