// LIST: entries of a scope that selectors take, at the revision that the request demands, in pages. From the cache; an exact old
// revision from the store. (Kubernetes: API Concepts, "Retrieving large results sets in chunks".)
import { CONTINUE_EXPIRED, decodeContinue, encodeContinue, LIST_EXPIRED } from '../api/continue-token.ts';
import { expired, resourceVersionTooLarge } from '../api/status.ts';
import { CompactedError } from '../storage/errors.ts';
import type { Entry } from '../watch/entry.ts';
import { matchesFilter } from '../watch/filter.ts';
import type { ListRequest, ListResult } from './read-options.ts';
import type { ResourceStore } from './resource-store.ts';
import { toStatusError } from './storage-errors.ts';

const WAIT_MS = 3_000;

/** Answers at once where the cache can, else a promise. Throws 400, 410 and 504 as the reference does. */
export function list(store: ResourceStore, request: ListRequest): ListResult | Promise<ListResult> {
  const { version } = request;
  if (request.continue !== '') return listContinued(store, request);
  if (version.kind === 'exact') return listExact(store, request, { revision: version.revision, after: undefined });
  const waiting = waitForVersion(store, request);
  return waiting ? waiting.then(() => listKept(store, request)) : listKept(store, request);
}

/** A small list that was made from the same state of the cache; the request object is the key, clients' URLs have one each. */
interface KeptList {
  readonly store: ResourceStore;
  readonly changes: number;
  readonly result: ListResult;
}
const KEPT = new WeakMap<ListRequest, KeptList>();
/** Larger ones would hold too much of what is long deleted. */
const KEPT_ENTRIES = 8;

function listKept(store: ResourceStore, request: ListRequest): ListResult {
  const { cache } = store;
  const kept = KEPT.get(request);
  if (kept?.store === store && kept.changes === cache.changes && kept.result.revision === cache.revision) return kept.result;
  const result = listCurrent(store, request);
  if (result.entries.length <= KEPT_ENTRIES) KEPT.set(request, { store, changes: cache.changes, result });
  else KEPT.delete(request);
  return result;
}

/** Makes the cache as new as a read demands; undefined: it is. */
export function waitForVersion(store: ResourceStore, { version }: Pick<ListRequest, 'version'>): Promise<void> | undefined {
  if (version.kind === 'fresh') return store.fresh()?.catch(rethrow());
  const loading = store.ready();
  if (version.kind === 'any' || version.kind === 'exact') return loading?.catch(rethrow());
  const { revision } = version;
  if (!loading && store.cache.revision >= revision) return undefined;
  return (loading ?? Promise.resolve()).then(() => store.waitFor(revision, WAIT_MS)).catch(rethrow(revision));
}

function rethrow(requested?: number): (error: unknown) => never {
  return (error) => {
    throw toStatusError(error, requested);
  };
}

function listCurrent(store: ResourceStore, request: ListRequest): ListResult {
  const { filter, limit } = request;
  const { cache } = store;
  const entries: Entry[] = [];
  const prefix = scopePrefix(store, request);
  const single = filter.name !== '' && (filter.namespace !== '' || store.resource.scope === 'Cluster');
  const revision = cache.revision;
  if (single) {
    const entry = cache.get(store.key(filter.namespace, filter.name));
    return { entries: entry && matchesFilter(filter, entry) ? [entry] : [], revision, continue: '' };
  }
  const exact = filter.exact && limit === 0 ? cache.find(filter.exact) : undefined;
  if (exact) {
    const found = [...exact].filter((entry) => matchesFilter(filter, entry));
    found.sort((a, b) => (a.key < b.key ? -1 : 1));
    return { entries: found, revision, continue: '', cacheKey: `${prefix}\n${filter.key}\n${cache.changes}` };
  }
  let more = false;
  cache.scan({ prefix }, (entry) => {
    if (!matchesFilter(filter, entry)) return true;
    if (limit > 0 && entries.length === limit) {
      more = true;
      return false;
    }
    entries.push(entry);
    return true;
  });
  if (!more) return { entries, revision, continue: '', cacheKey: `${prefix}\n${filter.key}\n${cache.changes}` };
  return page(store, request, { entries, revision, remaining: cache.count({ prefix, after: entries.at(-1)?.key }) });
}

interface Page {
  readonly entries: readonly Entry[];
  readonly revision: number;
  /** Keys of the scope behind the last entry. */
  readonly remaining: number;
}

function page(store: ResourceStore, request: ListRequest, { entries, revision, remaining }: Page): ListResult {
  const last = entries.at(-1);
  if (!last) return { entries, revision, continue: '' };
  const token = encodeContinue({ revision, start: last.key.slice(scopePrefix(store, request).length) });
  // With a selector the count would say how many others there are.
  const selecting = request.filter.selects !== undefined || request.filter.name !== '';
  return { entries, revision, continue: token, ...(selecting ? {} : { remaining }) };
}

async function listContinued(store: ResourceStore, request: ListRequest): Promise<ListResult> {
  const { revision, start } = decodeContinue(request.continue);
  await (store.ready() ?? undefined);
  const prefix = scopePrefix(store, request);
  const after = `${prefix}${start}`;
  // The client was told that the rest will not be consistent, and wants it all the same.
  if (revision < 0) return await listExact(store, request, { revision: await store.db.revision(), after });
  return await listExact(store, request, { revision, after });
}

/** From the store's history, in slices until the page is full. */
async function listExact(
  store: ResourceStore,
  request: ListRequest,
  { revision, after }: { readonly revision: number; readonly after: string | undefined },
): Promise<ListResult> {
  const { filter, limit } = request;
  const prefix = scopePrefix(store, request);
  const entries: Entry[] = [];
  let from = after;
  try {
    await store.ready();
    for (;;) {
      const range = { prefix, revision, ...(from === undefined ? {} : { after: from }), ...(limit > 0 ? { limit: limit + 1 } : {}) };
      const { items, remaining } = await store.db.range(range);
      for (const [index, kv] of items.entries()) {
        const entry = store.codec.toEntry(kv);
        if (!entry || !matchesFilter(filter, entry)) continue;
        if (limit > 0 && entries.length === limit)
          return page(store, request, { entries, revision, remaining: remaining + items.length - index });
        entries.push(entry);
      }
      from = items.at(-1)?.key;
      if (remaining === 0 || from === undefined) return { entries, revision, continue: '' };
    }
  } catch (error) {
    if (error instanceof CompactedError) throw expired(request.continue === '' ? LIST_EXPIRED : CONTINUE_EXPIRED);
    const mapped = toStatusError(error, revision);
    if (mapped instanceof Error && mapped.name === 'FutureRevisionError') throw resourceVersionTooLarge(revision, store.cache.revision);
    throw mapped;
  }
}

function scopePrefix(store: ResourceStore, { filter }: ListRequest): string {
  return filter.namespace === '' ? store.prefix : `${store.prefix}${filter.namespace}/`;
}
