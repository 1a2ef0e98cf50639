package main

import (
	"slices"

	"dekking/premium"
	"dekking/premium/document"

	"github.com/spf13/cobra"
)

// quote is "dekking quote REQUEST": the price of one request.
func (env *environment) quote() *cobra.Command {
	return env.about("quote", func(q *premium.Quote, asJSON bool) ([]byte, error) {
		if asJSON {
			return document.JSON(env.p, q)
		}
		return []byte(document.Text(env.p, q)), nil
	})
}

// price makes the quote; nil when something stands in the way, which is then among the findings. All reasons are looked
// for: a choice that is missing does not hide a start date that is refused.
func (r *request) price() *premium.Quote {
	if r.table == nil {
		return nil
	}
	basis, problems := r.draft.Basis(r.table)
	cover, more := r.draft.Choices.Cover(r.table.Product)
	r.judged(problems)
	r.judged(more)
	staff := r.assess(basis, len(problems) == 0)
	r.refused(r.certain(staff.Notices(), len(problems) == 0))
	if len(r.findings) > 0 {
		return nil
	}
	quote := staff.Quote(cover)
	if quote.Staff != staff { // wages raised by the charges may cross a threshold that the wages themselves do not
		r.refused(quote.Staff.Notices())
	}
	return &quote
}

// assess works out who is insured. When the staff is not sound, only the dates are: those can be judged by themselves.
func (r *request) assess(basis premium.Request, sound bool) *premium.Staff {
	if !r.sound(sound) {
		basis = premium.Request{QuoteDate: basis.QuoteDate, StartDate: basis.StartDate}
	}
	return premium.Assess(r.table, basis)
}

func (r *request) sound(checked bool) bool { return checked && len(r.blamed) == 0 }

// certain leaves of the notices on an unsound staff those on the dates: the others judge what is not there.
func (r *request) certain(notices []premium.Notice, checked bool) []premium.Notice {
	if r.sound(checked) {
		return notices
	}
	return slices.DeleteFunc(slices.Clone(notices), func(n premium.Notice) bool { return n.Field != "start_date" })
}

// refusal tells another program why there is no quote. A file that was asked for is left as it is.
func (env *environment) refusal(r *request, asJSON bool) error {
	if !asJSON {
		return errTold
	}
	data, err := document.RefusedJSON(env.p, r.notices, r.problems[:min(len(r.problems), maxTold)])
	if err == nil {
		err = env.write("", data)
	}
	if err != nil {
		return err
	}
	return errTold
}
