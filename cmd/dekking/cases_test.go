package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// Guards the worked cases: every figure that was worked out by hand is in the JSON, to the cent.
func TestWorkedCases(t *testing.T) {
	wanted, _ := filepath.Glob("../../testdata/cases/*.want.json")
	if len(wanted) < 3 {
		t.Fatalf("%d cases", len(wanted))
	}
	for _, path := range wanted {
		request := strings.TrimSuffix(path, ".want.json") + ".toml"
		got := runHere("", "quote", request, "--format", "json")
		if got.status != exitDone || got.err != "" {
			t.Errorf("%s: status %d, %s", request, got.status, got.err)
		}
		src, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		assertHolds(t, filepath.Base(request), decodeJSON(t, string(src)), decodeJSON(t, got.out))
	}
}

func decodeJSON(t *testing.T, src string) any {
	t.Helper()
	decoder := json.NewDecoder(strings.NewReader(src))
	decoder.UseNumber()
	var value any
	if err := decoder.Decode(&value); err != nil {
		t.Fatalf("%v in %.200s", err, src)
	}
	return value
}

// assertHolds wants every key of want in got, with the same value; lists have the same length.
func assertHolds(t *testing.T, path string, want, got any) {
	t.Helper()
	switch w := want.(type) {
	case map[string]any:
		g, _ := got.(map[string]any)
		for key, value := range w {
			assertHolds(t, path+"."+key, value, g[key])
		}
	case []any:
		g, _ := got.([]any)
		if len(g) != len(w) {
			t.Errorf("%s: %d elements, want %d", path, len(g), len(w))
			return
		}
		for i, value := range w {
			assertHolds(t, fmt.Sprintf("%s[%d]", path, i), value, g[i])
		}
	default:
		if want != got {
			t.Errorf("%s: got %v, want %v", path, got, want)
		}
	}
}
