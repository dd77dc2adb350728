// What a compaction takes out of the history, and what it must leave.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { History } from '../../../runtime/storage/history.ts';

/** `a b -a`: put a at 2, put b at 3, delete a at 4. */
function play(script: string): History {
  const history = new History();
  for (const word of script.split(' ')) {
    const deleted = word.startsWith('-');
    const revision = history.revision + 1;
    history.apply({
      key: word.replace('-', ''),
      revision,
      createRevision: revision,
      deleted,
      stamp: undefined,
      deadline: 0,
      value: undefined,
      before: undefined,
    });
  }
  return history;
}

const test = suite('history');

const table: { script: string; compactions: { at: number; gone: number[] }[]; name: string }[] = [
  { name: 'what was overwritten goes', script: 'a a a b', compactions: [{ at: 5, gone: [2, 3] }] },
  { name: 'what is current at the revision stays', script: 'a a a b', compactions: [{ at: 3, gone: [2] }] },
  { name: 'a delete goes with what it deleted', script: 'a -a b', compactions: [{ at: 4, gone: [2, 3] }] },
  {
    name: 'a delete at the revision itself stays until the next',
    script: 'a -a b b',
    compactions: [
      { at: 3, gone: [2] },
      { at: 4, gone: [3] },
    ],
  },
  {
    name: 'nothing goes twice',
    script: 'a a -a a a',
    compactions: [
      { at: 3, gone: [2] },
      { at: 4, gone: [3] },
      { at: 5, gone: [4] },
      { at: 6, gone: [5] },
      { at: 6, gone: [] },
    ],
  },
];

for (const { name, script, compactions } of table) {
  test(name, () => {
    const history = play(script);
    for (const { at, gone } of compactions) {
      assert.equal(
        history.compact(at).sort((a, b) => a - b),
        gone,
        `compacted at ${at}`,
      );
    }
  });
}

test('answers every revision from the compacted one on as before', () => {
  const script = 'a b a -b c -a b a c -c d';
  const before = play(script);
  for (let at = 2; at <= before.revision; at++) {
    const history = play(script);
    history.compact(at);
    for (let revision = at; revision <= history.revision; revision++) {
      const keys = (one: History): string[] => one.range({ prefix: '', revision }).entries.map((entry) => `${entry.key}@${entry.revision}`);
      assert.equal(keys(history), keys(before), `compacted at ${at}, read at ${revision}`);
      for (const key of 'abcd') assert.is(history.at(key, revision)?.revision, before.at(key, revision)?.revision);
    }
    assert.equal(
      history.since(at, 100).map((entry) => entry.revision),
      before.since(at, 100).map((entry) => entry.revision),
    );
  }
});

test.run();
