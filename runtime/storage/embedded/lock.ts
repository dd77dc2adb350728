// One process owns a data directory. The lock is a listening socket of a unique name in it, which ends with its process whatever happens:
//   listen on a hidden name → rename to a visible one → ask every other visible one: refused → a dead process's, unlink it;
//   owner → give up; candidate → withdraw, wait a random while, try again; none left → owner.
// Of two candidates at least one sees the other, since both are visible before they look. A fixed name with unlink and bind lets two in.
import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, openSync, readdirSync, renameSync, unlinkSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { UnavailableError } from '../errors.ts';

const SUFFIX = '.lock';
const MAX_SOCKET_PATH = 103;
const ANSWER_MS = 2000;
const ATTEMPTS = 40;

/** A held lock. */
export interface DirectoryLock {
  release(): Promise<void>;
}

/** Takes a directory, or throws UnavailableError naming the process that has it. */
export async function lockDirectory(dir: string): Promise<DirectoryLock> {
  const shortened = shortenPath(dir);
  try {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const lock = await tryLock(shortened.path);
      if (typeof lock === 'object') return { release: () => lock.release().finally(shortened.close) };
      if (lock !== 'candidate') throw new UnavailableError(`the data directory ${dir} is in use by another process (${lock})`);
      await sleep(5 + Math.random() * 20 * (attempt + 1));
    }
    throw new UnavailableError(`the data directory ${dir} is being opened by other processes`);
  } catch (error) {
    shortened.close();
    throw error;
  }
}

async function tryLock(dir: string): Promise<DirectoryLock | string> {
  const id = randomBytes(8).toString('hex');
  const visible = id + SUFFIX;
  let state = 'candidate';
  const server = createServer((socket) => {
    socket.on('error', () => {});
    socket.end(state, () => socket.destroy());
  }).unref();
  await listen(server, join(dir, `.${id}`));
  renameSync(join(dir, `.${id}`), join(dir, visible));
  const release = async (): Promise<void> => {
    unlinkIfThere(join(dir, visible));
    await new Promise((resolve) => server.close(resolve));
  };
  for (const name of readdirSync(dir)) {
    if (!name.endsWith(SUFFIX) || name === visible) continue;
    const answer = await ask(join(dir, name));
    if (answer === undefined) unlinkIfThere(join(dir, name));
    else {
      await release();
      return answer;
    }
  }
  state = `pid ${process.pid}`;
  return { release };
}

function listen(server: Server, path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause) => reject(new UnavailableError(`can not make a lock: ${cause.message}`, { cause })));
    server.listen(path, resolve);
  });
}

/** What a socket's process says of itself; undefined when there is no process. One that does not answer is taken for an owner. */
function ask(path: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const socket = connect(path);
    let answer = '';
    const timer = setTimeout(() => {
      socket.destroy();
      resolve('it does not answer');
    }, ANSWER_MS);
    const settle = (value: string | undefined): void => {
      clearTimeout(timer);
      resolve(value);
    };
    socket.setEncoding('utf8').on('data', (text: string) => (answer += text));
    // A process that ends while it is asked closes without a word: like a candidate, it is asked again.
    socket.on('end', () => settle(answer || 'candidate'));
    socket.on('error', (error: NodeJS.ErrnoException) =>
      settle(error.code === 'ECONNREFUSED' || error.code === 'ENOENT' ? undefined : 'candidate'),
    );
  });
}

function unlinkIfThere(path: string): void {
  try {
    unlinkSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

/** Node cuts socket paths of more than 103 bytes silently; on Linux an open directory has a short name. */
function shortenPath(dir: string): { path: string; close: () => void } {
  if (Buffer.byteLength(join(dir, `${'0'.repeat(16)}${SUFFIX}`)) <= MAX_SOCKET_PATH) return { path: dir, close: () => {} };
  if (!existsSync('/proc/self/fd')) throw new UnavailableError(`the path of the data directory ${dir} is too long for a lock`);
  const descriptor = openSync(dir, 'r');
  return { path: `/proc/self/fd/${descriptor}`, close: () => closeSync(descriptor) };
}
