// A whole server in this process, listening on a free port of loopback, over any store.

import type { Logger } from '../../runtime/api/logger.ts';
import type { Dial } from '../../runtime/api/proxy.ts';
import { SHIPPED } from '../../runtime/cli/shipped.ts';
import type { ServerOptions } from '../../runtime/config.ts';
import type { PluginModule } from '../../runtime/plugins.ts';
import type { ResourceSource } from '../../runtime/resource-sources.ts';
import { createServer, type KindsmithServer } from '../../runtime/server.ts';
import type { Store } from '../../runtime/storage/store.ts';
import { openStoreKind } from './store-kinds.ts';

export interface TestServerOptions {
  readonly config?: ServerOptions;
  /** Beside the shipped kinds. */
  readonly resources?: readonly ResourceSource[];
  readonly plugins?: readonly PluginModule[];
  /** Absent: a store of the kind that KINDSMITH_TEST_STORE names (memory, embedded, etcd), memory unless given. */
  readonly store?: Store;
  readonly now?: () => number;
  readonly log?: Logger;
  readonly dial?: Dial;
}

export interface TestServer {
  readonly server: KindsmithServer;
  /** `http://127.0.0.1:PORT`. */
  readonly url: string;
  close(): Promise<void>;
}

export async function startTestServer(options: TestServerOptions = {}): Promise<TestServer> {
  const opened = options.store ? undefined : await openStoreKind(process.env['KINDSMITH_TEST_STORE'] ?? 'memory');
  const store = options.store ?? opened?.store;
  if (!store) throw new Error('no store');
  const server = await createServer({
    config: { insecurePort: 'any', ...options.config },
    resources: [SHIPPED, ...(options.resources ?? [])],
    plugins: options.plugins ?? [],
    store,
    ...(options.dial ? { dial: options.dial } : {}),
    ...(options.now ? { now: options.now } : {}),
    ...(options.log ? { log: options.log } : {}),
  });
  const { urls } = await server.listen();
  const close = async (): Promise<void> => {
    await server.close();
    await opened?.close();
  };
  return { server, url: urls[0] ?? '', close };
}
