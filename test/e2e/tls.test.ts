// The secure port: its own certificate and given ones, renewed ones, both protocols, real clients, and no other port beside it.
import { execFile } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { connect as connectHttp2 } from 'node:http2';
import { connect as connectPlain } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type ConnectionOptions, connect, type TLSSocket } from 'node:tls';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { createAuthority, type Issued, issue, SERVER } from '../support/authority.ts';
import { toolPath } from '../support/kubectl.ts';
import { findTool, saySkipped } from '../support/system-tool.ts';
import { askHttp1, askHttp2, type SecureServer, startSecureServer } from '../support/tls-server.ts';

const TOKENS = 't0ken,alice,u-1,\n';
const CONFIG = { tokenAuthFile: '{dir}/tokens.csv' };
const FILES = { 'tokens.csv': TOKENS };
const ALICE = { authorization: 'Bearer t0ken' };
/** How long a renewed file may take to be in use. */
const DEADLINE = 20_000;

async function handshake(port: number, options: ConnectionOptions = {}): Promise<TLSSocket> {
  const socket = connect({ host: '127.0.0.1', port, rejectUnauthorized: false, ...options });
  await once(socket, 'secureConnect');
  return socket;
}

/** Fingerprint of the certificate that new connections get. */
async function fingerprint(port: number): Promise<string> {
  const socket = await handshake(port);
  const { fingerprint256 } = socket.getPeerCertificate();
  socket.destroy();
  return fingerprint256;
}

const makePair = async (subject: string): Promise<Issued> =>
  issue(await createAuthority('CN=ca'), { subject, usages: [SERVER], names: ['127.0.0.1', 'localhost', 'api.example.org'] });

const test = suite('the secure port');

test('makes a certificate with the right names and a key for its owner only, and keeps them', async () => {
  const config = { ...CONFIG, advertiseAddress: '192.0.2.7', externalHostname: 'api.example.org' };
  const server = await startSecureServer({ config, files: FILES });
  const certDir = join(server.dir, 'certs');
  try {
    assert.is(statSync(join(certDir, 'apiserver.key')).mode & 0o777, 0o600);
    const socket = await handshake(server.port, { ca: server.ca, rejectUnauthorized: true });
    const certificate = new X509Certificate(socket.getPeerCertificate(true).raw);
    socket.destroy();
    for (const name of ['kubernetes.default.svc', 'localhost', 'api.example.org']) assert.ok(certificate.checkHost(name), name);
    for (const address of ['127.0.0.1', '::1', '192.0.2.7']) assert.ok(certificate.checkIP(address), address);
    assert.is(certificate.checkIP('192.0.2.8'), undefined);
    assert.is((await askHttp1(server, { path: '/version', headers: ALICE })).code, 200);
  } finally {
    await server.close();
  }
  const made = await startSecureServer({ config: { ...CONFIG, certDir }, files: FILES });
  assert.is(made.ca, server.ca, 'what is there stays');
  await made.close();
});

test('a secure port without an insecure one is the only port', async () => {
  const server = await startSecureServer({ config: { ...CONFIG, insecurePort: undefined } as never, files: FILES });
  try {
    assert.match(server.url, /^https:/);
    const plain = connectPlain(server.port, '127.0.0.1');
    plain.on('error', () => {});
    plain.write('GET /api HTTP/1.1\r\nHost: localhost\r\n\r\n');
    let text = '';
    plain.on('data', (chunk) => {
      text += chunk.toString('latin1');
    });
    await once(plain, 'close');
    assert.not.match(text, /APIVersions|200/, 'plain HTTP gets nothing');
    assert.is((await askHttp2(server, { path: '/api', headers: ALICE })).code, 200);
  } finally {
    await server.close();
  }
});

