// Runs the tests: bundles every *.test.ts, then one process a file, and does not trust uvu's exit code (it is 0 on several
// kinds of failure). usage: run.mjs [unit|e2e|SUBSTRING …] [--jobs N]
import { execFileSync } from 'node:child_process';
import { bundleTests } from './support/bundle.mjs';
import { existsSync, globSync } from './support/glob.mjs';
import { runAll } from './support/guard.mjs';

const root = new URL('..', import.meta.url).pathname;
const args = process.argv.slice(2);
const jobs = Number(args.includes('--jobs') ? args.splice(args.indexOf('--jobs'), 2)[1] : 2);
const isE2e = (file) => file.startsWith('test/e2e/');
const wanted = globSync(`${root}test`, '.test.ts').filter((file) => {
  if (args.length === 0) return true;
  return args.some((arg) => (arg === 'unit' ? !isE2e(file) : arg === 'e2e' ? isE2e(file) : file.includes(arg)));
});
// What e2e files start is the built server: never yesterday's.
if (!existsSync(`${root}dist/main.js`) || wanted.some(isE2e)) {
  execFileSync(process.execPath, [`${root}build.mjs`], { stdio: 'inherit' });
}
const bundled = await bundleTests(root, wanted);
const { passed, failed } = await runAll(bundled, { jobs, ci: process.env.CI === 'true' });
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
