// The shipped kinds: the generated table and the committed documents beside it.
import { fileURLToPath } from 'node:url';
import table from '../../generated/index.js';
import { loadTable } from '../emitted/table.ts';
import { shippedDocuments } from '../http/documents/shipped.ts';
import type { ResourceBundle } from '../resource-sources.ts';

export const SHIPPED: ResourceBundle = {
  resources: loadTable(table).resources,
  documents: shippedDocuments(fileURLToPath(new URL('../openapi', import.meta.url))),
};
