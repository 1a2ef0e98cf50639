package main

import (
	"slices"
	"strings"

	"dekking/tariffs"

	"github.com/shopspring/decimal"
)

// tableChange is one thing that two editions say otherwise. A side that says nothing about it is nil.
type tableChange struct {
	part, title string
	id, label   string
	old, new    *fact
	oldOrigin   tariffs.Origin
	newOrigin   tariffs.Origin
}

// originFact is the id of where the figures of a section come from, and how sure they are.
const originFact = "origin"

// changesOf sets the sections of two editions against each other, in the order of the old one, then what is new.
func changesOf(old, new []pagePart) []tableChange {
	var changes []tableChange
	for _, before := range old {
		after, _ := partOf(new, before.id)
		changes = append(changes, before.against(after)...)
	}
	for _, after := range new {
		if _, known := partOf(old, after.id); !known {
			changes = append(changes, pagePart{id: after.id, title: after.title}.against(after)...)
		}
	}
	return changes
}

func partOf(parts []pagePart, id string) (pagePart, bool) {
	for _, part := range parts {
		if part.id == id {
			return part, true
		}
	}
	return pagePart{}, false
}

// against gives what a section and its later self say otherwise. The year of an edition is no difference.
func (before pagePart) against(after pagePart) []tableChange {
	at := tableChange{part: before.id, title: before.title, oldOrigin: before.origin, newOrigin: after.origin}
	var changes []tableChange
	for _, f := range before.facts {
		now, still := factOf(after.facts, f.id)
		switch c := at.of(f); {
		case !still:
			c.old = &f
			changes = append(changes, c)
		case !f.same(now):
			c.old, c.new = &f, &now
			changes = append(changes, c)
		}
	}
	for _, f := range after.facts {
		if _, known := factOf(before.facts, f.id); !known {
			c := at.of(f)
			c.new = &f
			changes = append(changes, c)
		}
	}
	if moved := before.origin.SourceID != after.origin.SourceID || before.origin.Certainty != after.origin.Certainty; moved {
		at.id = originFact
		changes = append(changes, at)
	}
	return changes
}

func (c tableChange) of(f fact) tableChange {
	c.id, c.label = f.id, f.label
	return c
}

func factOf(facts []fact, id string) (fact, bool) {
	i := slices.IndexFunc(facts, func(f fact) bool { return f.id == id })
	if i < 0 {
		return fact{}, false
	}
	return facts[i], true
}

// difference is new less old, where both are figures: "7", "0.04%"; "" where it cannot be said.
func (c tableChange) difference() string {
	if c.old == nil || c.new == nil || !c.old.figure || !c.new.figure {
		return ""
	}
	difference := c.new.value.Sub(c.old.value)
	if strings.HasSuffix(c.new.raw, "%") {
		return plainDecimal(difference.Shift(2)) + "%"
	}
	return plainDecimal(difference)
}

// plainDecimal writes a number with the decimals it holds.
func plainDecimal(d decimal.Decimal) string { return d.StringFixed(max(0, -d.Exponent())) }
