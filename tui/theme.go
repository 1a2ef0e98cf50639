package tui

import (
	"strconv"
	"strings"

	"dekking/tui/field"

	"github.com/charmbracelet/lipgloss"
)

// theme holds every style of the screen, made by one renderer. Colour only repeats what words and signs say.
type theme struct {
	renderer *lipgloss.Renderer
	look     field.Look

	title   lipgloss.Style // the question
	strong  lipgloss.Style // totals, the product's name
	text    lipgloss.Style
	muted   lipgloss.Style // explanations
	rule    lipgloss.Style
	objects lipgloss.Style // an answer that will not do
	status  lipgloss.Style // what an action did
	keyName lipgloss.Style
}

// palette is a set of colours with a contrast of at least 4.5:1 on its background; a test measures them.
type palette struct {
	background, text, muted, accent, chosen, error, status, rule string
}

var (
	darkPalette = palette{
		background: "#1b1f24", text: "#e6e8eb", muted: "#a3abb5", accent: "#7fc4ff", chosen: "#8fd694",
		error: "#ff9c8f", status: "#f2cc7a", rule: "#8a939e",
	}
	lightPalette = palette{
		background: "#ffffff", text: "#1c2127", muted: "#565f6a", accent: "#0b5394", chosen: "#1e6b2b",
		error: "#a61c10", status: "#7a4f00", rule: "#606a75",
	}
)

// The palettes of a terminal with sixteen colours, by their numbers. What a number looks like is up to the terminal; these
// can be read with the colours of xterm, VGA and Windows alike, so there are fewer of them.
var (
	darkBasic  = palette{text: "15", muted: "7", accent: "14", chosen: "10", error: "11", status: "11", rule: "7"}
	lightBasic = palette{text: "0", muted: "0", accent: "4", chosen: "5", error: "1", status: "5", rule: "0"}
)

// paletteFor picks the colours for a background and a terminal.
func paletteFor(dark, basic bool) palette {
	switch {
	case dark && basic:
		return darkBasic
	case dark:
		return darkPalette
	case basic:
		return lightBasic
	}
	return lightPalette
}

// dark decides on which background to write: as asked, else as COLORFGBG says, else dark.
func dark(theme, colorFgBg string) bool {
	switch theme {
	case "dark":
		return true
	case "light":
		return false
	}
	fields := strings.Split(colorFgBg, ";")
	background, err := strconv.Atoi(fields[len(fields)-1])
	return err != nil || background != 7 && background != 15
}

func newTheme(r *lipgloss.Renderer, dark bool) theme {
	p := paletteFor(dark, r.ColorProfile().Name() == "ANSI")
	r.SetHasDarkBackground(dark)
	in := func(color string) lipgloss.Style { return r.NewStyle().Foreground(lipgloss.Color(color)) }
	t := theme{
		renderer: r,
		title:    in(p.accent).Bold(true),
		strong:   in(p.text).Bold(true),
		text:     in(p.text),
		muted:    in(p.muted),
		rule:     in(p.rule),
		objects:  in(p.error),
		status:   in(p.status),
		keyName:  in(p.text).Bold(true),
	}
	t.look = field.Look{
		Text: t.text, Muted: t.muted, Cursor: in(p.accent).Bold(true), Chosen: in(p.chosen), Error: t.objects,
		Frame: t.rule, Caret: in(p.accent), Plain: r.ColorProfile().Name() == "Ascii",
	}
	return t
}
