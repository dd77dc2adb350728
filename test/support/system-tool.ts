// Programs of the system that a test wants: found on PATH, or installed from Debian where that is allowed (CI=true, as root).
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const INSTALL_ATTEMPTS = 15;

/** A program's path, or why there is none. */
export type Found = { readonly path: string } | { readonly missing: string };

/** Looks for a program on PATH; `debianPackage` has it. */
export function findTool(name: string, { debianPackage }: { readonly debianPackage: string }): Found {
  const path = findOnPath(name);
  if (path) return { path };
  const how = `no ${name}: put one on PATH (Debian: apt-get install ${debianPackage})`;
  if (process.env['CI'] !== 'true' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return { missing: how };
  // Debian starts a service that it installs, unless the system says that it is not up.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  let failure = '';
  for (let attempt = 0; attempt < INSTALL_ATTEMPTS; attempt++) {
    try {
      execFileSync('apt-get', ['update', '-q'], { stdio: 'pipe', env });
      execFileSync('apt-get', ['install', '-q', '-y', '--no-install-recommends', debianPackage], { stdio: 'pipe', env });
    } catch (error) {
      failure = (error as Error).message;
    }
    const installed = findOnPath(name);
    if (installed) return { path: installed };
    // Another test file may be at it, and holds apt's lock.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2000);
  }
  return { missing: `${how}; installing it failed: ${failure}` };
}

/** A program's path on PATH or in `places`. */
export function findOnPath(name: string, places: readonly string[] = []): string | undefined {
  return [...(process.env['PATH'] ?? '').split(delimiter).map((dir) => join(dir, name)), ...places].find(isExecutable);
}

/** Says loudly that something is not tested, in a line that the guard passes on; uvu's own skip says nothing. */
export function saySkipped(what: string, why: string): void {
  process.stderr.write(`SKIPPED ${what}: ${why}\n`);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
