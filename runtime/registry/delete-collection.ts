// DELETE of a collection: lists, then deletes one by one with the same options; what vanished meanwhile is no error.
import type { DeleteRequest } from '../api/behaviour.ts';
import { StatusError } from '../api/status.ts';
import type { Entry } from '../watch/entry.ts';
import { deleteObject } from './delete.ts';
import { list } from './list.ts';
import type { ListRequest, ListResult } from './read-options.ts';
import type { WriteHost } from './write-path.ts';
import type { WriteRequest } from './write-request.ts';

/** Objects whose deletes run at once. */
const WORKERS = 16;

export interface CollectionDelete {
  readonly list: ListRequest;
  readonly options: DeleteRequest;
}

/** Answers the objects as they were. The first error that is not a 404 ends it. */
export async function deleteCollection(host: WriteHost, request: WriteRequest, input: CollectionDelete): Promise<ListResult> {
  const found = await list(request.store, input.list);
  const queue = [...found.entries];
  const worker = async (): Promise<void> => {
    for (let entry = queue.shift(); entry; entry = queue.shift()) await deleteOne(host, request, { entry, options: input.options });
  };
  await Promise.all(Array.from({ length: Math.min(WORKERS, queue.length) }, worker));
  return found;
}

async function deleteOne(
  host: WriteHost,
  request: WriteRequest,
  { entry, options }: { readonly entry: Entry; readonly options: DeleteRequest },
): Promise<void> {
  const one = {
    ...request,
    namespace: entry.namespace,
    name: entry.name,
    ofCollection: true,
    warn: (message: string) => request.warn(message),
  };
  try {
    await deleteObject(host, { ...one, knowsKind: (apiVersion, kind) => request.knowsKind(apiVersion, kind) }, options);
  } catch (error) {
    if (error instanceof StatusError && error.reason === 'NotFound') return;
    throw error;
  }
}
