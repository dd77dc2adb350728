package main

import (
	"context"
	"fmt"
	"strings"
	"sync"

	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/labels"
	"k8s.io/client-go/informers"
	"k8s.io/client-go/tools/cache"
)

// journal notes what an informer's handlers are told.
type journal struct {
	mutex   sync.Mutex
	entries map[string]int
}

func (j *journal) note(what string, object any) {
	if tombstone, ok := object.(cache.DeletedFinalStateUnknown); ok {
		object = tombstone.Obj
	}
	accessor, ok := object.(metav1.Object)
	if !ok {
		return
	}
	j.mutex.Lock()
	defer j.mutex.Unlock()
	j.entries[what+" "+accessor.GetName()]++
}

func (j *journal) has(what string) bool {
	j.mutex.Lock()
	defer j.mutex.Unlock()
	return j.entries[what] > 0
}

func (j *journal) handler() cache.ResourceEventHandlerFuncs {
	return cache.ResourceEventHandlerFuncs{
		AddFunc:    func(object any) { j.note("add", object) },
		UpdateFunc: func(_, object any) { j.note("update", object) },
		DeleteFunc: func(object any) { j.note("delete", object) },
	}
}

func newJournal() *journal { return &journal{entries: map[string]int{}} }

// isStreamingList tells a watch that brings the list too: what informers begin with since client-go 0.35.
func isStreamingList(e exchange) bool {
	return strings.Contains(e.query, "sendInitialEvents=true") && e.code == 200
}

// isPlainList tells the LIST to which an informer falls back.
func isPlainList(e exchange) bool {
	return e.method == "GET" && !strings.Contains(e.query, "watch=") && strings.Contains(e.query, "limit=500")
}

// informTyped runs a shared informer of several kinds as a controller does, with an index and a lister.
func informTyped(ctx context.Context, t *target) error {
	maps := t.clients.CoreV1().ConfigMaps(t.namespace)
	if _, err := maps.Create(ctx, newConfigMap("before", nil), metav1.CreateOptions{}); err != nil {
		return err
	}
	factory := informers.NewSharedInformerFactoryWithOptions(t.clients, 0, informers.WithNamespace(t.namespace))
	seen := newJournal()
	informer := factory.Core().V1().ConfigMaps().Informer()
	told, err := informer.AddEventHandler(seen.handler())
	if err != nil {
		return err
	}
	byValue := func(object any) ([]string, error) { return []string{object.(*corev1.ConfigMap).Data["value"]}, nil }
	if err := informer.AddIndexers(cache.Indexers{"value": byValue}); err != nil {
		return err
	}
	factory.Core().V1().Pods().Informer()
	factory.Apps().V1().Deployments().Informer()
	running, stop := context.WithCancel(ctx)
	defer factory.Shutdown()
	defer stop()
	factory.Start(running.Done())
	for kind, synced := range factory.WaitForCacheSync(ctx.Done()) {
		if !synced {
			return fmt.Errorf("%s never synced", kind)
		}
	}
	if !cache.WaitForCacheSync(ctx.Done(), told.HasSynced) || !seen.has("add before") {
		return fmt.Errorf("synced without what was there")
	}
	if streaming, plain := t.wire.count(isStreamingList), t.wire.count(isPlainList); streaming < 3 || plain > 0 {
		return fmt.Errorf("%d streaming lists, %d plain ones", streaming, plain)
	}

	made, err := maps.Create(ctx, newConfigMap("after", map[string]string{"value": "1"}), metav1.CreateOptions{})
	if err != nil {
		return err
	}
	made.Data["value"] = "2"
	if _, err := maps.Update(ctx, made, metav1.UpdateOptions{}); err != nil {
		return err
	}
	if err := until(ctx, "the index knows", func() (bool, error) {
		found, err := informer.GetIndexer().ByIndex("value", "2")
		return len(found) == 1, err
	}); err != nil {
		return err
	}
	if err := maps.Delete(ctx, "before", metav1.DeleteOptions{}); err != nil {
		return err
	}
	for _, what := range []string{"add after", "update after", "delete before"} {
		if err := until(ctx, what, func() (bool, error) { return seen.has(what), nil }); err != nil {
			return err
		}
	}
	selector, err := labels.Parse("name in (before,after)")
	if err != nil {
		return err
	}
	listed, err := factory.Core().V1().ConfigMaps().Lister().ConfigMaps(t.namespace).List(selector)
	if err != nil || len(listed) != 1 {
		return fmt.Errorf("the lister has %d: %w", len(listed), err)
	}
	return nil
}
