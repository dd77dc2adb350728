// The table of name formats: which check `metadata.name` of a resource passes. Definitions refer to the entries by name.
import { bytesOfIp, checkStrictIp } from './formats-ip.ts';
import { checkDns1035Label, checkDnsLabel, checkDnsSubdomain, checkPathSegment, maxCharactersMessage, type NameCheck } from './names.ts';

export interface NameFormat {
  readonly check: NameCheck;
  /** Checks `metadata.generateName`, whose last dash may yet be followed by something. */
  readonly checkPrefix: NameCheck;
  readonly use: string;
}

/** A prefix may end with a dash: it is looked at as a letter. */
function masked(check: NameCheck): NameCheck {
  return (prefix) => check(prefix.length > 1 && prefix.endsWith('-') ? `${prefix.slice(0, -1)}a` : prefix);
}

function plain(check: NameCheck, use: string): NameFormat {
  return { check, checkPrefix: masked(check), use };
}

/** At most 52 characters: controllers append 11 to it. */
function checkShortSubdomain(value: string): string[] {
  const messages = checkDnsSubdomain(value);
  return value.length > 52 ? [...messages, maxCharactersMessage(52)] : messages;
}

/** An IP address in the one spelling that is canonical (RFC 5952). */
function checkCanonicalIp(value: string): string[] {
  const messages = checkStrictIp(value);
  if (messages.length > 0) return messages;
  const canonical = canonicalIp(value);
  return canonical === value ? [] : [`must be in canonical form ("${canonical}")`];
}

function canonicalIp(value: string): string {
  const bytes = bytesOfIp(value) ?? [];
  if (bytes.length === 4) return bytes.join('.');
  return new URL(`http://[${value}]`).hostname.slice(1, -1);
}

/** By the name that definitions write in `writes.nameFormat`. */
export const NAME_FORMATS: ReadonlyMap<string, NameFormat> = new Map([
  ['dns-subdomain', plain(checkDnsSubdomain, 'most kinds')],
  ['dns-label', plain(checkDnsLabel, 'namespaces, and kinds whose name becomes a host name')],
  ['dns-1035-label', plain(checkDns1035Label, 'labels that begin with a letter')],
  ['short-dns-subdomain', { check: checkShortSubdomain, checkPrefix: masked(checkDnsSubdomain), use: 'owners that append to their name' }],
  ['path-segment', { check: checkPathSegment, checkPrefix: checkPathSegment, use: 'kinds whose name may hold colons and upper case' }],
  ['ip-address', plain(checkCanonicalIp, 'objects named by an IP address')],
  ['any', plain(() => [], 'the name is checked by a rule of the definition')],
]);

/** The named format; one that is not in the table is a fault of the definition and counts as dns-subdomain. */
export function nameFormat(name: string): NameFormat {
  return NAME_FORMATS.get(name) ?? (NAME_FORMATS.get('dns-subdomain') as NameFormat);
}
