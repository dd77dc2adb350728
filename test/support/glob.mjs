// Files below a folder with an ending, sorted, relative to the folder's parent.
import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

export { existsSync };

/** @param {string} dir @param {string} ending @returns {string[]} */
export function globSync(dir, ending) {
  const found = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith(ending) && !name.startsWith('fixtures/'),
  );
  return found.map((name) => join(basename(dir), name)).sort();
}
