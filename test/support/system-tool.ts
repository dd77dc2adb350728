// Programs of the system that a test wants: found on PATH, or installed from Debian where that is allowed (CI=true, as root).
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A program's path, or why there is none. */
export type Found = { readonly path: string } | { readonly missing: string };

/** Looks for a program on PATH and in `places`; `debianPackage` has it. */
export function findTool(name: string, { debianPackage, places = [] }: { debianPackage: string; places?: readonly string[] }): Found {
  const candidates = [...(process.env['PATH'] ?? '').split(delimiter).map((dir) => join(dir, name)), ...places];
  const path = candidates.find(isExecutable);
  if (path) return { path };
  const how = `no ${name}: put one on PATH (Debian: apt-get install ${debianPackage})`;
  if (process.env['CI'] !== 'true' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return { missing: how };
  try {
    // Debian starts a service that it installs, unless the system says that it is not up.
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
    const lock = ['-o', 'DPkg::Lock::Timeout=120'];
    execFileSync('apt-get', ['update', '-q'], { stdio: 'ignore', env });
    execFileSync('apt-get', [...lock, 'install', '-q', '-y', '--no-install-recommends', debianPackage], { stdio: 'ignore', env });
  } catch (error) {
    return { missing: `${how}; installing it failed: ${(error as Error).message}` };
  }
  const installed = candidates.find(isExecutable);
  return installed ? { path: installed } : { missing: how };
}

/** Says loudly that something is not tested; uvu's own skip says nothing. */
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
