// The table of flags: all of 1.37 are there, options and flags agree in name and type, --help shows every one.
import { readFileSync } from 'node:fs';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { EFFECTS } from '../../../../runtime/cli/flags/effects.ts';
import { formatFlags } from '../../../../runtime/cli/flags/help.ts';
import { toOptions } from '../../../../runtime/cli/flags/options.ts';
import { parseFlags } from '../../../../runtime/cli/flags/parse.ts';
import { FLAGS } from '../../../../runtime/cli/flags/table.ts';
import { ADMISSION_PLUGINS } from '../../../../runtime/config/admission-plugins.ts';
import { FEATURE_GATES } from '../../../../runtime/config/feature-gates.ts';
import { toFlagName } from '../../../../runtime/config/section.ts';
import type { ServerOptions } from '../../../../runtime/config.ts';

const test = suite('flag table');

/** A value in the type of each option: the compiler checks that none is missing. */
const SAMPLES: { readonly [K in keyof Required<ServerOptions>]: readonly [text: string, value: Required<ServerOptions>[K]] } = {
  insecurePort: ['1', 1],
  insecureBindAddress: ['127.0.0.1', '127.0.0.1'],
  securePort: ['any', 'any'],
  bindAddress: ['127.0.0.1', '127.0.0.1'],
  advertiseAddress: ['10.1.1.1', '10.1.1.1'],
  externalHostname: ['h', 'h'],
  certDir: ['d', 'd'],
  tlsCertFile: ['f', 'f'],
  tlsPrivateKeyFile: ['f', 'f'],
  tlsSniCertKey: ['a,b:c', ['a,b:c']],
  tlsMinVersion: ['VersionTLS13', 'VersionTLS13'],
  tlsCipherSuites: ['a,b', ['a', 'b']],
  disableHttp2Serving: ['true', true],
  http2MaxStreamsPerConnection: ['5', 5],
  corsAllowedOrigins: ['a,b', ['a', 'b']],
  requestTimeout: ['1m', 60_000],
  minRequestTimeout: ['5', 5],
  maxRequestsInflight: ['5', 5],
  maxMutatingRequestsInflight: ['5', 5],
  shutdownDelayDuration: ['1s', 1000],
  shutdownWatchTerminationGracePeriod: ['1s', 1000],
  enableLogsHandler: ['false', false],
  dataDir: ['d', 'd'],
  etcdServers: ['a,b', ['a', 'b']],
  etcdPrefix: ['p', 'p'],
  etcdCafile: ['f', 'f'],
  etcdCertfile: ['f', 'f'],
  etcdKeyfile: ['f', 'f'],
  etcdCompactionInterval: ['0', 0],
  watchCache: ['false', false],
  watchCacheSizes: ['a#1,b#2', ['a#1', 'b#2']],
  eventTtl: ['2h', 7_200_000],
  deleteCollectionWorkers: ['2', 2],
  anonymousAuth: ['false', false],
  tokenAuthFile: ['f', 'f'],
  basicAuthFile: ['f', 'f'],
  clientCaFile: ['f', 'f'],
  authorizationMode: ['ABAC,RBAC', ['ABAC', 'RBAC']],
  authorizationPolicyFile: ['f', 'f'],
  admissionControl: ['A,B', ['A', 'B']],
  enableAdmissionPlugins: ['A,B', ['A', 'B']],
  disableAdmissionPlugins: ['A,B', ['A', 'B']],
  serviceClusterIpRange: ['10.20.0.1/24', '10.20.0.1/24'],
  serviceNodePortRange: ['1-2', '1-2'],
  kubernetesServiceNodePort: ['30000', 30_000],
  allowPrivileged: ['true', true],
  kubeletCertificateAuthority: ['f', 'f'],
  kubeletClientCertificate: ['f', 'f'],
  kubeletClientKey: ['f', 'f'],
  kubeletPreferredAddressTypes: ['a,b', ['a', 'b']],
  kubeletTimeout: ['5s', 5000],
  runtimeConfig: ['v1=true', { v1: 'true' }],
  featureGates: ['A=true', ['A=true']],
  resources: ['d', ['d']],
  controllers: ['*,-a', ['*', '-a']],
  plugin: ['f', ['f']],
  logDir: ['d', 'd'],
  v: ['4', 4],
  vmodule: ['a=1', ['a=1']],
  loggingFormat: ['json', 'json'],
  alsologtostderr: ['true', true],
  stderrthreshold: ['ERROR', 'ERROR'],
};

test('every option comes from the flag of its name, in its type', () => {
  for (const [option, [text, value]] of Object.entries(SAMPLES)) {
    const parsed = parseFlags([`--${toFlagName(option)}=${text}`], FLAGS, 'serve');
    assert.equal(parsed.problems, [], option);
    const { options, withoutEffect } = toOptions(parsed, FLAGS);
    assert.equal(options, { [option]: value });
    assert.equal(withoutEffect, [], option);
  }
  assert.equal(Object.keys(EFFECTS).sort(), Object.keys(SAMPLES).sort());
});

test('has every flag, feature gate and admission plugin of 1.37', () => {
  const groups = [...FLAGS.values()].filter(
    ({ group }) => !group.startsWith('Older') && group !== 'Kindsmith' && group !== 'Insecure serving',
  );
  assert.is(groups.length, 172);
  assert.is(FEATURE_GATES.length, 254);
  assert.is(new Set(FEATURE_GATES.map(({ name }) => name)).size, 254);
  assert.is(ADMISSION_PLUGINS.length, 39);
  assert.is(ADMISSION_PLUGINS.filter(({ on }) => on).length, 25);
});

test('every flag of the seed is there', () => {
  const args = ['--service-cluster-ip-range=10.20.0.1/24', '--etcd-servers=http://127.0.0.1:2379', '--advertise-address=192.168.8.100'];
  const more = ['--bind-address=192.168.8.100', '--insecure-bind-address=192.168.8.100', '--v=4'];
  assert.equal(parseFlags([...args, ...more], FLAGS, 'serve').problems, []);
});

test('flags without effect are named, and checked as far as they can be', () => {
  const parsed = parseFlags(
    ['--audit-policy-file=/does/not/exist', '--audit-log-mode=never', '--profiling=false', '--apiserver-count=3', '--v=1', '--help'],
    FLAGS,
    'serve',
  );
  const { withoutEffect, problems } = toOptions(parsed, FLAGS);
  assert.equal(withoutEffect, ['--audit-policy-file', '--audit-log-mode', '--profiling', '--apiserver-count']);
  assert.equal(problems, [
    '--audit-policy-file=/does/not/exist: no such file or directory',
    '--audit-log-mode=never: want one of batch, blocking, blocking-strict',
  ]);
});

test('docs/flags.md is what --help says', () => {
  const document = readFileSync('docs/flags.md', 'utf8');
  const fence = '```';
  const shown = document.slice(document.indexOf(`${fence}text\n`) + 8, document.lastIndexOf(fence));
  assert.is(shown, formatFlags(FLAGS), 'node scripts/flags.mjs writes docs/flags.md anew');
});

test('help shows every flag with its default', () => {
  const help = formatFlags(FLAGS);
  for (const flag of FLAGS.values()) assert.ok(help.includes(`--${flag.name}`), flag.name);
  assert.match(help, /--insecure-port int .*\n?.*\(default 8080\)/s);
  assert.match(help, /--etcd-prefix string +prefix of every key \(default \/registry\)/);
  assert.match(help, /--profiling +accepted, no effect yet \(default true\)/);
});

test.run();
