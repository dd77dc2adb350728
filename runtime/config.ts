// The one way to a Config: options → complete → validate → frozen. The command's flags and createServer's callers both come through
// here. Nothing below server.ts imports it; lower layers take plain values.
import { resolve } from 'node:path';
import { completeAuthentication, completeAuthorization } from './config/access.ts';
import { completeAdmission } from './config/admission.ts';
import { completeLog } from './config/log.ts';
import { completeNetwork } from './config/network.ts';
import type { ServerOptions } from './config/options.ts';
import { ConfigError, type Findings } from './config/problems.ts';
import { Section } from './config/section.ts';
import { completeControllers, completeFeatures, completePlugins, completeResources } from './config/served.ts';
import { completeServing } from './config/serving.ts';
import type { Config } from './config/shape.ts';
import { completeDataDir, completeStorage } from './config/storage.ts';

export type { PortOption, ServerOptions } from './config/options.ts';
export { ConfigError, type ConfigProblem } from './config/problems.ts';
export type { Config } from './config/shape.ts';

/** What options may refer to beyond what kube-apiserver knows. */
export interface ConfigContext {
  /** Names of users' admission plugins. */
  readonly admissionPlugins?: readonly string[];
  /** Names of users' authorizers. */
  readonly authorizers?: readonly string[];
  /** Where relative file names start; the process's working directory when absent. */
  readonly cwd?: string;
}

/**
 * Completes and checks options; a Config that is complete already is answered as it is. Reads the files that options name.
 * Throws a ConfigError with everything that is wrong.
 */
export function completeConfig(options: ServerOptions | Config, context: ConfigContext = {}): Config {
  if (isConfig(options)) return options;
  const findings: Findings = { problems: [], notes: [] };
  const section = new Section(options, findings, resolve(context.cwd ?? '.'));
  const dataDir = completeDataDir(section);
  const authorization = completeAuthorization(section, context.authorizers ?? []);
  const network = completeNetwork(section);
  const config: Config = {
    serving: completeServing(section, { dataDir, serviceRanges: network.serviceClusterIpRanges }),
    storage: completeStorage(section, dataDir),
    authentication: completeAuthentication(section, authorization.modes),
    authorization,
    admission: completeAdmission(section, context.admissionPlugins ?? []),
    network,
    controllers: completeControllers(section),
    resources: completeResources(section),
    log: completeLog(section),
    plugins: completePlugins(section),
    features: completeFeatures(section),
    notes: findings.notes,
  };
  if (findings.problems.length > 0) throw new ConfigError(findings.problems);
  return freezeDeep(config);
}

/** Whether options are already a completed Config. */
export function isConfig(value: ServerOptions | Config): value is Config {
  return 'serving' in value;
}

function freezeDeep<T extends object>(value: T): T {
  for (const part of Object.values(value)) if (typeof part === 'object' && part !== null) freezeDeep(part);
  return Object.freeze(value);
}
