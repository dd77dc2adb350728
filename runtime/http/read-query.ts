// Query of GET, LIST and WATCH → what registry and watch take: consistency, filter, page, where a stream begins.
import type { ListOptions } from '../api/list-options.ts';
import type { DialectName, SelectableField } from '../api/resource.ts';
import { parseListResourceVersion, parseResourceVersion } from '../api/resource-version.ts';
import {
  exactFieldValue,
  exactLabelValue,
  type FieldSelector,
  formatFieldSelector,
  formatLabelSelector,
  type LabelSelector,
  matchesFields,
  matchesLabels,
} from '../api/selector.ts';
import { badRequest } from '../api/status.ts';
import type { ListRequest, ReadVersion } from '../registry/read-options.ts';
import type { Entry } from '../watch/entry.ts';
import type { Filter } from '../watch/filter.ts';
import type { StreamOptions } from '../watch/stream.ts';

export interface Scope {
  readonly namespace: string;
  /** Name in the URL, '' for a collection. */
  readonly name: string;
  readonly selectableFields: readonly SelectableField[];
  readonly dialect: DialectName;
}

/** Throws 400 for selectors that can not be read or fields that the kind does not select by. */
export function toFilter(options: Pick<ListOptions, 'labelSelector' | 'fieldSelector'>, scope: Scope): Filter {
  const { labelSelector: labels, fieldSelector: fields } = options;
  const name = scope.name !== '' ? scope.name : (exactFieldValue(fields, 'metadata.name') ?? '');
  const namespace = scope.namespace !== '' ? scope.namespace : (exactFieldValue(fields, 'metadata.namespace') ?? '');
  const key = `${namespace}/${name}?${formatLabelSelector(labels)}&${formatFieldSelector(fields)}`;
  const { selectableFields } = scope;
  checkFields(fields, scope);
  return { namespace, name, selects: toSelects(labels, fields, selectableFields), exact: toExact(labels, fields, selectableFields), key };
}

/** One value that both selectors leave no choice about. */
function toExact(labels: LabelSelector, fields: FieldSelector, selectable: readonly SelectableField[]): Filter['exact'] {
  for (const { key } of labels.requirements) {
    const value = exactLabelValue(labels, key);
    if (value !== undefined) return { by: { label: key }, value };
  }
  for (const [field, { label }] of selectable.entries()) {
    const value = exactFieldValue(fields, label);
    if (value !== undefined && value !== '') return { by: { field }, value };
  }
  return undefined;
}

const META_FIELDS: readonly string[] = ['metadata.name', 'metadata.namespace'];

/** Throws 400 for a field that nobody selects by. A native kind that has no fields of its own says which there are. */
function checkFields(fields: FieldSelector, { selectableFields, dialect }: Scope): void {
  for (const { field } of fields.requirements) {
    if (META_FIELDS.includes(field) || selectableFields.some(({ label }) => label === field)) continue;
    if (dialect === 'custom' || selectableFields.length > 0) throw badRequest(`field label not supported: ${field}`);
    throw badRequest(`"${field}" is not a known field selector: only ${META_FIELDS.map((name) => `"${name}"`).join(', ')}`);
  }
}

function toSelects(labels: LabelSelector, fields: FieldSelector, selectable: readonly SelectableField[]): Filter['selects'] {
  const places = new Map(selectable.map((field, index) => [field.label, index]));
  const byLabel = labels.requirements.length > 0;
  const byField = fields.requirements.length > 0;
  if (!byLabel && !byField) return undefined;
  const fieldValue = (entry: Entry, field: string): string => {
    if (field === 'metadata.name') return entry.name;
    if (field === 'metadata.namespace') return entry.namespace;
    return entry.facts.fields[places.get(field) ?? -1] ?? '';
  };
  return (entry) =>
    (!byLabel || matchesLabels(labels, entry.facts.labels)) && (!byField || matchesFields(fields, (field) => fieldValue(entry, field)));
}

/** What a resourceVersion and its match rule demand of a list. Throws 400. */
export function toReadVersion({
  resourceVersion,
  resourceVersionMatch,
}: Pick<ListOptions, 'resourceVersion' | 'resourceVersionMatch'>): ReadVersion {
  if (resourceVersion === '') return { kind: 'fresh' };
  const revision = parseListResourceVersion(resourceVersion);
  if (revision === 0) return { kind: 'any' };
  return resourceVersionMatch === 'Exact' ? { kind: 'exact', revision } : { kind: 'notOlderThan', revision };
}

/** The same for a GET, where a bad one is a 500 in kube-apiserver. */
export function toGetVersion(resourceVersion: string): ReadVersion {
  if (resourceVersion === '') return { kind: 'fresh' };
  const revision = parseResourceVersion(resourceVersion);
  return revision === 0 ? { kind: 'any' } : { kind: 'notOlderThan', revision };
}

export function toListRequest(options: ListOptions, scope: Scope): ListRequest {
  const { limit, continue: token } = options;
  return { filter: toFilter(options, scope), version: toReadVersion(options), limit, continue: token };
}

/** Where a watch begins and what it sends; the framing and the sink are the response's. */
export interface WatchRequest extends Omit<StreamOptions, 'framing' | 'onEvents'> {
  /** What the cache must have before the stream starts. */
  readonly version: ReadVersion;
}

export function toWatchRequest(options: ListOptions, scope: Scope, minTimeoutSeconds: number): WatchRequest {
  const { sendInitialEvents, allowWatchBookmarks, timeoutSeconds = 0 } = options;
  const asked = toGetVersion(options.resourceVersion);
  const revision = asked.kind === 'notOlderThan' ? asked.revision : undefined;
  const initialEvents = sendInitialEvents ?? revision === undefined;
  const seconds = timeoutSeconds > 0 ? timeoutSeconds : minTimeoutSeconds * (1 + Math.random());
  return {
    filter: toFilter(options, scope),
    // A stream without initial events waits for its revision by itself.
    version: initialEvents ? asked : { kind: asked.kind === 'fresh' ? 'fresh' : 'any' },
    fromRevision: revision,
    initialEvents,
    initialBookmark: allowWatchBookmarks && initialEvents,
    bookmarks: allowWatchBookmarks,
    timeoutMs: Math.min(seconds * 1000, 2 ** 31 - 1),
  };
}
