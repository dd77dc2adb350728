// A real etcd for a test: found, or installed where that is allowed (CI=true, as root, Debian), else the reason why there is none.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { accessSync, constants, existsSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { makeTemporaryFolder } from './temporary-folder.ts';

const KNOWN_PLACES = ['/opt/reference/etcd', '/usr/local/bin/etcd', '/usr/bin/etcd'];
const START_MS = 20_000;

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

/** The etcd binary to test with, or why there is none. */
export function findEtcd(): { readonly binary: string } | { readonly missing: string } {
  const named = process.env['KINDSMITH_TEST_ETCD'];
  const places = [
    ...(named ? [named] : []),
    ...(process.env['PATH'] ?? '').split(delimiter).map((dir) => join(dir, 'etcd')),
    ...KNOWN_PLACES,
  ];
  const found = places.find(isExecutable);
  if (found) return { binary: found };
  const how = 'no etcd: put one on PATH (Debian: apt-get install etcd-server)';
  if (process.env['CI'] !== 'true' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return { missing: how };
  try {
    execFileSync('apt-get', ['update', '-q'], { stdio: 'ignore' });
    // Debian starts its own at once; ours are the test's, so that one is told not to.
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
    execFileSync('apt-get', ['install', '-q', '-y', '--no-install-recommends', 'etcd-server'], { stdio: 'ignore', env });
  } catch (error) {
    return { missing: `${how}; installing it failed: ${(error as Error).message}` };
  }
  const installed = places.find(isExecutable);
  return installed ? { binary: installed } : { missing: how };
}

/** Starts an etcd of the test's own on free ports; its data and the process are gone when this process exits. */
export async function startEtcd(binary: string): Promise<Etcd> {
  const dir = makeTemporaryFolder('etcd');
  const [client, peer] = [await findPort(), await findPort()];
  const url = `http://127.0.0.1:${client}`;
  const peerUrl = `http://127.0.0.1:${peer}`;
  let child: ChildProcess | undefined;
  process.on('exit', () => child?.kill('SIGKILL'));
  const etcd: Etcd = {
    url,
    async start() {
      const args = ['--data-dir', join(dir, 'data'), '--listen-client-urls', url, '--advertise-client-urls', url];
      args.push('--listen-peer-urls', peerUrl, '--initial-advertise-peer-urls', peerUrl, '--initial-cluster', `default=${peerUrl}`);
      child = spawn(binary, [...args, '--log-level', 'error'], { stdio: 'ignore' });
      const deadline = Date.now() + START_MS;
      while (!(await isHealthy(url))) {
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
    },
    async remove() {
      await etcd.stop('SIGKILL');
      rmSync(dir, { recursive: true, force: true });
    },
  };
  await etcd.start();
  return etcd;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
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
