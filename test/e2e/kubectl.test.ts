// kubectl, unmodified: every command of the recorded sessions prints and exits against this server as it does against the reference.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parseSession, runSession, type Step, type StepResult } from '../support/kubectl-session.ts';
import { saySkipped } from '../support/system-tool.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';
import { startTestServer } from '../support/test-server.ts';

const FOLDER = join(process.cwd(), 'test/fixtures/reference/kubectl');
/** Sessions at once: each has a server of its own, and kubectl processes are what they wait for. */
const PARALLEL = 3;

/** As the reference was started when it was recorded. */
const ADMISSION_OFF = ['ServiceAccount', 'DefaultTolerationSeconds', 'Priority', 'TaintNodesByCondition'];

const test = suite('kubectl');
const only = process.env['KUBECTL_SESSION'];
const sessions = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => file.slice(0, -'.yaml'.length))
  .filter((name) => only === undefined || name === only)
  .map((name) => ({ name, recorded: JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8')) as StepResult[] }));

const queue: (() => Promise<void>)[] = [];

/** What ours answers to a session, on a server and in a folder that nothing else uses. */
async function play(name: string): Promise<{ steps: readonly Step[]; results: StepResult[] }> {
  const session = parseSession(readFileSync(join(FOLDER, `${name}.yaml`), 'utf8'));
  const server = await startTestServer({ config: { disableAdmissionPlugins: ADMISSION_OFF } });
  try {
    return { steps: session.steps, results: await runSession(session, server.url, makeTemporaryFolder('kubectl')) };
  } finally {
    await server.close();
  }
}

/** Steps whose output is not the recorded one, as text; those that are wanted to differ have to. */
function compare(steps: readonly Step[], results: readonly StepResult[], recorded: readonly StepResult[]): string[] {
  return recorded.flatMap((want, at) => {
    const [step, got] = [steps[at], results[at]];
    if (step?.run !== want.run) return [`step ${at} is "${step?.run}", recorded is "${want.run}": record again`];
    const isEqual = JSON.stringify(got) === JSON.stringify(want);
    if (!isEqual && step.where !== undefined) return isEqualBut(step.where, got, want) ? [] : [`$ ${want.run}\n${differences(want, got)}`];
    if (isEqual === (step.differs === undefined)) return [];
    if (isEqual) return [`$ ${want.run}\nequals the reference's, but is said to differ: ${step.differs}`];
    return [`$ ${want.run}\n${differences(want, got)}`];
  });
}

/** Equal where a pattern does not match. */
function isEqualBut(where: string, got: StepResult | undefined, want: StepResult): boolean {
  const without = (result: StepResult | undefined): string =>
    JSON.stringify([result?.code, result?.stdout, result?.stderr].map((value) => String(value).replace(new RegExp(where, 'gm'), '')));
  return without(got) === without(want);
}

function differences(want: StepResult, got: StepResult | undefined): string {
  const codes = got?.code === want.code ? [] : [`exit code ${got?.code}, not ${want.code}`];
  const texts = (['stdout', 'stderr'] as const).flatMap((stream) => {
    const [ours, theirs] = [(got?.[stream] ?? '').split('\n'), want[stream].split('\n')];
    if (ours.join('\n') === theirs.join('\n')) return [];
    return [
      stream,
      ...theirs.filter((line) => !ours.includes(line)).map((line) => `  - ${line}`),
      ...ours.filter((line) => !theirs.includes(line)).map((line) => `  + ${line}`),
    ];
  });
  return [...codes, ...texts].join('\n');
}

if (process.platform !== 'linux' || process.arch !== 'x64') {
  saySkipped('kubectl', `the package carries none for ${process.platform}-${process.arch}`);
  test.skip('kubectl', () => {});
} else {
  // The longest first, so that none is left alone at the end.
  for (const { name, recorded } of sessions.sort((a, b) => b.recorded.length - a.recorded.length)) {
    const played = new Promise<Awaited<ReturnType<typeof play>>>((resolve, reject) => queue.push(() => play(name).then(resolve, reject)));
    played.catch(() => {});
    test(`${name}: ${recorded.length} commands`, async () => {
      const { steps, results } = await played;
      assert.is(steps.length, recorded.length, 'steps that are not recorded');
      assert.is(compare(steps, results, recorded).join('\n\n'), '');
    });
  }
  for (let at = 0; at < PARALLEL; at++) void work();
}

async function work(): Promise<void> {
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) await next();
}

test.run();
