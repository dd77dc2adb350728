// The shipped definitions compiled in memory, as createServer takes them: nothing from generated/ is needed.
import { resourceData } from '../../codegen/emit/resource-table.ts';
import { emitUnitBody } from '../../codegen/emit/unit.ts';
import type { CompiledResource } from '../../runtime/api/resource.ts';
import { loadTable, type TableResource } from '../../runtime/emitted/table.ts';
import type { UnitFunction } from '../../runtime/emitted/unit.ts';
import { shippedModel } from './shipped-model.ts';

export async function loadShippedResources(): Promise<readonly CompiledResource[]> {
  const model = await shippedModel();
  const { resources } = loadTable({
    resources: model.resources.map((resource) => resourceData(resource, model) as unknown as TableResource),
    units: Object.fromEntries(model.units.map((unit) => [unit.name, () => new Function('rt', emitUnitBody(model, unit)) as UnitFunction])),
  });
  return resources;
}
