// A session of kubectl commands, read from a YAML file (files it needs, steps), run against one server. The same code records what the
// reference answers and what ours does, so that the two can be compared step by step.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { load } from 'js-yaml';
import { createKubectl, type ToolResult } from './kubectl.ts';
import { type Keep, maskOutput } from './kubectl-masks.ts';
import { splitArguments, startKubectl } from './kubectl-process.ts';

/** One command, and what happens around it. */
export interface Step {
  /** kubectl's arguments as one would type them. */
  readonly run: string;
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** What of the output is compared. */
  readonly keep?: Keep;
  /** Also masks generated names. */
  readonly mask?: 'names';
  /** A watch: ends when this many lines have come; `during` runs after the first one. */
  readonly lines?: number;
  readonly during?: readonly string[];
  /** A command that waits: this one runs meanwhile. */
  readonly after?: string;
  /** kubectl proxy: these paths are fetched through it, and it is ended. */
  readonly fetch?: readonly string[];
  /** Why ours is wanted to answer otherwise. */
  readonly differs?: string;
  /** Where it does (a regular expression); the rest of the output is equal. */
  readonly where?: string;
}

export interface Session {
  readonly files: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

/** What one step printed, with masks. */
export interface StepResult extends ToolResult {
  readonly run: string;
}

/** Reads a session's YAML; a step that is only text is a command with nothing around it. */
export function parseSession(text: string): Session {
  const { files = {}, steps } = load(text) as { files?: Record<string, string>; steps: readonly (string | Step)[] };
  return { files, steps: steps.map((step) => (typeof step === 'string' ? { run: step } : step)) };
}

/** Runs all steps in order in `folder`, which must be empty. */
export async function runSession(session: Session, server: string, folder: string): Promise<StepResult[]> {
  const [work, home] = [join(folder, 'work'), join(folder, 'home')];
  for (const [name, content] of Object.entries(session.files)) {
    mkdirSync(dirname(join(work, name)), { recursive: true });
    writeFileSync(join(work, name), content);
  }
  mkdirSync(work, { recursive: true });
  mkdirSync(home, { recursive: true });
  const place = { server, work, home };
  const results: StepResult[] = [];
  for (const step of session.steps) {
    const result = await runStep(step, place);
    const mask = (output: string): string =>
      maskOutput(output, { run: step.run, server, folder, keep: step.keep, names: step.mask === 'names' });
    results.push({ run: step.run, code: result.code, stdout: mask(result.stdout), stderr: mask(result.stderr) });
  }
  return results;
}

interface Place {
  readonly server: string;
  readonly work: string;
  readonly home: string;
}

async function runStep(step: Step, { server, work, home }: Place): Promise<ToolResult> {
  const kubectl = createKubectl(server, home);
  const options = { cwd: work, ...(step.input === undefined ? {} : { input: step.input }), ...(step.env ? { env: step.env } : {}) };
  const args = splitArguments(step.run);
  const { lines, during = [], after, fetch: paths } = step;
  if (after !== undefined) {
    const waiting = kubectl(args, options);
    await sleep(700);
    await kubectl(splitArguments(after), { cwd: work });
    return await waiting;
  }
  if (paths !== undefined) {
    const child = startKubectl(server, args, { home, cwd: work });
    const started = await child.line(1);
    const address = /[\d.]+:\d+/.exec(started)?.[0] ?? '';
    const bodies: string[] = [];
    for (const path of paths) {
      const answer = await fetch(`http://${address}${path}`);
      bodies.push(`${answer.status} ${await answer.text()}`);
    }
    const { stdout, stderr } = await child.end();
    return { code: 0, stdout: [stdout.replace(address, 'ADDRESS'), ...bodies].join('\n'), stderr };
  }
  if (lines !== undefined) {
    const child = startKubectl(server, args, { home, cwd: work });
    await child.line(1);
    for (const command of during) await kubectl(splitArguments(command), { cwd: work });
    await child.line(lines);
    // A line more than wanted would be a fault: it gets a moment to come.
    await sleep(100);
    const { stdout, stderr } = await child.end();
    return { code: 0, stdout, stderr };
  }
  return await kubectl(args, options);
}
