// Lets go of claims and volumes that are being deleted once nothing uses them: the other half of the admission plugin
// StorageObjectInUseProtection. (Kubernetes: Persistent Volumes, "Storage Object in Use Protection".)
import type { ObjectRef } from '../api/behaviour.ts';
import type { KubeObject } from '../api/object.ts';
import { StatusError } from '../api/status.ts';
import type { Registry } from '../registry/registry.ts';
import type { Controller } from './controller.ts';
import { WorkQueue } from './work-queue.ts';

/** What is still used is looked at again after so many milliseconds. */
const RECHECK_MS = 500;

interface Protection {
  readonly name: string;
  readonly resource: string;
  readonly finalizer: string;
  isUsed(registry: Registry, object: KubeObject): boolean | Promise<boolean>;
}

interface PodParts extends KubeObject {
  readonly spec?: { readonly nodeName?: string; readonly volumes?: readonly PodVolume[] };
  readonly status?: { readonly phase?: string };
}
interface PodVolume {
  readonly name?: string;
  readonly persistentVolumeClaim?: { readonly claimName?: string };
  readonly ephemeral?: object;
}

export const claimProtection: Controller = createProtection({
  name: 'pvc-protection',
  resource: 'persistentvolumeclaims',
  finalizer: 'kubernetes.io/pvc-protection',
  async isUsed({ reader }, { metadata }) {
    const { name = '', namespace = '' } = metadata;
    const pods = { group: '', resource: 'pods', namespace };
    return reader.serves(pods) && (await reader.list(pods)).some((pod) => runsWith(pod as PodParts, name));
  },
});

export const volumeProtection: Controller = createProtection({
  name: 'pv-protection',
  resource: 'persistentvolumes',
  finalizer: 'kubernetes.io/pv-protection',
  isUsed: (_, object) => (object['status'] as { readonly phase?: string } | undefined)?.phase === 'Bound',
});

/** A pod that is on a node, not at its end, and mounts the claim. */
function runsWith({ metadata, spec, status }: PodParts, claim: string): boolean {
  if (!spec?.nodeName || status?.phase === 'Succeeded' || status?.phase === 'Failed') return false;
  return (spec.volumes ?? []).some(
    ({ name, persistentVolumeClaim, ephemeral }) =>
      persistentVolumeClaim?.claimName === claim || (ephemeral !== undefined && `${metadata.name}-${name}` === claim),
  );
}

function createProtection(protection: Protection): Controller {
  const { name, resource } = protection;
  return {
    name,
    async start({ registry, log }) {
      const store = registry.stores.find('', resource);
      if (!store) return async () => {};
      const queue = new WorkQueue({
        work: (key) => release(registry, protection, refOf(resource, key)),
        onError: (key, error) => log.warn('a finalizer could not be taken away yet', { object: key, error: error.message }),
      });
      const stop = store.cache.listen((events) => {
        for (const { entry, type } of events)
          if (type !== 'DELETED' && entry.bytes.includes('"deletionTimestamp"')) queue.add(`${entry.namespace}/${entry.name}`);
      });
      // Most servers have no volumes: their cache is filled by the first who asks, and what is deleted then is seen.
      if ((await store.db.count(store.prefix)).count > 0) {
        await store.ready();
        for (const { metadata } of await registry.reader.list({ group: '', resource, namespace: '' }))
          if (metadata.deletionTimestamp !== undefined) queue.add(`${metadata.namespace ?? ''}/${metadata.name}`);
      }
      return async () => {
        stop();
        await queue.close();
      };
    },
  };
}

function refOf(resource: string, key: string): ObjectRef {
  const [namespace = '', name = ''] = key.split('/');
  return { group: '', resource, namespace, name };
}

async function release(registry: Registry, { finalizer, isUsed }: Protection, ref: ObjectRef): Promise<number | undefined> {
  const object = await registry.reader.get(ref, { fresh: true });
  if (object?.metadata.deletionTimestamp === undefined || !object.metadata.finalizers?.includes(finalizer)) return undefined;
  if (await isUsed(registry, object)) return RECHECK_MS;
  const finish = (old: KubeObject): KubeObject => {
    const { finalizers = [], ...metadata } = old.metadata;
    const left = finalizers.filter((other) => other !== finalizer);
    return { ...old, metadata: left.length > 0 ? { ...metadata, finalizers: left } : metadata };
  };
  await registry.writer.update(ref, finish).catch((error: unknown) => {
    if (!(error instanceof StatusError) || error.reason !== 'NotFound') throw error;
  });
  return undefined;
}
