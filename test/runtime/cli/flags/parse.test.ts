// Flags as pflag reads them, in its words (asked of kube-apiserver 1.37).
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parseFlags } from '../../../../runtime/cli/flags/parse.ts';
import { FLAGS } from '../../../../runtime/cli/flags/table.ts';

const parse = (...args: readonly string[]): ReturnType<typeof parseFlags> => parseFlags(args, FLAGS, 'kindsmith serve');
const test = suite('flags');

const VALUES: readonly (readonly [args: readonly string[], name: string, value: unknown])[] = [
  [['--insecure-port=8081'], 'insecure-port', 8081],
  [['--insecure-port', '0'], 'insecure-port', 0],
  [['--insecure-port=any'], 'insecure-port', 'any'],
  [['--max-requests-inflight=0x10'], 'max-requests-inflight', 16],
  [['--max-requests-inflight=1_000'], 'max-requests-inflight', 1000],
  [['--max-requests-inflight=010'], 'max-requests-inflight', 8],
  [['--etcd_servers=http://a:1'], 'etcd-servers', ['http://a:1']],
  [['--etcd-servers=a,b', '--etcd-servers', 'c'], 'etcd-servers', ['a', 'b', 'c']],
  [['--etcd-servers='], 'etcd-servers', []],
  [['--controllers='], 'controllers', []],
  [['--oidc-signing-algs=a,"b,c"'], 'oidc-signing-algs', ['a', 'b,c']],
  [['--service-account-issuer=a,b', '--service-account-issuer=c'], 'service-account-issuer', ['a,b', 'c']],
  [['--anonymous-auth'], 'anonymous-auth', true],
  [['--anonymous-auth=F'], 'anonymous-auth', false],
  [['--anonymous-auth=false', '--anonymous-auth'], 'anonymous-auth', true],
  [['--request-timeout=1h30m'], 'request-timeout', 5_400_000],
  [['--request-timeout=+1.5h'], 'request-timeout', 5_400_000],
  [['--request-timeout=0'], 'request-timeout', 0],
  [['--request-timeout=.5s'], 'request-timeout', 500],
  [['--advertise-address='], 'advertise-address', ''],
  [['--advertise-address=::1'], 'advertise-address', '::1'],
  [['-v4'], 'v', 4],
  [['-v=5'], 'v', 5],
  [['-v', '6'], 'v', 6],
  [['--v', '7'], 'v', 7],
  [['-h'], 'help', true],
  [['-hv3'], 'v', 3],
  [
    ['--runtime-config=apps/v1=true, api/all=false', '--runtime-config=v1='],
    'runtime-config',
    { 'apps/v1': 'true', 'api/all': 'false', v1: '' },
  ],
  [['--allow-metric-labels=m,l=v'], 'allow-metric-labels', undefined],
  [['--allow-metric-labels="m,l=v1,v2"'], 'allow-metric-labels', { 'm,l': 'v1,v2' }],
  [['--feature-gates=A=true,kube:B=false', '--feature-gates=C=true'], 'feature-gates', ['A=true', 'kube:B=false', 'C=true']],
  [['--tls-curve-preferences=23,24'], 'tls-curve-preferences', [23, 24]],
  [['--vmodule=a=1,b*=2'], 'vmodule', ['a=1', 'b*=2']],
  [['--goaway-chance=1e-3'], 'goaway-chance', 0.001],
  [['--resources=a', '--resources=b,c'], 'resources', ['a', 'b,c']],
  [['--log-dir=a', '--'], 'log-dir', 'a'],
  [['--token-auth-file', '--v'], 'token-auth-file', '--v'],
];
for (const [args, name, value] of VALUES) {
  test(args.join(' '), () => assert.equal(parse(...args).values.get(name), value));
}

