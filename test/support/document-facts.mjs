// How documents are compared: without descriptions, with shared parameters at their places, keys sorted. The script that records the
// reference's documents and the tests use the same reading.
import { createHash } from 'node:crypto';

/** Types that list every group-version of a server, of which we serve fewer. */
const COMMON = /\.(DeleteOptions|WatchEvent)$/;

function strip(value) {
  if (Array.isArray(value)) return value.map(strip);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).filter(([key, member]) => key !== 'description' || typeof member !== 'string');
  return Object.fromEntries(entries.map(([key, member]) => [key, strip(member)]).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Path → path item. */
export function pathsOf(document) {
  const shared = (parameter) => (parameter.$ref ? document.parameters[parameter.$ref.slice('#/parameters/'.length)] : parameter);
  const resolve = (item) =>
    Object.fromEntries(
      Object.entries(item).map(([key, member]) => {
        if (key === 'parameters') return [key, member.map(shared)];
        return [key, member.parameters ? { ...member, parameters: member.parameters.map(shared) } : member];
      }),
    );
  return Object.fromEntries(Object.entries(document.paths).map(([path, item]) => [path, strip(resolve(item))]));
}

/** OpenAPI name → schema. */
export function typesOf(document) {
  const types = document.definitions ?? document.components.schemas;
  return Object.fromEntries(
    Object.entries(types).map(([name, schema]) => {
      const { 'x-kubernetes-group-version-kind': kinds, ...rest } = schema;
      return [name, strip(COMMON.test(name) || kinds === undefined ? rest : schema)];
    }),
  );
}

/** Names of the types that `roots` lead to. */
export function reachable(roots, types) {
  const found = new Set();
  const walk = (value) => {
    if (value === null || typeof value !== 'object') return;
    if (typeof value.$ref === 'string' && !Array.isArray(value)) {
      const name = value.$ref.slice(value.$ref.lastIndexOf('/') + 1);
      if (!found.has(name)) {
        found.add(name);
        walk(types[name]);
      }
    }
    for (const member of Object.values(value)) walk(member);
  };
  walk(roots);
  return [...found].sort();
}

export function digest(value) {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);
}
