// The shipped definitions compiled in memory: VersionCode by plural, without anything from generated/.

import { resourceData } from '../../codegen/emit/resource-table.ts';
import { emitUnitBody } from '../../codegen/emit/unit.ts';
import type { VersionCode } from '../../runtime/api/resource.ts';
import { loadTable, type ResourceTable, type TableResource } from '../../runtime/emitted/table.ts';
import type { UnitFunction } from '../../runtime/emitted/unit.ts';
import { shippedModel } from './models.ts';

export async function loadShippedCode(): Promise<(plural: string) => Promise<VersionCode>> {
  const model = await shippedModel();
  const table: ResourceTable = {
    resources: model.resources.map((resource) => resourceData(resource, model) as unknown as TableResource),
    units: Object.fromEntries(model.units.map((unit) => [unit.name, () => new Function('rt', emitUnitBody(model, unit)) as UnitFunction])),
  };
  const { resources } = loadTable(table);
  return async (plural) => {
    const version = resources.find(({ names }) => names.plural === plural)?.versions[0];
    if (!version) throw new Error(`no resource ${plural}`);
    return version.load();
  };
}
