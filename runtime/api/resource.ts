// CompiledResource: what a definition compiles to and the server reads. The compiler emits it ahead of time for shipped kinds and in
// memory for live ones; the runtime can not tell them apart but by the dialect.
import type { MessageCode } from './codec-protobuf.ts';
import type { FieldError } from './field-error.ts';
import type { JsonValue, KubeObject } from './object.ts';

/** The two ways in which kube-apiserver speaks: of built-in kinds, and of custom resources. */
export type DialectName = 'native' | 'custom';

/** Name of a named behaviour (behaviour.ts). */
export type BehaviourName = string;

export type ResourceVerb = 'create' | 'delete' | 'deletecollection' | 'get' | 'list' | 'patch' | 'update' | 'watch';

export interface ResourceNames {
  readonly plural: string;
  readonly singular: string;
  readonly kind: string;
  readonly listKind: string;
  readonly shortNames: readonly string[];
  readonly categories: readonly string[];
}

/** One resource (group and plural) in all its versions. */
export interface CompiledResource {
  readonly group: string;
  readonly names: ResourceNames;
  readonly scope: 'Namespaced' | 'Cluster';
  readonly dialect: DialectName;
  /** Place in the store below the prefix, without slashes at the ends: `pods`, `services/specs`, `acme.dev/gadgets`. */
  readonly key: string;
  /** Never stored: reviews, bindings. Served by the named behaviour. */
  readonly virtual: boolean;
  readonly writes: WriteStrategy;
  /** Named behaviours of the main resource, in the order in which they run. */
  readonly behaviours: readonly BehaviourName[];
  /** In order of preference (version priority); the first served one is preferred in discovery. */
  readonly versions: readonly CompiledVersion[];
  /** Changes when anything changes that stored bytes depend on (schema, defaults, storage version). Letters and digits. */
  readonly hash: string;
}

/** How writes of a resource differ from others: strategy as data. */
export interface WriteStrategy {
  /** PUT to a name that does not exist creates it. */
  readonly createOnUpdate: boolean;
  /** PUT without a resourceVersion is taken. */
  readonly unconditionalUpdate: boolean;
  /** Which check `metadata.name` passes (api/names.ts has the table). */
  readonly nameFormat: string;
  /** Fields (`spec`, `metadata.annotations`) whose change increments `metadata.generation`; empty: generation is not kept. */
  readonly generationFields: readonly string[];
  /** Top-level fields that a main-resource create clears and update keeps (normally `status`, when there is a status subresource). */
  readonly statusFields: readonly string[];
  /** Seconds after which a stored object goes by itself (Event); absent: never. */
  readonly ttlSeconds?: number;
  /** PropagationPolicy when the request names none. */
  readonly defaultPropagation: 'Background' | 'Orphan';
  /** A delete that removes answers the object as it was, not a Status. */
  readonly returnDeleted?: boolean;
  /** A create keeps the status that it is sent (Node: a kubelet registers with it). */
  readonly createKeepsStatus?: boolean;
}

export interface CompiledColumn {
  readonly name: string;
  readonly type: string;
  readonly format: string;
  readonly description: string;
  /** 0: always; greater: `-o wide`. */
  readonly priority: number;
}

export interface SelectableField {
  /** As written in a field selector: `spec.nodeName`. */
  readonly label: string;
  /** Whether the watch cache keeps an index of it. */
  readonly index: boolean;
}

/** A path behind an object: `status`, `binding`, `scale`, `log`, `proxy` … */
export interface CompiledSubresource {
  readonly name: string;
  readonly verbs: readonly ('create' | 'get' | 'patch' | 'update' | 'delete')[];
  /** Kind that it takes and answers, where not the parent's. */
  readonly kind?: { readonly group: string; readonly version: string; readonly kind: string };
  /** `status`: replaces statusFields only; `scale`: a view; `handler`: a named behaviour; `proxy`: dials what the object stands for. */
  readonly type: 'status' | 'scale' | 'handler' | 'proxy';
  readonly handler?: BehaviourName;
  readonly scale?: { readonly specReplicasPath: string; readonly statusReplicasPath: string; readonly labelSelectorPath?: string };
  /** Name of a resolver among the proxy plugins, or an emitted expression (VersionCode.proxies has it by subresource name). */
  readonly proxyTarget?: string;
}

