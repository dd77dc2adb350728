// All types of a compilation: collected, then resolved twice: first their shapes, then with expressions, which need the shapes.

import type { Diagnostic, PathStep } from '../diagnostic.ts';
import type { LoadedDefinition } from '../load.ts';
import type { Schema, TypeModel } from '../model.ts';
import { PlaceTypes } from './cel-types.ts';
import type { TypeCollector } from './collect.ts';
import { createCompileAt } from './expressions.ts';
import { packageOf, shortNameOf } from './names.ts';
import { resolveSchema } from './schema.ts';
import type { CompileAt, SchemaPass, TypeSource } from './scope.ts';
import { SchemaScope } from './scope.ts';

/** What resources ask of the types. */
export class ResolvedTypes {
  readonly sources: ReadonlyMap<string, TypeSource>;
  readonly models: ReadonlyMap<string, TypeModel>;
  readonly places: PlaceTypes;
  readonly compile: CompileAt;
  readonly #report: (diagnostic: Diagnostic) => void;

  constructor({ sources, kinds }: Pick<TypeCollector, 'sources' | 'kinds'>, report: (diagnostic: Diagnostic) => void) {
    this.sources = sources;
    this.#report = report;
    const drafts = new Map<string, Schema>();
    const first: SchemaPass = { visit: (key, schema) => void drafts.set(key, schema) };
    for (const source of sources.values())
      resolveSchema(source.schema, new SchemaScope({ source, types: sources, report: () => {}, pass: first }));
    this.places = new PlaceTypes(drafts, (key) => sources.get(key.split('/')[0]?.replace(/[[{].*$/, '') ?? '')?.dialect === 'native');
    this.compile = createCompileAt(this.places);
    this.models = new Map([...sources.values()].map((source) => [source.name, this.#resolve(source, kinds.get(source.name) ?? [])]));
  }

  #resolve(source: TypeSource, groupVersionKinds: TypeModel['groupVersionKinds']): TypeModel {
    const scope = new SchemaScope({ source, types: this.sources, report: this.#report, pass: this });
    const { name, dialect, loaded, path } = source;
    return {
      name,
      shortName: shortNameOf(name),
      package: packageOf(name),
      unit: packageOf(name),
      dialect,
      schema: resolveSchema(source.schema, scope),
      groupVersionKinds,
      source: `${loaded.file}:${loaded.lineOf(path)}`,
    };
  }

  /** A scope for findings elsewhere in the document of a resource, with the type as self. */
  scopeOf(typeName: string, loaded: LoadedDefinition, path: readonly PathStep[]): SchemaScope {
    const source = this.sources.get(typeName) as TypeSource;
    return new SchemaScope(
      { source: { ...source, loaded, root: true }, types: this.sources, report: this.#report, pass: this },
      path,
      typeName,
    );
  }

  /** Top-level fields of a type. */
  fieldNames(typeName: string): readonly string[] {
    const schema = this.models.get(typeName)?.schema;
    if (schema?.kind === 'ref') return this.fieldNames(schema.ref);
    return schema?.kind === 'struct' ? schema.fields.map((field) => field.name) : [];
  }

  /** Names of the types that a type refers to, itself included, however deep. */
  closure(typeName: string): ReadonlySet<string> {
    const found = new Set<string>();
    const pending = [typeName];
    for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
      const model = this.models.get(name);
      if (found.has(name) || model === undefined) continue;
      found.add(name);
      pending.push(...referencesIn(model.schema));
    }
    return found;
  }

  /** Whether a type itself has a rule or keyword rule. */
  hasRules(typeName: string): boolean {
    const model = this.models.get(typeName);
    return model !== undefined && hasRulesIn(model.schema);
  }

  /** A text that changes when anything changes that objects of these types depend on. */
  textOf(typeNames: readonly string[]): string {
    const all = new Set(typeNames.flatMap((name) => [...this.closure(name)]));
    return [...all]
      .sort()
      .map((name) => `${name}:${JSON.stringify(this.sources.get(name)?.schema, withoutDescriptions)}`)
      .join('\n');
  }
}

const withoutDescriptions = (key: string, value: unknown): unknown =>
  (key === 'description' && typeof value === 'string') || key === 'x-kindsmith-protobuf' ? undefined : value;

function referencesIn(schema: Schema): readonly string[] {
  switch (schema.kind) {
    case 'ref':
      return [schema.ref];
    case 'struct':
      return schema.fields.flatMap((field) => referencesIn(field.schema));
    case 'map':
      return referencesIn(schema.values);
    case 'list':
      return referencesIn(schema.items);
    default:
      return [];
  }
}

function hasRulesIn(schema: Schema): boolean {
  if (schema.rules.length > 0 || schema.check !== undefined || schema.immutable !== undefined) return true;
  switch (schema.kind) {
    case 'struct':
      return schema.union !== undefined || schema.fields.some((field) => hasRulesIn(field.schema));
    case 'map':
      return hasRulesIn(schema.values);
    case 'list':
      return schema.unique !== undefined || hasRulesIn(schema.items);
    default:
      return false;
  }
}
