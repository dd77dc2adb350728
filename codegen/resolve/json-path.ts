// JSONPath of printer columns → steps as data. The subset that CRDs use: fields, indexes, *, slices are not, and filters by equality.
// https://kubernetes.io/docs/reference/kubectl/jsonpath/
import type { JsonValue } from '../../runtime/api/object.ts';

const STEP =
  /^(?:\.([A-Za-z_$][\w$-]*(?:\\\.[\w$-]+)*)|\.\*|\[\*\]|\[(-?\d+)\]|\['((?:[^'\\]|\\.)*)'\]|\["((?:[^"\\]|\\.)*)"\]|\[\?\(\s*@((?:\.[\w$-]+)+)\s*(==|!=)\s*(?:"([^"]*)"|'([^']*)'|(-?\d+(?:\.\d+)?|true|false))\s*\)\])/;

/** Steps: a text is a field, a number an index, null everything, a list a filter [path, operator, value]; undefined: not understood. */
export function parseJsonPath(text: string): JsonValue[] | undefined {
  let rest = text.replace(/^\{(.*)\}$/, '$1').replace(/^\$/, '');
  if (rest !== '' && !rest.startsWith('.') && !rest.startsWith('[')) rest = `.${rest}`;
  const steps: JsonValue[] = [];
  while (rest !== '' && rest !== '.') {
    const match = STEP.exec(rest);
    if (match === null) return undefined;
    steps.push(stepOf(match));
    rest = rest.slice(match[0].length);
  }
  return steps;
}

function stepOf([all, name, index, single, double, path, operator, ...values]: RegExpExecArray): JsonValue {
  if (name !== undefined) return name.replace(/\\\./g, '.');
  if (index !== undefined) return Number(index);
  if (path === undefined) return all === '.*' || all === '[*]' ? null : (single ?? double ?? '').replace(/\\(.)/g, '$1');
  const [quoted, apostrophed, literal] = values;
  return [path.slice(1).split('.'), operator as string, quoted ?? apostrophed ?? (JSON.parse(literal as string) as JsonValue)];
}
