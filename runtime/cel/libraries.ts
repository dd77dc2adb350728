// The one list of libraries. A new library is a file in libraries/ and a line here.
import { dates } from './libraries/dates.ts';
import { formats } from './libraries/format.ts';
import { json } from './libraries/json.ts';
import { kindsmith } from './libraries/kindsmith.ts';
import { labels } from './libraries/labels.ts';
import { listExtensions } from './libraries/list-extensions.ts';
import { lists } from './libraries/lists.ts';
import { network } from './libraries/network.ts';
import { operators } from './libraries/operators.ts';
import { optionals } from './libraries/optionals.ts';
import { quantities } from './libraries/quantity.ts';
import { regex } from './libraries/regex.ts';
import { semvers } from './libraries/semver.ts';
import { sets } from './libraries/sets.ts';
import { standard } from './libraries/standard.ts';
import { strings } from './libraries/strings.ts';
import { urls } from './libraries/url.ts';
import type { CelLibrary } from './library.ts';

/** All libraries, for the checker and for the runtime. */
export const libraries: readonly CelLibrary[] = [
  operators,
  standard,
  dates,
  optionals,
  strings,
  lists,
  listExtensions,
  sets,
  regex,
  quantities,
  network,
  urls,
  formats,
  semvers,
  json,
  labels,
  kindsmith,
];
