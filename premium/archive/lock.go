package archive

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strconv"
	"strings"
	"time"

	"dekking/premium/locale"
)

// Lock keeps a path for this program alone. It ends with Release, or with the program however that ends: the system holds
// it, and the file only says who has it.
type Lock struct {
	file *os.File
	path string
}

// BusyError says that another program writes, and which one as far as it is known.
type BusyError struct {
	PID  int    // 0: not known
	Host string // "": not known
}

// Error is the fallback for readers without a locale.
func (e *BusyError) Error() string { return fmt.Sprintf("in use by process %d on %q", e.PID, e.Host) }

// Busy tells whether an error is that another program has the lock, and which.
func Busy(err error) (*BusyError, bool) { return errors.AsType[*BusyError](err) }

// Text words it for the reader.
func (e *BusyError) Text(p *locale.Printer) string {
	if e.PID == 0 {
		return p.Text("archive.busy.unknown")
	}
	return p.Text("archive.busy", e.PID, e.Host)
}

// errHeld is what tryLock gives when another program has the lock.
var errHeld = errors.New("held")

// lockAttempts bounds how often a lock file may vanish between opening and locking it.
const lockAttempts = 100

// Hold takes a lock, the file of which it makes. The error is a *BusyError, or that the file cannot be made or locked. Where
// a file system knows no locks, it is taken all the same.
func Hold(path string) (*Lock, error) {
	for range lockAttempts {
		file, err := os.OpenFile(path, os.O_CREATE|os.O_RDWR, 0o600)
		if err != nil {
			return nil, err
		}
		switch err := tryLock(file); {
		case errors.Is(err, errHeld):
			busy := holderIn(file)
			return nil, errors.Join(busy, file.Close())
		case err != nil:
			_ = file.Close()
			return nil, &fs.PathError{Op: "lock", Path: path, Err: err}
		case sameFile(file, path):
			sign(file)
			return &Lock{file, path}, nil
		}
		_ = file.Close() // who held it took the file away just now
	}
	return nil, &BusyError{}
}

// HoldWithin tries for some time: for what takes others a moment.
func HoldWithin(path string, patience time.Duration) (*Lock, error) {
	const pause = 10 * time.Millisecond
	for waited := time.Duration(0); ; waited += pause {
		lock, err := Hold(path)
		var busy *BusyError
		if !errors.As(err, &busy) || waited >= patience {
			return lock, err
		}
		time.Sleep(pause)
	}
}

// On says that it is the lock on a path.
func (l *Lock) On(path string) bool { return l != nil && l.file != nil && l.path == path }

// Release lets others have it, and takes the file away.
func (l *Lock) Release() {
	if l == nil || l.file == nil {
		return
	}
	drop(l.file, l.path)
	l.file = nil
}

// Leave lets others have it, and leaves the file, empty: for locks of which others count on the file to stay.
func (l *Lock) Leave() {
	_ = l.file.Truncate(0)
	_ = l.file.Close()
	l.file = nil
}

// sameFile tells whether a path still leads to a file that is open.
func sameFile(file *os.File, path string) bool {
	opened, err := file.Stat()
	if err != nil {
		return false
	}
	there, err := os.Lstat(path)
	return err == nil && os.SameFile(opened, there)
}

// sign writes who has the lock. That nobody can read it does not undo the lock.
func sign(file *os.File) {
	host, _ := os.Hostname()
	_ = file.Truncate(0)
	_, _ = file.WriteAt([]byte(strconv.Itoa(os.Getpid())+" "+host+"\n"), 0)
}

var holderForm = lazily(`^(\d{1,10}) ([0-9A-Za-z._-]{0,253})$`)

// holderIn reads who has the lock; what is not of our form is not shown.
func holderIn(file *os.File) *BusyError {
	text := make([]byte, 300)
	n, _ := file.ReadAt(text, 0)
	line, _, _ := strings.Cut(string(text[:n]), "\n")
	match := holderForm.FindStringSubmatch(line)
	if match == nil {
		return &BusyError{}
	}
	pid, _ := strconv.Atoi(match[1])
	return &BusyError{PID: pid, Host: match[2]}
}
