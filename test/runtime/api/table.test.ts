// Tables, metadata views and ages.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { formatAge, formatHumanDuration } from '../../../runtime/api/human-duration.ts';
import type { KubeObject } from '../../../runtime/api/object.ts';
import { toPartialMetadata, toPartialMetadataList } from '../../../runtime/api/partial-metadata.ts';
import { parseIncludeObject, toTable, toTableRow } from '../../../runtime/api/table.ts';

const test = suite('table');
const object: KubeObject = { apiVersion: 'v1', kind: 'Thing', metadata: { labels: { a: 'b' }, uid: 'u', name: 'tb' }, data: {} };
const column = { name: 'Name', type: 'string', format: 'name', description: 'd', priority: 0 };

test('rows carry what was asked for', () => {
  const row = (include: 'None' | 'Metadata' | 'Object') => JSON.stringify(toTableRow({ cells: ['tb', 1], object, include }));
  assert.is(row('None'), '{"cells":["tb",1],"object":null}');
  assert.is(
    row('Metadata'),
    '{"cells":["tb",1],"object":{"kind":"PartialObjectMetadata","apiVersion":"meta.k8s.io/v1","metadata":{"name":"tb","uid":"u","labels":{"a":"b"}}}}',
  );
  assert.is(row('Object'), JSON.stringify({ cells: ['tb', 1], object }));
});

test('a table has the keys of the reference in its order; later events of a watch have no columns', () => {
  const table = toTable({ columns: [column], rows: [], metadata: { resourceVersion: '5' } });
  assert.is(
    JSON.stringify(table),
    '{"kind":"Table","apiVersion":"meta.k8s.io/v1","metadata":{"resourceVersion":"5"},"columnDefinitions":[{"name":"Name","type":"string","format":"name","description":"d","priority":0}],"rows":[]}',
  );
  assert.is(toTable({ columns: undefined, rows: [], metadata: { resourceVersion: '5' }, version: 'v1beta1' })['columnDefinitions'], null);
});

test('includeObject', () => {
  assert.is(parseIncludeObject(null), 'Metadata');
  assert.is(parseIncludeObject('Object'), 'Object');
  assert.throws(
    () => parseIncludeObject('zz'),
    `Unable to convert to Table as requested: includeObject: Invalid value: "zz": must be 'Metadata', 'Object', 'None', or empty`,
  );
});

test('lists of metadata', () => {
  const list = toPartialMetadataList([toPartialMetadata(object.metadata)], { resourceVersion: '5', continue: 'x', remainingItemCount: 2 });
  assert.equal(Object.keys(list), ['kind', 'apiVersion', 'metadata', 'items']);
  assert.equal(list['metadata'], { resourceVersion: '5', continue: 'x', remainingItemCount: 2 });
});

const S = 1000;
const M = 60 * S;
const H = 60 * M;
const D = 24 * H;
const durations: readonly (readonly [milliseconds: number, want: string])[] = [
  [-2 * S, '<invalid>'],
  [-S, '0s'],
  [999, '0s'],
  [119 * S, '119s'],
  [120 * S, '2m'],
  [9 * M + 59 * S, '9m59s'],
  [10 * M + 5 * S, '10m'],
  [179 * M, '179m'],
  [3 * H, '3h'],
  [7 * H + 59 * M, '7h59m'],
  [8 * H + 59 * M, '8h'],
  [47 * H, '47h'],
  [48 * H, '2d'],
  [7 * D + 23 * H, '7d23h'],
  [8 * D + 23 * H, '8d'],
  [729 * D, '729d'],
  [730 * D, '2y'],
  [735 * D, '2y5d'],
  [8 * 365 * D + 5 * D, '8y'],
];

test('durations are coarser the longer they are', () => {
  for (const [milliseconds, want] of durations) assert.is(formatHumanDuration(milliseconds), want);
  assert.is(formatAge('2026-01-01T00:00:00Z', Date.parse('2026-01-01T00:05:30Z')), '5m30s');
  assert.is(formatAge(undefined, 0), '<unknown>');
});

test.run();
