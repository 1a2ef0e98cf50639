package foresight

import (
	"math"
	"math/bits"
)

// alias draws an index by weight in one step (Walker, Vose): each column holds a part of its own index and lends the rest
// to another. Thresholds are worked out in whole numbers, so that they are the same on every machine.
type alias []aliasColumn

type aliasColumn struct {
	own   uint64 // in 2^64ths
	other int
}

// newAlias lays out weights, which are not negative and not all nothing.
func newAlias(weights []int64) alias {
	n := uint64(len(weights))
	total := uint64(0)
	left := make([]uint64, n)
	var small, large []int
	for i, w := range weights {
		total += uint64(w)
		left[i] = uint64(w) * n
	}
	a := make(alias, n)
	for i := range left {
		a[i] = aliasColumn{math.MaxUint64, i}
		if left[i] < total {
			small = append(small, i)
		} else {
			large = append(large, i)
		}
	}
	for len(small) > 0 && len(large) > 0 {
		s, l := small[len(small)-1], large[len(large)-1]
		small = small[:len(small)-1]
		own, _ := bits.Div64(left[s], 0, total)
		a[s] = aliasColumn{own, l}
		if left[l] -= total - left[s]; left[l] < total {
			large, small = large[:len(large)-1], append(small, l)
		}
	}
	return a
}

// draw turns a random number into an index.
func (a alias) draw(random uint64) int {
	i, rest := bits.Mul64(random, uint64(len(a)))
	if column := &a[i]; rest >= column.own {
		return column.other
	}
	return int(i)
}

// poisson are the weights of a Poisson number around its mean, from the lowest that matters on, in billionths of the
// likeliest.
func poisson(mean float64) (weights []int64, lowest int) {
	mode := int(mean)
	up := []int64{billion}
	for p, k := float64(billion), mode+1; p >= 1; k++ {
		p = p * mean / float64(k)
		up = append(up, int64(math.Round(p)))
	}
	lowest = mode
	var down []int64
	for p := float64(billion); p >= 1 && lowest > 0; lowest-- {
		p = p * float64(lowest) / mean
		down = append(down, int64(math.Round(p)))
	}
	for i := len(down) - 1; i >= 0; i-- {
		weights = append(weights, down[i])
	}
	return append(weights, up...), lowest
}

// moments are the mean and the standard deviation of amounts.
func moments(amounts []float64) (mean, deviation float64) {
	n := float64(len(amounts))
	for _, a := range amounts {
		mean += a
	}
	mean /= n
	sum := 0.0
	for _, a := range amounts {
		sum += float64((a - mean) * (a - mean))
	}
	return mean, math.Sqrt(sum / n)
}

// nth is the amount that so many are not above, by Hoare's selection; the amounts change places.
func nth(amounts []float64, n int) float64 {
	low, high := 0, len(amounts)-1
	for low < high {
		pivot, i, j := amounts[(low+high)/2], low, high
		for i <= j {
			for amounts[i] < pivot {
				i++
			}
			for amounts[j] > pivot {
				j--
			}
			if i <= j {
				amounts[i], amounts[j] = amounts[j], amounts[i]
				i, j = i+1, j-1
			}
		}
		switch {
		case n <= j:
			high = j
		case n >= i:
			low = i
		default:
			return amounts[n]
		}
	}
	return amounts[n]
}
