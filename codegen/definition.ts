// The input language: what a YAML definition looks like once parsed. definition.schema.json is the same as a JSON Schema, for editors
// and for load.ts. docs/definitions.md explains it to authors. A CustomResourceDefinition is accepted as it is.
import type { JsonValue } from '../runtime/api/object.ts';

/** The two ways in which kube-apiserver speaks; `custom` unless said. */
export type Dialect = 'native' | 'custom';

/** Any document that the compiler reads. */
export type Definition = ResourceDefinition | TypeDefinition | CustomResourceDefinition;

/** A kind: group, names, scope and versions as in a CRD, plus what kube-apiserver keeps in code. */
export interface ResourceDefinition {
  readonly apiVersion: 'kindsmith.dev/v1';
  readonly kind: 'ResourceDefinition';
  /** `PLURAL.GROUP`; the plural alone for the core group. */
  readonly metadata: { readonly name: string };
  readonly spec: ResourceSpec;
}

/** A schema that several resources share, by its OpenAPI name. */
export interface TypeDefinition {
  readonly apiVersion: 'kindsmith.dev/v1';
  readonly kind: 'TypeDefinition';
  readonly metadata: { readonly name: string };
  readonly spec: {
    readonly dialect?: Dialect;
    readonly schema: SchemaDefinition;
  };
}

/** apiextensions.k8s.io/v1, as found in the wild. Unknown fields are ignored. */
export interface CustomResourceDefinition {
  readonly apiVersion: 'apiextensions.k8s.io/v1';
  readonly kind: 'CustomResourceDefinition';
  readonly metadata: { readonly name: string };
  readonly spec: ResourceSpec;
}

export interface ResourceSpec {
  readonly group: string;
  readonly dialect?: Dialect;
  readonly scope: 'Namespaced' | 'Cluster';
  readonly names: NamesDefinition;
  /** Place in the store, `services/specs`; `GROUP/PLURAL` unless said (core: the plural). */
  readonly key?: string;
  /** Never stored: served by its behaviour. */
  readonly virtual?: boolean;
  readonly writes?: WritesDefinition;
  /** Named behaviours, in the order in which they run. */
  readonly behaviours?: readonly string[];
  readonly versions: readonly VersionDefinition[];
  /** CRD only: true keeps unknown fields of every version. */
  readonly preserveUnknownFields?: boolean;
}

export interface NamesDefinition {
  readonly plural: string;
  readonly singular?: string;
  readonly kind: string;
  readonly listKind?: string;
  readonly shortNames?: readonly string[];
  readonly categories?: readonly string[];
}

/** Strategy as data; see WriteStrategy in runtime/api/resource.ts for what each means and defaults.ts for what is set when left out. */
export interface WritesDefinition {
  readonly createOnUpdate?: boolean;
  readonly unconditionalUpdate?: boolean;
  readonly nameFormat?: string;
  readonly generationFields?: readonly string[];
  readonly statusFields?: readonly string[];
  readonly ttlSeconds?: number;
  readonly defaultPropagation?: 'Background' | 'Orphan';
  readonly returnDeleted?: boolean;
  readonly createKeepsStatus?: boolean;
}

export interface VersionDefinition {
  readonly name: string;
  readonly served: boolean;
  readonly storage: boolean;
  readonly deprecated?: boolean;
  readonly deprecationWarning?: string;
  /** Off until --runtime-config asks for it. */
  readonly offByDefault?: boolean;
  /** All of them unless said; a virtual resource: create. */
  readonly verbs?: readonly string[];
  readonly schema?: { readonly openAPIV3Schema: SchemaDefinition };
  readonly subresources?: Readonly<Record<string, SubresourceDefinition>>;
  readonly additionalPrinterColumns?: readonly ColumnDefinition[];
  readonly selectableFields?: readonly SelectableFieldDefinition[];
  /** How an object of this version becomes one of the storage version; the way back is the same list backwards. */
  readonly conversion?: readonly ConversionStep[];
}

