package main

import (
	"context"
	"fmt"

	apierrors "k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/apimachinery/pkg/types"
	"k8s.io/client-go/dynamic"
	"k8s.io/client-go/dynamic/dynamicinformer"
	"k8s.io/client-go/metadata"
	"k8s.io/client-go/metadata/metadatainformer"
)

var (
	configMaps = schema.GroupVersionResource{Version: "v1", Resource: "configmaps"}
	gadgets    = schema.GroupVersionResource{Group: "acme.dev", Version: "v1", Resource: "gadgets"}
)

func newUnstructured(apiVersion, kind, name string) *unstructured.Unstructured {
	return &unstructured.Unstructured{Object: map[string]any{"apiVersion": apiVersion, "kind": kind, "metadata": map[string]any{"name": name}}}
}

// useDynamic works on a shipped kind without knowing its type, and has an informer of it.
func useDynamic(ctx context.Context, t *target) error {
	client, err := dynamic.NewForConfig(t.config)
	if err != nil {
		return err
	}
	maps := client.Resource(configMaps).Namespace(t.namespace)
	factory := dynamicinformer.NewFilteredDynamicSharedInformerFactory(client, 0, t.namespace, nil)
	seen := newJournal()
	if _, err := factory.ForResource(configMaps).Informer().AddEventHandler(seen.handler()); err != nil {
		return err
	}
	running, stop := context.WithCancel(ctx)
	defer factory.Shutdown()
	defer stop()
	factory.Start(running.Done())
	factory.WaitForCacheSync(ctx.Done())

	object := newUnstructured("v1", "ConfigMap", "one")
	if err := unstructured.SetNestedField(object.Object, "1", "data", "value"); err != nil {
		return err
	}
	made, err := maps.Create(ctx, object, metav1.CreateOptions{})
	if err != nil {
		return err
	}
	if err := unstructured.SetNestedField(made.Object, "2", "data", "value"); err != nil {
		return err
	}
	if made, err = maps.Update(ctx, made, metav1.UpdateOptions{}); err != nil {
		return err
	}
	if made, err = maps.Patch(ctx, "one", types.MergePatchType, []byte(`{"data":{"more":"x"}}`), metav1.PatchOptions{}); err != nil {
		return err
	}
	if value, _, _ := unstructured.NestedStringMap(made.Object, "data"); value["value"] != "2" || value["more"] != "x" {
		return fmt.Errorf("data %v", value)
	}
	list, err := maps.List(ctx, metav1.ListOptions{FieldSelector: "metadata.name=one"})
	if err != nil {
		return err
	}
	if len(list.Items) != 1 || list.GetKind() != "ConfigMapList" || list.Items[0].GetUID() != made.GetUID() {
		return fmt.Errorf("list %+v", list)
	}
	if err := maps.Delete(ctx, "one", metav1.DeleteOptions{}); err != nil {
		return err
	}
	for _, what := range []string{"add one", "update one", "delete one"} {
		if err := until(ctx, what, func() (bool, error) { return seen.has(what), nil }); err != nil {
			return err
		}
	}
	if t.wire.count(isStreamingList) != 1 || t.wire.count(isPlainList) > 0 {
		return fmt.Errorf("the informer listed in the old way")
	}
	_, err = client.Resource(schema.GroupVersionResource{Group: "none.dev", Version: "v1", Resource: "nothings"}).List(ctx, metav1.ListOptions{})
	if !apierrors.IsNotFound(err) {
		return fmt.Errorf("a kind that is not there: %v", err)
	}
	return nil
}

