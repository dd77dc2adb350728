// YAML texts → definitions with line positions. Shape errors are found here (definition.schema.json); meaning is resolve's.
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { ErrorObject, ValidateFunction } from 'ajv';
import { Ajv } from 'ajv';
import type { Document, Node } from 'yaml';
import { isMap, isPair, LineCounter, parseAllDocuments } from 'yaml';
import schema from './definition.schema.json' with { type: 'json' };
import type { Definition } from './definition.ts';
import type { Diagnostic, PathStep } from './diagnostic.ts';
import { formatPath } from './diagnostic.ts';

/** A definition of the right shape, and where its parts stand. */
export interface LoadedDefinition {
  readonly file: string;
  readonly definition: Definition;
  /** Line (from 1) of a place inside; of the nearest one above when the place is not there; 0 without a text. */
  lineOf(path: readonly PathStep[]): number;
}

export interface Loaded {
  readonly definitions: readonly LoadedDefinition[];
  readonly diagnostics: readonly Diagnostic[];
}

const validate: ValidateFunction = new Ajv({ allErrors: true, strict: false }).compile(schema);

/** Reads every `*.yaml` and `*.yml` below a folder, in sorted order; file names are relative to `root`. */
export async function loadDirectory(dir: string, root: string = dir): Promise<Loaded> {
  const names = (await readdir(dir, { recursive: true })).filter((name) => /\.ya?ml$/.test(name)).sort();
  const parts = await Promise.all(
    names.map(async (name) => loadText(relative(root, join(dir, name)), await readFile(join(dir, name), 'utf8'))),
  );
  return { definitions: parts.flatMap((part) => part.definitions), diagnostics: parts.flatMap((part) => part.diagnostics) };
}

/** Reads the documents of one YAML text. Pure. */
export function loadText(file: string, text: string): Loaded {
  const lines = new LineCounter();
  const definitions: LoadedDefinition[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const document of parseAllDocuments(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true })) {
    if (!('errors' in document)) continue;
    for (const error of document.errors)
      diagnostics.push({ file, line: lines.linePos(error.pos[0]).line, path: '', message: error.message });
    if (document.errors.length > 0 || document.contents === null) continue;
    const lineOf = (path: readonly PathStep[]): number => lineAt(document, path, lines);
    let value: unknown;
    try {
      value = document.toJS({ maxAliasCount: 1000 });
    } catch (error) {
      diagnostics.push({ file, line: 1, path: '', message: (error as Error).message });
      continue;
    }
    const found = checkShape(file, value, lineOf);
    if (Array.isArray(found)) diagnostics.push(...found);
    else definitions.push(found as LoadedDefinition);
  }
  return { definitions, diagnostics };
}

/** A parsed object as a definition (a CRD from the API has no text): the definition, or what is wrong with its shape. */
export function checkShape(file: string, value: unknown, lineOf: (path: readonly PathStep[]) => number): LoadedDefinition | Diagnostic[] {
  if (validate(value)) return { file, definition: value as Definition, lineOf };
  return shapeErrors(validate.errors ?? []).map(({ path, message }) => ({ file, line: lineOf(path), path: formatPath(path), message }));
}

const NOISE = new Set(['if', 'allOf', 'oneOf', 'anyOf']);

function shapeErrors(errors: readonly ErrorObject[]): { path: PathStep[]; message: string }[] {
  const useful = errors.filter((error) => !NOISE.has(error.keyword));
  return (useful.length > 0 ? useful : errors).map((error) => {
    const path = error.instancePath
      .split('/')
      .slice(1)
      .map((part) => part.replace(/~1/g, '/').replace(/~0/g, '~'))
      .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
    const params = error.params as Record<string, unknown>;
    if (error.keyword === 'additionalProperties')
      return { path: [...path, String(params['additionalProperty'])], message: 'unknown field' };
    if (error.keyword === 'required') return { path: [...path, String(params['missingProperty'])], message: 'required' };
    if (error.keyword === 'enum') return { path, message: `must be one of ${(params['allowedValues'] as unknown[]).join(', ')}` };
    return { path, message: error.message ?? error.keyword };
  });
}

function lineAt(document: Document, path: readonly PathStep[], lines: LineCounter): number {
  for (let length = path.length; length >= 0; length--) {
    const node = keyNode(document, path.slice(0, length));
    if (node?.range) return lines.linePos(node.range[0]).line;
  }
  return 0;
}

/** The node of the key (its line is the one that an author looks for), or of the item. */
function keyNode(document: Document, path: readonly PathStep[]): Node | undefined {
  if (path.length === 0) return document.contents as Node;
  const parent = document.getIn(path.slice(0, -1), true);
  const last = path.at(-1);
  if (isMap(parent)) {
    const pair = parent.items.find((item) => isPair(item) && String(item.key) === String(last));
    return pair?.key as Node | undefined;
  }
  const node = document.getIn(path, true);
  return typeof node === 'object' && node !== null ? (node as Node) : undefined;
}
