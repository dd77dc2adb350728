// The Store contract as cases that every implementation runs: memory, embedded, etcd, and a watch cache in front of each. Keys lie below a
// prefix of the run's own, revisions are compared with what the store itself answers, so that a store may be shared and old.
import { suite } from 'uvu';
import type { Store } from '../../runtime/storage/store.ts';
import type { Context } from './store.context.ts';
import { reopenCases, sharedCases } from './store.lifecycle-cases.ts';
import { modelCases } from './store.model-cases.ts';
import { readCases } from './store.read-cases.ts';
import { watchCases } from './store.watch-cases.ts';
import { writeCases } from './store.write-cases.ts';

/** How to get at the store under test. */
export interface StoreUnderTest {
  readonly name: string;
  /** Opens the store; called once. */
  open(): Promise<Store>;
  /** Closes it and opens it again over the same data; absent where data do not outlive the store. */
  reopen?(store: Store): Promise<Store>;
  /** A second Store over the same data; absent where there is only one. */
  openSecond?(): Promise<Store>;
  /** Removes what open made. */
  cleanUp?(): Promise<void>;
  /** Case names that this store can not pass, with the reason. */
  readonly skip?: Readonly<Record<string, string>>;
}

const cases = { ...writeCases, ...readCases, ...watchCases, ...modelCases };

/** Defines and runs a uvu suite with every case. */
export function storeCases(under: StoreUnderTest): void {
  const test = suite<Context>(`store contract: ${under.name}`);
  let store: Store;
  let number = 0;

  test.before(async () => {
    store = await under.open();
  });
  test.before.each((context) => {
    context.store = store;
    context.prefix = `/case-${process.pid}-${Date.now().toString(36)}/${++number}/`;
  });
  test.after(async () => {
    await store.close();
    await under.cleanUp?.();
  });

  const add = (name: string, run: (context: Context) => Promise<void>): void => {
    const reason = under.skip?.[name];
    if (reason !== undefined) test(`${name} (left out: ${reason})`, () => {});
    else test(name, run);
  };
  for (const [name, run] of Object.entries(cases)) add(name, run);
  if (under.reopen) {
    const reopen = under.reopen;
    for (const [name, run] of Object.entries(reopenCases)) {
      add(name, (context) =>
        run(context, async () => {
          store = await reopen(store);
          return store;
        }),
      );
    }
  }
  if (under.openSecond) {
    const openSecond = under.openSecond;
    for (const [name, run] of Object.entries(sharedCases)) {
      add(name, async (context) => {
        const second = await openSecond();
        try {
          await run(context, second);
        } finally {
          await second.close();
        }
      });
    }
  }
  test.run();
}
