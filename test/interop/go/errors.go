package main

import (
	"context"
	"fmt"
	"strings"

	corev1 "k8s.io/api/core/v1"
	apierrors "k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/client-go/kubernetes"
	"k8s.io/client-go/rest"
)

// readErrors meets the refusals that programs tell apart.
func readErrors(ctx context.Context, t *target) error {
	maps := t.clients.CoreV1().ConfigMaps(t.namespace)
	made, err := maps.Create(ctx, newConfigMap("one", nil), metav1.CreateOptions{})
	if err != nil {
		return err
	}
	stale := made.DeepCopy()
	made.Data = map[string]string{"a": "b"}
	if _, err = maps.Update(ctx, made, metav1.UpdateOptions{}); err != nil {
		return err
	}
	pods := t.clients.CoreV1().Pods(t.namespace)
	bad := newPod("bad")
	bad.Spec.Containers[0].Image = ""
	stranger := rest.CopyConfig(t.config)
	stranger.BearerToken = "unknown"
	strangers, err := kubernetes.NewForConfig(stranger)
	if err != nil {
		return err
	}
	uid := made.UID + "x"
	cases := []struct {
		name string
		is   func(error) bool
		do   func() error
	}{
		{"not found", apierrors.IsNotFound, func() error { _, err := maps.Get(ctx, "none", metav1.GetOptions{}); return err }},
		{"already exists", apierrors.IsAlreadyExists, func() error {
			_, err := maps.Create(ctx, newConfigMap("one", nil), metav1.CreateOptions{})
			return err
		}},
		{"conflict", apierrors.IsConflict, func() error { _, err := maps.Update(ctx, stale, metav1.UpdateOptions{}); return err }},
		{"conflict of a precondition", apierrors.IsConflict, func() error {
			return maps.Delete(ctx, "one", metav1.DeleteOptions{Preconditions: &metav1.Preconditions{UID: &uid}})
		}},
		{"invalid", apierrors.IsInvalid, func() error { _, err := pods.Create(ctx, bad, metav1.CreateOptions{}); return err }},
		{"unauthorized", apierrors.IsUnauthorized, func() error {
			_, err := strangers.CoreV1().Pods("").List(ctx, metav1.ListOptions{})
			return err
		}},
		{"bad request", apierrors.IsBadRequest, func() error {
			_, err := pods.List(ctx, metav1.ListOptions{FieldSelector: "spec.absent=x"})
			return err
		}},
		{"bad continuation", apierrors.IsBadRequest, func() error {
			_, err := maps.List(ctx, metav1.ListOptions{Limit: 1, Continue: "none"})
			return err
		}},
		{"forbidden", apierrors.IsForbidden, func() error {
			return t.clients.CoreV1().Namespaces().Delete(ctx, "kube-system", metav1.DeleteOptions{})
		}},
	}
	for _, c := range cases {
		if err := c.do(); !c.is(err) {
			return fmt.Errorf("%s: %T %v", c.name, err, err)
		}
	}
	_, err = pods.Create(ctx, bad, metav1.CreateOptions{})
	cause, found := apierrors.StatusCause(err, metav1.CauseTypeFieldValueRequired)
	if !found || !strings.HasSuffix(cause.Field, "containers[0].image") {
		return fmt.Errorf("cause %+v of %w", cause, err)
	}
	var namespace *corev1.Namespace
	if namespace, err = t.clients.CoreV1().Namespaces().Get(ctx, "kube-system", metav1.GetOptions{}); err != nil || namespace.Status.Phase != corev1.NamespaceActive {
		return fmt.Errorf("kube-system: %w", err)
	}
	return nil
}
