// Which servers' answers to requests for progress come in order.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { hasOrderedProgress } from '../../../../runtime/storage/etcd/version.ts';

const test = suite('etcd versions');

const table: [version: string, ordered: boolean][] = [
  ['3.3.27', false],
  ['3.4.23', false],
  ['3.4.25', true],
  ['3.5.7', false],
  ['3.5.8', true],
  ['3.6.0-rc.1', true],
  ['3.7.3', true],
  ['4.0.0', true],
  ['', true],
  ['kine v0.13', true],
];

for (const [version, ordered] of table)
  test(`${version || 'none told'}: ${ordered}`, () => assert.is(hasOrderedProgress(version), ordered));

test.run();
