// The model of the shipped definitions, kept on disk between test files: to load and resolve resources/ takes a second of CPU, to read the
// kept model 10 ms. The file's name holds a hash of everything that the model comes from, so it can not be stale.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Model } from '../../codegen/model.ts';

/** Definitions, the compiler, and what of the runtime the compiler imports. */
const SOURCES = ['resources', 'codegen', 'runtime/api', 'runtime/cel'];

/** The model of resources/; throws with all that is wrong. The compiler's front half is imported only where the model is not kept yet. */
export async function shippedModel(): Promise<Model> {
  const folder = join(process.cwd(), '.cache');
  const file = join(folder, `shipped-model-${hashOf(SOURCES)}`);
  const kept = read(file);
  if (kept) return deserialize(kept) as Model;
  const [{ loadDirectory }, { modelOf }] = await Promise.all([import('../../codegen/load.ts'), import('./models.ts')]);
  const model = modelOf(await loadDirectory(join(process.cwd(), 'resources')));
  mkdirSync(folder, { recursive: true });
  // Two test files may do so at once: the last one wins, and nobody reads half a file.
  writeFileSync(`${file}.${process.pid}`, serialize(model));
  renameSync(`${file}.${process.pid}`, file);
  return model;
}

function read(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

function hashOf(folders: readonly string[]): string {
  const hash = createHash('sha256').update(process.version);
  for (const folder of folders)
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }).sort((a, b) => (pathOf(a) < pathOf(b) ? -1 : 1)))
      if (entry.isFile()) hash.update(pathOf(entry)).update(readFileSync(pathOf(entry)));
  return hash.digest('hex').slice(0, 16);
}

const pathOf = (entry: { readonly parentPath: string; readonly name: string }): string => join(entry.parentPath, entry.name);
