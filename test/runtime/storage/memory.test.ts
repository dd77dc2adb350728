// The memory store under the Store contract.
import { createMemoryStore } from '../../../runtime/storage/memory/store.ts';
import { storeCases } from '../../conformance/store.cases.ts';

storeCases({ name: 'memory', open: async () => createMemoryStore() });
