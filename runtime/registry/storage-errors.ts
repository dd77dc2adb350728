// The one place where what a store throws becomes a Status.
import { expired, resourceVersionTooLarge, StatusError, serviceUnavailable } from '../api/status.ts';
import { CompactedError, CorruptError, FutureRevisionError, UnavailableError } from '../storage/errors.ts';
import { CacheBehindError } from '../watch/hub.ts';

/** A StatusError for anything that storage or the cache throws; others go on unchanged. `requested`: the resourceVersion asked for. */
export function toStatusError(error: unknown, requested?: number): unknown {
  if (error instanceof StatusError) return error;
  if (error instanceof CompactedError) return expired(`The resourceVersion for the provided list is too old.`);
  if (error instanceof FutureRevisionError) return resourceVersionTooLarge(requested ?? 0, error.current);
  if (error instanceof CacheBehindError) {
    if (requested !== undefined) return resourceVersionTooLarge(requested, error.current);
    return serviceUnavailable('the watch cache is behind the store; try again');
  }
  if (error instanceof UnavailableError) return serviceUnavailable(`storage is unavailable: ${error.message}`);
  if (error instanceof CorruptError) return new StatusError({ code: 500, reason: 'StorageReadError', message: error.message });
  return error;
}
