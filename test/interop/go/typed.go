package main

import (
	"context"
	"fmt"

	appsv1 "k8s.io/api/apps/v1"
	corev1 "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/api/resource"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/util/intstr"
)

func newPod(name string) *corev1.Pod {
	return &corev1.Pod{
		ObjectMeta: metav1.ObjectMeta{Name: name, Labels: map[string]string{"app": "web", "name": name}},
		Spec: corev1.PodSpec{Containers: []corev1.Container{{
			Name: "web", Image: "nginx:1.29",
			Ports:          []corev1.ContainerPort{{Name: "http", ContainerPort: 80}},
			Resources:      corev1.ResourceRequirements{Requests: corev1.ResourceList{"cpu": resource.MustParse("100m"), "memory": resource.MustParse("1.5Gi")}},
			ReadinessProbe: &corev1.Probe{ProbeHandler: corev1.ProbeHandler{HTTPGet: &corev1.HTTPGetAction{Port: intstr.FromString("http")}}},
			VolumeMounts:   []corev1.VolumeMount{{Name: "scratch", MountPath: "/scratch"}},
		}}, Volumes: []corev1.Volume{{Name: "scratch", VolumeSource: corev1.VolumeSource{EmptyDir: &corev1.EmptyDirVolumeSource{}}}}},
	}
}

func newDeployment(name string, replicas int32) *appsv1.Deployment {
	pod := newPod(name)
	return &appsv1.Deployment{
		ObjectMeta: metav1.ObjectMeta{Name: name},
		Spec: appsv1.DeploymentSpec{
			Replicas: &replicas,
			Selector: &metav1.LabelSelector{MatchLabels: map[string]string{"app": "web"}},
			Template: corev1.PodTemplateSpec{ObjectMeta: metav1.ObjectMeta{Labels: pod.Labels}, Spec: pod.Spec},
		},
	}
}

func newConfigMap(name string, data map[string]string) *corev1.ConfigMap {
	return &corev1.ConfigMap{ObjectMeta: metav1.ObjectMeta{Name: name, Labels: map[string]string{"name": name}}, Data: data}
}

// writeTyped creates, reads, updates and deletes with typed clients, kinds with every sort of field among them.
func writeTyped(ctx context.Context, t *target) error {
	core := t.clients.CoreV1()
	hasty := newPod("web")
	hasty.Spec.TerminationGracePeriodSeconds = new(int64)
	pod, err := core.Pods(t.namespace).Create(ctx, hasty, metav1.CreateOptions{})
	if err != nil {
		return err
	}
	container := pod.Spec.Containers[0]
	if pod.UID == "" || pod.Status.Phase != corev1.PodPending || container.ImagePullPolicy != corev1.PullIfNotPresent || container.Ports[0].Protocol != corev1.ProtocolTCP {
		return fmt.Errorf("a pod without its defaults: %+v", pod)
	}
	if memory := container.Resources.Requests["memory"]; memory.String() != "1536Mi" {
		return fmt.Errorf("memory %s", memory.String())
	}
	if *pod.Spec.TerminationGracePeriodSeconds != 0 || container.ReadinessProbe.HTTPGet.Port.StrVal != "http" || pod.Spec.Volumes[0].EmptyDir == nil {
		return fmt.Errorf("a pod that lost something: %+v", pod.Spec)
	}
	pod.Labels["changed"] = "yes"
	if pod, err = core.Pods(t.namespace).Update(ctx, pod, metav1.UpdateOptions{}); err != nil {
		return err
	}
	read, err := core.Pods(t.namespace).Get(ctx, "web", metav1.GetOptions{ResourceVersion: "0"})
	if err != nil {
		return err
	}
	if read.Labels["changed"] != "yes" || read.UID != pod.UID || !read.CreationTimestamp.Equal(&pod.CreationTimestamp) {
		return fmt.Errorf("read something else than was written: %+v", read)
	}

	ports := []corev1.ServicePort{
		{Name: "http", Port: 80, TargetPort: intstr.FromString("http")}, {Name: "number", Port: 81, TargetPort: intstr.FromInt32(8081)},
	}
	service, err := core.Services(t.namespace).Create(ctx, &corev1.Service{
		ObjectMeta: metav1.ObjectMeta{Name: "web"},
		Spec:       corev1.ServiceSpec{Selector: map[string]string{"app": "web"}, Ports: ports},
	}, metav1.CreateOptions{})
	if err != nil {
		return err
	}
	if service.Spec.ClusterIP == "" || service.Spec.Ports[0].TargetPort != ports[0].TargetPort || service.Spec.Ports[1].TargetPort != ports[1].TargetPort {
		return fmt.Errorf("service %+v", service.Spec)
	}
	secret, err := core.Secrets(t.namespace).Create(ctx, &corev1.Secret{
		ObjectMeta: metav1.ObjectMeta{Name: "key"}, Data: map[string][]byte{"bytes": {0, 255, 128}}, StringData: map[string]string{"text": "ü"},
	}, metav1.CreateOptions{})
	if err != nil {
		return err
	}
	if string(secret.Data["bytes"]) != "\x00\xff\x80" || string(secret.Data["text"]) != "ü" || secret.Type != corev1.SecretTypeOpaque {
		return fmt.Errorf("secret %+v", secret)
	}
	binary, err := core.ConfigMaps(t.namespace).Create(ctx, &corev1.ConfigMap{
		ObjectMeta: metav1.ObjectMeta{Name: "binary"}, BinaryData: map[string][]byte{"x": {0, 255}},
	}, metav1.CreateOptions{})
	if err != nil {
		return err
	}
	if string(binary.BinaryData["x"]) != "\x00\xff" {
		return fmt.Errorf("binary data %+v", binary)
	}
	deployment, err := t.clients.AppsV1().Deployments(t.namespace).Create(ctx, newDeployment("web", 2), metav1.CreateOptions{FieldManager: "interop"})
	if err != nil {
		return err
	}
	if *deployment.Spec.RevisionHistoryLimit != 10 || deployment.Spec.Strategy.RollingUpdate.MaxSurge.String() != "25%" || deployment.Generation != 1 {
		return fmt.Errorf("deployment %+v", deployment)
	}
	dry, err := core.ConfigMaps(t.namespace).Create(ctx, newConfigMap("dry", nil), metav1.CreateOptions{DryRun: []string{metav1.DryRunAll}})
	if err != nil {
		return err
	}
	if dry.UID == "" {
		return fmt.Errorf("a dry run without uid")
	}
	maps, err := core.ConfigMaps(t.namespace).List(ctx, metav1.ListOptions{LabelSelector: "name=dry"})
	if err != nil {
		return err
	}
	if len(maps.Items) != 0 {
		return fmt.Errorf("a dry run that wrote")
	}
	return nil
}
