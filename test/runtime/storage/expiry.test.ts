// Deadlines come due in order, and each once.
import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Deadline, Expiry } from '../../../runtime/storage/expiry.ts';

const test = suite('expiry');

test('gives out what is due, earliest first, whatever the order of arrival', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 50 }), async (deadlines) => {
      const given: number[] = [];
      await new Promise<void>((resolve) => {
        const expiry = new Expiry({
          now: () => 2000,
          expire: (due: readonly Deadline[]) => {
            given.push(...due.map((entry) => entry.deadline));
            if (given.length === deadlines.length) resolve();
          },
        });
        for (const [i, deadline] of deadlines.entries()) expiry.add({ key: String(i), revision: i, deadline });
        // Its timers do not keep a process; this one does.
        setTimeout(() => {}, 20);
      });
      assert.equal(
        given,
        [...deadlines].sort((a, b) => a - b),
      );
    }),
    { numRuns: 30 },
  );
});

test('gives out nothing before its time, or after it was closed', async () => {
  let now = 0;
  const given: string[] = [];
  const expiry = new Expiry({ now: () => now, expire: (due) => given.push(...due.map((entry) => entry.key)) });
  expiry.add({ key: 'later', revision: 1, deadline: 10_000_000 });
  expiry.add({ key: 'soon', revision: 2, deadline: 1 });
  now = 5;
  await new Promise((resolve) => setTimeout(resolve, 20));
  assert.equal(given, ['soon']);
  expiry.add({ key: 'closed', revision: 3, deadline: 6 });
  expiry.close();
  now = 20_000_000;
  await new Promise((resolve) => setTimeout(resolve, 20));
  assert.equal(given, ['soon']);
});

test.run();
