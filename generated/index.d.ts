// generated from 24 definitions, do not edit
import type { ResourceTable } from 'kindsmith/table';

declare const table: ResourceTable;
export default table;
