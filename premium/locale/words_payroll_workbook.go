package locale

// payrollWorkbookWords holds what is said about an Excel file: why it cannot be read and what to do, what is wrong with a
// cell, and what to look at.
var payrollWorkbookWords = words{
	"payroll.error.workbook_old": {
		"Dit is een Excel-bestand van de oude soort (.xls). Open het in Excel, bewaar het als Excel-werkmap (.xlsx) en kies dat bestand.",
		"This is an Excel file of the old kind (.xls). Open it in Excel, save it as an Excel workbook (.xlsx) and choose that file.",
	},
	"payroll.error.workbook_locked": {
		"Dit Excel-bestand is met een wachtwoord beveiligd. Open het in Excel, haal het wachtwoord weg (Bestand, Info), bewaar als .xlsx en kies dat bestand.",
		"This Excel file is protected with a password. Open it in Excel, remove the password (File, Info), save it as .xlsx and choose that file.",
	},
	"payroll.error.workbook_ods": {
		"Dit is een bestand van LibreOffice of OpenOffice (.ods). Bewaar het daar als Excel-werkmap (.xlsx) en kies dat bestand.",
		"This is a file of LibreOffice or OpenOffice (.ods). Save it there as an Excel workbook (.xlsx) and choose that file.",
	},
	"payroll.error.workbook_binary": {
		"Dit is een binaire Excel-werkmap (.xlsb). Open hem in Excel, bewaar als .xlsx en kies dat bestand.",
		"This is a binary Excel workbook (.xlsb). Open it in Excel, save it as .xlsx and choose that file.",
	},
	"payroll.error.workbook_none": {
		"In dit bestand zit geen Excel-werkmap. Kies een .xlsx-bestand, of open de lijst in Excel en bewaar als .xlsx.",
		"There is no Excel workbook in this file. Choose an .xlsx file, or open the list in Excel and save it as .xlsx.",
	},
	// {0} most megabytes
	"payroll.error.workbook_large": {
		"Dit Excel-bestand is groter dan {0} MB. Bewaar alleen het blad met de loonlijst als nieuw .xlsx-bestand en kies dat.",
		"This Excel file is larger than {0} MB. Save only the sheet with the payroll as a new .xlsx file and choose that.",
	},
	"payroll.error.workbook_parts": {
		"Dit Excel-bestand bestaat uit te veel onderdelen. Bewaar alleen het blad met de loonlijst als nieuw .xlsx-bestand en kies dat.",
		"This Excel file has too many parts. Save only the sheet with the payroll as a new .xlsx file and choose that.",
	},
	// {0} most megabytes
	"payroll.error.workbook_unzipped": {
		"Uitgepakt is dit Excel-bestand te groot: meer dan {0} MB aan gegevens. Bewaar alleen het blad met de loonlijst als nieuw .xlsx-bestand en kies dat.",
		"Unpacked, this Excel file is too large: more than {0} MB of data. Save only the sheet with the payroll as a new .xlsx file and choose that.",
	},
	"payroll.error.workbook_crowded": {
		"In dit Excel-bestand staan te veel rijen, cellen of tekst. Kopieer alleen de loonlijst naar een nieuw blad, zonder lege opgemaakte rijen, bewaar dat als .xlsx en kies dat bestand.",
		"There are too many rows or cells, or too much text, in this Excel file. Copy only the payroll to a new sheet, without empty formatted rows, save that as .xlsx and choose that file.",
	},
	"payroll.error.workbook_unsafe": {
		"In dit bestand staat iets dat niet in een Excel-bestand hoort; daarom is het niet gelezen. Open het in Excel, bewaar het opnieuw als .xlsx en kies dat bestand.",
		"This file holds something that does not belong in an Excel file, so it was not read. Open it in Excel, save it again as .xlsx and choose that file.",
	},
	"payroll.error.workbook_broken": {
		"Dit Excel-bestand is beschadigd. Open het in Excel, kijk of alles er staat, bewaar het opnieuw als .xlsx en kies dat bestand.",
		"This Excel file is damaged. Open it in Excel, see whether everything is there, save it again as .xlsx and choose that file.",
	},
	"payroll.error.workbook_broken_row": {
		"Vanaf deze rij is dit Excel-bestand beschadigd. Open het in Excel, kijk of alles er staat, bewaar het opnieuw als .xlsx en kies dat bestand.",
		"From this row on, this Excel file is damaged. Open it in Excel, see whether everything is there, save it again as .xlsx and choose that file.",
	},
	"payroll.error.workbook_row_number": {
		"Na deze rij klopt de nummering van de rijen in dit Excel-bestand niet. Open het in Excel, kijk of alles er staat, bewaar het opnieuw als .xlsx en kies dat bestand.",
		"After this row the numbering of the rows in this Excel file is wrong. Open it in Excel, see whether everything is there, save it again as .xlsx and choose that file.",
	},
	"payroll.error.workbook_reference": {
		"In deze rij van het Excel-bestand staat een cel op een plaats die niet kan. Open het in Excel, kijk of alles er staat, bewaar het opnieuw als .xlsx en kies dat bestand.",
		"In this row of the Excel file a cell is in a place that cannot be. Open it in Excel, see whether everything is there, save it again as .xlsx and choose that file.",
	},
	"payroll.error.workbook_text_missing": {
		"In deze rij van het Excel-bestand ontbreekt de tekst van een cel. Open het in Excel, kijk of alles er staat, bewaar het opnieuw als .xlsx en kies dat bestand.",
		"In this row of the Excel file the text of a cell is missing. Open it in Excel, see whether everything is there, save it again as .xlsx and choose that file.",
	},
	// {0} most columns
	"payroll.error.workbook_wide": {
		"In deze rij staat iets voorbij kolom {0}. Kopieer alleen de loonlijst naar een nieuw blad, bewaar dat als .xlsx en kies dat bestand.",
		"In this row there is something beyond column {0}. Copy only the payroll to a new sheet, save that as .xlsx and choose that file.",
	},
	// {0} sheet
	"payroll.error.rows_lost": {
		"Niet alles op blad {0} kon worden gelezen: het hield hier op. Open het bestand in Excel, bewaar het opnieuw als .xlsx en kies dat bestand.",
		"Not all of sheet {0} could be read: it ended here. Open the file in Excel, save it again as .xlsx and choose that file.",
	},
	"payroll.error.workbook_empty": {
		"In dit Excel-bestand staat niets. Kies het bestand met de loonlijst.",
		"There is nothing in this Excel file. Choose the file with the payroll.",
	},
	"payroll.error.workbook_hidden": {
		"Alle bladen met gegevens zijn verborgen. Maak in Excel het blad met de loonlijst zichtbaar (rechtsklik op een tab, Zichtbaar maken) en bewaar het bestand.",
		"All sheets with data are hidden. In Excel, make the sheet with the payroll visible (right-click a tab, Unhide) and save the file.",
	},

	"payroll.fault.formula_error": {
		"De formule in deze cel geeft een fout. Typ de waarde.",
		"The formula in this cell gives an error. Type the value.",
	},
	"payroll.fault.formula_empty": {
		"De formule in deze cel is niet uitgerekend. Typ de waarde, of open het bestand in Excel, bewaar het en lees het opnieuw.",
		"The formula in this cell was not calculated. Type the value, or open the file in Excel, save it and read it again.",
	},
	"payroll.fault.date_range": {
		"Deze datum bestaat niet. Typ de datum, bijvoorbeeld 12-04-1985.",
		"This date does not exist. Type the date, for example 12-04-1985.",
	},
	"payroll.fault.time_of_day": {
		"Hier staat een tijd. Typ een gewoon getal, bijvoorbeeld 36 of 36,5.",
		"This is a time. Type a plain number, for example 36 or 36.5.",
	},
	"payroll.fault.number_large": {
		"Dit getal is te groot. Typ de juiste waarde.",
		"This number is too large. Type the right value.",
	},
	"payroll.fault.cell_unreadable": {
		"De inhoud van deze cel kan niet worden gelezen. Typ de waarde.",
		"What is in this cell cannot be read. Type the value.",
	},

	// {0} how many
	"payroll.note.hidden_rows": {
		"Verborgen rijen in het blad: {0}. Ze zijn gewoon meegelezen.",
		"Hidden rows in the sheet: {0}. They were read like the others.",
	},
	// {0} how many
	"payroll.note.hidden_sheets": {
		"Verborgen bladen met gegevens: {0}. Ze zijn niet gelezen. Horen ze bij de loonlijst, maak ze dan zichtbaar in Excel en lees het bestand opnieuw.",
		"Hidden sheets with data: {0}. They were not read. If they belong to the payroll, make them visible in Excel and read the file again.",
	},
	// {0} a range of cells
	"payroll.note.merged_cells": {
		"Er zijn cellen samengevoegd, bijvoorbeeld {0}. Alleen de eerste daarvan heeft een waarde; kijk of in de andere rijen of kolommen niets ontbreekt.",
		"Cells are merged, for example {0}. Only the first of them has a value; see whether nothing is missing in the other rows or columns.",
	},
}
