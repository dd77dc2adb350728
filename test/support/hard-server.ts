// `kindsmith serve` with both ports as a process of its own, whose memory can be looked at.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { makeTemporaryFolder } from './temporary-folder.ts';

export interface HardServer {
  /** `http://127.0.0.1:PORT`. */
  readonly url: string;
  /** `https://127.0.0.1:PORT`. */
  readonly secureUrl: string;
  /** PEM. */
  readonly ca: string;
  readonly dir: string;
  /** Memory of the process, MiB. */
  memory(): number;
  /** The last that it wrote on standard error. */
  stderr(): string;
  isAlive(): boolean;
  /** Sends a signal and waits for the end; answers exit code or signal. */
  end(signal: NodeJS.Signals): Promise<number | string | null>;
}

const running = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

const KEPT_OUTPUT = 1_000_000;

/** Starts it over `dir`, a new folder when absent; the bearer token `good` is alice's. */
export async function startHardServer(args: readonly string[] = [], dir: string = makeTemporaryFolder('hard')): Promise<HardServer> {
  writeFileSync(join(dir, 'tokens.csv'), 'good,alice,u-1,\n');
  const data = join(dir, 'data');
  const flags = ['--insecure-port=any', '--secure-port=any', `--data-dir=${data}`, `--token-auth-file=${join(dir, 'tokens.csv')}`];
  const child = spawn(process.execPath, [resolve('bin/kindsmith.mjs'), 'serve', ...flags, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  running.add(child);
  let stdout = '';
  let stderr = '';
  child.stderr.on('data', (chunk) => {
    stderr = (stderr + String(chunk)).slice(-KEPT_OUTPUT);
  });
  const ended = once(child, 'close').then(([code, signal]) => {
    running.delete(child);
    return (code ?? signal) as number | string | null;
  });
  const greeted = new Promise<void>((done) =>
    child.stdout.on('data', (chunk) => {
      stdout += String(chunk);
      if (stdout.includes('Try:')) done();
    }),
  );
  await Promise.race([greeted, ended.then((code) => Promise.reject(new Error(`ended with ${code}: ${stderr}`)))]);
  const find = (scheme: string): string => new RegExp(`${scheme}://127\\.0\\.0\\.1:\\d+`).exec(stdout)?.[0] ?? '';
  return {
    url: find('http'),
    secureUrl: find('https'),
    ca: readFileSync(join(data, 'certs', 'apiserver.crt'), 'utf8'),
    dir,
    memory: () => Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024,
    stderr: () => stderr,
    isAlive: () => child.exitCode === null && child.signalCode === null,
    end: (signal) => {
      child.kill(signal);
      return ended;
    },
  };
}
