// One unit of emitted code: the body of a function of one parameter, rt. Ahead of time it is wrapped in a module, live it is given to
// new Function; the text inside is the same.
import type { Model, UnitModel } from '../model.ts';
import { header, quoteKey } from '../source.ts';
import { emitCheck } from './check.ts';
import { emitDecode } from './decode.ts';
import { emitDefaults } from './defaults.ts';
import type { Emitter } from './emitter.ts';
import { emitRules } from './rules.ts';
import { emitStructure } from './structure.ts';
import type { UnitPart, UnitSection } from './unit-scope.ts';
import { UnitScope } from './unit-scope.ts';
import { emitVersions } from './versions.ts';

/** The sections of a unit, in the order in which they stand. */
const SECTIONS: readonly (readonly [part: UnitPart, emit: (scope: UnitScope) => UnitSection])[] = [
  ['decode', emitDecode],
  ['defaults', emitDefaults],
  ['check', emitCheck],
  ['rules', emitRules],
  ['structure', emitStructure],
];

/** The body of a unit. */
export function emitUnitBody(model: Model, unit: UnitModel): string {
  const scope = new UnitScope(model, unit);
  const sections = SECTIONS.map(([part, emit]) => ({ part, ...emit(scope) }));
  const versions = emitVersions(scope);
  const tables = sections.map(({ part, entries }) =>
    [`  ${part}: {`, ...[...entries].map(([name, value]) => `    ${quoteKey(name)}: ${value},`), '  },'].join('\n'),
  );
  const lines = sections.flatMap(({ part, lines: own }) => (own.length === 0 ? [] : ['', `// ${part}`, ...own]));
  return [
    '"use strict";',
    'const cel = rt.cel;',
    ...scope.imports(),
    ...lines,
    '',
    'return {',
    ...tables,
    '  versions: {',
    ...versions,
    '  },',
    '};',
    '',
  ].join('\n');
}

/** `generated/<unit>.js` for each unit. */
export const unitEmitter: Emitter = {
  name: 'units',
  emit(model) {
    return model.units.map((unit) => ({
      path: `generated/${unit.name}.js`,
      text: `${header(unit.sources)}\nexport default (rt) => {\n${emitUnitBody(model, unit)}};\n`,
    }));
  },
};
