package locale

// helpWords holds the explanations of the wizard: per question what it is and what its words mean (.help), what the law
// asks (.law), what the answer does to the premium (.effect), and a note for who advises (.adviser).
var helpWords = words{
	"question.payroll.help": {
		"De loonsom is wat al uw werknemers samen in een heel jaar bruto verdienen. Een directeur-grootaandeelhouder (dga) telt niet mee: die valt buiten deze verzekering. Een schatting mag; hoe dichter bij de werkelijkheid, hoe beter de premie klopt. Bruto wil zeggen: vóór aftrek van belasting en pensioenpremie. Verzekeraars vragen soms het loon voor de werknemersverzekeringen; dat is het uniforme loon, waarover ook de loonbelasting gaat. Hebt u alleen maandlonen, ga dan met F5 naar de lijst van werknemers: daar maakt 2.600/m in de kolom met het jaarloon er een heel jaar van, met vakantiegeld, en telt u vaste toeslagen bij het maandloon op; de lijst telt alles samen. Wat hier als loon telt, zegt het product zo:",
		"The payroll is what all your employees together earn gross in a full year. A director and major shareholder (DGA) does not count: the insurance does not cover a DGA. An estimate will do; the closer it is, the better the premium fits. Gross means: before tax and pension contributions are taken off. Insurers sometimes ask the wage for employee insurance; that is the uniform wage, on which wage tax is paid too. If you only have monthly wages, go to the list of employees with F5: there 2,600/m in the column of yearly wages becomes a full year, with holiday pay, and fixed extras go on top of the monthly wage; the list adds everything up. What counts as wage here, in the product's words:",
	},
	"question.headcount.help": {
		"Voor iedere werknemer betaalt u per jaar een bedrag aan de arbodienst, met een minimum en een maximum. Omdat de lonen per werknemer hier niet bekend zijn, gaat de berekening uit van het gemiddelde loon; het bedrag is daarom een schatting, en de offerte zegt tussen welke grenzen het ligt. Het aantal werknemers bepaalt ook hoe zwaar uw eigen verzuim meetelt, als daarnaar wordt gevraagd. Is er iemand ziek op de dag dat de verzekering ingaat, gebruik dan de lijst van werknemers: zo iemand telt pas mee na herstel.",
		"For every employee you pay a yearly amount to the occupational-health service, with a minimum and a maximum. As the wages per employee are not known here, the calculation takes the average wage; the amount is therefore an estimate, and the quote says between which bounds it lies. The number of employees also decides how heavily your own absence counts, where that is asked. If somebody is ill on the day the insurance starts, use the list of employees: that person counts only after recovery.",
	},
	"question.sector.help": {
		"Het percentage achter elke bedrijfstak is het ziekteverzuim dat het CBS er in dat jaar telde. Daarmee worden de voorbeeldpercentages van dit programma berekend; een verzekeraar kan anders indelen. Uw SBI-code staat in het uittreksel van de Kamer van Koophandel. Zoeken kan ook zonder accenten en op een deel van een woord. Vindt u niets dat past, kies dan alle economische activiteiten, onderaan de lijst.",
		"The percentage behind each sector is the sickness absence that Statistics Netherlands (CBS) counted there in that year. The example percentages of this program are worked out from it; an insurer may classify differently. Your SBI code is in your extract from the Chamber of Commerce. You can search without accents and by part of a word. If nothing fits, choose all economic activities, at the end of the list.",
	},
	"question.absence.help": {
		"Het verzuimpercentage is het deel van de werktijd dat uw werknemers samen ziek waren, over een heel kalenderjaar, zonder zwangerschapsverlof. U vindt het bij uw arbodienst of verzuimverzekeraar. Naar namen of oorzaken wordt niet gevraagd: vul die nergens in. Hoe meer werknemers u hebt, hoe zwaarder uw eigen verzuim meetelt; het nieuwste jaar telt het zwaarst.",
		"The absence percentage is the part of working time that your employees together were ill, over a full calendar year, without maternity leave. Your occupational-health service or sick-pay insurer can tell you. Names or causes are not asked: do not enter them anywhere. The more employees you have, the more heavily your own absence counts; the newest year counts most.",
	},
	"question.coverage.help": {
		"Kan een werknemer door ziekte of een ongeval niet werken, dan betaalt u het loon ten hoogste 104 weken door: volgens de wet ten minste 70%, en in het eerste jaar niet minder dan het minimumloon. Uw cao of de arbeidsovereenkomst belooft vaak meer. 100/70 wil zeggen dat de verzekeraar in het eerste ziektejaar 100% van het verzekerde loon vergoedt en in het tweede 70%. Wat u uw werknemers meer belooft dan u verzekert, betaalt u zelf. In bepaalde gevallen wordt de vergoeding ook in het buitenland betaald; de polisvoorwaarden zeggen wanneer.",
		"When an employee cannot work through illness or an accident, you go on paying the wage for up to 104 weeks: by law at least 70%, and in the first year no less than the minimum wage. Your collective agreement (cao) or the employment contract often promises more. 100/70 means that the insurer pays 100% of the insured wage in the first year of illness and 70% in the second. What you promise beyond what you insure, you pay yourself. In some cases the benefit is paid abroad too; the policy conditions say when.",
	},
	"question.eigenrisico.help": {
		"Het eigen risico begint op de eerste ziektedag en geldt per ziekte. Eén week is vijf werkdagen. Verzekeraars noemen die dagen wachtdagen, maar het zijn niet de wachtdagen uit de wet, waarin een werknemer soms geen loon krijgt: uw werknemer houdt gewoon recht op loon, en dat betaalt u. De arbodienst helpt u ook in die periode. Kies een periode die u kunt dragen, ook als twee mensen tegelijk ziek zijn.",
		"The own risk starts on the first day of illness and holds per illness. One week is five working days. Insurers call these waiting days, but they are not the statutory waiting days, on which an employee may get no pay: your employee simply keeps the right to wages, and you pay them. The occupational-health service helps you during that period too. Choose a period you can bear, also when two people are ill at once.",
	},
	"question.term.help": {
		"De contractduur is de tijd waarvoor u en de verzekeraar zich binden. Een korting voor een langere duur geldt in het eerste jaar en alleen over de premie, niet over de arbodienst. Het tweede jaar is dus duurder dan het eerste, ook als er niets verandert; de offerte zet beide naast elkaar. Van een gewone verzuimverzekering verschilt deze vooral in twee dingen: uw eigen verzuim telt maar voor een deel mee in de premie, en het product voldoet aan een keurmerk.",
		"The contract term is the time for which you and the insurer bind yourselves. A discount for a longer term holds in the first year and on the premium only, not on the occupational-health fee. So the second year costs more than the first, even if nothing changes; the quote shows both side by side. It differs from ordinary sick-pay insurance mainly in two things: your own absence counts for only a part in the premium, and the product meets a quality mark.",
	},
	"question.start_date.help": {
		"De verzekering kan niet met terugwerkende kracht ingaan en niet verder vooruit dan de offerte geldig is. Typ de datum als 1-1-2027 of 1 januari 2027. Ligt de ingangsdatum in een ander jaar dan de offerte, dan gelden de tarieven van dat andere jaar; bovenaan het scherm staat welke dat zijn.",
		"The insurance cannot start in the past, nor further ahead than the quote is valid. Type the date as 1-1-2027 or 1 January 2027. If the start date lies in another year than the quote, the rates of that other year apply; the top of the screen says which they are.",
	},
	"question.employer_charges.help": {
		"Werkgeverslasten zijn de premies werknemersverzekeringen en de bijdrage voor de Zorgverzekeringswet die u over het loon betaalt. Kiest u bijvoorbeeld 25%, dan is de vergoeding bij ziekte 25% hoger, en de premie ook. Bij hoge lonen zijn de werkelijke lasten een kleiner deel van het loon, omdat de premies een maximum hebben.",
		"Employer's charges are the employee-insurance contributions and the healthcare contribution that you pay on the wage. If you choose 25%, say, the benefit during illness is 25% higher, and so is the premium. With high wages the real charges are a smaller part of the wage, because the contributions have a maximum.",
	},
	"question.settlement.help": {
		"Zonder eindafrekening betaalt u premie over de loonsom die u vooraf opgeeft. Met eindafrekening geeft u na afloop van het jaar de werkelijke lonen op, en wordt het verschil verrekend. Dat kost een kleine opslag en past bij lonen die in het jaar veranderen, zoals bij seizoenwerk of groei.",
		"Without settlement you pay premium on the payroll you state in advance. With settlement you report the real wages after the year, and the difference is settled. That costs a small surcharge and suits wages that change during the year, as with seasonal work or growth.",
	},
	"question.payment.help": {
		"De opslag geldt voor de premie, niet voor de arbodienst. De termijnen zijn gelijk, op de laatste na: die vangt de centen op die bij het delen overblijven. Is de opslag niet bekend, dan staat er n.t.b.: vraag hem na bij de verzekeraar. Onbekend is niet hetzelfde als nul.",
		"The surcharge holds for the premium, not for the occupational-health fee. The instalments are equal but for the last, which takes the cents left over from dividing. If the surcharge is not known it says t.b.d.: ask the insurer. Unknown is not the same as zero.",
	},
	"question.package.help": {
		"Zet met de spatiebalk of het cijfer een teken bij wat u bij dezelfde verzekeraar neemt, en vul het percentage korting in dat de verzekeraar u noemt. Het genoemde maximum is een bovengrens, geen toezegging. Zonder percentage rekent het programma zonder korting.",
		"Mark what you take from the same insurer with the space bar or the digit, and enter the discount that the insurer tells you. The maximum is an upper bound, not a promise. Without a percentage the program reckons without a discount.",
	},

	"question.cao.help": {
		"Een cao of arbeidsovereenkomst belooft bij ziekte vaak meer loon dan de wet. 100/70 wil zeggen: in het eerste ziektejaar 100% van het loon, in het tweede 70%. Die belofte geldt voor u, ook als u minder verzekert. Weet u het niet, kies dan het eerste; het programma rekent dan met de dekking zelf, en nooit met minder dan de wet.",
		"A collective agreement (cao) or employment contract often promises more wages during illness than the law. 100/70 means 100% of the wage in the first year of illness and 70% in the second. You are bound by that promise, even if you insure less. If you do not know, take the first option; the program then reckons with the coverage itself, and never with less than the law.",
	},
	"question.aow.help": {
		"Wie na de AOW-leeftijd doorwerkt, is niet vanzelf verzekerd. U kunt deze werknemers wel meeverzekeren; dan telt hun loon mee in de premie en betaalt u ook voor hen de arbodienst. Duurt het eigen risico langer dan u hun loon moet doorbetalen, dan betaalt u premie zonder kans op een vergoeding. Per werknemer kiezen kan in de lijst van werknemers.",
		"Who works on past state-pension (AOW) age is not insured by itself. You can insure these employees too; then their wages count in the premium and you pay the occupational-health fee for them as well. If the own risk lasts longer than you must pay their wages, you pay premium without a chance of benefit. In the list of employees you can choose for each of them.",
	},
	"question.aow_weeks.help": {
		"Bij ziekte van een werknemer die de AOW-leeftijd heeft, betaalt u het loon korter door dan bij anderen. Belooft u meer dan de wet, vul dan in hoeveel weken. Het programma waarschuwt als het eigen risico zo lang is dat de verzekeraar voor deze werknemers nooit betaalt.",
		"When an employee past AOW age is ill you pay wages for a shorter time than for others. If you promise more than the law, enter how many weeks. The program warns when the own risk is so long that the insurer never pays for these employees.",
	},
	"question.prior_cover.help": {
		"Sommige verzekeraars betalen in de eerste maanden niet voor een ziekte die bij de start al te verwachten was. Had u tot de ingangsdatum een vergelijkbare verzekering, ook bij een andere verzekeraar, dan vervalt die bepaling meestal: u was immers al verzekerd. Zeg de oude verzekering pas op als de nieuwe u heeft geaccepteerd.",
		"Some insurers do not pay in the first months for an illness that could be foreseen at the start. If you had a comparable insurance up to the start date, also with another insurer, that clause usually lapses: you were insured already. Cancel the old insurance only once the new one has accepted you.",
	},
	"question.switching.help": {
		"De overstapservice regelt dat uw oude verzekering stopt als de nieuwe begint. Zo bent u niet dubbel verzekerd en ook niet even onverzekerd. Controleer de opzegtermijn van uw oude polis.",
		"The switching service sees to it that your old insurance stops when the new one begins, so that you are neither insured twice nor uninsured for a while. Check the notice period of your old policy.",
	},
	"question.payment_method.help": {
		"Voor automatische incasso geeft u de verzekeraar een machtiging; u kunt die later intrekken. Een nota moet op tijd zijn betaald: wie te laat betaalt, kan zijn dekking verliezen.",
		"For direct debit you give the insurer a mandate, which you can withdraw later. An invoice must be paid in time: who pays late can lose the cover.",
	},
	"question.merger.help": {
		"Een fusie, een overname of een andere grote wijziging verandert de loonsom, het aantal werknemers of de bedrijfstak. De verzekeraar kan dan de premie en de voorwaarden aanpassen. Deze offerte rekent met het bedrijf zoals het nu is.",
		"A merger, a takeover or another great change alters the payroll, the headcount or the sector. The insurer may then adapt premium and conditions. This quote reckons with the company as it is now.",
	},
	"question.name.help": {
		"De naam staat boven de offerte en in de aanvraag die u bewaart, en nergens anders. Namen van werknemers zijn nergens nodig.",
		"The name stands at the top of the quote and in the request you save, and nowhere else. Names of employees are not needed anywhere.",
	},
	"question.current_insurer.help": {
		"Wie overstapt, zegt de oude polis op; met een overstapservice doet de nieuwe verzekeraar dat. Die moet dan weten bij wie. Zeg niet op voordat de nieuwe verzekering is geaccepteerd.",
		"Who switches cancels the old policy; with a switching service the new insurer does. It has to know with whom. Do not cancel before the new insurance has been accepted.",
	},
	"question.current_arbodienst.help": {
		"Bij dit product hoort een arbodienst. Hebt u er nu een, dan loopt dat contract door tot iemand het opzegt.",
		"This product comes with an occupational-health service. If you have one now, that contract runs on until somebody cancels it.",
	},

	// What law and agreements ask.
	"question.headcount.law": {
		"De Arbowet verplicht iedere werkgever zich bij verzuim te laten bijstaan door een bedrijfsarts of arbodienst. Hier zit die dienst in het product.",
		"The Working Conditions Act (Arbowet) obliges every employer to be assisted in absence by a company doctor or occupational-health service. Here that service is part of the product.",
	},
	"question.absence.law": {
		"De privacywet verbiedt u de oorzaak van een ziekte vast te leggen of door te geven. Een percentage over het hele bedrijf mag wel.",
		"Privacy law forbids you to record or pass on the cause of an illness. A percentage over the whole company is allowed.",
	},
	"question.cao.law": {
		"De wet (BW 7:629) vraagt 104 weken lang ten minste 70% van het loon, en in de eerste 52 weken niet minder dan het minimumloon. Een cao mag meer beloven, niet minder.",
		"The law (Civil Code 7:629) asks for at least 70% of the wage during 104 weeks, and in the first 52 weeks no less than the minimum wage. A cao may promise more, not less.",
	},
	"question.coverage.law": {
		"De wet (BW 7:629) vraagt 104 weken lang ten minste 70% van het loon, en in de eerste 52 weken niet minder dan het minimumloon. Verzekeren is niet verplicht: wat u niet verzekert, betaalt u zelf.",
		"The law (Civil Code 7:629) asks for at least 70% of the wage during 104 weeks, and in the first 52 weeks no less than the minimum wage. Insurance is not compulsory: what you do not insure, you pay yourself.",
	},
	"question.eigenrisico.law": {
		"Loon bij ziekte bent u vanaf de eerste dag schuldig. Alleen als dat is afgesproken, mogen de eerste twee dagen zonder loon blijven (BW 7:629 lid 9).",
		"Wages during illness are due from the first day. Only where that was agreed may the first two days go without pay (Civil Code 7:629, paragraph 9).",
	},
	"question.employer_charges.law": {
		"Ook over loon dat u bij ziekte doorbetaalt, bent u premies werknemersverzekeringen en de bijdrage voor de Zorgverzekeringswet schuldig.",
		"On wages paid during illness you also owe employee-insurance contributions and the healthcare contribution.",
	},
	"question.aow.law": {
		"Voor een werknemer met de AOW-leeftijd duurt de plicht om bij ziekte loon te betalen veel korter dan 104 weken (BW 7:629 lid 2).",
		"For an employee past AOW age the duty to pay wages during illness lasts much shorter than 104 weeks (Civil Code 7:629, paragraph 2).",
	},
	"question.merger.law": {
		"De marktomschrijving vraagt veranderingen in uw bedrijf zo snel mogelijk te melden. Een werknemer die door een fusie of overname ziek in dienst komt, is niet verzekerd.",
		"The market description asks you to report changes in your company as soon as possible. An employee who joins you ill through a merger or takeover is not insured.",
	},
	"question.prior_cover.law": {
		"Een wet is er niet: de polisvoorwaarden zeggen of een eerdere verzekering meetelt. Houd die polis bij de hand.",
		"No law decides this: the policy conditions say whether an earlier insurance counts. Keep that policy at hand.",
	},

	// What an answer does to the premium.
	"question.payroll.effect": {
		"De premie is het verzekerde loon maal een percentage: wie tweemaal zoveel loon verzekert, betaalt tweemaal zoveel premie. De loonsom bepaalt ook of uw eigen verzuim meetelt en of dit product voor u kan.",
		"The premium is the insured wage times a percentage: twice the wage is twice the premium. The payroll also decides whether your own absence counts and whether this product is open to you.",
	},
	"question.headcount.effect": {
		"Elke werknemer voegt een bedrag voor de arbodienst toe. Telt uw eigen verzuim mee, dan weegt het zwaarder naarmate u meer mensen hebt.",
		"Every employee adds an amount for the occupational-health service. If your own absence counts, it weighs more the more people you have.",
	},
	"question.sector.effect": {
		"Het voorbeeldpercentage stijgt recht evenredig met het verzuim van de bedrijfstak.",
		"The example percentage rises in proportion to the absence of the sector.",
	},
	"question.absence.effect": {
		"Is uw eigen verzuim hoger dan dat van de bedrijfstak, dan gaat de premie omhoog, en andersom. Bij weinig werknemers telt het maar voor een klein deel mee (premiedemping).",
		"If your own absence is higher than your sector's the premium rises, and the other way round. With few employees it counts for a small part only (damping).",
	},
	"question.cao.effect": {
		"Geen: de premie hangt af van wat u verzekert, niet van wat u belooft. Wel ziet u bij dekking en eigen risico wat u onder deze belofte zelf betaalt.",
		"None: the premium depends on what you insure, not on what you promise. But with coverage and own risk you see what you pay yourself under this promise.",
	},
	"question.coverage.effect": {
		"Meer dekking is een hoger percentage. Het eerste ziektejaar telt het zwaarst, omdat daarin de meeste ziektedagen vallen.",
		"More coverage is a higher percentage. The first year of illness counts most, as most days of illness fall in it.",
	},
	"question.eigenrisico.effect": {
		"Langer is goedkoper: korte ziektes, die het vaakst voorkomen, betaalt u dan zelf.",
		"Longer is cheaper: short illnesses, which are the most frequent, are then yours to pay.",
	},
	"question.term.effect": {
		"Een korting voor een langer contract gaat in het eerste jaar van de premie af. De jaren daarna zijn voor beide contracten gelijk.",
		"A discount for a longer contract is taken off the premium of the first year. The years after that are the same for both contracts.",
	},
	"question.start_date.effect": {
		"Het jaar van de ingangsdatum bepaalt de tarieven. Binnen een jaar maakt de dag niets uit, tenzij er werknemers zijn die maar een deel van het verzekeringsjaar werken.",
		"The year of the start date decides the rates. Within a year the day makes no difference, unless employees work only part of the policy year.",
	},
	"question.employer_charges.effect": {
		"De premie stijgt met hetzelfde percentage als de vergoeding. De arbodienst verandert niet.",
		"The premium rises by the same percentage as the benefit. The occupational-health fee does not change.",
	},
	"question.settlement.effect": {
		"De opslag is een vast deel van het verzekerde loon, boven op het percentage van de premie.",
		"The surcharge is a fixed part of the insured wage, on top of the premium percentage.",
	},
	"question.payment.effect": {
		"De opslag geldt voor de premie die overblijft na kortingen, elk jaar opnieuw, en niet voor de arbodienst.",
		"The surcharge holds for the premium that remains after discounts, every year again, and not for the occupational-health fee.",
	},
	"question.aow.effect": {
		"Met ja telt het loon van deze werknemers mee in de premie, en betaalt u ook voor hen de arbodienst.",
		"With yes the wages of these employees count in the premium, and you pay the occupational-health fee for them too.",
	},
	"question.package.effect": {
		"De korting gaat van de premie af, voor de korting op de contractduur en de opslag voor betalen in termijnen.",
		"The discount is taken off the premium, before the contract-term discount and the surcharge for paying in instalments.",
	},
	"question.prior_cover.effect": {
		"Geen: de premie blijft gelijk. Het antwoord bepaalt of een ziekte in de eerste maanden kan worden uitgesloten.",
		"None: the premium stays the same. The answer decides whether an illness in the first months can be excluded.",
	},
	"question.switching.effect": {
		"Geen: de dienst is gratis.",
		"None: the service is free.",
	},
	"question.payment_method.effect": {
		"Geen: voor zover de bron het vermeldt, kost geen van beide iets extra.",
		"None: as far as the source says, neither costs anything extra.",
	},
	"question.merger.effect": {
		"Nu geen: de offerte rekent met het bedrijf zoals het is. Met ja komt er een waarschuwing in de offerte.",
		"None for now: the quote reckons with the company as it is. With yes the quote has a warning.",
	},
	"question.name.effect":               {"Geen.", "None."},
	"question.current_insurer.effect":    {"Geen.", "None."},
	"question.current_arbodienst.effect": {"Geen.", "None."},
	"question.aow_weeks.effect":          {"Geen: alleen de waarschuwing hangt ervan af.", "None: only the warning depends on it."},

	// Notes for the adviser.
	"question.payroll.adviser": {
		"Vraag naar de verzamelloonstaat of de laatste loonaangifte. Wie halverwege komt of gaat, telt mee voor de tijd dat hij er is. Voor een precieze arbodienst en voor zieken bij de start hebt u de lijst van werknemers nodig.",
		"Ask for the payroll summary or the latest wage return. Who joins or leaves half-way counts for the time employed. For an exact occupational-health fee, and for who is ill at the start, you need the list of employees.",
	},
	"question.headcount.adviser": {
		"Tel mensen, geen voltijdsbanen, en laat een dga buiten de telling. Wie bij de start ziek is, voert u in via de lijst van werknemers: die telt pas mee na herstel.",
		"Count people, not full-time jobs, and leave a DGA out. Enter who is ill at the start through the list of employees: they count only after recovery.",
	},
	"question.sector.adviser": {
		"Controleer de SBI-code in het handelsregister. Een verzekeraar kan op de werkelijke werkzaamheden indelen.",
		"Check the SBI code in the trade register. An insurer may classify by the work really done.",
	},
	"question.absence.adviser": {
		"Vraag het verzuimoverzicht van de arbodienst. Let op dat zwangerschapsverlof eruit is en dat het om hele kalenderjaren gaat.",
		"Ask for the occupational-health service's absence report. Mind that maternity leave is left out and that it is about full calendar years.",
	},
	"question.cao.adviser": {
		"Zoek in de cao op arbeidsongeschiktheid. Daalt de aanvulling per half jaar, neem dan het gemiddelde van elk ziektejaar.",
		"Look in the cao under disability. If the supplement falls every half-year, take the average of each year of illness.",
	},
	"question.coverage.adviser": {
		"Verzekert uw klant minder dan de cao belooft, leg dan vast dat u daarop hebt gewezen.",
		"If your client insures less than the cao promises, put on record that you pointed it out.",
	},
	"question.eigenrisico.adviser": {
		"Bespreek hoeveel weken loon uw klant zelf kan dragen, ook als er twee mensen tegelijk ziek zijn.",
		"Discuss how many weeks of wages your client can bear, also when two people are ill at once.",
	},
	"question.prior_cover.adviser": {
		"Vraag de oude polis op en kijk of de dekking vergelijkbaar was. Zeg haar niet op voordat de nieuwe verzekeraar heeft geaccepteerd.",
		"Ask for the old policy and see whether its cover was comparable. Do not cancel it before the new insurer has accepted.",
	},
	"question.merger.adviser": {
		"Meld een verwachte fusie of overname bij de aanvraag, en neem haar op in uw dossier.",
		"Report an expected merger or takeover with the application, and keep it in your file.",
	},

	// The headings of help.
	"help.option":  {"Wat de cursor aanwijst", "What the cursor points at"},
	"help.why":     {"Waarom deze vraag", "Why this is asked"},
	"help.law":     {"Wat de wet vraagt", "What the law asks"},
	"help.effect":  {"Wat het met de premie doet", "What it does to the premium"},
	"help.adviser": {"Voor de adviseur", "For the adviser"},
	"help.source":  {"Waar dit vandaan komt", "Where this comes from"},
	"help.keys":    {"Toetsen", "Keys"},
	"help.keys.text": {
		"F1 of ? uitleg · F2 of Ctrl+P ander product · F3 of Ctrl+L andere taal · F4 of Ctrl+R adviseur of werkgever · Ctrl+Z ongedaan maken · Ctrl+Y opnieuw doen · Esc terug, uw antwoorden blijven staan · Ctrl+C stoppen",
		"F1 or ? help · F2 or Ctrl+P other product · F3 or Ctrl+L other language · F4 or Ctrl+R adviser or employer · Ctrl+Z undo · Ctrl+Y redo · Esc back, your answers stay · Ctrl+C stop",
	},
	"help.keys.overview": {
		"Enter uitleg of veranderen · s bewaren · t de offerte als tekst · j als JSON · c voor de klant · u ongedaan maken · r opnieuw doen",
		"Enter explain or change · s save · t the quote as text · j as JSON · c for the client · u undo · r redo",
	},
}
