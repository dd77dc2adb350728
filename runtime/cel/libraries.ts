// The one list of libraries. A new library is a file in libraries/ and a line here.

import { dates } from './libraries/dates.ts';
import { operators } from './libraries/operators.ts';
import { optionals } from './libraries/optionals.ts';
import { standard } from './libraries/standard.ts';
import type { CelLibrary } from './library.ts';

/** All libraries, for the checker and for the runtime. */
export const libraries: readonly CelLibrary[] = [operators, standard, dates, optionals];
