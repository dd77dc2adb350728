// The Store contract through the watch cache in front of the memory store.
import { createMemoryStore } from '../../../runtime/storage/memory/store.ts';
import { storeCases } from '../../conformance/store.cases.ts';
import { CACHE_SKIPS, createCachedStore } from '../../support/cached-store.ts';

storeCases({ name: 'watch cache over memory', open: async () => await createCachedStore(createMemoryStore()), skip: CACHE_SKIPS });
