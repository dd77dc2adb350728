// `generate`: a folder of definitions in, generated files out.
import { compileModel, emitFiles } from './compile.ts';
import { loadDirectory } from './load.ts';
import { addSharedTypes } from './load-shared.ts';
import type { Difference, OutputRoots } from './write.ts';
import { writeFiles } from './write.ts';

export interface GenerateRequest {
  readonly resources: string;
  readonly out: OutputRoots;
  /** Compare only. */
  readonly check: boolean;
  /** File names in findings and headers are relative to it. */
  readonly root: string;
}

/** Loads, compiles and writes. @throws DefinitionError */
export async function generate({ resources, out, check, root }: GenerateRequest): Promise<Difference> {
  const { definitions, diagnostics } = await addSharedTypes(await loadDirectory(resources, root));
  const model = compileModel(definitions, diagnostics);
  return writeFiles(await emitFiles(model), out, check);
}
