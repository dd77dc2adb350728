// How much is logged, in which form, and where to.
import { completeOwnFolder } from './files.ts';
import type { Section } from './section.ts';
import type { LogConfig } from './shape.ts';

/** glog's thresholds, by name and number. FATAL lines do not exist here: errors are the highest. */
const SEVERITIES: Readonly<Record<string, LogConfig['stderrThreshold']>> = {
  info: 'info',
  0: 'info',
  warning: 'warning',
  1: 'warning',
  error: 'error',
  2: 'error',
  fatal: 'error',
  3: 'error',
};

export function completeLog(section: Section): LogConfig {
  const { options, findings, cwd } = section;
  const dir = options.logDir ?? '';
  return {
    dir: dir === '' ? undefined : completeOwnFolder(dir, { flag: '--log-dir', cwd, problems: findings.problems }),
    verbosity: section.atLeast('v', 0, 0),
    modules: (options.vmodule ?? []).flatMap((item) => completeModule(section, item)),
    format: completeFormat(section),
    alsoToStderr: options.alsologtostderr ?? false,
    stderrThreshold: completeThreshold(section),
  };
}

function completeModule({ findings }: Section, item: string): LogConfig['modules'] {
  const match = /^([^=]+)=(\d+)$/.exec(item);
  if (match === null) {
    findings.problems.push({ flag: '--vmodule', value: item, message: 'does not have the pattern=N format' });
    return [];
  }
  return [{ pattern: match[1] as string, verbosity: Number(match[2]) }];
}

function completeFormat(section: Section): LogConfig['format'] {
  const format = section.options.loggingFormat ?? '';
  if (format === 'text' || format === 'json') return format;
  if (format !== '') section.problem('loggingFormat', 'unsupported, want text or json');
  return 'text';
}

function completeThreshold(section: Section): LogConfig['stderrThreshold'] {
  const given = (section.options.stderrthreshold ?? '').toLowerCase();
  if (given === '') return 'error';
  const threshold = Object.hasOwn(SEVERITIES, given) ? SEVERITIES[given] : undefined;
  if (threshold === undefined) section.problem('stderrthreshold', 'want INFO, WARNING or ERROR');
  return threshold ?? 'error';
}
