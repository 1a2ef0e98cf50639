package archive

import "testing"

// Listing is what the wizard and "dekking quotes" begin with: 500 quotes must not be felt.
func BenchmarkList500(b *testing.B) {
	folder, m := b.TempDir(), made(b, "installer")
	for range 500 {
		if _, err := Keep(folder, m); err != nil {
			b.Fatal(err)
		}
	}
	for b.Loop() {
		if entries, _, err := List(folder, 500); len(entries) != 500 || err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkKeep(b *testing.B) {
	folder, m := b.TempDir(), made(b, "installer")
	for b.Loop() {
		if _, err := Keep(folder, m); err != nil {
			b.Fatal(err)
		}
	}
}
