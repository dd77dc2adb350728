// Ends namespaces: one that is being deleted is emptied, pods first, then loses its finalizer and goes. (KEP-5080, ordered namespace
// deletion.)
import type { ObjectRef } from '../api/behaviour.ts';
import type { KubeObject } from '../api/object.ts';
import type { CompiledResource } from '../api/resource.ts';
import { StatusError } from '../api/status.ts';
import type { Registry } from '../registry/registry.ts';
import type { Controller, ControllerHost } from './controller.ts';
import { WorkQueue } from './work-queue.ts';

const NAMESPACES = { group: '', resource: 'namespaces', namespace: '' } as const;
/** Content that waits for finalizers or for its grace is looked at again after so many milliseconds. */
const RECHECK_MS = 250;

export const namespaceController: Controller = {
  name: 'namespace',
  async start({ registry, log }: ControllerHost) {
    const store = registry.stores.find(NAMESPACES.group, NAMESPACES.resource);
    if (!store) return async () => {};
    const queue = new WorkQueue({
      work: (name) => endNamespace(registry, name),
      onError: (name, error) => log.warn('a namespace could not be emptied yet', { namespace: name, error: error.message }),
    });
    const stop = store.cache.listen((events) => {
      for (const { entry, type } of events) if (type !== 'DELETED' && entry.bytes.includes('"deletionTimestamp"')) queue.add(entry.name);
    });
    await store.ready();
    for (const { metadata } of await registry.reader.list(NAMESPACES)) {
      if (metadata.deletionTimestamp !== undefined) queue.add(metadata.name ?? '');
    }
    return async () => {
      stop();
      await queue.close();
    };
  },
};

async function endNamespace(registry: Registry, name: string): Promise<number | undefined> {
  const namespace = await registry.reader.get({ ...NAMESPACES, name }, { fresh: true });
  if (namespace?.metadata.deletionTimestamp === undefined) return undefined;
  const resources = registry.stores.table.all().filter(({ scope, virtual }) => scope === 'Namespaced' && !virtual);
  const isPods = ({ group, names }: CompiledResource): boolean => group === '' && names.plural === 'pods';
  for (const stage of [resources.filter(isPods), resources.filter((resource) => !isPods(resource))]) {
    let left = 0;
    for (const resource of stage) left += await empty(registry, resource, name);
    if (left > 0) return RECHECK_MS;
  }
  const ref = { ...NAMESPACES, name };
  const finish = (old: KubeObject): KubeObject => {
    const { finalizers = [], ...spec } = (old['spec'] ?? {}) as { finalizers?: string[] };
    const left = finalizers.filter((finalizer) => finalizer !== 'kubernetes');
    return { ...old, spec: left.length > 0 ? { ...spec, finalizers: left } : spec };
  };
  await registry.writer.update(ref, finish, { subresource: 'finalize' }).catch(ignoreNotFound);
  return undefined;
}

/** Deletes what a namespace has of one resource; answers how many objects are still there. */
async function empty(registry: Registry, { group, names }: CompiledResource, namespace: string): Promise<number> {
  const store = registry.stores.find(group, names.plural);
  if (!store) return 0;
  await store.fresh();
  const found: ObjectRef[] = [];
  store.cache.scan({ prefix: `${store.prefix}${namespace}/` }, (entry) => {
    found.push({ group, resource: names.plural, namespace, name: entry.name });
    return true;
  });
  for (const ref of found) await registry.writer.delete(ref, { propagationPolicy: 'Background' }).catch(ignoreNotFound);
  await store.fresh();
  return store.cache.count({ prefix: `${store.prefix}${namespace}/` });
}

function ignoreNotFound(error: unknown): void {
  if (!(error instanceof StatusError) || error.reason !== 'NotFound') throw error;
}
