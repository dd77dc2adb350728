// What is served and what runs beside it: definitions of users, versions switched on and off, feature gates, controllers, modules.
import { FEATURE_GATES, type FeatureGate } from './feature-gates.ts';
import { completeFolder } from './files.ts';
import type { Section } from './section.ts';
import type { ControllersConfig, ResourcesConfig } from './shape.ts';

export function completeResources(section: Section): ResourcesConfig {
  const { options, findings, cwd } = section;
  const place = { flag: '--resources', cwd, problems: findings.problems };
  return { dirs: (options.resources ?? []).map((dir) => completeFolder(dir, place)), runtimeConfig: completeRuntimeConfig(section) };
}

/** `api/all`, `api/beta`, `GROUP/VERSION`, `GROUP/VERSION/RESOURCE` (each also behind `apis/`, as in old scripts), and `v1`. */
function completeRuntimeConfig({ options, findings }: Section): Readonly<Record<string, boolean>> {
  const flag = '--runtime-config';
  const switches: Record<string, boolean> = {};
  for (const [key, value] of Object.entries(options.runtimeConfig ?? {})) {
    const on = value === '' ? true : parseBool(value);
    const name = key.replace(/^apis\//, '');
    if (!/^(v1|[a-z0-9.-]+\/[a-z0-9]+(\/[a-z0-9]+)?)$/.test(name)) findings.problems.push({ flag, value: key, message: 'invalid key' });
    else if (on === undefined) findings.problems.push({ flag, value: `${key}=${value}`, message: 'neither true nor false' });
    else switches[name] = on;
  }
  return switches;
}

/** All gates of 1.37 with what was asked; a name or a value that is none is a fault. */
export function completeFeatures({ options, findings }: Section): Readonly<Record<string, boolean>> {
  const flag = '--feature-gates';
  const byName = new Map(FEATURE_GATES.map((gate) => [gate.name, gate]));
  const features = new Map(FEATURE_GATES.map(({ name, on }) => [name, on]));
  const asked = (options.featureGates ?? []).flatMap((item): readonly (readonly [FeatureGate, boolean])[] => {
    const [name, value, ...rest] = item.replace(/^kube:/, '').split('=');
    const gate = byName.get(name ?? '');
    const on = parseBool(value ?? '');
    if (value === undefined || rest.length > 0) findings.problems.push({ flag, value: item, message: 'want NAME=true or NAME=false' });
    else if (gate === undefined) findings.problems.push({ flag, value: item, message: `unrecognized feature gate: ${name}` });
    else if (on === undefined) findings.problems.push({ flag, value: item, message: 'neither true nor false' });
    else return [[gate, on]];
    return [];
  });
  // AllAlpha and AllBeta first: what is named itself counts more, wherever it stands.
  for (const [{ name }, on] of asked) {
    const stage = { AllAlpha: 'ALPHA', AllBeta: 'BETA' }[name];
    for (const gate of stage === undefined ? [] : FEATURE_GATES.filter((other) => other.stage === stage)) features.set(gate.name, on);
  }
  for (const [{ name }, on] of asked) features.set(name, on);
  return Object.fromEntries(features);
}

/** Go's strconv.ParseBool. */
function parseBool(text: string): boolean | undefined {
  if (['1', 't', 'T', 'true', 'TRUE', 'True'].includes(text)) return true;
  return ['0', 'f', 'F', 'false', 'FALSE', 'False'].includes(text) ? false : undefined;
}

export function completeControllers({ options }: Section): ControllersConfig {
  return { enabled: (options.controllers ?? ['*']).filter((name) => name !== '') };
}

/** Absolute paths of users' modules. */
export function completePlugins(section: Section): readonly string[] {
  return (section.options.plugin ?? []).flatMap((file) => section.fileAt(file, '--plugin') ?? []);
}
