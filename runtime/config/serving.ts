// Where and how the server listens: the insecure port, TLS, the address that others are told, limits of requests.
import { isIP } from 'node:net';
import { hostname, networkInterfaces } from 'node:os';
import { formatHostPort, isLocalOnly, isLoopback, isUnspecified, parseCidr } from './address.ts';
import type { Section } from './section.ts';
import { completeSecure } from './serving-tls.ts';
import type { ListenAddress, ServingConfig } from './shape.ts';

const LOOPBACK = '127.0.0.1';

export interface ServingSurroundings {
  readonly dataDir: string;
  /** Masked CIDRs. */
  readonly serviceRanges: readonly string[];
}

export function completeServing(section: Section, { dataDir, serviceRanges }: ServingSurroundings): ServingConfig {
  const { options, findings } = section;
  const secure = completeSecure(section, dataDir);
  const advertiseAddress = secure === undefined ? undefined : completeAdvertised(section, secure.address);
  const insecure = completeInsecure(section, secure !== undefined);
  if (secure === undefined && insecure === undefined) {
    findings.problems.push({ flag: '--insecure-port', value: '0', message: 'without --secure-port nothing is left to listen on' });
  }
  return {
    insecure,
    secure: secure && { ...secure, certNames: certNamesOf({ ...section.options, bound: secure.address, advertiseAddress, serviceRanges }) },
    insecureHosts: insecure === undefined ? [] : hostsOf(insecure.address, options.externalHostname),
    advertiseAddress,
    externalHostname: options.externalHostname === '' ? undefined : options.externalHostname,
    corsAllowedOrigins: options.corsAllowedOrigins ?? [],
    requestTimeout: section.atLeast('requestTimeout', 0, 60_000),
    minRequestTimeoutSeconds: section.atLeast('minRequestTimeout', 0, 1800),
    maxRequestsInflight: section.atLeast('maxRequestsInflight', 0, 400),
    maxMutatingRequestsInflight: section.atLeast('maxMutatingRequestsInflight', 0, 200),
    shutdownDelay: section.atLeast('shutdownDelayDuration', 0, 0),
    shutdownWatchTerminationGrace: section.atLeast('shutdownWatchTerminationGracePeriod', 0, 0),
    logsHandler: options.enableLogsHandler ?? true,
  };
}

/** A secure port without `--insecure-port` means no insecure port; without either it is 8080 on loopback. */
function completeInsecure(section: Section, isSecure: boolean): ListenAddress | undefined {
  const { options, findings } = section;
  const address = section.address('insecureBindAddress', LOOPBACK);
  const port = section.port('insecurePort', isSecure ? undefined : 8080);
  if (port === undefined) return undefined;
  if (!isLoopback(address)) {
    findings.notes.push(
      `the insecure port listens on ${formatHostPort(address, port)}, beyond loopback: whoever reaches it may do everything`,
    );
  }
  if (options.bindAddress !== undefined && !isSecure) {
    findings.notes.push('--bind-address is the address of the secure port, and there is no --secure-port');
  }
  return { address, port };
}

/** Names that a Host header of the insecure port may have beyond loopback's. */
function hostsOf(address: string, externalHostname: string | undefined): readonly string[] {
  const external = externalHostname === undefined || externalHostname === '' ? [] : [externalHostname];
  if (isLoopback(address)) return external;
  if (!isUnspecified(address)) return [address, ...external];
  return [...hostAddresses(), hostname(), ...external];
}

function completeAdvertised(section: Section, bound: string): string | undefined {
  const given = section.address('advertiseAddress', '');
  if (given !== '') return given;
  // kube-apiserver too: Endpoints must not name loopback, so a server bound to it names the host's own address.
  return isUnspecified(bound) || isLocalOnly(bound) ? hostAddresses()[0] : bound;
}

interface CertNameParts {
  readonly bound: string;
  readonly advertiseAddress: string | undefined;
  readonly externalHostname?: string;
  readonly serviceRanges: readonly string[];
}

/** Every name that a client may know the secure port by: first the one that others are told. */
function certNamesOf({ bound, advertiseAddress, externalHostname, serviceRanges }: CertNameParts): readonly string[] {
  const own = isUnspecified(bound) ? [...hostAddresses(), hostname()] : [bound, hostname()];
  const service = serviceRanges.flatMap((range) => parseCidr(range)?.first ?? []);
  return [...new Set([advertiseAddress ?? '', externalHostname ?? '', ...own, ...service])].filter((name) => name !== '');
}

/** Addresses of this machine's interfaces but loopback and link-local, IPv4 first. */
function hostAddresses(): readonly string[] {
  const all = Object.values(networkInterfaces()).flatMap((interfaces) => interfaces ?? []);
  const usable = all.filter(({ internal, address }) => !internal && !isLocalOnly(address)).map(({ address }) => address);
  return usable.sort((a, b) => isIP(a) - isIP(b));
}
