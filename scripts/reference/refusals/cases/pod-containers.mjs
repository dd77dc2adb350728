// Containers of a Pod: names, images, ports, env, probes, lifecycle, resources.
import { container, initContainer, pod, podSpec } from '../bases.mjs';
import { creates } from '../build.mjs';

const two = (one, other) =>
  podSpec({
    containers: [
      { name: 'a', image: 'i', ...one },
      { name: 'b', image: 'i', ...other },
    ],
  });
const ports = (...list) => container({ ports: list });
const env = (...list) => container({ env: list });
const from = (valueFrom) => env({ name: 'A', valueFrom });
const envFrom = (...list) => container({ envFrom: list });
const exec = { exec: { command: ['x'] } };
const live = (probe) => container({ livenessProbe: probe });
const ready = (probe) => container({ readinessProbe: probe });
const startup = (probe) => container({ startupProbe: probe });
const http = (httpGet) => live({ httpGet });
const post = (postStart) => container({ lifecycle: { postStart } });
const resources = (value) => container({ resources: value });

const basics = [
  ['containers missing', podSpec({ containers: undefined })],
  ['containers empty', podSpec({ containers: [] })],
  ['containers null', podSpec({ containers: null })],
  ['spec missing', pod({ spec: undefined })],
  ['spec empty', { ...pod({}), spec: {} }],
  ['container of nothing', podSpec({ containers: [{}] })],
  ['container name missing', container({ name: undefined })],
  ['container name in upper case', container({ name: 'C' })],
  ['container name with dot', container({ name: 'a.b' })],
  ['container name too long', container({ name: 'a'.repeat(64) })],
  ['container names equal', two({ name: 'x' }, { name: 'x' })],
  ['image missing', container({ image: undefined })],
  ['image empty', container({ image: '' })],
  ['image with a space before', container({ image: ' i' })],
  ['image of only a space', container({ image: ' ' })],
  ['image with inner nonsense is taken', container({ image: 'a b:c:d//' })],
  ['imagePullPolicy unknown', container({ imagePullPolicy: 'Sometimes' })],
  ['imagePullPolicy in lower case', container({ imagePullPolicy: 'always' })],
  ['terminationMessagePolicy unknown', container({ terminationMessagePolicy: 'X' })],
  ['image, policy and name at once', container({ image: '', name: 'A', imagePullPolicy: 'x', terminationMessagePolicy: 'y' })],
  ['faults in two containers', two({ image: '' }, { imagePullPolicy: 'x' })],
  ['containers of a wrong type', podSpec({ containers: 'x' })],
  ['container of a wrong type', podSpec({ containers: ['x'] })],
  ['container name of a wrong type', container({ name: 5 })],
  ['command of a wrong type', container({ command: 'x' })],
  ['init and container names equal', initContainer({ name: 'c' })],
  [
    'init containers names equal',
    podSpec({
      initContainers: [
        { name: 'x', image: 'i' },
        { name: 'x', image: 'i' },
      ],
    }),
  ],
  ['init container without image', initContainer({ image: undefined })],
  ['init container with lifecycle', initContainer({ lifecycle: { preStop: exec } })],
  ['init container with livenessProbe', initContainer({ livenessProbe: exec })],
  ['init container with readinessProbe', initContainer({ readinessProbe: exec })],
  ['init container with startupProbe', initContainer({ startupProbe: exec })],
  [
    'init container with faulty probes',
    initContainer({ livenessProbe: { successThreshold: 3 }, readinessProbe: {}, lifecycle: { postStart: {} } }),
  ],
  [
    'ephemeral container with faults',
    podSpec({ ephemeralContainers: [{ name: 'A', ports: [{}], livenessProbe: {}, targetContainerName: 'x' }] }),
  ],
  ['containers of the same faults twice', container({ envFrom: [{}, {}] })],
  ['container names missing', podSpec({ containers: [{ image: 'i' }, { image: 'i' }] })],
  ['init container restartPolicy unknown', initContainer({ restartPolicy: 'Sometimes' })],
  ['init container restartPolicy empty', initContainer({ restartPolicy: '' })],
  ['sidecar with probes is taken', initContainer({ restartPolicy: 'Always', readinessProbe: exec, lifecycle: { preStop: exec } })],
  ['sidecar with a bad probe', initContainer({ restartPolicy: 'Always', readinessProbe: {} })],
  ['ephemeral containers on create', podSpec({ ephemeralContainers: [{ name: 'e', image: 'i' }] })],
  ['container restartPolicy unknown', container({ restartPolicy: 'Sometimes' })],
  [
    'container restart rules without policy',
    container({ restartPolicyRules: [{ action: 'Restart', exitCodes: { operator: 'In', values: [1] } }] }),
  ],
  [
    'container restart rule action unknown',
    container({ restartPolicy: 'Never', restartPolicyRules: [{ action: 'X', exitCodes: { operator: 'In', values: [1] } }] }),
  ],
  ['container restart rule without exit codes', container({ restartPolicy: 'Never', restartPolicyRules: [{ action: 'Restart' }] })],
  [
    'container restart rule operator unknown',
    container({ restartPolicy: 'Never', restartPolicyRules: [{ action: 'Restart', exitCodes: { operator: 'X', values: [1] } }] }),
  ],
  ['resize policy resource unknown', container({ resizePolicy: [{ resourceName: 'x', restartPolicy: 'NotRequired' }] })],
  ['resize policy policy unknown', container({ resizePolicy: [{ resourceName: 'cpu', restartPolicy: 'X' }] })],
  [
    'resize policy twice',
    container({
      resizePolicy: [
        { resourceName: 'cpu', restartPolicy: 'NotRequired' },
        { resourceName: 'cpu', restartPolicy: 'NotRequired' },
      ],
    }),
  ],
];

