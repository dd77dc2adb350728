// A client-go program against a running server: each scenario is a function, run by name. It prints what went over the wire, and fails
// with the first thing that is not as it should be.
// usage: interop URL SCENARIO
package main

import (
	"context"
	"fmt"
	"net/http"
	"os"
	"sort"
	"sync"
	"time"

	"k8s.io/client-go/rest"
)

// A scenario does its work in a namespace of its own.
type scenario func(ctx context.Context, config *rest.Config) error

var scenarios = map[string]scenario{
	"typed":    typed,
	"metadata": metadataOnly,
}

// wire counts media types of requests and answers.
type wire struct {
	next http.RoundTripper
	mu   sync.Mutex
	seen map[string]int
}

func (w *wire) RoundTrip(req *http.Request) (*http.Response, error) {
	res, err := w.next.RoundTrip(req)
	w.mu.Lock()
	defer w.mu.Unlock()
	if body := req.Header.Get("Content-Type"); body != "" {
		w.seen["sent "+body]++
	}
	if err == nil {
		w.seen["got "+res.Header.Get("Content-Type")]++
	}
	return res, err
}

func main() {
	url, name := os.Args[1], os.Args[2]
	config := &rest.Config{Host: url, QPS: 1000, Burst: 1000, UserAgent: "interop"}
	counter := &wire{seen: map[string]int{}}
	config.Wrap(func(next http.RoundTripper) http.RoundTripper {
		counter.next = next
		return counter
	})
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	if err := scenarios[name](ctx, config); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	lines := []string{}
	for what := range counter.seen {
		lines = append(lines, what)
	}
	sort.Strings(lines)
	for _, line := range lines {
		fmt.Println(line)
	}
}

// check names what failed.
func check(err error, what string) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("%s: %w", what, err)
}

// must fails unless a condition holds.
func must(ok bool, format string, args ...any) error {
	if ok {
		return nil
	}
	return fmt.Errorf(format, args...)
}
