// Paths through a proxy: cases that a kube-apiserver 1.37 was asked.
import * as fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { splitProxyPath } from '../../../runtime/proxy/path.ts';
import { parseProxyName } from '../../../runtime/proxy/target.ts';

const test = suite('proxy paths');
const BASE = '/api/v1/namespaces/px/pods/ok/proxy';

for (const [rest, path] of [
  ['', ''],
  ['/', '/'],
  ['//', '/'],
  ['/x', '/x'],
  ['/x/', '/x/'],
  ['/a//b', '/a/b'],
  ['/a/../../b', '/b'],
  ['/./x/.', '/x'],
  ['/..', '/'],
  ['/a/b/c d/../e//f/../', '/a/b/e/'],
  [`/a%b?c#d;e=f,g@h:i!$&'()*+é"<[`, '/a%25b%3Fc%23d;e=f,g@h:i%21$&%27%28%29%2A+%C3%A9%22%3C%5B'],
] as const) {
  test(`${rest} → ${path}`, () => {
    const depth = rest.split('/').filter((segment) => segment !== '').length;
    assert.equal(splitProxyPath(`${BASE}${rest}`, depth), { prefix: BASE, path });
  });
}

test('never leaves the proxy, and never has what a request line can not carry', () => {
  const segment = fc.oneof(
    fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => !text.includes('/')),
    fc.constantFrom('.', '..'),
  );
  fc.assert(
    fc.property(fc.array(segment, { maxLength: 6 }), fc.boolean(), (segments, slash) => {
      const { prefix, path } = splitProxyPath(`${BASE}/${segments.join('/')}${slash ? '/' : ''}`, segments.length);
      assert.is(prefix, BASE);
      assert.match(path, /^(?:\/[\x21-\x7e]*)?$/);
      assert.not.ok(path.split('/').some((part) => part === '..' || part === '.'));
      assert.not.match(path, /[?#]/);
    }),
  );
});

for (const [text, wanted] of [
  ['web', { scheme: '', name: 'web', port: '' }],
  ['web:', { scheme: '', name: 'web', port: '' }],
  ['web:80', { scheme: '', name: 'web', port: '80' }],
  ['https:web', { scheme: '', name: 'https', port: 'web' }],
  ['https:web:', { scheme: 'https', name: 'web', port: '' }],
  ['http:web:name', { scheme: 'http', name: 'web', port: 'name' }],
  [':web:80', { scheme: '', name: 'web', port: '80' }],
  [':80', undefined],
  ['ftp:web:80', undefined],
  ['a:b:c:d', undefined],
  ['', undefined],
] as const) {
  test(`the name ${JSON.stringify(text)}`, () => assert.equal(parseProxyName(text), wanted));
}

test.run();
