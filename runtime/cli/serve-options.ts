// From the command line to what a server is made of, or everything that is wrong with it.

import { formatProblem } from '../config/problems.ts';
import { type Config, ConfigError, completeConfig } from '../config.ts';
import type { PluginSet } from '../plugins.ts';
import { toOptions } from './flags/options.ts';
import { parseFlags } from './flags/parse.ts';
import { FLAGS } from './flags/table.ts';
import { loadPlugins, namesOf } from './plugin-modules.ts';

export type ServeRequest =
  | { readonly kind: 'help' | 'version' }
  | { readonly kind: 'problems'; readonly problems: readonly string[] }
  | {
      readonly kind: 'serve';
      readonly config: Config;
      readonly plugins: PluginSet;
      readonly withoutEffect: readonly string[];
    };

/** Reads flags and the files that they name; prints nothing. */
export async function readServeRequest(args: readonly string[]): Promise<ServeRequest> {
  const parsed = parseFlags(args, FLAGS, 'kindsmith serve');
  if (parsed.values.get('help') === true) return { kind: 'help' };
  if (parsed.values.get('version') === true && parsed.problems.length === 0) return { kind: 'version' };
  const { options, withoutEffect, problems } = toOptions(parsed, FLAGS);
  const { set: plugins, problems: pluginProblems } = await loadPlugins(options.plugin ?? []);
  const found = [...parsed.problems, ...problems, ...pluginProblems];
  try {
    const context = { admissionPlugins: namesOf(plugins, 'admission'), authorizers: namesOf(plugins, 'authorizers') };
    const config = completeConfig(options, context);
    return found.length > 0 ? { kind: 'problems', problems: found } : { kind: 'serve', config, plugins, withoutEffect };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return { kind: 'problems', problems: [...found, ...error.problems.map(formatProblem)] };
  }
}
