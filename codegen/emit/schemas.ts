// The JSON Schema of each package, for editors and offline checks: what json-schema-to-typescript reads and ajv compiles, one document a
// package, types of other packages by relative reference.
import type { JsonObject, JsonValue } from '../../runtime/api/object.ts';
import type { TypeModel } from '../model.ts';
import type { Emitter } from './emitter.ts';
import { typeSchema } from './json-schema.ts';

/** `generated/schemas/<package>.json`. */
export const schemasEmitter: Emitter = {
  name: 'schemas',
  emit(model) {
    const packages = [...new Set([...model.types.values()].map((type) => type.package))].sort();
    return packages.map((name) => {
      const up = '../'.repeat(name.split('/').length - 1);
      const refer = (typeName: string): JsonValue => {
        const type = model.types.get(typeName) as TypeModel;
        return { $ref: `${type.package === name ? '' : `${up}${type.package}.json`}#/$defs/${type.shortName}` };
      };
      const $defs: JsonObject = {};
      for (const type of model.types.values())
        if (type.package === name) $defs[type.shortName] = typeSchema(type, { refer, constraintsOnly: false });
      const document = { $comment: 'generated from definitions, do not edit', $schema: 'http://json-schema.org/draft-07/schema#', $defs };
      return { path: `generated/schemas/${name}.json`, text: `${JSON.stringify(document, withoutOwnKeywords, 1)}\n` };
    });
  },
};

/** Our keywords say nothing to other validators. */
const withoutOwnKeywords = (key: string, value: unknown): unknown => (key.startsWith('x-kindsmith-') ? undefined : value);
