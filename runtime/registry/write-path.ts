// The bracket of every write: mutate → default → prepare → (reserve) → check and rules → validating admission. Put is the caller's. Pure
// but for reserve, so that update, patch and apply repeat it inside their retry.
import type { AdmissionAttributes, AdmissionChain, AdmissionOperation } from '../admission/admission.ts';
import type { Behaviour, BehaviourHost, Reservation, WriteContext } from '../api/behaviour.ts';
import { type GroupVersionKind, type KubeObject, toTree } from '../api/object.ts';
import { UnavailableError } from '../storage/errors.ts';
import { dropDuplicateOwners } from './duplicate-owners.ts';
import { validateObject } from './validate-object.ts';
import type { WriteRequest } from './write-request.ts';

/** What the verbs share of the server. */
export interface WriteHost {
  readonly admission: AdmissionChain;
  readonly behaviours: ReadonlyMap<string, Behaviour>;
  /** What behaviours may use; `now` is the server's clock. */
  readonly host: BehaviourHost;
  /** What rules may ask of the server's configuration. */
  readonly settings: Readonly<Record<string, boolean>>;
}

/** Behaviours of the resource, in their order. */
export function behavioursOf({ behaviours }: WriteHost, { store }: WriteRequest): readonly Behaviour[] {
  return store.resource.behaviours.flatMap((name) => behaviours.get(name) ?? []);
}

export function writeContext(host: WriteHost, request: WriteRequest): WriteContext {
  return { ...host.host, user: request.user, dryRun: request.dryRun };
}

export interface AdmittedObjects {
  readonly object: KubeObject | undefined;
  readonly old: KubeObject | undefined;
}

export function admissionAttributes(request: WriteRequest, operation: AdmissionOperation, objects: AdmittedObjects): AdmissionAttributes {
  const { group, names } = request.store.resource;
  const version = request.version.name;
  return {
    operation,
    resource: { group, version, resource: names.plural },
    kind: { group, version, kind: names.kind },
    subresource: request.subresource,
    namespace: request.namespace,
    name: request.ofCollection ? '' : request.name || (objects.object?.metadata.name ?? ''),
    object: objects.object,
    oldObject: objects.old,
    options: request.options,
    user: request.user,
    dryRun: request.dryRun,
    warn: (message) => request.warn(message),
  };
}

/** Keeps what a behaviour took across the retries of one write. */
export class Reservations {
  readonly #taken = new Map<Behaviour, Reservation>();

  async take(behaviour: Behaviour, reserve: () => Promise<Reservation>): Promise<KubeObject> {
    await this.#taken.get(behaviour)?.release();
    this.#taken.delete(behaviour);
    const reservation = await reserve();
    this.#taken.set(behaviour, reservation);
    return reservation.object;
  }
  async commit(): Promise<void> {
    for (const reservation of this.#taken.values()) await reservation.commit();
  }
  async release(): Promise<void> {
    for (const reservation of this.#taken.values()) await reservation.release();
    this.#taken.clear();
  }
  /** Where the store did not answer, the write may have happened all the same, and with it what it took. */
  async releaseAfter(error: unknown): Promise<void> {
    if (!(error instanceof UnavailableError)) await this.release();
  }
}

export interface BracketInput {
  readonly operation: 'CREATE' | 'UPDATE';
  /** Decoded, in the request's version. */
  readonly object: KubeObject;
  /** As stored now, in the request's version. */
  readonly old: KubeObject | undefined;
  /** The verb's own system fields. */
  readonly prepare: (object: KubeObject) => KubeObject;
  /** What comes behind the behaviours' own preparation. */
  readonly finish?: (object: KubeObject) => KubeObject;
  readonly reservations: Reservations;
  /** Where admission sees another object than the one that is stored (Scale). */
  readonly view?: AdmissionView;
}

/** What a subresource shows of its parent, and the way back. */
export interface AdmissionView {
  readonly kind: GroupVersionKind;
  toView(object: KubeObject): KubeObject;
  fromView(view: KubeObject, object: KubeObject): KubeObject;
}

/** Runs the bracket; answers the object to store, in the request's version. */
export async function runBracket(host: WriteHost, request: WriteRequest, input: BracketInput): Promise<KubeObject> {
  const { old } = input;
  const mutated = await mutate(host, request, input);
  dropDuplicateOwners(mutated, ' after mutating admission happens', (message) => request.warn(message));
  request.code.setDefaults(mutated);
  let object = input.prepare(mutated);
  const behaviours = behavioursOf(host, request);
  if (behaviours.length === 0) object = input.finish?.(object) ?? object;
  else object = await runBehaviours({ behaviours, context: writeContext(host, request), subresource: request.subresource }, input, object);
  validateObject(request, object, old, { now: host.host.now(), settings: host.settings });
  await host.admission.validate(attributesOf(request, input, object));
  return object;
}

interface BehaviourRun {
  readonly behaviours: readonly Behaviour[];
  readonly context: WriteContext;
  readonly subresource: string;
}

/** Behaviours of the main resource prepare and reserve; a status has its own preparation; other subresources have none. */
async function runBehaviours(
  { behaviours, context, subresource }: BehaviourRun,
  input: BracketInput,
  prepared: KubeObject,
): Promise<KubeObject> {
  const { old } = input;
  let object = prepared;
  if (subresource === 'status' && old) {
    for (const behaviour of behaviours) object = behaviour.prepareStatus?.(object, old, context) ?? object;
  }
  if (subresource !== '') return input.finish?.(object) ?? object;
  for (const behaviour of behaviours) object = behaviour.prepare?.(object, old, context) ?? object;
  object = input.finish?.(object) ?? object;
  for (const behaviour of behaviours) {
    const { reserve } = behaviour;
    if (!reserve) continue;
    const current = object;
    object = await input.reservations.take(behaviour, () => reserve.call(behaviour, current, old, context));
  }
  return object;
}

/** What a plugin changed is decoded again: its fields come into their order, and what the kind does not know goes. */
async function mutate(host: WriteHost, request: WriteRequest, input: BracketInput): Promise<KubeObject> {
  const attributes = attributesOf(request, input, input.object);
  const mutated = await host.admission.mutate(attributes);
  if (mutated === undefined || mutated === attributes.object) return input.object;
  if (input.view) return input.view.fromView(mutated, input.object);
  return request.code.decode(toTree(mutated), { unknownFields: [], foldCase: false });
}

function attributesOf(request: WriteRequest, { operation, old, view }: BracketInput, object: KubeObject): AdmissionAttributes {
  if (!view) return admissionAttributes(request, operation, { object, old });
  const views = { object: view.toView(object), old: old && view.toView(old) };
  return { ...admissionAttributes(request, operation, views), kind: view.kind };
}
