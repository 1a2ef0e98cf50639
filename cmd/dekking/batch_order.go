package main

import (
	"runtime"
	"runtime/debug"
)

// task is a piece of work on its way, with where its outcome is awaited.
type task struct {
	work func(*pricer) *part
	done chan *part
}

// ahead is how many tasks per worker may wait: what bounds the memory.
const ahead = 2

// The heap is a few blocks, and a name of 16 bytes or so per employer. It may grow fivefold before it is tidied, else that is
// a quarter of the work; but not much beyond what is enough.
const (
	rareCollection = 400
	enoughMemory   = 48 << 20
)

// inOrder has the tasks of the sources done by as many goroutines as there are processors, and takes their outcomes in the
// order of the sources. When take fails, nothing more is read.
func (b *batch) inOrder(paths []string, take func(*part) error) error {
	defer debug.SetGCPercent(debug.SetGCPercent(rareCollection))
	defer debug.SetMemoryLimit(debug.SetMemoryLimit(enoughMemory))
	workers := runtime.GOMAXPROCS(0)
	todo, queue := make(chan task), make(chan task, ahead*workers)
	stop := make(chan struct{})
	defer close(stop)
	for range workers {
		go func() {
			pr := b.shared.pricer()
			for t := range todo {
				t.done <- t.work(pr)
			}
		}()
	}
	go func() {
		defer close(queue)
		defer close(todo)
		b.sources(paths, func(work func(*pricer) *part) bool { return hand(task{work, make(chan *part, 1)}, queue, todo, stop) })
	}()
	for t := range queue {
		if err := take(<-t.done); err != nil {
			return err
		}
	}
	return nil
}

// hand queues a task for who takes its outcome, then for who does it.
func hand(t task, queue, todo chan task, stop chan struct{}) bool {
	for _, to := range []chan task{queue, todo} {
		select {
		case to <- t:
		case <-stop:
			return false
		}
	}
	return true
}
