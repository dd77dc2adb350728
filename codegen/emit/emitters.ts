// The one ordered list of emitters.
import { documentsEmitter } from './documents.ts';
import type { Emitter } from './emitter.ts';
import { protobufEmitter } from './protobuf.ts';
import { resourceTableEmitter } from './resource-table.ts';
import { schemasEmitter } from './schemas.ts';
import { typesEmitter } from './types.ts';
import { unitEmitter } from './unit.ts';

/** In the order in which files are reported. */
export const EMITTERS: readonly Emitter[] = [
  unitEmitter,
  protobufEmitter,
  resourceTableEmitter,
  typesEmitter,
  schemasEmitter,
  documentsEmitter,
];