const portCases = [
  ['container port missing', ports({})],
  ['container port zero', ports({ containerPort: 0 })],
  ['container port too high', ports({ containerPort: 65536 })],
  ['container port negative', ports({ containerPort: -1 })],
  ['host port too high', ports({ containerPort: 80, hostPort: 70000 })],
  ['host port negative', ports({ containerPort: 80, hostPort: -1 })],
  ['port protocol in lower case', ports({ containerPort: 80, protocol: 'tcp' })],
  ['port name too long', ports({ containerPort: 80, name: 'a'.repeat(16) })],
  ['port name in upper case', ports({ containerPort: 80, name: 'HTTP' })],
  ['port name without letter', ports({ containerPort: 80, name: '80' })],
  ['port name with two dashes', ports({ containerPort: 80, name: 'a--b' })],
  ['port name begins with dash', ports({ containerPort: 80, name: '-a' })],
  ['port name wrong in three ways', ports({ containerPort: 80, name: '-9--9-' })],
  ['port names equal', ports({ containerPort: 80, name: 'a' }, { containerPort: 81, name: 'a' })],
  [
    'port names equal in two containers is taken',
    two({ ports: [{ containerPort: 80, name: 'a' }] }, { ports: [{ containerPort: 81, name: 'a' }] }),
  ],
  ['container ports equal is taken', ports({ containerPort: 80 }, { containerPort: 80 })],
  ['host ports equal', ports({ containerPort: 80, hostPort: 8080 }, { containerPort: 81, hostPort: 8080 })],
  [
    'host ports equal in two containers',
    two({ ports: [{ containerPort: 80, hostPort: 9 }] }, { ports: [{ containerPort: 81, hostPort: 9 }] }),
  ],
  [
    'host ports equal of two protocols is taken',
    ports({ containerPort: 80, hostPort: 8080 }, { containerPort: 81, hostPort: 8080, protocol: 'UDP' }),
  ],
  [
    'host ports equal of two addresses is taken',
    ports({ containerPort: 80, hostPort: 80, hostIP: '1.1.1.1' }, { containerPort: 80, hostPort: 80, hostIP: '1.1.1.2' }),
  ],
  ['host IP is no address', ports({ containerPort: 80, hostPort: 80, hostIP: 'x' })],
  [
    'host network with another host port',
    podSpec({ hostNetwork: true, containers: [{ name: 'c', image: 'i', ports: [{ containerPort: 80, hostPort: 81 }] }] }),
  ],
  ['port of a wrong type', ports({ containerPort: '80' })],
  ['port of a fraction', ports({ containerPort: 80.5 })],
  ['port beyond int32', ports({ containerPort: 99999999999 })],
];

