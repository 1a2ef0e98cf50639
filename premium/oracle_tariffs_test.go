package premium_test

import (
	"math/big"
)

// This file has the tariffs as the design prints them, for the oracle's own tests and generators.

// oracleSazas is the product with Sazas's conditions and the example percentages of §4.
func oracleSazas(edition int) oracleTariff {
	t := oracleTariff{
		payrollMax:      ratOf("1000000"),
		wageMin:         ratOf("500"),
		wageMax:         ratOf("125000"),
		arboRate:        ratPercent("0.56"),
		arboMin:         ratOf("101"),
		arboMax:         ratOf("188"),
		askAbove:        ratOf("175000"),
		absenceYears:    2,
		weights:         []int64{3, 2, 1},
		credibility:     oraclePoints(),
		credibilityTail: ratOf("26.59"),
		expectedCost:    true,
		loading:         ratOf("1.30"),
		share1:          oracleShares(),
		share2:          ratOf("0.162"),
		sectorAbsence: map[string]*big.Rat{
			"bouw": ratPercent("5.3"), "horeca": ratPercent("4.7"), "overige-diensten": ratPercent("5.4"),
		},
		settlement:   ratPercent("0.05"),
		termDiscount: map[int]*big.Rat{1: new(big.Rat), 3: ratPercent("5")},
		surcharge:    map[string]*big.Rat{"month": ratPercent("2"), "quarter": new(big.Rat)},
		perYear:      map[string]int{"month": 12, "quarter": 4},
		aowOptIn:     true,
		monthsAhead:  2,
		aow:          oracleAOW,
		vat:          ratPercent("21"),
		choices:      oracleChoices{edition: edition},
	}
	if edition == 2022 {
		t.arboRate, t.arboMin, t.arboMax = ratPercent("0.52"), ratOf("94"), ratOf("174")
	}
	return t
}

// oracleMarkt is the broker's description of the market: unknown fee, cap and surcharges, absence always asked.
func oracleMarkt() oracleTariff {
	t := oracleSazas(0)
	t.payrollMax, t.wageMin, t.wageMax = nil, nil, nil
	t.arboRate, t.arboMin, t.arboMax = nil, nil, nil
	t.askAbove, t.absenceYears = new(big.Rat), 3
	t.settlement, t.aowOptIn = nil, false
	t.termDiscount = map[int]*big.Rat{1: nil, 3: nil}
	t.surcharge = map[string]*big.Rat{"month": nil, "quarter": nil, "half-year": nil, "year": new(big.Rat)}
	t.perYear = map[string]int{"month": 12, "quarter": 4, "half-year": 2, "year": 1}
	t.choices = oracleChoices{anyCover: true, packageMax: ratPercent("10")}
	return t
}

// oracleOffice is an office's own table instead of the example percentages; one of its cells is unknown.
func oracleOffice() oracleTariff {
	t := oracleSazas(0)
	t.expectedCost = false
	t.table = map[string]*big.Rat{
		"bouw|100/70|30": ratPercent("3.20"), "bouw|70/70|10": ratPercent("4.05"), "horeca|85/70|20": ratPercent("3.60"),
		"horeca|70/70|10": nil,
	}
	return t
}

func oraclePoints() [][2]*big.Rat {
	return [][2]*big.Rat{
		{ratOf("0"), ratPercent("0")}, {ratOf("3"), ratPercent("9")}, {ratOf("8"), ratPercent("24")}, {ratOf("17"), ratPercent("39")},
	}
}

func oracleShares() map[int]*big.Rat {
	return map[int]*big.Rat{
		10: ratOf("0.582"), 20: ratOf("0.476"), 30: ratOf("0.407"), 65: ratOf("0.265"), 130: ratOf("0.142"),
	}
}
