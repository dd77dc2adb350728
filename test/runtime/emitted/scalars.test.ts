// Quantities, times and base64 as the reference writes them back, or refuses them.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { JsonObject, JsonValue } from '../../../runtime/api/object.ts';
import { decodeBase64 } from '../../../runtime/emitted/base64.ts';
import { Decoder } from '../../../runtime/emitted/decoder.ts';
import { canonicalMicroTime, canonicalTime } from '../../../runtime/emitted/time.ts';
import { loadShippedCode } from '../../support/shipped-code.ts';

/** What was sent, and what came back (of emptyDir.sizeLimit; the beginning of the message for what was refused). */
const QUANTITIES: readonly (readonly [JsonValue, string])[] = [
  ['0', '0'],
  ['00', '0'],
  ['1', '1'],
  ['01', '01'],
  ['+1', '+1'],
  ['-1', '-1'],
  ['1.', '1.'],
  ['.5', '500m'],
  ['0.5', '500m'],
  ['1.5', '1500m'],
  ['0.0001', '100u'],
  ['0.000000001', '1n'],
  ['0.0000000001', '1n'],
  ['100m', '100m'],
  ['1000m', '1'],
  ['1500m', '1500m'],
  ['1k', '1k'],
  ['1000k', '1M'],
  ['1024k', '1024k'],
  ['1M', '1M'],
  ['1000M', '1G'],
  ['1Ki', '1Ki'],
  ['1024Ki', '1Mi'],
  ['1025Ki', '1025Ki'],
  ['0.5Ki', '512'],
  ['0.5Gi', '512Mi'],
  ['1.5Gi', '1536Mi'],
  ['1000Mi', '1000Mi'],
  ['1023Mi', '1023Mi'],
  ['2048Mi', '2Gi'],
  ['1e3', '1e3'],
  ['1E3', '1E3'],
  ['1e-3', '1e-3'],
  ['12e6', '12e6'],
  ['1.5e3', '1500'],
  ['1e0', '1e0'],
  ['5e1', '50'],
  ['1e20', '100e18'],
  ['9223372036854775807', '9223372036854775807'],
  ['9223372036854775808', '9223372036854775808'],
  ['92233720368547758079', '92233720368547758079'],
  ['1E', '1E'],
  ['8E', '8E'],
  ['10E', '10E'],
  ['8Ei', '9223372036854775807'],
  ['1P', '1P'],
  ['1n', '1n'],
  ['1000n', '1u'],
  ['1u', '1u'],
  ['1500u', '1500u'],
  ['123456789n', '123456789n'],
  ['0m', '0'],
  ['0Ki', '0'],
  ['-0', '0'],
  ['0.0', '0'],
  ['-100m', '-100m'],
  ['-1.5Gi', '-1536Mi'],
  ['1Kii', "unable to parse quantity's suffix"],
  ['1ki', "unable to parse quantity's suffix"],
  ['m', '0'],
  ['', 'quantities must match the regular expression'],
  ['1 ', '1'],
  ['1e', "unable to parse quantity's suffix"],
  ['e3', '0'],
  ['1.5.5', 'quantities must match the regular expression'],
  ['--1', "unable to parse quantity's suffix"],
  ['0.1m', '100u'],
  ['0.0001m', '100n'],
  ['3.14159265358979', '3141592654n'],
  ['100000', '100k'],
  ['10000000', '10M'],
  ['1048576', '1048576'],
  ['1e9', '1e9'],
  ['0.001Ki', '1024m'],
  ['0.1Ki', '102400m'],
  ['1.1Ki', '1126400m'],
  [5, '5'],
  [0.5, '500m'],
  [1.0, '1'],
  [100000, '100k'],
  [1e21, '1e+21'],
  [-2, '-2'],
  [12345678901234567890n, '12345678901234567890'],
];

/** Amounts in a ResourceList (of a ResourceQuota's spec.hard). */
const AMOUNTS: readonly (readonly [JsonValue, string])[] = [
  ['+1', '+1'],
  ['1.500', '1.500'],
  ['00100', '00100'],
  ['1.000', '1'],
  ['100m', '100m'],
  ['0.0001', '1m'],
  ['1n', '1m'],
  ['1500u', '2m'],
  ['-1500u', '-2m'],
  ['-0.0001', '-1m'],
  ['1000000n', '1m'],
  ['1000000001n', '1001m'],
  ['123456789u', '123457m'],
  ['0.0001Ki', '103m'],
  ['1.0005Ki', '1024512m'],
  ['1e-4', '1e-3'],
  ['1e-10', '1e-3'],
  ['1e-3', '1e-3'],
  ['1.001', '1.001'],
  ['100.100m', '101m'],
  ['1.0001k', '1000100m'],
  [1.5, '1500m'],
  [1e-7, '1e-3'],
];

