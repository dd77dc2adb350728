// Paths that authors write: `.spec.containers[*].ports[0].name`, `.metadata.annotations['a/b']`.

const STEP = /^(?:\.([A-Za-z_$][\w$-]*)|\[(\*|\d+)\]|\['([^']*)'\]|\["([^"]*)"\])/;

/** Steps of a path; `*` for each item; undefined when it is no path. */
export function parseFieldPath(text: string): readonly string[] | undefined {
  let rest = text.startsWith('.') || text.startsWith('[') ? text : `.${text}`;
  const steps: string[] = [];
  while (rest !== '') {
    const match = STEP.exec(rest);
    if (match === null) return undefined;
    steps.push(match[1] ?? match[2] ?? match[3] ?? (match[4] as string));
    rest = rest.slice(match[0].length);
  }
  return steps;
}
