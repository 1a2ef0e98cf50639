package main

import (
	"crypto/sha256"
	"fmt"
	"os"
	"os/exec"
	"slices"
	"strings"
	"testing"

	"dekking/premium/document"
)

// Guards that a quote is the same bytes in every form, the sealed quote within it too, whatever the zone and the language of
// the machine. Each is another program, as zones are read when one starts.
func TestSameBytesEverywhere(t *testing.T) {
	if os.Getenv("DEKKING_PART") == "forms" {
		printForms(t)
		return
	}
	met := map[string][]string{}
	for _, zone := range []string{"UTC", "Europe/Amsterdam", "America/New_York", "Pacific/Kiritimati"} {
		for _, language := range []string{"C", "nl_NL.UTF-8", "tr_TR.UTF-8"} {
			cmd := exec.Command(os.Args[0], "-test.run=^TestSameBytesEverywhere$")
			cmd.Env = append(os.Environ(), "DEKKING_PART=forms", "TZ="+zone, "LANG="+language, "LC_ALL="+language)
			out, err := cmd.Output()
			if err != nil {
				t.Fatalf("%v\n%s", err, out)
			}
			for line := range strings.Lines(string(out)) {
				if form, sum, found := strings.Cut(strings.TrimSpace(line), " "); found && len(sum) == 2*sha256.Size {
					met[form] = append(met[form], sum)
				}
			}
		}
	}
	for _, form := range document.Formats {
		if sums := met[form]; len(sums) != 12 || len(slices.Compact(slices.Clone(sums))) != 1 {
			t.Errorf("%s: %v", form, met[form])
		}
	}
}

// printForms prints the sum of a quote in every form.
func printForms(t *testing.T) {
	for _, form := range document.Formats {
		got := runHere("", "quote", "../../testdata/cases/installer.toml", "--format", form)
		if got.status != exitDone || len(got.out) < 500 {
			t.Fatalf("%s: %s%s", form, got.err, got.out)
		}
		fmt.Printf("%s %x\n", form, sha256.Sum256([]byte(got.out)))
	}
}
