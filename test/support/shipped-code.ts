// The shipped definitions compiled in memory: VersionCode by plural, without anything from generated/.
import type { VersionCode } from '../../runtime/api/resource.ts';
import { loadShippedResources } from './shipped-resources.ts';

export async function loadShippedCode(): Promise<(plural: string) => Promise<VersionCode>> {
  const resources = await loadShippedResources();
  return async (plural) => {
    const version = resources.find(({ names }) => names.plural === plural)?.versions[0];
    if (!version) throw new Error(`no resource ${plural}`);
    return version.load();
  };
}
