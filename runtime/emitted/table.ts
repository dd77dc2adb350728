// How a compiled table becomes CompiledResources: each unit is evaluated once,
// on first use, whoever asks.
import type { CompiledResource, CompiledVersion, VersionCode, VersionMessages } from '../api/resource.ts';
import { ProtobufRegistry } from './protobuf-table.ts';
import type { ResourceTable, TableResource, TableVersion, UnitSource, VersionRequest } from './resource-table.ts';
import type { EmittedRuntime, EmittedUnit, UnitFunction } from './unit.ts';

export type { ResourceTable, TableResource, TableVersion, UnitSource } from './resource-table.ts';

/** What emitted code calls, and what makes VersionCode of it: imported with the first unit, so that a server starts without it. */
type Machinery = typeof import('./version-code.ts') & typeof import('./runtime.ts');

/** Units by name, evaluated on first use. */
export class UnitRegistry {
  readonly #sources: Readonly<Record<string, UnitSource>>;
  readonly #outer: UnitRegistry | undefined;
  readonly #functions = new Map<string, UnitFunction>();
  readonly #units = new Map<string, EmittedUnit>();
  readonly #loading = new Map<string, Promise<void>>();
  #machinery: Machinery | undefined;
  #runtime: EmittedRuntime | undefined;

  /** `outer` has the units that these may refer to beside their own. */
  constructor(sources: Readonly<Record<string, UnitSource>>, outer?: UnitRegistry) {
    this.#sources = sources;
    this.#outer = outer;
  }

  has(name: string): boolean {
    return Object.hasOwn(this.#sources, name) || this.#outer?.has(name) === true;
  }

  /** Brings units into memory; undefined when they are. */
  load(names: readonly string[]): Promise<void> | undefined {
    const pending = names.flatMap((name) => this.#loadOne(name) ?? []);
    if (this.#machinery === undefined) pending.push(this.#loadMachinery());
    return pending.length === 0 ? undefined : Promise.all(pending).then(() => undefined);
  }

  /** A loaded unit. Its tables are filled once its body has run, so units may refer to each other in a ring. */
  unit(name: string): EmittedUnit {
    const known = this.#units.get(name);
    if (known !== undefined) return known;
    const body = this.#functions.get(name);
    if (body === undefined) {
      if (this.#outer?.has(name)) return this.#outer.unit(name);
      throw new Error(`the unit ${name} is not loaded`);
    }
    const unit = {} as { -readonly [K in keyof EmittedUnit]: EmittedUnit[K] };
    this.#units.set(name, unit);
    Object.assign(unit, body(this.#runtime as EmittedRuntime));
    return unit;
  }

  /** What makes VersionCode of units; once `load` is through. */
  get machinery(): Machinery {
    if (this.#machinery === undefined) throw new Error('no unit is loaded');
    return this.#machinery;
  }

  async #loadMachinery(): Promise<void> {
    const [code, runtime] = await Promise.all([import('./version-code.ts'), import('./runtime.ts')]);
    this.#machinery = { ...code, ...runtime };
    this.#runtime ??= runtime.createRuntime((name) => this.unit(name));
  }

  #loadOne(name: string): Promise<void> | undefined {
    if (this.#functions.has(name)) return undefined;
    if (!Object.hasOwn(this.#sources, name)) return this.#outer?.load([name]);
    const pending = this.#loading.get(name);
    if (pending !== undefined) return pending;
    const source = this.#sources[name]?.();
    if (typeof source === 'function') {
      this.#functions.set(name, source);
      return undefined;
    }
    const loading = (source as Promise<{ readonly default: UnitFunction }>).then(
      (module) => {
        this.#functions.set(name, module.default);
        this.#loading.delete(name);
      },
      (error: unknown) => {
        this.#loading.delete(name);
        throw error;
      },
    );
    this.#loading.set(name, loading);
    return loading;
  }
}

/** Compiled resources of a table, in its order. `outer`: units of another table that this one may use. */
export function loadTable(
  table: ResourceTable,
  outer?: UnitRegistry,
): { readonly resources: readonly CompiledResource[]; readonly units: UnitRegistry } {
  const units = new UnitRegistry(table.units, outer);
  const registry = { units, ...(table.protobuf && { protobuf: new ProtobufRegistry(table.protobuf) }) };
  return { resources: table.resources.map((resource) => compiledResource(resource, registry)), units };
}

interface Registries {
  readonly units: UnitRegistry;
  readonly protobuf?: ProtobufRegistry;
}

function compiledResource(resource: TableResource, registries: Registries): CompiledResource {
  const storage = resource.versions.find((version) => version.storage) ?? (resource.versions[0] as TableVersion);
  return {
    ...resource,
    versions: resource.versions.map((version) =>
      compiledVersion({ resource, version, storage, unit: (name) => registries.units.unit(name) }, registries),
    ),
  };
}

function compiledVersion(request: VersionRequest, { units, protobuf }: Registries): CompiledVersion {
  const { version, storage } = request;
  const needs = [...new Set([...version.needs, ...storage.needs])];
  let code: VersionCode | undefined;
  const make = (): VersionCode => (code ??= units.machinery.createVersionCode(request));
  const load = (): VersionCode | Promise<VersionCode> => code ?? units.load(needs)?.then(make) ?? make();
  if (protobuf === undefined || version.protobuf !== true) return { ...version, load };
  let messages: VersionMessages | Promise<VersionMessages> | undefined;
  const loadMessages = (): VersionMessages | Promise<VersionMessages> =>
    (messages ??= protobuf.load(version).then(
      (loaded) => (messages = loaded),
      (error: unknown) => {
        messages = undefined;
        throw error;
      },
    ));
  return { ...version, load, loadMessages };
}
