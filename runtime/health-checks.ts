// What /healthz, /livez and /readyz ask of this server.
import type { HealthCheck } from './http/health.ts';
import type { Store } from './storage/store.ts';
import type { WatchHub } from './watch/hub.ts';

const ALL = ['healthz', 'livez', 'readyz'] as const;

export interface Checked {
  readonly store: Store;
  readonly hub: WatchHub;
  readonly shutdown: { readonly begun: boolean };
}

export function createHealthChecks({ store, hub, shutdown }: Checked): readonly HealthCheck[] {
  return [
    { name: 'ping', on: ALL, check: () => {} },
    { name: 'log', on: ALL, check: () => {} },
    // Named as kube-apiserver's check of its store, whichever it is here.
    { name: 'etcd', on: ALL, check: () => store.check() },
    { name: 'etcd-readiness', on: ['readyz'], check: () => store.check() },
    {
      name: 'informer-sync',
      on: ['readyz'],
      check: async () => {
        await hub.fresh();
      },
    },
    {
      name: 'shutdown',
      on: ['readyz'],
      check: () => {
        if (shutdown.begun) throw new Error('process is shutting down');
      },
    },
  ];
}
