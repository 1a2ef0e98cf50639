package tariffs

import "testing"

// The shipped tables are in order, each and together.
func TestShippedLibraryIsInOrder(t *testing.T) {
	for _, problem := range Shipped().Check() {
		t.Error(problem)
	}
}
