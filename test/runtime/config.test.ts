// Options → Config: what is assumed, what is refused, all faults at once, frozen.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Config, ConfigError, type ConfigProblem, completeConfig, type ServerOptions } from '../../runtime/config.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';

const test = suite('config');

const complete = (options: ServerOptions, context = {}): Config => completeConfig(options, { cwd: '/nowhere', ...context });
const problemsOf = (options: ServerOptions, context = {}): readonly ConfigProblem[] => {
  try {
    complete(options, context);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
};
const lines = (options: ServerOptions, context = {}): readonly string[] =>
  problemsOf(options, context).map(({ flag, value, message }) => `${flag}${value === undefined ? '' : `=${value}`}: ${message}`);

test('nothing given: the insecure port on loopback, the embedded store, everything allowed', () => {
  const { serving, storage, authentication, authorization, network, controllers, log, notes } = complete({});
  assert.equal(serving.insecure, { address: '127.0.0.1', port: 8080 });
  assert.is(serving.secure, undefined);
  assert.is(serving.advertiseAddress, undefined);
  assert.equal(serving.insecureHosts, []);
  assert.equal([storage.backend, storage.dataDir, storage.prefix], ['embedded', '/nowhere/.kindsmith', '/registry']);
  assert.equal(authentication, { tokenFile: undefined, basicFile: undefined, clientCaFile: undefined, anonymous: false });
  assert.equal(authorization, { modes: ['AlwaysAllow'], policyFile: undefined });
  assert.equal(network.serviceClusterIpRanges, ['10.0.0.0/24']);
  assert.equal(network.serviceNodePorts, { first: 30_000, size: 2768 });
  assert.equal(controllers.enabled, ['*']);
  assert.equal([log.dir, log.verbosity, log.format], [undefined, 0, 'text']);
  assert.equal(notes, []);
});

test('is frozen all the way, and a completed Config comes back as it is', () => {
  const config = complete({ runtimeConfig: { v1: 'true' }, v: 3 });
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    assert.ok(Object.isFrozen(value));
    for (const part of Object.values(value)) walk(part);
  };
  walk(config);
  assert.is(completeConfig(config), config);
});

const PORTS: readonly (readonly [options: ServerOptions, insecure: number | undefined, secure: number | undefined])[] = [
  [{}, 8080, undefined],
  [{ insecurePort: 'any' }, 0, undefined],
  [{ securePort: 6443 }, undefined, 6443],
  [{ securePort: 'any' }, undefined, 0],
  [{ securePort: 6443, insecurePort: 8080 }, 8080, 6443],
  [{ securePort: 6443, insecurePort: 0 }, undefined, 6443],
  [{ securePort: 6443, insecureBindAddress: '127.0.0.2' }, undefined, 6443],
  [{ securePort: 0 }, 8080, undefined],
];
for (const [options, insecure, secure] of PORTS) {
  test(`listens as ${JSON.stringify(options)} says`, () => {
    const { serving } = complete(options);
    assert.is(serving.insecure?.port, insecure);
    assert.is(serving.secure?.port, secure);
  });
}

test('the secure port: loopback unless said, certificates in the data directory, HTTP/2', () => {
  const { serving, notes } = complete({ securePort: 6443, dataDir: 'data' });
  assert.equal([serving.secure?.address, serving.secure?.certDir, serving.secure?.http2], ['127.0.0.1', '/nowhere/data/certs', true]);
  assert.is(serving.secure?.minVersion, 'TLSv1.2');
  assert.match(notes.join('\n'), /anonymous requests/);
});

test("the seed's flags: an insecure address beyond loopback is said and becomes a valid Host", () => {
  const { serving, network, notes } = complete({
    serviceClusterIpRange: '10.20.0.1/24',
    advertiseAddress: '192.168.8.100',
    bindAddress: '192.168.8.100',
    insecureBindAddress: '192.168.8.100',
    v: 4,
  });
  assert.equal(serving.insecure, { address: '192.168.8.100', port: 8080 });
  assert.equal(serving.insecureHosts, ['192.168.8.100']);
  assert.equal(network.serviceClusterIpRanges, ['10.20.0.0/24']);
  assert.match(notes[0] ?? '', /192\.168\.8\.100:8080, beyond loopback/);
});

