package main

import (
	"context"
	"fmt"
	"time"

	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/fields"
	"k8s.io/apimachinery/pkg/watch"
	"k8s.io/client-go/tools/cache"
	toolswatch "k8s.io/client-go/tools/watch"
)

// watchObjects watches by hand (from a revision, with initial events and bookmarks, to a timeout) and with client-go's tools.
func watchObjects(ctx context.Context, t *target) error {
	maps := t.clients.CoreV1().ConfigMaps(t.namespace)
	start, err := maps.Create(ctx, newConfigMap("one", nil), metav1.CreateOptions{})
	if err != nil {
		return err
	}
	changes, err := maps.Watch(ctx, metav1.ListOptions{ResourceVersion: start.ResourceVersion, FieldSelector: "metadata.name=one"})
	if err != nil {
		return err
	}
	defer changes.Stop()
	start.Data = map[string]string{"a": "b"}
	if _, err := maps.Update(ctx, start, metav1.UpdateOptions{}); err != nil {
		return err
	}
	if _, err := maps.Create(ctx, newConfigMap("two", nil), metav1.CreateOptions{}); err != nil {
		return err
	}
	if err := maps.Delete(ctx, "one", metav1.DeleteOptions{}); err != nil {
		return err
	}
	if err := expect(ctx, changes, "MODIFIED one", "DELETED one"); err != nil {
		return err
	}
	if err := watchInitial(ctx, t); err != nil {
		return fmt.Errorf("initial events: %w", err)
	}
	seconds := int64(1)
	short, err := maps.Watch(ctx, metav1.ListOptions{TimeoutSeconds: &seconds, ResourceVersion: "0"})
	if err != nil {
		return err
	}
	// What is there, then the end.
	seen := 0
	for event := range short.ResultChan() {
		if event.Type != watch.Added {
			return fmt.Errorf("%s %+v while it times out", event.Type, event.Object)
		}
		seen++
	}
	if seen == 0 {
		return fmt.Errorf("nothing seen before the timeout")
	}
	return watchLong(ctx, t)
}

func watchInitial(ctx context.Context, t *target) error {
	yes := true
	initial, err := t.clients.CoreV1().ConfigMaps(t.namespace).Watch(ctx, metav1.ListOptions{
		SendInitialEvents: &yes, ResourceVersionMatch: metav1.ResourceVersionMatchNotOlderThan, AllowWatchBookmarks: true, LabelSelector: "name",
	})
	if err != nil {
		return err
	}
	defer initial.Stop()
	if err := expect(ctx, initial, "ADDED two"); err != nil {
		return err
	}
	select {
	case event := <-initial.ResultChan():
		bookmark, ok := event.Object.(*corev1.ConfigMap)
		if event.Type != watch.Bookmark || !ok || bookmark.Annotations[metav1.InitialEventsAnnotationKey] != "true" || bookmark.ResourceVersion == "" {
			return fmt.Errorf("no closing bookmark: %+v", event)
		}
	case <-ctx.Done():
		return ctx.Err()
	}
	return nil
}

// watchLong holds on over many short watches, and waits until a condition holds.
func watchLong(ctx context.Context, t *target) error {
	maps := t.clients.CoreV1().ConfigMaps(t.namespace)
	source := cache.NewListWatchFromClient(t.clients.CoreV1().RESTClient(), "configmaps", t.namespace, fields.Everything())
	now, err := maps.List(ctx, metav1.ListOptions{})
	if err != nil {
		return err
	}
	long, err := toolswatch.NewRetryWatcherWithContext(ctx, now.ResourceVersion, &cache.ListWatch{
		WatchFuncWithContext: func(ctx context.Context, options metav1.ListOptions) (watch.Interface, error) {
			seconds := int64(1)
			options.TimeoutSeconds = &seconds
			return maps.Watch(ctx, options)
		},
	})
	if err != nil {
		return err
	}
	defer long.Stop()
	for i := range 4 {
		name := fmt.Sprintf("long-%d", i)
		if _, err := maps.Create(ctx, newConfigMap(name, nil), metav1.CreateOptions{}); err != nil {
			return err
		}
		if err := expect(ctx, long, "ADDED "+name); err != nil {
			return err
		}
		time.Sleep(600 * time.Millisecond)
	}
	waiting := make(chan error, 1)
	go func() {
		_, err := toolswatch.UntilWithSync(ctx, source, &corev1.ConfigMap{}, nil, func(event watch.Event) (bool, error) {
			object, ok := event.Object.(*corev1.ConfigMap)
			return ok && object.Data["ready"] == "yes", nil
		})
		waiting <- err
	}()
	if _, err := maps.Create(ctx, newConfigMap("ready", map[string]string{"ready": "yes"}), metav1.CreateOptions{}); err != nil {
		return err
	}
	if err := <-waiting; err != nil {
		return fmt.Errorf("until: %w", err)
	}
	return nil
}

// expect takes "TYPE NAME" events in this order and no others.
func expect(ctx context.Context, source watch.Interface, events ...string) error {
	for _, want := range events {
		select {
		case event, open := <-source.ResultChan():
			if !open {
				return fmt.Errorf("ended before %s", want)
			}
			object, ok := event.Object.(metav1.Object)
			if !ok {
				return fmt.Errorf("%s %+v instead of %s", event.Type, event.Object, want)
			}
			if got := fmt.Sprintf("%s %s", event.Type, object.GetName()); got != want {
				return fmt.Errorf("%s instead of %s", got, want)
			}
		case <-ctx.Done():
			return fmt.Errorf("no %s", want)
		}
	}
	return nil
}
