// What is wrong with options: collected by all sections, reported all at once, each by the name of its flag.

/** One fault, in one line. */
export interface ConfigProblem {
  /** `--secure-port`. */
  readonly flag: string;
  /** What was given, where it says something; the message is complete without it. */
  readonly value?: string;
  readonly message: string;
}

/** All faults of one set of options; the message has one line each. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly problems: readonly ConfigProblem[];
  constructor(problems: readonly ConfigProblem[]) {
    super(problems.map(formatProblem).join('\n'));
    this.problems = problems;
  }
}

/** `--secure-port=70000: must be between 0 and 65535`. */
export function formatProblem({ flag, value, message }: ConfigProblem): string {
  return `${flag}${value === undefined ? '' : `=${value}`}: ${message}`;
}

/** What sections complete into: faults and lines for the log. */
export interface Findings {
  readonly problems: ConfigProblem[];
  readonly notes: string[];
}
