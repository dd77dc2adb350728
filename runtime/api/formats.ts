// The named checks that definitions refer to (`x-kindsmith-format`, `format` of a rule): what a value must look like, in the words of
// the reference. Each answers its messages, none when the value is fine; relations between fields are rules of definitions.
import { checkCidr, checkEndpointIp, checkIp, checkStrictIp } from './formats-ip.ts';
import {
  checkDns1035Label,
  checkDnsLabel,
  checkDnsSubdomain,
  checkLabelValue,
  checkPathSegment,
  checkQualifiedName,
  maxCharactersMessage,
  regexMessage,
} from './names.ts';
import type { JsonValue } from './object.ts';

/** Messages about a value; empty when it is fine, or of a type that the check has nothing to say about. */
export type FormatCheck = (value: JsonValue) => readonly string[];

const FINE: readonly string[] = [];

const text =
  (check: (value: string) => readonly string[]): FormatCheck =>
  (value) =>
    typeof value === 'string' ? check(value) : FINE;

const number =
  (fits: (value: number | bigint) => boolean, message: string): FormatCheck =>
  (value) =>
    (typeof value === 'number' || typeof value === 'bigint') && !fits(value) ? [message] : FINE;

const between = (min: number, max: number): FormatCheck =>
  number((value) => value >= min && value <= max, `must be between ${min} and ${max}, inclusive`);

const byteLength = (value: string): number => Buffer.byteLength(value);

const CONFIG_KEY = '[-._a-zA-Z0-9]+';
const CONFIG_KEY_RE = new RegExp(`^${CONFIG_KEY}$`);
const CONFIG_KEY_WORDS = "a valid config key must consist of alphanumeric characters, '-', '_' or '.'";

/** Key of a ConfigMap's or Secret's data: the name of a file. */
function checkConfigMapKey(value: string): string[] {
  const messages: string[] = [];
  if (byteLength(value) > 253) messages.push(maxCharactersMessage(253));
  if (!CONFIG_KEY_RE.test(value)) messages.push(regexMessage(CONFIG_KEY_WORDS, CONFIG_KEY, 'key.name', 'KEY_NAME', 'key-name'));
  if (value === '.' || value === '..') messages.push(`must not be '${value}'`);
  else if (value.startsWith('..')) messages.push("must not start with '..'");
  return messages;
}

const ENV_NAME_RE = /^[ -<>-~]*$/;
const ENV_NAME_MESSAGE = "a valid environment variable name must consist only of printable ASCII characters other than '='";

/** IANA service name (RFC 6335): the name of a port. */
function checkPortName(value: string): string[] {
  const messages: string[] = [];
  if (byteLength(value) > 15) messages.push(maxCharactersMessage(15));
  if (!/^[-a-z0-9]+$/.test(value)) messages.push('must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)');
  if (!/[a-z]/.test(value)) messages.push('must contain at least one letter (a-z)');
  if (value.includes('--')) messages.push('must not contain consecutive hyphens');
  if (value.startsWith('-') || value.endsWith('-')) messages.push('must not begin or end with a hyphen');
  return messages;
}

const portNumber = between(1, 65535);

const HEADER = '[-A-Za-z0-9]+';
const HEADER_RE = new RegExp(`^${HEADER}$`);
const HEADER_WORDS = "a valid HTTP header must consist of alphanumeric characters or '-'";

const hasBackstep = (path: string): boolean => path.split('/').includes('..');

/** Path without `..` as a part. */
function checkBacksteps(path: string): string[] {
  return hasBackstep(path) ? ["must not contain '..'"] : [];
}

/** Path that stays below where it is laid. */
function checkDescendingPath(path: string): string[] {
  return path.startsWith('/') ? ['must be a relative path', ...checkBacksteps(path)] : checkBacksteps(path);
}

/** The same, and `..` does not begin its first part: files of volumes, where the kubelet uses such names. */
function checkVolumeFilePath(path: string): string[] {
  const messages = checkDescendingPath(path);
  if (path.startsWith('..') && !path.startsWith('../')) messages.push("must not start with '..'");
  return messages;
}

const PERCENT = '[0-9]+%';
const PERCENT_RE = new RegExp(`^${PERCENT}$`);
const PERCENT_WORDS = "a valid percent string must be a numeric string followed by an ending '%'";
const nonNegative = number((value) => value >= 0, 'must be greater than or equal to 0');

const SEARCH = '_?[a-z0-9]([-_a-z0-9]*[a-z0-9])?(\\._?[a-z0-9]([-_a-z0-9]*[a-z0-9])?)*';
const SEARCH_RE = new RegExp(`^${SEARCH}$`);
const SEARCH_WORDS =
  "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '_', '-' or '.', and must start and end with an alphanumeric character";

