// Package office reads the settings of the office (kantoor) that hands a quote over: what stands at the head and the foot of
// its papers, who signs, and whom a client calls in which region.
//
// The file is kantoor.toml in the user's configuration folder, or the one of --office. All of it may be left out: what is
// not written is not printed, and nothing is made up.
package office

import (
	"strconv"
	"strings"

	"dekking/premium/locale"
	"dekking/tariffs/strict"
)

// FileName is what the settings are called in the user's configuration folder.
const FileName = "kantoor.toml"

// Office is an office as its papers name it; the zero Office is none. All texts are clean.
type Office struct {
	Name         string    `toml:"name,optional"`
	Address      []string  `toml:"address,optional"` // lines
	Phone        string    `toml:"phone,optional"`
	Email        string    `toml:"email,optional"`
	Website      string    `toml:"website,optional"`
	KvK          string    `toml:"kvk,optional"`          // number in the trade register
	AFM          string    `toml:"afm,optional"`          // number of the licence under the Wft
	Adviser      string    `toml:"adviser,optional"`      // who signs
	Remuneration string    `toml:"remuneration,optional"` // "provisie", "fee", or what the office calls it
	Contacts     []Contact `toml:"contact,optional"`
}

// Contact is whom a client in a region turns to (inventory 24).
type Contact struct {
	Region string `toml:"region"`
	Name   string `toml:"name,optional"`
	Phone  string `toml:"phone,optional"`
	Email  string `toml:"email,optional"`
}

// longest is the most runes that are kept of a text.
const longest = 80

// Read reads the settings. All that is wrong is told at once, each with its place; then they are not to be used.
func Read(file string, src []byte) (Office, strict.Problems) {
	var o Office
	doc, problems := strict.Decode(file, src, strict.TariffLimits, &o)
	if doc != nil && len(problems) == 0 {
		for i, contact := range o.Contacts {
			if strings.TrimSpace(contact.Region) == "" {
				problems = append(problems, doc.Problem("contact["+strconv.Itoa(i)+"].region", "empty_text"))
			}
		}
	}
	o.clean()
	return o, problems
}

// clean makes every text fit to be printed.
func (o *Office) clean() {
	for _, text := range []*string{&o.Name, &o.Phone, &o.Email, &o.Website, &o.KvK, &o.AFM, &o.Adviser, &o.Remuneration} {
		tidy(text)
	}
	for i := range o.Address {
		tidy(&o.Address[i])
	}
	for i := range o.Contacts {
		contact := &o.Contacts[i]
		for _, text := range []*string{&contact.Region, &contact.Name, &contact.Phone, &contact.Email} {
			tidy(text)
		}
	}
}

func tidy(text *string) { *text = strings.TrimSpace(locale.Clean(*text, longest)) }