/** One step from this version towards the storage version. */
export type ConversionStep =
  /** The field at `move` stands at `to` in the storage version (a rename, or a move between objects). */
  | { readonly move: string; readonly to: string }
  /** A field that only the storage version has: set on the way there, removed on the way back. */
  | { readonly constant: string; readonly value: JsonValue }
  /** A field that only this version has: removed on the way to storage, set on the way back when there is a value. */
  | { readonly drop: string; readonly value?: JsonValue };

/** `status: {}` and `scale: {…}` as in a CRD; any other name has a `handler` or a `proxy`. */
export interface SubresourceDefinition {
  readonly verbs?: readonly string[];
  /** Kind that it takes and answers, where not the parent's: a kind of the same group and version, or `group/version` given too. */
  readonly kind?: string;
  readonly group?: string;
  readonly version?: string;
  readonly handler?: string;
  readonly proxy?: ProxyDefinition;
  readonly specReplicasPath?: string;
  readonly statusReplicasPath?: string;
  readonly labelSelectorPath?: string;
}

/** What the object stands for: a named resolver, or CEL over `root` (the object) and `request` (port, scheme, path). */
export interface ProxyDefinition {
  readonly target?: string;
  readonly host?: string;
  readonly port?: string;
  readonly tls?: string;
}

export interface ColumnDefinition {
  readonly name: string;
  readonly type: string;
  readonly format?: string;
  readonly description?: string;
  readonly priority?: number;
  readonly jsonPath?: string;
  /** CEL over `self` (the object) and `now` (timestamp) instead of a jsonPath. */
  readonly cel?: string;
}

export interface SelectableFieldDefinition {
  readonly jsonPath: string;
  /** As field selectors say it, where that is not the path: `source` for .source.component. */
  readonly label?: string;
  readonly index?: boolean;
  /** Value where the field is absent. */
  readonly default?: string;
}

/** A rule of x-kubernetes-validations, with what native kinds need to give Kubernetes' exact causes. */
export interface RuleDefinition {
  /** CEL; true: fine. Sees self, oldSelf, root, oldRoot, now, settings (native), and with `each` item, key, indexes. May be left out beside `format`. */
  readonly rule?: string;
  /** A check of runtime/api/formats.ts over `value`, done where `rule` is not true: an Invalid for each of its messages. */
  readonly format?: string;
  readonly message?: string;
  readonly messageExpression?: string;
  readonly reason?: string;
  /** Below the rule's place: `.name`; with `each` below the item. */
  readonly fieldPath?: string;
  /** CEL for the error's path below self (not item) as a text, where Kubernetes names a field that the schema has not. */
  readonly field?: string;
  /** Where it reports, other findings at this path below item or self, and below it, are not shown; `.`: at the place, `root`: anywhere. */
  readonly hides?: string;
  readonly optionalOldSelf?: boolean;
  /** Where it is not true, the message is a Warning of the write that is made all the same. */
  readonly warning?: true;
  /** CEL for the bad value that the words show; the value at the path unless said; `false`: none. */
  readonly value?: string | false;
  /** Visits `.containers[*].ports[*]` below self; the rule runs for each with `item`, and errors stand at the item. */
  readonly each?: string;
  /** Kinds of write in which it runs: create, update, status; create and update unless said. */
  readonly when?: readonly ('create' | 'update' | 'status')[];
}

