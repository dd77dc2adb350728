// `kindsmith serve` as a process of its own, on free ports, to be killed, refused, starved or flooded.
import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';

const COMMAND = resolve('bin/kindsmith.mjs');

export interface ServeProcess {
  readonly process: ChildProcess;
  /** `http://127.0.0.1:PORT`. */
  readonly url: string;
  /** `https://127.0.0.1:PORT`; '' where no flag asks for a secure port. */
  readonly secureUrl: string;
  /** The last that it wrote on standard error. */
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

/** Characters of standard error that are kept. */
const KEPT_OUTPUT = 1_000_000;

const running = new Set<ChildProcess>();
process.on('exit', killServers);

/** Ends what a test that failed left running. */
export function killServers(): void {
  for (const child of running) child.kill('SIGKILL');
}

export interface ServeOptions {
  /** Put in front of the command. */
  readonly wrapper?: readonly string[];
  /** Beside the insecure port and the data directory. */
  readonly flags?: readonly string[];
}

/** Starts it over a data directory and waits until it serves, or has ended. */
export async function startServe(dataDir: string, { wrapper = [], flags = [] }: ServeOptions = {}): Promise<ServeProcess | Refused> {
  const [command = process.execPath, ...args] = [...wrapper, process.execPath, COMMAND, 'serve'];
  const own = ['--insecure-port=any', `--data-dir=${dataDir}`];
  const child = spawn(command, [...args, ...own, ...flags], { stdio: ['ignore', 'pipe', 'pipe'] });
  running.add(child);
  let stdout = '';
  let stderr = '';
  child.stderr.on('data', (chunk) => {
    stderr = (stderr + String(chunk)).slice(-KEPT_OUTPUT);
  });
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
    secureUrl: /https:\/\/127\.0\.0\.1:\d+/.exec(stdout)?.[0] ?? '',
    stderr: () => stderr,
    end: (signal) => {
      child.kill(signal);
      return ended;
    },
  };
}

/** Starts one that must come up. */
export async function mustServe(dataDir: string, options?: ServeOptions): Promise<ServeProcess> {
  const started = await startServe(dataDir, options);
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
