package main

import (
	"slices"
	"strings"
	"time"

	"dekking/premium"
	"dekking/premium/payroll"

	"github.com/spf13/cobra"
)

// payrollFlags are the flags of "dekking payroll".
type payrollFlags struct {
	format  string
	output  string
	names   bool
	births  string
	columns []string
}

// payroll is "dekking payroll FILE…": the staff from payroll files, as a request.
func (env *environment) payroll() *cobra.Command {
	var flags payrollFlags
	cmd := env.command("payroll")
	cmd.Args = env.arguments(1, payroll.MaxFiles)
	set := cmd.Flags()
	set.SortFlags = false
	set.StringVar(&flags.format, "format", "toml", "command.flag.format.payroll")
	set.StringVarP(&flags.output, "output", "o", "", "")
	set.BoolVar(&flags.names, "names", false, "")
	set.StringVar(&flags.births, "birth-dates", "all", "")
	set.StringArrayVar(&flags.columns, "column", nil, "")
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		if err := env.choice(cmd, "format", flags.format, "toml", "json", "text"); err != nil {
			return err
		}
		if err := env.choice(cmd, "birth-dates", flags.births, "all", "needed"); err != nil {
			return err
		}
		columns, err := env.columnFlags(cmd, flags.columns)
		if err != nil {
			return err
		}
		return env.runPayroll(args, flags, columns)
	}
	return cmd
}

// columnFlags reads what the user says that columns mean: --column "Salaris=month_wage".
func (env *environment) columnFlags(cmd *cobra.Command, given []string) (payroll.Mappings, error) {
	columns := payroll.Mappings{}
	for _, text := range given {
		at := strings.LastIndexByte(text, '=')
		heading, meaning := payroll.Heading(text[:max(at, 0)]), payroll.Meaning(strings.TrimSpace(text[at+1:]))
		if heading == "" || !slices.Contains(payroll.Meanings(), meaning) {
			return nil, env.usageOf(cmd, "command.usage.column", payroll.Discreet(text), env.meanings())
		}
		columns[heading] = meaning
	}
	return columns, nil
}

// meanings lists what a column may be said to mean.
func (env *environment) meanings() string {
	var words []string
	for _, meaning := range payroll.Meanings() {
		words = append(words, string(meaning))
	}
	return env.p.List(words)
}

func (env *environment) runPayroll(paths []string, flags payrollFlags, columns payroll.Mappings) error {
	settings, err := env.payrollSettings(flags, columns)
	if err != nil {
		return err
	}
	files, err := env.payrollFiles(paths)
	if err != nil {
		return err
	}
	toProgram := flags.format == "json" && flags.output == ""
	staff, failed := payroll.Read(files, settings)
	if len(failed) > 0 {
		return env.refusePayroll(env.unreadFiles(failed), toProgram)
	}
	refused := env.mendable(staff)
	env.account(staff, len(refused) == 0)
	if len(refused) > 0 {
		return env.refusePayroll(refused, toProgram)
	}
	data, err := env.staffAs(staff, flags)
	if err != nil {
		return err
	}
	return env.write(flags.output, data)
}

// staffList is a payroll as read, on its way out.
type staffList struct {
	*payroll.Import
	hint  *sectorHint // nil: none
	named bool        // names are wanted
}

// employerName is a name as well: given only where names are wanted.
func (s staffList) employerName() string {
	if !s.named {
		return ""
	}
	return s.Employer
}

// staffAs writes the staff in the form that was asked for.
func (env *environment) staffAs(read *payroll.Import, flags payrollFlags) ([]byte, error) {
	library, err := env.library()
	if err != nil {
		return nil, err
	}
	staff := staffList{read, env.sectorHint(read.Sector, library), flags.names}
	switch flags.format {
	case "json":
		return env.staffJSON(staff)
	case "text":
		return env.staffText(staff), nil
	}
	return env.staffRequest(staff), nil
}

// payrollSettings says how the files are to be read: for a policy that starts on the first of the month after the quote
// date, with what the user said before about columns, and on this command line above it.
func (env *environment) payrollSettings(flags payrollFlags, columns payroll.Mappings) (payroll.Settings, error) {
	remembered, err := env.rememberedColumns()
	if err != nil {
		return payroll.Settings{}, err
	}
	for heading, meaning := range columns {
		remembered[heading] = meaning
	}
	s := payroll.Settings{Start: premium.FirstOfNextMonth(env.dateOr(time.Time{})), Columns: remembered, KeepNames: flags.names}
	if flags.births == "needed" {
		s.BornMatters, err = env.birthDateMatters(s.Start)
	}
	return s, err
}

// birthDateMatters tells for whom the birth date changes anything in a quote from a start date.
func (env *environment) birthDateMatters(start time.Time) (func(time.Time) bool, error) {
	library, err := env.library()
	if err != nil {
		return nil, err
	}
	reference, err := library.Reference(start.Year())
	if err != nil {
		return nil, err
	}
	return func(born time.Time) bool { return premium.BirthDateMatters(reference, start, born) }, nil
}
