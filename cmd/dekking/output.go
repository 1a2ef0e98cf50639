package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"

	"dekking/premium/archive"
)

// standard stands for standard input, or output, among the arguments.
const standard = "-"

// write gives the result to standard output, or saves it as a file; then standard output stays empty.
func (env *environment) write(path string, data []byte) error {
	if path == "" || path == standard {
		_, err := env.out.Write(data)
		return env.unwritable(env.p.Text("command.stdout"), err)
	}
	saved, err := archive.SaveBeside(path, data)
	if err == nil && saved != path {
		fmt.Fprintln(env.err, env.p.Text("command.saved_beside", shown(path), shown(saved)))
	}
	return env.unwritable(path, err)
}

// stream gives a result bit by bit to standard output, or saves it as a file, whole or not at all.
func (env *environment) stream(path string, write func(io.Writer) error) error {
	if path == "" || path == standard {
		return env.unwritable(env.p.Text("command.stdout"), write(env.out))
	}
	return env.unwritable(path, archive.SaveStream(path, write))
}

// note tells something on standard error beside the result.
func (env *environment) note(id string, args ...any) {
	fmt.Fprintln(env.err, env.p.Text(id, args...))
}

// notKept words why a quote could not be put on a shelf, or whether it is there.
func (env *environment) notKept(shelf string, err error) error {
	_, busy := errors.AsType[*archive.BusyError](err)
	_, refused := errors.AsType[*archive.QuoteError](err)
	_, unsettled := errors.AsType[*archive.UnsettledError](err)
	switch {
	case unsettled:
		return env.unwritable(place(shelf), err)
	case busy || refused:
		return env.fail("command.error.keep", env.notRead(err))
	case errors.Is(err, fs.ErrPermission):
		return env.fail("command.error.keep", env.p.Text("keep.permission", place(shelf)))
	}
	return env.fail("command.error.keep", env.p.Text("keep.write", place(shelf), cause(err)))
}

// read reads a file, or standard input, and gives the name it goes by in messages.
func (env *environment) read(path string, limit int) (name string, data []byte, err error) {
	if path != standard {
		return env.readFile(path, limit)
	}
	name = env.p.Text("command.stdin")
	data, err = archive.ReadAll(name, env.in, int64(limit))
	return name, data, env.unreadable(name, err)
}

// readFile reads a file.
func (env *environment) readFile(path string, limit int) (name string, data []byte, err error) {
	name = shown(path)
	data, err = archive.Open(path, int64(limit))
	return name, data, env.unreadable(name, err)
}
