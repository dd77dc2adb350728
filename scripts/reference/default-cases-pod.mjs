// Pods whose defaults are worth asking for: [case, kind, object without apiVersion and kind].

const pod = (spec, metadata = {}) => ({ metadata, spec: { containers: [{ name: 'c', image: 'nginx' }], ...spec } });
const container = (fields) => pod({ containers: [{ name: 'c', image: 'nginx', ...fields }] });
const volume = (source) => pod({ volumes: [{ name: 'v', ...source }] });
const probes = [
  {},
  { httpGet: { port: 80 } },
  { httpGet: { port: 'web', path: '/x', scheme: 'HTTPS' }, periodSeconds: 5, timeoutSeconds: 0 },
  { tcpSocket: { port: 80 } },
  { grpc: { port: 80 } },
  { exec: { command: ['a'] }, failureThreshold: 1, successThreshold: 2, terminationGracePeriodSeconds: 0 },
];
const images = [
  'nginx',
  'nginx:latest',
  'nginx:1',
  'a:5000/nginx',
  'a:5000/nginx:1',
  `a@sha256:${'a'.repeat(64)}`,
  `a:latest@sha256:${'a'.repeat(64)}`,
  'A B',
  '',
  'x/y:latest',
  'a:5000/nginx:latest',
];
const volumes = [
  {},
  { configMap: { name: 'a' } },
  { configMap: { name: 'a', defaultMode: 0, items: [{ key: 'a', path: 'b' }], optional: false } },
  { secret: { secretName: 'a' } },
  { secret: { secretName: 'a', defaultMode: 256 } },
  {
    downwardAPI: {
      items: [
        { path: 'a', fieldRef: { fieldPath: 'metadata.name' } },
        { path: 'b', resourceFieldRef: { resource: 'limits.cpu', containerName: 'c' } },
      ],
    },
  },
  {
    projected: {
      sources: [
        { serviceAccountToken: { path: 'a' } },
        { configMap: { name: 'a' } },
        { downwardAPI: { items: [{ path: 'a', fieldRef: { fieldPath: 'metadata.uid' } }] } },
        { clusterTrustBundle: { path: 'x' } },
        {},
      ],
    },
  },
  { projected: {} },
  { hostPath: { path: '/a' } },
  { hostPath: { path: '/a', type: 'Directory' } },
  { emptyDir: {} },
  { emptyDir: { medium: 'Memory', sizeLimit: '1Gi' } },
  { azureDisk: { diskName: 'a', diskURI: 'b' } },
  { iscsi: { targetPortal: 'a', iqn: 'b', lun: 0 } },
  { rbd: { monitors: ['a'], image: 'b' } },
  { scaleIO: { gateway: 'a', system: 'b', secretRef: null } },
  { ephemeral: { volumeClaimTemplate: { spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } } } } },
  { image: { reference: 'a:1' } },
  { image: { reference: 'a' } },
  { image: {} },
  { image: { reference: 'a:1', pullPolicy: 'Never' } },
  { persistentVolumeClaim: { claimName: 'a' } },
  { gitRepo: { repository: 'a' } },
  { nfs: { server: 'a', path: '/b' } },
  { csi: { driver: 'a' } },
  { flexVolume: { driver: 'a' } },
];

