// From what etcd and gRPC say to the Store's errors. etcd3's own classes are told apart by name, so that nothing here loads etcd3.
import { CompactedError, UnavailableError } from '../errors.ts';

/** Classes of errors after which another server, or the same a little later, may answer. */
const TRANSIENT = new Set([
  'GRPCUnavailableError',
  'GRPCDeadlineExceededError',
  'GRPCCancelledError',
  'GRPCUnknownError',
  'GRPCInternalError',
]);

/** Whether trying again may help. */
export function isTransient(error: unknown): boolean {
  return error instanceof Error && TRANSIENT.has(error.constructor.name);
}

/** Whether the server had all the time it was given. */
export function isOverdue(error: unknown): boolean {
  return error instanceof Error && error.constructor.name === 'GRPCDeadlineExceededError';
}

/** Whether the request certainly never left this process, so that even a write may be sent again. */
export function isUnsent(error: unknown): boolean {
  return (
    error instanceof Error && /No connection established|Name resolution failed|Channel closed before call started/.test(error.message)
  );
}

/** etcd says that the revision is ahead of its own, which it does not tell along. */
export function isFutureRevision(error: unknown): boolean {
  return error instanceof Error && error.message.includes('required revision is a future revision');
}

function isCompacted(error: unknown): boolean {
  return error instanceof Error && error.message.includes('required revision has been compacted');
}

/** An error of the Store's for one of etcd3's. The compaction revision is 0: etcd does not tell it to a reader. */
export function toStoreError(error: unknown): Error {
  if (isCompacted(error)) return new CompactedError(0);
  return new UnavailableError(`etcd: ${describe(error)}`, { cause: error });
}

/** gRPC's words around the cause of a connection that failed help nobody. */
function describe(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const [, cause] = /No connection established\. Last error: (?:Error: )?(.+?)\. Resolution note:/.exec(message) ?? [];
  return cause ?? message;
}
