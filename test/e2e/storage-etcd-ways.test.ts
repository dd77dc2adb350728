// The ways to an etcd: TLS with a client certificate, a list of servers of which some are not there, one that hangs; and servers that share
// one take turns in compacting it.
import 'reflect-metadata';
import { webcrypto } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import * as x509 from '@peculiar/x509';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { CompactedError, UnavailableError } from '../../runtime/storage/errors.ts';
import { openEtcdStore } from '../../runtime/storage/etcd/store.ts';
import type { Store } from '../../runtime/storage/store.ts';
import { type Etcd, type EtcdTls, findEtcd, startEtcd } from '../support/etcd.ts';
import { record } from '../support/store-recorder.ts';
import { saySkipped } from '../support/system-tool.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;

/** An authority, and one certificate for both ends, good for 127.0.0.1. */
async function makeCertificates(): Promise<EtcdTls> {
  const crypto = webcrypto as unknown as Parameters<typeof x509.cryptoProvider.set>[0];
  x509.cryptoProvider.set(crypto);
  const dir = makeTemporaryFolder('tls');
  const [authorityKeys, keys] = [await makeKeys(), await makeKeys()];
  const dates = { notBefore: new Date(Date.now() - 60_000), notAfter: new Date(Date.now() + 3_600_000) };
  const authority = await x509.X509CertificateGenerator.createSelfSigned({
    name: 'CN=test authority',
    keys: authorityKeys,
    signingAlgorithm: ALGORITHM,
    extensions: [new x509.BasicConstraintsExtension(true, undefined, true)],
    ...dates,
  });
  const certificate = await x509.X509CertificateGenerator.create({
    subject: 'CN=test',
    issuer: authority.subject,
    publicKey: keys.publicKey,
    signingKey: authorityKeys.privateKey,
    signingAlgorithm: ALGORITHM,
    extensions: [
      new x509.SubjectAlternativeNameExtension([{ type: 'ip', value: '127.0.0.1' }]),
      new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth, x509.ExtendedKeyUsage.clientAuth]),
    ],
    ...dates,
  });
  const key = x509.PemConverter.encode(await webcrypto.subtle.exportKey('pkcs8', keys.privateKey), 'PRIVATE KEY');
  const files = { cafile: join(dir, 'ca.crt'), certfile: join(dir, 'etcd.crt'), keyfile: join(dir, 'etcd.key') };
  writeFileSync(files.cafile, authority.toString('pem'));
  writeFileSync(files.certfile, certificate.toString('pem'));
  writeFileSync(files.keyfile, key);
  return files;
}

async function makeKeys(): Promise<webcrypto.CryptoKeyPair> {
  return await webcrypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify']);
}

async function failureOf(run: () => Promise<unknown>): Promise<unknown> {
  return await run().then(
    () => undefined,
    (error: unknown) => error,
  );
}

/** Takes connections and never says a word. */
async function startSilentServer(): Promise<{ url: string; server: Server }> {
  const server = createServer((socket) => socket.unref()).unref();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return { url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`, server };
}

async function assertWorks(store: Store, key: string): Promise<void> {
  const watch = record(store, { prefix: key, fromRevision: (await store.revision()) + 1 });
  const result = await store.put(key, Buffer.from(key), { ifRevision: 0 });
  assert.ok(result.ok);
  assert.is(String((await store.get(key))?.value), key);
  await watch.count(1);
  watch.close();
}

const found = findEtcd();
const test = suite('etcd store: ways to an etcd');
const started: Etcd[] = [];
const start = async (path: string, tls?: EtcdTls): Promise<Etcd> => {
  const etcd = await startEtcd(path, tls);
  started.push(etcd);
  return etcd;
};

test.after(async () => {
  for (const etcd of started) await etcd.remove();
});

if ('missing' in found) {
  saySkipped('ways to an etcd', found.missing);
  test.skip('ways to an etcd');
} else {
  test('over TLS, with a client certificate', async () => {
    const tls = await makeCertificates();
    const etcd = await start(found.path, tls);
    const store = await openEtcdStore({ servers: [etcd.url], ...tls });
    await assertWorks(store, '/tls');
    await store.close();
    const without = await failureOf(() => openEtcdStore({ servers: [etcd.url], cafile: tls.cafile }));
    assert.instance(without, UnavailableError);
    const unread = await failureOf(() => openEtcdStore({ servers: [etcd.url], cafile: '/does/not/exist' }));
    assert.match((unread as Error).message, '/does/not/exist');
  });

  test('past servers that are not there, or hang', async () => {
    const etcd = await start(found.path);
    const [dead, hanging] = [await startSilentServer(), await startSilentServer()];
    dead.server.close();
    for (const [i, first] of [dead, hanging].entries()) {
      const store = await openEtcdStore({ servers: [first.url, etcd.url] });
      await assertWorks(store, `/past/${i}`);
      await store.close();
    }
    const nothing = await failureOf(() => openEtcdStore({ servers: [dead.url] }));
    assert.instance(nothing, UnavailableError);
    hanging.server.close();
  });

  test('shared by two servers, compacted by one of them in turn', async () => {
    const etcd = await start(found.path);
    const options = { servers: [etcd.url], compactionIntervalMs: 60 };
    const stores = [await openEtcdStore(options), await openEtcdStore(options)];
    const [first] = stores;
    if (!first) throw new Error('no store');
    const created = await first.put('/a', Buffer.from('0'), { ifRevision: 0 });
    if (!created.ok) throw new Error('it is there');
    const old = created.revision;
    let last = old;
    for (let isGone = false; !isGone; await sleep(10)) {
      const result = await first.put('/a', Buffer.from('1'), { ifRevision: last });
      if (!result.ok) throw new Error('it was changed');
      last = result.revision;
      isGone = (await failureOf(async () => first.get('/a', { revision: old }))) instanceof CompactedError;
    }
    // The key and its value are kube-apiserver's: a decimal revision.
    assert.match(String((await first.get('compact_rev_key'))?.value), /^\d+$/);
    assert.is((await first.get('/a'))?.revision, last);
    for (const store of stores) await store.close();
  });
}

test.run();
