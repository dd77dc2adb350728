// Lines of the log: form, verbosity, files, and no secret in any of them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Logger } from '../../../runtime/api/logger.ts';
import { openLog } from '../../../runtime/log/create.ts';
import { createLogger } from '../../../runtime/log/logger.ts';
import { createStreamWriter } from '../../../runtime/log/writers.ts';
import { makeTemporaryFolder } from '../../support/temporary-folder.ts';

const TIME = new Date(2026, 10, 25, 15, 5, 1, 123).getTime();

function record(options: Partial<Parameters<typeof createLogger>[0]> = {}): { readonly log: Logger; readonly lines: string[] } {
  const lines: string[] = [];
  const writers = [createStreamWriter({ write: (text) => lines.push(text) }, 'info')];
  return { lines, log: createLogger({ writers, verbosity: 0, modules: [], format: 'text', now: () => TIME, ...options }) };
}

const test = suite('log');

test("klog's form: severity, time, who, message, fields", () => {
  const { log, lines } = record();
  log.info('Listening', { url: 'http://127.0.0.1:8080', port: 8080, none: undefined });
  log.named('storage').warn('slow\nflush', { ms: 12n });
  log.error('failed', { error: new Error('disk full') });
  assert.equal(lines, [
    'I1125 15:05:01.123000 server] Listening url="http://127.0.0.1:8080" port=8080\n',
    'W1125 15:05:01.123000 storage] slow\\nflush ms="12"\n',
    'E1125 15:05:01.123000 server] failed error="disk full"\n',
  ]);
});

test('JSON with the fields of structured logging', () => {
  const { log, lines } = record({ format: 'json', verbosity: 2 });
  log.verbose(2, 'x', { a: [1n] });
  log.error('y', { msg: 'not this' });
  assert.equal(
    lines.map((line) => JSON.parse(line)),
    [
      { a: ['1'], ts: TIME, level: 'info', v: 2, logger: 'server', msg: 'x' },
      { msg: 'y', ts: TIME, level: 'error', logger: 'server' },
    ],
  );
});

test('verbosity, and by name', () => {
  const { log, lines } = record({ verbosity: 1, modules: [{ pattern: 'stor*', verbosity: 4 }] });
  log.verbose(1, 'a');
  log.verbose(2, 'b');
  log.named('storage').verbose(4, 'c');
  log.named('storage').verbose(5, 'd');
  log.named('restore').verbose(2, 'e');
  assert.equal(
    lines.map((line) => line.split('] ')[1]),
    ['a\n', 'c\n'],
  );
  assert.equal([log.isVerbose(1), log.isVerbose(2), log.named('storage').isVerbose(4)], [true, false, true]);
});

test('secrets are masked at every verbosity, wherever they stand', () => {
  const secret = 's3cr3t-value';
  for (const format of ['text', 'json'] as const) {
    const { log, lines } = record({ format, verbosity: 10 });
    const says: ((message: string, fields?: Record<string, unknown>) => void)[] = [
      log.info,
      log.warn,
      log.error,
      (m, f) => log.verbose(10, m, f),
    ];
    for (const say of says) {
      say(`GET / Authorization: Bearer ${secret}`);
      say(`basic ${secret}=`, { headers: { authorization: `Bearer ${secret}`, cookie: secret, accept: '*/*' } });
      say('fields', { token: secret, password: secret, clientSecret: secret, 'private-key': secret, access_token: secret });
      say('deep', { a: [{ b: new Map([['token', secret]]) }], text: `Bearer ${secret}`, error: new Error(`Bearer ${secret}`) });
      say(`https://x/?access_token=${secret}&watch=1`, { body: Buffer.from(secret) });
    }
    assert.is(lines.length, 20);
    assert.not.match(lines.join(''), secret);
    assert.match(lines.join(''), /watch=1/);
  }
});

test('--log-dir: a file for each severity, standard error gets errors', () => {
  const dir = join(makeTemporaryFolder('log'), 'made');
  const shown: string[] = [];
  const { log, close } = openLog(
    { dir, verbosity: 1, modules: [], format: 'text', alsoToStderr: false, stderrThreshold: 'error' },
    { write: (text) => shown.push(text) },
  );
  log.info('i');
  log.verbose(1, 'v');
  log.warn('w');
  log.error('e');
  close();
  const messages = (text: string): readonly string[] =>
    text
      .trim()
      .split('\n')
      .map((line) => line.split('] ')[1] as string);
  assert.equal(messages(readFileSync(join(dir, 'kindsmith.INFO'), 'utf8')), ['i', 'v', 'w', 'e']);
  assert.equal(messages(readFileSync(join(dir, 'kindsmith.WARNING'), 'utf8')), ['w', 'e']);
  assert.equal(messages(readFileSync(join(dir, 'kindsmith.ERROR'), 'utf8')), ['e']);
  assert.equal(messages(shown.join('')), ['e']);
});

test('a log that can not be written does not stop anyone', () => {
  const { log, close } = openLog(
    { dir: makeTemporaryFolder('log'), verbosity: 0, modules: [], format: 'text', alsoToStderr: false, stderrThreshold: 'error' },
    { write: () => true },
  );
  close();
  log.info('after the files are closed');
});

test.run();
