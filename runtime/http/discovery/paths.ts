// The list at `/`: every path that a person may want to open.
import { formatApiVersion, type JsonObject } from '../../api/object.ts';
import type { GroupEntry } from './groups.ts';

/** Paths of documents and discovery; health, metrics and the like are added by those who serve them. */
const OWN_PATHS: readonly string[] = [
  '/api',
  '/apis',
  '/apis/',
  '/openapi/v2',
  '/openapi/v3',
  '/openapi/v3/',
  '/swaggerapi/',
  '/ui/',
  '/version',
];

/** Sorted, each once. */
export function toPathList(groups: readonly GroupEntry[], others: readonly string[]): JsonObject {
  const paths = new Set([...OWN_PATHS, ...others]);
  for (const { name, versions } of groups) {
    if (name !== '') paths.add(`/apis/${name}`);
    for (const { group, version } of versions) paths.add(`${group === '' ? '/api/' : '/apis/'}${formatApiVersion({ group, version })}`);
  }
  return { paths: [...paths].sort() };
}
