// Names inside one unit of emitted code: local functions of its types, and other units' through rt.
import type { Model, Schema, TypeModel, UnitModel } from '../model.ts';
import { member, Names, quoteString } from '../source.ts';

/** The tables that a unit answers. */
export type UnitPart = 'encode' | 'decode' | 'defaults' | 'check' | 'rules' | 'structure';

/** Hands out names while the sections of a unit are emitted. */
export class UnitScope {
  readonly model: Model;
  readonly unit: UnitModel;
  readonly #names = new Names();
  readonly #locals = new Map<string, string>();
  readonly #units = new Map<string, string>();

  constructor(model: Model, unit: UnitModel) {
    this.model = model;
    this.unit = unit;
    for (const type of unit.types) this.#locals.set(type.name, this.#names.take(type.shortName));
  }

  /** A fresh local name. */
  take(wish: string): string {
    return this.#names.take(wish);
  }

  /** The local name of a type of this unit, with a prefix: `decode_Pod`. */
  local(part: UnitPart, type: TypeModel): string {
    return `${part}_${this.#locals.get(type.name)}`;
  }

  /** An expression for a type's function, wherever it is. */
  call(part: UnitPart, typeName: string): string {
    const type = this.model.types.get(typeName) as TypeModel;
    if (type.unit === this.unit.name) return this.local(part, type);
    return `${this.#foreign(type.unit)}.${part}${member(type.shortName)}`;
  }

  #foreign(unit: string): string {
    let name = this.#units.get(unit);
    if (name === undefined) {
      name = this.#names.take(`unit_${unit}`);
      this.#units.set(unit, name);
    }
    return name;
  }

  /** Declarations of the other units that were named. */
  imports(): string[] {
    return [...this.#units].map(([unit, name]) => `const ${name} = rt.unit(${quoteString(unit)});`);
  }

  /** The schema that a reference ends at, and its type's name; the schema itself when it is none. */
  target(schema: Schema): { readonly schema: Schema; readonly type?: TypeModel } {
    let found: { schema: Schema; type?: TypeModel } = { schema };
    for (let hops = 0; found.schema.kind === 'ref' && hops < 64; hops++) {
      const type = this.model.types.get(found.schema.ref) as TypeModel;
      found = { schema: type.schema, type };
    }
    return found;
  }
}

/** Lines and table entries that one section adds to a unit. */
export interface UnitSection {
  readonly lines: readonly string[];
  /** Short name of a type → expression. */
  readonly entries: ReadonlyMap<string, string>;
}
