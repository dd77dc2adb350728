// The model: the frozen IR between resolve and the emitters. Emitters read only this. Everything is checked: a reference leads to a
// type, an expression is compiled, names are safe to show (but quoting is still the writer's job: source.ts).

import type { CauseReason } from '../runtime/api/field-error.ts';
import type { JsonValue } from '../runtime/api/object.ts';
import type {
  CompiledColumn,
  CompiledSubresource,
  ResourceNames,
  ResourceVerb,
  SelectableField,
  WriteStrategy,
} from '../runtime/api/resource.ts';
import type { ConversionStep, Dialect } from './definition.ts';

export interface Model {
  /** Shared and root types by OpenAPI name, sorted by name. */
  readonly types: ReadonlyMap<string, TypeModel>;
  /** Sorted by group, then plural. */
  readonly resources: readonly ResourceModel[];
  /** Units of emitted code, sorted by name. */
  readonly units: readonly UnitModel[];
}

/** Types whose code stands together: all of an OpenAPI package (`core/v1` for io.k8s.api.core.v1.*), or those of one kind alone. */
export interface UnitModel {
  /** Lower-case path without an ending: `core/v1`, `meta/v1`, `acme.dev/v1`. */
  readonly name: string;
  /** Sorted by OpenAPI name. */
  readonly types: readonly TypeModel[];
  /** Files that its definitions came from, sorted. */
  readonly sources: readonly string[];
}

export interface TypeModel {
  /** OpenAPI name: `io.k8s.api.core.v1.Pod`. */
  readonly name: string;
  /** Last part of the name: `Pod`. Unique in its unit. */
  readonly shortName: string;
  /** `core/v1`: where its TypeScript type stands. */
  readonly package: string;
  /** Unit of its code: the package, or `core/v1/node` where a large package is cut by kinds. */
  readonly unit: string;
  readonly dialect: Dialect;
  readonly schema: Schema;
  /** Set when the type is an object with kind and apiVersion of its own: what resources serve it. */
  readonly groupVersionKinds: readonly { readonly group: string; readonly version: string; readonly kind: string }[];
  /** `file:line` of its definition. */
  readonly source: string;
}

/** What every place in a schema may have, whatever its type. */
export interface SchemaCommon {
  readonly description?: string;
  readonly nullable: boolean;
  /** Static default; zero values that mark `fill` are not here. */
  readonly default?: JsonValue;
  readonly computedDefault?: Expression;
  /** The computed default also completes a value that is there: adds the keys, at any depth, that it lacks. */
  readonly mergeDefault?: boolean;
  readonly zero: 'drop' | 'keep' | 'fill';
  /** Go type in native errors: `string`, `v1.PullPolicy`, `[]v1.Container`, `map[string]string`. */
  readonly goType: string;
  /** As the documents publish it. */
  readonly enum?: readonly JsonValue[];
  /** What is taken, in the order of the words; absent: not checked. */
  readonly supported?: readonly JsonValue[];
  /** In the order written. */
  readonly rules: readonly Rule[];
  /** A named check of runtime/api/formats.ts. */
  readonly check?: string;
  readonly immutable?: 'always' | 'once';
  /** Lists and watches do not show the field. */
  readonly unlisted?: true;
  readonly patchStrategy?: readonly ('merge' | 'replace' | 'retainKeys')[];
  readonly patchMergeKey?: string;
  /** allOf, anyOf, oneOf, not: value validations only (structural schemas), custom dialect. */
  readonly logic?: Logic;
  /** The definition's own words that no emitter of code reads but documents repeat: example, title, externalDocs, x-kubernetes-unions … */
  readonly extra: Readonly<Record<string, JsonValue>>;
}

/** Value validations that combine: their schemas carry no structure of their own. Raw JSON Schema, checked to hold known keywords only. */
export interface Logic {
  readonly allOf?: readonly JsonValue[];
  readonly anyOf?: readonly JsonValue[];
  readonly oneOf?: readonly JsonValue[];
  readonly not?: JsonValue;
}

export type Schema = RefSchema | StructSchema | MapSchema | ListSchema | ScalarSchema | AnySchema;

/** A shared type, with attributes of this place beside it. */
export interface RefSchema extends SchemaCommon {
  readonly kind: 'ref';
  readonly ref: string;
  /** On a `fill` or atomic place. */
  readonly mapType?: 'atomic' | 'granular';
}

export interface StructSchema extends SchemaCommon {
  readonly kind: 'struct';
  /** In wire order (custom: sorted). */
  readonly fields: readonly Field[];
  /** Names of the required fields as the documents publish them; absent: in the order of the fields. */
  readonly required?: readonly string[];
  readonly preserveUnknown: boolean;
  /** x-kubernetes-embedded-resource: has kind, apiVersion and a full metadata. */
  readonly embedded: boolean;
  readonly mapType?: 'atomic' | 'granular';
  readonly minProperties?: number;
  readonly maxProperties?: number;
  /** Field → protobuf numbers, outermost first. */
  readonly protobuf?: ReadonlyMap<string, readonly number[]>;
  readonly union?: { readonly noun: string; readonly members: readonly string[]; readonly required: boolean };
}

