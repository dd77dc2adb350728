// The Store contract through the watch cache in front of the embedded store.
import { openEmbeddedStore } from '../../../runtime/storage/embedded/store.ts';
import { storeCases } from '../../conformance/store.cases.ts';
import { CACHE_SKIPS, createCachedStore } from '../../support/cached-store.ts';
import { makeTemporaryFolder } from '../../support/temporary-folder.ts';

const dir = makeTemporaryFolder('cache-contract');
storeCases({
  name: 'watch cache over embedded',
  open: async () => await createCachedStore(await openEmbeddedStore({ dir })),
  skip: CACHE_SKIPS,
});
