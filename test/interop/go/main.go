// Command interop drives an API server the way programs on client-go do, one scenario after the other, and says of each
// "ok NAME" or "FAIL NAME: why". It asks for nothing beyond what client-go's own defaults give; -content=json turns the one default
// that differs per client off: the wire format of typed clients.
//
//	interop -server URL -ca FILE -token TOKEN [-content default|json] [-run NAME,…] [-list]
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"strings"
	"time"

	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/client-go/kubernetes"
	"k8s.io/client-go/rest"
)

// A scenario has a namespace of its own, and is done when it returns.
type scenario struct {
	name string
	run  func(ctx context.Context, t *target) error
	// asked is true for one that runs only when it is named: it needs somebody who plays along.
	asked bool
}

var scenarios = []scenario{
	{name: "discovery", run: discover},
	{name: "typed", run: writeTyped},
	{name: "errors", run: readErrors},
	{name: "lists", run: readLists},
	{name: "patch", run: patch},
	{name: "status", run: writeStatus},
	{name: "scale", run: scaleWorkload},
	{name: "bind", run: bindPod},
	{name: "conflict", run: retryConflicts},
	{name: "delete", run: deleteObjects},
	{name: "watch", run: watchObjects},
	{name: "informer", run: informTyped},
	{name: "dynamic", run: useDynamic},
	{name: "metadata", run: useMetadata},
	{name: "custom", run: useCustomKind},
	{name: "election", run: electLeaders},
	{name: "events", run: recordEvents},
	{name: "review", run: reviewSelf},
	{name: "restart", run: surviveRestart, asked: true},
}

const scenarioTimeout = 60 * time.Second

// target is the server, and what a scenario may know of it.
type target struct {
	config    *rest.Config
	clients   kubernetes.Interface
	namespace string
	json      bool
	wire      *recorder
}

func main() {
	server := flag.String("server", "", "URL of the secure port")
	ca := flag.String("ca", "", "file with the certificate that it shows")
	token := flag.String("token", "", "bearer token")
	content := flag.String("content", "default", "wire format of typed clients: default (what client-go chooses) or json")
	run := flag.String("run", "", "names of scenarios, all when empty")
	list := flag.Bool("list", false, "print the names of scenarios and end")
	flag.Parse()

	chosen := choose(*run)
	if *list {
		for _, s := range chosen {
			fmt.Println(s.name)
		}
		return
	}
	failed := false
	for _, s := range chosen {
		config := &rest.Config{Host: *server, BearerToken: *token, TLSClientConfig: rest.TLSClientConfig{CAFile: *ca}, QPS: -1}
		if *content == "json" {
			config.ContentType = runtime.ContentTypeJSON
		}
		if err := runOne(s, config, *content == "json"); err != nil {
			failed = true
			fmt.Printf("FAIL %s: %s\n", s.name, strings.ReplaceAll(err.Error(), "\n", " | "))
			continue
		}
		fmt.Printf("ok %s\n", s.name)
	}
	if failed {
		os.Exit(1)
	}
}

func choose(names string) []scenario {
	var chosen []scenario
	for _, s := range scenarios {
		named := false
		for _, name := range strings.Split(names, ",") {
			named = named || name == s.name
		}
		if named || (names == "" && !s.asked) {
			chosen = append(chosen, s)
		}
	}
	return chosen
}

func runOne(s scenario, config *rest.Config, json bool) (err error) {
	ctx, cancel := context.WithTimeout(context.Background(), scenarioTimeout)
	defer cancel()
	wire := watchWire(config)
	clients, err := kubernetes.NewForConfig(config)
	if err != nil {
		return err
	}
	namespace, err := clients.CoreV1().Namespaces().Create(ctx, &corev1.Namespace{ObjectMeta: metav1.ObjectMeta{GenerateName: s.name + "-"}}, metav1.CreateOptions{})
	if err != nil {
		return fmt.Errorf("create a namespace: %w", err)
	}
	defer func() {
		removal := clients.CoreV1().Namespaces().Delete(context.Background(), namespace.Name, metav1.DeleteOptions{})
		if err == nil && removal != nil {
			err = fmt.Errorf("delete the namespace: %w", removal)
		}
	}()
	t := &target{config: config, clients: clients, namespace: namespace.Name, json: json, wire: wire}
	if err := s.run(ctx, t); err != nil {
		return err
	}
	return wire.check(json)
}

// until polls; client-go's informers and elections say nothing when they are done.
func until(ctx context.Context, what string, done func() (bool, error)) error {
	for {
		ok, err := done()
		if err != nil {
			return fmt.Errorf("%s: %w", what, err)
		}
		if ok {
			return nil
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("%s: never", what)
		case <-time.After(20 * time.Millisecond):
		}
	}
}