/** OpenAPI v3 as a CRD has it, `$ref: NAME` for a TypeDefinition, Kubernetes' x- keywords, and ours. */
export interface SchemaDefinition {
  /** OpenAPI name of a TypeDefinition; description, default, rules and x- keywords may stand beside it. */
  readonly $ref?: string;
  readonly description?: string;
  readonly title?: string;
  readonly type?: 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean';
  readonly format?: string;
  readonly nullable?: boolean;
  readonly default?: JsonValue;
  readonly example?: JsonValue;
  readonly externalDocs?: JsonValue;
  readonly enum?: readonly JsonValue[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: boolean;
  readonly exclusiveMaximum?: boolean;
  readonly multipleOf?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly required?: readonly string[];
  /** Native: in the wire order of the Go struct, which becomes the order of keys in bytes. Custom: sorted by the compiler. */
  readonly properties?: Readonly<Record<string, SchemaDefinition>>;
  readonly additionalProperties?: SchemaDefinition | boolean;
  readonly items?: SchemaDefinition;
  readonly allOf?: readonly SchemaDefinition[];
  readonly anyOf?: readonly SchemaDefinition[];
  readonly oneOf?: readonly SchemaDefinition[];
  readonly not?: SchemaDefinition;
  readonly 'x-kubernetes-preserve-unknown-fields'?: boolean;
  readonly 'x-kubernetes-embedded-resource'?: boolean;
  readonly 'x-kubernetes-int-or-string'?: boolean;
  readonly 'x-kubernetes-list-type'?: 'atomic' | 'set' | 'map';
  readonly 'x-kubernetes-list-map-keys'?: readonly string[];
  readonly 'x-kubernetes-map-type'?: 'atomic' | 'granular';
  /** Comma-separated as Kubernetes publishes it: `merge,retainKeys`. */
  readonly 'x-kubernetes-patch-strategy'?: string;
  readonly 'x-kubernetes-patch-merge-key'?: string;
  readonly 'x-kubernetes-validations'?: readonly RuleDefinition[];
  readonly 'x-kubernetes-unions'?: JsonValue;
  readonly 'x-kubernetes-group-version-kind'?: readonly { readonly group: string; readonly version: string; readonly kind: string }[];
  /** Native: what becomes of a zero value. drop (Go omitempty), keep (a pointer), fill (always written: "", 0, false, {}; lists, maps and times: null). */
  readonly 'x-kindsmith-zero'?: 'drop' | 'keep' | 'fill';
  /** Native: what documents show as the default where that is not what is filled in; null: none. */
  readonly 'x-kindsmith-published'?: JsonValue;
  /** Native: name of the Go type in errors, where it is not plain: `v1.PullPolicy`. */
  readonly 'x-kindsmith-go-type'?: string;
  /** Native: name of the embedded Go struct that the field comes from (`VolumeSource`); stands in the paths of type errors. */
  readonly 'x-kindsmith-go-embedded'?: string;
  /**
   * Native struct: the protobuf field number of each property; `[2, 1]`: field 1 of the message that stands at 2 (an embedded Go struct).
   * kind and apiVersion of a root have none: the envelope carries them.
   */
  readonly 'x-kindsmith-protobuf'?: Readonly<Record<string, number | readonly number[]>>;
  /** Native: absent or zero is "Required value" (a text: its detail); false: not, though `required` lists it. */
  readonly 'x-kindsmith-required'?: boolean | string;
  /**
   * Computed default: CEL over self (the object that has the field) and root; null or an unset optional: none. With `merge` it also
   * completes what is there: keys of maps and structs, at any depth, that the value lacks.
   */
  readonly 'x-kindsmith-default'?: { readonly cel: string; readonly merge?: boolean };
  /** What is taken, in the order of the words, where that is not the published enum; false: enum is published only. */
  readonly 'x-kindsmith-enum'?: readonly string[] | false;
  /** A check of runtime/api/formats.ts by name; on a map `keys:NAME` and `values:NAME` too (errors stand at the map). */
  readonly 'x-kindsmith-format'?: string;
  /** always: equal to the old value on update; once: may be set when unset, never changed. */
  readonly 'x-kindsmith-immutable'?: 'always' | 'once';
  /** Never shown in lists and watches. */
  readonly 'x-kindsmith-unlisted'?: boolean;
  /** List: no two items are equal (true), or equal in this field; "Duplicate value" at the later one. */
  readonly 'x-kindsmith-unique'?: boolean | string;
  /** Struct: exactly one (or, not required, at most one) of these fields is there; `noun` goes into the words. */
  readonly 'x-kindsmith-union'?: { readonly noun: string; readonly members: readonly string[]; readonly required?: boolean };
}
