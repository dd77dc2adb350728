// `--plugin FILE`: users' ES modules, loaded before the Config is completed, since flags may name what they bring.
import { isAbsolute, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { joinPluginSets, type PluginModule, type PluginSet, preparePlugins } from '../plugins.ts';

export interface LoadedPlugins {
  readonly set: PluginSet;
  /** One line each. */
  readonly problems: readonly string[];
}

/** Files that can not be read are left out: completing the Config names them. */
export async function loadPlugins(files: readonly string[]): Promise<LoadedPlugins> {
  const sets: PluginSet[] = [];
  const problems: string[] = [];
  for (const file of files) {
    const path = isAbsolute(file) ? file : resolve(file);
    try {
      const { default: module } = (await import(pathToFileURL(path).href)) as { readonly default?: unknown };
      sets.push(await preparePlugins([module as PluginModule]));
    } catch (error) {
      if (!isMissing(error, path)) problems.push(`--plugin=${file}: ${(error as Error).message.split('\n')[0]}`);
    }
  }
  return { set: joinPluginSets(sets), problems };
}

/** The file itself is not there (and not something that it imports). */
function isMissing(error: unknown, path: string): boolean {
  const { code, url } = error as { readonly code?: string; readonly url?: string };
  return code === 'ERR_MODULE_NOT_FOUND' && url === pathToFileURL(path).href;
}

/** Names of what all plugins bring to one place. */
export function namesOf({ plugins }: PluginSet, place: 'admission' | 'authorizers'): readonly string[] {
  return plugins.flatMap((plugin) => (plugin[place] ?? []).map(({ name }) => name));
}
