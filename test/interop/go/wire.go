package main

import (
	"fmt"
	"net/http"
	"strings"
	"sync"

	"k8s.io/client-go/rest"
)

// exchange is what one request and its answer looked like on the wire.
type exchange struct {
	method, path, query   string
	protocol              string
	sent, asked, answered string
	code                  int
}

// recorder notes every exchange of the clients that are made from a configuration.
type recorder struct {
	mutex     sync.Mutex
	exchanges []exchange
	next      http.RoundTripper
}

func watchWire(config *rest.Config) *recorder {
	r := &recorder{}
	config.Wrap(func(next http.RoundTripper) http.RoundTripper {
		return &recorded{recorder: r, next: next}
	})
	return r
}

type recorded struct {
	*recorder
	next http.RoundTripper
}

func (r *recorded) RoundTrip(request *http.Request) (*http.Response, error) {
	response, err := r.next.RoundTrip(request)
	if err != nil {
		return response, err
	}
	r.mutex.Lock()
	defer r.mutex.Unlock()
	r.exchanges = append(r.exchanges, exchange{
		method: request.Method, path: request.URL.Path, query: request.URL.RawQuery, protocol: response.Proto,
		sent: request.Header.Get("Content-Type"), asked: request.Header.Get("Accept"),
		answered: response.Header.Get("Content-Type"), code: response.StatusCode,
	})
	return response, nil
}

// count tells how many exchanges a condition holds for.
func (r *recorder) count(holds func(e exchange) bool) int {
	r.mutex.Lock()
	defer r.mutex.Unlock()
	n := 0
	for _, e := range r.exchanges {
		if holds(e) {
			n++
		}
	}
	return n
}

const protobuf = "application/vnd.kubernetes.protobuf"

// check looks at what holds for every scenario: HTTP/2 as client-go prefers it, and the first of the formats that a client asked for.
func (r *recorder) check(json bool) error {
	r.mutex.Lock()
	defer r.mutex.Unlock()
	typed := false
	for _, e := range r.exchanges {
		typed = typed || strings.HasPrefix(e.sent, protobuf)
		told := fmt.Sprintf("%s %s?%s: %d, sent %q, asked %q, answered %q", e.method, e.path, e.query, e.code, e.sent, e.asked, e.answered)
		if e.protocol != "HTTP/2.0" {
			return fmt.Errorf("%s over %s", told, e.protocol)
		}
		if json && (strings.HasPrefix(e.sent, protobuf) || strings.HasPrefix(e.answered, protobuf)) && !strings.HasPrefix(e.asked, protobuf) {
			return fmt.Errorf("protobuf where JSON was chosen: %s", told)
		}
		if strings.HasPrefix(e.asked, protobuf) && !strings.HasPrefix(e.answered, protobuf) && e.answered != "" {
			return fmt.Errorf("asked for protobuf first and got something else: %s", told)
		}
		if e.code == http.StatusUnsupportedMediaType || e.code == http.StatusNotAcceptable || e.code >= 500 {
			return fmt.Errorf("refused: %s", told)
		}
	}
	if !json && !typed {
		return fmt.Errorf("nothing was sent in protobuf")
	}
	return nil
}
