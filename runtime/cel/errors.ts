// What evaluating an expression can fail with. `&&`, `||`, all() and exists() absorb a CelError; nothing absorbs a spent budget.

/** An error of CEL itself; the message has cel-go's words ("no such key: x", "integer overflow"). */
export class CelError extends Error {
  override readonly name: string = 'CelError';
}

/** The run-time budget is spent; the message is cel-go's. */
export class CelBudgetError extends CelError {
  override readonly name = 'CelBudgetError';
  /** Which limit was hit: that of one call, or that of all calls for one object. */
  readonly scope: 'call' | 'object';
  constructor(scope: 'call' | 'object') {
    super('operation cancelled: actual cost limit exceeded');
    this.scope = scope;
  }
}

/** The error of a conversion between types. */
export function conversionError(from: string, to: string): CelError {
  return new CelError(`type conversion error from '${from}' to '${to}'`);
}

/** The error of a call whose arguments fit no overload at run time. */
export function noSuchOverload(): CelError {
  return new CelError('no such overload');
}
