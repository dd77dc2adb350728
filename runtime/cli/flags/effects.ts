// The flags that have an effect: exactly the options of a server, each with one line for --help, and a default where ours is not
// kube-apiserver's. A flag that is not here is accepted, checked, and named in one log line.
import type { ServerOptions } from '../../config.ts';

export interface Effect {
  readonly about: string;
  /** Shown instead of the table's. */
  readonly default?: string;
}

export const EFFECTS: { readonly [K in keyof Required<ServerOptions>]: string | Effect } = {
  insecurePort: {
    about:
      'port without TLS, authentication and authorization; 0 turns it off, "any" takes a free one; off while only --secure-port is given',
    default: '8080',
  },
  insecureBindAddress: 'address of the insecure port; beyond loopback, whoever reaches it may do everything',
  securePort: { about: 'turns TLS on at this port; "any" takes a free one, 0 turns it off', default: 'off' },
  bindAddress: { about: 'address of the secure port', default: '127.0.0.1' },
  advertiseAddress: "address at which others reach the secure port; by default the bind address or this host's own",
  externalHostname: 'host name by which clients know this server',
  certDir: { about: 'folder of apiserver.crt and apiserver.key, made when absent', default: 'certs in --data-dir' },
  tlsCertFile: 'certificate of the secure port (PEM, its chain behind it); renewed files are taken without a restart',
  tlsPrivateKeyFile: 'private key of --tls-cert-file',
  tlsSniCertKey: 'further CERT,KEY[:NAME,…] chosen by the name that a client asks for; repeatable',
  tlsMinVersion: 'oldest TLS version: VersionTLS12 or VersionTLS13',
  tlsCipherSuites: 'cipher suites by their Go names',
  disableHttp2Serving: 'HTTP/1.1 only on the secure port',
  http2MaxStreamsPerConnection: { about: 'streams that an HTTP/2 connection may have open', default: '100' },
  corsAllowedOrigins: 'regular expressions of origins whose pages may read answers; none: no CORS headers',
  requestTimeout: 'longest time of a request that is not a watch',
  minRequestTimeout: 'seconds that a watch lives at least, when it names no timeout itself',
  maxRequestsInflight: 'reads at work at one time; 0: no limit',
  maxMutatingRequestsInflight: 'writes at work at one time; 0: no limit',
  shutdownDelayDuration: 'time between the signal and the last new connection, in which /readyz fails',
  shutdownWatchTerminationGracePeriod: 'time that watches get to end at shutdown',
  enableLogsHandler: { about: '/logs/ serves the files of --log-dir', default: 'true' },
  dataDir: 'folder of the embedded store and of certificates',
  etcdServers: 'URLs of etcd; without any the embedded store keeps the objects',
  etcdPrefix: 'prefix of every key',
  etcdCafile: 'CA of the etcd servers',
  etcdCertfile: 'client certificate for etcd',
  etcdKeyfile: 'private key of --etcd-certfile',
  etcdCompactionInterval: 'how often old revisions are compacted; 0: never',
  watchCache: 'reads and watches are served from memory',
  watchCacheSizes: 'RESOURCE[.GROUP]#SIZE of the window of recent events',
  eventTtl: 'how long events are kept',
  deleteCollectionWorkers: 'deletes at work at one time in one deletion of a collection',
  anonymousAuth: 'requests without credentials are system:anonymous; off while AlwaysAllow decides',
  tokenAuthFile: 'CSV of bearer tokens: token,user,uid[,"group,group"]',
  basicAuthFile: 'CSV of passwords: password,user,uid[,"group,group"]',
  clientCaFile: 'CA of client certificates; the common name is the user, organizations are the groups',
  authorizationMode: { about: "ordered list of AlwaysAllow, AlwaysDeny, ABAC, RBAC, Node, Webhook or users' own", default: 'AlwaysAllow' },
  authorizationPolicyFile: 'ABAC rules, one JSON object a line',
  admissionControl: 'the whole list of admission plugins, in place of the two below',
  enableAdmissionPlugins: 'admission plugins that are on beside the default ones',
  disableAdmissionPlugins: 'admission plugins that are off though on by default',
  serviceClusterIpRange: { about: 'CIDR of cluster IPs, or one of each family; host bits are cleared', default: '10.0.0.0/24' },
  serviceNodePortRange: 'ports of NodePort services',
  kubernetesServiceNodePort: 'node port of the kubernetes service; 0: none',
  allowPrivileged: 'privileged containers may be asked for',
  kubeletCertificateAuthority: 'CA of kubelets',
  kubeletClientCertificate: 'client certificate for kubelets',
  kubeletClientKey: 'private key of --kubelet-client-certificate',
  kubeletPreferredAddressTypes: 'which address of a node is dialed, in this order',
  kubeletTimeout: 'time for a connection to a kubelet',
  runtimeConfig: 'KEY=true|false of versions and resources: v1, GROUP/VERSION[/RESOURCE], api/all, api/beta …',
  featureGates: 'NAME=true|false of features',
  resources: 'folder of resource definitions and CRDs to serve beside the shipped ones; repeatable',
  controllers: 'controllers to run: *, NAME, -NAME; empty: none',
  plugin: "ES module of a user's plugins; repeatable",
  logDir: 'folder of log files kindsmith.INFO, .WARNING, .ERROR; standard error then gets only errors',
  v: 'verbosity of the log',
  vmodule: 'pattern=N,… verbosity by the name of the part that logs',
  loggingFormat: 'text or json',
  alsologtostderr: 'with --log-dir, standard error gets every line too',
  stderrthreshold: { about: 'with --log-dir, lines of this severity and above go to standard error', default: 'ERROR' },
};

/** The same for a flag by its option's name; undefined when it has no effect. */
export function effectOf(option: string): Effect | undefined {
  if (!Object.hasOwn(EFFECTS, option)) return undefined;
  const effect = EFFECTS[option as keyof ServerOptions];
  return typeof effect === 'string' ? { about: effect } : effect;
}
