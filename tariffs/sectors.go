package tariffs

// ByID finds a sector by its id, written exactly as in sectors.toml.
func (s *Sectors) ByID(id string) (*Sector, bool) {
	for i := range s.Sectors {
		if s.Sectors[i].ID == id {
			return &s.Sectors[i], true
		}
	}
	return nil, false
}

// maxLevels is how many wider sectors one can be part of; SBI has five levels.
const maxLevels = 8

// ancestors gives the wider sectors that a sector is part of, nearest first. It ends at an unknown parent, and on a
// circle, which a checked file has not, after maxLevels.
func (s *Sectors) ancestors(sector *Sector) []*Sector {
	var wider []*Sector
	for len(wider) < maxLevels && sector.Parent != "" {
		parent, ok := s.ByID(sector.Parent)
		if !ok {
			break
		}
		wider = append(wider, parent)
		sector = parent
	}
	return wider
}
