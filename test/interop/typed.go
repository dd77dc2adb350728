// Typed clients with their defaults: they send and want protobuf.
package main

import (
	"context"
	"errors"

	apps "k8s.io/api/apps/v1"
	authentication "k8s.io/api/authentication/v1"
	autoscaling "k8s.io/api/autoscaling/v1"
	coordination "k8s.io/api/coordination/v1"
	core "k8s.io/api/core/v1"
	apierrors "k8s.io/apimachinery/pkg/api/errors"
	"k8s.io/apimachinery/pkg/api/resource"
	meta "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/types"
	"k8s.io/apimachinery/pkg/util/intstr"
	"k8s.io/apimachinery/pkg/watch"
	"k8s.io/client-go/kubernetes"
	"k8s.io/client-go/rest"
)

const space = "typed"

func typed(ctx context.Context, config *rest.Config) error {
	client, err := kubernetes.NewForConfig(config)
	if err != nil {
		return err
	}
	named := func(name string) meta.ObjectMeta {
		return meta.ObjectMeta{Name: name, Labels: map[string]string{"app": "a"}}
	}
	if _, err := client.CoreV1().Namespaces().Create(ctx, &core.Namespace{ObjectMeta: named(space)}, meta.CreateOptions{}); err != nil {
		return check(err, "namespace")
	}
	return errors.Join(
		configMaps(ctx, client, named),
		workloads(ctx, client, named),
		check(leases(ctx, client, named), "leases"),
		reviews(ctx, client),
		discovery(client),
	)
}

type naming func(string) meta.ObjectMeta

// Writes, reads, a watch over all of it, conflicts and refusals.
func configMaps(ctx context.Context, client *kubernetes.Clientset, named naming) error {
	maps := client.CoreV1().ConfigMaps(space)
	watcher, err := maps.Watch(ctx, meta.ListOptions{})
	if err != nil {
		return check(err, "watch")
	}
	defer watcher.Stop()
	made, err := maps.Create(ctx, &core.ConfigMap{ObjectMeta: named("c"), Data: map[string]string{"a": "b"}, BinaryData: map[string][]byte{"x": {0, 255}}}, meta.CreateOptions{})
	if err != nil {
		return check(err, "create")
	}
	if _, err := maps.Create(ctx, &core.ConfigMap{ObjectMeta: named("c")}, meta.CreateOptions{}); !apierrors.IsAlreadyExists(err) {
		return must(false, "a second create: %v", err)
	}
	made.Data["a"] = "c"
	changed, err := maps.Update(ctx, made, meta.UpdateOptions{})
	if err != nil {
		return check(err, "update")
	}
	if _, err := maps.Update(ctx, made, meta.UpdateOptions{}); !apierrors.IsConflict(err) {
		return must(false, "an update of an old version: %v", err)
	}
	if _, err := maps.Patch(ctx, "c", types.MergePatchType, []byte(`{"data":{"d":"e"}}`), meta.PatchOptions{}); err != nil {
		return check(err, "patch")
	}
	list, err := maps.List(ctx, meta.ListOptions{LabelSelector: "app=a"})
	if err != nil {
		return check(err, "list")
	}
	if err := must(len(list.Items) == 1 && list.Items[0].Data["d"] == "e" && list.Items[0].BinaryData["x"][1] == 255, "listed %v", list.Items); err != nil {
		return err
	}
	uid := changed.UID
	if err := maps.Delete(ctx, "c", meta.DeleteOptions{Preconditions: &meta.Preconditions{UID: &uid}}); err != nil {
		return check(err, "delete")
	}
	if _, err := maps.Get(ctx, "c", meta.GetOptions{}); !apierrors.IsNotFound(err) {
		return must(false, "a get of what is deleted: %v", err)
	}
	_, err = maps.Create(ctx, &core.ConfigMap{ObjectMeta: named("Bad_Name")}, meta.CreateOptions{})
	status := &apierrors.StatusError{}
	if !errors.As(err, &status) || len(status.ErrStatus.Details.Causes) != 1 {
		return must(false, "a refusal: %v", err)
	}
	for _, want := range []watch.EventType{watch.Added, watch.Modified, watch.Modified, watch.Deleted} {
		event := <-watcher.ResultChan()
		object, ok := event.Object.(*core.ConfigMap)
		if !ok || event.Type != want || object.Name != "c" {
			return must(false, "an event: %v, not %v", event, want)
		}
	}
	return nil
}

