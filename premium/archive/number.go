package archive

import (
	"crypto/sha256"
	"encoding/base32"
	"time"

	"dekking/premium"
)

// numberSigns are the digits of a quote number: without the letters that are misread or misheard (Crockford).
var numberSigns = base32.NewEncoding("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

// Number is what a quote is called on paper (offertenummer), such as "7K3F-9Q2M": the same for the same request and
// tables, whichever version of the program makes it, and another one when either differs. What is only noted down for the
// application leaves it as it is: a client goes on citing the paper he was given.
func Number(d premium.Draft, fingerprint string) string {
	d.Employer.CurrentInsurer, d.Employer.CurrentArbodienst, d.Employer.CardHandedOver = "", "", time.Time{}
	sum := sha256.Sum256(append(WriteRequest(d), fingerprint...))
	signs := numberSigns.EncodeToString(sum[:5])
	return signs[:4] + "-" + signs[4:]
}

// Number is what the papers of a kept quote call it; "" while it was not finished.
func (s *Saved) Number() string {
	if s.Result == nil {
		return ""
	}
	return Number(s.Draft, s.Tables)
}
