// Client certificates over real TLS connections: who they name, and which are refused.
import { once } from 'node:events';
import { connect, createServer, type TLSSocket } from 'node:tls';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { AuthenticationResult } from '../../../runtime/authentication/authenticator.ts';
import { createCertificateAuthenticator } from '../../../runtime/authentication/certificate.ts';
import { CLIENT, createAuthority, type Issued, issue, SERVER } from '../../support/authority.ts';

const DAY = 86_400_000;

const test = suite('client certificates');
const authority = await createAuthority('CN=ca');
const other = await createAuthority('CN=other');
const serverCertificate = await issue(authority, { subject: 'CN=localhost', usages: [SERVER] });

/** What the authenticator says of a connection with this certificate. */
async function connectWith(client: Partial<Issued>, now = Date.now): Promise<readonly (AuthenticationResult | undefined)[]> {
  const server = createServer({ ...serverCertificate, ca: authority.cert, requestCert: true, rejectUnauthorized: false });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { readonly port: number };
  const accepted = once(server, 'secureConnection') as Promise<[TLSSocket]>;
  const socket = connect({ port, host: '127.0.0.1', rejectUnauthorized: false, ...client });
  const [tls] = await accepted;
  const authenticator = createCertificateAuthenticator({ now });
  const results = [
    authenticator.authenticate({ header: () => undefined, tls }),
    authenticator.authenticate({ header: () => undefined, tls }),
  ];
  socket.destroy();
  tls.destroy();
  server.close();
  return Promise.all(results);
}

const USERS: readonly (readonly [subject: string, usages: readonly string[], name: string, groups: readonly string[]])[] = [
  ['O=g1, O=g2, CN=cert-user', [CLIENT], 'cert-user', ['g1', 'g2']],
  ['O=g1, CN=no-usage', [], 'no-usage', ['g1']],
  ['CN=both', [SERVER, CLIENT], 'both', []],
  ['CN=first, CN=second, O="x, y"', [CLIENT], 'second', ['x, y']],
  ['CN=system:node:n1, O=system:nodes', [CLIENT], 'system:node:n1', ['system:nodes']],
];
for (const [subject, usages, name, groups] of USERS) {
  test(`${subject} for ${usages.join(' ') || 'anything'} is ${name}`, async () => {
    for (const result of await connectWith(await issue(authority, { subject, usages }))) {
      assert.ok(result !== undefined && 'user' in result, JSON.stringify(result));
      assert.equal([result.user.name, result.user.groups], [name, [...groups, 'system:authenticated']]);
      assert.match(result.user.extra['authentication.kubernetes.io/credential-id']?.[0] ?? '', /^X509SHA256=[0-9a-f]{64}$/);
    }
  });
}

test('without a common name a certificate says nothing', async () => {
  assert.equal(await connectWith(await issue(authority, { subject: 'O=g1', usages: [CLIENT] })), [undefined, undefined]);
});

test('no certificate, no TLS: nothing said', async () => {
  assert.equal(await connectWith({}), [undefined, undefined]);
  assert.is(createCertificateAuthenticator({ now: Date.now }).authenticate({ header: () => undefined }), undefined);
});

const REFUSED: readonly (readonly [what: string, issued: () => Promise<Issued>])[] = [
  ['a server certificate', () => issue(authority, { subject: 'CN=srv', usages: [SERVER] })],
  ['a certificate of another CA', () => issue(other, { subject: 'CN=evil, O=system:masters', usages: [CLIENT] })],
  ['a self-signed certificate', async () => createAuthority('CN=evil, O=system:masters')],
  ['an expired certificate', () => issue(authority, { subject: 'CN=late', usages: [CLIENT], days: -1 })],
];
for (const [what, issued] of REFUSED) {
  test(`refuses ${what}`, async () => {
    const [result] = await connectWith(await issued());
    assert.ok(result !== undefined && 'refused' in result, JSON.stringify(result));
  });
}

test('a certificate that expires while its connection lives is refused from then on', async () => {
  const [result] = await connectWith(await issue(authority, { subject: 'CN=soon', usages: [CLIENT], days: 1 }), () => Date.now() + 2 * DAY);
  assert.equal(result, { refused: 'the client certificate has expired' });
});

test('the uid comes from its own attribute of the subject', async () => {
  for (const result of await connectWith(await issue(authority, { subject: '1.3.6.1.4.1.57683.2=my-uid, CN=u1', usages: [CLIENT] }))) {
    assert.ok(result !== undefined && 'user' in result, JSON.stringify(result));
    assert.equal([result.user.name, result.user.uid], ['u1', 'my-uid']);
  }
});

test.run();
