package tariffs

import (
	"embed"
	"sync"
)

//go:embed sectors.toml 20[0-9][0-9]/*.toml
var embedded embed.FS

var shipped = sync.OnceValue(func() *Library { return New(embedded, "tariffs") })

// Shipped gives the tables that come with the program. It only lists them; each is read when first needed, and then
// kept for all callers.
func Shipped() *Library { return shipped() }
