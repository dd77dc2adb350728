// The client-go program of test/interop, built once below .cache/ where Go is found.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type RunOptions, runTool, type ToolResult } from './kubectl.ts';
import type { Found } from './system-tool.ts';

const FOLDER = 'test/interop';
const PROGRAM = '.cache/tools/interop';
/** What Go says when modules or its own toolchain can not be fetched: the machine's fault, not the program's. */
const UNREACHABLE =
  /dial tcp|no such host|i\/o timeout|connection re|TLS handshake|toolchain not available|Bad Gateway|Service Unavailable/;

/** Builds the program; why not, where there is no Go or no way to its modules. Throws when it does not compile. */
export function buildInterop(): Found {
  const go = findGo();
  if ('missing' in go) return go;
  mkdirSync('.cache/tools', { recursive: true });
  const args = ['build', '-buildvcs=false', '-o', join(process.cwd(), PROGRAM), '.'];
  const { status, stderr } = spawnSync(go.path, args, { cwd: FOLDER, encoding: 'utf8' });
  if (status === 0) return { path: join(process.cwd(), PROGRAM) };
  if (UNREACHABLE.test(stderr)) return { missing: `Go can not fetch what ${FOLDER} needs: ${stderr.trim().split('\n').at(-1)}` };
  throw new Error(`${FOLDER} does not build:\n${stderr}`);
}

/** Go is looked for, never installed: Debian's is older than client-go asks for. */
function findGo(): Found {
  const { status, stdout } = spawnSync('sh', ['-c', 'command -v go || ls /usr/local/go/bin/go'], { encoding: 'utf8' });
  const path = stdout.trim();
  return status === 0 && path !== '' ? { path } : { missing: 'no go: put one on PATH (https://go.dev/dl)' };
}

/** Runs a scenario against a server: what it prints are the media types that went over the wire. */
export function runInterop(program: string, url: string, scenario: string, options: RunOptions = {}): Promise<ToolResult> {
  return runTool(program, [url, scenario], options);
}
