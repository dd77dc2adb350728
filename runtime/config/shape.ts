// Config: what the server is told, complete, checked and frozen. Everything behind config.ts takes these sections (or plain values
// out of them) and never asks for a default or an environment again. Times are milliseconds unless a name says otherwise.

export interface Config {
  readonly serving: ServingConfig;
  readonly storage: StorageConfig;
  readonly authentication: AuthenticationConfig;
  readonly authorization: AuthorizationConfig;
  readonly admission: AdmissionConfig;
  readonly network: NetworkConfig;
  readonly controllers: ControllersConfig;
  readonly resources: ResourcesConfig;
  readonly log: LogConfig;
  /** Files of users' modules (`--plugin`), absolute. */
  readonly plugins: readonly string[];
  /** Feature gates by name, all of 1.37 with what was asked. */
  readonly features: Readonly<Record<string, boolean>>;
  /** Lines to log once at start: what was assumed, what has no effect yet. */
  readonly notes: readonly string[];
}

/** Where a listener binds. */
export interface ListenAddress {
  readonly address: string;
  /** 0: any free port. */
  readonly port: number;
}

export interface ServingConfig {
  /** Absent: no insecure port. */
  readonly insecure: ListenAddress | undefined;
  /** Absent: no TLS. */
  readonly secure: SecureServing | undefined;
  /** Host names and addresses that a Host or Origin of the insecure port may name beyond loopback. */
  readonly insecureHosts: readonly string[];
  /** Address that others reach this server at (`kubernetes` Endpoints, ServerAddressByClientCIDRs); absent without a secure port. */
  readonly advertiseAddress: string | undefined;
  readonly externalHostname: string | undefined;
  /** Regular expressions (RE2) of allowed origins; empty: no CORS headers. */
  readonly corsAllowedOrigins: readonly string[];
  readonly requestTimeout: number;
  /** Seconds; a watch without timeoutSeconds lives between this and twice this. */
  readonly minRequestTimeoutSeconds: number;
  /** 0: no limit. */
  readonly maxRequestsInflight: number;
  readonly maxMutatingRequestsInflight: number;
  readonly shutdownDelay: number;
  readonly shutdownWatchTerminationGrace: number;
  /** `/logs/` serves `log.dir`. */
  readonly logsHandler: boolean;
}

export interface SecureServing extends ListenAddress {
  /** Given files; absent: made or found in `certDir`. */
  readonly certFile: string | undefined;
  readonly keyFile: string | undefined;
  readonly certDir: string;
  /** DNS names and IP addresses for a certificate that is made. */
  readonly certNames: readonly string[];
  readonly sni: readonly { readonly certFile: string; readonly keyFile: string; readonly names: readonly string[] }[];
  /** Node's names: TLSv1.2, TLSv1.3. */
  readonly minVersion: 'TLSv1.2' | 'TLSv1.3';
  /** OpenSSL names joined by colons, as Node takes them; absent: Node's default. */
  readonly ciphers: string | undefined;
  readonly http2: boolean;
  /** Streams a connection may have open at once. */
  readonly http2MaxStreams: number;
}

export type StorageConfig = StorageCommon & (EmbeddedStorage | EtcdStorage);

export interface StorageCommon {
  /** Key prefix with a leading and without a trailing slash: `/registry`. */
  readonly prefix: string;
  readonly watchCache: boolean;
  /** Window of recent events by `resource[.group]`; 0: no cache for it. */
  readonly watchCacheSizes: Readonly<Record<string, number>>;
  /** 0: never. */
  readonly compactionInterval: number;
  /** Seconds that events live (resources whose definition asks for a ttl). */
  readonly eventTtlSeconds: number;
  readonly deleteCollectionWorkers: number;
}

export interface EmbeddedStorage {
  readonly backend: 'embedded';
  /** Absolute. */
  readonly dataDir: string;
}

export interface EtcdStorage {
  readonly backend: 'etcd';
  readonly servers: readonly string[];
  readonly caFile: string | undefined;
  readonly certFile: string | undefined;
  readonly keyFile: string | undefined;
  /** Where what is not stored in etcd lies (certificates); absolute. */
  readonly dataDir: string;
}

export interface AuthenticationConfig {
  readonly tokenFile: string | undefined;
  readonly basicFile: string | undefined;
  readonly clientCaFile: string | undefined;
  /** Already false when only AlwaysAllow decides. */
  readonly anonymous: boolean;
}

export interface AuthorizationConfig {
  /** In the order in which they are asked; users' own by their names. */
  readonly modes: readonly string[];
  readonly policyFile: string | undefined;
}

export interface AdmissionConfig {
  /** Names of the plugins that are on, in running order; users' own behind the mutating built-in ones where they say so themselves. */
  readonly plugins: readonly string[];
}

export interface NetworkConfig {
  /** Masked CIDRs, one per family, the primary one first: `10.0.0.0/24`. */
  readonly serviceClusterIpRanges: readonly string[];
  readonly serviceNodePorts: { readonly first: number; readonly size: number };
  /** Node port of the `kubernetes` Service; 0: ClusterIP. */
  readonly kubernetesServiceNodePort: number;
  readonly allowPrivileged: boolean;
  readonly kubelet: KubeletConfig;
}

/** How the node proxy reaches kubelets. */
export interface KubeletConfig {
  readonly caFile: string | undefined;
  readonly certFile: string | undefined;
  readonly keyFile: string | undefined;
  readonly addressTypes: readonly string[];
  readonly timeout: number;
}

export interface ControllersConfig {
  /** As kube-controller-manager's `--controllers`: names, `-name`, `*`. Empty: none. */
  readonly enabled: readonly string[];
}

export interface ResourcesConfig {
  /** Folders of definitions beside the shipped ones (`--resources`), absolute. */
  readonly dirs: readonly string[];
  /** `--runtime-config`: `apps/v1` or `apps/v1/deployments` or `api/all` → on or off. */
  readonly runtimeConfig: Readonly<Record<string, boolean>>;
}

export interface LogConfig {
  /** Folder of log files; absent: standard error only. Absolute. */
  readonly dir: string | undefined;
  readonly verbosity: number;
  /** `--vmodule`: name pattern → verbosity. */
  readonly modules: readonly { readonly pattern: string; readonly verbosity: number }[];
  readonly format: 'text' | 'json';
  /** With `dir`: standard error gets all lines too. */
  readonly alsoToStderr: boolean;
  /** With `dir`: lines of this severity and above go to standard error. */
  readonly stderrThreshold: 'info' | 'warning' | 'error';
}
