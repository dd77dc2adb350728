// What every pod spec goes through, a pod's and a template's: an old name of a field follows the new one, and fields of features that are
// off in 1.37 are dropped. (Kubernetes: PodSpec v1 core; Feature Gates, "ContainerStopSignals".)
import type { Behaviour } from '../api/behaviour.ts';
import type { KubeObject } from '../api/object.ts';

interface Container {
  readonly lifecycle?: { readonly stopSignal?: string };
}
interface PodSpec {
  readonly serviceAccount?: string;
  readonly serviceAccountName?: string;
  readonly containers?: readonly Container[];
  readonly initContainers?: readonly Container[];
}
interface Template {
  readonly spec?: unknown;
}

export const podTemplateBehaviour: Behaviour = { name: 'pod-template', prepare: tidyTemplate };

/** Tidies the template of a workload (below spec) or of a PodTemplate. */
export function tidyTemplate(object: KubeObject): KubeObject {
  const tidy = (template: Template): Template => ({ ...template, spec: tidyPodSpec(template.spec) });
  const { template, spec } = object as { readonly template?: Template; readonly spec?: { readonly template?: Template } };
  if (template?.spec) return { ...object, template: tidy(template) };
  return spec?.template?.spec ? { ...object, spec: { ...spec, template: tidy(spec.template) } } : object;
}

/** A tidy copy where there is something to tidy. */
export function tidyPodSpec(given: unknown): unknown {
  if (typeof given !== 'object' || given === null) return given;
  const spec = given as PodSpec;
  const changed: { -readonly [K in keyof PodSpec]: PodSpec[K] } = {};
  if (spec.serviceAccountName && spec.serviceAccount !== spec.serviceAccountName) changed.serviceAccount = spec.serviceAccountName;
  for (const list of ['containers', 'initContainers'] as const)
    if (spec[list]?.some(({ lifecycle }) => lifecycle?.stopSignal !== undefined)) changed[list] = spec[list].map(withoutStopSignal);
  return { ...spec, ...changed };
}

function withoutStopSignal(container: Container): Container {
  if (container.lifecycle?.stopSignal === undefined) return container;
  const { lifecycle, ...rest } = container;
  const { stopSignal: _, ...others } = lifecycle;
  return Object.keys(others).length === 0 ? rest : { ...container, lifecycle: others };
}
