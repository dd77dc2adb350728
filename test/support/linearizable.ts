// Checks that a history of reads and writes of single values (registers) could have happened one operation at a time, each at some moment
// between its call and its answer. (Wing and Gong, "Testing and Verifying Concurrent Objects", 1993; Lowe, "Testing for linearizability",
// 2017, for the memory of states that were seen; registers are judged one by one, since linearizability is local: Herlihy and Wing, 1990.)

/** One operation of one client; times are of one clock. */
export interface Operation {
  readonly key: string;
  readonly kind: 'read' | 'write';
  /** What was read or written; undefined: nothing was there. */
  readonly value: string | undefined;
  readonly called: number;
  /** Infinity: a write whose answer never came, which may happen at any later time, or never. */
  readonly answered: number;
}

/** The keys whose history can not be explained; empty when all can. Every register begins without a value. */
export function findNotLinearizable(history: readonly Operation[]): string[] {
  const byKey = new Map<string, Operation[]>();
  for (const operation of history) byKey.set(operation.key, [...(byKey.get(operation.key) ?? []), operation]);
  return [...byKey].filter(([, operations]) => !isLinearizable(operations)).map(([key]) => key);
}

/** Searches for an order; what is left and the value by then are all that matters for what follows. */
function isLinearizable(operations: readonly Operation[]): boolean {
  const seen = new Set<string>();
  const search = (left: readonly Operation[], value: string | undefined): boolean => {
    if (left.every(({ answered }) => answered === Number.POSITIVE_INFINITY)) return true;
    const state = `${left.map((operation) => operations.indexOf(operation)).join()} ${value}`;
    if (seen.has(state)) return false;
    seen.add(state);
    // What was called after another was answered comes behind it.
    const firstAnswer = Math.min(...left.map(({ answered }) => answered));
    const candidates = left.filter(({ called, kind, value: wanted }) => called <= firstAnswer && (kind === 'write' || wanted === value));
    // A read that fits changes nothing for the others.
    const read = candidates.find(({ kind }) => kind === 'read');
    return (read ? [read] : candidates).some((chosen) =>
      search(
        left.filter((operation) => operation !== chosen),
        chosen.value,
      ),
    );
  };
  return search(operations, undefined);
}
