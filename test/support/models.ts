// Models and resource tables for tests, of any text. Emitted code is not loaded.
import { loadText } from '../../codegen/load.ts';
import type { Model } from '../../codegen/model.ts';
import { resolve } from '../../codegen/resolve/resolve.ts';
import type { CompiledResource } from '../../runtime/api/resource.ts';

/** The model of a YAML text; throws with all that is wrong. */
export function modelOfText(text: string): Model {
  return modelOf(loadText('test.yaml', text));
}

/** As modelOfText, of what was loaded. */
export function modelOf(loaded: ReturnType<typeof loadText>): Model {
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
