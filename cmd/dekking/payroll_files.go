package main

import (
	"errors"
	"io/fs"

	"dekking/premium/archive"
	"dekking/premium/payroll"
)

// payrollFiles reads the files. All that cannot be read are told at once. Their names may hold a BSN too.
func (env *environment) payrollFiles(paths []string) ([]payroll.File, error) {
	var files []payroll.File
	told := false
	for _, path := range paths {
		file, err := env.payrollFile(path)
		if err != nil {
			env.tell(err)
			told = true
		}
		files = append(files, file)
	}
	if told {
		return nil, errTold
	}
	return files, nil
}

func (env *environment) payrollFile(path string) (payroll.File, error) {
	if path == standard {
		name, data, err := env.read(path, payroll.MaxFileBytes)
		return payroll.File{Name: name, Data: data}, err
	}
	name := payroll.Discreet(path)
	data, err := archive.Open(path, payroll.MaxFileBytes)
	return payroll.File{Name: name, Data: data}, env.unreadable(name, err)
}

// columnsFile remembers what the user said in the conversation that columns mean.
func columnsFile() string { return inData("kolommen.toml") }

// columnsBytes is far above what a file of columns takes.
const columnsBytes = 64 << 10

// rememberedColumns reads that file. It is no condition: without it the columns are recognised or asked about.
func (env *environment) rememberedColumns() (payroll.Mappings, error) {
	src, err := archive.Open(columnsFile(), columnsBytes)
	if errors.Is(err, fs.ErrNotExist) {
		return payroll.Mappings{}, nil
	}
	if err != nil {
		return nil, env.unreadable(shown(columnsFile()), err)
	}
	columns, err := payroll.ReadMappings(src)
	if err != nil {
		return nil, env.fail("command.payroll.remembered", shown(columnsFile()))
	}
	return columns, nil
}