// Pods with much in them, a scale, a service, quantities.
func workloads(ctx context.Context, client *kubernetes.Clientset, named naming) error {
	pod := core.PodSpec{
		TerminationGracePeriodSeconds: new(int64),
		Containers: []core.Container{{
			Name: "c", Image: "nginx:1",
			Ports:          []core.ContainerPort{{Name: "web", ContainerPort: 80}},
			Resources:      core.ResourceRequirements{Limits: core.ResourceList{"memory": resource.MustParse("1.5Gi")}},
			ReadinessProbe: &core.Probe{ProbeHandler: core.ProbeHandler{HTTPGet: &core.HTTPGetAction{Port: intstr.FromString("web")}}},
			VolumeMounts:   []core.VolumeMount{{Name: "v", MountPath: "/v"}},
		}},
		Volumes: []core.Volume{{Name: "v", VolumeSource: core.VolumeSource{EmptyDir: &core.EmptyDirVolumeSource{}}}},
	}
	made, err := client.CoreV1().Pods(space).Create(ctx, &core.Pod{ObjectMeta: named("p"), Spec: pod}, meta.CreateOptions{})
	if err != nil {
		return check(err, "pod")
	}
	container := made.Spec.Containers[0]
	memory := container.Resources.Requests["memory"]
	if err := must(memory.String() == "1536Mi" && container.ReadinessProbe.HTTPGet.Port.StrVal == "web" && container.ImagePullPolicy == "IfNotPresent" && *made.Spec.TerminationGracePeriodSeconds == 0, "pod: %v", made.Spec); err != nil {
		return err
	}
	pod.TerminationGracePeriodSeconds = nil
	deployment := &apps.Deployment{ObjectMeta: named("d"), Spec: apps.DeploymentSpec{
		Selector: &meta.LabelSelector{MatchLabels: map[string]string{"app": "a"}},
		Template: core.PodTemplateSpec{ObjectMeta: named(""), Spec: pod},
	}}
	if _, err := client.AppsV1().Deployments(space).Create(ctx, deployment, meta.CreateOptions{}); err != nil {
		return check(err, "deployment")
	}
	scale, err := client.AppsV1().Deployments(space).GetScale(ctx, "d", meta.GetOptions{})
	if err != nil {
		return check(err, "scale")
	}
	scale.Spec = autoscaling.ScaleSpec{Replicas: 4}
	if scale, err = client.AppsV1().Deployments(space).UpdateScale(ctx, "d", scale, meta.UpdateOptions{}); err != nil || scale.Spec.Replicas != 4 {
		return must(false, "update of the scale: %v, %v", scale, err)
	}
	service, err := client.CoreV1().Services(space).Create(ctx, &core.Service{ObjectMeta: named("s"), Spec: core.ServiceSpec{Ports: []core.ServicePort{{Port: 80, TargetPort: intstr.FromInt32(8080)}}}}, meta.CreateOptions{})
	if err != nil {
		return check(err, "service")
	}
	if err := must(service.Spec.ClusterIP != "" && service.Spec.Ports[0].TargetPort.IntVal == 8080, "service: %v", service.Spec); err != nil {
		return err
	}
	binding := &core.Binding{ObjectMeta: meta.ObjectMeta{Name: "p"}, Target: core.ObjectReference{Kind: "Node", Name: "n"}}
	if err := client.CoreV1().Pods(space).Bind(ctx, binding, meta.CreateOptions{}); err != nil {
		return check(err, "binding")
	}
	bound, err := client.CoreV1().Pods(space).List(ctx, meta.ListOptions{FieldSelector: "spec.nodeName=n"})
	if err != nil || len(bound.Items) != 1 {
		return must(false, "bound pods: %v, %v", bound, err)
	}
	return check(client.CoreV1().Pods(space).DeleteCollection(ctx, meta.DeleteOptions{}, meta.ListOptions{}), "deletecollection")
}

// Times with microseconds.
func leases(ctx context.Context, client *kubernetes.Clientset, named naming) error {
	now := meta.NowMicro()
	holder := "me"
	lease := &coordination.Lease{ObjectMeta: named("l"), Spec: coordination.LeaseSpec{HolderIdentity: &holder, RenewTime: &now}}
	made, err := client.CoordinationV1().Leases(space).Create(ctx, lease, meta.CreateOptions{})
	if err != nil {
		return err
	}
	same := made.Spec.RenewTime.UnixMicro() == now.UnixMicro() && made.CreationTimestamp.Unix() >= now.Unix()-1
	return must(same, "times: %v, %v", made.Spec.RenewTime, made.CreationTimestamp)
}

func reviews(ctx context.Context, client *kubernetes.Clientset) error {
	review, err := client.AuthenticationV1().SelfSubjectReviews().Create(ctx, &authentication.SelfSubjectReview{}, meta.CreateOptions{})
	if err != nil {
		return check(err, "review")
	}
	return must(review.Status.UserInfo.Username != "", "review: %v", review)
}

func discovery(client *kubernetes.Clientset) error {
	_, lists, err := client.Discovery().ServerGroupsAndResources()
	if err != nil {
		return check(err, "discovery")
	}
	return must(len(lists) >= 5, "discovery: %d lists", len(lists))
}
