// Our own functions, beyond Kubernetes': what printer columns need.
import type { CelBudget } from '../budget.ts';
import { humanDuration } from '../human-duration.ts';
import { type CelLibrary, fn, method, sig } from '../library.ts';
import { compareStrings } from '../order.ts';
import { type CelTimestamp, parseTimestamp } from '../time.ts';
import { listOf, STRING, TIMESTAMP } from '../types.ts';

const since = (budget: CelBudget, timestamp: CelTimestamp): string =>
  humanDuration(budget.services.now() - Number(timestamp.nanos / 1_000_000n));

function sortTexts(budget: CelBudget, list: readonly string[]): string[] {
  budget.charge(list.length);
  return [...list].sort(compareStrings);
}

/** `list.sort()`: texts in Go's order. `age(timestamp)`: the time since then as kubectl prints it, `5d3h`; of a text that is no timestamp `<unknown>`. */
export const kindsmith: CelLibrary = {
  name: 'kindsmith',
  overloads: [
    method('sort', 'list_string_sort', sig(listOf(STRING)).to(listOf(STRING)))(sortTexts),
    fn('age', 'age_timestamp', sig(TIMESTAMP).to(STRING))(since),
    fn(
      'age',
      'age_string',
      sig(STRING).to(STRING),
    )((budget: CelBudget, text: string) => {
      const timestamp = parseTimestamp(text);
      return timestamp === undefined ? '<unknown>' : since(budget, timestamp);
    }),
  ],
};
