// The Store contract: random operations against a model that is too simple to be wrong.
import fc from 'fast-check';
import * as assert from 'uvu/assert';
import { record } from '../support/store-recorder.ts';
import { bytes, type Cases } from './store.context.ts';

export const modelCases: Cases = {
  'agrees with a simple model, whatever is done to it': async ({ store, prefix }) => {
    let run = 0;
    const name = fc.constantFrom('a', 'a/b', 'b', 'c', 'é', 'z');
    const operation = fc.oneof(
      fc.record({ do: fc.constant('put' as const), name, fresh: fc.boolean() }),
      fc.record({ do: fc.constant('delete' as const), name, fresh: fc.boolean() }),
      fc.record({ do: fc.constant('range' as const), limit: fc.integer({ min: 1, max: 7 }), back: fc.integer({ min: 0, max: 5 }) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(operation, { maxLength: 40 }), async (operations) => {
        const base = `${prefix}${++run}/`;
        /** States by revision; each a map from name to revision and value. */
        const states: { revision: number; keys: Map<string, { revision: number; value: string }> }[] = [];
        states.push({ revision: await store.revision(), keys: new Map() });
        const start = states[0]?.revision ?? 0;
        const watch = record(store, { prefix: base, fromRevision: start + 1 });
        const changes: string[] = [];
        for (const [i, op] of operations.entries()) {
          const state = states.at(-1) ?? { revision: 0, keys: new Map() };
          if (op.do === 'range') {
            const old = states.at(-1 - Math.min(op.back, states.length - 1)) ?? state;
            const names = [...old.keys.keys()].sort((a, b) => Buffer.compare(bytes(a), bytes(b)));
            const { items, remaining } = await store.range({ prefix: base, limit: op.limit, revision: old.revision });
            assert.equal(
              items.map((item) => [item.key.slice(base.length), item.revision, String(item.value)]),
              names.slice(0, op.limit).map((key) => [key, old.keys.get(key)?.revision, old.keys.get(key)?.value]),
            );
            assert.is(remaining, Math.max(0, names.length - op.limit));
            continue;
          }
          const current = state.keys.get(op.name);
          const ifRevision = op.fresh ? (current?.revision ?? 0) : 1;
          if (op.do === 'delete' && ifRevision === 0) continue;
          const wanted = (current?.revision ?? 0) === ifRevision;
          const result =
            op.do === 'put'
              ? await store.put(base + op.name, bytes(String(i)), { ifRevision })
              : await store.delete(base + op.name, { ifRevision });
          assert.is(result.ok, wanted);
          if (!result.ok) {
            assert.is(result.current?.revision, current?.revision);
            continue;
          }
          assert.ok(result.revision > state.revision);
          const keys = new Map(state.keys);
          if (op.do === 'put') keys.set(op.name, { revision: result.revision, value: String(i) });
          else keys.delete(op.name);
          changes.push(`${op.do} ${op.name} ${result.revision}`);
          states.push({ revision: result.revision, keys });
        }
        await watch.count(changes.length);
        assert.equal(
          watch.events.map((event) => `${event.type} ${event.key.slice(base.length)} ${event.revision}`),
          changes,
        );
        watch.close();
      }),
      { numRuns: 30 },
    );
  },
};
