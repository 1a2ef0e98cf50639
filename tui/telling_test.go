package tui

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"dekking/premium"
	"dekking/premium/locale"

	"github.com/charmbracelet/x/exp/golden"
	"github.com/muesli/termenv"
)

// withPensioner are options with a staff list, one of whom reaches AOW age within the policy year.
func withPensioner() Options {
	o := options("sazas", locale.NL, "")
	o.Draft.Employees = []premium.Employee{
		{Label: "Anna", Wage: 5200000},
		{Label: "Bert", Wage: 3100000, Born: time.Date(1960, 3, 14, 0, 0, 0, 0, time.UTC)},
		{Label: "Carla", Wage: 14000000, Until: time.Date(2027, 6, 30, 0, 0, 0, 0, time.UTC)},
		{Label: "Dirk", Wage: 6000000, DGA: true},
	}
	return o
}

// Guards the screens that no straight way leads to: questions for a staff list, those asked from the overview only, and
// what stands behind the overview.
func TestTellingScreens(t *testing.T) {
	staff := func(t *testing.T, width, height int) *driver {
		d := start(t, withPensioner(), width, height)
		return d.walk(map[string][]string{"employees": {"end", "down", "enter"}, "sector": {"bouw", "enter"},
			"absence": {"4,2", "enter", "3,9", "enter"}, "cao": {"4"}, "coverage": {"3"}, "eigenrisico": {"3"}, "term": {"2"},
			"start_date": {"enter"}, "employer_charges": {"3"}, "settlement": {"2"}, "payment": {"2"}, "prior_cover": {"1"},
			"switching": {"1"}, "merger": {"2"}, "aow": {"2"}}, "overview")
	}
	for _, size := range []struct{ width, height int }{{80, 24}, {120, 40}} {
		for name, open := range map[string]func(d *driver){
			"aow":       func(d *driver) { d.m.w.jump(questionOf("aow")) },
			"aow_weeks": func(d *driver) { d.m.w.jump(questionOf("aow_weeks")) },
			"name":      func(d *driver) { d.m.w.jump(questionOf("name")) },
			"overview":  func(*driver) {},
			"employees": func(d *driver) { d.to("Bert") },
			"employee":  func(d *driver) { d.to("Bert").press("enter") },
			"adviser":   func(d *driver) { d.press("end", "up", "up", "up", "up", "up", "up", "up", "up", "up") },
			"client":    func(d *driver) { d.press("c") },
			"text":      func(d *driver) { d.press("t", "pgdown") },
			"json":      func(d *driver) { d.press("j") },
			"undone":    func(d *driver) { d.press("u") },
			"help":      func(d *driver) { d.m.w.jump(questionOf("coverage")); d.press("down", "f1") },
			"product":   func(d *driver) { d.press("f2") },
		} {
			t.Run(fmt.Sprintf("%s-%dx%d", name, size.width, size.height), func(t *testing.T) {
				d := staff(t, size.width, size.height)
				open(d)
				golden.RequireEqual(t, d.screen())
			})
		}
	}
}

// Guards the colours of five screens: a list with a choice that stands, an answer that is refused, the overview, a sum, a
// search. What they say must not depend on them: without colours it is the same text.
func TestColors(t *testing.T) {
	for name, show := range map[string]func(d *driver){
		"choice":   func(d *driver) { d.walk(sazasAnswers, "term").press("esc", "up") },
		"refused":  func(d *driver) { d.press("1.200.000", "enter") },
		"overview": func(d *driver) { d.walk(sazasAnswers, "overview").press("down") },
		"sum":      func(d *driver) { d.walk(sazasAnswers, "overview").press("down", "enter") },
		"search":   func(d *driver) { d.walk(sazasAnswers, "sector").press("bouw") },
	} {
		plain := start(t, options("sazas", locale.NL, ""), 80, 24)
		show(plain)
		for _, theme := range []string{"dark", "light"} {
			for profile, kind := range map[termenv.Profile]string{termenv.TrueColor: theme, termenv.ANSI: theme + "-16"} {
				t.Run(name+"-"+kind, func(t *testing.T) {
					o := options("sazas", locale.NL, "")
					o.Theme = theme
					d := &driver{t, inColor(o, profile)}
					d.send(size(80, 24))
					show(d)
					golden.RequireEqual(t, strings.ReplaceAll(d.screen(), "\x1b", "\\e"))
					if name != "refused" && name != "search" && trimmed(unstyled(d.screen())) != trimmed(plain.screen()) {
						t.Errorf("with colours it says\n%s\nwithout\n%s", unstyled(d.screen()), plain.screen())
					}
				})
			}
		}
	}
}

// trimmed takes the blanks off the ends of the lines.
func trimmed(screen string) string {
	lines := strings.Split(screen, "\n")
	for i, line := range lines {
		lines[i] = strings.TrimRight(line, " ")
	}
	return strings.Join(lines, "\n")
}

// unstyled takes the escape sequences out of a screen.
func unstyled(screen string) string {
	var b strings.Builder
	for i, part := range strings.Split(screen, "\x1b[") {
		if i > 0 {
			_, part, _ = strings.Cut(part, "m")
		}
		b.WriteString(part)
	}
	return b.String()
}
