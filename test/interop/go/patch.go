package main

import (
	"context"
	"encoding/json"
	"fmt"

	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/types"
	"k8s.io/apimachinery/pkg/util/strategicpatch"
)

// patch sends each type of patch, the strategic one as client-go computes it.
func patch(ctx context.Context, t *target) error {
	deployments := t.clients.AppsV1().Deployments(t.namespace)
	before, err := deployments.Create(ctx, newDeployment("web", 1), metav1.CreateOptions{})
	if err != nil {
		return err
	}
	after := before.DeepCopy()
	after.Spec.Template.Spec.Containers[0].Env = []corev1.EnvVar{{Name: "A", Value: "1"}}
	after.Spec.Template.Spec.Containers = append(after.Spec.Template.Spec.Containers, corev1.Container{Name: "side", Image: "busybox"})
	was, _ := json.Marshal(before)
	is, _ := json.Marshal(after)
	strategic, err := strategicpatch.CreateTwoWayMergePatch(was, is, before)
	if err != nil {
		return err
	}
	patches := []struct {
		kind  types.PatchType
		bytes []byte
	}{
		{types.StrategicMergePatchType, strategic},
		{types.MergePatchType, []byte(`{"metadata":{"labels":{"merge":"yes"}},"spec":{"replicas":3}}`)},
		{types.JSONPatchType, []byte(`[{"op":"test","path":"/spec/replicas","value":3},{"op":"add","path":"/metadata/labels/json","value":"yes"}]`)},
	}
	for _, p := range patches {
		if after, err = deployments.Patch(ctx, "web", p.kind, p.bytes, metav1.PatchOptions{}); err != nil {
			return fmt.Errorf("%s: %w", p.kind, err)
		}
	}
	containers := after.Spec.Template.Spec.Containers
	if len(containers) != 2 || containers[0].Env[0].Value != "1" || *after.Spec.Replicas != 3 || after.Labels["merge"] != "yes" || after.Labels["json"] != "yes" {
		return fmt.Errorf("patched to %+v", after)
	}
	status := []byte(`{"status":{"replicas":3,"observedGeneration":1}}`)
	if after, err = deployments.Patch(ctx, "web", types.MergePatchType, status, metav1.PatchOptions{}, "status"); err != nil {
		return err
	}
	if after.Status.Replicas != 3 {
		return fmt.Errorf("status %+v", after.Status)
	}
	return nil
}
