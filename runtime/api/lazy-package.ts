// Packages that cost start-up time and that few requests need: loaded on first use, and at once, so that those who call stay synchronous.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Answers how to get a package; it is loaded by the first call. `T` is its module type. */
export function lazyPackage<T>(name: string): () => T {
  let loaded: T | undefined;
  return () => {
    loaded ??= require(name) as T;
    return loaded;
  };
}
