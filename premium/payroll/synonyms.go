package payroll

import (
	"strings"
	"sync"
)

// periodPay is what a header says of which the period is unclear ("salaris"): the values have to tell, and the user is
// asked. It never leaves the package.
const periodPay Meaning = "period_pay"

// synonym is what a heading means. Among columns of one meaning the lower rank is the more precise.
type synonym struct {
	meaning Meaning
	rank    int
	asked   bool // the heading is no proof
}

// synonymLists gives the headings of each meaning in the form of Heading, the most precise first; one with a question
// mark is asked about. They are those of exports of AFAS, Nmbrs, Loket, Exact, Visma, e-Boekhouden and Employes as far as
// these are published, and what staff lists made by hand are headed with; no common layout exists (facts 8b).
var synonymLists = map[Meaning]string{
	Personal: "bsn, burgerservicenummer, sofinummer, sofi nummer, sofinr, bsn nummer, bsn nr, bsn sofinummer, citizen service number, social security number",
	Number: "personeelsnummer, personeelsnr, persnr, pers nr, personeel nr, medewerkernummer, medewerkernr, medewerker nr, werknemernummer, " +
		"werknemersnummer, werknemernr, employee number, employee no, employee nr, employee id, employeeid, staff number, personnel number, payroll number, " +
		"medewerker id, medewerkerid, werknemer id, nummer, nr",
	Name: "achternaam, naam, geslachtsnaam, achternaam medewerker, naam medewerker, naam werknemer, volledige naam, weergavenaam, medewerker, werknemer, " +
		"eigennaam, last name, lastname, surname, family name, name, full name, employee name, employee, werknemersnaam, medewerkernaam, label",
	FirstName: "voorletters, voorletter, voorl, initialen, initials, roepnaam, voornaam, voornamen, first name, firstname, given name, given names",
	Infix:     "voorvoegsels, voorvoegsel, tussenvoegsel, tussenvoegsels, voorv, infix, prefix, name prefix",
	Born: "geboortedatum, geb datum, gebdatum, gebdat, geboren, geboren op, geboorte datum, datum geboorte, geb dat, date of birth, birth date, birthdate, " +
		"dob, born, birthday",
	From: "datum in dienst, datum indienst, indienst, in dienst, in dienst per, in dienst sinds, datum indiensttreding, indiensttreding, " +
		"indienstdatum, in dienst datum, begindatum dienstverband, startdatum dienstverband, aanvang dienstverband, ingangsdatum dienstverband, " +
		"datum aanvang, begindatum, startdatum, van, hire date, hired, employment start, employment start date, start date, startdate, date of hire, from, " +
		"begindatum contract?, startdatum contract?, ingangsdatum?",
	Until: "datum uit dienst, datum uitdienst, uitdienst, uit dienst, uit dienst per, datum uitdiensttreding, uitdiensttreding, uitdienstdatum, " +
		"uit dienst datum, einddatum dienstverband, einde dienstverband, datum einde, einddatum, tot, tot en met, termination date, employment end, " +
		"employment end date, end date, enddate, left, until, leave date, einddatum contract?, einde contract?, contract einddatum?",
	Hours: "uren per week, contracturen per week, contracturen, contract uren, uren p w, uren pw, uren week, aantal uren per week, werkuren per week, arbeidsuren per week, " +
		"weekuren, urenperweek, hours per week, weekly hours, contract hours, hours a week, hours week, contractual hours, uren, hours, aantal uren?, hours worked?",
	PartTime: "parttime, parttime percentage, parttimepercentage, part time percentage, part time, deeltijd, deeltijdfactor, deeltijdpercentage, parttimefactor, pt, " +
		"pt percentage, fte, percentage parttime, dienstverbandpercentage, parttime perc, deeltijd percentage, werktijdfactor",
	YearWage: "jaarloon sv, sv jaarloon, jaarloon, bruto jaarloon, jaarsalaris, bruto jaarsalaris, brutojaarsalaris, brutojaarloon, loon per jaar, " +
		"salaris per jaar, loon jaar, jaarloon bruto, jaarsalaris bruto, verzekerd jaarloon, sv loon jaar, sv loon per jaar, " +
		"jaarloon incl vakantiegeld, jaarloon inclusief vakantiegeld, jaarsalaris incl vakantiegeld, jaarsalaris inclusief vakantiegeld, " +
		"annual wage, annual salary, yearly wage, yearly salary, gross annual salary, gross yearly salary, annual gross salary, annual pay, " +
		"wage per year, salary per year, year wage, annual gross, gross annual wage, " +
		"cumulatief sv loon?, sv loon cumulatief?, cum sv loon?, loon sv cumulatief?, cum loon sv?, wage?",
	MonthWage: "bruto maandloon, maandloon, maandsalaris, bruto maandsalaris, brutomaandloon, brutomaandsalaris, bruto per maand, loon per maand, salaris per maand, " +
		"bruto loon per maand, bruto salaris per maand, brutoloon per maand, loon maand, salaris maand, fulltime maandloon?, fulltime maandsalaris?, fulltime salaris?, basis maandloon, basismaandloon, " +
		"maandloon bruto, maandsalaris bruto, monthly wage, monthly salary, gross monthly salary, gross monthly wage, monthly gross salary, " +
		"monthly pay, salary per month, wage per month, gross per month",
	FourWeeks: "loon per 4 weken, loon per vier weken, salaris per 4 weken, salaris per vier weken, 4 wekenloon, vierwekenloon, vierwekensalaris, 4 weken loon, 4 weken salaris, " +
		"bruto per 4 weken, loon 4 weken, salaris 4 weken, bruto loon per 4 weken, bruto salaris per 4 weken, four weekly wage, four weekly salary, 4 weekly salary, wage per four weeks, wage per 4 weeks",
	WeekWage: "weekloon, bruto weekloon, loon per week, salaris per week, weeksalaris, bruto per week, bruto loon per week, weekly wage, weekly pay, weekly salary, wage per week, salary per week",
	HourWage: "uurloon, bruto uurloon, loon per uur, bruto per uur, salaris per uur, uursalaris, bruto uursalaris, bruto loon per uur, basisuurloon, uurtarief, " +
		"hourly wage, hourly rate, hourly pay, wage per hour, pay per hour, rate per hour",
	periodPay: "periodeloon, bruto periodeloon, periodesalaris, loon per periode, salaris per periode, brutoloon, bruto loon, bruto salaris, brutosalaris, bruto, " +
		"salaris, basissalaris, basisloon, contractloon, loon, loonsom, totaal loon, totaal bruto, sv loon, loon sv, svloon, kolom 8, kol 8, loon kolom 8, gross wage, gross salary, " +
		"gross pay, gross, salary, base salary, pay, wages",
	DGA:         "dga, is dga, directeur grootaandeelhouder, directeur groot aandeelhouder, dga j n, dga ja nee, director major shareholder, director and major shareholder",
	NLPremiums:  "nl premies, premies werknemersverzekeringen, sv plichtig, verzekerd werknemersverzekeringen, nederlandse premies, dutch premiums, nl premiums",
	AfterAOW:    "verzekeren na aow, na aow verzekeren, aow meeverzekeren, aow verzekerd, insure after aow",
	SickAtStart: "ziek bij ingang, ziek bij aanvang, ziek op ingangsdatum, sick at start",
	Ignored: "adres, straat, straatnaam, huisadres, huisnummer, huisnr, toevoeging, huisnummertoevoeging, postcode, plaats, woonplaats, gemeente, land, landcode, " +
		"geslacht, functie, functienaam, functieomschrijving, functiecode, afdeling, afdelingscode, afdelingsnaam, kostenplaats, kostendrager, team, vestiging, locatie, " +
		"iban, rekeningnummer, bankrekening, bankrekeningnummer, bic, e mail, email, e mailadres, emailadres, email adres, e mail adres, telefoon, telefoonnummer, tel, mobiel, mobiele telefoon, " +
		"nationaliteit, burgerlijke staat, titel, titulatuur, aanhef, cao, schaal, loonschaal, salarisschaal, trede, periodiek, loonheffing, loonheffingskorting, loonbelasting, lh korting, " +
		"nettoloon, netto loon, netto, netto salaris, vakantiedagen, verlofsaldo, debiteurnr, debiteurnummer, bedrijfnr, bedrijfsnummer, codebeptd, volgnrinverh, volgnr, " +
		"volgnummer, leidinggevende, manager, werkgever, werkgevernr, werkgevernummer, bedrijf, bedrijfsnaam, loonheffingsnummer, opmerking, opmerkingen, leeftijd, contracttype, contractsoort, soort contract, " +
		"soort dienstverband, dienstverband, loontijdvak, address, street, house number, postal code, zip, zip code, city, town, country, gender, sex, job title, " +
		"function, position, department, cost center, cost centre, bank account, phone, mobile, nationality, marital status, net pay, net salary, " +
		"company, age, remarks, contract type",
}

