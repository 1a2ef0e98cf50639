package payroll

import (
	"time"

	"dekking/premium"
)

// likeness is what two rows of one person have in common when no BSN tells.
type likeness struct {
	name string
	born time.Time
	wage premium.Money
}

// duplicates flags who may be in the payroll twice. Nobody is removed: one person may have two employments.
func duplicates(people []person, labels []string) []Note {
	var notes []Note
	same := map[identity]int{}
	numbers := map[string]int{}
	alike := map[likeness]int{}
	for i, p := range people {
		like := likeness{p.name, p.employee.Born, p.employee.Wage}
		person, isPerson := seen(same, p.identity, i)
		number, isNumber := seen(numbers, p.number, i)
		twin, isAlike := seen(alike, like, i)
		switch {
		case isPerson:
			notes = append(notes, doubled(p, "same_person", labels[i], labels[person]))
		case isNumber:
			notes = append(notes, doubled(p, "same_number", labels[i], labels[number]))
		case isAlike && like.tells() && !apart(p, people[twin]):
			notes = append(notes, doubled(p, "look_alike", labels[i], labels[twin]))
		}
	}
	return notes
}

// seen tells who had a mark before, and keeps the first. The zero mark is nobody's.
func seen[K comparable](marks map[K]int, mark K, i int) (first int, met bool) {
	var none K
	if mark == none {
		return 0, false
	}
	if first, met = marks[mark]; !met {
		marks[mark] = i
	}
	return first, met
}

// tells says whether a likeness means anything: equal wages alone do not.
func (l likeness) tells() bool { return l.name != "" || !l.born.IsZero() }

// apart says that the files themselves tell two people from each other.
func apart(p, q person) bool {
	none := identity{}
	return p.identity != none && q.identity != none && p.identity != q.identity
}

func doubled(p person, id, label, other string) Note {
	note := Note{Employee: label, ID: id, Args: []any{other}}
	if len(p.rows) > 0 {
		note.Origin = p.rows[0]
	}
	return note
}
