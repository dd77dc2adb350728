// The one table of admission plugins that are built in; which of them run, and in which order, is the Config's.
import type { AdmissionHost, AdmissionPlugin } from './admission.ts';
import { createAlwaysAdmit, createAlwaysDeny } from './plugins/always.ts';
import { createAlwaysPullImages } from './plugins/always-pull-images.ts';
import { createDefaultTolerationSeconds } from './plugins/default-toleration-seconds.ts';
import { createLimitRanger } from './plugins/limit-ranger.ts';
import { createNamespaceAutoProvision } from './plugins/namespace-auto-provision.ts';
import { createNamespaceExists } from './plugins/namespace-exists.ts';
import { createNamespaceLifecycle } from './plugins/namespace-lifecycle.ts';
import { createPodNodeSelector } from './plugins/pod-node-selector.ts';
import { createStorageObjectInUseProtection } from './plugins/storage-object-in-use-protection.ts';
import { createTaintNodesByCondition } from './plugins/taint-nodes-by-condition.ts';

const BUILT: Readonly<Record<string, (host: AdmissionHost) => AdmissionPlugin>> = {
  AlwaysAdmit: createAlwaysAdmit,
  NamespaceAutoProvision: createNamespaceAutoProvision,
  NamespaceLifecycle: createNamespaceLifecycle,
  NamespaceExists: createNamespaceExists,
  LimitRanger: createLimitRanger,
  TaintNodesByCondition: createTaintNodesByCondition,
  AlwaysPullImages: createAlwaysPullImages,
  PodNodeSelector: createPodNodeSelector,
  DefaultTolerationSeconds: createDefaultTolerationSeconds,
  StorageObjectInUseProtection: createStorageObjectInUseProtection,
  AlwaysDeny: createAlwaysDeny,
};

export interface AdmissionSettings extends AdmissionHost {
  /** Names in running order. */
  readonly plugins: readonly string[];
  /** Users' own; `plugins` names those that are on. */
  readonly own: readonly AdmissionPlugin[];
  /** Told once about names that are not built yet: they are passed over. */
  readonly onMissing: (names: readonly string[]) => void;
}

export function createAdmissionPlugins(settings: AdmissionSettings): readonly AdmissionPlugin[] {
  const own = new Map(settings.own.map((plugin) => [plugin.name, plugin]));
  const missing: string[] = [];
  const named = settings.plugins.flatMap((name) => {
    const plugin = own.get(name) ?? (Object.hasOwn(BUILT, name) ? BUILT[name]?.(settings) : undefined);
    if (!plugin) missing.push(name);
    return plugin ?? [];
  });
  if (missing.length > 0) settings.onMissing(missing);
  return inOrder(named);
}

/** A plugin that says behind which others it runs stands right behind the last of those that are on. */
function inOrder(plugins: readonly AdmissionPlugin[]): readonly AdmissionPlugin[] {
  const ordered = [...plugins];
  const moving = plugins.filter(({ after = [] }) => ordered.some(({ name }) => after.includes(name)));
  // A pass for each: chains settle, and rings end.
  for (const _ of moving) for (const plugin of moving) moveBehind(ordered, plugin);
  return ordered;
}

function moveBehind(ordered: AdmissionPlugin[], plugin: AdmissionPlugin): void {
  const { after = [] } = plugin;
  ordered.splice(ordered.indexOf(plugin), 1);
  ordered.splice(ordered.findLastIndex(({ name }) => after.includes(name)) + 1, 0, plugin);
}