/** DNS search path: a subdomain that may have underscores and a final dot; `.` alone is the root. */
function checkDnsSearch(value: string): string[] {
  if (value === '.') return [];
  const name = value.endsWith('.') ? value.slice(0, -1) : value;
  const messages = byteLength(name) > 253 ? [maxCharactersMessage(253)] : [];
  return SEARCH_RE.test(name) ? messages : [...messages, regexMessage(SEARCH_WORDS, SEARCH, 'example.com')];
}

const SYSCTL = '([a-z0-9]([-_a-z0-9]*[a-z0-9])?[\\./])*[a-z0-9]([-_a-z0-9]*[a-z0-9])?';
const SYSCTL_RE = new RegExp(`^${SYSCTL}$`);

function checkSysctlName(value: string): string[] {
  const fine = byteLength(value) <= 253 && SYSCTL_RE.test(value);
  return fine ? [] : [`must have at most 253 characters and match regex ^${SYSCTL}$`];
}

const STANDARD_FINALIZERS: ReadonlySet<string> = new Set(['kubernetes', 'orphan', 'foregroundDeletion']);

/** Name of a finalizer: qualified, with a domain unless it is one of Kubernetes' own. */
export function checkFinalizerName(value: string): string[] {
  const messages = checkQualifiedName(value);
  const known = value.includes('/') || STANDARD_FINALIZERS.has(value);
  return known ? messages : [...messages, 'name is neither a standard finalizer name nor is it fully qualified'];
}

const ISCSI_NAMES: readonly RegExp[] = [
  /^iqn\.\d{4}-\d{2}\.([a-zA-Z0-9-.]+)(:[^,;*&$|\s]+)$/,
  /^eui\.[0-9a-fA-F]{16}$/,
  /^naa\.[0-9a-fA-F]{32}$/,
];

/** iSCSI qualified name (RFC 3720). */
function checkIscsiName(value: string): string[] {
  if (!/^(iqn|eui|naa)/.test(value)) return ['must be valid format starting with iqn, eui, or naa'];
  return ISCSI_NAMES.some((pattern) => pattern.test(value)) ? [] : ['must be valid format'];
}

/** Every check by the name that definitions use. */
export const FORMATS: ReadonlyMap<string, FormatCheck> = new Map<string, FormatCheck>([
  ['dnsLabel', text(checkDnsLabel)],
  ['dnsSubdomain', text(checkDnsSubdomain)],
  ['dns1035Label', text(checkDns1035Label)],
  ['qualifiedName', text(checkQualifiedName)],
  // Keys of annotations may be in upper case.
  ['annotationKey', text((value) => checkQualifiedName(value.toLowerCase()))],
  ['labelValue', text(checkLabelValue)],
  ['pathSegment', text(checkPathSegment)],
  ['finalizerName', text(checkFinalizerName)],
  ['configMapKey', text(checkConfigMapKey)],
  ['envVarName', text((value) => (value !== '' && ENV_NAME_RE.test(value) ? FINE : [ENV_NAME_MESSAGE]))],
  ['portNumber', portNumber],
  ['portName', text(checkPortName)],
  ['portNumberOrName', (value) => (typeof value === 'string' ? checkPortName(value) : portNumber(value))],
  ['httpHeaderName', text((value) => (HEADER_RE.test(value) ? FINE : [regexMessage(HEADER_WORDS, HEADER, 'X-Header-Name')]))],
  ['ip', text(checkStrictIp)],
  ['ipLoose', text(checkIp)],
  ['endpointIp', text(checkEndpointIp)],
  ['cidr', text(checkCidr)],
  ['cidrTrimmed', text((value) => checkCidr(value.trim()))],
  ['nonNegative', nonNegative],
  ['positive', number((value) => value > 0, 'must be greater than 0')],
  ['greaterThanZero', number((value) => value > 0, 'must be greater than zero')],
  ['weight', number((value) => value >= 1 && value <= 100, 'must be in the range 1-100')],
  ['fileMode', number((value) => value >= 0 && value <= 0o777, 'must be a number between 0 and 0777 (octal), both inclusive')],
  ['userId', between(0, 2147483647)],
  ['deadlineSeconds', between(1, 2147483647)],
  ['lun', between(0, 255)],
  ['partition', between(1, 255)],
  ['noBacksteps', text(checkBacksteps)],
  ['descendingPath', text(checkDescendingPath)],
  ['volumeFilePath', text(checkVolumeFilePath)],
  ['nonNegativeOrPercent', nonNegativeOrPercent],
  ['dnsSearch', text(checkDnsSearch)],
  ['sysctlName', text(checkSysctlName)],
  ['iscsiName', text(checkIscsiName)],
]);

function nonNegativeOrPercent(value: JsonValue): readonly string[] {
  if (typeof value !== 'string') return nonNegative(value);
  return PERCENT_RE.test(value) ? FINE : [regexMessage(PERCENT_WORDS, PERCENT, '1%', '93%')];
}
