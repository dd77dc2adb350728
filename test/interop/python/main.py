"""Drives an API server with the Python client, one scenario after the other, and says of each "ok NAME" or "FAIL NAME: why".

usage: main.py URL CA-FILE TOKEN
"""

import sys
import threading
import traceback

from kubernetes import client, dynamic, watch
from kubernetes.client.rest import ApiException


def expect(condition, told):
    if not condition:
        raise AssertionError(told)


def refused(status, reason, call):
    """Runs a call that must be refused in a certain way."""
    try:
        call()
    except ApiException as error:
        expect(error.status == status and f'"reason":"{reason}"' in error.body, f"{error.status} {error.body}")
        return
    raise AssertionError(f"not refused: {reason}")


def new_pod(name):
    port = client.V1ContainerPort(container_port=80, name="http")
    container = client.V1Container(name="web", image="nginx", ports=[port])
    metadata = client.V1ObjectMeta(name=name, labels={"app": "web"})
    return client.V1Pod(metadata=metadata, spec=client.V1PodSpec(containers=[container]))


def config_maps(api, namespace):
    """Create, read, replace, patch, list, delete."""
    core = client.CoreV1Api(api)
    made = core.create_namespaced_config_map(namespace, client.V1ConfigMap(metadata=client.V1ObjectMeta(name="one"), data={"a": "1"}))
    expect(made.metadata.uid and made.metadata.creation_timestamp.tzinfo, made)
    stale = core.read_namespaced_config_map("one", namespace)
    made.data["a"] = "2"
    core.replace_namespaced_config_map("one", namespace, made)
    refused(409, "Conflict", lambda: core.replace_namespaced_config_map("one", namespace, stale))
    refused(409, "AlreadyExists", lambda: core.create_namespaced_config_map(namespace, client.V1ConfigMap(metadata=client.V1ObjectMeta(name="one"))))
    patched = core.patch_namespaced_config_map("one", namespace, {"data": {"b": "3"}})
    expect(patched.data == {"a": "2", "b": "3"}, patched)
    patched = core.patch_namespaced_config_map("one", namespace, [{"op": "remove", "path": "/data/a"}])
    expect(patched.data == {"b": "3"}, patched)
    for index in range(5):
        core.create_namespaced_config_map(namespace, {"metadata": {"name": f"page-{index}", "labels": {"page": "yes"}}})
    page = core.list_namespaced_config_map(namespace, label_selector="page=yes", limit=2)
    expect(len(page.items) == 2 and page.metadata.remaining_item_count is None, page.metadata)
    rest = core.list_namespaced_config_map(namespace, label_selector="page=yes", _continue=page.metadata._continue)
    expect(len(rest.items) == 3, rest.metadata)
    core.delete_namespaced_config_map("one", namespace, body=client.V1DeleteOptions(propagation_policy="Background"))
    refused(404, "NotFound", lambda: core.read_namespaced_config_map("one", namespace))
    core.delete_collection_namespaced_config_map(namespace, label_selector="page")
    expect(core.list_namespaced_config_map(namespace, label_selector="page").items == [], "some are left")


def workloads(api, namespace):
    """Pods, services, secrets, deployments with their status and scale."""
    core, apps = client.CoreV1Api(api), client.AppsV1Api(api)
    pod = core.create_namespaced_pod(namespace, new_pod("web"))
    expect(pod.status.phase == "Pending" and pod.spec.restart_policy == "Always", pod)
    refused(422, "Invalid", lambda: core.create_namespaced_pod(namespace, {"metadata": {"name": "bad"}, "spec": {"containers": [{"name": "x"}]}}))
    service = client.V1Service(
        metadata=client.V1ObjectMeta(name="web"),
        spec=client.V1ServiceSpec(selector={"app": "web"}, ports=[client.V1ServicePort(port=80, target_port="http")]),
    )
    service = core.create_namespaced_service(namespace, service)
    expect(service.spec.cluster_ip and service.spec.ports[0].target_port == "http", service)
    secret = core.create_namespaced_secret(namespace, client.V1Secret(metadata=client.V1ObjectMeta(name="key"), string_data={"a": "b"}))
    expect(secret.data == {"a": "Yg=="}, "a secret without its data")
    template = client.V1PodTemplateSpec(metadata=client.V1ObjectMeta(labels={"app": "web"}), spec=new_pod("web").spec)
    deployment = client.V1Deployment(
        metadata=client.V1ObjectMeta(name="web"),
        spec=client.V1DeploymentSpec(selector=client.V1LabelSelector(match_labels={"app": "web"}), template=template),
    )
    deployment = apps.create_namespaced_deployment(namespace, deployment)
    expect(deployment.spec.replicas == 1 and deployment.spec.strategy.rolling_update.max_surge == "25%", deployment)
    apps.patch_namespaced_deployment_scale("web", namespace, {"spec": {"replicas": 4}})
    expect(apps.read_namespaced_deployment_scale("web", namespace).spec.replicas == 4, "the scale")
    changed = apps.patch_namespaced_deployment_status("web", namespace, {"status": {"replicas": 4}})
    expect(changed.status.replicas == 4 and changed.metadata.generation == 2, changed)
    core.delete_namespaced_pod("web", namespace)


