// A server as client libraries meet one: TLS and a token, on an embedded store that survives a restart, with a kind of a user's own.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openEmbeddedStore } from '../../runtime/storage/embedded/store.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';
import { startTestServer } from './test-server.ts';

export interface SecureServer {
  /** `https://127.0.0.1:PORT`. */
  readonly url: string;
  /** File with the certificate that it shows. */
  readonly caFile: string;
  /** Of the user `interop`, in system:masters. */
  readonly token: string;
  /** A kubeconfig file for all of that. */
  readonly kubeconfig: string;
  close(): Promise<void>;
  /** Closes it and starts another over the same data, on the same port. */
  restart(): Promise<void>;
}

const TOKEN = 'interop-token';

/** Starts one on a free port; its folder is gone when this process exits. */
export async function startSecureServer(): Promise<SecureServer> {
  const folder = makeTemporaryFolder('secure');
  const tokenAuthFile = join(folder, 'tokens.csv');
  const caFile = join(folder, 'certs', 'apiserver.crt');
  const kubeconfig = join(folder, 'kubeconfig');
  writeFileSync(tokenAuthFile, `${TOKEN},interop,1,"system:masters"\n`);
  const start = async (securePort: 'any' | number) => {
    const store = await openEmbeddedStore({ dir: join(folder, 'data') });
    const config = { insecurePort: 0, securePort, tokenAuthFile, certDir: join(folder, 'certs') };
    return { store, server: await startTestServer({ store, resources: [{ dir: 'examples/new-kind/resources' }], config }) };
  };
  let running = await start('any');
  const { url } = running.server;
  writeFileSync(kubeconfig, JSON.stringify(kubeconfigOf(url, readFileSync(caFile))));
  const close = async (): Promise<void> => {
    await running.server.close();
    await running.store.close();
  };
  return {
    url,
    caFile,
    token: TOKEN,
    kubeconfig,
    close,
    async restart() {
      await close();
      running = await start(Number(new URL(url).port));
    },
  };
}

function kubeconfigOf(server: string, ca: Buffer): object {
  return {
    apiVersion: 'v1',
    kind: 'Config',
    clusters: [{ name: 'test', cluster: { server, 'certificate-authority-data': ca.toString('base64') } }],
    users: [{ name: 'interop', user: { token: TOKEN } }],
    contexts: [{ name: 'test', context: { cluster: 'test', user: 'interop' } }],
    'current-context': 'test',
  };
}
