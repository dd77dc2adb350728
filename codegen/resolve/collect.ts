// Types before they are resolved: those that are defined, and those that kinds bring.
import type { CustomResourceDefinition, ResourceDefinition, SchemaDefinition, TypeDefinition } from '../definition.ts';
import type { Diagnostic, PathStep } from '../diagnostic.ts';
import { formatPath } from '../diagnostic.ts';
import type { LoadedDefinition } from '../load.ts';
import type { TypeModel } from '../model.ts';
import { dialectOf } from './dialect.ts';
import { isTypeName, typeNameOfKind } from './names.ts';
import { referenceOf } from './reference.ts';
import type { TypeSource } from './scope.ts';

export type Report = (diagnostic: Diagnostic) => undefined;
export type ResourceLoaded = LoadedDefinition & { readonly definition: ResourceDefinition | CustomResourceDefinition };

type Kinds = TypeModel['groupVersionKinds'][number];

const OPEN: SchemaDefinition = { type: 'object', 'x-kubernetes-preserve-unknown-fields': true };

/** A finding at a place of a definition. */
export function findingAt(loaded: LoadedDefinition, path: readonly PathStep[], message: string): Diagnostic {
  return { file: loaded.file, line: loaded.lineOf(path), path: formatPath(path), message };
}

/** Gathers types by name; a name stands for one type only. */
export class TypeCollector {
  readonly sources: Map<string, TypeSource> = new Map();
  readonly kinds: Map<string, Kinds[]> = new Map();
  readonly #report: Report;

  constructor(report: Report) {
    this.#report = report;
  }

  /** A TypeDefinition. */
  addType(loaded: LoadedDefinition, definition: TypeDefinition): undefined {
    const { name } = definition.metadata;
    const path = ['metadata', 'name'];
    if (!isTypeName(name)) return this.#report(findingAt(loaded, path, 'must be an OpenAPI name: dotted words'));
    const other = this.sources.get(name);
    if (other !== undefined) return this.#report(findingAt(loaded, path, `${name} is defined in ${placeOf(other.loaded)} too`));
    const { dialect, schema } = definition.spec;
    this.sources.set(name, {
      name,
      dialect: dialect ?? 'custom',
      schema,
      loaded,
      path: ['spec', 'schema'],
      root: false,
      preserveUnknown: false,
    });
  }

  /** Gives every version its type: the shared one that it refers to, or one of its own. Answers type names by version. */
  addKinds(loaded: ResourceLoaded): ReadonlyMap<string, string> {
    const { group, names, versions } = loaded.definition.spec;
    const found = new Map<string, string>();
    for (const [index, version] of versions.entries()) {
      const path = ['spec', 'versions', index, 'schema', 'openAPIV3Schema'];
      const schema = version.schema?.openAPIV3Schema ?? OPEN;
      const shared = referenceOf(schema);
      const name = shared ?? typeNameOfKind(group, version.name, names.kind);
      if (shared === undefined) this.#addOwn(name, { loaded, path, schema });
      else this.#share(name, { loaded, path, schema: OPEN });
      this.kinds.set(name, [...(this.kinds.get(name) ?? []), { group, version: version.name, kind: names.kind }]);
      found.set(version.name, name);
    }
    return found;
  }

  #share(name: string, place: RootPlace): void {
    const source = this.sources.get(name);
    if (source !== undefined) this.sources.set(name, { ...source, root: true });
    else {
      this.#report(findingAt(place.loaded, place.path, `no TypeDefinition has the name ${name}`));
      this.#addOwn(name, place);
    }
  }

  #addOwn(name: string, { loaded, path, schema }: RootPlace): undefined {
    const other = this.sources.get(name);
    // A version that stands twice is told as such.
    if (other?.loaded === loaded) return undefined;
    if (other !== undefined)
      return this.#report(findingAt(loaded, ['spec', 'names', 'kind'], `${name} is defined in ${placeOf(other.loaded)} too`));
    const { definition } = loaded;
    const preserveUnknown = definition.spec.preserveUnknownFields === true;
    this.sources.set(name, { name, dialect: dialectOf(definition), schema, loaded, path, root: true, preserveUnknown });
  }
}

interface RootPlace {
  readonly loaded: ResourceLoaded;
  readonly path: readonly PathStep[];
  readonly schema: SchemaDefinition;
}

const placeOf = (loaded: LoadedDefinition): string => `${loaded.file}:${loaded.lineOf([])}`;
