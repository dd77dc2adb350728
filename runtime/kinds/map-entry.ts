// An entry of labels or annotations, set where it stands in canonical order.
import { compareText } from '../emitted/keys.ts';

/** A sorted copy of a map with one entry more. */
export function withEntry(map: Readonly<Record<string, string>> | undefined, key: string, value: string): Record<string, string> {
  const entries = Object.entries({ ...map, [key]: value });
  return Object.fromEntries(entries.sort(([a], [b]) => compareText(a, b)));
}
