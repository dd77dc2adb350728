// What every section of the Config is completed with: the options, where faults and notes go, and the checks that many options share.
import { isIP } from 'node:net';
import { completeFile } from './files.ts';
import type { PortOption, ServerOptions } from './options.ts';
import type { Findings } from './problems.ts';

type KeysOf<T> = { [K in keyof ServerOptions]-?: NonNullable<ServerOptions[K]> extends T ? K : never }[keyof ServerOptions];
type NumberOption = { [K in keyof ServerOptions]-?: number extends NonNullable<ServerOptions[K]> ? K : never }[keyof ServerOptions];

export class Section {
  readonly options: ServerOptions;
  readonly findings: Findings;
  /** Where relative file names start; absolute. */
  readonly cwd: string;

  constructor(options: ServerOptions, findings: Findings, cwd: string) {
    this.options = options;
    this.findings = findings;
    this.cwd = cwd;
  }

  /** A number that must not be under `least`. */
  atLeast(option: NumberOption, least: number, fallback: number): number {
    const value = this.options[option] ?? fallback;
    if (typeof value === 'number' && value >= least) return value;
    this.problem(option, least === 0 ? 'can not be negative' : `must be at least ${least}`);
    return fallback;
  }

  /** A port to listen on; undefined: none; 0 of the result: any free one. */
  port(option: KeysOf<PortOption>, fallback: number | undefined): number | undefined {
    const value: PortOption | undefined = this.options[option];
    if (value === undefined) return fallback;
    if (value === 'any') return 0;
    if (value === 0) return undefined;
    if (Number.isInteger(value) && value > 0 && value <= 65535) return value;
    this.problem(option, 'must be between 0 and 65535, inclusive; 0 turns it off');
    return fallback;
  }

  /** An IP address; '' counts as not given. */
  address(option: KeysOf<string>, fallback: string): string {
    const value: string = this.options[option] ?? '';
    if (value === '') return fallback;
    if (isIP(value) !== 0) return value;
    this.problem(option, 'not an IP address');
    return fallback;
  }

  /** The absolute path of a readable file whose content passes `check`. */
  file(option: KeysOf<string>, check?: (path: string) => unknown): string | undefined {
    return this.fileAt(this.options[option], flagOf(option), check);
  }

  fileAt(path: string | undefined, flag: string, check?: (path: string) => unknown): string | undefined {
    return completeFile(path, { flag, cwd: this.cwd, problems: this.findings.problems, ...(check && { check }) });
  }

  /** Two options of which neither goes without the other. */
  together(first: KeysOf<string>, second: KeysOf<string>): void {
    for (const [given, other] of [
      [first, second],
      [second, first],
    ] as const) {
      if ((this.options[given] ?? '') !== '' && (this.options[other] ?? '') === '') {
        this.problem(given, `needs ${flagOf(other)} too`);
      }
    }
  }

  problem(option: keyof ServerOptions, message: string): void {
    const value = this.options[option];
    this.findings.problems.push({
      flag: flagOf(option),
      ...(typeof value !== 'object' && value !== undefined && { value: String(value) }),
      message,
    });
  }
}

/** `securePort` → `--secure-port`. */
export function flagOf(option: keyof ServerOptions): string {
  return `--${toFlagName(option)}`;
}

/** Camel case → the flag's name; http2 keeps its digit. */
export function toFlagName(option: string): string {
  return option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** The flag's name → camel case. */
export function toOptionName(flag: string): string {
  return flag.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
