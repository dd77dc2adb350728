// The one list of libraries. A new library is a file in libraries/ and a line here.
import { dates } from './libraries/dates.ts';
import { json } from './libraries/json.ts';
import { kindsmith } from './libraries/kindsmith.ts';
import { labels } from './libraries/labels.ts';
import { lists } from './libraries/lists.ts';
import { operators } from './libraries/operators.ts';
import { optionals } from './libraries/optionals.ts';
import { quantities } from './libraries/quantity.ts';
import { regex } from './libraries/regex.ts';
import { standard } from './libraries/standard.ts';
import { strings } from './libraries/strings.ts';
import type { CelLibrary } from './library.ts';

/** All libraries, for the checker and for the runtime. */
export const libraries: readonly CelLibrary[] = [
  operators,
  standard,
  dates,
  optionals,
  strings,
  lists,
  regex,
  quantities,
  json,
  labels,
  kindsmith,
];