export interface CompiledVersion {
  readonly name: string;
  readonly served: boolean;
  readonly storage: boolean;
  /** Served only when --runtime-config asks for it. */
  readonly offByDefault?: boolean;
  readonly deprecated?: { readonly warning: string };
  /** OpenAPI name of the type, `io.k8s.api.core.v1.Pod` or `dev.acme.v1.Gadget`. */
  readonly typeName: string;
  readonly verbs: readonly ResourceVerb[];
  readonly subresources: readonly CompiledSubresource[];
  readonly columns: readonly CompiledColumn[];
  readonly selectableFields: readonly SelectableField[];
  /** Paths of fields that lists and watches leave out, `*` for any item or key; absent: none. */
  readonly unlisted?: readonly (readonly string[])[];
  /** The emitted code: imported or evaluated on first use, then the same value, without a promise once loaded. */
  load(): VersionCode | Promise<VersionCode>;
  /** The same for protobuf; absent: the kind has no message. */
  loadMessages?(): VersionMessages | Promise<VersionMessages>;
}

/** Protobuf code of a version. */
export interface VersionMessages {
  readonly object: MessageCode;
  /** Messages of the meta kinds by name: Status, ListMeta, DeleteOptions … */
  readonly meta: Readonly<Record<string, MessageCode>>;
}

/** What decode finds beside the object. Paths as Kubernetes writes them: `spec.containers[0].foo`. */
export interface DecodeReport {
  /** Fields that the schema does not know, in document order; they are dropped. */
  readonly unknownFields: string[];
  /** Take an unknown field that equals a declared one but for case, where that one is not given (still reported as unknown). */
  readonly foldCase: boolean;
}

/** Thrown by a native decode: a value of the wrong JSON type, in Go's words (`json: cannot unmarshal …`). */
export class DecodeTypeError extends Error {
  override readonly name = 'DecodeTypeError';
  /** The words where the value comes from a strategic merge patch; the message unless given. */
  readonly restored: string;

  constructor(message: string, restored: string = message) {
    super(message);
    this.restored = restored;
  }
}

/** What a rule needs beside the objects. */
export interface RuleContext {
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** What the server was started with, as far as rules ask (`allowPrivileged`). */
  readonly settings?: Readonly<Record<string, boolean>>;
  /** Takes what rules warn of. */
  readonly warn?: (message: string) => void;
}

/**
 * Emitted functions of one version. All are pure but setDefaults, which changes the object it is given.
 * decode also brings an object into canonical key order (native: wire order of the Go struct; custom: sorted), so it runs on every
 * tree that comes from outside: bodies, results of patches, stored bytes of another writer.
 */
export interface VersionCode {
  decode(tree: JsonValue, report: DecodeReport): KubeObject;
  /** Fills static, then computed defaults. Runs after decode and again after mutation; idempotent. */
  setDefaults(object: KubeObject): void;
  /** Constraints of the schema: required, enums, ranges, patterns, formats (custom: types too). */
  check(object: KubeObject): FieldError[];
  /** CEL rules and keyword rules; `old` is absent on create. All of them report. */
  rules(object: KubeObject, old: KubeObject | undefined, context: RuleContext): FieldError[];
  /** Same for the status subresource, where rules differ. */
  statusRules(object: KubeObject, old: KubeObject, context: RuleContext): FieldError[];
  /** Cells in the order of `columns`. */
  cells(object: KubeObject, context: RuleContext): JsonValue[];
  /** Values of `selectableFields`, in their order; '' when absent. metadata.name and metadata.namespace are the runtime's. */
  fieldValues(object: KubeObject): string[];
  /** Converts an object of this version to the storage version (identity when it is). */
  toStorage(object: KubeObject): KubeObject;
  fromStorage(object: KubeObject): KubeObject;
  /** Whether there is any rule at all. */
  readonly hasRules?: boolean;
  /** Structure for strategic merge patch and server-side apply. */
  readonly structure: Structure;
  /** Emitted proxy targets by subresource name. */
  readonly proxies: Readonly<Record<string, (object: KubeObject, request: ProxyRequest) => ProxyTarget>>;
}

export interface ProxyRequest {
  /** The part behind `:` in `NAME:PORT`, or ''. */
  readonly port: string;
  /** The part before `:` in `SCHEME:NAME:PORT`, or ''. */
  readonly scheme: string;
  readonly path: string;
}
export interface ProxyTarget {
  readonly host: string;
  readonly port: number;
  readonly tls: boolean;
}

/** The merge rules of one place of a schema (`x-kubernetes-*`), walked lazily: shared types are rings. */
export interface Structure {
  readonly type: 'struct' | 'map' | 'list' | 'scalar' | 'any';
  /** struct: the field's structure; map: the same for every key; else undefined. */
  field(name: string): Structure | undefined;
  /** list: of its items. */
  readonly items?: Structure;
  readonly listType?: 'atomic' | 'set' | 'map';
  readonly listMapKeys?: readonly string[];
  readonly mapType?: 'atomic' | 'granular';
  readonly patchMergeKey?: string;
  readonly patchStrategy?: readonly ('merge' | 'replace' | 'retainKeys')[];
}