def watches(api, namespace):
    """A watch from a list's revision, one that times out, one that begins with what is there."""
    core = client.CoreV1Api(api)
    start = core.list_namespaced_config_map(namespace).metadata.resource_version

    def write():
        core.create_namespaced_config_map(namespace, {"metadata": {"name": "seen"}})
        core.patch_namespaced_config_map("seen", namespace, {"data": {"a": "b"}})
        core.delete_namespaced_config_map("seen", namespace)

    writer = threading.Thread(target=write)
    writer.start()
    seen = []
    source = watch.Watch()
    options = {"resource_version": start, "timeout_seconds": 30, "field_selector": "metadata.name=seen"}
    for event in source.stream(core.list_namespaced_config_map, namespace, **options):
        seen.append((event["type"], event["object"].metadata.name))
        if len(seen) == 3:
            source.stop()
    writer.join()
    expect(seen == [(what, "seen") for what in ("ADDED", "MODIFIED", "DELETED")], seen)
    core.create_namespaced_config_map(namespace, {"metadata": {"name": "there", "labels": {"there": "yes"}}})
    options = {"timeout_seconds": 1, "label_selector": "there=yes"}
    initial = [event["type"] for event in watch.Watch().stream(core.list_namespaced_config_map, namespace, **options)]
    expect(initial == ["ADDED"], initial)


def dynamically(api, namespace):
    """Kinds that are found at run time, one of a user's own among them."""
    found = dynamic.DynamicClient(api)
    maps = found.resources.get(api_version="v1", kind="ConfigMap")
    made = maps.create(namespace=namespace, body={"metadata": {"name": "dynamic"}, "data": {"a": "1"}})
    maps.patch(namespace=namespace, name="dynamic", body={"data": {"a": "2"}}, content_type="application/merge-patch+json")
    read = maps.get(namespace=namespace, name="dynamic")
    expect(read.metadata.uid == made.metadata.uid and read.data.a == "2", read)
    events = [event["type"] for event in maps.watch(namespace=namespace, timeout=1, field_selector="metadata.name=dynamic")]
    expect(events == ["ADDED"], events)
    maps.delete(namespace=namespace, name="dynamic")
    gadgets = found.resources.get(api_version="acme.dev/v1", kind="Gadget")
    gadget = gadgets.create(namespace=namespace, body={"apiVersion": "acme.dev/v1", "kind": "Gadget", "metadata": {"name": "g"}, "spec": {"size": 3}})
    expect(gadget.spec.color == "red", gadget)
    expect([item.metadata.name for item in gadgets.get(namespace=namespace).items] == ["g"], "the list")
    custom = client.CustomObjectsApi(api)
    custom.patch_namespaced_custom_object_status("acme.dev", "v1", namespace, "gadgets", "g", {"status": {"phase": "Ready"}})
    listed = custom.list_namespaced_custom_object("acme.dev", "v1", namespace, "gadgets")
    expect(listed["items"][0]["status"]["phase"] == "Ready", listed)
    gadgets.delete(namespace=namespace, name="g")


def main(url, ca_file, token):
    configuration = client.Configuration(host=url)
    configuration.ssl_ca_cert = ca_file
    configuration.api_key = {"authorization": f"Bearer {token}"}
    failed = False
    with client.ApiClient(configuration) as api:
        core = client.CoreV1Api(api)
        for scenario in (config_maps, workloads, watches, dynamically):
            namespace = core.create_namespace({"metadata": {"generateName": "python-"}}).metadata.name
            try:
                scenario(api, namespace)
                print(f"ok {scenario.__name__}")
            except Exception as error:  # whatever it is: the other scenarios run too
                failed = True
                traceback.print_exc()
                print(f"FAIL {scenario.__name__}: {' | '.join(str(error).splitlines())}")
            finally:
                core.delete_namespace(namespace)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
