package tui

import (
	tea "github.com/charmbracelet/bubbletea"
)

// guarded is the model as the program runs it: a panic in it ends the program as a signal would, with the model kept.
// Bubble Tea would give back no model, and print the trace with whatever stands in it.
type guarded struct {
	Model
	guard  *guard
	frames *frames
}

// The places of a panic.
const (
	inStart   = "start"
	inInit    = "init"
	inUpdate  = "update"
	inView    = "view"
	inCommand = "command"
)

// Init makes the model, unless it is made, and starts it.
func (m guarded) Init() (cmd tea.Cmd) {
	if m.w.state == nil && !m.guard.build(m.w) {
		return tea.Quit
	}
	defer m.guard.catch(inInit, m.question())
	m.guard.pass(inInit)
	return m.command(m.Model.Init())
}

// Update routes a message, unless it is the guard's own.
func (m guarded) Update(msg tea.Msg) (model tea.Model, cmd tea.Cmd) {
	if m.guard.faulty() {
		return m, nil
	}
	model = m
	defer m.guard.catch(inUpdate, m.question())
	m.guard.pass(inUpdate)
	if m.frames.due(msg) {
		return m, nil
	}
	_, cmd = m.Model.Update(msg)
	return m, tea.Batch(m.command(cmd), m.frames.updated())
}

// View draws the screen, or leaves it as it is when it was drawn just now.
func (m guarded) View() (screen string) {
	if m.guard.faulty() {
		return ""
	}
	defer m.guard.catch(inView, m.question())
	m.guard.pass(inView)
	screen = m.frames.draw(m.Model.View)
	return screen
}

// command guards a command, and those that it consists of.
func (m guarded) command(cmd tea.Cmd) tea.Cmd {
	if cmd == nil {
		return nil
	}
	question := m.question()
	return func() (msg tea.Msg) {
		defer m.guard.catch(inCommand, question)
		m.guard.pass(inCommand)
		msg = cmd()
		if batch, several := msg.(tea.BatchMsg); several {
			for i, one := range batch {
				batch[i] = m.command(one)
			}
		}
		return msg
	}
}

// question is the id of what is asked, for who reads the crash file.
func (m guarded) question() string {
	if p, asks := m.w.base.(*page); asks {
		return p.question.id
	}
	return ""
}

// pass is where a test lets things go wrong.
func (g *guard) pass(place string) {
	if g.options.hook != nil {
		g.options.hook(place)
	}
}

// catch ends the program after a panic. To be deferred.
func (g *guard) catch(place, question string) {
	value := recover()
	if value == nil {
		return
	}
	g.blame(crashOf(value, place, question))
	if g.program != nil {
		g.program.Kill() // does not wait, so it can be said from anywhere
	}
}

// blame notes the first panic: others may come of it.
func (g *guard) blame(fault *crash) {
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.crash == nil {
		g.crash = fault
	}
}

func (g *guard) faulty() bool {
	_, fault := g.ending()
	return fault != nil
}
