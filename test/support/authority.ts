// A certificate authority of a test's own, and what it issues.
import type { webcrypto } from 'node:crypto';
import { isIP } from 'node:net';
import 'reflect-metadata';
import * as x509 from '@peculiar/x509';

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;
const DAY = 86_400_000;
/** Key usages (RFC 5280, 4.2.1.12). */
export const CLIENT: string = '1.3.6.1.5.5.7.3.2';
export const SERVER: string = '1.3.6.1.5.5.7.3.1';

/** PEM. */
export interface Issued {
  readonly cert: string;
  readonly key: string;
}

export interface Authority extends Issued {
  readonly keys: webcrypto.CryptoKeyPair;
  readonly name: string;
}

async function toPem(keys: webcrypto.CryptoKeyPair): Promise<string> {
  const bytes = await crypto.subtle.exportKey('pkcs8', keys.privateKey);
  return `-----BEGIN PRIVATE KEY-----\n${Buffer.from(bytes).toString('base64')}\n-----END PRIVATE KEY-----\n`;
}

/** `name` as in `CN=ca`. */
export async function createAuthority(name: string): Promise<Authority> {
  const keys = await crypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify']);
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    name,
    keys,
    signingAlgorithm: ALGORITHM,
    notBefore: new Date(Date.now() - DAY),
    notAfter: new Date(Date.now() + DAY),
    extensions: [new x509.BasicConstraintsExtension(true, undefined, true)],
  });
  return { cert: certificate.toString('pem'), key: await toPem(keys), keys, name };
}

export interface Wanted {
  /** As in `O=group, CN=user`. */
  readonly subject: string;
  /** None: for anything. */
  readonly usages?: readonly string[];
  /** It ends so many days from now. */
  readonly days?: number;
  /** It begins so many days from now, two days ago unless given. */
  readonly from?: number;
  /** DNS names and IP addresses. */
  readonly names?: readonly string[];
}

export async function issue(
  { keys: signer, name: issuer }: Authority,
  { subject, usages = [], days = 1, from = -2, names = [] }: Wanted,
): Promise<Issued> {
  const keys = await crypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify']);
  const certificate = await x509.X509CertificateGenerator.create({
    subject,
    issuer,
    publicKey: keys.publicKey,
    signingKey: signer.privateKey,
    signingAlgorithm: ALGORITHM,
    notBefore: new Date(Date.now() + from * DAY),
    notAfter: new Date(Date.now() + days * DAY),
    extensions: [
      ...(usages.length === 0 ? [] : [new x509.ExtendedKeyUsageExtension([...usages])]),
      ...(names.length === 0
        ? []
        : [new x509.SubjectAlternativeNameExtension(names.map((value) => ({ type: isIP(value) === 0 ? 'dns' : 'ip', value })))]),
    ],
  });
  return { cert: certificate.toString('pem'), key: await toPem(keys) };
}
