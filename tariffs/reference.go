package tariffs

import "time"

// Reference is a year's law and statistics.
type Reference struct {
	Schema  int               `toml:"schema"`
	Year    int               `toml:"year"`
	Sources map[string]Source `toml:"sources"`

	Absence          SectorAbsence    `toml:"absence"`
	Shares           AbsenceShares    `toml:"shares"`
	PremiumWage      PremiumWage      `toml:"premium_wage"`
	EmployerPremiums EmployerPremiums `toml:"employer_premiums"`
	StatePension     StatePension     `toml:"state_pension"`
	AOWPay           AOWPay           `toml:"aow_pay"`
	MinimumWage      MinimumWage      `toml:"minimum_wage"`
	WagePay          WagePay          `toml:"wage_pay"`
	Workdays         Workdays         `toml:"workdays"`
	Poortwachter     Poortwachter     `toml:"poortwachter"`
}

// SectorAbsence is CBS's absence percentage (ziekteverzuimpercentage) of one calendar year.
type SectorAbsence struct {
	Origin
	Year   int                `toml:"year"`
	Sector map[string]Percent `toml:"sector"` // by sector id
	Size   map[string]Percent `toml:"size"`   // by size-class id
}

// AbsenceShares are the shares of two years' absence days beyond an eigen-risico period.
type AbsenceShares struct {
	Origin
	Year1 []YearShare `toml:"year1"` // linear between two periods
	Year2 Number      `toml:"year2"`
}

// YearShare is the share of days in illness year 1 beyond one eigen-risico period.
type YearShare struct {
	Eigenrisico WaitingDays `toml:"eigenrisico"`
	Share       Number      `toml:"share"`
}

// PremiumWage is the maximum wage for employee-insurance premiums (maximumpremieloon), per year.
type PremiumWage struct {
	Origin
	Maximum Amount `toml:"maximum"`
}

// EmployerPremiums is the sum of the statutory employer premiums of a small employer for permanent staff.
type EmployerPremiums struct {
	Origin
	Small Percent `toml:"small_permanent"`
}

// StatePension is the AOW age by calendar year.
type StatePension struct {
	Origin
	Ages []StatePensionAge `toml:"age"`
}

// StatePensionAge is the AOW age of those who reach it in a year.
type StatePensionAge struct {
	Year   int `toml:"year"`
	Years  int `toml:"years"`
	Months int `toml:"months"`
}

// AOWPay is how long sick pay is due to an employee beyond AOW age, by first day of illness.
type AOWPay struct {
	Origin
	Weeks []AOWPayWeeks `toml:"weeks"`
}

// AOWPayWeeks holds from a date on.
type AOWPayWeeks struct {
	From  time.Time `toml:"from"`
	Weeks int       `toml:"weeks"`
}

// MinimumWage is the statutory minimum wage (wettelijk minimumloon), by date.
type MinimumWage struct {
	Origin
	From []MinimumWageFrom `toml:"from"`
}

// MinimumWageFrom holds from a date on: per month for full-time work until 2023, per hour since 2024.
type MinimumWageFrom struct {
	Date     time.Time `toml:"date"`
	PerMonth Amount    `toml:"per_month,optional"`
	PerHour  Amount    `toml:"per_hour,optional"`
	FromAge  int       `toml:"from_age"`
}

// WagePay is the statutory duty to pay wages in illness (BW 7:629).
type WagePay struct {
	Origin
	Weeks int     `toml:"weeks"`
	Share Percent `toml:"share"`
}

// Workdays are the working days by which a part year is measured.
type Workdays struct {
	Origin
	PerYear int `toml:"per_year"`
	PerWeek int `toml:"per_week"`
}

// Poortwachter holds the milestones of the Wet verbetering poortwachter.
type Poortwachter struct {
	Origin
	Steps []Milestone `toml:"step"`
}

// Milestone is one duty after a number of weeks of illness.
type Milestone struct {
	Week   int    `toml:"week"`
	Latest int    `toml:"latest"` // last week; equal to Week when the source gives one week
	Who    Text   `toml:"who"`
	Text   Text   `toml:"text"`
	Basis  string `toml:"basis"` // article of law
}

// Sectors names the sectors by which CBS counts absence; one file for all years.
type Sectors struct {
	Schema  int               `toml:"schema"`
	Sources map[string]Source `toml:"sources"`
	Origin
	Sectors []Sector `toml:"sector"`
	Sizes   []Size   `toml:"size"`
}

// Sector is one row of CBS table 80072ned, found by name, synonym or SBI digits.
type Sector struct {
	ID       string   `toml:"id"`
	Name     Text     `toml:"name"`
	SBI2008  []string `toml:"sbi2008"` // digits at the start of the code; empty for the total
	SBI2025  []string `toml:"sbi2025"`
	Letter   string   `toml:"letter,optional"` // SBI 2008 section, when the row is a section
	Parent   string   `toml:"parent,optional"` // the wider sector it is part of
	Synonyms []string `toml:"synonyms"`        // Dutch and English trade names, lower case
}

// Size is a size class of employers.
type Size struct {
	ID   string `toml:"id"`
	Name Text   `toml:"name"`
	From int    `toml:"from"`
	To   int    `toml:"to"` // 0: no upper bound
}