const envCases = [
  ['env without name', env({ value: 'x' })],
  ['env name empty', env({ name: '' })],
  ['env name with equals sign', env({ name: 'A=B' })],
  ['env name not printable', env({ name: 'a\u00e9' })],
  ['env name with odd letters is taken', env({ name: '1 a!$' })],
  ['env names equal is taken', env({ name: 'A', value: '1' }, { name: 'A', value: '2' })],
  ['env with value and source', env({ name: 'A', value: 'x', valueFrom: { fieldRef: { fieldPath: 'metadata.name' } } })],
  ['env source empty', from({})],
  ['env source twice', from({ fieldRef: { fieldPath: 'metadata.name' }, secretKeyRef: { name: 's', key: 'k' } })],
  ['env fieldRef without path', from({ fieldRef: {} })],
  ['env fieldRef unknown path', from({ fieldRef: { fieldPath: 'metadata.whoops' } })],
  ['env fieldRef not supported path', from({ fieldRef: { fieldPath: 'metadata.labels' } })],
  ['env fieldRef subscript of annotations is taken', from({ fieldRef: { fieldPath: "metadata.annotations['a/b']" } })],
  ['env fieldRef bad subscript', from({ fieldRef: { fieldPath: "metadata.labels['a b']" } })],
  ['env fieldRef subscript of a field without', from({ fieldRef: { fieldPath: "metadata.name['a']" } })],
  ['env fieldRef unknown version', from({ fieldRef: { apiVersion: 'v9', fieldPath: 'metadata.name' } })],
  ['env fieldRef spec.host is unknown', from({ fieldRef: { fieldPath: 'spec.hostname' } })],
  ['env resourceFieldRef without resource', from({ resourceFieldRef: {} })],
  ['env resourceFieldRef unknown resource', from({ resourceFieldRef: { resource: 'limits.x' } })],
  ['env resourceFieldRef bad divisor of cpu', from({ resourceFieldRef: { resource: 'limits.cpu', divisor: '2m' } })],
  ['env resourceFieldRef bad divisor of memory', from({ resourceFieldRef: { resource: 'limits.memory', divisor: '1m' } })],
  ['env secretKeyRef without key', from({ secretKeyRef: { name: 's' } })],
  ['env secretKeyRef without name', from({ secretKeyRef: { key: 'k' } })],
  ['env secretKeyRef bad key', from({ secretKeyRef: { name: 's', key: 'a/b' } })],
  ['env configMapKeyRef key is two dots', from({ configMapKeyRef: { name: 's', key: '..' } })],
  ['env configMapKeyRef key too long', from({ configMapKeyRef: { name: 's', key: 'a'.repeat(254) } })],
  ['env fileKeyRef empty', from({ fileKeyRef: {} })],
  ['env fileKeyRef without such a volume', from({ fileKeyRef: { volumeName: 'v', path: 'a', key: 'K' } })],
  ['envFrom empty', envFrom({})],
  ['envFrom both', envFrom({ configMapRef: { name: 'a' }, secretRef: { name: 'b' } })],
  ['envFrom without name', envFrom({ configMapRef: {} })],
  ['envFrom bad name', envFrom({ secretRef: { name: 'A_b' } })],
  ['envFrom bad prefix', envFrom({ prefix: 'a=b', configMapRef: { name: 'a' } })],
  ['env value of a wrong type', env({ name: 'A', value: true })],
];

const probeCases = [
  ['probe without handler', live({})],
  ['probe with two handlers', live({ ...exec, tcpSocket: { port: 80 } })],
  ['probe with three handlers', live({ ...exec, tcpSocket: { port: 80 }, httpGet: { port: 80 } })],
  ['probe exec without command', live({ exec: {} })],
  ['probe exec empty command', ready({ exec: { command: [] } })],
  ['probe http without port', http({ path: '/' })],
  ['probe http without path is taken', http({ port: 80 })],
  ['probe http port too high', http({ port: 70000 })],
  ['probe http port name bad', http({ port: 'HTTP' })],
  ['probe http port name empty', http({ port: '' })],
  ['probe http port name with digits only', http({ port: '80' })],
  ['probe http scheme unknown', http({ port: 80, scheme: 'FTP' })],
  ['probe http header name bad', http({ port: 80, httpHeaders: [{ name: 'A B', value: 'x' }] })],
  ['probe http header name empty', http({ port: 80, httpHeaders: [{ name: '', value: 'x' }] })],
  ['probe tcp port zero', live({ tcpSocket: { port: 0 } })],
  ['probe grpc port missing', live({ grpc: {} })],
  ['probe grpc port too high', live({ grpc: { port: 65536 } })],
  ['probe initialDelaySeconds negative', live({ ...exec, initialDelaySeconds: -1 })],
  ['probe timeoutSeconds negative', ready({ ...exec, timeoutSeconds: -1 })],
  ['probe periodSeconds negative', startup({ ...exec, periodSeconds: -1 })],
  ['probe successThreshold negative', ready({ ...exec, successThreshold: -1 })],
  ['probe failureThreshold negative', ready({ ...exec, failureThreshold: -1 })],
  ['probe periodSeconds zero is taken', live({ ...exec, periodSeconds: 0 })],
  ['liveness successThreshold two', live({ ...exec, successThreshold: 2 })],
  ['startup successThreshold two', startup({ ...exec, successThreshold: 2 })],
  ['readiness successThreshold two is taken', ready({ ...exec, successThreshold: 2 })],
  ['liveness grace zero', live({ ...exec, terminationGracePeriodSeconds: 0 })],
  ['readiness grace', ready({ ...exec, terminationGracePeriodSeconds: 10 })],
  ['startup grace negative', startup({ ...exec, terminationGracePeriodSeconds: -5 })],
  ['probe with many faults', live({ ...exec, timeoutSeconds: -1, periodSeconds: -1, successThreshold: -1, failureThreshold: -1 })],
  ['lifecycle handler empty', post({})],
  ['lifecycle two handlers', post({ ...exec, sleep: { seconds: 1 } })],
  ['lifecycle exec without command', post({ exec: {} })],
  ['lifecycle http bad port', post({ httpGet: { port: 0 } })],
  ['lifecycle sleep negative', post({ sleep: { seconds: -1 } })],
  ['lifecycle sleep longer than grace', container({ lifecycle: { preStop: { sleep: { seconds: 31 } } } })],
  ['lifecycle sleep zero is taken', container({ lifecycle: { preStop: { sleep: { seconds: 0 } } } })],
  ['lifecycle stop signal without os', container({ lifecycle: { stopSignal: 'SIGTERM' } })],
  [
    'lifecycle stop signal unknown',
    podSpec({ os: { name: 'linux' }, containers: [{ name: 'c', image: 'i', lifecycle: { stopSignal: 'SIGX' } }] }),
  ],
];

