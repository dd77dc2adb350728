// Query of GET, LIST and WATCH → what registry and watch take: consistency, filter, page, where a stream begins.
import { parseFieldSelector } from '../api/field-selector.ts';
import { parseLabelSelector } from '../api/label-selector.ts';
import type { ListOptions } from '../api/list-options.ts';
import type { SelectableField } from '../api/resource.ts';
import { exactFieldValue, type FieldSelector, type LabelSelector, matchesFields, matchesLabels, SelectorError } from '../api/selector.ts';
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
}

/** Throws 400 for selectors that can not be read or fields that the kind does not select by. */
export function toFilter(options: Pick<ListOptions, 'labelSelector' | 'fieldSelector'>, scope: Scope): Filter {
  const labels = parse(options.labelSelector, parseLabelSelector);
  const fields = parse(options.fieldSelector, parseFieldSelector);
  const name = scope.name !== '' ? scope.name : (exactFieldValue(fields, 'metadata.name') ?? '');
  const namespace = scope.namespace !== '' ? scope.namespace : (exactFieldValue(fields, 'metadata.namespace') ?? '');
  const key = `${namespace}/${name}?${options.labelSelector}&${options.fieldSelector}`;
  return { namespace, name, selects: toSelects(labels, fields, scope.selectableFields), key };
}

function parse<T>(text: string, read: (text: string) => T): T {
  try {
    return read(text);
  } catch (error) {
    if (error instanceof SelectorError) throw badRequest(error.message);
    throw error;
  }
}

function toSelects(labels: LabelSelector, fields: FieldSelector, selectable: readonly SelectableField[]): Filter['selects'] {
  const places = new Map(selectable.map((field, index) => [field.label, index]));
  for (const { field } of fields.requirements) {
    if (field !== 'metadata.name' && field !== 'metadata.namespace' && !places.has(field))
      throw badRequest(`field label not supported: ${field}`);
  }
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

/** What a resourceVersion and its match rule demand of a list. */
export function toReadVersion({
  resourceVersion,
  resourceVersionMatch,
}: Pick<ListOptions, 'resourceVersion' | 'resourceVersionMatch'>): ReadVersion {
  if (resourceVersion === '') return { kind: 'fresh' };
  if (resourceVersion === '0') return { kind: 'any' };
  const revision = Number(resourceVersion);
  return resourceVersionMatch === 'Exact' ? { kind: 'exact', revision } : { kind: 'notOlderThan', revision };
}

export function toListRequest(options: ListOptions, scope: Scope): ListRequest {
  const limit = Math.max(0, options.limit);
  const version = toReadVersion(options);
  // A page of an exact revision, which later pages name by their token.
  return { filter: toFilter(options, scope), version, limit, continue: options.continue };
}

/** Where a watch begins and what it sends; the framing and the sink are the response's. */
export interface WatchRequest extends Omit<StreamOptions, 'framing' | 'onEvents'> {
  /** What the cache must have before the stream starts. */
  readonly version: ReadVersion;
}

export function toWatchRequest(options: ListOptions, scope: Scope, minTimeoutSeconds: number): WatchRequest {
  const { resourceVersion, sendInitialEvents, allowWatchBookmarks } = options;
  const legacyInitial = resourceVersion === '' || resourceVersion === '0';
  const initialEvents = sendInitialEvents ?? legacyInitial;
  const revision = legacyInitial ? undefined : Number(resourceVersion);
  const version: ReadVersion =
    resourceVersion === ''
      ? { kind: 'fresh' }
      : initialEvents && revision !== undefined
        ? { kind: 'notOlderThan', revision }
        : { kind: 'any' };
  const seconds = options.timeoutSeconds > 0 ? options.timeoutSeconds : minTimeoutSeconds * (1 + Math.random());
  return {
    filter: toFilter(options, scope),
    version,
    fromRevision: revision,
    initialEvents,
    initialBookmark: allowWatchBookmarks && initialEvents,
    bookmarks: allowWatchBookmarks,
    timeoutMs: Math.min(seconds * 1000, 2 ** 31 - 1),
  };
}
