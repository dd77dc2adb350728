// The compiler of expressions that the second pass is given: which variables a place has, and findings with their place in the file.
import type { CelType } from '../../runtime/cel/types.ts';
import { BOOL, DYN, INT, listOf, mapOf, objectOf, optionalOf, STRING, TIMESTAMP } from '../../runtime/cel/types.ts';
import type { CelVariable } from '../cel/compile-expression.ts';
import { compileExpression } from '../cel/compile-expression.ts';
import type { PlaceTypes } from './cel-types.ts';
import { REQUEST_TYPE } from './cel-types.ts';
import type { CompileAt, SchemaScope } from './scope.ts';

/** Makes the compiler over the places of the first pass. */
export function createCompileAt(types: PlaceTypes): CompileAt {
  return ({ text, variables, result, at, key, each, optionalOldSelf }) => {
    const item = each && itemType(types, at.key, each);
    if (each && item === undefined) return void at.error(`each: nothing is at ${each.join('.')}`, key);
    const place = placeVariables(types, at, key[0] === 'x-kindsmith-default' ? holderOf(at.key) : at.key);
    const scope: Record<string, CelType> = {
      ...place,
      ...(optionalOldSelf && { oldSelf: optionalOf(place['self'] ?? DYN) }),
      ...(item && { item, key: STRING, indexes: listOf(INT) }),
      ...variables,
    };
    const compiled = compileExpression(text, {
      variables: Object.entries(scope).map(([name, type]): CelVariable => ({ name, type })),
      types,
      ...(result && { resultType: result }),
    });
    if (compiled.ok) return { text, js: compiled.js, variables: compiled.variables, usesOldSelf: compiled.usesOldSelf };
    for (const { message, line, column } of compiled.errors) {
      const where = column === 0 ? '' : ` (column ${column}${line > 1 ? ` of line ${line}` : ''})`;
      at.error(`${message}${where}`, key);
    }
    return undefined;
  };
}

/** The struct that has the field: what a computed default sees as self. */
function holderOf(key: string): string {
  return key.slice(0, Math.max(key.lastIndexOf('/'), 0));
}

function placeVariables(types: PlaceTypes, at: SchemaScope, place: string): Record<string, CelType> {
  const self = types.at(place) ?? DYN;
  const root = at.source.root ? (types.at(at.source.name) ?? DYN) : DYN;
  // A CRD's expressions know nothing of the server.
  const settings = at.source.dialect === 'native' ? { settings: mapOf(STRING, BOOL) } : {};
  return { self, oldSelf: self, root, oldRoot: root, now: TIMESTAMP, ...settings };
}

function itemType(types: PlaceTypes, from: string, each: readonly string[]): CelType | undefined {
  const place = each.reduce<string | undefined>((at, step) => at && types.step(at, step), from);
  return place === undefined ? undefined : types.at(place);
}

/** Variables of a proxy target: `root`, the object, and `request`. */
export function proxyVariables(types: PlaceTypes, typeName: string): Record<string, CelType> {
  return { root: types.at(typeName) ?? DYN, request: objectOf(REQUEST_TYPE) };
}