test('speaks HTTP/2 or HTTP/1.1 as the client offers, TLS 1.2 at least', async () => {
  const server = await startSecureServer({ config: CONFIG, files: FILES });
  try {
    const offers: readonly (readonly [offer: string[] | undefined, chosen: string | false])[] = [
      [['h2', 'http/1.1'], 'h2'],
      [['http/1.1', 'h2'], 'h2'],
      [['http/1.1'], 'http/1.1'],
      [undefined, false],
    ];
    for (const [offer, chosen] of offers) {
      const socket = await handshake(server.port, offer === undefined ? {} : { ALPNProtocols: offer });
      assert.is(socket.alpnProtocol, chosen, String(offer));
      socket.destroy();
    }
    for (const options of [{ ALPNProtocols: ['spdy/3'] }, { maxVersion: 'TLSv1.1', minVersion: 'TLSv1' } as const]) {
      const refused = connect({ host: '127.0.0.1', port: server.port, rejectUnauthorized: false, ...options });
      const [error] = (await once(refused, 'error')) as [Error];
      assert.ok(error instanceof Error, JSON.stringify(options));
    }
    assert.is((await askHttp1(server, { path: '/api', headers: ALICE })).code, 200);
  } finally {
    await server.close();
  }
  const only = await startSecureServer({ config: { ...CONFIG, disableHttp2Serving: true, tlsMinVersion: 'VersionTLS13' }, files: FILES });
  try {
    const socket = await handshake(only.port, { ALPNProtocols: ['h2', 'http/1.1'] });
    assert.equal([socket.alpnProtocol, socket.getProtocol()], ['http/1.1', 'TLSv1.3']);
    socket.destroy();
    assert.is((await askHttp1(only, { path: '/api', headers: ALICE })).code, 200);
  } finally {
    await only.close();
  }
});

for (const http2 of [true, false]) {
  test(`takes renewed files without a restart (${http2 ? 'with' : 'without'} HTTP/2), and settings and open connections stay`, async () => {
    const [old, renewed] = [await makePair('CN=old'), await makePair('CN=renewed')];
    const clients = await createAuthority('CN=clients');
    const config = {
      ...CONFIG,
      tlsCertFile: '{dir}/tls.crt',
      tlsPrivateKeyFile: '{dir}/tls.key',
      clientCaFile: '{dir}/ca.crt',
      tlsCipherSuites: ['TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384'],
      disableHttp2Serving: !http2,
    };
    const files = { ...FILES, 'tls.crt': old.cert, 'tls.key': old.key, 'ca.crt': clients.cert };
    const server = await startSecureServer({ config, files });
    try {
      const first = await fingerprint(server.port);
      assert.is(first, new X509Certificate(old.cert).fingerprint256);
      const open = await handshake(server.port, { ALPNProtocols: ['http/1.1'] });
      writeFileSync(join(server.dir, 'tls.crt'), renewed.cert);
      await sleep(1500);
      assert.is(await fingerprint(server.port), first, 'half a renewal is not taken');
      writeFileSync(join(server.dir, 'tls.key'), renewed.key);
      const until = Date.now() + DEADLINE;
      while ((await fingerprint(server.port)) === first && Date.now() < until) await sleep(100);
      assert.is(await fingerprint(server.port), new X509Certificate(renewed.cert).fingerprint256);
      open.write('GET /api HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Bearer t0ken\r\n\r\n');
      const [answer] = (await once(open, 'data')) as [Buffer];
      assert.match(answer.toString(), /^HTTP\/1\.1 200 /, 'the open connection goes on');
      // TLS 1.2, where suites are negotiated by this list.
      const suite12 = await handshake(server.port, { maxVersion: 'TLSv1.2' });
      assert.is(suite12.getCipher().name, 'ECDHE-ECDSA-AES256-GCM-SHA384');
      suite12.destroy();
      const { cert, key } = await issue(clients, { subject: 'CN=carol' });
      const me = await askHttp1({ ...server, ca: renewed.cert } as SecureServer, {
        method: 'POST',
        path: '/apis/authentication.k8s.io/v1/selfsubjectreviews',
        body: {},
        cert,
        key,
      }).catch((error: Error) => error);
      // The renewed certificate has another issuer, which this client does not know.
      assert.ok(me instanceof Error);
      const socket = await handshake(server.port, { cert, key, ALPNProtocols: ['http/1.1'] });
      socket.write(
        'POST /apis/authentication.k8s.io/v1/selfsubjectreviews HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}',
      );
      let text = '';
      socket.on('data', (chunk) => {
        text += String(chunk);
      });
      await once(socket, 'close');
      assert.match(text, /"username": ?"carol"/, 'client certificates are asked for as before');
    } finally {
      await server.close();
    }
  });
}