const resourceCases = [
  ['request over limit', resources({ requests: { cpu: '2' }, limits: { cpu: '1' } })],
  ['requests over limits, both', resources({ requests: { cpu: '2', memory: '2Gi' }, limits: { cpu: '1', memory: '1Gi' } })],
  ['request over limit in another unit', resources({ requests: { memory: '1025Mi' }, limits: { memory: '1Gi' } })],
  ['limit negative', resources({ limits: { cpu: '-1' } })],
  ['request negative', resources({ requests: { memory: '-1' } })],
  ['resource name unknown', resources({ limits: { cpus: '1' } })],
  ['resource name bad', resources({ limits: { 'a b': '1' } })],
  ['resource name unknown in both', resources({ limits: { x: '1' }, requests: { x: '1' } })],
  ['storage is no resource of a container', resources({ limits: { storage: '1' } })],
  ['pods is no resource of a container', resources({ requests: { pods: '1' } })],
  ['extended resource with a fraction', resources({ limits: { 'example.com/a': '500m' } })],
  ['extended resource without limit', resources({ requests: { 'example.com/a': '1' } })],
  ['extended resource request differs from limit', resources({ requests: { 'example.com/a': '1' }, limits: { 'example.com/a': '2' } })],
  ['extended resource of the kubernetes domain', resources({ limits: { 'kubernetes.io/a': '1' } })],
  ['extended resource with the requests prefix', resources({ limits: { 'requests.example.com/a': '1' } })],
  ['huge pages alone', resources({ limits: { 'hugepages-2Mi': '2Mi' } })],
  [
    'huge pages request differs from limit',
    resources({ limits: { cpu: '1', 'hugepages-2Mi': '4Mi' }, requests: { 'hugepages-2Mi': '2Mi' } }),
  ],
  ['huge pages of a fraction of a page', resources({ limits: { cpu: '1', 'hugepages-2Mi': '3Mi' } })],
  ['quantity of nonsense', resources({ limits: { cpu: 'x' } })],
  ['quantity of the wrong type', resources({ limits: { cpu: true } })],
  ['quantity with a space', resources({ limits: { cpu: '1 ' } })],
  ['quantity empty', resources({ limits: { cpu: '' } })],
  ['zero quantities are taken', resources({ limits: { cpu: '0', memory: 0 } })],
  ['cpu of a tenth of a milli is taken', resources({ limits: { cpu: '0.0001' } })],
  ['claim without name', resources({ claims: [{}] })],
  ['claim unknown', resources({ claims: [{ name: 'x' }] })],
  [
    'claims equal',
    podSpec({
      resourceClaims: [{ name: 'x', resourceClaimName: 'y' }],
      containers: [{ name: 'c', image: 'i', resources: { claims: [{ name: 'x' }, { name: 'x' }] } }],
    }),
  ],
];

export const cases = creates([...basics, ...portCases, ...envCases, ...probeCases, ...resourceCases]);
