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
  /** What type errors say of the struct's places, in an array of its own: adds one, answers an expression for it. */
  words(entry: readonly [field: string, goType: string, item?: string]): string;
  /** Emits a decoder for an inline struct and answers its name. */
  nested(schema: StructSchema, wish: string): string;
}