const TIMES: readonly (readonly [string, string])[] = [
  ['2020-01-01T00:00:00Z', '2020-01-01T00:00:00Z'],
  ['2020-01-01T00:00:00.999Z', '2020-01-01T00:00:00Z'],
  ['2020-01-01T00:00:00+02:00', '2019-12-31T22:00:00Z'],
  ['2020-02-30T00:00:00Z', 'parsing time "2020-02-30T00:00:00Z": day out of range'],
  ['2020-01-01T25:00:00Z', 'parsing time "2020-01-01T25:00:00Z": hour out of range'],
  ['2020', 'parsing time "2020" as "2006-01-02T15:04:05Z07:00": cannot parse "" as "-"'],
  ['foo', 'parsing time "foo" as "2006-01-02T15:04:05Z07:00": cannot parse "foo" as "2006"'],
];

/** Exactly six digits of a second. */
const MICRO_TIMES: readonly (readonly [string, string])[] = [
  ['2020-01-01T00:00:00.500000Z', '2020-01-01T00:00:00.500000Z'],
  ['2020-01-01T00:00:00,123456+02:00', '2019-12-31T22:00:00.123456Z'],
  ...[
    ['2020-01-01T00:00:00Z', '"Z" as ".000000"'],
    ['2020-01-01T00:00:00', '"" as ".000000"'],
    ['2020-01-01T00:00:00.5Z', '".5Z" as ".000000"'],
    ['2020-01-01T00:00:00.1234567Z', '"7Z" as "Z07:00"'],
    ['2020-01-01T00:00:00.123456', '"" as "Z07:00"'],
  ].map(([sent, rest]) => [sent, `parsing time "${sent}" as "2006-01-02T15:04:05.000000Z07:00": cannot parse ${rest}`] as [string, string]),
  ['2020-01-01T00:00:00.123456Zx', 'parsing time "2020-01-01T00:00:00.123456Zx": extra text: "x"'],
];

const test = suite('scalars');
const decoder = new Decoder({ unknownFields: [], foldCase: false });
const answer = (run: () => string | undefined): string => {
  try {
    return run() ?? 'nothing';
  } catch (error) {
    return (error as Error).message;
  }
};

test('quantities', () => {
  for (const [sent, want] of QUANTITIES) {
    const found = answer(() => decoder.quantity(sent));
    assert.ok(want.length > 40 ? found.startsWith(want) : found === want, `${String(sent)}: ${found}, not ${want}`);
  }
});

test('amounts are rounded up to a thousandth', () => {
  for (const [sent, want] of AMOUNTS) assert.is(decoder.amount(sent), want, String(sent));
});

test('null is no quantity: a pointer stays unset', async () => {
  assert.is(decoder.quantity(null), undefined);
  const code = await (await loadShippedCode())('pods');
  const volumes = (sizeLimit: JsonValue) => [{ name: 'v', emptyDir: { sizeLimit } }];
  const pod = (sizeLimit: JsonValue) =>
    code.decode({ spec: { volumes: volumes(sizeLimit), overhead: { cpu: null } } }, { unknownFields: [], foldCase: false });
  assert.equal((pod(null)['spec'] as JsonObject)['volumes'], [{ name: 'v', emptyDir: {} }]);
  assert.equal((pod(0)['spec'] as JsonObject)['volumes'], volumes('0'));
  assert.equal((pod(0)['spec'] as JsonObject)['overhead'], { cpu: '0' }, 'an amount is none');
});

test('a canonical quantity stays', () => {
  for (const [sent] of QUANTITIES) {
    const once = answer(() => decoder.quantity(sent));
    if (!once.includes(' ')) assert.is(decoder.quantity(once), once);
  }
});

test('times', () => {
  for (const [sent, want] of TIMES)
    assert.is(
      answer(() => canonicalTime(sent)),
      want,
    );
  for (const [sent, want] of MICRO_TIMES)
    assert.is(
      answer(() => canonicalMicroTime(sent)),
      want,
    );
});

/** Text → what comes back, or the byte that is told. */
const BASE64: readonly (readonly [string, string | number])[] = [
  ['', ''],
  ['YQ==', 'YQ=='],
  ['YR==', 'YQ=='],
  ['YWFh', 'YWFh'],
  ['YQ\n==', 'YQ=='],
  ['YQ=', 3],
  ['YQ', 0],
  ['Y', 0],
  ['%%', 0],
  ['YQ==YQ==', 4],
  ['YQ =', 2],
  ['Y===', 1],
  ['YWFh%', 4],
];

test('base64', () => {
  for (const [text, want] of BASE64)
    assert.is(
      answer(() => decodeBase64(text)),
      typeof want === 'string' ? want : `illegal base64 data at input byte ${want}`,
      text,
    );
});

test.run();
