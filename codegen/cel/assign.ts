// Which type fits where: unification with type parameters, as cel-go does it.
// https://github.com/google/cel-spec/blob/master/doc/langdef.md#gradual-type-checking
import { type CelType, DYN, listOf, mapOf, opaqueOf, typeParams, withTypeParams } from '../../runtime/cel/types.ts';

/** What is known of the type parameters of one expression. */
export class Substitution {
  readonly #known = new Map<string, CelType>();
  /** What each binding replaced, so that an attempt that fails can be undone. */
  readonly #journal: (readonly [string, CelType | undefined])[] = [];
  #fresh = 0;

  /** A new type parameter. */
  fresh(): CelType {
    return { kind: 'param', name: `_var${this.#fresh++}` };
  }

  /** Whether each of `actual` can be used where `expected` is due; remembers what that says about type parameters, if so. */
  assignable(actual: readonly CelType[], expected: readonly CelType[]): boolean {
    const mark = this.#journal.length;
    const fits = this.#allFit(actual, expected);
    if (!fits) this.#undo(mark);
    return fits;
  }

  #undo(mark: number): void {
    for (const [name, before] of this.#journal.splice(mark).reverse()) {
      if (before === undefined) this.#known.delete(name);
      else this.#known.set(name, before);
    }
  }

  #set(name: string, type: CelType): void {
    this.#journal.push([name, this.#known.get(name)]);
    this.#known.set(name, type);
  }

  /** The type with all that is known filled in; parameters that stayed free become dyn if asked. */
  resolve(type: CelType, freeToDyn = false): CelType {
    if (type.kind === 'param') {
      const known = this.#known.get(type.name);
      if (known !== undefined) return this.resolve(known, freeToDyn);
      return freeToDyn ? DYN : type;
    }
    if (type.kind === 'type') return type.of === undefined ? type : { kind: 'type', of: this.resolve(type.of, freeToDyn) };
    const params = typeParams(type);
    if (params.length === 0 || type.kind === 'wrapper') return type;
    return withTypeParams(
      type,
      params.map((param) => this.resolve(param, freeToDyn)),
    );
  }

  #allFit(actual: readonly CelType[], expected: readonly CelType[]): boolean {
    return actual.length === expected.length && actual.every((type, index) => this.#fits(type, expected[index] ?? DYN));
  }

  #fits(a: CelType, b: CelType): boolean {
    if (b.kind === 'param') {
      const { valid, known } = this.#bind(a, b);
      if (valid) return true;
      if (known) return false;
    }
    if (a.kind === 'param') return this.#bind(b, a).valid;
    if (isLoose(a) || isLoose(b)) return true;
    if (a.kind === 'null') return isNullable(b);
    if (b.kind === 'null') return isNullable(a);
    if (a.kind === 'wrapper' || b.kind === 'wrapper') return sameType(unwrap(a), unwrap(b));
    if (a.kind === 'type') return b.kind === 'type';
    if (a.kind !== b.kind || nameOf(a) !== nameOf(b)) return false;
    return this.#allFit(typeParams(a), typeParams(b));
  }

  /** Tries `type` as the value of a parameter; `known` says that it already had another one. */
  #bind(type: CelType, param: CelType & { readonly kind: 'param' }): { valid: boolean; known: boolean } {
    if (sameType(type, param)) return { valid: true, known: true };
    const known = this.#known.get(param.name);
    if (known !== undefined) {
      if (!this.#fits(type, known)) return { valid: false, known: true };
      const general = mostGeneral(type, known);
      if (!this.#mentions(param, general)) this.#set(param.name, general);
      return { valid: true, known: true };
    }
    if (this.#mentions(param, type)) return { valid: false, known: false };
    this.#set(param.name, type);
    return { valid: true, known: false };
  }

  #mentions(param: CelType & { readonly kind: 'param' }, inside: CelType): boolean {
    if (inside.kind === 'param') {
      if (inside.name === param.name) return true;
      const known = this.#known.get(inside.name);
      return known !== undefined && this.#mentions(param, known);
    }
    return typeParams(inside).some((type) => this.#mentions(param, type));
  }
}

/** dyn and error fit everything. */
export const isLoose = (type: CelType): boolean => type.kind === 'dyn' || type.kind === 'error';

const unwrap = (type: CelType): CelType => (type.kind === 'wrapper' ? type.of : type);
const nameOf = (type: CelType): string => ('name' in type ? type.name : '');
const NULLABLE: ReadonlySet<string> = new Set(['null', 'object', 'opaque', 'timestamp', 'duration', 'wrapper']);
const isNullable = (type: CelType): boolean => NULLABLE.has(type.kind);

/** Whether two types are the very same. */
export function sameType(a: CelType, b: CelType): boolean {
  if (a.kind !== b.kind || nameOf(a) !== nameOf(b)) return false;
  if (a.kind === 'type' && b.kind === 'type') return a.of === undefined || b.of === undefined ? a.of === b.of : sameType(a.of, b.of);
  const [mine, other] = [typeParams(a), typeParams(b)];
  return mine.length === other.length && mine.every((type, index) => sameType(type, other[index] ?? DYN));
}

/** The one of two compatible types that says less. */
export function mostGeneral(a: CelType, b: CelType): CelType {
  return saysNoMore(a, b) ? a : b;
}

function saysNoMore(a: CelType, b: CelType): boolean {
  if (isLoose(a) || a.kind === 'param') return true;
  if (isLoose(b) || b.kind === 'param') return false;
  if (a.kind !== b.kind || nameOf(a) !== nameOf(b)) return false;
  if (a.kind === 'type' || a.kind === 'wrapper') return sameType(a, b);
  const others = typeParams(b);
  return typeParams(a).every((type, index) => saysNoMore(type, others[index] ?? DYN));
}

/** The signature's types with its own type parameters made new. */
export function instantiate(types: readonly CelType[], substitution: Substitution): CelType[] {
  const fresh = new Map<string, CelType>();
  const walk = (type: CelType): CelType => {
    switch (type.kind) {
      case 'param': {
        const known = fresh.get(type.name) ?? substitution.fresh();
        fresh.set(type.name, known);
        return known;
      }
      case 'list':
        return listOf(walk(type.element));
      case 'map':
        return mapOf(walk(type.key), walk(type.value));
      case 'opaque':
        return opaqueOf(type.name, ...type.params.map(walk));
      case 'type':
        return type.of === undefined ? type : { kind: 'type', of: walk(type.of) };
      default:
        return type;
    }
  };
  return types.map(walk);
}
