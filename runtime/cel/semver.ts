// Semantic versions, parsed in the words of the package that Kubernetes uses. https://semver.org
import { quoteGo } from '../api/go-quote.ts';
import { CelError } from './errors.ts';
import { CelValue, compareNumbers, type Integer, integer } from './values.ts';

/** A version; build metadata has no part in order or equality. */
export class CelSemver extends CelValue {
  /** Major, minor and patch. */
  readonly numbers: readonly Integer[];
  readonly prerelease: readonly (string | Integer)[];

  constructor(numbers: readonly Integer[], prerelease: readonly (string | Integer)[]) {
    super();
    this.numbers = numbers;
    this.prerelease = prerelease;
  }

  get typeName(): string {
    return 'kubernetes.Semver';
  }

  equals(other: unknown): boolean {
    return other instanceof CelSemver && this.compare(other) === 0;
  }

  override toString(): string {
    return `${this.numbers.join('.')}${this.prerelease.length === 0 ? '' : `-${this.prerelease.join('.')}`}`;
  }

  /** Sign of this minus the other, by precedence. */
  compare(other: CelSemver): number {
    const byNumbers = firstDifference(this.numbers, other.numbers);
    if (byNumbers !== 0) return byNumbers;
    // A version without a prerelease comes after those with one.
    if (this.prerelease.length === 0 || other.prerelease.length === 0) return Math.sign(other.prerelease.length - this.prerelease.length);
    return firstDifference(this.prerelease, other.prerelease) || Math.sign(this.prerelease.length - other.prerelease.length);
  }
}

function firstDifference(a: readonly (string | Integer)[], b: readonly (string | Integer)[]): number {
  for (const [index, left] of a.entries()) {
    const right = b[index];
    if (right === undefined) return 0;
    const order = compareIdentifiers(left, right);
    if (order !== 0) return order;
  }
  return 0;
}

/** Numbers come before words. */
function compareIdentifiers(a: string | Integer, b: string | Integer): number {
  if (typeof a === 'string' && typeof b === 'string') return a < b ? -1 : Number(a > b);
  if (typeof a === 'string') return 1;
  return typeof b === 'string' ? -1 : compareNumbers(a, b);
}

const PARTS = ['Major', 'Minor', 'Patch'] as const;

/** A version from text. @throws CelError */
export function parseSemver(text: string): CelSemver {
  if (text === '') throw new CelError('Version string empty');
  const parts = /^([^.]*)\.([^.]*)\.([\s\S]*)$/.exec(text);
  if (parts === null) throw new CelError('No Major.Minor.Patch elements found');
  const [, major = '', minor = '', rest = ''] = parts;
  const [front = '', ...builds] = rest.split('+');
  const dash = front.indexOf('-');
  const [patch, prerelease] = dash < 0 ? [front, undefined] : [front.slice(0, dash), front.slice(dash + 1)];
  const numbers = [major, minor, patch].map((part, index) => parseNumber(part, PARTS[index] ?? 'Patch'));
  const identifiers = prerelease === undefined ? [] : prerelease.split('.').map(parseIdentifier);
  for (const build of builds.length === 0 ? [] : builds.join('+').split('.')) checkBuild(build);
  return new CelSemver(numbers, identifiers);
}

function parseNumber(text: string, part: (typeof PARTS)[number]): Integer {
  if (!/^\d+$/.test(text)) throw new CelError(`Invalid character(s) found in ${part.toLowerCase()} number ${quoteGo(text)}`);
  if (text.length > 1 && text.startsWith('0')) throw new CelError(`${part} number must not contain leading zeroes ${quoteGo(text)}`);
  if (text.length > 20 || BigInt(text) >= 2n ** 64n) {
    throw new CelError(`strconv.ParseUint: parsing ${quoteGo(text)}: value out of range`);
  }
  return integer(BigInt(text));
}

function parseIdentifier(text: string): string | Integer {
  if (text === '') throw new CelError('Prerelease is empty');
  if (!/^\d+$/.test(text)) {
    if (!/^[0-9A-Za-z-]+$/.test(text)) throw new CelError(`Invalid character(s) found in prerelease ${quoteGo(text)}`);
    return text;
  }
  if (text.length > 1 && text.startsWith('0'))
    throw new CelError(`Numeric PreRelease version must not contain leading zeroes ${quoteGo(text)}`);
  return integer(BigInt(text.slice(0, 20)));
}

function checkBuild(text: string): void {
  if (text === '') throw new CelError('Build meta data is empty');
  if (!/^[0-9A-Za-z-]+$/.test(text)) throw new CelError(`Invalid character(s) found in build meta data ${quoteGo(text)}`);
}

/** What people write for a version, made one: without `v`, with all three numbers, without leading zeros. */
export function normalizeSemver(text: string): string {
  const trimmed = text.trim().replace(/^v/, '');
  const cut = trimmed.search(/[-+]/);
  const [numbers, suffix] = cut < 0 ? [trimmed, ''] : [trimmed.slice(0, cut), trimmed.slice(cut)];
  const parts = numbers.split('.').map((part) => part.replace(/^0+(?=\d)/, ''));
  while (parts.length < 3) parts.push('0');
  return parts.join('.') + suffix;
}
