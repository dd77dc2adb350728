// Which unit of emitted code a type belongs to: its package's, or in a large package, where only one kind needs it, that kind's own; where
// the same few kinds need many of them, one of theirs. So the first ConfigMap or Endpoints does not cost what a Pod needs.
import type { TypeModel, UnitModel } from '../model.ts';
import type { ResolvedTypes } from './types.ts';

/** Packages of up to this many types are one unit. */
const SMALL = 60;
/** So many types that the same kinds need are a unit of their own. */
const MANY = 20;

export interface PlacedTypes {
  /** Sorted by name. */
  readonly types: ReadonlyMap<string, TypeModel>;
  readonly units: readonly UnitModel[];
  /** A unit and all that its code refers to, however deep; sorted. */
  needs(unit: string): readonly string[];
}

/** Places the types that are used. */
export function placeInUnits(resolved: ResolvedTypes, used: ReadonlySet<string>): PlacedTypes {
  const names = [...used].filter((name) => resolved.models.has(name)).sort();
  const own = ownUnits(resolved, names);
  const types = new Map(names.map((name) => [name, placed(resolved.models.get(name) as TypeModel, own.get(name))]));
  const byUnit = new Map<string, TypeModel[]>();
  for (const type of types.values()) byUnit.set(type.unit, [...(byUnit.get(type.unit) ?? []), type]);
  const units = [...byUnit]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, members]) => ({ name, types: members, sources: sourcesOf(members) }));
  return { types, units, needs: unitClosure(resolved, types, byUnit) };
}

const placed = (type: TypeModel, unit: string | undefined): TypeModel => (unit === undefined ? type : { ...type, unit });

/** Types of large packages → the unit of those that the same kinds reach. */
function ownUnits(resolved: ResolvedTypes, names: readonly string[]): ReadonlyMap<string, string> {
  const sizes = new Map<string, number>();
  for (const name of names) {
    const home = resolved.models.get(name)?.package ?? '';
    sizes.set(home, (sizes.get(home) ?? 0) + 1);
  }
  const reachedBy = new Map<string, TypeModel[]>();
  for (const name of names) {
    const root = resolved.models.get(name) as TypeModel;
    if (root.groupVersionKinds.length > 0)
      for (const below of resolved.closure(name)) reachedBy.set(below, [...(reachedBy.get(below) ?? []), root]);
  }
  const together = new Map<string, string[]>();
  for (const [name, roots] of reachedBy) {
    const home = resolved.models.get(name)?.package ?? '';
    if ((sizes.get(home) ?? 0) <= SMALL) continue;
    const key = [home, ...roots.map((root) => root.name)].join(' ');
    together.set(key, [...(together.get(key) ?? []), name]);
  }
  const units = new Map<string, string>();
  for (const members of together.values()) {
    const top = topOf(resolved, members);
    const roots = reachedBy.get(top.name) ?? [];
    const isKindsOwn = roots.length === 1 && roots[0]?.package === top.package;
    if (isKindsOwn || members.length > MANY) for (const name of members) units.set(name, `${top.package}/${top.shortName.toLowerCase()}`);
  }
  // What is left must not lead into them, else the package's own unit would need them all.
  for (const name of [...together.values()].flat()) {
    const into = units.has(name)
      ? undefined
      : [...resolved.closure(name)].map((below) => units.get(below)).find((unit) => unit !== undefined);
    if (into !== undefined) units.set(name, into);
  }
  return units;
}

/** The type that leads to most of the others: of a kind's own, the kind. */
function topOf(resolved: ResolvedTypes, members: readonly string[]): TypeModel {
  const reach = (name: string): number => [...resolved.closure(name)].filter((below) => members.includes(below)).length;
  const [top] = members.map((name) => ({ name, size: reach(name) })).sort((a, b) => b.size - a.size || (a.name < b.name ? -1 : 1));
  return resolved.models.get(top?.name ?? '') as TypeModel;
}

function unitClosure(
  resolved: ResolvedTypes,
  types: ReadonlyMap<string, TypeModel>,
  byUnit: ReadonlyMap<string, readonly TypeModel[]>,
): PlacedTypes['needs'] {
  const known = new Map<string, readonly string[]>();
  return (unit) => {
    const found = known.get(unit);
    if (found !== undefined) return found;
    const needed = new Set<string>();
    const pending = [unit];
    for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
      if (needed.has(name)) continue;
      needed.add(name);
      for (const type of byUnit.get(name) ?? [])
        for (const below of resolved.closure(type.name)) pending.push(types.get(below)?.unit ?? name);
    }
    const sorted = [...needed].sort();
    known.set(unit, sorted);
    return sorted;
  };
}

function sourcesOf(types: readonly TypeModel[]): readonly string[] {
  return [...new Set(types.map((type) => type.source.replace(/:\d+$/, '')))].filter((file) => file !== '').sort();
}
