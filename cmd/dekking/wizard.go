package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"time"

	"dekking/premium/archive"
	"dekking/premium/locale"
	"dekking/tariffs"
	"dekking/tui"

	"github.com/charmbracelet/x/term"
	"github.com/spf13/cobra"
)

// wizard is "dekking [REQUEST|PAYROLL…]": the conversation on screen, empty, from a request, or with payroll files to
// import first.
func (env *environment) wizard() *cobra.Command {
	var begins beginning
	cmd := env.command("dekking")
	cmd.Args = cobra.ArbitraryArgs
	begins.flags(cmd)
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		if env.version {
			return env.write("", []byte(env.edition()+"\n"))
		}
		if err := env.wizardArguments(cmd, args); err != nil {
			return err
		}
		library, err := env.library()
		if err != nil {
			return err
		}
		if err := env.checkBeginning(cmd, begins, library); err != nil {
			return err
		}
		options, err := env.opening(args, library)
		if err != nil {
			return err
		}
		options.Role, options.Product = begins.role, begins.product
		return env.converse(library, options)
	}
	return cmd
}

// opening is what the arguments lay on the table: payroll files, a request, or nothing yet.
func (env *environment) opening(args []string, library *tariffs.Library) (tui.Options, error) {
	switch {
	case payrolls(args):
		return tui.Options{Import: args}, nil
	case len(args) == 1:
		return env.begin(args[0], library)
	}
	return tui.Options{}, nil
}

// beginning is how the conversation begins, where the flags say so; the screen can switch both.
type beginning struct{ role, product string }

func (b *beginning) flags(cmd *cobra.Command) {
	cmd.Flags().SortFlags = false
	cmd.Flags().StringVar(&b.role, "role", "", "")
	cmd.Flags().StringVar(&b.product, "product", "", "")
}

func (env *environment) checkBeginning(cmd *cobra.Command, b beginning, library *tariffs.Library) error {
	if b.role != "" {
		if err := env.choice(cmd, "role", b.role, "adviser", "employer"); err != nil {
			return err
		}
	}
	if b.product != "" {
		return env.choice(cmd, "product", b.product, library.Products()...)
	}
	return nil
}

// payrolls says that all arguments are payroll files, by their names: then the wizard begins with their import.
func payrolls(args []string) bool {
	return len(args) > 0 && !slices.ContainsFunc(args, func(arg string) bool { return !tui.IsPayroll(arg) })
}

// wizardArguments tells a request from a command that does not exist: a word that is no file was meant as a command.
func (env *environment) wizardArguments(cmd *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	if args[0] == standard {
		return env.usageOf(cmd, "command.usage.screen_stdin")
	}
	if _, err := os.Stat(args[0]); commandForm.MatchString(args[0]) && errors.Is(err, fs.ErrNotExist) {
		return env.unknownCommand(cmd, args[0])
	}
	if len(args) > 1 && !payrolls(args) {
		return env.usageOf(cmd, "command.usage.surplus", shown(args[1]))
	}
	return nil
}

// begin reads the request with which the conversation starts. What is missing in it will be asked; what could not be read
// must not be lost in silence.
func (env *environment) begin(path string, library *tariffs.Library) (tui.Options, error) {
	r, err := env.open(path, library)
	if err != nil {
		return tui.Options{}, err
	}
	if r.told() {
		return tui.Options{}, errTold
	}
	o := tui.Options{Draft: r.draft, Since: r.kept}
	place := onShelf(path)
	if full, err := filepath.Abs(place); err == nil {
		place = full
	}
	if r.kept != nil && filepath.Dir(place) == archive.Shelf(dataFolder()) {
		o.Shelved = archive.NameOf(place)
	} else {
		o.File = place
	}
	return o, nil
}

// surroundings are what decides whether the conversation is held on a screen or line by line.
type surroundings struct {
	plain        bool   // --plain
	accessible   string // ACCESSIBLE, with which programs are asked to suit a screen reader
	term         string // TERM
	windows      bool   // where TERM says nothing
	keys, screen bool   // the input and the output are terminals
}

// lineByLine is asked for by --plain and by ACCESSIBLE, whatever it says. Without a keyboard or a screen, or on one that
// knows no layout, there is no other way: anything else would be nothing but control characters.
func (s surroundings) lineByLine() bool {
	dumb := s.term == "dumb" || s.term == "" && !s.windows
	return s.plain || s.accessible != "" || dumb || !s.keys || !s.screen
}

func (env *environment) surroundings() surroundings {
	return surroundings{
		plain: env.plain, accessible: os.Getenv("ACCESSIBLE"), term: os.Getenv("TERM"), windows: runtime.GOOS == "windows",
		keys: isTerminal(env.in), screen: isTerminal(env.out),
	}
}

func isTerminal(stream any) bool {
	file, ok := stream.(*os.File)
	return ok && term.IsTerminal(file.Fd())
}

func (env *environment) converse(library *tariffs.Library, o tui.Options) error {
	settings, err := env.settings()
	if err != nil {
		return err
	}
	o.Office = settings
	o.In, o.Out, o.Library, o.Printer, o.QuoteDate = env.in, env.out, library, env.p, env.quoteDate
	o.Program, o.Version, o.Theme, o.Plain = env.program(), version(), env.theme, env.surroundings().lineByLine()
	o.Now, o.Today, o.Shelf, o.Journal, o.Columns = time.Now, today(), dataFolder(), journal(), columnsFile()
	archive.Sweep(dataFolder())
	return env.untold(tui.Run(o))
}

// journal is the file in which the answers are kept while they are being given, in the user's data folder.
func journal() string { return inData("concept.toml") }

// longestReason is room for a question and the path of the file with the answers.
const longestReason = 1000

// untold words what a conversation ended with.
func (env *environment) untold(err error) error {
	if ended, ok := errors.AsType[*tui.EndedError](err); ok {
		fmt.Fprintf(env.err, "dekking: %s\n", locale.Clean(ended.Error(), longestReason))
		return errTold
	}
	if broken, ok := errors.AsType[*fs.PathError](err); ok && broken.Path == os.Stdout.Name() {
		return env.unwritable(env.p.Text("command.stdout"), broken)
	}
	return err
}
