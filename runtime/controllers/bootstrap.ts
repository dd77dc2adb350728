// What a first start creates, as kube-apiserver does: the system namespaces, the ServiceCIDR, the `kubernetes` Service and, once there is
// a secure port, its Endpoints. Runs at every start; what is there stays.
import type { ObjectRef } from '../api/behaviour.ts';
import { parseIpRange } from '../api/ip-range.ts';
import type { Logger } from '../api/logger.ts';
import type { KubeObject } from '../api/object.ts';
import { StatusError } from '../api/status.ts';
import { formatTime } from '../registry/prepare.ts';
import type { Registry } from '../registry/registry.ts';

export interface BootstrapOptions {
  readonly log: Logger;
  readonly serviceClusterIpRanges: readonly string[];
  /** Where others reach the secure port; absent: there is none. */
  readonly advertised: { readonly address: string; readonly port: number } | undefined;
  readonly now: number;
}

interface BootstrapObject {
  readonly ref: ObjectRef;
  readonly object: KubeObject;
  readonly status?: unknown;
}

const SYSTEM_NAMESPACES = ['kube-system', 'kube-public', 'kube-node-lease', 'default'];

export async function bootstrap(registry: Registry, options: BootstrapOptions): Promise<void> {
  // Together, so that their writes share flushes; what lies in a namespace comes behind it.
  for (const stage of [namespaces(), serviceNetwork(options)])
    await Promise.all(stage.map((wanted) => ensure(registry, wanted, options.log)));
}

/** Looks straight into the store: a start that finds everything loads no code and fills no cache. */
async function ensure(registry: Registry, wanted: BootstrapObject, log: Logger): Promise<void> {
  const { group, resource, namespace, name } = wanted.ref;
  const store = registry.stores.find(group, resource);
  if (store && !(await store.db.get(store.key(namespace, name)))) await create(registry, wanted, log);
}

async function create(registry: Registry, { ref, object, status }: BootstrapObject, log: Logger): Promise<void> {
  try {
    await registry.writer.create(ref, object);
    if (status !== undefined) await registry.writer.update(ref, (current) => ({ ...current, status }), { subresource: 'status' });
  } catch (error) {
    if (!(error instanceof StatusError)) throw error;
    // AlreadyExists: another server on the same store was first. Else admission refused it, which is no reason not to start.
    if (error.reason !== 'AlreadyExists')
      log.error('an object of the first start was refused', { resource: ref.resource, error: error.message });
  }
}

function namespaces(): BootstrapObject[] {
  return SYSTEM_NAMESPACES.map((name) => ({
    ref: { group: '', resource: 'namespaces', namespace: '', name },
    object: { kind: 'Namespace', apiVersion: 'v1', metadata: { name } },
  }));
}

function serviceNetwork({ serviceClusterIpRanges, advertised, now }: BootstrapOptions): BootstrapObject[] {
  const [primary] = serviceClusterIpRanges;
  if (primary === undefined) return [];
  const name = 'kubernetes';
  const inDefault = (resource: string): ObjectRef => ({ group: '', resource, namespace: 'default', name });
  const ready = {
    type: 'Ready',
    status: 'True',
    lastTransitionTime: formatTime(now),
    reason: '',
    message: 'Kubernetes default Service CIDR is ready',
  };
  const port = advertised?.port ?? 6443;
  const objects: BootstrapObject[] = [
    {
      ref: { group: 'networking.k8s.io', resource: 'servicecidrs', namespace: '', name },
      object: { kind: 'ServiceCIDR', apiVersion: 'networking.k8s.io/v1', metadata: { name }, spec: { cidrs: [...serviceClusterIpRanges] } },
      status: { conditions: [ready] },
    },
    {
      ref: inDefault('services'),
      object: {
        kind: 'Service',
        apiVersion: 'v1',
        metadata: { name, namespace: 'default', labels: { component: 'apiserver', provider: 'kubernetes' } },
        spec: {
          ports: [{ name: 'https', protocol: 'TCP', port: 443, targetPort: port }],
          clusterIP: parseIpRange(primary).at(0),
          type: 'ClusterIP',
          sessionAffinity: 'None',
          ipFamilyPolicy: 'SingleStack',
        },
      },
    },
  ];
  if (!advertised) return objects;
  const subsets = [{ addresses: [{ ip: advertised.address }], ports: [{ name: 'https', port: advertised.port, protocol: 'TCP' }] }];
  const labels = { 'endpointslice.kubernetes.io/skip-mirror': 'true' };
  const metadata = { name, namespace: 'default', labels };
  return [...objects, { ref: inDefault('endpoints'), object: { kind: 'Endpoints', apiVersion: 'v1', metadata, subsets } }];
}
