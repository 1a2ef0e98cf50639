package strict

// suggest gives the known key that the unknown one was most likely meant to be, or nothing: two keys are near when a
// third of the letters, at most, must be changed.
func suggest(key string, known []string) string {
	best, distance := "", len(key)/3+1
	if len(key) > maxKey {
		return ""
	}
	for _, k := range known {
		if len(k)-len(key) >= distance {
			continue // it takes an edit for every letter more
		}
		if d := edits([]rune(key), []rune(k)); d < distance {
			best, distance = k, d
		}
	}
	return best
}

// edits counts the letters to insert, drop, replace or swap with their neighbour.
func edits(a, b []rune) int {
	var before []int
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range a {
		next := make([]int, len(b)+1)
		next[0] = i + 1
		for j := range b {
			change := row[j]
			if a[i] != b[j] {
				change++
			}
			next[j+1] = min(change, row[j+1]+1, next[j]+1)
			if i > 0 && j > 0 && a[i] == b[j-1] && a[i-1] == b[j] {
				next[j+1] = min(next[j+1], before[j-1]+1)
			}
		}
		before, row = row, next
	}
	return row[len(b)]
}
