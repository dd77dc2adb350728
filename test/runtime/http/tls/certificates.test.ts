// Certificates of our own: made once, with the right names and modes, believed by a real TLS client; renewed files are taken.
import { X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkServerIdentity, connect, createServer } from 'node:tls';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { ensureOwnCertificate, readPair } from '../../../../runtime/http/tls/certificates.ts';
import { watchCertificate } from '../../../../runtime/http/tls/reload.ts';
import { SILENT } from '../../../../runtime/log/logger.ts';
import { makeTemporaryFolder } from '../../../support/temporary-folder.ts';

const test = suite('certificates');
const now = Date.now;

test('makes both files with names and modes, and keeps them', async () => {
  const dir = join(makeTemporaryFolder('certs'), 'deep', 'certs');
  const made = await ensureOwnCertificate({ dir, names: ['192.168.8.100', 'fd00::1', 'api.example.org'], now });
  assert.is(made.made, true);
  assert.equal(readdirSync(dir).sort(), ['apiserver.crt', 'apiserver.key']);
  assert.is(statSync(made.keyFile).mode & 0o777, 0o600);
  const pair = await readPair(made);
  const certificate = new X509Certificate(pair.cert);
  for (const name of ['kubernetes', 'kubernetes.default.svc', 'localhost', 'api.example.org']) assert.ok(certificate.checkHost(name), name);
  for (const address of ['192.168.8.100', '127.0.0.1', '::1', 'fd00::1']) assert.ok(certificate.checkIP(address), address);
  assert.is(certificate.checkHost('evil.example.org'), undefined);
  assert.is(certificate.ca, false);
  assert.ok(Date.parse(certificate.validFrom) < Date.now());
  assert.ok(Date.parse(certificate.validTo) > Date.now() + 300 * 86_400_000);

  const again = await ensureOwnCertificate({ dir, names: [], now });
  assert.is(again.made, false);
  assert.equal(await readPair(again), pair);
});

test('a client that has the file as its CA believes it', async () => {
  const files = await ensureOwnCertificate({ dir: makeTemporaryFolder('certs'), names: ['10.9.8.7'], now });
  const pair = await readPair(files);
  const server = createServer(pair, (socket) => socket.end());
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { readonly port: number };
  const client = connect({ port, host: '127.0.0.1', ca: pair.cert });
  await once(client, 'secureConnect');
  assert.is(client.authorized, true);
  assert.is(checkServerIdentity('10.9.8.7', client.getPeerCertificate()), undefined);
  client.destroy();
  server.close();
});

test('half a pair is an error that names the missing file', async () => {
  const dir = makeTemporaryFolder('certs');
  const { keyFile } = await ensureOwnCertificate({ dir, names: [], now });
  rmSync(keyFile);
  try {
    await ensureOwnCertificate({ dir, names: [], now });
    assert.unreachable();
  } catch (error) {
    assert.match((error as Error).message, /apiserver\.key: missing/);
  }
});

test('a renewed pair is taken, half of one and nonsense are not', async () => {
  const base = makeTemporaryFolder('certs');
  const [old, renewed] = [join(base, 'old'), join(base, 'renewed')];
  for (const dir of [old, renewed]) mkdirSync(dir);
  const files = await ensureOwnCertificate({ dir: old, names: [], now });
  const next = await ensureOwnCertificate({ dir: renewed, names: [], now });
  const taken: string[] = [];
  const warnings: string[] = [];
  const reload = watchCertificate({
    files,
    current: await readPair(files),
    onChange: ({ cert }) => taken.push(cert),
    log: { ...SILENT, warn: (message) => warnings.push(message) },
    interval: 3_600_000,
  });
  assert.is(await reload.check(), false);
  cpSync(next.certFile, files.certFile);
  assert.is(await reload.check(), false);
  assert.is(await reload.check(), false);
  assert.is(warnings.length, 1);
  cpSync(next.keyFile, files.keyFile);
  assert.is(await reload.check(), true);
  assert.equal(taken, [readFileSync(next.certFile, 'utf8')]);
  writeFileSync(files.certFile, 'nonsense');
  assert.is(await reload.check(), false);
  assert.is(warnings.length, 2);
  reload.close();
});

test.run();
