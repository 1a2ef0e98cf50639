package payroll

// Meaning says what a column holds.
type Meaning string

// The meanings of columns. What is not used stands here too, so that a column can be known and yet not asked about.
const (
	Unknown     Meaning = ""              // not recognised
	Ignored     Meaning = "ignored"       // of no use for a quote, or said to be so by the user
	Personal    Meaning = "bsn"           // joins rows in memory, nothing else
	Number      Meaning = "number"        // personeelsnummer
	Name        Meaning = "name"          // whole name, or its last part
	FirstName   Meaning = "first_name"    // voorletters, voornaam
	Infix       Meaning = "infix"         // voorvoegsel
	Born        Meaning = "born"          // geboortedatum
	From        Meaning = "from"          // in dienst
	Until       Meaning = "until"         // uit dienst
	Hours       Meaning = "hours"         // per week
	PartTime    Meaning = "part_time"     // share of full time: shown, not used, for wages are those paid
	YearWage    Meaning = "year_wage"     // loon per jaar, SV-loon
	MonthWage   Meaning = "month_wage"    // bruto maandloon, without holiday pay
	FourWeeks   Meaning = "four_weeks"    // per period of four weeks, without holiday pay
	WeekWage    Meaning = "week_wage"     // per week, without holiday pay
	HourWage    Meaning = "hour_wage"     // per hour; needs the hours per week
	DGA         Meaning = "dga"           // directeur-grootaandeelhouder
	NLPremiums  Meaning = "nl_premiums"   // pays Dutch employee insurance premiums
	AfterAOW    Meaning = "aow"           // insure after AOW age
	SickAtStart Meaning = "sick_at_start" // ziek bij ingang
)
