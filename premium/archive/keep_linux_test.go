package archive

import (
	"os"
	"runtime"
	"syscall"
	"testing"
)

// asNobody lets the file system treat this goroutine as somebody without rights, when the tests are run by root, to whom
// no folder is read-only.
func asNobody(t *testing.T, owned string) (restore func()) {
	t.Helper()
	if os.Getuid() != 0 {
		return func() {}
	}
	const nobody = 65534
	for path := owned; len(path) > 1 && path != os.TempDir(); path = parentOf(path) {
		_ = os.Chmod(path, 0o755)
	}
	_ = os.Chown(Shelf(owned), nobody, nobody)
	runtime.LockOSThread()
	_, _, _ = syscall.RawSyscall(syscall.SYS_SETFSUID, nobody, 0, 0)
	return func() {
		_, _, _ = syscall.RawSyscall(syscall.SYS_SETFSUID, 0, 0, 0)
		runtime.UnlockOSThread()
	}
}

func parentOf(path string) string {
	for i := len(path) - 1; i > 0; i-- {
		if path[i] == '/' {
			return path[:i]
		}
	}
	return "/"
}
