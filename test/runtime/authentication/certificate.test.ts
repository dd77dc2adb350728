// Client certificates over real TLS connections: who they name, and which are refused.
import type { webcrypto } from 'node:crypto';
import { once } from 'node:events';
import { connect, createServer, type TLSSocket } from 'node:tls';
import 'reflect-metadata';
import * as x509 from '@peculiar/x509';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { AuthenticationResult } from '../../../runtime/authentication/authenticator.ts';
import { createCertificateAuthenticator } from '../../../runtime/authentication/certificate.ts';

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;
const DAY = 86_400_000;
const CLIENT = '1.3.6.1.5.5.7.3.2';
const SERVER = '1.3.6.1.5.5.7.3.1';

interface Issued {
  readonly cert: string;
  readonly key: string;
}
interface Authority extends Issued {
  readonly keys: webcrypto.CryptoKeyPair;
  readonly name: string;
}

async function toPem(keys: webcrypto.CryptoKeyPair): Promise<string> {
  const bytes = await crypto.subtle.exportKey('pkcs8', keys.privateKey);
  return `-----BEGIN PRIVATE KEY-----\n${Buffer.from(bytes).toString('base64')}\n-----END PRIVATE KEY-----\n`;
}

async function createAuthority(name: string): Promise<Authority> {
  const keys = await crypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify']);
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    name,
    keys,
    signingAlgorithm: ALGORITHM,
    notBefore: new Date(Date.now() - DAY),
    notAfter: new Date(Date.now() + DAY),
    extensions: [new x509.BasicConstraintsExtension(true, undefined, true)],
  });
  return { cert: certificate.toString('pem'), key: await toPem(keys), keys, name };
}

async function issue({ keys: signer, name: issuer }: Authority, subject: string, usages: readonly string[], days = 1): Promise<Issued> {
  const keys = await crypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify']);
  const certificate = await x509.X509CertificateGenerator.create({
    subject,
    issuer,
    publicKey: keys.publicKey,
    signingKey: signer.privateKey,
    signingAlgorithm: ALGORITHM,
    notBefore: new Date(Date.now() - 2 * DAY),
    notAfter: new Date(Date.now() + days * DAY),
    extensions: usages.length === 0 ? [] : [new x509.ExtendedKeyUsageExtension([...usages])],
  });
  return { cert: certificate.toString('pem'), key: await toPem(keys) };
}

const test = suite('client certificates');
const authority = await createAuthority('CN=ca');
const other = await createAuthority('CN=other');
const serverCertificate = await issue(authority, 'CN=localhost', [SERVER]);

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
    for (const result of await connectWith(await issue(authority, subject, usages))) {
      assert.ok(result !== undefined && 'user' in result, JSON.stringify(result));
      assert.equal([result.user.name, result.user.groups], [name, [...groups, 'system:authenticated']]);
      assert.match(result.user.extra['authentication.kubernetes.io/credential-id']?.[0] ?? '', /^X509SHA256=[0-9a-f]{64}$/);
    }
  });
}

test('without a common name a certificate says nothing', async () => {
  assert.equal(await connectWith(await issue(authority, 'O=g1', [CLIENT])), [undefined, undefined]);
});

test('no certificate, no TLS: nothing said', async () => {
  assert.equal(await connectWith({}), [undefined, undefined]);
  assert.is(createCertificateAuthenticator({ now: Date.now }).authenticate({ header: () => undefined }), undefined);
});

const REFUSED: readonly (readonly [what: string, issued: () => Promise<Issued>])[] = [
  ['a server certificate', () => issue(authority, 'CN=srv', [SERVER])],
  ['a certificate of another CA', () => issue(other, 'CN=evil, O=system:masters', [CLIENT])],
  ['a self-signed certificate', async () => createAuthority('CN=evil, O=system:masters')],
  ['an expired certificate', () => issue(authority, 'CN=late', [CLIENT], -1)],
];
for (const [what, issued] of REFUSED) {
  test(`refuses ${what}`, async () => {
    const [result] = await connectWith(await issued());
    assert.ok(result !== undefined && 'refused' in result, JSON.stringify(result));
  });
}

test('a certificate that expires while its connection lives is refused from then on', async () => {
  const [result] = await connectWith(await issue(authority, 'CN=soon', [CLIENT], 1), () => Date.now() + 2 * DAY);
  assert.equal(result, { refused: 'the client certificate has expired' });
});

test('the uid comes from its own attribute of the subject', async () => {
  for (const result of await connectWith(await issue(authority, '1.3.6.1.4.1.57683.2=my-uid, CN=u1', [CLIENT]))) {
    assert.ok(result !== undefined && 'user' in result, JSON.stringify(result));
    assert.equal([result.user.name, result.user.uid], ['u1', 'my-uid']);
  }
});

test.run();
