// `npm run check`: every check that is not a test of behaviour, one after the other; all run, also behind a failing one.
// usage: check.mjs [lint|types|structure|generated …]
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const node = process.execPath;

/** In running order: the quick ones first. */
const CHECKS = {
  lint: { about: 'format and lint', command: ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'] },
  types: { about: 'types', command: ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json'] },
  structure: {
    about: 'import order, rings, file sizes, names of kinds',
    command: ['test/run.mjs', 'test/architecture', 'test/support/guard'],
  },
  generated: { about: 'generated/ and openapi/ are fresh', command: ['bin/kindsmith.mjs', 'generate', '--check'] },
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(CHECKS, name));
if (unknown.length > 0) {
  console.error(`unknown check: ${unknown.join(', ')}; there are ${Object.keys(CHECKS).join(', ')}`);
  process.exit(1);
}
const failed = [];
for (const [name, { about, command }] of Object.entries(CHECKS)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`\n== ${name}: ${about}`);
  const { status } = spawnSync(node, command, { cwd: root, stdio: 'inherit' });
  if (status !== 0) failed.push(name);
}
console.log(failed.length === 0 ? '\nall checks passed' : `\nfailed: ${failed.join(', ')} (each alone: npm run check -- NAME)`);
process.exit(failed.length === 0 ? 0 : 1);
