// The metadata client: objects of any kind as their metadata alone.
package main

import (
	"context"

	meta "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/client-go/metadata"
	"k8s.io/client-go/rest"
)

func metadataOnly(ctx context.Context, config *rest.Config) error {
	client, err := metadata.NewForConfig(config)
	if err != nil {
		return err
	}
	namespaces := client.Resource(schema.GroupVersionResource{Version: "v1", Resource: "namespaces"})
	one, err := namespaces.Get(ctx, "default", meta.GetOptions{})
	if err != nil {
		return check(err, "get")
	}
	list, err := namespaces.List(ctx, meta.ListOptions{})
	if err != nil {
		return check(err, "list")
	}
	watcher, err := namespaces.Watch(ctx, meta.ListOptions{})
	if err != nil {
		return check(err, "watch")
	}
	defer watcher.Stop()
	event := <-watcher.ResultChan()
	object, ok := event.Object.(*meta.PartialObjectMetadata)
	return must(ok && object.Name != "" && one.Labels["kubernetes.io/metadata.name"] == "default" && len(list.Items) >= 4, "metadata: %v, %v, %v", one, list, event)
}