test('curl and kubectl believe the certificate file as their CA, and nothing else', async () => {
  const server = await startSecureServer({ config: CONFIG, files: FILES });
  const ca = join(server.dir, 'certs', 'apiserver.crt');
  const run = (command: string, args: readonly string[]): Promise<{ code: number; out: string }> =>
    new Promise((resolve) => {
      const env = { ...process.env, HOME: server.dir, KUBECONFIG: join(server.dir, 'none') };
      execFile(command, args, { env, timeout: 60_000 }, (error, stdout, stderr) =>
        resolve({ code: error === null ? 0 : Number(error.code), out: stdout + stderr }),
      );
    });
  try {
    const curl = findTool('curl', { debianPackage: 'curl' });
    if ('missing' in curl) saySkipped('curl with the certificate', curl.missing);
    else {
      for (const protocol of ['--http1.1', '--http2']) {
        const { code, out } = await run(curl.path, [
          '-sS',
          protocol,
          '--cacert',
          ca,
          '-H',
          'Authorization: Bearer t0ken',
          `${server.url}/version`,
        ]);
        assert.is(code, 0, out);
        assert.match(out, /gitVersion/);
      }
      assert.is((await run(curl.path, ['-sS', `${server.url}/version`])).code, 60, 'an unknown issuer');
    }
    const kubectl = toolPath('kubectl');
    assert.ok(existsSync(kubectl));
    const got = await run(kubectl, ['--server', server.url, '--certificate-authority', ca, '--token', 't0ken', 'get', 'namespaces']);
    assert.match(got.out, /kube-system\s+Active/);
    const wrong = await run(kubectl, ['--server', server.url, '--certificate-authority', ca, '--token', 'nope', 'get', 'namespaces']);
    assert.equal([wrong.code, /You must be logged in to the server/.test(wrong.out)], [1, true], wrong.out);
    const unbelieved = await run(kubectl, ['--server', server.url, '--token', 't0ken', 'get', 'namespaces']);
    assert.match(unbelieved.out, /certificate signed by unknown authority/);
    const who = await run(kubectl, ['--server', server.url, '--certificate-authority', ca, '--token', 't0ken', 'auth', 'whoami']);
    assert.match(who.out, /Username\s+alice/);
  } finally {
    await server.close();
  }
});

test('ends at once with idle connections of both protocols open, and ends watches', async () => {
  const server = await startSecureServer({ config: CONFIG, files: FILES });
  const idle = await handshake(server.port, { ALPNProtocols: ['http/1.1'] });
  idle.write('GET /api HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer t0ken\r\n\r\n');
  await once(idle, 'data');
  const silent = await handshake(server.port, { ALPNProtocols: ['http/1.1'] });
  const session = connectHttp2(server.url, { ca: server.ca });
  const watch = session.request({ ':path': '/api/v1/namespaces?watch=1', ...ALICE });
  watch.resume();
  await once(watch, 'response');
  const ended = [once(idle, 'close'), once(silent, 'close'), once(session, 'close'), once(watch, 'end')];
  const started = performance.now();
  await server.close();
  await Promise.all(ended);
  // The grace for requests in flight is 10 s: nothing was in flight.
  assert.ok(performance.now() - started < 8_000, `${Math.round(performance.now() - started)} ms`);
});

test('what is no TLS is cut', async () => {
  const server = await startSecureServer({ config: CONFIG, files: FILES });
  try {
    for (const bytes of [
      'garbage\r\n\r\n',
      '\u0016\u0003\u0001\u0000\u0005hello',
      '\u0000'.repeat(1000),
      `\u0016\u0003\u0001${'x'.repeat(20_000)}`,
    ]) {
      const socket = connectPlain(server.port, '127.0.0.1');
      socket.on('error', () => {});
      socket.write(Buffer.from(bytes, 'latin1'));
      // Half a handshake has ten seconds to become a whole one.
      await once(socket.resume(), 'close');
    }
    assert.is((await askHttp1(server, { path: '/api', headers: ALICE })).code, 200);
    assert.ok(readFileSync(join(server.dir, 'certs', 'apiserver.crt')).length > 0);
  } finally {
    await server.close();
  }
});

test.run();
