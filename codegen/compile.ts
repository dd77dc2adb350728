// The compiler as a pure function: definitions in, model or diagnostics out; and files from a model.
import type { Diagnostic } from './diagnostic.ts';
import { DefinitionError } from './diagnostic.ts';
import type { EmittedFile } from './emit/emitter.ts';
import type { LoadedDefinition } from './load.ts';
import type { Model } from './model.ts';
import { resolve } from './resolve/resolve.ts';

/** Resolves definitions to a frozen model. @throws DefinitionError with everything that is wrong, `found` (by the loader) included */
export function compileModel(definitions: readonly LoadedDefinition[], found: readonly Diagnostic[] = []): Model {
  const { model, diagnostics } = resolve(definitions);
  if (found.length + diagnostics.length > 0) throw new DefinitionError([...found, ...diagnostics]);
  return model;
}

/** All files of a model, in the order of the emitters. */
export async function emitFiles(model: Model): Promise<readonly EmittedFile[]> {
  const { EMITTERS } = await import('./emit/emitters.ts');
  const files: EmittedFile[] = [];
  for (const emitter of EMITTERS) files.push(...(await emitter.emit(model)));
  return files;
}
