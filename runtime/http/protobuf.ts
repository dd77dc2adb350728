// Protobuf for the clients that speak it: one codec a server, and the messages that it has loaded. A server that nobody asks loads none.
import { createProtobufCodec, type MessageCode, type MessageTypes, type ProtobufCodec } from '../api/codec-protobuf.ts';
import { formatApiVersion, type TypeMeta } from '../api/object.ts';
import type { CompiledResource, CompiledVersion } from '../api/resource.ts';

/** Versions that the meta kinds stand in; options stand in every group's. */
const META_VERSIONS: ReadonlySet<string> = new Set(['', 'v1', 'meta.k8s.io/v1', 'autoscaling/v1', 'apidiscovery.k8s.io/v2']);
const LIST = 'List';

/** Messages by kind, loaded on demand. Kinds come and go: a version that replaces another is loaded anew. */
export class ProtobufMessages implements MessageTypes {
  readonly codec: ProtobufCodec = createProtobufCodec(this);
  readonly #resources: () => readonly CompiledResource[];
  readonly #kinds = new Map<string, MessageCode>();
  readonly #loaded = new WeakSet<CompiledVersion>();
  #meta: Readonly<Record<string, MessageCode>> | undefined;

  constructor(resources: () => readonly CompiledResource[]) {
    this.#resources = resources;
  }

  /** Brings the meta kinds into memory; undefined when they are, or when no kind that is served has messages. */
  loadMeta(): Promise<void> | undefined {
    if (this.#meta !== undefined) return undefined;
    for (const resource of this.#resources())
      for (const version of resource.versions) if (version.loadMessages) return this.load(resource, version);
    return undefined;
  }

  /** Brings the messages of a version into memory; undefined when they are, or when it has none. */
  load(resource: CompiledResource, version: CompiledVersion): Promise<void> | undefined {
    if (version.loadMessages === undefined || this.#loaded.has(version)) return undefined;
    const { group, names } = resource;
    return Promise.resolve(version.loadMessages()).then(({ object, meta }) => {
      this.#meta ??= meta;
      this.#kinds.set(`${formatApiVersion({ group, version: version.name })} ${names.kind}`, object);
      this.#loaded.add(version);
    });
  }

  /** Whether there is any message at all. */
  get available(): boolean {
    return this.#meta !== undefined;
  }

  find({ apiVersion, kind }: TypeMeta): MessageCode | undefined {
    const known = this.#kinds.get(`${apiVersion} ${kind}`);
    if (known !== undefined) return known;
    const meta = this.#meta;
    if (meta === undefined || !Object.hasOwn(meta, kind)) return undefined;
    return META_VERSIONS.has(apiVersion) || kind.endsWith('Options') ? meta[kind] : undefined;
  }

  findItem({ apiVersion, kind }: TypeMeta): MessageCode | undefined {
    return kind.endsWith(LIST) ? this.#kinds.get(`${apiVersion} ${kind.slice(0, -LIST.length)}`) : undefined;
  }
}
