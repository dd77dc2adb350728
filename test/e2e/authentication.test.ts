// Who asks, over real TLS connections of HTTP/1.1 and HTTP/2: tokens, passwords, client certificates, nobody.

import { once } from 'node:events';
import { connect as connectTls } from 'node:tls';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { CLIENT, createAuthority, issue, SERVER } from '../support/authority.ts';
import { askHttp1, askHttp2, type SecureAnswer, type SecureRequest, type SecureServer, startSecureServer } from '../support/tls-server.ts';

const SELF = '/apis/authentication.k8s.io/v1/selfsubjectreviews';
const basic = (text: string): string => `Basic ${Buffer.from(text).toString('base64')}`;

const authority = await createAuthority('CN=clients');
const stranger = await createAuthority('CN=strangers');
const FILES = {
  'tokens.csv': 't0ken,alice,u-1,"dev,ops"\nm4ster,root,u-2,system:masters\n',
  'basic.csv': 'p4ss:word,bob,u-3,"dev"\n',
  'ca.crt': authority.cert,
};
const CONFIG = { tokenAuthFile: '{dir}/tokens.csv', basicAuthFile: '{dir}/basic.csv', clientCaFile: '{dir}/ca.crt' };

interface Case {
  readonly name: string;
  readonly request: Omit<SecureRequest, 'path'>;
  /** Undefined: 401. */
  readonly user?: { readonly username: string; readonly groups: readonly string[]; readonly uid?: string };
}

const ALICE = { username: 'alice', uid: 'u-1', groups: ['dev', 'ops', 'system:authenticated'] };
const CASES: readonly Case[] = [
  { name: 'a token', request: { headers: { authorization: 'Bearer t0ken' } }, user: ALICE },
  { name: 'a token, scheme in small letters', request: { headers: { authorization: 'bearer t0ken' } }, user: ALICE },
  {
    name: 'a token in a subprotocol',
    request: {
      headers: { 'sec-websocket-protocol': `base64url.bearer.authorization.k8s.io.${Buffer.from('t0ken').toString('base64url')}, x` },
    },
    user: ALICE,
  },
  {
    name: 'a token of the masters',
    request: { headers: { authorization: 'Bearer m4ster' } },
    user: { username: 'root', uid: 'u-2', groups: ['system:masters', 'system:authenticated'] },
  },
  {
    name: 'a password with a colon',
    request: { headers: { authorization: basic('bob:p4ss:word') } },
    user: { username: 'bob', uid: 'u-3', groups: ['dev', 'system:authenticated'] },
  },
  {
    name: 'a client certificate',
    request: await issue(authority, { subject: 'O=g1, O=g2, CN=carol', usages: [CLIENT] }),
    user: { username: 'carol', groups: ['g1', 'g2', 'system:authenticated'] },
  },
  {
    name: 'a certificate wins over a token',
    request: { ...(await issue(authority, { subject: 'CN=dave', usages: [CLIENT] })), headers: { authorization: 'Bearer t0ken' } },
    user: { username: 'dave', groups: ['system:authenticated'] },
  },
  { name: 'nobody', request: {} },
  { name: 'an unknown token', request: { headers: { authorization: 'Bearer nope' } } },
  { name: 'a token with more behind', request: { headers: { authorization: 'Bearer t0ken2' } } },
  { name: 'half a token', request: { headers: { authorization: 'Bearer t0ke' } } },
  { name: 'an empty token', request: { headers: { authorization: 'Bearer ' } } },
  { name: 'a token called __proto__', request: { headers: { authorization: 'Bearer __proto__' } } },
  { name: 'a token called constructor', request: { headers: { authorization: 'Bearer constructor' } } },
  { name: 'a scheme alone', request: { headers: { authorization: 'Bearer' } } },
  { name: 'another scheme', request: { headers: { authorization: 'Negotiate t0ken' } } },
  { name: 'a wrong password', request: { headers: { authorization: basic('bob:p4ss') } } },
  { name: 'an empty password', request: { headers: { authorization: basic('bob:') } } },
  { name: 'an unknown user', request: { headers: { authorization: basic('eve:p4ss:word') } } },
  { name: 'a user called __proto__', request: { headers: { authorization: basic('__proto__:x') } } },
  { name: 'no colon', request: { headers: { authorization: basic('bob') } } },
  { name: 'no base64', request: { headers: { authorization: 'Basic %%%' } } },
  { name: 'a certificate of another CA', request: await issue(stranger, { subject: 'O=system:masters, CN=evil', usages: [CLIENT] }) },
  { name: 'a self-signed certificate', request: await createAuthority('O=system:masters, CN=evil') },
  { name: 'a server certificate', request: await issue(authority, { subject: 'O=system:masters, CN=srv', usages: [SERVER] }) },
  { name: 'an expired certificate', request: await issue(authority, { subject: 'CN=late', usages: [CLIENT], days: -1 }) },
  { name: 'a certificate without a name', request: await issue(authority, { subject: 'O=system:masters', usages: [CLIENT] }) },
  {
    name: 'headers of a front proxy',
    request: { headers: { 'x-remote-user': 'root', 'x-remote-group': 'system:masters', 'x-forwarded-client-cert': 'CN=root' } },
  },
  { name: 'impersonation without a name', request: { headers: { 'impersonate-user': 'root', 'impersonate-group': 'system:masters' } } },
];

