package document_test

import (
	"slices"
	"strings"
	"testing"

	"dekking/premium"
	"dekking/premium/advice"
	"dekking/premium/document"
	"dekking/premium/locale"
	"dekking/tariffs"
)

// Guards that a compared product of which no quality mark is named is warned of, and others are not (inventory 108).
func TestCompareWarnsOfMissingMark(t *testing.T) {
	q := quote(t, installer())
	bare := *q.Staff.Table
	product := *bare.Product
	product.Services = slices.DeleteFunc(slices.Clone(product.Services), func(s tariffs.Service) bool { return s.ID == "quality_mark" })
	bare.Product = &product
	other := premium.Assess(&bare, q.Staff.Request).Quote(q.Cover)
	for _, c := range []struct {
		quotes []*premium.Quote
		warned bool
	}{{[]*premium.Quote{q, &other}, true}, {[]*premium.Quote{q, q}, false}} {
		told := document.CompareText(locale.For(locale.NL), document.Compared{Comparison: advice.Compare(c.quotes[0], c.quotes[1]),
			Names: []string{"een", "twee"}, Bridges: make([][]premium.Line, 2)})
		if strings.Contains(told, "van B noemt de bron geen keurmerk") != c.warned {
			t.Errorf("warned, want %v:\n%s", c.warned, told[:400])
		}
	}
}
