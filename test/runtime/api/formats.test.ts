// The named checks: values and what the reference says to them.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { FORMATS } from '../../../runtime/api/formats.ts';
import type { JsonValue } from '../../../runtime/api/object.ts';

const test = suite('formats');
const ip = 'must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)';
const cidr = 'must be a valid CIDR value, (e.g. 10.9.8.0/24 or 2001:db8::/64)';
const zeros = 'must not have leading 0s in IP or prefix length';
const env = "a valid environment variable name must consist only of printable ASCII characters other than '='";
const key =
  "a valid config key must consist of alphanumeric characters, '-', '_' or '.' (e.g. 'key.name',  or 'KEY_NAME',  or 'key-name', regex used for validation is '[-._a-zA-Z0-9]+')";

const table: readonly (readonly [format: string, value: JsonValue, ...messages: string[]])[] = [
  ['dnsLabel', 'a-1'],
  ['dnsLabel', 'a.b', 'must not contain dots'],
  ['dnsLabel', `${'a'.repeat(64)}.b`, 'must be no more than 63 characters', 'must not contain dots'],
  ['dnsSubdomain', 'a'.repeat(254), 'must be no more than 253 characters'],
  ['qualifiedName', `${'a'.repeat(254)}/a`, 'prefix part must be no more than 253 bytes'],
  ['annotationKey', 'Example.COM/A'],
  ['ip', '::'],
  ['ip', '2001:DB8::1'],
  ['ip', '::ffff:1.2.3.4', 'must not be an IPv4-mapped IPv6 address'],
  ['ip', '::ffff:102:304', 'must not be an IPv4-mapped IPv6 address'],
  ['ip', '01.2.3.4', 'must not have leading 0s'],
  ['ip', '1.2.3.04', 'must not have leading 0s'],
  ['ip', '256.1.1.1', ip],
  ['ip', 'fe80::1%eth0', ip],
  ['ip', '1.2.3.4.', ip],
  ['ip', '', ip],
  ['cidr', '10.0.0.0/8'],
  ['cidr', '0.0.0.0/0'],
  ['cidr', 'fd00::/64'],
  ['cidr', '1.2.3.0/24 ', cidr],
  ['cidrTrimmed', '1.2.3.0/24 '],
  ['cidr', '1.2.3.4/33', cidr],
  ['cidr', '1.2.3.4/', cidr],
  ['cidr', '/8', cidr],
  ['cidr', '1.2.3.0/024', zeros],
  ['cidr', '01.2.3.0/24', zeros],
  ['cidr', 'fd00::1/64', 'must not have bits set beyond the prefix length'],
  ['cidr', '10.0.0.1/31', 'must not have bits set beyond the prefix length'],
  ['cidr', '::ffff:1.2.3.4/120', 'must not have an IPv4-mapped IPv6 address'],
  ['configMapKey', '.a'],
  ['configMapKey', 'a/b', key],
  ['configMapKey', '..', "must not be '..'"],
  ['configMapKey', '..a', "must not start with '..'"],
  ['envVarName', '1 a!$'],
  ['envVarName', 'A=B', env],
  ['envVarName', '\t', env],
  ['portNumber', 65535],
  ['portNumber', 0, 'must be between 1 and 65535, inclusive'],
  ['portName', '-', 'must contain at least one letter (a-z)', 'must not begin or end with a hyphen'],
  ['portName', 'A--b', 'must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)', 'must not contain consecutive hyphens'],
  ['portNumberOrName', '80', 'must contain at least one letter (a-z)'],
  ['portNumberOrName', 70000, 'must be between 1 and 65535, inclusive'],
  ['volumeFilePath', 'a/..b'],
  ['volumeFilePath', '/../a', 'must be a relative path', "must not contain '..'"],
  ['volumeFilePath', '..', "must not contain '..'", "must not start with '..'"],
  ['volumeFilePath', '../a', "must not contain '..'"],
  ['volumeFilePath', '..p/a', "must not start with '..'"],
  ['descendingPath', '..p/a'],
  ['noBacksteps', '/a/../b', "must not contain '..'"],
  ['dnsSearch', '.'],
  ['dnsSearch', '_sip._tcp.abc.'],
  ['sysctlName', 'a/b.c'],
  ['finalizerName', 'kubernetes'],
  ['finalizerName', 'mine', 'name is neither a standard finalizer name nor is it fully qualified'],
  ['iscsiName', 'iqn.2015-02.example.com:test'],
  ['iscsiName', 'iqn.x', 'must be valid format'],
  ['iscsiName', 'x', 'must be valid format starting with iqn, eui, or naa'],
  ['fileMode', 512, 'must be a number between 0 and 0777 (octal), both inclusive'],
  ['userId', -1, 'must be between 0 and 2147483647, inclusive'],
  ['nonNegativeOrPercent', '200%'],
  ['nonNegativeOrPercent', -1, 'must be greater than or equal to 0'],
];

for (const [format, value, ...messages] of table)
  test(`${format} ${JSON.stringify(value)?.slice(0, 40)}`, () => {
    assert.equal(FORMATS.get(format)?.(value), messages);
  });

test('a check has nothing to say about a value of another type', () => {
  for (const [name, check] of FORMATS) assert.equal(check(null), [], name);
});

test.run();
