// `kindsmith serve` with both ports, whose memory can be looked at.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mustServe, type ServeProcess } from './serve-process.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';

export interface HardServer extends ServeProcess {
  /** PEM of the certificate that it made for itself. */
  readonly ca: string;
  /** Memory of the process, MiB. */
  memory(): number;
  isAlive(): boolean;
}

/** Starts it over `dir`, a new folder when absent; the bearer token `good` is alice's. */
export async function startHardServer(args: readonly string[] = [], dir: string = makeTemporaryFolder('hard')): Promise<HardServer> {
  const [tokens, data] = [join(dir, 'tokens.csv'), join(dir, 'data')];
  writeFileSync(tokens, 'good,alice,u-1,\n');
  const served = await mustServe(data, { flags: ['--secure-port=any', `--token-auth-file=${tokens}`, ...args] });
  const { process: child } = served;
  return {
    ...served,
    ca: readFileSync(join(data, 'certs', 'apiserver.crt'), 'utf8'),
    memory: () => Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024,
    isAlive: () => child.exitCode === null && child.signalCode === null,
  };
}
