// Which unit of emitted code a type belongs to: its package's, or in a large package, where only one kind needs it, that kind's own. So
// the first ConfigMap does not cost what a Pod needs.
import type { TypeModel, UnitModel } from '../model.ts';
import type { ResolvedTypes } from './types.ts';

/** Packages of up to this many types are one unit. */
const SMALL = 60;

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
  const own = kindUnits(resolved, names);
  const types = new Map(names.map((name) => [name, placed(resolved.models.get(name) as TypeModel, own.get(name))]));
  const byUnit = new Map<string, TypeModel[]>();
  for (const type of types.values()) byUnit.set(type.unit, [...(byUnit.get(type.unit) ?? []), type]);
  const units = [...byUnit]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, members]) => ({ name, types: members, sources: sourcesOf(members) }));
  return { types, units, needs: unitClosure(resolved, types, byUnit) };
}

const placed = (type: TypeModel, unit: string | undefined): TypeModel => (unit === undefined ? type : { ...type, unit });

/** Types of large packages that a single kind of the package reaches → that kind's unit. */
function kindUnits(resolved: ResolvedTypes, names: readonly string[]): ReadonlyMap<string, string> {
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
  const units = new Map<string, string>();
  for (const [name, [root, ...others]] of reachedBy) {
    const home = resolved.models.get(name)?.package ?? '';
    if ((sizes.get(home) ?? 0) <= SMALL || root === undefined || others.length > 0 || root.package !== home) continue;
    units.set(name, `${home}/${root.shortName.toLowerCase()}`);
  }
  return units;
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
