// The scale subresource: a view of the parent as autoscaling/v1 Scale, and the way back. Pure but for the update it makes. (Kubernetes:
// API Conventions, "Scale".)
import { invalidValue } from '../api/field-error.ts';
import { goKindOf } from '../api/go-value.ts';
import { type LabelSelectorObject, toLabelSelector } from '../api/label-selector-object.ts';
import { fromTree, type JsonObject, type JsonValue, type KubeObject, toTree } from '../api/object.ts';
import { type CompiledSubresource, DecodeTypeError } from '../api/resource.ts';
import { formatLabelSelector } from '../api/selector.ts';
import { conflict, invalid, notFound } from '../api/status.ts';
import { getOwn, isObject } from '../api/tree.ts';
import { applyUpdate } from './apply-update.ts';
import { prepareUpdate } from './prepare.ts';
import { checkIdentity, readResourceVersion } from './update.ts';
import type { WriteHost } from './write-path.ts';
import type { WriteOutcome, WriteRequest } from './write-request.ts';

type ScalePaths = NonNullable<CompiledSubresource['scale']>;
const KIND = { group: 'autoscaling', kind: 'Scale' };

/** The Scale of an object. */
export function toScale(object: KubeObject, paths: ScalePaths): KubeObject {
  const { name, namespace, uid, resourceVersion, creationTimestamp } = object.metadata;
  const status: JsonObject = { replicas: numberAt(object, paths.statusReplicasPath) };
  const selector = selectorAt(object, paths.labelSelectorPath);
  if (selector !== '') status['selector'] = selector;
  const metadata = dropUndefined({ name, namespace, uid, resourceVersion, creationTimestamp }) as KubeObject['metadata'];
  const replicas = numberAt(object, paths.specReplicasPath);
  return {
    kind: KIND.kind,
    apiVersion: 'autoscaling/v1',
    metadata: dropUndefined(metadata),
    spec: replicas === 0 ? {} : { replicas },
    status,
  };
}

export interface ScaleUpdate {
  readonly paths: ScalePaths;
  /** The wanted Scale from the current one. */
  readonly change: (scale: KubeObject) => JsonValue;
  /** The error for a tree that is no Scale. */
  readonly refuse: (tree: JsonValue, cause: string) => Error;
}

/** Makes the update that a Scale asks for. */
export async function updateScale(host: WriteHost, request: WriteRequest, { paths, change, refuse }: ScaleUpdate): Promise<KubeObject> {
  const { store } = request;
  const decode = (tree: JsonValue): KubeObject => {
    try {
      return readScale(tree);
    } catch (error) {
      throw error instanceof DecodeTypeError ? refuse(tree, error.message) : error;
    }
  };
  const outcome = await applyUpdate(host, request, {
    change: (old, current) => {
      const scale = decode(change(toScale(old, paths)));
      checkIdentity(request, scale);
      const wanted = readResourceVersion(scale);
      if (wanted !== 0 && wanted !== current.revision) throw conflict(store.groupResource, request.name);
      if (scale.metadata.uid && scale.metadata.uid !== old.metadata.uid) throw notFound(store.groupResource, request.name);
      return withReplicas(old, paths.specReplicasPath, replicasOf(scale));
    },
    prepare: (object, old) => prepareUpdate(object, old, { resource: store.resource, hasStatus: true }),
    view: {
      kind: { ...KIND, version: 'v1' },
      toView: (object) => toScale(object, paths),
      fromView: (view, object) => withReplicas(object, paths.specReplicasPath, replicasOf(readScale(toTree(view)))),
    },
  });
  return toScale(objectOf(request, outcome), paths);
}

function objectOf({ store, version, code }: WriteRequest, { entry, object }: WriteOutcome): KubeObject {
  return entry ? store.objectIn(entry, version, code) : (object as KubeObject);
}

/** Checks types as a decoder of the kind would, in Go's words. */
function readScale(tree: JsonValue): KubeObject {
  if (!isObject(tree)) throw new DecodeTypeError(`json: cannot unmarshal ${goKindOf(tree)} into Go value of type v1.Scale`);
  const spec = getOwn(tree, 'spec') ?? {};
  if (!isObject(spec)) throw wrongType('Scale.spec', spec, 'v1.ScaleSpec');
  const replicas = getOwn(spec, 'replicas') ?? 0;
  if (typeof replicas !== 'number' || !Number.isInteger(replicas)) throw wrongType('ScaleSpec.spec.replicas', replicas, 'int32');
  const metadata = getOwn(tree, 'metadata') ?? {};
  if (!isObject(metadata)) throw wrongType('Scale.metadata', metadata, 'v1.ObjectMeta');
  return fromTree({ ...tree, metadata, spec: { replicas } });
}

function wrongType(field: string, value: JsonValue, type: string): DecodeTypeError {
  return new DecodeTypeError(`json: cannot unmarshal ${goKindOf(value)} into Go struct field ${field} of type ${type}`);
}

function replicasOf(scale: KubeObject): number {
  const { replicas } = scale['spec'] as { replicas: number };
  if (replicas >= 0) return replicas;
  throw invalid(KIND, scale.metadata.name ?? '', [invalidValue('spec.replicas', replicas, 'must be greater than or equal to 0')]);
}

function valueAt(object: KubeObject, path: string): unknown {
  let value: unknown = object;
  for (const key of path.split('.').filter((part) => part !== '')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}

function numberAt(object: KubeObject, path: string): number {
  const value = valueAt(object, path);
  return typeof value === 'number' ? value : 0;
}

/** A selector object, a plain map of labels, or (custom kinds) the text itself. */
function selectorAt(object: KubeObject, path: string | undefined): string {
  const value = path === undefined ? undefined : valueAt(object, path);
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return '';
  const isSelector = 'matchLabels' in value || 'matchExpressions' in value;
  return formatLabelSelector(toLabelSelector((isSelector ? value : { matchLabels: value }) as LabelSelectorObject));
}

function withReplicas(object: KubeObject, path: string, replicas: number): KubeObject {
  const keys = path.split('.').filter((part) => part !== '');
  const last = keys.pop() ?? '';
  const changed: KubeObject = { ...object };
  let place = changed as Record<string, unknown>;
  for (const key of keys) {
    place[key] = { ...(place[key] as object | undefined) };
    place = place[key] as Record<string, unknown>;
  }
  place[last] = replicas;
  return changed;
}

function dropUndefined(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined));
}
