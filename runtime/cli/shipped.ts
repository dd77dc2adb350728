// The shipped kinds: the generated table and the committed documents beside it. The package exports it as `kindsmith/resources`.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import table from '../../generated/index.js';
import { loadTable } from '../emitted/table.ts';
import { shippedDocuments } from '../http/documents/shipped.ts';
import type { ResourceBundle } from '../resource-sources.ts';

export const SHIPPED: ResourceBundle = {
  resources: loadTable(table).resources,
  documents: shippedDocuments(packageFolder('openapi')),
};

export default SHIPPED;

/** A folder at the root of the package, wherever below it the bundle put this file. */
function packageFolder(name: string): string {
  let dir = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(dir, name, 'index.json')) && dirname(dir) !== dir) dir = dirname(dir);
  return join(dir, name);
}
