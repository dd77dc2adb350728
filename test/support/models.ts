// Models and resource tables for tests: of the shipped definitions, and of any text. Emitted code is not loaded.
import { join } from 'node:path';
import { loadDirectory, loadText } from '../../codegen/load.ts';
import type { Model } from '../../codegen/model.ts';
import { resolve } from '../../codegen/resolve/resolve.ts';
import type { CompiledResource } from '../../runtime/api/resource.ts';
import { cachedModel } from './model-cache.ts';

/** Throws with all that is wrong. */
export async function shippedModel(): Promise<Model> {
  return await cachedModel(async () => modelOf(await loadDirectory(join(process.cwd(), 'resources'))));
}

export function modelOfText(text: string): Model {
  return modelOf(loadText('test.yaml', text));
}

function modelOf(loaded: ReturnType<typeof loadText>): Model {
  const { model, diagnostics } = resolve(loaded.definitions);
  const wrong = [...loaded.diagnostics, ...diagnostics];
  if (wrong.length > 0) throw new Error(wrong.map(({ file, line, message }) => `${file}:${line}: ${message}`).join('\n'));
  return model;
}

/** The table that a model compiles to; its versions have no code. */
export function tableOf(model: Model): CompiledResource[] {
  const load = () => {
    throw new Error('no code in this table');
  };
  return model.resources.map((resource) => ({ ...resource, versions: resource.versions.map((version) => ({ ...version, load })) }));
}
