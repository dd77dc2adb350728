// From settings to the store they name. Each backend is imported when it is chosen.
import type { Logger } from '../api/logger.ts';
import type { Store } from './store.ts';

export interface StoreSettings {
  /** `/registry`. */
  readonly prefix: string;
  /** Milliseconds; 0: never. */
  readonly compactionInterval: number;
}
export interface EmbeddedSettings extends StoreSettings {
  readonly backend: 'embedded';
  readonly dataDir: string;
}
export interface EtcdSettings extends StoreSettings {
  readonly backend: 'etcd';
  readonly servers: readonly string[];
  readonly caFile: string | undefined;
  readonly certFile: string | undefined;
  readonly keyFile: string | undefined;
}

export async function openStore(settings: EmbeddedSettings | EtcdSettings, log: Logger): Promise<Store> {
  const common = { log: log.named('storage'), compactionIntervalMs: settings.compactionInterval };
  if (settings.backend === 'embedded') {
    const { openEmbeddedStore } = await import('./embedded/store.ts');
    return await openEmbeddedStore({ ...common, dir: settings.dataDir });
  }
  const { openEtcdStore } = await import('./etcd/store.ts');
  const { servers, caFile, certFile, keyFile } = settings;
  const files = {
    ...(caFile ? { cafile: caFile } : {}),
    ...(certFile ? { certfile: certFile } : {}),
    ...(keyFile ? { keyfile: keyFile } : {}),
  };
  return await openEtcdStore({ ...common, ...files, servers, watchPrefix: `${settings.prefix}/` });
}
