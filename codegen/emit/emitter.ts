// The contract of an emitter and the one ordered list of them. An emitter reads the model and nothing else, knows of no other
// emitter, and answers files; write.ts puts them on disk.
import type { Model } from '../model.ts';

/** A file to write, below the output root: `generated/core/v1.js`, `openapi/v2.json`. */
export interface EmittedFile {
  readonly path: string;
  readonly text: string;
}

export interface Emitter {
  readonly name: string;
  emit(model: Model): readonly EmittedFile[] | Promise<readonly EmittedFile[]>;
}
