// Semantic versions. https://kubernetes.io/docs/reference/using-api/cel/#kubernetes-semver-library
import { succeeds } from '../attempt.ts';
import type { CelBudget } from '../budget.ts';
import { type CelImplementation, type CelLibrary, fn, method, sig } from '../library.ts';
import { type CelSemver, normalizeSemver, parseSemver } from '../semver.ts';
import { BOOL, INT, opaqueOf, STRING } from '../types.ts';

const SEMVER = opaqueOf('kubernetes.Semver');

function parse(budget: CelBudget, text: string, normalize = false): CelSemver {
  budget.charge(Math.ceil(text.length * 0.1));
  return parseSemver(normalize ? normalizeSemver(text) : text);
}

const is: CelImplementation = (budget: CelBudget, text: string, normalize = false) => succeeds(() => parse(budget, text, normalize));
const number =
  (index: number): CelImplementation =>
  (_: CelBudget, { numbers }: CelSemver) =>
    numbers[index];
const both =
  (run: (order: number) => unknown): CelImplementation =>
  (_: CelBudget, a: CelSemver, b: CelSemver) =>
    run(a.compare(b));

const UNARY = sig(SEMVER).to(INT);
const BINARY = sig(SEMVER, SEMVER);

/** Kubernetes' library of versions. */
export const semvers: CelLibrary = {
  name: 'semver',
  types: { 'kubernetes.Semver': SEMVER },
  overloads: [
    fn('semver', 'string_to_semver', sig(STRING).to(SEMVER))(parse),
    fn('semver', 'string_bool_to_semver', sig(STRING, BOOL).to(SEMVER))(parse),
    fn('isSemver', 'is_semver_string', sig(STRING).to(BOOL))(is),
    fn('isSemver', 'is_semver_string_bool', sig(STRING, BOOL).to(BOOL))(is),
    method('major', 'semver_major', UNARY)(number(0)),
    method('minor', 'semver_minor', UNARY)(number(1)),
    method('patch', 'semver_patch', UNARY)(number(2)),
    method('compareTo', 'semver_compare_to', BINARY.to(INT))(both((order) => order)),
    method('isLessThan', 'semver_is_less_than', BINARY.to(BOOL))(both((order) => order < 0)),
    method('isGreaterThan', 'semver_is_greater_than', BINARY.to(BOOL))(both((order) => order > 0)),
  ],
};