test('all interfaces: every address of this machine is a valid Host', () => {
  const { serving } = complete({ insecureBindAddress: '0.0.0.0', externalHostname: 'api.example.org' });
  assert.ok(serving.insecureHosts.includes('api.example.org'));
});

test('a certificate that is made names every way to the secure port', () => {
  const { serving } = complete({
    securePort: 6443,
    bindAddress: '192.168.8.100',
    advertiseAddress: '10.9.9.9',
    externalHostname: 'api.example.org',
    serviceClusterIpRange: '10.20.0.1/24,fd00::/112',
  });
  const names = serving.secure?.certNames ?? [];
  assert.is(names[0], '10.9.9.9');
  for (const name of ['192.168.8.100', 'api.example.org', '10.20.0.1', 'fd00::1']) assert.ok(names.includes(name), name);
});

test('advertised: what is given, else the bind address, never loopback', () => {
  assert.is(complete({ securePort: 1, advertiseAddress: '10.9.9.9' }).serving.advertiseAddress, '10.9.9.9');
  assert.is(complete({ securePort: 1, bindAddress: '192.168.8.100' }).serving.advertiseAddress, '192.168.8.100');
  assert.not.match(complete({ securePort: 1 }).serving.advertiseAddress ?? '', /^127/);
});

const RANGES: readonly (readonly [given: string, ranges: readonly string[]])[] = [
  ['', ['10.0.0.0/24']],
  ['10.20.0.1/24', ['10.20.0.0/24']],
  ['10.96.7.9/12', ['10.96.0.0/12']],
  ['fd00:1:2::ffff/112', ['fd00:1:2::/112']],
  ['10.0.0.0/16,fd00::1/108', ['10.0.0.0/16', 'fd00::/108']],
  ['::ffff:10.1.2.3/120', ['::ffff:a01:200/120']],
];
for (const [given, ranges] of RANGES) {
  test(`service range ${given}`, () => assert.equal(complete({ serviceClusterIpRange: given }).network.serviceClusterIpRanges, ranges));
}

test('etcd servers choose etcd; the prefix has one leading slash', () => {
  const { storage } = complete({ etcdServers: ['http://127.0.0.1:2379', 'https://b:2379'], etcdPrefix: 'registry/' });
  assert.is(storage.backend, 'etcd');
  assert.is(storage.prefix, '/registry');
  assert.equal(storage.backend === 'etcd' && storage.servers, ['http://127.0.0.1:2379', 'https://b:2379']);
  assert.is(complete({ etcdServers: [] }).storage.backend, 'embedded');
});

test('anonymous requests only where something else than AlwaysAllow decides', () => {
  assert.is(complete({ authorizationMode: ['RBAC'] }).authentication.anonymous, true);
  assert.is(complete({ authorizationMode: ['AlwaysDeny'], anonymousAuth: false }).authentication.anonymous, false);
  assert.is(complete({ authorizationMode: ['Mine', 'AlwaysAllow'] }, { authorizers: ['Mine'] }).authentication.anonymous, false);
});

test('admission plugins keep their order whatever order they are named in', () => {
  const { plugins } = complete({
    enableAdmissionPlugins: ['AlwaysPullImages', 'NamespaceExists'],
    disableAdmissionPlugins: ['LimitRanger'],
  }).admission;
  assert.equal(plugins.slice(0, 2), ['NamespaceLifecycle', 'NamespaceExists']);
  assert.not(plugins.includes('LimitRanger'));
  assert.is(plugins.length, 26);
  assert.equal(complete({ admissionControl: ['AlwaysDeny', 'NamespaceLifecycle'] }).admission.plugins, [
    'NamespaceLifecycle',
    'AlwaysDeny',
  ]);
  assert.equal(complete({ admissionControl: [] }).admission.plugins, []);
});

test("users' admission plugins are on and can be switched off", () => {
  const context = { admissionPlugins: ['Mine'] };
  assert.is(complete({}, context).admission.plugins.at(-1), 'Mine');
  assert.not(complete({ disableAdmissionPlugins: ['Mine'] }, context).admission.plugins.includes('Mine'));
});

