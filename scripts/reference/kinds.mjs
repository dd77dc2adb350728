// The shipped kinds as the reference has them: OpenAPI name of the type, path, and place in its store.

/** group, version, plural, kind, namespaced, key below /registry; no key: never stored. */
export const kinds = [
  ['', 'v1', 'configmaps', 'ConfigMap', true, 'configmaps'],
  ['', 'v1', 'namespaces', 'Namespace', false, 'namespaces'],
  ['', 'v1', 'secrets', 'Secret', true, 'secrets'],
  ['', 'v1', 'pods', 'Pod', true, 'pods'],
  ['', 'v1', 'services', 'Service', true, 'services/specs'],
  ['', 'v1', 'nodes', 'Node', false, 'minions'],
  ['', 'v1', 'endpoints', 'Endpoints', true, 'services/endpoints'],
  ['', 'v1', 'events', 'Event', true, 'events'],
  ['', 'v1', 'limitranges', 'LimitRange', true, 'limitranges'],
  ['', 'v1', 'persistentvolumeclaims', 'PersistentVolumeClaim', true, 'persistentvolumeclaims'],
  ['', 'v1', 'persistentvolumes', 'PersistentVolume', false, 'persistentvolumes'],
  ['', 'v1', 'podtemplates', 'PodTemplate', true, 'podtemplates'],
  ['', 'v1', 'replicationcontrollers', 'ReplicationController', true, 'controllers'],
  ['', 'v1', 'resourcequotas', 'ResourceQuota', true, 'resourcequotas'],
  ['', 'v1', 'serviceaccounts', 'ServiceAccount', true, 'serviceaccounts'],
  ['apps', 'v1', 'deployments', 'Deployment', true, 'deployments'],
  ['apps', 'v1', 'replicasets', 'ReplicaSet', true, 'replicasets'],
  ['apps', 'v1', 'statefulsets', 'StatefulSet', true, 'statefulsets'],
  ['apps', 'v1', 'daemonsets', 'DaemonSet', true, 'daemonsets'],
  ['networking.k8s.io', 'v1', 'ipaddresses', 'IPAddress', false, 'ipaddresses'],
  ['networking.k8s.io', 'v1', 'servicecidrs', 'ServiceCIDR', false, 'servicecidrs'],
  ['coordination.k8s.io', 'v1', 'leases', 'Lease', true, 'leases'],
  ['', 'v1', 'bindings', 'Binding', true, undefined],
  ['authentication.k8s.io', 'v1', 'selfsubjectreviews', 'SelfSubjectReview', false, undefined],
].map(([group, version, plural, kind, namespaced, key]) => ({
  group,
  version,
  plural,
  kind,
  namespaced,
  key,
  apiVersion: group === '' ? version : `${group}/${version}`,
  typeName: `io.k8s.api.${group === '' ? 'core' : group.split('.')[0]}.${version}.${kind}`,
  /** Path of the collection in a namespace (or of the cluster). */
  path(namespace) {
    const root = group === '' ? `/api/${version}` : `/apis/${group}/${version}`;
    return namespaced ? `${root}/namespaces/${namespace}/${plural}` : `${root}/${plural}`;
  },
  /** Key of one object in etcd. */
  storeKey(namespace, name) {
    return `/registry/${key}/${namespaced ? `${namespace}/` : ''}${name}`;
  },
}));
