package main

import (
	"context"
	"fmt"

	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/client-go/discovery/cached/memory"
	"k8s.io/client-go/dynamic"
	"k8s.io/client-go/restmapper"
	"k8s.io/client-go/scale"
)

// writeStatus keeps status and the rest apart.
func writeStatus(ctx context.Context, t *target) error {
	deployments := t.clients.AppsV1().Deployments(t.namespace)
	made, err := deployments.Create(ctx, newDeployment("web", 1), metav1.CreateOptions{})
	if err != nil {
		return err
	}
	made.Status.Replicas, made.Status.ObservedGeneration = 1, made.Generation
	made.Labels = map[string]string{"kept": "out"}
	changed, err := deployments.UpdateStatus(ctx, made, metav1.UpdateOptions{})
	if err != nil {
		return err
	}
	if changed.Status.Replicas != 1 || len(changed.Labels) != 0 || changed.Generation != 1 {
		return fmt.Errorf("after a write of status: %+v", changed)
	}
	changed.Status.Replicas = 7
	changed.Spec.Paused = true
	if changed, err = deployments.Update(ctx, changed, metav1.UpdateOptions{}); err != nil {
		return err
	}
	if changed.Status.Replicas != 1 || changed.Generation != 2 {
		return fmt.Errorf("after a write of spec: %+v", changed)
	}
	return nil
}

// scaleWorkload uses the typed scale methods and the scale client that autoscalers use.
func scaleWorkload(ctx context.Context, t *target) error {
	deployments := t.clients.AppsV1().Deployments(t.namespace)
	if _, err := deployments.Create(ctx, newDeployment("web", 1), metav1.CreateOptions{}); err != nil {
		return err
	}
	typed, err := deployments.GetScale(ctx, "web", metav1.GetOptions{})
	if err != nil {
		return err
	}
	if typed.Spec.Replicas != 1 || typed.Status.Selector != "app=web" {
		return fmt.Errorf("scale %+v", typed)
	}
	typed.Spec.Replicas = 2
	if typed, err = deployments.UpdateScale(ctx, "web", typed, metav1.UpdateOptions{}); err != nil {
		return err
	}
	cached := memory.NewMemCacheClient(t.clients.Discovery())
	mapper := restmapper.NewDeferredDiscoveryRESTMapper(cached)
	scales, err := scale.NewForConfig(t.config, mapper, dynamic.LegacyAPIPathResolverFunc, scale.NewDiscoveryScaleKindResolver(t.clients.Discovery()))
	if err != nil {
		return err
	}
	resource := schema.GroupResource{Group: "apps", Resource: "deployments"}
	read, err := scales.Scales(t.namespace).Get(ctx, resource, "web", metav1.GetOptions{})
	if err != nil {
		return err
	}
	if read.Spec.Replicas != 2 || read.ResourceVersion != typed.ResourceVersion {
		return fmt.Errorf("scale %+v", read)
	}
	read.Spec.Replicas = 5
	if _, err = scales.Scales(t.namespace).Update(ctx, resource, read, metav1.UpdateOptions{}); err != nil {
		return err
	}
	scaled, err := deployments.Get(ctx, "web", metav1.GetOptions{})
	if err != nil {
		return err
	}
	if *scaled.Spec.Replicas != 5 || scaled.Generation != 3 {
		return fmt.Errorf("scaled to %d at generation %d", *scaled.Spec.Replicas, scaled.Generation)
	}
	return nil
}

// bindPod does what a scheduler does.
func bindPod(ctx context.Context, t *target) error {
	pods := t.clients.CoreV1().Pods(t.namespace)
	pod, err := pods.Create(ctx, newPod("web"), metav1.CreateOptions{})
	if err != nil {
		return err
	}
	waiting := metav1.ListOptions{FieldSelector: "spec.nodeName=,status.phase=Pending"}
	if list, err := pods.List(ctx, waiting); err != nil || len(list.Items) != 1 {
		return fmt.Errorf("no pod waits: %w", err)
	}
	node := corev1.ObjectReference{Kind: "Node", Name: "node-1"}
	binding := &corev1.Binding{ObjectMeta: metav1.ObjectMeta{Name: pod.Name, Namespace: pod.Namespace, UID: pod.UID}, Target: node}
	if err := pods.Bind(ctx, binding, metav1.CreateOptions{}); err != nil {
		return err
	}
	if pod, err = pods.Get(ctx, "web", metav1.GetOptions{}); err != nil {
		return err
	}
	if pod.Spec.NodeName != "node-1" || pod.Status.Conditions[0].Type != corev1.PodScheduled {
		return fmt.Errorf("bound to %q, %+v", pod.Spec.NodeName, pod.Status.Conditions)
	}
	if list, err := pods.List(ctx, waiting); err != nil || len(list.Items) != 0 {
		return fmt.Errorf("a bound pod waits: %w", err)
	}
	return nil
}
