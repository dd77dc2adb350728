// What can happen to a data directory: a second process, a damaged value, a cut or lost file, a full disk. Each is said clearly, and nothing
// that was acknowledged is lost by it.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { openEmbeddedStore } from '../../runtime/storage/embedded/store.ts';
import { CorruptError, UnavailableError } from '../../runtime/storage/errors.ts';
import { findRole, startRole, type TestChild } from '../support/child-of-test.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';

const bytes = (text: string): Buffer => Buffer.from(text);

async function openingError(dir: string): Promise<Error> {
  try {
    await (await openEmbeddedStore({ dir })).close();
  } catch (error) {
    return error as Error;
  }
  throw new Error('it was opened');
}

/** A closed store with a few values, big and small. */
async function makeStore(name: string): Promise<{ dir: string; file: string }> {
  const dir = makeTemporaryFolder(name);
  const store = await openEmbeddedStore({ dir });
  for (let i = 0; i < 60; i++)
    await store.put(`/registry/things/t${i}`, bytes(`value of t${i};`.repeat(1 + (i % 20) * 30)), { ifRevision: 0 });
  await store.close();
  return { dir, file: join(dir, 'store.mdb') };
}

/** Opens, says how it went, and keeps the store until told to go. */
async function holdStore(dir: string): Promise<void> {
  try {
    const store = await openEmbeddedStore({ dir });
    process.stdout.write('OPEN\n');
    await new Promise((resolve) => process.stdin.once('data', resolve));
    await store.close();
    process.exit(0);
  } catch (error) {
    process.stdout.write(`REFUSED ${(error as Error).name} ${(error as Error).message}\n`);
    process.exit(0);
  }
}

/** Writes until the disk is full, says so, and goes on when told that there is room. Unhandled rejections end it with another code. */
async function fillStore(dir: string): Promise<void> {
  const commands = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
  const store = await openEmbeddedStore({ dir });
  const say = (line: string): boolean => process.stdout.write(`${line}\n`);
  const acknowledged: string[] = [];
  const write = async (key: string, size: number): Promise<string> => {
    try {
      await store.put(key, Buffer.alloc(size, key), { ifRevision: 0 });
      acknowledged.push(key);
      return 'written';
    } catch (error) {
      return (error as Error).name;
    }
  };
  say('READY');
  await commands.next();
  let refused = 0;
  for (let i = 0; refused < 3 && i < 500; i++) {
    const results = await Promise.all([write(`/full/${i}/a`, 40_000), write(`/full/${i}/b`, 40_000)]);
    refused += results.filter((result) => result === 'UnavailableError').length;
  }
  // A small write may still find room: check answers or throws UnavailableError, and nothing else.
  await Promise.resolve(store.check()).catch((error: Error) => {
    if (!(error instanceof UnavailableError)) throw error;
  });
  const readable = acknowledged.length > 0 && (await Promise.all(acknowledged.map((key) => store.get(key)))).every((item) => item);
  say(`FULL refused=${refused} readable=${readable}`);
  await commands.next();
  const after = [await write('/after/a', 40_000), await write('/after/b', 10)];
  await store.check();
  const revision = await store.revision();
  await store.close();
  const again = await openEmbeddedStore({ dir });
  const lost = [];
  for (const key of acknowledged) if (!(await again.get(key))) lost.push(key);
  const { count } = await again.count('/');
  say(`AFTER ${after} lost=${lost.length} extra=${count - acknowledged.length} revision=${(await again.revision()) === revision}`);
  await again.close();
  process.exit(0);
}

const test = suite('embedded store: what can happen to its directory');

test('refuses a second process, by name, and opens when the first is gone', async () => {
  const dir = makeTemporaryFolder('second');
  const first = startRole('hold', dir);
  await first.line('OPEN');
  const error = await openingError(dir);
  assert.instance(error, UnavailableError);
  assert.match(error.message, `${dir} is in use by another process (pid ${first.process.pid})`);
  first.process.kill('SIGKILL');
  await first.ended;
  await (await openEmbeddedStore({ dir })).close();
});

