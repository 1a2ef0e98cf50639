package tui

import "github.com/charmbracelet/bubbles/key"

// keys are all bindings, each with its sign and the id of its help.
var keys = struct {
	Forward, Choose, Pick, Open, Change, Next, Back, Up, Down, Arrows, Tick, Help, Save, Stop, Close key.Binding
	Undo, Redo, Product, Language, Role, UndoHere, RedoHere, Client, JSON, Text, Note, Copy, Answers key.Binding
}{
	Forward: binding("Enter", "key.forward", "enter"),
	Choose:  binding("Enter", "key.choose", "enter"),
	Pick:    binding("Enter 1–9", "key.choose", "enter"),
	Open:    binding("Enter", "key.open", "enter"),
	Change:  binding("Enter", "key.change", "enter"),
	Next:    binding("Tab", "key.forward", "tab"),
	Back:    binding("Esc", "key.back", "esc", "shift+tab"),
	Close:   binding("Esc", "key.close", "esc", "shift+tab", "enter", "q"),
	Up:      binding("↑", "key.move", "up"),
	Down:    binding("↓", "key.move", "down"),
	Arrows:  binding("↑↓", "key.move"),
	Tick:    binding("key.space", "key.tick", " "),
	Help:    binding("F1 ?", "key.help", "f1", "?"),
	Save:    binding("s", "key.save", "s", "S"),
	Stop:    binding("Ctrl+C", "key.stop", "ctrl+c"),

	// On every screen. Each F-key has a second way, for terminals that keep F-keys to themselves.
	Undo:     binding("Ctrl+Z", "key.undo", "ctrl+z"),
	Redo:     binding("Ctrl+Y", "key.redo", "ctrl+y"),
	Product:  binding("F2", "key.product", "f2", "ctrl+p"),
	Language: binding("F3", "key.language", "f3", "ctrl+l"),
	Role:     binding("F4", "key.role", "f4", "ctrl+r"),

	// In the overview.
	UndoHere: binding("u", "key.undo", "u", "U"),
	RedoHere: binding("r", "key.redo", "r", "R"),
	Client:   binding("c", "key.client", "c", "C"),
	JSON:     binding("j", "key.json", "j", "J"),
	Text:     binding("t", "key.text", "t", "T"),
	Note:     binding("b", "key.note", "b", "B"),
	Copy:     binding("y", "key.copy", "y", "Y"),
	Answers:  binding("v", "key.answers", "v", "V"),
}

// binding makes a binding whose description is the id of a text; so is its sign, when it starts with "key.".
func binding(sign, help string, pressed ...string) key.Binding {
	return key.NewBinding(key.WithKeys(pressed...), key.WithHelp(sign, help))
}
