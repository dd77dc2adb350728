// Bundles test files into a private folder below .cache/, packages external; a bundle keeps the path of its source.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/** @param {string} root @param {string[]} files @returns {Promise<{name: string, path: string}[]>} */
export async function bundleTests(root, files) {
  const outdir = join(root, '.cache', `tests-${process.pid}`);
  mkdirSync(outdir, { recursive: true });
  process.on('exit', () => rmSync(outdir, { recursive: true, force: true }));
  await build({
    absWorkingDir: root,
    entryPoints: files,
    outdir,
    outbase: '.',
    bundle: true,
    splitting: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    sourcemap: 'inline',
    outExtension: { '.js': '.mjs' },
    logLevel: 'warning',
  });
  return files.map((name) => ({ name, path: join(outdir, name.replace(/\.ts$/, '.mjs')) }));
}
