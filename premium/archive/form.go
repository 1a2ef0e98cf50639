package archive

import (
	"regexp"
	"sync"
)

// form is a pattern that is compiled when it is first needed: all of them at once would cost the wizard more of its start
// than the tables do.
type form func() *regexp.Regexp

func lazily(pattern string) form {
	return sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(pattern) })
}

func (f form) MatchString(text string) bool { return f().MatchString(text) }

func (f form) FindStringSubmatch(text string) []string { return f().FindStringSubmatch(text) }

func (f form) FindSubmatch(text []byte) [][]byte { return f().FindSubmatch(text) }
