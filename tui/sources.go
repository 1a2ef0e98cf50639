package tui

import "dekking/tariffs"

// This file says which sections of the tables each question touches, so that its help can name their sources: those of
// the product and edition at hand.

func payrollSources(s *state) []tariffs.Origin {
	return []tariffs.Origin{s.table.Product.Wage.Origin, s.table.Product.Eligibility.Origin}
}

func headcountSources(s *state) []tariffs.Origin {
	return []tariffs.Origin{s.table.Product.ArboFee.Origin, s.table.Product.Credibility.Origin}
}

func sectorSources(s *state) []tariffs.Origin {
	return []tariffs.Origin{s.table.Reference.Absence.Origin, s.table.Product.Percentage.Origin}
}

func percentageSources(s *state) []tariffs.Origin {
	return []tariffs.Origin{s.table.Product.Percentage.Origin}
}

func absenceSources(s *state) []tariffs.Origin {
	return []tariffs.Origin{s.table.Product.Absence.Origin, s.table.Product.Credibility.Origin}
}

func caoSources(s *state) []tariffs.Origin { return []tariffs.Origin{s.table.Reference.WagePay.Origin} }

func coverageSources(s *state) []tariffs.Origin {
	return []tariffs.Origin{s.table.Product.Coverage.Origin, s.table.Reference.WagePay.Origin, s.table.Reference.Shares.Origin}
}

func eigenrisicoSources(s *state) []tariffs.Origin {
	return []tariffs.Origin{s.table.Product.Eigenrisico.Origin, s.table.Reference.Shares.Origin}
}

func termSources(s *state) []tariffs.Origin {
	return []tariffs.Origin{s.table.Product.Term.Origin, s.table.Product.Cancellation.Origin}
}

func startSources(s *state) []tariffs.Origin { return []tariffs.Origin{s.table.Product.Start.Origin} }

func chargesSources(s *state) []tariffs.Origin {
	return []tariffs.Origin{s.table.Product.Charges.Origin, s.table.Reference.EmployerPremiums.Origin, s.table.Reference.PremiumWage.Origin}
}

func settlementSources(s *state) []tariffs.Origin {
	return []tariffs.Origin{s.table.Product.Settlement.Origin}
}

func paymentSources(s *state) []tariffs.Origin {
	return []tariffs.Origin{s.table.Product.Payment.Origin}
}

func aowSources(s *state) []tariffs.Origin {
	return []tariffs.Origin{s.table.Product.AfterAOW.Origin, s.table.Reference.AOWPay.Origin, s.table.Reference.StatePension.Origin}
}

func packageSources(s *state) []tariffs.Origin {
	return []tariffs.Origin{s.table.Product.PackageDiscount.Origin}
}

func switchingSources(s *state) []tariffs.Origin {
	return []tariffs.Origin{s.table.Product.Switching.Origin}
}

func priorCoverSources(s *state) []tariffs.Origin {
	return []tariffs.Origin{s.table.Product.Foreseeable.Origin}
}