test('lets one of six in that come at once, over what dead ones left', async () => {
  const dir = makeTemporaryFolder('race');
  for (let round = 0; round < 3; round++) {
    const children = Array.from({ length: 6 }, () => startRole('hold', dir));
    const answers = await Promise.all(children.map((child) => Promise.race([child.line('OPEN'), child.line('REFUSED')])));
    assert.is(answers.filter((answer) => answer === 'OPEN').length, 1, answers.join('\n'));
    for (const child of children) child.process.kill('SIGKILL');
    await Promise.all(children.map((child) => child.ended));
  }
});

test('is locked against itself, and in a directory with a long path', async () => {
  const dir = join(makeTemporaryFolder('long'), 'x'.repeat(120), 'y'.repeat(60));
  const store = await openEmbeddedStore({ dir });
  assert.instance(await openingError(dir), UnavailableError);
  await store.close();
  await (await openEmbeddedStore({ dir })).close();
});

test('names the key of a damaged value at start', async () => {
  const { dir, file } = await makeStore('damage');
  const content = readFileSync(file, 'latin1');
  const damaged = content.replaceAll('value of t41;', 'value of tX1;');
  assert.is.not(damaged, content);
  writeFileSync(file, damaged, 'latin1');
  const error = await openingError(dir);
  assert.instance(error, CorruptError);
  assert.match(error.message, file);
  assert.match(error.message, '"/registry/things/t41"');
});

test('names a file that was cut, emptied, overwritten or lost', async () => {
  const { dir, file } = await makeStore('cut');
  const kept = join(dir, 'kept');
  copyFileSync(file, kept);
  const { size } = statSync(file);
  for (const length of [size - 1, size - 4096, Math.floor(size / 2), 8192, 5000, 100, 0]) {
    copyFileSync(kept, file);
    truncateSync(file, length);
    const error = await openingError(dir);
    assert.instance(error, CorruptError, `cut to ${length}: ${error.message}`);
    assert.match(error.message, file);
  }
  writeFileSync(file, Buffer.alloc(size, 'no store'));
  assert.instance(await openingError(dir), CorruptError);
  rmSync(file);
  const error = await openingError(dir);
  assert.instance(error, CorruptError);
  assert.match(error.message, 'missing');
  copyFileSync(kept, file);
  const store = await openEmbeddedStore({ dir });
  assert.is((await store.count('/')).count, 60);
  await store.close();
});

async function assertSurvivesFullDisk(child: TestChild, makeRoom: () => void): Promise<void> {
  try {
    await child.line('READY');
    child.process.stdin?.write('fill\n');
    assert.match(await child.line('FULL'), /refused=[3-9] readable=true/);
    makeRoom();
    child.process.stdin?.write('go on\n');
    assert.is(await child.line('AFTER'), 'AFTER written,written lost=0 extra=0 revision=true');
    assert.is(await child.ended, 0);
  } finally {
    child.process.kill('SIGKILL');
    await child.ended;
  }
}

test('a full disk is an error to the writer, and nothing more', async () => {
  const mount = mountSmallDisk();
  if (!mount) return;
  try {
    writeFileSync(join(mount, 'filler'), Buffer.alloc(4_000_000));
    await assertSurvivesFullDisk(startRole('fill', join(mount, 'data')), () => rmSync(join(mount, 'filler')));
  } finally {
    execFileSync('umount', [mount]);
  }
});

test('so is a file that may not grow', async () => {
  // Needs no rights: a limit of the process, which `prlimit` lifts; the signal that comes with it is ignored, as Node would do with a disk's.
  const shell = ['/bin/sh', '-c', `trap '' XFSZ; ulimit -S -f 4000; exec "$@"`, 'sh'];
  const child = startRole('fill', makeTemporaryFolder('limit'), shell);
  await assertSurvivesFullDisk(child, () => execFileSync('prlimit', ['--pid', String(child.process.pid), '--fsize=unlimited']));
});

/** A disk of 8 MB, where this process may mount one; the test after its only user needs no rights. */
function mountSmallDisk(): string | undefined {
  const dir = join(makeTemporaryFolder('disk'), 'small');
  mkdirSync(dir);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', dir], { stdio: 'ignore' });
    return dir;
  } catch {
    process.stderr.write(
      'NOT RUN: a full disk in the literal sense, for want of the right to mount one; a limit on file size stands for it\n',
    );
    return undefined;
  }
}

const role = findRole();
if (role?.role === 'hold') await holdStore(role.argument);
else if (role?.role === 'fill') await fillStore(role.argument);
else test.run();
