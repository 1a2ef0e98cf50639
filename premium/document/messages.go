package document

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"time"

	"dekking/premium"
	"dekking/premium/locale"
	"dekking/tariffs"
)

// Notice words what must be known beside the figures; the employee it is about, if any, is the first argument.
func Notice(p *locale.Printer, n premium.Notice) string {
	return p.Text(noticeText(n), noticeArgs(p, n)...)
}

// noticeText is the id of the words of a notice.
func noticeText(n premium.Notice) string {
	if n.Variant != "" {
		return "notice." + string(n.ID) + "." + n.Variant
	}
	return "notice." + string(n.ID)
}

func noticeArgs(p *locale.Printer, n premium.Notice) []any {
	var args []any
	if n.Employee != "" {
		args = append(args, clip(n.Employee, labelRunes))
	}
	for _, arg := range n.Args {
		args = append(args, argument(p, n.Field, arg))
	}
	return args
}

// Problem words what is wrong with an answer and what to do; the field's name is the first argument.
func Problem(p *locale.Printer, pr premium.Problem) string {
	args := []any{fieldName(p, pr.Field)}
	for _, arg := range pr.Args {
		args = append(args, argument(p, pr.Field, arg))
	}
	return p.Text("invalid."+pr.ID, args...)
}

// argument words one argument of a notice or problem. Ids of options are worded by the field they belong to.
func argument(p *locale.Printer, field string, arg any) string {
	switch v := arg.(type) {
	case premium.Value:
		return Value(p, v)
	case premium.Money:
		return p.Euro(int64(v))
	case time.Time:
		return p.Date(v)
	case tariffs.Text:
		return clip(v.In(string(p.Language())), longText)
	case premium.TextID:
		return p.Text(string(v))
	case tariffs.WaitingDays:
		return period(p, v)
	case string:
		return option(p, field, v)
	case int:
		return strconv.Itoa(v)
	case fmt.Stringer:
		return v.String()
	}
	return several(p, field, arg)
}

// several words the lists among the arguments.
func several(p *locale.Printer, field string, arg any) string {
	switch list := arg.(type) {
	case []int:
		return listOf(p, field, list)
	case []string:
		return listOf(p, field, list)
	case []premium.Value:
		return listOf(p, field, list)
	case []tariffs.Coverage:
		return listOf(p, field, list)
	case []tariffs.WaitingDays:
		return listOf(p, field, list)
	}
	return fmt.Sprint(arg)
}

func listOf[T any](p *locale.Printer, field string, list []T) string {
	words := make([]string, len(list))
	for i, item := range list {
		words[i] = argument(p, field, item)
	}
	return p.List(words)
}

// option words the id of a payment term or another cover; any other text is what somebody typed.
func option(p *locale.Printer, field, id string) string {
	switch field {
	case "cover.payment":
		return paymentTerm(p, id)
	case "cover.payment_method":
		return paymentMethod(p, id)
	case "cover.package":
		return packageCover(p, id)
	}
	return clip(id, labelRunes)
}

// paymentTerm words a payment term (betaaltermijn): "per maand".
func paymentTerm(p *locale.Printer, id string) string {
	return known(p, "per."+strings.ReplaceAll(id, "-", "_"), id)
}

// paymentMethod words a way to pay: "automatische incasso".
func paymentMethod(p *locale.Printer, id string) string { return known(p, "method."+id, id) }

// packageCover words another cover taken beside this one: "WGA-hiaatverzekering".
func packageCover(p *locale.Printer, id string) string { return known(p, "package."+id, id) }

// known is the text of an id, or for want of it the fallback.
func known(p *locale.Printer, id, fallback string) string {
	if p.Has(id) {
		return p.Text(id)
	}
	return clip(fallback, labelRunes)
}

// period words an eigen risico: "6 weken", "12 werkdagen".
func period(p *locale.Printer, days tariffs.WaitingDays) string {
	if days%tariffs.WorkingDaysPerWeek == 0 {
		return p.Plural("weeks", int(days)/tariffs.WorkingDaysPerWeek)
	}
	return p.Plural("working_days", int(days))
}

// indexed finds the number in paths such as "employee[2].wage".
var indexed = regexp.MustCompile(`^(employee|case)\[(\d{1,6})\]`)

// fieldName words the path of a request file: "jaarloon (werknemer 3)", "eigen verzuim (2021)".
func fieldName(p *locale.Printer, path string) string {
	section, key, _ := strings.Cut(path, ".")
	if section == "absence" || section == "readings" {
		if key == "" {
			return p.Text("field." + section)
		}
		return p.Text("field."+section) + " (" + clip(key, labelRunes) + ")"
	}
	match := indexed.FindStringSubmatch(path)
	if match == nil {
		return known(p, "field."+path, path)
	}
	n, _ := strconv.Atoi(match[2])
	name := known(p, "field."+match[1]+path[len(match[0]):], path)
	return p.Text("field."+match[1]+".numbered", name, n+1)
}
