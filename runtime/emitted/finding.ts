// A failed constraint: as ajv tells it, and with what Kubernetes' words need.
import type { JsonValue } from '../api/object.ts';

/** ajv's ErrorObject, as emitted without messages. */
export interface AjvError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** One ajv error with what the words need. */
export interface Finding extends AjvError {
  /** Kubernetes' path of the place. */
  readonly field: string;
  /** Path of something below the place. */
  below(step: string | number): string;
  readonly value: JsonValue | undefined;
}
