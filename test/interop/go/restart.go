package main

import (
	"bufio"
	"context"
	"fmt"
	"os"
	"strings"

	apierrors "k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/client-go/informers"
)

// surviveRestart keeps an informer over a restart of the server. It prints "restart it" and goes on after a line on standard input:
// by then the server was away and is back, with the data that it had.
func surviveRestart(ctx context.Context, t *target) error {
	maps := t.clients.CoreV1().ConfigMaps(t.namespace)
	if _, err := maps.Create(ctx, newConfigMap("before", nil), metav1.CreateOptions{}); err != nil {
		return err
	}
	factory := informers.NewSharedInformerFactoryWithOptions(t.clients, 0, informers.WithNamespace(t.namespace))
	seen := newJournal()
	informer := factory.Core().V1().ConfigMaps().Informer()
	if _, err := informer.AddEventHandler(seen.handler()); err != nil {
		return err
	}
	running, stop := context.WithCancel(ctx)
	defer factory.Shutdown()
	defer stop()
	factory.Start(running.Done())
	factory.WaitForCacheSync(ctx.Done())
	begun := t.wire.count(isStreamingList)

	fmt.Println("restart it")
	if _, err := bufio.NewReader(os.Stdin).ReadString('\n'); err != nil {
		return err
	}
	if err := until(ctx, "a write after the restart", func() (bool, error) {
		_, err := maps.Create(ctx, newConfigMap("after", nil), metav1.CreateOptions{})
		return err == nil || apierrors.IsAlreadyExists(err), nil
	}); err != nil {
		return err
	}
	if err := until(ctx, "add after", func() (bool, error) { return seen.has("add after"), nil }); err != nil {
		return err
	}
	if seen.has("delete before") {
		return fmt.Errorf("what was there before was taken for deleted")
	}
	if err := maps.Delete(ctx, "before", metav1.DeleteOptions{}); err != nil {
		return err
	}
	if err := until(ctx, "delete before", func() (bool, error) { return seen.has("delete before"), nil }); err != nil {
		return err
	}
	resumed := t.wire.count(func(e exchange) bool { return strings.Contains(e.query, "watch=true") && e.code == 200 })
	if resumed < 2 {
		return fmt.Errorf("%d watches in all, %d with initial events before the restart", resumed, begun)
	}
	return nil
}
