// `kindsmith serve` as a process of its own, on a free port, to be killed, refused or starved.
import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';

const COMMAND = resolve('bin/kindsmith.mjs');

export interface ServeProcess {
  readonly process: ChildProcess;
  /** `http://127.0.0.1:PORT`. */
  readonly url: string;
  /** What it wrote on standard error so far. */
  stderr(): string;
  /** Sends a signal and waits for the end; answers the exit code, or the signal that ended it. */
  end(signal: NodeJS.Signals): Promise<number | string | null>;
}

/** What a process that did not come up left. */
export interface Refused {
  readonly code: number | string | null;
  readonly stdout: string;
  readonly stderr: string;
}

const running = new Set<ChildProcess>();
process.on('exit', killServers);

/** Ends what a test that failed left running. */
export function killServers(): void {
  for (const child of running) child.kill('SIGKILL');
}

/** Starts it over a data directory and waits until it serves, or has ended. `wrapper` is put in front of the command. */
export async function startServe(dataDir: string, wrapper: readonly string[] = []): Promise<ServeProcess | Refused> {
  const [command = process.execPath, ...args] = [...wrapper, process.execPath, COMMAND, 'serve'];
  const child = spawn(command, [...args, '--insecure-port=any', `--data-dir=${dataDir}`], { stdio: ['ignore', 'pipe', 'pipe'] });
  running.add(child);
  let stdout = '';
  let stderr = '';
  child.stderr.on('data', (chunk) => (stderr += String(chunk)));
  const ended = new Promise<number | string | null>((done) =>
    child.on('close', (code, signal) => {
      running.delete(child);
      done(code ?? signal);
    }),
  );
  const url = await Promise.race([
    new Promise<string>((done) =>
      child.stdout.on('data', (chunk) => {
        stdout += String(chunk);
        const [found] = stdout.includes('Try:') ? (/http:\/\/127\.0\.0\.1:\d+/.exec(stdout) ?? []) : [];
        if (found) done(found);
      }),
    ),
    ended.then(() => undefined),
  ]);
  if (url === undefined) return { code: await ended, stdout, stderr };
  return {
    process: child,
    url,
    stderr: () => stderr,
    end: (signal) => {
      child.kill(signal);
      return ended;
    },
  };
}

/** Starts one that must come up. */
export async function mustServe(dataDir: string, wrapper?: readonly string[]): Promise<ServeProcess> {
  const started = await startServe(dataDir, wrapper);
  if ('url' in started) return started;
  throw new Error(`it ended with ${started.code}: ${started.stderr}`);
}

/** Starts one that must refuse. */
export async function mustRefuse(dataDir: string): Promise<Refused> {
  const started = await startServe(dataDir);
  if (!('url' in started)) return started;
  await started.end('SIGKILL');
  throw new Error('it serves');
}
