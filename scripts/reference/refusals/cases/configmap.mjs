// ConfigMaps.
import { baseConfigMap } from '../bases.mjs';
import { creates, over, updates } from '../build.mjs';

const data = (value, more) => ({ ...baseConfigMap, data: value, ...more });
const binary = (value) => over(baseConfigMap, { binaryData: value });
const meta = (metadata) => over(baseConfigMap, { metadata });
const frozen = over(baseConfigMap, { immutable: true, binaryData: { b: 'AA==' } });

export const cases = [
  ...creates([
    ['name missing', meta({ name: undefined })],
    ['name in upper case', meta({ name: 'A' })],
    ['name with underscore', meta({ name: 'a_b' })],
    ['key with slash', data({ 'a/b': 'c' })],
    ['key with space', data({ 'a b': 'c' })],
    ['key empty', data({ '': 'c' })],
    ['key is a dot', data({ '.': 'c' })],
    ['key is two dots', data({ '..': 'c' })],
    ['key begins with two dots', data({ '..a': 'c' })],
    ['key begins with a dot is taken', data({ '.a': 'c' })],
    ['key too long', data({ ['a'.repeat(254)]: 'c' })],
    ['key of 253 is taken', data({ ['a'.repeat(253)]: 'c' })],
    ['key not ASCII', data({ '\u00e9': 'c' })],
    ['two keys bad', data({ 'a b': 'c', 'd/e': 'f' })],
    ['binary key bad', binary({ 'a b': 'AA==' })],
    ['binary key is two dots', binary({ '..': 'AA==' })],
    ['binary value is no base64', binary({ b: '!' })],
    ['binary value is not padded', binary({ b: 'AAA' })],
    ['same key in both', binary({ a: 'AA==' })],
    ['same keys in both, two', over(baseConfigMap, { data: { b: 'x' }, binaryData: { a: 'AA==', b: 'AA==' } })],
    ['too long', data({ a: 'x'.repeat(1048577) })],
    ['full size is taken', data({ a: 'x'.repeat(1048576) })],
    ['too long in two values', data({ a: 'x'.repeat(524289), b: 'y'.repeat(524289) })],
    ['data of a wrong type', data('x')],
    ['value of a wrong type', data({ a: 1 })],
    ['value null becomes empty', data({ a: null })],
    ['immutable of a wrong type', data({ a: 'b' }, { immutable: 'yes' })],
    ['no data at all is taken', data(undefined)],
    ['label and key bad', over(baseConfigMap, { metadata: { labels: { a: '!' } }, data: { 'x y': '' } })],
  ]),
  ...updates([
    [
      'immutable data changes',
      frozen,
      (it) => {
        it.data.a = 'c';
      },
    ],
    [
      'immutable data is added',
      frozen,
      (it) => {
        it.data.c = 'c';
      },
    ],
    [
      'immutable binary data changes',
      frozen,
      (it) => {
        it.binaryData.b = 'AQ==';
      },
    ],
    [
      'immutable goes',
      frozen,
      (it) => {
        delete it.immutable;
      },
    ],
    [
      'immutable becomes false',
      frozen,
      (it) => {
        it.immutable = false;
      },
    ],
    [
      'immutable goes with its data',
      frozen,
      (it) => {
        delete it.immutable;
        it.data = {};
        it.binaryData = {};
      },
    ],
    [
      'immutable data and binary data change',
      frozen,
      (it) => {
        it.data.a = 'c';
        it.binaryData.b = 'AQ==';
      },
    ],
    [
      'immutable label changes is taken',
      frozen,
      (it) => {
        it.metadata.labels = { a: 'b' };
      },
    ],
    [
      'becomes immutable with a change is taken',
      baseConfigMap,
      (it) => {
        it.immutable = true;
        it.data.a = 'x';
      },
    ],
    [
      'key becomes bad',
      baseConfigMap,
      (it) => {
        it.data['a b'] = 'x';
      },
    ],
    [
      'becomes too long',
      baseConfigMap,
      (it) => {
        it.data.b = 'x'.repeat(1048576);
      },
    ],
  ]),
];
