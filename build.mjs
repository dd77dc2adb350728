// Bundles the command, the library and the shipped kinds into dist/; with --types their declarations too. Runs as npm's `prepare` and from
// the launcher.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('.', import.meta.url));

/** CommonJS inside the bundle still needs `require` and `__dirname`. */
export const banner = `import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __toPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __toPath(import.meta.url);
const __dirname = __dirnameOf(__filename);`;

/** Packages that look for files beside themselves, are loaded on first use, or that only the compiler uses, stay in node_modules. */
export const external = [
  'lmdb',
  're2js',
  'js-yaml',
  'etcd3',
  '@fastify/swagger-ui',
  '@fastify/static',
  'json-schema-to-typescript',
  'esbuild',
];

export async function build() {
  const esbuild = await import('esbuild');
  await rm(`${root}dist`, { recursive: true, force: true });
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: { main: 'runtime/cli/main.ts', index: 'runtime/index.ts', resources: 'runtime/cli/shipped.ts' },
    outdir: 'dist',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    minifyWhitespace: true,
    minifySyntax: true,
    sourcemap: 'linked',
    sourcesContent: false,
    chunkNames: 'chunks/[name]-[hash]',
    banner: { js: banner },
    external,
    logLevel: 'warning',
  });
}

/** Declarations of what the package exports, in dist/types, for those who build with TypeScript. Nothing where it is not installed. */
export function declare() {
  const manifest = `${root}node_modules/typescript/package.json`;
  // `NODE_ENV=production npm ci` leaves development packages out.
  if (!existsSync(manifest)) return;
  const tsc = manifest.replace('package.json', 'bin/tsc');
  execFileSync(process.execPath, [tsc, '-p', `${root}tsconfig.declarations.json`], { stdio: 'inherit' });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (!process.argv.includes('--types-only')) await build();
  if (process.argv.some((arg) => arg.startsWith('--types'))) declare();
}
