// The embedded store under the Store contract, in a directory of its own.
import { openEmbeddedStore } from '../../../runtime/storage/embedded/store.ts';
import { storeCases } from '../../conformance/store.cases.ts';
import { makeTemporaryFolder } from '../../support/temporary-folder.ts';

const dir = makeTemporaryFolder('embedded');

storeCases({
  name: 'embedded',
  open: () => openEmbeddedStore({ dir }),
  reopen: async (store) => {
    await store.close();
    return openEmbeddedStore({ dir });
  },
});
