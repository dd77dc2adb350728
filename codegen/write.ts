// Files on disk: written when they differ, stale ones removed, or compared for --check.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { EmittedFile } from './emit/emitter.ts';

/** Where the two trees of emitted files go. */
export interface OutputRoots {
  readonly generated: string;
  readonly openapi: string;
}

/** What differs, by path below the roots. */
export interface Difference {
  readonly written: readonly string[];
  readonly removed: readonly string[];
}

/** Brings the roots in line with the files; with `check` only answers what would change. */
export async function writeFiles(files: readonly EmittedFile[], roots: OutputRoots, check: boolean): Promise<Difference> {
  const wanted = new Map(files.map(({ path, text }) => [placeOf(path, roots), text]));
  const written: string[] = [];
  for (const [path, text] of wanted) {
    if ((await readFile(path, 'utf8').catch(() => undefined)) === text) continue;
    written.push(path);
    if (check) continue;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  const present = [...(await filesBelow(roots.generated)), ...(await filesBelow(roots.openapi))];
  const removed = [...new Set(present)].filter((path) => !wanted.has(path) && isOurs(path)).sort();
  const stale: string[] = [];
  for (const path of removed) {
    if (!(await isGenerated(path))) continue;
    stale.push(path);
    if (!check) await rm(path);
  }
  return { written: written.sort(), removed: stale };
}

function placeOf(path: string, roots: OutputRoots): string {
  const [root, ...rest] = path.split('/');
  return join(root === 'openapi' ? roots.openapi : roots.generated, ...rest);
}

const isOurs = (path: string): boolean => /\.(js|d\.ts|json)$/.test(path);

/** A folder given by a user may hold other things: only what says that it was generated goes (JSON says so by its place). */
async function isGenerated(path: string): Promise<boolean> {
  if (path.endsWith('.json') && /[\\/]openapi[\\/]/.test(path)) return true;
  return /^(?:\/\/ |\{\s*"\$comment": ")generated from /.test(await readFile(path, 'utf8'));
}

async function filesBelow(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
