// The admission contract and its chain: mutate before validation, validate behind it. Every write passes, of every patch type and in dry
// runs too (Kubernetes: Admission Control). A refusal is a StatusError; the first one ends the chain.
import type { Writer } from '../api/behaviour.ts';
import type { GroupVersionKind, GroupVersionResource, JsonObject, KubeObject } from '../api/object.ts';
import type { Reader } from '../api/reader.ts';
import type { User } from '../api/request.ts';
import { forbidden, type StatusError } from '../api/status.ts';

export type AdmissionOperation = 'CREATE' | 'UPDATE' | 'DELETE' | 'CONNECT';

export interface AdmissionAttributes {
  readonly operation: AdmissionOperation;
  readonly resource: GroupVersionResource;
  readonly kind: GroupVersionKind;
  readonly subresource: string;
  readonly namespace: string;
  /** '' while a create with generateName has no name yet, and for each object of a deletecollection. */
  readonly name: string;
  /** Absent for DELETE. */
  readonly object: KubeObject | undefined;
  /** As stored; absent for CREATE. Never to be changed. */
  readonly oldObject: KubeObject | undefined;
  /** CreateOptions, UpdateOptions, PatchOptions or DeleteOptions. */
  readonly options: JsonObject;
  readonly user: User;
  readonly dryRun: boolean;
  /** Adds a Warning header to the answer. */
  warn(message: string): void;
}

/** Taken by a plugin once per write after validation (quota, rate), given back when the put fails. */
export interface AdmissionReservation {
  commit(): void | Promise<void>;
  release(): void | Promise<void>;
}

export interface AdmissionPlugin {
  readonly name: string;
  /** Names of plugins that run before it, where they are on; without any a user's own runs behind the built-in ones. */
  readonly after?: readonly string[];
  handles(operation: AdmissionOperation): boolean;
  /** Answers the object to go on with; undefined: unchanged. Never changes the one it is given. */
  mutate?(attributes: AdmissionAttributes): KubeObject | undefined | Promise<KubeObject | undefined>;
  validate?(attributes: AdmissionAttributes): void | Promise<void>;
  reserve?(attributes: AdmissionAttributes): AdmissionReservation | undefined | Promise<AdmissionReservation | undefined>;
}

/** What a plugin is made with. */
export interface AdmissionHost {
  readonly read: Reader;
  /** With the server's own identity. */
  readonly write: Writer;
}

/** 403 of a plugin: what has no name yet is called by its generateName, what never had one `Unknown`. */
export function refuse({ resource, name, object }: AdmissionAttributes, cause: string): StatusError {
  return forbidden(resource, name || object?.metadata.name || object?.metadata.generateName || 'Unknown', cause);
}

/** The one ordered list of plugins that are on. */
export class AdmissionChain {
  readonly plugins: readonly AdmissionPlugin[];
  readonly #mutating: readonly AdmissionPlugin[];
  readonly #validating: readonly AdmissionPlugin[];
  readonly #reserving: readonly AdmissionPlugin[];

  constructor(plugins: readonly AdmissionPlugin[]) {
    this.plugins = plugins;
    this.#mutating = plugins.filter(({ mutate }) => mutate);
    this.#validating = plugins.filter(({ validate }) => validate);
    this.#reserving = plugins.filter(({ reserve }) => reserve);
  }

  async mutate(attributes: AdmissionAttributes): Promise<KubeObject | undefined> {
    let object = attributes.object;
    for (const plugin of this.#mutating) {
      if (!plugin.handles(attributes.operation)) continue;
      const answer = plugin.mutate?.(object === attributes.object ? attributes : { ...attributes, object });
      object = (answer instanceof Promise ? await answer : answer) ?? object;
    }
    return object;
  }

  async validate(attributes: AdmissionAttributes): Promise<void> {
    for (const plugin of this.#validating) {
      if (!plugin.handles(attributes.operation)) continue;
      const answer = plugin.validate?.(attributes);
      if (answer instanceof Promise) await answer;
    }
  }

  /** Reservations of all plugins as one; undefined when none was made. A refusal gives back what was taken before. */
  async reserve(attributes: AdmissionAttributes): Promise<AdmissionReservation | undefined> {
    if (this.#reserving.length === 0) return undefined;
    const taken: AdmissionReservation[] = [];
    const all = async (method: 'commit' | 'release'): Promise<void> => {
      for (const reservation of taken) await reservation[method]();
    };
    try {
      for (const plugin of this.#reserving) {
        if (!plugin.handles(attributes.operation)) continue;
        const reservation = await plugin.reserve?.(attributes);
        if (reservation) taken.push(reservation);
      }
    } catch (error) {
      await all('release');
      throw error;
    }
    return taken.length === 0 ? undefined : { commit: () => all('commit'), release: () => all('release') };
  }
}
