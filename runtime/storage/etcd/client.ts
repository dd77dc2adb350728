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
import { isTransient, isUnsent, toStoreError } from './errors.ts';

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
const RECONNECT_MS = 100;

export class EtcdClient {
  readonly #clients: readonly Etcd3[];
  #preferred = 0;

  constructor(clients: readonly Etcd3[]) {
    this.#clients = clients;
  }

  range(request: IRangeRequest): Promise<IRangeResponse> {
    return this.#call({ repeatable: true, deadlineMs: 4 * DEADLINE_MS }, (client, options) => client.kv.range(request, options));
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

  /** A new watch stream, with the server that answered last. */
  async watch(): Promise<RawWatch> {
    return (await this.#current().watchClient.watch()) as unknown as RawWatch;
  }

  /** The server in use has failed; the next call goes to another. */
  moveOn(): void {
    this.#preferred = (this.#preferred + 1) % this.#clients.length;
  }

  close(): void {
    for (const client of this.#clients) client.close();
  }

  async #call<T>(
    { repeatable, deadlineMs = DEADLINE_MS }: CallOptions,
    run: (client: Etcd3, options: { deadline: number }) => Promise<T>,
  ): Promise<T> {
    const deadline = Date.now() + deadlineMs;
    // One more than there are servers: a connection that broke while it was idle fails once.
    for (let attempt = 0; ; attempt++) {
      try {
        return await run(this.#current(), { deadline });
      } catch (error) {
        if (!isTransient(error)) throw error;
        this.moveOn();
        const again = attempt < this.#clients.length && Date.now() < deadline && (repeatable || isUnsent(error));
        if (!again) throw toStoreError(error);
      }
    }
  }

  #current(): Etcd3 {
    const client = this.#clients[this.#preferred];
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
