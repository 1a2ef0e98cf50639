package document

import (
	"strings"

	"dekking/tariffs"
)

// This file is about the insurance card (verzekeringskaart), which the intermediary hands over before the contract is
// concluded (art. 65b BGfo).

// cardPlace says where the card of this product is to be had, as far as its tables know.
func (c composer) cardPlace() paragraph {
	for _, service := range c.product.Services {
		if service.ID == tariffs.CardService && service.URL != "" && service.Source != nil {
			address := strings.TrimPrefix(clip(service.URL, longText), "https://")
			return paragraph(c.Text("card.place", address, moment(c.Printer, service.Source.Checked)))
		}
	}
	return paragraph(c.Text("card.ask"))
}

// cardGiven records that the card was handed over: the day where the request tells it, the version by hand.
func (c composer) cardGiven() paragraph {
	if day := c.staff.Request.Employer.CardHandedOver; !day.IsZero() {
		return paragraph(c.Text("card.given", c.LongDate(day)))
	}
	return paragraph(c.Text("document.card_given"))
}
