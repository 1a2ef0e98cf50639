package tui

import (
	"slices"
	"strconv"

	"dekking/premium"
)

// This file keeps the past cases with the staff: a case of somebody who is not on the list would leave no quote, at no
// question where that could be mended.

// fitCases is a draft in which a case follows an employee who is called otherwise than before, and goes with one who is no
// longer there; and how many went.
func fitCases(old, next premium.Draft) (premium.Draft, int) {
	before, now := labelsIn(old), labelsIn(next)
	var kept []premium.Case
	for _, c := range next.Cases {
		i := slices.Index(before, c.Employee)
		if !slices.Contains(now, c.Employee) && i >= 0 && len(before) == len(now) {
			c.Employee = now[i]
		}
		if slices.Contains(now, c.Employee) {
			kept = append(kept, c)
		}
	}
	if slices.Equal(kept, next.Cases) {
		return next, 0
	}
	gone := len(next.Cases) - len(kept)
	next.Cases = kept
	return next, gone
}

// labelsIn are the employees of a draft; without a label, one has a number.
func labelsIn(d premium.Draft) []string {
	labels := make([]string, len(d.Employees))
	for i, e := range d.Employees {
		if labels[i] = e.Label; e.Label == "" {
			labels[i] = strconv.Itoa(i + 1)
		}
	}
	return labels
}

// goneWords say that cases went; "" for none.
func (w *wizard) goneWords(gone int) string {
	if gone == 0 {
		return ""
	}
	return w.p.Plural("tab.backtest.gone", gone)
}

// saidGone says that cases went.
func (w *wizard) saidGone(gone int) {
	if gone > 0 {
		w.status = w.goneWords(gone)
	}
}
