// Client certificates: the common name is the user, organizations are the groups. The listener asks for a certificate and verifies it
// against `--client-ca-file` in the handshake; here it becomes somebody.
import { readFileSync } from 'node:fs';
import type { PeerCertificate } from 'node:tls';
import type { User } from '../api/request.ts';
import { type AuthenticationResult, type Authenticator, type TlsPeer, toAuthenticated } from './authenticator.ts';

/** RFC 5280, 4.2.1.12; a certificate without the extension may be used for anything. (OpenSSL refuses one for "any" usage alone.) */
const CLIENT_AUTH = '1.3.6.1.5.5.7.3.2';
/** Attribute of a subject that carries the user's uid (KEP-4633). */
const UID_ATTRIBUTE = '1.3.6.1.4.1.57683.2';

interface Known {
  readonly result: AuthenticationResult | undefined;
  /** Milliseconds since the epoch; a connection may outlive its certificate. */
  readonly notAfter: number;
}

/** Reads a certificate once a connection. `now` gives milliseconds since the epoch. */
export function createCertificateAuthenticator({ now }: { readonly now: () => number }): Authenticator {
  const known = new WeakMap<TlsPeer, Known>();
  return {
    name: 'certificate',
    authenticate({ tls }) {
      if (tls === undefined) return undefined;
      let entry = known.get(tls);
      if (entry === undefined) {
        entry = read(tls);
        known.set(tls, entry);
      }
      return now() > entry.notAfter ? EXPIRED : entry.result;
    },
  };
}

const EXPIRED: AuthenticationResult = { refused: 'the client certificate has expired' };

function read(tls: TlsPeer): Known {
  const certificate: Partial<PeerCertificate> = tls.getPeerCertificate() ?? {};
  if (certificate.subject === undefined) return { result: undefined, notAfter: Number.POSITIVE_INFINITY };
  const notAfter = Date.parse(certificate.valid_to ?? '') || Number.POSITIVE_INFINITY;
  if (!tls.authorized) return { result: { refused: `client certificate: ${describe(tls.authorizationError)}` }, notAfter };
  const usages = certificate.ext_key_usage;
  if (usages !== undefined && !usages.includes(CLIENT_AUTH)) {
    return { result: { refused: 'client certificate: it is not for client authentication' }, notAfter };
  }
  const user = toUser(certificate);
  return { result: user === undefined ? undefined : { user }, notAfter };
}

/** Undefined without a common name: such a certificate says who vouches, not who asks. Of several common names the last one counts. */
export function toUser(certificate: Partial<PeerCertificate>): User | undefined {
  const subject = (certificate.subject ?? {}) as Record<string, string | string[] | undefined>;
  const name = toList(subject['CN']).at(-1) ?? '';
  if (name === '') return undefined;
  const fingerprint = (certificate.fingerprint256 ?? '').replaceAll(':', '').toLowerCase();
  return toAuthenticated({
    name,
    uid: toList(subject[UID_ATTRIBUTE]).at(-1) ?? '',
    groups: toList(subject['O']),
    extra: { 'authentication.kubernetes.io/credential-id': [`X509SHA256=${fingerprint}`] },
  });
}

function toList(value: string | string[] | undefined): readonly string[] {
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : value;
}

function describe(error: Error | string | null | undefined): string {
  if (error === null || error === undefined) return 'it was not verified';
  return typeof error === 'string' ? error : error.message;
}

/** PEM text of `--client-ca-file`; throws when it holds no certificate. */
export function loadClientCa(path: string): string {
  const text = readFileSync(path, 'utf8');
  if (!text.includes('-----BEGIN CERTIFICATE-----')) throw new Error(`${path}: no PEM certificate in it`);
  return text;
}
