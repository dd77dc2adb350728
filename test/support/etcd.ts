// A real etcd for a test: found, or installed where that is allowed (CI=true, as root, Debian), else the reason why there is none.
import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Found, findTool } from './system-tool.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';

const START_MS = 20_000;

const running = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** A running etcd; it can be stopped and started over the same data, on the same port. */
export interface Etcd {
  /** For openEtcdStore's `servers`. */
  readonly url: string;
  start(): Promise<void>;
  /** SIGTERM, or SIGKILL, and waits for the end. */
  stop(signal?: 'SIGTERM' | 'SIGKILL'): Promise<void>;
  /** Stops it and removes its data. */
  remove(): Promise<void>;
}

/** The etcd binary to test with (KINDSMITH_TEST_ETCD names one that is not on PATH), or why there is none. */
export function findEtcd(): Found {
  const named = process.env['KINDSMITH_TEST_ETCD'];
  return named ? { path: named } : findTool('etcd', { debianPackage: 'etcd-server' });
}

/** Files in PEM for an etcd that speaks TLS and wants a client certificate. */
export interface EtcdTls {
  readonly cafile: string;
  readonly certfile: string;
  readonly keyfile: string;
}

/** Starts an etcd of the test's own on free ports; its data and the process are gone when this process exits. */
export async function startEtcd(binary: string, tls?: EtcdTls): Promise<Etcd> {
  const dir = makeTemporaryFolder('etcd');
  const [client, peer, metrics] = [await findPort(), await findPort(), await findPort()];
  const url = `${tls ? 'https' : 'http'}://127.0.0.1:${client}`;
  const peerUrl = `http://127.0.0.1:${peer}`;
  const metricsUrl = `http://127.0.0.1:${metrics}`;
  let child: ChildProcess | undefined;
  const etcd: Etcd = {
    url,
    async start() {
      const args = ['--data-dir', join(dir, 'data'), '--listen-client-urls', url, '--advertise-client-urls', url];
      args.push('--listen-peer-urls', peerUrl, '--initial-advertise-peer-urls', peerUrl, '--initial-cluster', `default=${peerUrl}`);
      args.push('--listen-metrics-urls', metricsUrl);
      if (tls) args.push('--client-cert-auth', '--trusted-ca-file', tls.cafile, '--cert-file', tls.certfile, '--key-file', tls.keyfile);
      // Of one member nobody has to wait for others, so it elects itself soon.
      args.push('--heartbeat-interval', '20', '--election-timeout', '200', '--log-level', 'error');
      child = spawn(binary, args, { stdio: 'ignore' });
      running.add(child);
      const deadline = Date.now() + START_MS;
      while (!(await isHealthy(metricsUrl))) {
        if (child.exitCode !== null || Date.now() > deadline) throw new Error(`${binary} did not start (exit code ${child.exitCode})`);
        await sleep(20);
      }
    },
    async stop(signal = 'SIGTERM') {
      const stopping = child;
      child = undefined;
      if (!stopping || stopping.exitCode !== null) return;
      const ended = new Promise((resolve) => stopping.once('exit', resolve));
      stopping.kill(signal);
      await ended;
      running.delete(stopping);
    },
    async remove() {
      await etcd.stop('SIGKILL');
      rmSync(dir, { recursive: true, force: true });
    },
  };
  await etcd.start();
  return etcd;
}

async function isHealthy(url: string): Promise<boolean> {
  try {
    const response = await fetch(`${url}/health`, { signal: AbortSignal.timeout(1000) });
    return response.ok && ((await response.json()) as { health?: string }).health === 'true';
  } catch {
    return false;
  }
}

function findPort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