// knownMeanings are the meanings that a user may give to a column.
var knownMeanings = []Meaning{
	Ignored, Personal, Number, Name, FirstName, Infix, Born, From, Until, Hours, PartTime, YearWage, MonthWage, FourWeeks,
	WeekWage, HourWage, DGA, NLPremiums, AfterAOW, SickAtStart,
}

// synonyms maps every heading of the lists to what it means.
var synonyms = sync.OnceValue(func() map[string]synonym {
	all := map[string]synonym{}
	for meaning, list := range synonymLists {
		for rank, heading := range strings.Split(list, ", ") {
			name, asked := strings.CutSuffix(heading, "?")
			all[name] = synonym{meaning, rank, asked || meaning == periodPay}
		}
	}
	return all
})

// units are words in a heading that do not change what it means.
var units = []string{"eur", "euro", "euros", "bedrag", "dd", "mm", "jj", "jjjj", "yyyy", "in"}

// meaningOf looks a heading up, first as it stands and then without units and years: "Jaarloon 2026 (EUR)".
func meaningOf(heading string) (synonym, bool) {
	if s, ok := synonyms()[heading]; ok {
		return s, true
	}
	s, ok := synonyms()[bareHeading(heading)]
	s.rank += 500
	return s, ok
}

func bareHeading(heading string) string {
	var kept []string
	for _, word := range strings.Fields(heading) {
		if yearOf(word) == 0 && !isUnit(word) {
			kept = append(kept, word)
		}
	}
	return strings.Join(kept, " ")
}

func isUnit(word string) bool {
	for _, unit := range units {
		if word == unit {
			return true
		}
	}
	return false
}

// yearOf gives the year that a word is, or 0.
func yearOf(word string) int {
	if len(word) != 4 || word[:2] != "20" || word[2] < '0' || word[2] > '9' || word[3] < '0' || word[3] > '9' {
		return 0
	}
	return 2000 + 10*int(word[2]-'0') + int(word[3]-'0')
}