const PROBLEMS: readonly (readonly [args: readonly string[], problem: string])[] = [
  [['--secure-port=abc'], 'invalid argument "abc" for "--secure-port" flag: strconv.ParseInt: parsing "abc": invalid syntax'],
  [['--secure-port='], 'invalid argument "" for "--secure-port" flag: strconv.ParseInt: parsing "": invalid syntax'],
  [['--secure-port=1.5'], 'invalid argument "1.5" for "--secure-port" flag: strconv.ParseInt: parsing "1.5": invalid syntax'],
  [
    ['--secure-port=99999999999999999999'],
    'invalid argument "99999999999999999999" for "--secure-port" flag: strconv.ParseInt: parsing "99999999999999999999": value out of range',
  ],
  [
    ['--tls-curve-preferences=99999999999'],
    'invalid argument "99999999999" for "--tls-curve-preferences" flag: strconv.ParseInt: parsing "99999999999": value out of range',
  ],
  [['--request-timeout=5'], 'invalid argument "5" for "--request-timeout" flag: time: missing unit in duration "5"'],
  [['--request-timeout=5x'], 'invalid argument "5x" for "--request-timeout" flag: time: unknown unit "x" in duration "5x"'],
  [['--request-timeout=abc'], 'invalid argument "abc" for "--request-timeout" flag: time: invalid duration "abc"'],
  [['--request-timeout='], 'invalid argument "" for "--request-timeout" flag: time: invalid duration ""'],
  [['--request-timeout=1h-5m'], 'invalid argument "1h-5m" for "--request-timeout" flag: time: unknown unit "h-" in duration "1h-5m"'],
  [['--advertise-address=foo'], 'invalid argument "foo" for "--advertise-address" flag: failed to parse IP: "foo"'],
  [['--anonymous-auth=maybe'], 'invalid argument "maybe" for "--anonymous-auth" flag: strconv.ParseBool: parsing "maybe": invalid syntax'],
  [['--anonymous-auth='], 'invalid argument "" for "--anonymous-auth" flag: strconv.ParseBool: parsing "": invalid syntax'],
  [['--nope=1'], 'unknown flag: --nope'],
  [['--secure-port'], 'flag needs an argument: --secure-port'],
  [['-v'], "flag needs an argument: 'v' in -v"],
  [['-vx'], 'invalid argument "x" for "-v, --v" flag: strconv.ParseUint: parsing "x": invalid syntax'],
  [['--v=-1'], 'invalid argument "-1" for "-v, --v" flag: strconv.ParseUint: parsing "-1": invalid syntax'],
  [['-qv=1'], "unknown shorthand flag: 'q' in -qv=1"],
  [['---a'], 'bad flag syntax: ---a'],
  [['--=a'], 'bad flag syntax: --=a'],
  [['foo'], '"kindsmith serve" does not take any arguments, got ["foo"]'],
  [['--anonymous-auth', 'true'], '"kindsmith serve" does not take any arguments, got ["true"]'],
  [['--', '--v=1'], '"kindsmith serve" does not take any arguments, got ["--v=1"]'],
  [['--oidc-required-claim=abc'], 'invalid argument "abc" for "--oidc-required-claim" flag: malformed pair, expect string=string'],
  [['--allow-metric-labels=x'], 'invalid argument "x" for "--allow-metric-labels" flag: x must be formatted as key=value'],
  [['--goaway-chance=z'], 'invalid argument "z" for "--goaway-chance" flag: strconv.ParseFloat: parsing "z": invalid syntax'],
  [
    ['--goaway-chance=1e400'],
    'invalid argument "1e400" for "--goaway-chance" flag: strconv.ParseFloat: parsing "1e400": value out of range',
  ],
  [['--vmodule=x'], 'invalid argument "x" for "--vmodule" flag: "x" does not have the pattern=N format'],
  [
    ['--vmodule=a=b'],
    'invalid argument "a=b" for "--vmodule" flag: parsing verbosity in "a=b": strconv.ParseUint: parsing "b": invalid syntax',
  ],
  [
    ['--log-json-info-buffer-size=z'],
    'invalid argument "z" for "--log-json-info-buffer-size" flag: quantities must match the regular expression \'^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$\'',
  ],
  [
    ['--oidc-signing-algs=a,"b'],
    'invalid argument "a,\\"b" for "--oidc-signing-algs" flag: parse error on line 1, column 5: extraneous or missing " in quoted-field',
  ],
];
for (const [args, problem] of PROBLEMS) {
  test(`refuses ${args.join(' ')}`, () => assert.equal(parse(...args).problems, [problem]));
}

test('reports every fault, and keeps what was right', () => {
  const { values, problems } = parse('--nope', '--secure-port=x', '--v=3', '--request-timeout=1', 'word');
  assert.equal(problems.length, 4);
  assert.is(values.get('v'), 3);
  assert.not(values.has('secure-port'));
});

test('__proto__ and constructor are unknown flags', () => {
  assert.equal(parse('--__proto__=1', '--constructor=1').problems, ['unknown flag: --__proto__', 'unknown flag: --constructor']);
});

test.run();
