package main

import (
	"context"
	"fmt"

	apierrors "k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
)

// deleteObjects deletes with preconditions, by selector, with grace, and what a finalizer holds.
func deleteObjects(ctx context.Context, t *target) error {
	maps := t.clients.CoreV1().ConfigMaps(t.namespace)
	for _, name := range []string{"one", "two", "three"} {
		if _, err := maps.Create(ctx, newConfigMap(name, nil), metav1.CreateOptions{}); err != nil {
			return err
		}
	}
	one, err := maps.Get(ctx, "one", metav1.GetOptions{})
	if err != nil {
		return err
	}
	background := metav1.DeletePropagationBackground
	exactly := metav1.DeleteOptions{PropagationPolicy: &background, Preconditions: &metav1.Preconditions{UID: &one.UID, ResourceVersion: &one.ResourceVersion}}
	if err := maps.Delete(ctx, "one", exactly); err != nil {
		return err
	}
	if err := maps.DeleteCollection(ctx, metav1.DeleteOptions{}, metav1.ListOptions{LabelSelector: "name in (two)"}); err != nil {
		return err
	}
	left, err := maps.List(ctx, metav1.ListOptions{LabelSelector: "name"})
	if err != nil {
		return err
	}
	if len(left.Items) != 1 || left.Items[0].Name != "three" {
		return fmt.Errorf("left: %+v", left.Items)
	}

	held := &left.Items[0]
	held.Finalizers = []string{"kindsmith.dev/hold"}
	if held, err = maps.Update(ctx, held, metav1.UpdateOptions{}); err != nil {
		return err
	}
	if err := maps.Delete(ctx, "three", metav1.DeleteOptions{}); err != nil {
		return err
	}
	if held, err = maps.Get(ctx, "three", metav1.GetOptions{}); err != nil {
		return err
	}
	if held.DeletionTimestamp == nil {
		return fmt.Errorf("held, but not marked: %+v", held)
	}
	held.Finalizers = nil
	if _, err = maps.Update(ctx, held, metav1.UpdateOptions{}); err != nil {
		return err
	}
	if _, err = maps.Get(ctx, "three", metav1.GetOptions{}); !apierrors.IsNotFound(err) {
		return fmt.Errorf("after its last finalizer: %v", err)
	}

	pods := t.clients.CoreV1().Pods(t.namespace)
	bound := newPod("bound")
	bound.Spec.NodeName = "node-1"
	if _, err := pods.Create(ctx, bound, metav1.CreateOptions{}); err != nil {
		return err
	}
	if err := pods.Delete(ctx, "bound", *metav1.NewDeleteOptions(5)); err != nil {
		return err
	}
	ending, err := pods.Get(ctx, "bound", metav1.GetOptions{})
	if err != nil {
		return err
	}
	if ending.DeletionTimestamp == nil || *ending.DeletionGracePeriodSeconds != 5 {
		return fmt.Errorf("ending: %+v", ending.ObjectMeta)
	}
	if err := pods.Delete(ctx, "bound", *metav1.NewDeleteOptions(0)); err != nil {
		return err
	}
	if _, err = pods.Get(ctx, "bound", metav1.GetOptions{}); !apierrors.IsNotFound(err) {
		return fmt.Errorf("after a kubelet's deletion: %v", err)
	}
	return nil
}
