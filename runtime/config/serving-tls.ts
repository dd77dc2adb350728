// The secure port: certificates given or made, versions, cipher suites, HTTP/2.
import { readFileSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import { createSecureContext } from 'node:tls';
import type { Section } from './section.ts';
import type { SecureServing } from './shape.ts';
import { CIPHER_SUITES, TLS_VERSIONS } from './tls-names.ts';

/** As Go's default of HTTP/2 servers in kube-apiserver. */
const MAX_STREAMS = 100;

/** `--secure-port` turns TLS on; without it the other flags of this file have no effect, which a note says. */
export function completeSecure(section: Section, dataDir: string): Omit<SecureServing, 'certNames'> | undefined {
  const { options, findings, cwd } = section;
  const port = section.port('securePort', undefined);
  const address = section.address('bindAddress', '127.0.0.1');
  const certFile = section.file('tlsCertFile');
  const keyFile = section.file('tlsPrivateKeyFile');
  section.together('tlsCertFile', 'tlsPrivateKeyFile');
  checkPair(section, { flag: '--tls-private-key-file', certFile, keyFile });
  const sni = (options.tlsSniCertKey ?? []).map((pair) => completeSni(section, pair));
  const minVersion = completeVersion(section);
  const ciphers = completeCiphers(section);
  if (port === undefined) {
    if (certFile !== undefined) findings.notes.push('--tls-cert-file has no effect: there is no --secure-port');
    if (options.clientCaFile) findings.notes.push('--client-ca-file has no effect: there is no --secure-port');
    return undefined;
  }
  const certDir = options.certDir === undefined || options.certDir === '' ? join(dataDir, 'certs') : options.certDir;
  return {
    address,
    port,
    certFile,
    keyFile,
    certDir: isAbsolute(certDir) ? certDir : resolve(cwd, certDir),
    sni,
    minVersion,
    ciphers,
    http2: !(options.disableHttp2Serving ?? false),
    http2MaxStreams: section.atLeast('http2MaxStreamsPerConnection', 0, 0) || MAX_STREAMS,
  };
}

interface Pair {
  readonly flag: string;
  readonly certFile: string | undefined;
  readonly keyFile: string | undefined;
}

function checkPair({ findings }: Section, { flag, certFile, keyFile }: Pair): void {
  if (certFile === undefined || keyFile === undefined) return;
  try {
    createSecureContext({ cert: readFileSync(certFile), key: readFileSync(keyFile) });
  } catch (error) {
    findings.problems.push({ flag, message: `${certFile} and ${keyFile}: ${(error as Error).message}` });
  }
}

/** `CERT,KEY` or `CERT,KEY:name,*.name`. */
function completeSni(section: Section, pair: string): SecureServing['sni'][number] {
  const flag = '--tls-sni-cert-key';
  const colon = pair.indexOf(':');
  const files = (colon < 0 ? pair : pair.slice(0, colon)).split(',');
  if (files.length !== 2) {
    section.findings.problems.push({ flag, value: pair, message: 'expected comma separated certificate and key file paths' });
    return { certFile: '', keyFile: '', names: [] };
  }
  const [certFile, keyFile] = files.map((file) => section.fileAt(file.trim(), flag));
  checkPair(section, { flag, certFile, keyFile });
  const names =
    colon < 0
      ? []
      : pair
          .slice(colon + 1)
          .split(',')
          .map((name) => name.trim());
  return { certFile: certFile ?? '', keyFile: keyFile ?? '', names };
}

function completeVersion({ options, findings }: Section): SecureServing['minVersion'] {
  const name = options.tlsMinVersion ?? '';
  if (name === '') return 'TLSv1.2';
  const version = Object.hasOwn(TLS_VERSIONS, name) ? TLS_VERSIONS[name] : undefined;
  if (version === undefined) {
    findings.problems.push({
      flag: '--tls-min-version',
      value: name,
      message: `unknown, want one of ${Object.keys(TLS_VERSIONS).join(', ')}`,
    });
  } else if (!/1[23]$/.test(name)) findings.notes.push(`--tls-min-version=${name}: TLS 1.2 is the oldest that is spoken`);
  return version ?? 'TLSv1.2';
}

function completeCiphers({ options, findings }: Section): string | undefined {
  const names = options.tlsCipherSuites ?? [];
  const ciphers = names.map((name) => {
    const cipher = Object.hasOwn(CIPHER_SUITES, name) ? CIPHER_SUITES[name] : undefined;
    if (cipher === undefined)
      findings.problems.push({ flag: '--tls-cipher-suites', value: name, message: "not supported or doesn't exist" });
    return cipher ?? '';
  });
  return ciphers.length === 0 ? undefined : ciphers.join(':');
}
