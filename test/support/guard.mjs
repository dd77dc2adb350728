// Runs one test file a process and reads uvu's own totals. A file passes only with exit 0, something run (or, but for CI=true,
// skipped), Passed = Total and, when CI=true, Skipped = 0; uvu's exit code alone hides a throwing hook, a forgotten run(), a left-in
// .only (uvu #60 #80 #201).
import { spawn } from 'node:child_process';

/** `TEST_TIMEOUT` is in seconds: long forms of a test take longer. */
const TIMEOUT_MS = Number(process.env.TEST_TIMEOUT ?? 300) * 1000;

/** @param {string} output @param {number|null} code @param {boolean} ci */
export function judge(output, code, ci) {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: uvu colours its totals
  const plain = output.replace(/\u001b\[[0-9;]*m/g, '');
  const sum = (label) => [...plain.matchAll(new RegExp(`^\\s*${label}:\\s+(\\d+)`, 'gm'))].reduce((n, m) => n + Number(m[1]), 0);
  const [total, passed, skipped] = [sum('Total'), sum('Passed'), sum('Skipped')];
  const problems = [];
  if (code !== 0) problems.push(`exit code ${code}`);
  if (total === 0 && skipped === 0) problems.push('no test ran');
  if (passed !== total) problems.push(`${total - passed} of ${total} failed`);
  if (skipped > 0 && ci) problems.push(`${skipped} skipped with CI=true`);
  if (/^\s*FAIL\s/m.test(plain)) problems.push('a FAIL line');
  return { passed, failed: problems.length === 0 ? 0 : Math.max(1, total - passed), problems, skipped };
}

function runOne({ name, path }, ci) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--enable-source-maps', path], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, TEST_FILE: name },
    });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    const timer = setTimeout(() => {
      output += `\n${name}: still running after ${TIMEOUT_MS / 1000} s, killed\n`;
      child.kill('SIGKILL');
    }, TIMEOUT_MS);
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ name, output, ...judge(output, code, ci) });
    });
  });
}

/** @param {{name: string, path: string}[]} files @param {{jobs: number, ci: boolean}} options */
export async function runAll(files, { jobs, ci }) {
  const queue = [...files];
  const totals = { passed: 0, failed: files.length === 0 ? 1 : 0 };
  if (files.length === 0) console.log('no test file matches');
  const worker = async () => {
    for (let file = queue.shift(); file; file = queue.shift()) {
      const started = Date.now();
      const result = await runOne(file, ci);
      totals.passed += result.passed;
      totals.failed += result.failed;
      const verdict = result.problems.length === 0 ? 'ok  ' : 'FAIL';
      console.log(
        `${verdict} ${result.name} (${result.passed}${result.skipped ? `, ${result.skipped} skipped` : ''}, ${Date.now() - started} ms)${result.problems.length ? `: ${result.problems.join('; ')}` : ''}`,
      );
      if (result.problems.length > 0 || result.skipped > 0 || process.env.TEST_VERBOSE) console.log(result.output);
      else for (const [line] of result.output.matchAll(/^SKIPPED .*$/gm)) console.log(line);
    }
  };
  await Promise.all(Array.from({ length: jobs }, worker));
  return totals;
}