const review = (request: Omit<SecureRequest, 'path'>): SecureRequest => ({
  ...request,
  method: 'POST',
  path: SELF,
  body: { apiVersion: 'authentication.k8s.io/v1', kind: 'SelfSubjectReview' },
});

function assertUnauthorized({ code, text, headers }: SecureAnswer, name: string): void {
  assert.is(code, 401, name);
  assert.equal(
    JSON.parse(text),
    { kind: 'Status', apiVersion: 'v1', metadata: {}, status: 'Failure', message: 'Unauthorized', reason: 'Unauthorized', code: 401 },
    name,
  );
  assert.is(headers['www-authenticate'], undefined, name);
}

const test = suite('authentication');
let server: SecureServer;

test.before(async () => {
  server = await startSecureServer({ config: CONFIG, files: FILES });
});
test.after(() => server.close());

for (const { name, request, user } of CASES) {
  test(name, async () => {
    for (const ask of [askHttp1, askHttp2]) {
      const answer = await ask(server, review(request));
      if (user === undefined) {
        assertUnauthorized(answer, name);
        continue;
      }
      assert.is(answer.code, 201, answer.text);
      const { userInfo } = JSON.parse(answer.text).status;
      assert.equal([userInfo.username, userInfo.uid ?? '', userInfo.groups], [user.username, user.uid ?? '', user.groups]);
    }
  });
}

test('a resumed TLS session is the same user, and nobody without a certificate', async () => {
  const client = await issue(authority, { subject: 'CN=carol', usages: [CLIENT] });
  const whoami = async (options: object): Promise<{ text: string; session: Buffer | undefined; reused: boolean }> => {
    const socket = connectTls({ host: '127.0.0.1', port: server.port, ca: server.ca, ALPNProtocols: ['http/1.1'], ...options });
    let session: Buffer | undefined;
    socket.on('session', (ticket) => {
      session = ticket;
    });
    let text = '';
    let reused = false;
    socket.on('secureConnect', () => {
      reused = socket.isSessionReused();
    });
    socket.on('data', (chunk) => {
      text += String(chunk);
    });
    const body = '{"apiVersion":"authentication.k8s.io/v1","kind":"SelfSubjectReview"}';
    const length = `Content-Length: ${body.length}\r\nContent-Type: application/json`;
    socket.write(`POST ${SELF} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n${length}\r\n\r\n${body}`);
    await once(socket, 'close');
    return { text, session, reused };
  };
  const first = await whoami(client);
  assert.match(first.text, /"username":\s*"carol"/);
  const again = await whoami({ ...client, session: first.session });
  assert.ok(again.reused, 'the session was resumed');
  assert.match(again.text, /"username":\s*"carol"/);
  const nobody = await whoami({});
  assert.match(nobody.text, /^HTTP\/1\.1 401 /);
});

test('two Authorization headers: the first one counts, on both protocols', async () => {
  const socket = connectTls({ host: '127.0.0.1', port: server.port, ca: server.ca, ALPNProtocols: ['http/1.1'] });
  let text = '';
  socket.on('data', (chunk) => {
    text += String(chunk);
  });
  socket.write('GET /api HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Bearer nope\r\nAuthorization: Bearer t0ken\r\n\r\n');
  await once(socket, 'close');
  assert.match(text, /^HTTP\/1\.1 401 /);
});

test('nobody is system:anonymous when something decides, and wrong credentials are not', async () => {
  const deciding = await startSecureServer({ config: { ...CONFIG, authorizationMode: ['AlwaysDeny'] }, files: FILES });
  try {
    for (const ask of [askHttp1, askHttp2]) {
      const nobody = await ask(deciding, { path: '/api/v1/pods' });
      assert.is(nobody.code, 403);
      assert.match(
        JSON.parse(nobody.text).message,
        /^pods is forbidden: User "system:anonymous" cannot list resource "pods" in API group "" at the cluster scope/,
      );
      for (const { name, request, user } of CASES) {
        if (
          user === undefined &&
          Object.keys(request).length > 0 &&
          /token|password|certificate of|self-signed|server cert|expired/.test(name)
        ) {
          if (name === 'an empty token') continue;
          assertUnauthorized(await ask(deciding, { ...request, path: '/api/v1/pods' }), name);
        }
      }
    }
  } finally {
    await deciding.close();
  }
  const off = await startSecureServer({ config: { ...CONFIG, authorizationMode: ['AlwaysDeny'], anonymousAuth: false }, files: FILES });
  try {
    assertUnauthorized(await askHttp1(off, { path: '/healthz' }), 'anonymous-auth=false');
  } finally {
    await off.close();
  }
});

test.run();