export interface Field {
  readonly name: string;
  readonly schema: Schema;
  /** As the documents publish it. */
  readonly required: boolean;
  /** Whether absent or zero is "Required value", and with which detail. */
  readonly mustBeSet?: { readonly detail: string };
  /** Embedded Go struct that the field comes from; in the paths of type errors. */
  readonly goEmbedded?: string;
}

export interface MapSchema extends SchemaCommon {
  readonly kind: 'map';
  readonly values: Schema;
  readonly mapType?: 'atomic' | 'granular';
  readonly minProperties?: number;
  readonly maxProperties?: number;
}

export interface ListSchema extends SchemaCommon {
  readonly kind: 'list';
  readonly items: Schema;
  readonly listType?: 'atomic' | 'set' | 'map';
  readonly listMapKeys?: readonly string[];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  /** true: whole items; else the field that must differ. */
  readonly unique?: true | string;
}

/** The scalars that decode tells apart. time, microTime, duration, quantity, bytes are strings in JSON. */
export type ScalarType =
  | 'string'
  | 'integer'
  | 'number'
  | 'boolean'
  | 'intOrString'
  | 'time'
  | 'microTime'
  | 'duration'
  | 'quantity'
  | 'bytes';

export interface ScalarSchema extends SchemaCommon {
  readonly kind: 'scalar';
  readonly type: ScalarType;
  /** As written: int32, int64, date-time, ipv4 … */
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: boolean;
  readonly exclusiveMaximum?: boolean;
  readonly multipleOf?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
}

/** Anything: FieldsV1, RawExtension, x-kubernetes-preserve-unknown-fields without a type. `object`: only an object will do. */
export interface AnySchema extends SchemaCommon {
  readonly kind: 'any';
  readonly object: boolean;
  readonly embedded: boolean;
}

/** A compiled CEL expression: JavaScript over `variables` (named `self`, `oldSelf`, `root` …), `cel` and `b`. */
export interface Expression {
  readonly text: string;
  readonly js: string;
  readonly variables: readonly string[];
}

export interface Rule {
  /** Absent: never true (a rule with a format alone). */
  readonly rule?: Expression;
  /** Name of a check over the value; absent: a finding of `message`. */
  readonly format?: string;
  readonly message: string;
  readonly messageExpression?: Expression;
  readonly reason: CauseReason;
  /** Field names below the place (or item). */
  readonly fieldPath: readonly string[];
  /** Steps below the place (or item) whose other findings it hides; `root`: all. */
  readonly hides?: readonly string[] | 'root';
  /** Gives the path below self as a text, instead of fieldPath. */
  readonly field?: Expression;
  readonly value?: Expression | false;
  /** `.containers[*].ports[*]` → ['containers', '*', 'ports', '*']. */
  readonly each?: readonly string[];
  readonly when: readonly ('create' | 'update' | 'status')[];
  readonly optionalOldSelf: boolean;
  /** It warns and refuses nothing. */
  readonly warning?: true;
  /** Whether it compares with the old value (transition rule). */
  readonly transition: boolean;
}

export interface ResourceModel {
  readonly group: string;
  readonly dialect: Dialect;
  readonly scope: 'Namespaced' | 'Cluster';
  readonly names: ResourceNames;
  readonly key: string;
  readonly virtual: boolean;
  readonly writes: WriteStrategy;
  readonly behaviours: readonly string[];
  /** By Kubernetes' version priority, first is preferred. */
  readonly versions: readonly VersionModel[];
  readonly hash: string;
  readonly source: string;
}

export interface VersionModel {
  readonly name: string;
  readonly served: boolean;
  readonly storage: boolean;
  readonly offByDefault: boolean;
  readonly deprecated?: { readonly warning: string };
  /** OpenAPI name of the type in Model.types; its list is `${typeName}List` (no entry of its own). */
  readonly typeName: string;
  /** Unit that holds the version's code, and all units which it needs, itself included, sorted. */
  readonly unit: string;
  readonly needs: readonly string[];
  readonly verbs: readonly ResourceVerb[];
  readonly subresources: readonly CompiledSubresource[];
  readonly columns: readonly ColumnModel[];
  readonly selectableFields: readonly SelectableFieldModel[];
  readonly conversion: readonly ConversionStep[];
  /** Whether the type has any rule or keyword rule at any depth. */
  readonly hasRules: boolean;
  /** Fields that lists and watches leave out, `*` for any item or key. */
  readonly unlisted: readonly (readonly string[])[];
  /** By subresource name. */
  readonly proxies: Readonly<Record<string, { readonly host: Expression; readonly port: Expression; readonly tls?: Expression }>>;
}

export interface ColumnModel extends CompiledColumn {
  /** Steps of a JSONPath (resolve/json-path.ts), or an expression. */
  readonly cell: { readonly path: readonly JsonValue[] } | { readonly expression: Expression };
}

export interface SelectableFieldModel extends SelectableField {
  readonly path: readonly string[];
  readonly default: string;
}
