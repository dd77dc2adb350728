// Tokens and passwords from files, anonymous requests, and the order in which they are asked.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Logger } from '../../../runtime/api/logger.ts';
import type { AuthenticationRequest, AuthenticationResult, Authenticator } from '../../../runtime/authentication/authenticator.ts';
import { createAuthenticator } from '../../../runtime/authentication/authenticators.ts';
import { type CredentialsFileError, parseCredentials } from '../../../runtime/authentication/credentials-file.ts';
import { bearerToken } from '../../../runtime/authentication/token.ts';
import { SILENT } from '../../../runtime/log/logger.ts';
import { makeTemporaryFolder } from '../../support/temporary-folder.ts';

const folder = makeTemporaryFolder('credentials');
const write = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const tokenFile = write('tokens.csv', 'ta,alice,u1\ntd,dan,u3,"dev,ops"\ntsp,sp,,"a, b,"\n,empty,u\nta2,alice,u2\n');
const basicFile = write('basic.csv', 'pw:1,bob,b1,"dev"\n');
const basic = (text: string): string => `Basic ${Buffer.from(text).toString('base64')}`;

const request = (headers: Readonly<Record<string, string | undefined>>): AuthenticationRequest => ({ header: (name) => headers[name] });
const create = (options: Partial<Parameters<typeof createAuthenticator>[0]> = {}): Authenticator =>
  createAuthenticator({ tokenFile, basicFile, anonymous: true, plugins: [], log: SILENT, now: () => 0, ...options });
const ask = (
  authorization: string | undefined,
  options = {},
): AuthenticationResult | undefined | Promise<AuthenticationResult | undefined> => create(options).authenticate(request({ authorization }));

const test = suite('static credentials');

const USERS: readonly (readonly [authorization: string | undefined, name: string, uid: string, groups: readonly string[]])[] = [
  ['Bearer ta', 'alice', 'u1', ['system:authenticated']],
  ['bearer ta', 'alice', 'u1', ['system:authenticated']],
  ['BEARER ta2', 'alice', 'u2', ['system:authenticated']],
  ['Bearer td', 'dan', 'u3', ['dev', 'ops', 'system:authenticated']],
  ['Bearer tsp', 'sp', '', ['a', ' b', '', 'system:authenticated']],
  ['Bearer ta more', 'alice', 'u1', ['system:authenticated']],
  [basic('bob:pw:1'), 'bob', 'b1', ['dev', 'system:authenticated']],
  [undefined, 'system:anonymous', '', ['system:unauthenticated']],
  ['Bearer ', 'system:anonymous', '', ['system:unauthenticated']],
  ['Bearer  ta', 'system:anonymous', '', ['system:unauthenticated']],
  ['Basic xx', 'system:anonymous', '', ['system:unauthenticated']],
  ['Digest x', 'system:anonymous', '', ['system:unauthenticated']],
];
for (const [authorization, name, uid, groups] of USERS) {
  test(`${authorization} is ${name}`, () => assert.equal(ask(authorization), { user: { name, uid, groups, extra: {} } }));
}

const REFUSED = ['Bearer unknown', 'Bearer __proto__', basic('bob:wrong'), basic('eve:pw:1'), basic(':'), basic('bob:')];
for (const authorization of REFUSED) {
  test(`${authorization} is refused, not anonymous`, () => {
    const result = ask(authorization);
    assert.ok(result !== undefined && 'refused' in result);
  });
}

test('without anonymous nobody is nobody', () => {
  assert.is(ask(undefined, { anonymous: false }), undefined);
});

test('a token that nobody can know is refused even without a token file', () => {
  assert.equal(ask('Bearer x', { tokenFile: undefined }), { refused: 'invalid bearer token' });
});

test('a browser sends its token as a WebSocket protocol', () => {
  const protocol = `base64url.bearer.authorization.k8s.io.${Buffer.from('ta').toString('base64url')}`;
  assert.is(bearerToken(request({ 'sec-websocket-protocol': `v5.channel.k8s.io, ${protocol}` })), 'ta');
  assert.is(bearerToken(request({ 'sec-websocket-protocol': 'v5.channel.k8s.io' })), undefined);
});

test("users' own authenticators are asked, with a promise too, before an unknown token is refused", async () => {
  const user = { name: 'own', uid: '', groups: [], extra: {} };
  const own: Authenticator = {
    name: 'own',
    authenticate: async (request) => (bearerToken(request) === 'mine' ? { user } : undefined),
  };
  assert.equal(await ask('Bearer mine', { plugins: [own] }), { user });
  assert.equal(await ask('Bearer other', { plugins: [own] }), { refused: 'invalid bearer token' });
  const anonymous = await ask(undefined, { plugins: [own] });
  assert.ok(anonymous !== undefined && 'user' in anonymous && anonymous.user.name === 'system:anonymous');
  assert.not.instance(ask('Bearer ta', { plugins: [own] }), Promise);
});

test('an empty secret and one given twice are said without showing it', () => {
  const warnings: string[] = [];
  const log: Logger = { ...SILENT, warn: (message) => warnings.push(message) };
  const file = write('twice.csv', 'secret1,a,1\n,b,2\nsecret1,c,3\n');
  const result = ask('Bearer secret1', { tokenFile: file, log });
  assert.ok(result !== undefined && 'user' in result && result.user.name === 'c');
  assert.equal(warnings, [`${file}, line 2: empty token, passed over`, `${file}, line 3: token given before, this record counts`]);
});

test('faults of a file name its lines, all of them', () => {
  const faultsOf = (text: string): readonly string[] => {
    try {
      parseCredentials(text, { path: 'f', what: 'token' });
      return [];
    } catch (error) {
      return (error as CredentialsFileError).faults;
    }
  };
  const columns = 'at least 3 columns are needed (token, user name, user uid)';
  assert.equal(faultsOf('a,b\nx,y,z\nq\n'), [`f, line 1: ${columns}, found 2`, `f, line 3: ${columns}, found 1`]);
  assert.equal(faultsOf('a,"b'), ['f: parse error on line 1, column 5: extraneous or missing " in quoted-field']);
});

test.run();
