// What may be asked: kube-apiserver's flags that have an effect, and our own, by their names in camel case. Everything is optional.
// The command's flags become this, createServer's callers write it. Durations are milliseconds.

/** A port: a number, 0 for none, `any` for whichever is free. */
export type PortOption = number | 'any';

export interface ServerOptions {
  // serving
  readonly insecurePort?: PortOption;
  readonly insecureBindAddress?: string;
  readonly securePort?: PortOption;
  readonly bindAddress?: string;
  readonly advertiseAddress?: string;
  readonly externalHostname?: string;
  readonly certDir?: string;
  readonly tlsCertFile?: string;
  readonly tlsPrivateKeyFile?: string;
  /** `CERT,KEY` or `CERT,KEY:name,name`. */
  readonly tlsSniCertKey?: readonly string[];
  /** VersionTLS12 or VersionTLS13. */
  readonly tlsMinVersion?: string;
  readonly tlsCipherSuites?: readonly string[];
  readonly disableHttp2Serving?: boolean;
  readonly http2MaxStreamsPerConnection?: number;
  readonly corsAllowedOrigins?: readonly string[];
  readonly requestTimeout?: number;
  /** Seconds. */
  readonly minRequestTimeout?: number;
  readonly maxRequestsInflight?: number;
  readonly maxMutatingRequestsInflight?: number;
  readonly shutdownDelayDuration?: number;
  readonly shutdownWatchTerminationGracePeriod?: number;
  readonly enableLogsHandler?: boolean;
  // storage
  readonly dataDir?: string;
  readonly etcdServers?: readonly string[];
  readonly etcdPrefix?: string;
  readonly etcdCafile?: string;
  readonly etcdCertfile?: string;
  readonly etcdKeyfile?: string;
  readonly etcdCompactionInterval?: number;
  readonly watchCache?: boolean;
  /** `resource[.group]#size`. */
  readonly watchCacheSizes?: readonly string[];
  readonly eventTtl?: number;
  readonly deleteCollectionWorkers?: number;
  // authentication, authorization
  readonly anonymousAuth?: boolean;
  readonly tokenAuthFile?: string;
  readonly basicAuthFile?: string;
  readonly clientCaFile?: string;
  readonly authorizationMode?: readonly string[];
  readonly authorizationPolicyFile?: string;
  // admission
  readonly admissionControl?: readonly string[];
  readonly enableAdmissionPlugins?: readonly string[];
  readonly disableAdmissionPlugins?: readonly string[];
  // network
  readonly serviceClusterIpRange?: string;
  /** `30000-32767`, `30000+100`, or one port. */
  readonly serviceNodePortRange?: string;
  readonly kubernetesServiceNodePort?: number;
  readonly allowPrivileged?: boolean;
  readonly kubeletCertificateAuthority?: string;
  readonly kubeletClientCertificate?: string;
  readonly kubeletClientKey?: string;
  readonly kubeletPreferredAddressTypes?: readonly string[];
  readonly kubeletTimeout?: number;
  // what is served, what runs
  readonly runtimeConfig?: Readonly<Record<string, string>>;
  /** `Name=true` or `kube:Name=true`. */
  readonly featureGates?: readonly string[];
  readonly resources?: readonly string[];
  readonly controllers?: readonly string[];
  readonly plugin?: readonly string[];
  // log
  readonly logDir?: string;
  readonly v?: number;
  /** `pattern=N`. */
  readonly vmodule?: readonly string[];
  readonly loggingFormat?: string;
  readonly alsologtostderr?: boolean;
  readonly stderrthreshold?: string;
}
