// The secure port's certificate: given by two files, or `apiserver.crt` and `apiserver.key` of a folder, made there when absent.
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CertificatePair } from './make-certificate.ts';

export interface CertificateFiles {
  readonly certFile: string;
  readonly keyFile: string;
}

export interface OwnCertificateOptions {
  /** Made when it is not there, for its owner only. */
  readonly dir: string;
  /** DNS names and IP addresses that a client may call the server by. */
  readonly names: readonly string[];
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** Names that every certificate of our own carries: the `kubernetes` service's, and this machine's loopback. */
export const SERVICE_NAMES: readonly string[] = [
  'kubernetes.default.svc.cluster.local',
  'kubernetes.default.svc',
  'kubernetes.default',
  'kubernetes',
  'localhost',
  '127.0.0.1',
  '::1',
];

/** Makes what is missing; what is there stays, also when one of both is missing (then throws). `made` says which it was. */
export async function ensureOwnCertificate({
  dir,
  names,
  now,
}: OwnCertificateOptions): Promise<CertificateFiles & { readonly made: boolean }> {
  const files = { certFile: join(dir, 'apiserver.crt'), keyFile: join(dir, 'apiserver.key') };
  // Without waiting in between: a start goes on with long work of its own, beside which the certificate is to be made.
  const [hasCert, hasKey] = [existsSync(files.certFile), existsSync(files.keyFile)];
  if (hasCert && hasKey) return { ...files, made: false };
  if (hasCert || hasKey) throw new Error(`${hasCert ? files.keyFile : files.certFile}: missing, though its other half is there`);
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  const { makeCertificateAside } = await import('./certificate-thread.ts');
  const pair = await makeCertificateAside({ names: [...new Set([...names, ...SERVICE_NAMES])], now: now() });
  // The key first: whoever sees a certificate finds its key.
  await replaceFile(files.keyFile, pair.key, 0o600);
  await replaceFile(files.certFile, pair.cert, 0o644);
  return { ...files, made: true };
}

export async function readPair({ certFile, keyFile }: CertificateFiles): Promise<CertificatePair> {
  const [cert, key] = await Promise.all([readFile(certFile, 'utf8'), readFile(keyFile, 'utf8')]);
  return { cert, key };
}

async function replaceFile(path: string, text: string, mode: number): Promise<void> {
  const temporary = `${path}.${randomUUID()}`;
  await writeFile(temporary, text, { mode, flag: 'wx' });
  await rename(temporary, path);
}
