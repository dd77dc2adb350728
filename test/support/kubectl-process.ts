// kubectl commands that do not end by themselves (watches, its proxy), and command lines as one types them.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { toolPath } from './kubectl.ts';

const PATIENCE_MS = 15_000;

/** A running kubectl. */
export interface KubectlProcess {
  /** The output once it has `count` lines, or what has come when it ended or was waited for too long. */
  line(count: number): Promise<string>;
  /** Ends it and answers all that it printed. */
  end(): Promise<{ stdout: string; stderr: string }>;
}

/** Starts a kubectl that goes on until it is ended. */
export function startKubectl(server: string, args: readonly string[], { home, cwd }: { home: string; cwd: string }): KubectlProcess {
  const env = { ...process.env, HOME: home, KUBECONFIG: join(home, 'none'), KUBECTL_KUBERC: 'false' };
  const path = join(process.cwd(), toolPath('kubectl'));
  const child = spawn(path, ['--server', server, ...args], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const output = { stdout: '', stderr: '' };
  let wake = (): void => {};
  child.stdout.on('data', (chunk) => {
    output.stdout += chunk;
    wake();
  });
  child.stderr.on('data', (chunk) => (output.stderr += chunk));
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  return {
    async line(count) {
      const enough = new Promise<void>((resolve) => {
        wake = () => {
          if (output.stdout.split('\n').length > count) resolve();
        };
        wake();
      });
      const timer = new AbortController();
      const late = new Promise<void>((resolve) => {
        const handle = setTimeout(resolve, PATIENCE_MS);
        timer.signal.addEventListener('abort', () => clearTimeout(handle));
      });
      await Promise.race([enough, ended, late]);
      timer.abort();
      return output.stdout;
    },
    async end() {
      child.kill('SIGKILL');
      await ended;
      return output;
    },
  };
}

/** Splits at blanks, but inside of single and double quotes. */
export function splitArguments(line: string): string[] {
  const words: string[] = [];
  for (const [word] of line.matchAll(/(?:[^\s'"]|'[^']*'|"[^"]*")+/g)) {
    words.push(
      word.replace(/'([^']*)'|"([^"]*)"/g, (_all, single: string | undefined, double: string | undefined) => single ?? double ?? ''),
    );
  }
  return words;
}
