package main

import "runtime/debug"

// program is the name and version of this program: of a release its number, of a build from source "devel".
func (env *environment) program() string { return env.p.Text("paper.program_of", "dekking", version()) }

func version() string {
	if info, ok := debug.ReadBuildInfo(); ok {
		if v := info.Main.Version; v != "" && v != "(devel)" {
			return v
		}
	}
	return "devel"
}

// edition is the program with the revision of the sources that it was built from, where the build knows it.
func (env *environment) edition() string {
	settings := map[string]string{}
	if info, ok := debug.ReadBuildInfo(); ok {
		for _, s := range info.Settings {
			settings[s.Key] = s.Value
		}
	}
	revision := settings["vcs.revision"]
	switch {
	case revision == "":
		return env.program()
	case settings["vcs.modified"] == "true":
		return env.p.Text("command.version.modified", env.program(), revision)
	}
	return env.p.Text("command.version", env.program(), revision)
}
