// Emitted merge rules → Structure, place by place on first use: shared types are rings.
import type { Structure } from '../api/resource.ts';

/** A type, or a place: {t, f: fields, v: values, i: items, r: type, o: open} with the attributes of Structure. */
export type PlaceData = readonly [unit: string, type: string] | PlaceObject;

export interface PlaceObject extends Partial<Pick<Structure, 'listType' | 'listMapKeys' | 'mapType' | 'patchMergeKey' | 'patchStrategy'>> {
  readonly t?: Structure['type'];
  readonly f?: Readonly<Record<string, PlaceData>>;
  readonly v?: PlaceData;
  readonly i?: PlaceData;
  readonly r?: readonly [unit: string, type: string];
  readonly o?: boolean;
}

/** Answers the place that a type's structure begins with. */
export type FindPlace = (unit: string, type: string) => PlaceData;

const ANY: Structure = { type: 'any', field: () => undefined };

/** The structure of a place. */
export function structureOf(data: PlaceData, find: FindPlace): Structure {
  return build(resolvePlace(data, find), find);
}

function resolvePlace(data: PlaceData, find: FindPlace): PlaceObject {
  let place = data;
  let attributes: PlaceObject = {};
  for (let hops = 0; hops < 64; hops++) {
    const reference = isReference(place) ? place : place.r;
    if (!isReference(place)) {
      const { r: _, ...own } = place;
      attributes = { ...own, ...attributes };
    }
    if (reference === undefined) break;
    place = find(reference[0], reference[1]);
  }
  return attributes;
}

const isReference = (place: PlaceData): place is readonly [string, string] => Array.isArray(place);

function build(place: PlaceObject, find: FindPlace): Structure {
  const { t = 'any', f, v, i, r: _, o, ...attributes } = place;
  const fields = new Map<string, Structure>();
  let items: Structure | undefined;
  const structure = {
    ...attributes,
    type: t,
    field(name: string): Structure | undefined {
      const known = fields.get(name);
      if (known !== undefined) return known;
      const data = t === 'map' ? v : f !== undefined && Object.hasOwn(f, name) ? f[name] : undefined;
      if (data === undefined) return o ? ANY : undefined;
      const found = structureOf(data, find);
      if (t === 'struct') fields.set(name, found);
      return found;
    },
  };
  if (i === undefined) return structure;
  return Object.defineProperty(structure, 'items', { enumerable: true, get: () => (items ??= structureOf(i, find)) });
}
