// The one table of admission plugins that are built in; which of them run, and in which order, is the Config's.
import type { AdmissionHost, AdmissionPlugin } from './admission.ts';
import { createNamespaceLifecycle } from './plugins/namespace-lifecycle.ts';

const BUILT: Readonly<Record<string, (host: AdmissionHost) => AdmissionPlugin>> = {
  NamespaceLifecycle: createNamespaceLifecycle,
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
  return named;
}
