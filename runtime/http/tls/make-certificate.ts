// A certificate for a server that was given none: signed by a CA made with it, whose key is thrown away. Imported on first use only:
// @peculiar/x509 costs tens of milliseconds.
import 'reflect-metadata';
import { webcrypto } from 'node:crypto';
import { isIP } from 'node:net';
import * as x509 from '@peculiar/x509';

export interface CertificateRequest {
  /** DNS names and IP addresses; the first one is in the common name. */
  readonly names: readonly string[];
  /** Milliseconds since the epoch. */
  readonly now: number;
}

export interface CertificatePair {
  /** PEM: the certificate, then its CA (clients may take the file as their CA). */
  readonly cert: string;
  /** PEM, PKCS #8. */
  readonly key: string;
}

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const HOUR = 3_600_000;
const YEAR = 365 * 24 * HOUR;
const SERVER_AUTH = '1.3.6.1.5.5.7.3.1';

/** P-256, valid from an hour ago (clocks differ) for a year, as kube-apiserver's own. */
export async function makeCertificate({ names, now }: CertificateRequest): Promise<CertificatePair> {
  const [ca, server] = await Promise.all([generateKeys(), generateKeys()]);
  const validity = { notBefore: new Date(now - HOUR), notAfter: new Date(now + YEAR), signingAlgorithm: ALGORITHM };
  const subject = `${names[0] ?? 'localhost'}@${Math.floor(now / 1000)}`;
  const issuer = new x509.Name([{ CN: [subject.replace('@', '-ca@')] }]);
  const authority = await x509.X509CertificateGenerator.createSelfSigned({
    ...validity,
    serialNumber: randomSerial(),
    name: issuer.toString(),
    keys: ca,
    extensions: [
      new x509.BasicConstraintsExtension(true, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.digitalSignature, true),
      await x509.SubjectKeyIdentifierExtension.create(ca.publicKey),
    ],
  });
  const certificate = await x509.X509CertificateGenerator.create({
    ...validity,
    serialNumber: randomSerial(),
    subject: new x509.Name([{ CN: [subject] }]).toString(),
    issuer: issuer.toString(),
    publicKey: server.publicKey,
    signingKey: ca.privateKey,
    extensions: [
      new x509.BasicConstraintsExtension(false, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
      new x509.ExtendedKeyUsageExtension([SERVER_AUTH]),
      await x509.AuthorityKeyIdentifierExtension.create(ca.publicKey),
      new x509.SubjectAlternativeNameExtension(names.map((value) => ({ type: isIP(value) === 0 ? 'dns' : 'ip', value }))),
    ],
  });
  const pkcs8 = Buffer.from(await webcrypto.subtle.exportKey('pkcs8', server.privateKey)).toString('base64');
  const key = `-----BEGIN PRIVATE KEY-----\n${pkcs8.replace(/.{64}(?=.)/g, '$&\n')}\n-----END PRIVATE KEY-----\n`;
  return { cert: `${certificate.toString('pem')}\n${authority.toString('pem')}\n`, key };
}

function generateKeys(): Promise<webcrypto.CryptoKeyPair> {
  return webcrypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify']) as Promise<webcrypto.CryptoKeyPair>;
}

/** 63 random bits: positive whatever they are (RFC 5280, 4.1.2.2). */
function randomSerial(): string {
  const bytes = webcrypto.getRandomValues(new Uint8Array(8));
  bytes[0] = ((bytes[0] as number) & 0x7f) | 0x01;
  return Buffer.from(bytes).toString('hex');
}
