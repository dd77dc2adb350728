// Shipped types that a folder of definitions refers to and does not define: read from the package's own resources/types, a file each, and
// only those that are needed.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BUILTIN_TYPES } from './builtin-types.ts';
import { typeFileOf } from './import/layout.ts';
import type { Loaded, LoadedDefinition } from './load.ts';
import { loadText } from './load.ts';
import { isTypeName } from './resolve/names.ts';
import { referenceOf } from './resolve/reference.ts';

const BUILTIN = new Set(BUILTIN_TYPES.map(({ metadata }) => metadata.name));

/**
 * Adds the shipped TypeDefinitions that the given definitions lead to, however deep. A name that neither the folder nor the package
 * defines is left for resolve to report.
 */
export async function addSharedTypes({ definitions, diagnostics }: Loaded): Promise<Loaded> {
  const known = new Set(definitions.flatMap(({ definition }) => (definition.kind === 'TypeDefinition' ? [definition.metadata.name] : [])));
  const shared: LoadedDefinition[] = [];
  for (let latest = definitions; latest.length > 0; ) {
    const missing = latest.flatMap(({ definition }) => referencesIn(definition)).filter((name) => !known.has(name) && !BUILTIN.has(name));
    for (const name of missing) known.add(name);
    latest = (await Promise.all([...new Set(missing)].sort().map(loadShared))).flat();
    shared.push(...latest);
  }
  return { definitions: [...definitions, ...shared], diagnostics };
}

async function loadShared(name: string): Promise<readonly LoadedDefinition[]> {
  const folder = shippedFolder();
  if (folder === undefined || !isTypeName(name)) return [];
  const file = typeFileOf(name);
  const text = await readFile(join(folder, file), 'utf8').catch(() => undefined);
  return text === undefined ? [] : loadText(`kindsmith/resources/${file}`, text).definitions;
}

/** resources/ of this package, wherever below the package's root a bundle put this file. */
function shippedFolder(): string | undefined {
  for (let dir = dirname(fileURLToPath(import.meta.url)); ; dir = dirname(dir)) {
    if (existsSync(join(dir, 'resources/types/meta/v1'))) return join(dir, 'resources');
    if (dirname(dir) === dir) return undefined;
  }
}

/** Names of types that a definition refers to, at any depth. */
function referencesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const name = Array.isArray(value) || typeof (value as { $ref?: unknown }).$ref !== 'string' ? undefined : referenceOf(value);
  return [...(name === undefined ? [] : [name]), ...Object.values(value).flatMap(referencesIn)];
}
