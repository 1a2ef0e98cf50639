// Command dekking quotes the Dutch MKB verzuim-ontzorgverzekering: as a conversation on screen, and from request files.
package main

import "os"

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }
