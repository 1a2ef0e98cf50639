package main

import (
	"errors"
	"io"
	"strings"
	"time"

	"dekking/premium/locale"

	"github.com/spf13/cobra"
)

// Exit statuses.
const (
	exitDone   = 0
	exitFailed = 1 // the request is invalid, refused or incomplete, or something could not be read or written
	exitUsage  = 2
)

// environment is what every command works with: the streams, the reader's language and the global flags.
type environment struct {
	in       io.Reader
	out, err io.Writer
	p        *locale.Printer

	lang    string // as given; p speaks it
	tariffs string // folder of an office's tables; "" for none
	office  string // file with an office's settings; "" for the usual one
	date    string // as given
	theme   string
	plain   bool
	version bool

	quoteDate time.Time // --date; zero when not given
	unhelped  error     // help was asked on a command that does not exist
}

// run does what the arguments ask and gives the exit status. Nothing below it reads the process's own streams.
func run(args []string, in io.Reader, out, err io.Writer) int {
	// Windows would not let somebody start the wizard by a double click.
	cobra.MousetrapHelpText = ""
	env := &environment{in: in, out: out, err: err, p: locale.For(languageOf(args))}
	root := env.root()
	root.SetArgs(args)
	return env.finish(errors.Join(root.Execute(), env.unhelped))
}

// languageOf looks for --lang ahead of the parser, so that help and complaints about the arguments themselves are in the
// reader's language. What is no language is refused later, in Dutch.
func languageOf(args []string) locale.Language {
	language := locale.NL
	for i, arg := range args {
		value, found := strings.CutPrefix(arg, "--lang=")
		switch {
		case arg == "--":
			return language
		case arg == "--lang" && i+1 < len(args):
			value, found = args[i+1], true
		}
		if parsed, known := locale.ParseLanguage(value); found && known {
			language = parsed
		}
	}
	return language
}

// root is the command without subcommand: the wizard.
func (env *environment) root() *cobra.Command {
	root := env.wizard()
	root.SilenceErrors, root.SilenceUsage = true, true
	root.SuggestionsMinimumDistance = 2
	root.CompletionOptions.DisableDefaultCmd = true
	root.SetIn(env.in)
	root.SetOut(env.out)
	root.SetErr(env.err)
	root.SetHelpFunc(env.help)
	root.SetFlagErrorFunc(env.flagError)
	root.SetHelpCommand(env.helpCommand(root))
	root.PersistentPreRunE = func(*cobra.Command, []string) error { return env.checkFlags() }
	flags := root.PersistentFlags()
	flags.SortFlags = false
	flags.StringVar(&env.lang, "lang", string(locale.NL), "")
	flags.StringVar(&env.tariffs, "tariffs", "", "")
	flags.StringVar(&env.office, "office", "", "")
	flags.StringVar(&env.date, "date", "", "")
	flags.BoolVar(&env.plain, "plain", false, "")
	flags.StringVar(&env.theme, "theme", "auto", "")
	flags.BoolP("help", "h", false, "")
	root.Flags().BoolVar(&env.version, "version", false, "")
	root.AddCommand(env.quote(), env.batch(), env.compare(), env.matrix(), env.check(), env.readings(), env.levers(), env.ownRisk(),
		env.radar(), env.benefit(), env.dates(), env.risk(), env.outlook(), env.trueUp(), env.backtest(), env.payroll(),
		env.verify(), env.quotesCommand(), env.tidy(), env.apply(), env.officeCommand(), env.tariffsCommand())
	return root
}

// checkFlags checks the global flags; those of a command are its own.
func (env *environment) checkFlags() error {
	if _, known := locale.ParseLanguage(env.lang); !known {
		return env.usage("command.usage.choice", "--lang", shown(env.lang), "nl, en")
	}
	switch env.theme {
	case "light", "dark", "auto":
	default:
		return env.usage("command.usage.choice", "--theme", shown(env.theme), "light, dark, auto")
	}
	if env.date == "" {
		return nil
	}
	date, err := time.Parse(time.DateOnly, env.date)
	if err != nil || date.Year() < 1900 || date.Year() > 2100 {
		return env.usage("command.usage.date", shown(env.date))
	}
	env.quoteDate = date
	return nil
}

// today is the calendar day where the machine stands, at midnight UTC as all dates are. No other package asks the clock.
func today() time.Time {
	year, month, day := time.Now().Date()
	return time.Date(year, month, day, 0, 0, 0, 0, time.UTC)
}

// dateOr is the quote date: --date, else the one given, else today.
func (env *environment) dateOr(given time.Time) time.Time {
	switch {
	case !env.quoteDate.IsZero():
		return env.quoteDate
	case !given.IsZero():
		return given
	}
	return today()
}

// shown makes an argument of the command line fit to be shown.
func shown(arg string) string { return locale.Clean(arg, 200) }