// useMetadata reads only metadata, as garbage collectors and quota do.
func useMetadata(ctx context.Context, t *target) error {
	made, err := t.clients.CoreV1().ConfigMaps(t.namespace).Create(ctx, newConfigMap("one", map[string]string{"large": "x"}), metav1.CreateOptions{})
	if err != nil {
		return err
	}
	client, err := metadata.NewForConfig(t.config)
	if err != nil {
		return err
	}
	maps := client.Resource(configMaps).Namespace(t.namespace)
	read, err := maps.Get(ctx, "one", metav1.GetOptions{})
	if err != nil {
		return err
	}
	if read.UID != made.UID || read.Labels["name"] != "one" {
		return fmt.Errorf("%+v", read)
	}
	list, err := maps.List(ctx, metav1.ListOptions{LabelSelector: "name=one"})
	if err != nil {
		return err
	}
	if len(list.Items) != 1 || list.Items[0].UID != made.UID {
		return fmt.Errorf("%+v", list)
	}
	factory := metadatainformer.NewFilteredSharedInformerFactory(client, 0, t.namespace, nil)
	seen := newJournal()
	if _, err := factory.ForResource(configMaps).Informer().AddEventHandler(seen.handler()); err != nil {
		return err
	}
	running, stop := context.WithCancel(ctx)
	defer factory.Shutdown()
	defer stop()
	factory.Start(running.Done())
	factory.WaitForCacheSync(ctx.Done())
	patched, err := maps.Patch(ctx, "one", types.MergePatchType, []byte(`{"metadata":{"labels":{"patched":"yes"}}}`), metav1.PatchOptions{})
	if err != nil {
		return err
	}
	if patched.Labels["patched"] != "yes" {
		return fmt.Errorf("%+v", patched)
	}
	if err := maps.DeleteCollection(ctx, metav1.DeleteOptions{}, metav1.ListOptions{LabelSelector: "patched=yes"}); err != nil {
		return err
	}
	for _, what := range []string{"add one", "update one", "delete one"} {
		if err := until(ctx, what, func() (bool, error) { return seen.has(what), nil }); err != nil {
			return err
		}
	}
	return nil
}

// useCustomKind works on a kind of a user's own, of which client-go has no type.
func useCustomKind(ctx context.Context, t *target) error {
	client, err := dynamic.NewForConfig(t.config)
	if err != nil {
		return err
	}
	mine := client.Resource(gadgets).Namespace(t.namespace)
	object := newUnstructured("acme.dev/v1", "Gadget", "one")
	object.Object["spec"] = map[string]any{"size": int64(5)}
	made, err := mine.Create(ctx, object, metav1.CreateOptions{})
	if err != nil {
		return err
	}
	if color, _, _ := unstructured.NestedString(made.Object, "spec", "color"); color != "red" {
		return fmt.Errorf("no default: %v", made.Object)
	}
	if err := unstructured.SetNestedField(made.Object, "Ready", "status", "phase"); err != nil {
		return err
	}
	if made, err = mine.UpdateStatus(ctx, made, metav1.UpdateOptions{}); err != nil {
		return err
	}
	if phase, _, _ := unstructured.NestedString(made.Object, "status", "phase"); phase != "Ready" {
		return fmt.Errorf("no status: %v", made.Object)
	}
	object.SetName("two")
	object.Object["spec"] = map[string]any{"size": int64(100)}
	if _, err := mine.Create(ctx, object, metav1.CreateOptions{}); !apierrors.IsInvalid(err) {
		return fmt.Errorf("against a rule: %v", err)
	}
	names, err := metadata.NewForConfig(t.config)
	if err != nil {
		return err
	}
	list, err := names.Resource(gadgets).Namespace(t.namespace).List(ctx, metav1.ListOptions{})
	if err != nil {
		return err
	}
	if len(list.Items) != 1 || list.Items[0].UID != made.GetUID() {
		return fmt.Errorf("metadata of the kind: %+v", list)
	}
	factory := dynamicinformer.NewFilteredDynamicSharedInformerFactory(client, 0, t.namespace, nil)
	lister := factory.ForResource(gadgets).Lister()
	running, stop := context.WithCancel(ctx)
	defer factory.Shutdown()
	defer stop()
	factory.Start(running.Done())
	factory.WaitForCacheSync(ctx.Done())
	if _, err := lister.ByNamespace(t.namespace).Get("one"); err != nil {
		return err
	}
	return mine.Delete(ctx, "one", metav1.DeleteOptions{})
}
