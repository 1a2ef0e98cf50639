package archive

import (
	"strings"
	"testing"

	"dekking/tariffs/strict"
)

// ids gives what is wrong as "path id", in order.
func ids(problems strict.Problems) string {
	var list []string
	for _, p := range problems {
		list = append(list, strings.TrimSpace(p.Path+" "+p.ID))
	}
	return strings.Join(list, "; ")
}

// Guards the forms of each value: what is read, and what is refused by which name.
func TestReadValues(t *testing.T) {
	for src, want := range map[string]string{
		`rate.percentage = "3.20%"`:                               "",
		`rate.percentage = "100%"`:                                "",
		`rate.percentage = "100.0001%"`:                           "rate.percentage percent_range",
		`rate.percentage = "3,20%"`:                               "rate.percentage percent_form",
		`rate.percentage = "3.20"`:                                "rate.percentage percent_form",
		`rate.percentage = "3.20001%"`:                            "rate.percentage percent_form",
		`rate.percentage = "-1%"`:                                 "rate.percentage percent_form",
		`rate.percentage = "1e2%"`:                                "rate.percentage percent_form",
		`rate.percentage = "٣%"`:                                  "rate.percentage percent_form",
		`rate.percentage = 3.2`:                                   "rate.percentage unquoted_number",
		`rate.arbo_fee = "0.56% 101-188"`:                         "",
		`rate.arbo_fee = "0.56% 101.50 - 188"`:                    "",
		`rate.arbo_fee = "0.56% 101.505-188"`:                     "rate.arbo_fee arbo_form",
		`rate.arbo_fee = "101-188"`:                               "rate.arbo_fee arbo_form",
		`rate.arbo_fee = "156% 101-188"`:                          "rate.arbo_fee percent_range",
		`rate.wage_maximum = "1e999999999"`:                       "rate.wage_maximum amount_form",
		`rate.wage_maximum = "` + strings.Repeat("9", 9000) + `"`: "rate.wage_maximum amount_large",
		`payroll.total = "1000000000000"`:                         "",
		`payroll.total = "1000000000000.01"`:                      "payroll.total amount_large",
		`payroll.total = "-1"`:                                    "payroll.total amount_negative",
		`payroll.total = "226.000"`:                               "payroll.total amount_form",
		`payroll.headcount = "6"`:                                 "payroll.headcount wrong_type",
		`cover.coverage = "100-70"`:                               "cover.coverage coverage_form",
		`cover.eigenrisico = "0w"`:                                "cover.eigenrisico eigenrisico_form",
		`cover.settlement = 1`:                                    "cover.settlement wrong_type",
		`absence.2021 = "3.1%"`:                                   "",
		`absence.last = "3.1%"`:                                   "absence.last wrong_type",
		`start_date = "2023-12-15"`:                               "start_date wrong_type",
		`start_date = 2023-12-15T00:00:00`:                        "start_date wrong_type",
		`start_date = 0001-01-01`:                                 "start_date date_year",
		`quote_date = 2101-01-01`:                                 "quote_date date_year",
		`employer.aow_pay_weeks = 521`:                            "employer.aow_pay_weeks not_between",
		"[[employee]]\nwage = \"1\"\nhours = \"36.5\"":            "",
		"[[employee]]\nwage = \"1\"\nhours = \"36,5\"":            "employee[0].hours hours_form",
		"[[employee]]\nwage = \"1\"\nborn = 0001-01-01":           "employee[0].born date_year",
		"[[employee]]\nlabel = \"A\"":                             "employee[0].wage missing_key",
		"[[employee]]\nWage = \"1\"":                              "employee[0].Wage key_case",
		"[[employee]]\nwage = 1":                                  "employee[0].wage unquoted_number",
		"[[employee]]\ndga = true":                                "",
		"[[Employee]]\nlabel = \"A\"":                             "Employee key_case",
		"employee = 5":                                            "employee wrong_type",
		"employer.name = \"Jan\\u200b\"":                          "employer.name control_character",
		"[[case]]\nuntil = 1800-01-01":                            "case[0].until date_year",
	} {
		_, doc, problems := ReadRequest("r.toml", []byte(src))
		if got := ids(problems); got != want || doc == nil {
			t.Errorf("%.60s: got %q, want %q", src, got, want)
		}
	}
}

// Guards what an absent key means, and that names are fit to be shown.
func TestReadDefaults(t *testing.T) {
	src := "employer.name = \"  Jan de Bakker \"\n[[employee]]\nwage = \"1\"\nlabel = \"" + strings.Repeat("é", 90) +
		"\"\n[[employee]]\nwage = \"1\"\nnl_premiums = false\n[[employee]]\nwage = \"1\"\nnl_premiums = true"
	d, _, problems := ReadRequest("r.toml", []byte(src))
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	if d.Employer.Name != "Jan de Bakker" || d.Employees[0].Label != strings.Repeat("é", 80) {
		t.Errorf("names %q, %q", d.Employer.Name, d.Employees[0].Label)
	}
	if d.Employees[0].NoNLPremiums || !d.Employees[1].NoNLPremiums || d.Employees[2].NoNLPremiums {
		t.Error("nl_premiums is true unless it says false")
	}
	if d.Payroll != nil || d.Absence != nil || d.Readings != nil || d.Choices.Settlement != nil || d.Cases != nil {
		t.Errorf("what is not written must stay unanswered: %+v", d)
	}
}

// Guards that all mistakes are told at once, and that what could be read is there all the same.
func TestReadGoesOn(t *testing.T) {
	d, _, problems := ReadRequest("r.toml", []byte("produkt = \"x\"\n[cover]\nterm = \"3\"\ncoverage = \"100/70\"\n[rate]\npercentage = \"9\""))
	if got := ids(problems); got != "produkt unknown_key; cover.term wrong_type; rate.percentage percent_form" {
		t.Errorf("got %q", got)
	}
	if d.Choices.Coverage == nil || d.Choices.Coverage.Year1 != 100 {
		t.Errorf("got %+v", d.Choices)
	}
}