export const podCases = [
  ...images.map((image, index) => [`image-${index}`, 'Pod', container({ image })]),
  ['pull-policy-kept', 'Pod', container({ imagePullPolicy: 'Never' })],
  ['ports', 'Pod', container({ ports: [{ containerPort: 80 }, { containerPort: 81, hostPort: 8081, protocol: 'UDP', name: 'u' }] })],
  [
    'host-network',
    'Pod',
    pod({
      hostNetwork: true,
      containers: [{ name: 'c', image: 'a', ports: [{ containerPort: 80 }, { containerPort: 81, hostPort: 81 }] }],
      initContainers: [{ name: 'i', image: 'a', ports: [{ containerPort: 90 }] }],
    }),
  ],
  ['limits', 'Pod', container({ resources: { limits: { cpu: '1', memory: '1Gi', 'example.com/x': '2' } } })],
  ['limits-and-requests', 'Pod', container({ resources: { limits: { cpu: '1', memory: '1Gi' }, requests: { cpu: '0.5' } } })],
  ['limits-init', 'Pod', pod({ initContainers: [{ name: 'i', image: 'a', resources: { limits: { cpu: '1000m' } } }] })],
  ['pod-resources', 'Pod', pod({ resources: { limits: { cpu: '2', memory: '2Gi' } } })],
  [
    'pod-resources-containers',
    'Pod',
    pod({
      resources: { limits: { cpu: '2', memory: '2Gi' } },
      containers: [
        { name: 'c', image: 'a', resources: { requests: { cpu: '500m' }, limits: { memory: '1Gi' } } },
        { name: 'd', image: 'a', resources: { requests: { cpu: '250m', memory: '100Mi' } } },
      ],
    }),
  ],
  [
    'pod-resources-requests',
    'Pod',
    pod({ resources: { requests: { cpu: '2' } }, containers: [{ name: 'c', image: 'a', resources: { requests: { cpu: '500m' } } }] }),
  ],
  [
    'quantities',
    'Pod',
    container({
      resources: {
        limits: { cpu: '1000m', memory: '1024Mi', 'ephemeral-storage': '1e3' },
        requests: { cpu: 0.1, memory: 1024, 'ephemeral-storage': '0.5Gi' },
      },
    }),
  ],
  [
    'quantities-odd',
    'Pod',
    container({
      resources: {
        requests: {
          cpu: '0.0001',
          memory: '1.5',
          a: '+1',
          b: '001',
          c: '1E',
          e: '100000000000000000000',
          f: '-0.5Ki',
          g: '0.1Ki',
          h: '1n',
          i: '1500u',
        },
      },
    }),
  ],
  ...probes.map((probe, index) => [
    `probe-${index}`,
    'Pod',
    container({ livenessProbe: probe, readinessProbe: probe, startupProbe: probe }),
  ]),
  ['lifecycle', 'Pod', container({ lifecycle: { postStart: { httpGet: { port: 80 } }, preStop: { exec: {} } } })],
  ['lifecycle-sleep', 'Pod', container({ lifecycle: { preStop: { sleep: { seconds: 0 } }, stopSignal: 'SIGTERM' } })],
  [
    'env',
    'Pod',
    container({
      env: [
        { name: 'a' },
        { name: 'b', value: '' },
        { name: 'c', valueFrom: { fieldRef: { fieldPath: 'status.podIP' } } },
        { name: 'd', valueFrom: { configMapKeyRef: { name: 'x', key: 'y' } } },
        { name: 'e', valueFrom: { resourceFieldRef: { resource: 'limits.cpu' } } },
        { name: 'f', valueFrom: { fileKeyRef: { volumeName: 'v', path: 'p', key: 'k' } } },
        { name: 'g', valueFrom: { secretKeyRef: { key: 'y' } } },
      ],
      envFrom: [{ configMapRef: {} }, { prefix: 'P', secretRef: { name: 's', optional: false } }],
    }),
  ],
  ['security-context', 'Pod', container({ securityContext: { privileged: false, procMount: '', runAsUser: 0, capabilities: {} } })],
  ['security-context-pod', 'Pod', pod({ securityContext: { runAsNonRoot: false, fsGroup: 0, sysctls: [], supplementalGroups: [] } })],
  ['security-context-empty', 'Pod', container({ securityContext: {} })],
  [
    'mounts',
    'Pod',
    pod({
      volumes: [{ name: 'v', emptyDir: {} }],
      containers: [
        {
          name: 'c',
          image: 'a',
          volumeMounts: [
            { name: 'v', mountPath: '/a' },
            { name: 'v', mountPath: '/b', readOnly: true, recursiveReadOnly: 'Disabled' },
            { name: 'v', mountPath: '/c', readOnly: false, subPath: '' },
          ],
        },
      ],
    }),
  ],
  ...volumes.map((source, index) => [`volume-${index}`, 'Pod', volume(source)]),
  ['service-account', 'Pod', pod({ serviceAccountName: 'a' })],
  ['service-account-old', 'Pod', pod({ serviceAccount: 'a' })],
  ['service-account-both', 'Pod', pod({ serviceAccountName: 'a', serviceAccount: 'b' })],
  [
    'zeros',
    'Pod',
    pod(
      {
        terminationGracePeriodSeconds: 0,
        activeDeadlineSeconds: 0,
        hostNetwork: false,
        hostPID: false,
        hostname: '',
        nodeSelector: {},
        tolerations: [],
        automountServiceAccountToken: false,
        enableServiceLinks: false,
        shareProcessNamespace: false,
        priority: 0,
        overhead: {},
        restartPolicy: '',
        dnsPolicy: '',
        schedulerName: '',
        hostUsers: true,
        setHostnameAsFQDN: false,
        preemptionPolicy: '',
      },
      { labels: {}, annotations: {}, finalizers: [], ownerReferences: [] },
    ),
  ],
  [
    'nulls',
    'Pod',
    pod(
      {
        terminationGracePeriodSeconds: null,
        hostNetwork: null,
        nodeSelector: null,
        tolerations: null,
        securityContext: null,
        affinity: null,
        volumes: null,
        restartPolicy: null,
        hostname: null,
        initContainers: [null],
        imagePullSecrets: [null],
      },
      { labels: null, annotations: { a: null }, creationTimestamp: null },
    ),
  ],
  ['null-items', 'Pod', pod({ containers: [null], volumes: [null, { name: 'a' }] })],
  [
    'affinity',
    'Pod',
    pod({
      affinity: {
        nodeAffinity: {
          requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{}] },
          preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 1, preference: {} }],
        },
        podAffinity: {
          requiredDuringSchedulingIgnoredDuringExecution: [{ topologyKey: 'a' }],
          preferredDuringSchedulingIgnoredDuringExecution: [
            { weight: 1, podAffinityTerm: { topologyKey: 'a', labelSelector: {}, namespaceSelector: {} } },
          ],
        },
        podAntiAffinity: {},
      },
    }),
  ],
  [
    'spread',
    'Pod',
    pod({
      topologySpreadConstraints: [{ maxSkew: 1, topologyKey: 'a', whenUnsatisfiable: 'DoNotSchedule' }],
      tolerations: [{ operator: 'Exists' }, { key: 'a', tolerationSeconds: 0 }],
      readinessGates: [{ conditionType: 'a' }],
      schedulingGates: [{ name: 'a' }],
      hostAliases: [{ ip: '1.2.3.4' }],
      dnsConfig: { options: [{ name: 'a' }, { name: 'b', value: '' }] },
      os: { name: 'linux' },
      resourceClaims: [{ name: 'a', resourceClaimName: 'b' }],
    }),
  ],
  [
    'ephemeral-container',
    'Pod',
    pod({
      ephemeralContainers: [
        { name: 'e', image: 'busybox', ports: [{ containerPort: 1 }], livenessProbe: {}, resources: { limits: { cpu: '1' } } },
      ],
    }),
  ],
  [
    'restart-init',
    'Pod',
    pod({ initContainers: [{ name: 'i', image: 'a', restartPolicy: 'Always', livenessProbe: { tcpSocket: { port: 1 } } }] }),
  ],
  [
    'status',
    'Pod',
    {
      spec: { containers: [{ name: 'c', image: 'a' }] },
      status: {
        podIP: '1.2.3.4',
        conditions: [{ type: 'Ready', status: 'True' }],
        containerStatuses: [{ name: 'c', state: { running: {}, terminated: {}, waiting: {} } }],
      },
    },
  ],
  [
    'status-ips',
    'Pod',
    {
      spec: { containers: [{ name: 'c', image: 'a' }] },
      status: { podIPs: [{ ip: '1.2.3.4' }, { ip: '::1' }], hostIPs: [{ ip: '1.2.3.4' }] },
    },
  ],
  ['old-host', 'Pod', pod({ nodeName: 'n', hostIPC: true, hostPID: true, securityContext: {} })],
];