test('a retired admission plugin is passed over and said', () => {
  const { admission, notes } = complete({ admissionControl: ['SecurityContextDeny', 'LimitRanger'] });
  assert.equal(admission.plugins, ['LimitRanger']);
  assert.match(notes.join(), /SecurityContextDeny/);
});

test('feature gates: a named one counts more than its stage', () => {
  const { features } = complete({ featureGates: ['AllBeta=false', 'kube:APIServerIdentity=true', 'APIServingWithRoutine=1'] });
  assert.equal([features['APIServerIdentity'], features['APIServingWithRoutine'], features['APIResponseCompression']], [true, true, false]);
});

test('runtime-config: keys with and without apis/, an empty value is true', () => {
  const { runtimeConfig } = complete({ runtimeConfig: { 'apis/apps/v1': 'false', v1: '', 'api/all': 'true' } }).resources;
  assert.equal(runtimeConfig, { 'apps/v1': false, v1: true, 'api/all': true });
});

const PROBLEMS: readonly (readonly [options: ServerOptions, problem: string | RegExp])[] = [
  [{ insecurePort: 0 }, '--insecure-port=0: without --secure-port nothing is left to listen on'],
  [{ securePort: 70_000 }, '--secure-port=70000: must be between 0 and 65535, inclusive; 0 turns it off'],
  [{ insecureBindAddress: 'localhost' }, '--insecure-bind-address=localhost: not an IP address'],
  [{ maxRequestsInflight: -1 }, '--max-requests-inflight=-1: can not be negative'],
  [{ requestTimeout: -1 }, '--request-timeout=-1: can not be negative'],
  [{ deleteCollectionWorkers: 0 }, '--delete-collection-workers=0: must be at least 1'],
  [{ etcdServers: ['foo'] }, '--etcd-servers=foo: not the URL of a server: want http://HOST:PORT or https://HOST:PORT'],
  [{ etcdPrefix: '/' }, '--etcd-prefix=/: must name at least one path segment'],
  [{ serviceClusterIpRange: 'abc' }, '--service-cluster-ip-range=abc: not a valid cidr'],
  [{ serviceClusterIpRange: '10.0.0.0/30' }, '--service-cluster-ip-range=10.0.0.0/30: must hold at least 8 addresses'],
  [{ serviceClusterIpRange: '10.0.0.0/33' }, '--service-cluster-ip-range=10.0.0.0/33: not a valid cidr'],
  [{ serviceClusterIpRange: '10.0.0.0/24,10.1.0.0/24' }, /two ranges must be of different IP families/],
  [{ serviceNodePortRange: '5-1' }, '--service-node-port-range=5-1: the last port is before the first'],
  [{ serviceNodePortRange: '1-70000' }, '--service-node-port-range=1-70000: ports end at 65535'],
  [{ serviceNodePortRange: 'x' }, /not a port range/],
  [{ kubernetesServiceNodePort: 80 }, '--kubernetes-service-node-port=80: must be within --service-node-port-range (30000-32767)'],
  [{ authorizationMode: ['Foo'] }, /^--authorization-mode=Foo: not a valid mode, want AlwaysAllow, AlwaysDeny, ABAC, Webhook, RBAC, Node$/],
  [{ authorizationMode: ['RBAC', 'RBAC'] }, '--authorization-mode=RBAC: specified more than once'],
  [{ authorizationMode: ['ABAC'] }, '--authorization-mode=ABAC: needs --authorization-policy-file'],
  [{ enableAdmissionPlugins: ['Foo'] }, '--enable-admission-plugins=Foo: no admission plugin has this name'],
  [
    { enableAdmissionPlugins: ['AlwaysDeny'], disableAdmissionPlugins: ['AlwaysDeny'] },
    '--enable-admission-plugins=AlwaysDeny: is in --disable-admission-plugins too',
  ],
  [{ admissionControl: ['AlwaysAdmit'], enableAdmissionPlugins: ['AlwaysDeny'] }, /--admission-control: replaces the whole list/],
  [{ featureGates: ['Foo=true'] }, '--feature-gates=Foo=true: unrecognized feature gate: Foo'],
  [{ featureGates: ['APIServerIdentity=zz'] }, '--feature-gates=APIServerIdentity=zz: neither true nor false'],
  [{ featureGates: ['APIServerIdentity'] }, '--feature-gates=APIServerIdentity: want NAME=true or NAME=false'],
  [{ runtimeConfig: { foo: 'true' } }, '--runtime-config=foo: invalid key'],
  [{ runtimeConfig: { 'apps/v1': 'bar' } }, '--runtime-config=apps/v1=bar: neither true nor false'],
  [{ tlsMinVersion: 'TLS1' }, /--tls-min-version=TLS1: unknown/],
  [{ tlsCipherSuites: ['X'] }, "--tls-cipher-suites=X: not supported or doesn't exist"],
  [{ tlsSniCertKey: ['a'] }, '--tls-sni-cert-key=a: expected comma separated certificate and key file paths'],
  [{ watchCacheSizes: ['pods'] }, '--watch-cache-sizes=pods: want RESOURCE[.GROUP]#SIZE'],
  [{ loggingFormat: 'xml' }, '--logging-format=xml: unsupported, want text or json'],
  [{ stderrthreshold: 'LOUD' }, '--stderrthreshold=LOUD: want INFO, WARNING or ERROR'],
  [{ vmodule: ['x'] }, '--vmodule=x: does not have the pattern=N format'],
  [{ tokenAuthFile: 'none.csv' }, '--token-auth-file=none.csv: no such file or directory'],
  [{ resources: ['none'] }, '--resources=none: no such file or directory'],
  [{ plugin: ['none.mjs'] }, '--plugin=none.mjs: no such file or directory'],
  [{ etcdServers: ['http://a:1'], etcdKeyfile: '/none' }, '--etcd-keyfile=/none: no such file or directory'],
];
for (const [options, problem] of PROBLEMS) {
  test(`refuses ${JSON.stringify(options)}`, () => {
    const found = lines(options);
    assert.ok(
      found.some((line) => (typeof problem === 'string' ? line === problem : problem.test(line))),
      found.join('\n') || 'no problem found',
    );
  });
}

