// Names of properties as expressions write them. https://kubernetes.io/docs/reference/using-api/cel/#escaping
const KEYWORDS = new Set(
  'true false null in as break const continue else for function if import let loop package namespace return var void while'.split(' '),
);
const ESCAPES: Readonly<Record<string, string>> = { '.': '__dot__', '-': '__dash__', '/': '__slash__' };

/** The CEL name of a property; undefined when no expression can name it. */
export function celFieldName(property: string): string | undefined {
  if (KEYWORDS.has(property)) return `__${property}__`;
  const escaped = property.replace(/__/g, '__underscores__').replace(/[.\-/]/g, (char) => ESCAPES[char] as string);
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(escaped) ? escaped : undefined;
}
