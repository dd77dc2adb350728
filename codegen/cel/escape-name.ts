// Names of fields in expressions: what is no identifier of CEL is written escaped.
// https://kubernetes.io/docs/reference/using-api/cel/#escaping

const KEYWORDS: ReadonlySet<string> = new Set(
  'true false null in as break const continue else for function if import let loop package namespace return'.split(' '),
);
const ESCAPES: readonly (readonly [string, string])[] = [
  ['__', '__underscores__'],
  ['.', '__dot__'],
  ['-', '__dash__'],
  ['/', '__slash__'],
];

/** The name of a JSON property in CEL (`a-b` is `a__dash__b`); a name that CEL can not reach stays as it is. */
export function celFieldName(property: string): string {
  if (KEYWORDS.has(property)) return `__${property}__`;
  if (!/^[A-Za-z_./-][A-Za-z0-9_./-]*$/.test(property)) return property;
  return ESCAPES.reduce((name, [text, escaped]) => name.replaceAll(text, escaped), property);
}
