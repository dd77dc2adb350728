// Runs the test's own bundle once more, in another role: what a test has to see from outside (a killed process, two of them at once).
import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** A child, its lines as they come, and its end. */
export interface TestChild {
  readonly process: ChildProcess;
  readonly lines: string[];
  /** Resolves with the first line that begins so; throws when the child ends without one. */
  line(beginning: string): Promise<string>;
  /** Resolves with exit code or signal when the child is gone and all its output is here. */
  readonly ended: Promise<number | string | null>;
}

const running = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** The role in which this process runs, and its argument; undefined in the test itself. */
export function findRole(): { readonly role: string; readonly argument: string } | undefined {
  const role = process.env['TEST_ROLE'];
  return role === undefined ? undefined : { role, argument: process.env['TEST_ARGUMENT'] ?? '' };
}

/** Starts this test file again in a role; `wrapper` is put in front of the command (strace, a shell that sets limits). */
export function startRole(role: string, argument: string, wrapper: readonly string[] = []): TestChild {
  const [command = process.execPath, ...args] = [...wrapper, process.execPath, '--enable-source-maps', process.argv[1] ?? ''];
  const child = spawn(command, args, {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, TEST_ROLE: role, TEST_ARGUMENT: argument },
  });
  running.add(child);
  const lines: string[] = [];
  const waiting = new Set<() => void>();
  let end: number | string | null | undefined;
  const ended = new Promise<number | string | null>((resolve) => {
    child.on('close', (code, signal) => {
      end = code ?? signal;
      running.delete(child);
      for (const look of waiting) look();
      resolve(end);
    });
  });
  createInterface({ input: child.stdout }).on('line', (text) => {
    lines.push(text);
    for (const look of waiting) look();
  });
  return {
    process: child,
    lines,
    ended,
    line: (beginning) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const found = lines.find((text) => text.startsWith(beginning));
          if (found === undefined && end === undefined) return;
          waiting.delete(look);
          if (found !== undefined) resolve(found);
          else reject(new Error(`the ${role} ended (${end}) before it said "${beginning}": ${lines.slice(-3).join(' | ')}`));
        };
        waiting.add(look);
        look();
      }),
  };
}
