// `kindsmith import`: reads OpenAPI documents, discovery, CRDs and field facts from files, writes definitions. What an author has
// written into existing definitions stays.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseAllDocuments } from 'yaml';
import { formatImported, type ImportDocument, ImportError, importDocuments } from '../../codegen/import.ts';

const USAGE = `usage: kindsmith import FILE... [--out DIR] [--kinds KIND,...] [--dry-run]

Turns documents into definitions, one file per resource and per shared type. Each FILE (JSON or YAML) is one of: an OpenAPI v2 or v3
document, CustomResourceDefinitions, discovery (for names, verbs and short names), field facts (for what no document says).
Existing files are merged: what the documents say wins, what they do not say (descriptions, defaults, rules, columns …) stays.

  --out DIR       folder of the definitions (default resources)
  --kinds LIST    only these kinds (Pod) or names (pods, deployments.apps), with the types that they need
  --dry-run       say what would change, write nothing
`;

/** Runs the command; answers its exit code. */
export async function runImport(args: readonly string[]): Promise<number> {
  try {
    return await importFiles(args);
  } catch (error) {
    if (!(error instanceof ImportError) && !isUsageError(error)) throw error;
    console.error(error instanceof ImportError ? `kindsmith import: ${error.message}` : `${(error as Error).message}\n\n${USAGE}`);
    return 1;
  }
}

async function importFiles(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      out: { type: 'string', default: 'resources' },
      kinds: { type: 'string', multiple: true },
      'dry-run': { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help || positionals.length === 0) {
    console.log(USAGE);
    return values.help ? 0 : 1;
  }
  const documents = (await Promise.all(positionals.map(readDocuments))).flat();
  const wanted = (values.kinds ?? []).flatMap((list) => list.split(',')).filter((kind) => kind !== '');
  const { files, left } = importDocuments(documents, wanted);
  const counts = { written: 0, same: 0 };
  for (const file of files) {
    const path = join(values.out, file.path);
    const existing = await readIfThere(path);
    const text = formatImported(file, existing);
    if (text === existing) {
      counts.same += 1;
      continue;
    }
    counts.written += 1;
    if (values['dry-run']) console.log(`${existing === undefined ? 'new' : 'changed'}: ${path}`);
    else {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, text);
    }
  }
  console.log(`${counts.written} ${values['dry-run'] ? 'files would be written' : 'files written'}, ${counts.same} as they were`);
  if (left.length > 0) console.log(`not imported, they need a handler or a proxy: ${left.join(', ')}`);
  return 0;
}

async function readDocuments(name: string): Promise<ImportDocument[]> {
  const text = await readIfThere(name);
  if (text === undefined) throw new ImportError(`${name}: no such file`);
  if (text.trimStart().startsWith('{') || text.trimStart().startsWith('[')) return [{ name, value: parseJson(name, text) }];
  return parseAllDocuments(text).flatMap((document) => {
    if (!('errors' in document)) return [];
    const [error] = document.errors;
    if (error) throw new ImportError(`${name}: ${error.message}`);
    return document.contents === null ? [] : [{ name, value: document.toJS({ maxAliasCount: 100 }) }];
  });
}

function parseJson(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ImportError(`${name}: ${(error as Error).message}`);
  }
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function isUsageError(error: unknown): boolean {
  return error instanceof Error && String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS');
}
