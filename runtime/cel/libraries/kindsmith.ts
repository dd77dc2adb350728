// Our own functions, beyond Kubernetes': what printer columns need.
import { formatHumanDuration } from '../../api/human-duration.ts';
import type { CelBudget } from '../budget.ts';
import { type CelLibrary, fn, sig } from '../library.ts';
import { type CelTimestamp, parseTimestamp } from '../time.ts';
import { STRING, TIMESTAMP } from '../types.ts';

const since = (budget: CelBudget, timestamp: CelTimestamp): string =>
  formatHumanDuration(budget.services.now() - Number(timestamp.nanos / 1_000_000n));

/** `age(timestamp)`: the time since then as kubectl prints it, `5d3h`; of a text that is no timestamp `<unknown>`. */
export const kindsmith: CelLibrary = {
  name: 'kindsmith',
  overloads: [
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
