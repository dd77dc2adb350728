// What the dialects' halves of the decode emitter are given.
import type { StructSchema } from '../model.ts';
import type { UnitScope } from './unit-scope.ts';

/** Emits what decoding one type needs; nested structs become functions of their own. */
export interface DecodeWriter {
  readonly scope: UnitScope;
  readonly native: boolean;
  /** Short Go name of the struct that is being emitted. */
  readonly struct: string;
  readonly lines: string[];
  /** Emits a decoder for an inline struct and answers its name. */
  nested(schema: StructSchema, wish: string): string;
}
