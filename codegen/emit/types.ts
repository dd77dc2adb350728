// TypeScript types: json-schema-to-typescript over the same JSON Schema that ajv compiles, one file per package, each shared type once.
import { compile } from 'json-schema-to-typescript';
import type { JsonObject, JsonValue } from '../../runtime/api/object.ts';
import type { Model, TypeModel } from '../model.ts';
import { header, isIdentifier } from '../source.ts';
import type { Emitter } from './emitter.ts';
import { typeSchema } from './json-schema.ts';

/** `generated/types/<package>.d.ts`: `import type { Pod } from 'kindsmith/types/core/v1'`. */
export const typesEmitter: Emitter = {
  name: 'types',
  async emit(model) {
    const files = [];
    for (const one of packagesOf(model)) files.push({ path: `generated/types/${one.name}.d.ts`, text: await emitPackage(model, one) });
    return files;
  },
};

interface Package {
  readonly name: string;
  readonly types: readonly TypeModel[];
  readonly sources: readonly string[];
}

function packagesOf(model: Model): readonly Package[] {
  const names = [...new Set([...model.types.values()].map((type) => type.package))].sort();
  return names.map((name) => {
    const types = [...model.types.values()].filter((type) => type.package === name);
    const units = new Set(types.map((type) => type.unit));
    const sources = model.units.filter((unit) => units.has(unit.name)).flatMap((unit) => unit.sources);
    return { name, types, sources: [...new Set(sources)].sort() };
  });
}

async function emitPackage(model: Model, unit: Package): Promise<string> {
  const foreign = new Map<string, Set<string>>();
  const refer = (name: string): JsonValue => {
    const type = model.types.get(name) as TypeModel;
    const local = typeScriptName(type);
    if (type.package === unit.name) return { $ref: `#/definitions/${local}` };
    foreign.set(type.package, (foreign.get(type.package) ?? new Set()).add(local));
    return { tsType: local };
  };
  const definitions: JsonObject = {};
  for (const type of unit.types)
    definitions[typeScriptName(type)] = forTypes(typeSchema(type, { refer, constraintsOnly: false })) as JsonObject;
  const text = await compile({ definitions } as never, ROOT, {
    additionalProperties: false,
    bannerComment: '',
    unreachableDefinitions: true,
    format: false,
    maxItems: -1,
  });
  const up = '../'.repeat(unit.name.split('/').length - 1) || './';
  const imports = [...foreign]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([from, names]) => `import type { ${[...names].sort().join(', ')} } from '${up}${from}.d.ts';`);
  const body = text
    .replace(new RegExp(`export interface ${ROOT} \\{[^}]*\\}\\n?`), '')
    .replace(/^\/\*\*\n \* This interface was referenced by [\s\S]*?\*\/\n/gm, '');
  return `${[header(unit.sources), ...imports, ...indented(body.trim())].join('\n')}\n`;
}

/** Two spaces a level, and a blank line before each declaration: the package's own formatting would take a second. */
function indented(text: string): string[] {
  let depth = 0;
  return text.split('\n').flatMap((line) => {
    const comment = /^\s*(?:\/\*\*|\*)/.test(line);
    if (!comment && /^\s*[})]/.test(line)) depth--;
    const out =
      line.trim() === '' ? '' : `${'  '.repeat(Math.max(depth, 0))}${comment && line.trimStart().startsWith('*') ? ' ' : ''}${line.trim()}`;
    if (!comment && /[{(]$/.test(line.trimEnd())) depth++;
    return [out];
  });
}

const ROOT = 'KindsmithUnit';

const typeScriptName = ({ shortName }: TypeModel): string => {
  const clean = shortName.replace(/[^A-Za-z0-9]+(.)?/g, (_, next: string | undefined) => next?.toUpperCase() ?? '');
  const capital = clean.charAt(0).toUpperCase() + clean.slice(1);
  return isIdentifier(capital) ? capital : `T${capital}`;
};

/** A lone allOf is what it holds; combinations of validations say nothing to TypeScript; descriptions must not end a comment. */
function forTypes(value: JsonValue | undefined): JsonValue {
  if (Array.isArray(value)) return value.map(forTypes);
  if (typeof value !== 'object' || value === null) return value as JsonValue;
  const out: JsonObject = {};
  for (const [key, item] of Object.entries(value)) {
    if (key === 'properties')
      out[key] = Object.fromEntries(Object.entries(item as JsonObject).map(([name, schema]) => [name, forTypes(schema)]));
    else if (key === 'description') out[key] = String(item).replace(/\*\//g, '*\\/');
    else if (key === 'enum' || key === 'required' || key === 'type' || key === '$ref' || key === 'tsType') out[key] = item;
    else if (key === 'items' || key === 'additionalProperties') out[key] = forTypes(item);
  }
  const referred = (value['allOf'] as JsonObject[] | undefined)?.find((part) => part['$ref'] !== undefined || part['tsType'] !== undefined);
  if (referred !== undefined) return { ...referred, ...(out['description'] !== undefined && { description: out['description'] }) };
  if (out['type'] === 'object' && out['properties'] === undefined && out['additionalProperties'] === undefined)
    out['additionalProperties'] = true;
  return out;
}
