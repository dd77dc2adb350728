// Which names every JavaScript object answers to, and so can not be read without asking whether they are its own.

const INTRINSIC: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));

/** Whether an object without such a property of its own still has one. */
export const isIntrinsic = (name: string): boolean => INTRINSIC.has(name);
