package tui

import (
	"dekking/premium/locale"
	"dekking/premium/payroll"
	"dekking/tui/field"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"
)

// account is the screen that tells what became of every row of a payroll, before anything of it is taken over. What the
// user should decide stands first. The cursor begins there, or at the last line, which takes over.
type account struct {
	from   source
	wished wishes
	found  *payroll.Import
	items  []accountItem
	cursor int // of an item; len(items): the line that takes over
	top    int // the first item in sight
	hidden int // items below the last one in sight

	said string          // the account in a sentence or more
	by   *locale.Printer // who said it
}

func newAccount(w *wizard, msg readMsg) *account {
	a := &account{}
	a.take(msg)
	a.cursor = len(a.items)
	for i, item := range a.items {
		if item.asks {
			a.cursor = i
			break
		}
	}
	return a
}

// take takes over what was read.
func (a *account) take(msg readMsg) {
	a.from, a.wished, a.found = msg.source, msg.wishes, msg.found
	a.items = itemsOf(a.found, a.wished)
	a.by = nil
}

// sentence is the account in a few words, worded once: it counts every row.
func (a *account) sentence(p *locale.Printer) string {
	if a.by != p {
		a.said, a.by = a.found.Account(p), p
	}
	return a.said
}

// again shows the same files as read another time. The cursor goes to the next column that is asked, or stays on its line.
func (a *account) again(w *wizard, msg readMsg) {
	last, rest := a.cursor == len(a.items), a.asked()
	a.take(msg)
	a.cursor = min(a.cursor, len(a.items))
	if last || rest > 0 && a.asked() == 0 {
		a.cursor = len(a.items)
	}
	for i, item := range a.items {
		if item.asks && rest != a.asked() {
			a.cursor = i
			break
		}
	}
	if a.cursor < len(a.items) && a.items[a.cursor].head {
		a.move(1)
	}
}

// asked counts the columns of which the user should say what they are.
func (a *account) asked() int {
	n := 0
	for _, item := range a.items {
		if item.asks {
			n++
		}
	}
	return n
}

func (a *account) key(w *wizard, msg tea.KeyMsg) tea.Cmd {
	switch {
	case msg.Type == tea.KeyEsc, msg.Type == tea.KeyShiftTab:
		w.reading = 0
		w.pop()
	case msg.Paste, w.reading != 0:
	case msg.Type == tea.KeyEnter:
		return a.enter(w)
	case key.Matches(msg, importKeys.Names):
		a.wished.names = !a.wished.names
		return w.reads(a.from, a.wished)
	case key.Matches(msg, importKeys.Born):
		a.wished.dropsBorn = !a.wished.dropsBorn
		return w.reads(a.from, a.wished)
	default:
		a.scroll(msg.Type)
	}
	return nil
}

// enter takes over, or asks what the column under the cursor is.
func (a *account) enter(w *wizard) tea.Cmd {
	switch {
	case a.cursor == len(a.items) && len(a.found.Employees) > 0:
		return w.takeOver(a)
	case a.cursor < len(a.items) && a.items[a.cursor].column != nil:
		w.push(newMeaningScreen(w, a, *a.items[a.cursor].column))
	}
	return nil
}

// leap is how many lines a key for a page goes.
const leap = 8

func (a *account) scroll(pressed tea.KeyType) {
	switch pressed {
	case tea.KeyUp:
		a.move(-1)
	case tea.KeyDown, tea.KeyTab:
		a.move(1)
	case tea.KeyPgUp:
		a.to(a.cursor-leap, -1)
	case tea.KeyPgDown:
		a.to(a.cursor+leap, 1)
	case tea.KeyHome:
		a.to(0, 1)
	case tea.KeyEnd:
		a.cursor = len(a.items)
	}
}

func (a *account) move(step int) { a.to(a.cursor+step, step) }

// to goes to an item, or past headings to one beyond it.
func (a *account) to(i, step int) {
	i = max(0, min(i, len(a.items)))
	for i >= 0 && i < len(a.items) && a.items[i].head {
		i += step
	}
	if i >= 0 {
		a.cursor = i
	}
}

func (a *account) lines(w *wizard, width, height int) []string {
	lines := styled(field.Wrap(w.p.Text("import.account.title"), width), w.theme.title.Render)
	lines = append(lines, styled(field.Wrap(a.sentence(w.p), width), w.theme.text.Render)...)
	lines = append(lines, "")
	foot := a.foot(w, width)
	room := max(1, height-len(lines)-len(foot)-1)
	lines = append(lines, a.inSight(w, width, room)...)
	return append(append(lines, ""), foot...)
}

// inSight draws as many items as there is room for, the one under the cursor among them.
func (a *account) inSight(w *wizard, width, room int) []string {
	drawn := func(i int) []string { return a.draw(w, i, width) }
	if a.top = min(a.top, a.cursor); a.cursor < len(a.items) {
		used := len(drawn(a.cursor))
		from := a.cursor
		for from > a.top && used+len(drawn(from-1)) <= room-1 {
			from--
			used += len(drawn(from))
		}
		a.top = from
		if a.top == 1 && a.items[0].head {
			a.top = 0
		}
	}
	var lines []string
	i := a.top
	for ; i < len(a.items) && len(lines) < room; i++ {
		lines = append(lines, drawn(i)...)
	}
	a.hidden = len(a.items) - i
	if len(lines) > room {
		lines = lines[:room]
	}
	if a.hidden > 0 && len(lines) > 0 {
		lines[len(lines)-1] = w.theme.muted.Render("  ↓ " + w.p.Count(a.hidden+1))
	}
	return lines
}

// foot is the line that takes over, with what becomes of the list that stands.
func (a *account) foot(w *wizard, width int) []string {
	sign, style := "  ", w.theme.text
	if a.cursor == len(a.items) {
		sign, style = "► ", w.theme.look.Cursor
	}
	lines := []string{style.Render(field.Fit(sign+a.takeWords(w), width))}
	if note := a.replaces(w); note != "" {
		lines = append(lines, styled(field.Wrap(note, width-2), w.theme.muted.Render)...)
		for i := range lines[1:] {
			lines[i+1] = "  " + lines[i+1]
		}
	}
	return lines
}

func (a *account) takeWords(w *wizard) string {
	switch n := len(a.found.Employees); {
	case w.reading != 0:
		return w.p.Text("import.reading")
	case n == 0:
		return w.p.Text("import.take.nobody")
	case a.appends(w):
		return w.p.Plural("import.take.append", n)
	default:
		return w.p.Plural("import.take", n)
	}
}

// replaces says what becomes of the employees or totals that are there.
func (a *account) replaces(w *wizard) string {
	switch draft := w.state.draft; {
	case len(a.found.Employees) == 0 || a.appends(w):
		return ""
	case len(draft.Employees) > 0:
		return w.p.Plural("import.replaces", len(draft.Employees))
	case draft.Payroll != nil:
		return w.p.Text("import.replaces.totals")
	}
	return ""
}

// appends says that the employees come under those that are there: cells that were pasted are a part of a list.
func (a *account) appends(w *wizard) bool { return a.from.pasted() && len(w.state.draft.Employees) > 0 }

func (a *account) keys() []key.Binding {
	enter := importKeys.Take
	if a.cursor < len(a.items) && a.items[a.cursor].column != nil {
		enter = importKeys.Meaning
	}
	return []key.Binding{enter, keys.Arrows, importKeys.Names, importKeys.Born, keys.Back, keys.Stop}
}
