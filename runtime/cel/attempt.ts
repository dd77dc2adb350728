// Asking whether something would fail, for the functions that only ask (isIP, isURL …).
import { absorbable } from './logic.ts';

/** Whether it works out without an error of CEL. */
export function succeeds(run: () => unknown): boolean {
  try {
    run();
    return true;
  } catch (error) {
    absorbable(error);
    return false;
  }
}
