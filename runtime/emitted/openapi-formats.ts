// Formats that kube-openapi checks on custom kinds; others are not checked. https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/
import { isIP, isIPv4, isIPv6 } from 'node:net';
import type { JsonValue } from '../api/object.ts';

const text =
  (test: (value: string) => boolean) =>
  (value: JsonValue): boolean =>
    typeof value !== 'string' || test(value);
const pattern = (re: RegExp): ((value: JsonValue) => boolean) => text((value) => re.test(value));
const integer =
  (bits: number) =>
  (value: JsonValue): boolean =>
    !(typeof value === 'bigint' || Number.isInteger(value)) ||
    BigInt.asIntN(bits, BigInt(value as bigint | number)) === BigInt(value as bigint | number);

const UUID = '[0-9a-f]{8}-?[0-9a-f]{4}-?';
const DURATION =
  /^([+-]?(\d+(\.\d*)?|\.\d+)\s*(ns|us|µs|μs|ms|s|m|h|d|w|nanoseconds?|microseconds?|milliseconds?|seconds?|minutes?|hours?|days?|weeks?|sec|min|hr)\s*)+$|^0$/;
const DATE_TIME = /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}:\d{2}([.,]\d+)?([Zz]|[+-]\d{2}:\d{2})?$/;

function isCidr(value: string): boolean {
  const [address = '', length = '', ...rest] = value.split('/');
  return rest.length === 0 && isIP(address) !== 0 && /^\d{1,3}$/.test(length) && Number(length) <= (isIPv4(address) ? 32 : 128);
}

function isDate(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value)) && new Date(value).toISOString().startsWith(value);
}

function isUri(value: string): boolean {
  return value.startsWith('/') || URL.canParse(value);
}

const FORMATS: Readonly<Record<string, (value: JsonValue) => boolean>> = {
  int32: integer(32),
  int64: integer(64),
  'date-time': text((value) => DATE_TIME.test(value) && !Number.isNaN(Date.parse(value.replace(' ', 'T').replace(',', '.')))),
  datetime: text((value) => DATE_TIME.test(value) && !Number.isNaN(Date.parse(value.replace(' ', 'T').replace(',', '.')))),
  date: text(isDate),
  duration: pattern(DURATION),
  byte: pattern(/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/),
  ipv4: text(isIPv4),
  ipv6: text(isIPv6),
  cidr: text(isCidr),
  mac: pattern(/^([0-9A-Fa-f]{2}([:-]))(?:[0-9A-Fa-f]{2}\2){4}[0-9A-Fa-f]{2}$|^(?:[0-9A-Fa-f]{4}\.){2}[0-9A-Fa-f]{4}$/),
  uri: text(isUri),
  email: pattern(/^[^\s@<>]+@[^\s@<>]+$/),
  hostname: pattern(/^(?=.{1,253}$)[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*$/),
  uuid: pattern(new RegExp(`^${UUID}[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$`, 'i')),
  uuid3: pattern(new RegExp(`^${UUID}3[0-9a-f]{3}-?[0-9a-f]{4}-?[0-9a-f]{12}$`, 'i')),
  uuid4: pattern(new RegExp(`^${UUID}4[0-9a-f]{3}-?[89ab][0-9a-f]{3}-?[0-9a-f]{12}$`, 'i')),
  uuid5: pattern(new RegExp(`^${UUID}5[0-9a-f]{3}-?[89ab][0-9a-f]{3}-?[0-9a-f]{12}$`, 'i')),
  hexcolor: pattern(/^#?(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})$/),
  creditcard: pattern(/^\d{13,19}$/),
  isbn10: pattern(/^(?:\d[ -]?){9}[\dX]$/),
  isbn13: pattern(/^(?:\d[ -]?){13}$/),
  ssn: pattern(/^\d{3}[- ]?\d{2}[- ]?\d{4}$/),
};

/** Whether a value has a format; formats that are not known are had by everything. */
export function hasFormat(format: string, value: JsonValue): boolean {
  return !Object.hasOwn(FORMATS, format) || FORMATS[format]?.(value) !== false;
}
