// Definitions compiled in memory, as a live kind's are: VersionCode of the first resource, without anything from generated/.

import { compileModel } from '../../codegen/compile.ts';
import type { Diagnostic } from '../../codegen/diagnostic.ts';
import { formatDiagnostic } from '../../codegen/diagnostic.ts';
import { resourceData } from '../../codegen/emit/resource-table.ts';
import { emitUnitBody } from '../../codegen/emit/unit.ts';
import type { LoadedDefinition } from '../../codegen/load.ts';
import { checkShape, loadText } from '../../codegen/load.ts';
import { resolve } from '../../codegen/resolve/resolve.ts';
import type { CompiledResource, VersionCode } from '../../runtime/api/resource.ts';
import type { TableResource } from '../../runtime/emitted/table.ts';
import { loadTable } from '../../runtime/emitted/table.ts';
import type { UnitFunction } from '../../runtime/emitted/unit.ts';

/** Compiles loaded definitions and evaluates their units. @throws DefinitionError */
export function compileResources(definitions: readonly LoadedDefinition[]): readonly CompiledResource[] {
  const model = compileModel(definitions);
  return loadTable({
    resources: model.resources.map((resource) => resourceData(resource, model) as unknown as TableResource),
    units: Object.fromEntries(model.units.map((unit) => [unit.name, () => new Function('rt', emitUnitBody(model, unit)) as UnitFunction])),
  }).resources;
}

/** As compileResources, of a YAML text. */
export function compileText(text: string): readonly CompiledResource[] {
  const { definitions, diagnostics } = loadText('test.yaml', text);
  if (diagnostics.length > 0) throw new Error(diagnostics.map(formatDiagnostic).join('\n'));
  return compileResources(definitions);
}

/** As compileResources, of one parsed definition. */
export function compileObject(object: unknown): readonly CompiledResource[] {
  const found = checkShape('test.yaml', object, () => 0);
  if (Array.isArray(found)) throw new Error(found.map(formatDiagnostic).join('\n'));
  return compileResources([found]);
}

/** Everything that is wrong with a YAML text, one line each. */
export function diagnose(text: string): string[] {
  const { definitions, diagnostics } = loadText('test.yaml', text);
  const all: readonly Diagnostic[] = diagnostics.length > 0 ? diagnostics : resolve(definitions).diagnostics;
  return all.map(formatDiagnostic);
}

/** The code of one version. */
export async function codeOf(resources: readonly CompiledResource[], plural: string, version?: string): Promise<VersionCode> {
  const resource = resources.find(({ names }) => names.plural === plural);
  const found = resource?.versions.find(({ name }) => version === undefined || name === version);
  if (found === undefined) throw new Error(`no ${plural} ${version ?? ''}`);
  return found.load();
}
