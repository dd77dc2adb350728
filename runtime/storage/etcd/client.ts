// One etcd3 client per server, and the way from a server that does not answer to the next. etcd3's own fault handling is off: its breakers
// and back-offs keep a store that is back away from its users for seconds (see --etcd-servers in kube-apiserver for the options).
import { readFileSync } from 'node:fs';
import type {
  Etcd3,
  ICompactionResponse,
  ILeaseGrantResponse,
  IOptions,
  IRangeRequest,
  IRangeResponse,
  ITxnRequest,
  ITxnResponse,
  IWatchRequest,
  IWatchResponse,
} from 'etcd3';
import { UnavailableError } from '../errors.ts';
import { isOverdue, isTransient, isUnsent, toStoreError } from './errors.ts';

/** Which etcd, and how to prove oneself to it. */
export interface EtcdClientOptions {
  /** URLs; `https://` for TLS. */
  readonly servers: readonly string[];
  /** Files in PEM. */
  readonly cafile?: string | undefined;
  readonly certfile?: string | undefined;
  readonly keyfile?: string | undefined;
}

/** The raw stream of watch requests and responses. */
export interface RawWatch {
  write(request: IWatchRequest): void;
  end(): void;
  cancel(): void;
  on(event: 'data', listener: (response: IWatchResponse) => void): unknown;
  on(event: 'error', listener: (error: Error) => void): unknown;
  on(event: 'end', listener: () => void): unknown;
}

interface CallOptions {
  /** Whether the request may be sent again when it is not known what became of it. */
  readonly repeatable: boolean;
  readonly deadlineMs?: number;
}

const DEADLINE_MS = 5000;
const RANGE_DEADLINE_MS = 20_000;
const RECONNECT_MS = 100;

export class EtcdClient {
  readonly #clients: readonly Etcd3[];
  #preferred = 0;

  constructor(clients: readonly Etcd3[]) {
    this.#clients = clients;
  }

  range(request: IRangeRequest): Promise<IRangeResponse> {
    const deadlineMs = request.range_end ? RANGE_DEADLINE_MS : DEADLINE_MS;
    return this.#call({ repeatable: true, deadlineMs }, (client, options) => client.kv.range(request, options));
  }

  txn(request: ITxnRequest): Promise<ITxnResponse> {
    return this.#call({ repeatable: false }, (client, options) => client.kv.txn(request, options));
  }

  grantLease(seconds: number): Promise<ILeaseGrantResponse> {
    return this.#call({ repeatable: true }, (client, options) => client.leaseClient.leaseGrant({ TTL: seconds, ID: 0 }, options));
  }

  compact(revision: number): Promise<ICompactionResponse> {
    return this.#call({ repeatable: true }, (client, options) => client.kv.compact({ revision }, options));
  }

  /** The server's version; empty when it does not say. */
  async version(): Promise<string> {
    try {
      return (await this.#call({ repeatable: true }, (client, options) => client.maintenance.status(options))).version;
    } catch {
      return '';
    }
  }

  /** The server that calls go to now. */
  get preferred(): number {
    return this.#preferred;
  }

  /** A new watch stream, with the server that answered last. */
  async watch(): Promise<RawWatch> {
    return (await this.#client(this.#preferred).watchClient.watch()) as unknown as RawWatch;
  }

  /** A server has failed: the next call goes to another, unless one has moved on already. */
  moveOn(failed: number): void {
    if (failed === this.#preferred) this.#preferred = (failed + 1) % this.#clients.length;
  }

  close(): void {
    for (const client of this.#clients) client.close();
  }

  async #call<T>(
    { repeatable, deadlineMs = DEADLINE_MS }: CallOptions,
    run: (client: Etcd3, options: { deadline: number }) => Promise<T>,
  ): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      const server = this.#preferred;
      try {
        return await run(this.#client(server), { deadline: Date.now() + deadlineMs });
      } catch (error) {
        if (!isTransient(error)) throw error;
        this.moveOn(server);
        // One more attempt than there are servers: a connection that broke while it was idle fails once. Waiting twice for one server is no use.
        const attempts = this.#clients.length + (isOverdue(error) ? 0 : 1);
        if (attempt >= attempts || !(repeatable || isUnsent(error))) throw toStoreError(error);
      }
    }
  }

  #client(server: number): Etcd3 {
    const client = this.#clients[server];
    if (!client) throw new UnavailableError('no etcd server is given');
    return client;
  }
}

/** Loads etcd3 (some 120 ms) and makes the clients; nothing is connected yet. Throws when a file can not be read. */
export async function createEtcdClient({ servers, cafile, certfile, keyfile }: EtcdClientOptions): Promise<EtcdClient> {
  const { Etcd3 } = await import('etcd3');
  const read = (file: string | undefined): Buffer | undefined => (file ? readFileSync(file) : undefined);
  const credentials = { rootCertificate: read(cafile), certChain: read(certfile), privateKey: read(keyfile) };
  const runAtOnce = { execute: async (run: () => unknown) => run() };
  const options = {
    faultHandling: { host: () => runAtOnce, global: runAtOnce },
    grpcOptions: {
      'grpc.max_receive_message_length': -1,
      'grpc.initial_reconnect_backoff_ms': RECONNECT_MS,
      'grpc.max_reconnect_backoff_ms': RECONNECT_MS,
      'grpc.keepalive_time_ms': 30_000,
      'grpc.keepalive_timeout_ms': 10_000,
    },
  } as unknown as Partial<IOptions>;
  const clients = servers.map((hosts) => {
    const secured = hosts.startsWith('https://') ? { credentials: credentials as NonNullable<IOptions['credentials']> } : {};
    return new Etcd3({ ...options, ...secured, hosts });
  });
  return new EtcdClient(clients);
}
