// Package startup keeps Bubble Tea from asking the terminal for its background colour while the program loads.
//
// Bubble Tea v1 does so in a package init, and a terminal that does not answer makes every subcommand, even --version,
// wait five seconds. Packages are initialised in the order of their import paths, as far as their imports allow: this
// one sorts before github.com/charmbracelet/bubbletea and needs nothing but lipgloss, so it answers first. It must never
// import bubbletea, and the module must keep a path that sorts before it. A test in package tui watches the terminal.
package startup

import "github.com/charmbracelet/lipgloss"

func init() {
	// Any answer will do: the program never asks lipgloss's default renderer, see tui's theme.
	lipgloss.SetHasDarkBackground(true)
}