test('reports everything that is wrong at once', () => {
  const options = {
    securePort: -1,
    etcdServers: ['x'],
    serviceClusterIpRange: 'y',
    authorizationMode: ['Z'],
    tokenAuthFile: '/none',
    v: -1,
  };
  const flags = problemsOf(options).map(({ flag }) => flag);
  for (const flag of [
    '--secure-port',
    '--etcd-servers',
    '--service-cluster-ip-range',
    '--authorization-mode',
    '--token-auth-file',
    '--v',
  ]) {
    assert.ok(flags.includes(flag), flag);
  }
});

test('faults in files name the flag, the file and the line', () => {
  const cwd = makeTemporaryFolder('config');
  writeFileSync(join(cwd, 'tokens.csv'), 'secret-a,bob,1\nsecret-b,eve\n\nsecret-c\n');
  writeFileSync(join(cwd, 'policy.jsonl'), '# rules\n{"user":"bob"}\nnonsense\n{"apiVersion":"v2","kind":"Policy"}\n');
  writeFileSync(join(cwd, 'ca.crt'), 'not a certificate');
  const options = {
    tokenAuthFile: 'tokens.csv',
    authorizationMode: ['ABAC'],
    authorizationPolicyFile: 'policy.jsonl',
    clientCaFile: 'ca.crt',
    securePort: 1,
  };
  const found = lines(options, { cwd });
  const file = join(cwd, 'tokens.csv');
  assert.ok(found.includes(`--token-auth-file: ${file}, line 2: at least 3 columns are needed (token, user name, user uid), found 2`));
  assert.ok(found.includes(`--token-auth-file: ${file}, line 4: at least 3 columns are needed (token, user name, user uid), found 1`));
  assert.ok(found.some((line) => /--authorization-policy-file: .*policy\.jsonl, line 3: not JSON/.test(line)));
  assert.ok(found.some((line) => /--authorization-policy-file: .*policy\.jsonl, line 4: apiVersion "v2"/.test(line)));
  assert.ok(found.some((line) => /--client-ca-file: .*ca\.crt: no PEM certificate in it/.test(line)));
  assert.not.match(found.join('\n'), /secret-/);
});

test.run();
