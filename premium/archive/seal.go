package archive

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"strings"
)

// The seal (verzegeling) is the last member of the file: the SHA-256 of all bytes before its digits. It finds every changed
// byte; it does not prove who wrote the file. What was changed on purpose and sealed anew, recomputing finds.
const (
	sealHead   = `  "seal": "sha256:`
	sealTail   = "\"\n}\n"
	sealDigits = 2 * sha256.Size
)

// noSeal stands where the seal comes.
var noSeal = "sha256:" + strings.Repeat("0", sealDigits)

// seal puts the seal in its place, at the end of a file as encode writes it.
func seal(data []byte) []byte {
	at := len(data) - len(sealTail) - sealDigits
	return append(append(bytes.Clone(data[:at]), digest(data[:at])...), sealTail...)
}

// sealed checks the seal. A file that does not end in one was cut.
func sealed(data []byte) error {
	at := len(data) - len(sealTail) - sealDigits
	if at < 0 || !bytes.HasSuffix(data[:at], []byte(sealHead)) || !bytes.HasSuffix(data, []byte(sealTail)) {
		return refuse("cut")
	}
	if string(data[at:at+sealDigits]) != digest(data[:at]) {
		return refuse("seal")
	}
	return nil
}

func digest(data []byte) string {
	sum := sha256.Sum256(data)
	return hex.EncodeToString(sum[:])
}
