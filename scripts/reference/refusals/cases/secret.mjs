// Secrets.
import { baseSecret } from '../bases.mjs';
import { creates, over, updates } from '../build.mjs';

const b64 = (text) => Buffer.from(text).toString('base64');
const typed = (type, data, metadata) => ({ ...over(baseSecret, { metadata: metadata ?? {} }), type, data });
const data = (value) => ({ ...baseSecret, data: value });
const meta = (metadata) => over(baseSecret, { metadata });
const frozen = over(baseSecret, { immutable: true });

export const cases = [
  ...creates([
    ['name missing', meta({ name: undefined })],
    ['name in upper case', meta({ name: 'A' })],
    ['key with slash', data({ 'a/b': '' })],
    ['key empty', data({ '': '' })],
    ['key is two dots', data({ '..': '' })],
    ['key too long', data({ ['a'.repeat(254)]: '' })],
    ['two keys bad', data({ 'a b': '', 'c d': '' })],
    ['value is no base64', data({ a: '!' })],
    ['value is not padded', data({ a: 'Yg' })],
    ['value of a wrong type', data({ a: 5 })],
    ['stringData key bad', over(baseSecret, { stringData: { 'a b': 'x' } })],
    ['stringData overrides data is taken', over(baseSecret, { stringData: { a: 'x' } })],
    ['too long', data({ a: b64('x'.repeat(1048577)) })],
    ['too long in stringData', over(baseSecret, { stringData: { b: 'x'.repeat(1048577) } })],
    ['type odd is taken', typed('a b', { a: '' })],
    ['TLS without both', typed('kubernetes.io/tls', {})],
    ['TLS without data', typed('kubernetes.io/tls', undefined)],
    ['TLS without key', typed('kubernetes.io/tls', { 'tls.crt': '' })],
    ['TLS without certificate', typed('kubernetes.io/tls', { 'tls.key': '' })],
    ['TLS with nonsense is taken', typed('kubernetes.io/tls', { 'tls.crt': 'Yg==', 'tls.key': '' })],
    ['basic auth without both', typed('kubernetes.io/basic-auth', { a: '' })],
    ['basic auth with user only is taken', typed('kubernetes.io/basic-auth', { username: '' })],
    ['ssh auth without key', typed('kubernetes.io/ssh-auth', { a: '' })],
    ['ssh auth with an empty key', typed('kubernetes.io/ssh-auth', { 'ssh-privatekey': '' })],
    ['dockercfg without key', typed('kubernetes.io/dockercfg', { a: '' })],
    ['dockercfg is no JSON', typed('kubernetes.io/dockercfg', { '.dockercfg': b64('{') })],
    ['dockercfg is an array', typed('kubernetes.io/dockercfg', { '.dockercfg': b64('[]') })],
    ['dockercfg empty', typed('kubernetes.io/dockercfg', { '.dockercfg': '' })],
    ['dockerconfigjson without key', typed('kubernetes.io/dockerconfigjson', { a: '' })],
    ['dockerconfigjson is no JSON', typed('kubernetes.io/dockerconfigjson', { '.dockerconfigjson': b64('x') })],
    ['dockerconfigjson is null is taken', typed('kubernetes.io/dockerconfigjson', { '.dockerconfigjson': b64('null') })],
    ['service account token without annotation', typed('kubernetes.io/service-account-token', {})],
    [
      'service account token with an empty annotation',
      typed('kubernetes.io/service-account-token', {}, { annotations: { 'kubernetes.io/service-account.name': '' } }),
    ],
    ['bootstrap token empty is taken', typed('bootstrap.kubernetes.io/token', {})],
    ['type of a wrong type', typed(5, {})],
    ['key and label bad', over(baseSecret, { metadata: { labels: { a: '!' } }, data: { 'x y': '' } })],
  ]),
  ...updates([
    [
      'type changes',
      baseSecret,
      (it) => {
        it.type = 'x';
      },
    ],
    [
      'type goes is filled',
      baseSecret,
      (it) => {
        delete it.type;
      },
    ],
    [
      'type goes from another',
      typed('x', { a: '' }),
      (it) => {
        delete it.type;
      },
    ],
    [
      'type changes to TLS',
      baseSecret,
      (it) => {
        it.type = 'kubernetes.io/tls';
      },
    ],
    [
      'immutable data changes',
      frozen,
      (it) => {
        it.data.a = '';
      },
    ],
    [
      'immutable stringData changes',
      frozen,
      (it) => {
        it.stringData = { a: 'z' };
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
      'immutable becomes false with a change',
      frozen,
      (it) => {
        it.immutable = false;
        it.data.a = '';
      },
    ],
    [
      'immutable and type change',
      frozen,
      (it) => {
        it.data.a = '';
        it.type = 'x';
      },
    ],
    [
      'immutable annotation changes is taken',
      frozen,
      (it) => {
        it.metadata.annotations = { a: 'b' };
      },
    ],
    [
      'key becomes bad',
      baseSecret,
      (it) => {
        it.data['a b'] = '';
      },
    ],
  ]),
];
