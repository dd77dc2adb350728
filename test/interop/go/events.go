package main

import (
	"context"

	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/client-go/kubernetes/scheme"
	typedcorev1 "k8s.io/client-go/kubernetes/typed/core/v1"
	"k8s.io/client-go/tools/events"
	"k8s.io/client-go/tools/record"
)

// recordEvents tells of an object with both recorders; one that repeats is counted, by a patch.
func recordEvents(ctx context.Context, t *target) error {
	about, err := t.clients.CoreV1().ConfigMaps(t.namespace).Create(ctx, newConfigMap("about", nil), metav1.CreateOptions{})
	if err != nil {
		return err
	}
	broadcaster := record.NewBroadcaster(record.WithContext(ctx))
	broadcaster.StartRecordingToSink(&typedcorev1.EventSinkImpl{Interface: t.clients.CoreV1().Events("")})
	defer broadcaster.Shutdown()
	recorder := broadcaster.NewRecorder(scheme.Scheme, corev1.EventSource{Component: "interop"})
	for range 3 {
		recorder.Eventf(about, corev1.EventTypeNormal, "Told", "told of %s", about.Name)
	}
	listed := metav1.ListOptions{FieldSelector: "involvedObject.name=about,reason=Told,type=Normal"}
	if err := until(ctx, "an event that counts three", func() (bool, error) {
		list, err := t.clients.CoreV1().Events(t.namespace).List(ctx, listed)
		return err == nil && len(list.Items) == 1 && list.Items[0].Count == 3, err
	}); err != nil {
		return err
	}
	// This one takes events.k8s.io where the server has it, and else what is there.
	adapter := events.NewEventBroadcasterAdapterWithContext(ctx, t.clients)
	adapter.StartRecordingToSink(ctx.Done())
	defer adapter.Shutdown()
	adapter.NewRecorder("interop").Eventf(about, nil, corev1.EventTypeWarning, "Warned", "Telling", "warned of %s", about.Name)
	return until(ctx, "a warning", func() (bool, error) {
		list, err := t.clients.CoreV1().Events(t.namespace).List(ctx, metav1.ListOptions{FieldSelector: "reason=Warned"})
		return err == nil && len(list.Items) == 1, err
	})
}
