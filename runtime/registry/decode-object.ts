// A decoded body or a patched tree becomes an object of the request's kind: agreement of kind and apiVersion, types, unknown and
// duplicate fields as fieldValidation asks, defaults. (Kubernetes: API Concepts, "Field validation".)
import { CodecError, type Decoded, type Duplicates, duplicateStrictErrors, duplicateWarnings } from '../api/codec.ts';
import { formatApiVersion, type JsonObject, type KubeObject } from '../api/object.ts';
import { DecodeTypeError } from '../api/resource.ts';
import { badRequest } from '../api/status.ts';
import { readTypeMeta, type TypeMeta } from '../api/type-meta.ts';
import type { WriteRequest } from './write-request.ts';

/** Most warnings of one body; the rest is counted in a last one. */
const MAX_WARNINGS = 100;

/** Decodes a body. Throws 400 in the reference's words, CodecError for a tree that is no object. */
export function decodeObject(request: WriteRequest, decoded: Decoded): KubeObject {
  const { tree } = decoded;
  const { group, names } = request.store.resource;
  const apiVersion = formatApiVersion({ group, version: request.version.name });
  const given = readTypeMeta(tree);
  if (given.apiVersion.split('/').length > 2) throw new CodecError(`unexpected GroupVersion string: ${given.apiVersion}`);
  // An object without kind and apiVersion is taken for what the URL says.
  const typed = { kind: given.kind || names.kind, apiVersion: given.apiVersion === '/' ? apiVersion : given.apiVersion || apiVersion };
  const version = typed.apiVersion.slice(typed.apiVersion.lastIndexOf('/') + 1);
  const refuse = (cause: string): Error =>
    badRequest(`${typed.kind} in version "${version}" cannot be handled as a ${names.kind}: ${cause}`);
  if (typed.kind !== names.kind || typed.apiVersion !== apiVersion) throw refuse(wrongType(request, typed));
  return decodeTyped(request, { ...(tree as JsonObject | null), ...typed }, { ...decoded, refuse });
}

export interface DecodeFacts extends Duplicates {
  /** Makes the error for a cause. */
  readonly refuse: (cause: string) => Error;
  /** The tree comes from a strategic merge patch. */
  readonly restored?: boolean;
}

/** Decodes a tree whose kind and apiVersion are right; used by bodies and by patches. */
export function decodeTyped(request: WriteRequest, tree: JsonObject, facts: DecodeFacts): KubeObject {
  const report = { unknownFields: [] as string[], foldCase: request.foldCase };
  let object: KubeObject;
  try {
    object = request.code.decode(tree, report);
  } catch (error) {
    if (error instanceof DecodeTypeError) throw facts.refuse(facts.restored ? error.restored : error.message);
    throw error;
  }
  reportFindings(request, facts, report.unknownFields);
  object.metadata ??= {};
  request.code.setDefaults(object);
  return object;
}

function reportFindings(request: WriteRequest, facts: DecodeFacts, unknownPaths: readonly string[]): void {
  const { duplicates, duplicateLines = [], refuse } = facts;
  if (request.fieldValidation === 'Ignore' || unknownPaths.length + duplicates.length + duplicateLines.length === 0) return;
  const unknown = unknownPaths.map((path) => `unknown field "${path}"`);
  const isStrict = request.fieldValidation === 'Strict';
  const twice = isStrict ? duplicateStrictErrors(facts) : duplicateWarnings(facts);
  // The reference finds lines of YAML before it decodes, paths of JSON behind unknown fields.
  const findings = facts.duplicateLines === undefined ? [...unknown, ...twice] : [...twice, ...unknown];
  if (isStrict) throw refuse(`strict decoding error: ${findings.join(', ')}`);
  for (const finding of findings.slice(0, MAX_WARNINGS)) request.warn(finding);
}

/** The words for a kind or version that the URL does not serve, by dialect. */
function wrongType(request: WriteRequest, { kind, apiVersion }: TypeMeta): string {
  const { group, names, dialect } = request.store.resource;
  if (dialect === 'native' && request.knowsKind(apiVersion, kind)) {
    const version = apiVersion.slice(apiVersion.lastIndexOf('/') + 1);
    const family = group === '' ? 'core' : group.split('.')[0];
    return `converting (${version}.${kind}) to (${family}.${names.kind}): unknown conversion`;
  }
  return `no kind "${kind}" is registered for version "${apiVersion}" in scheme "${SCHEMES[dialect]}"`;
}

/** Where the reference's schemes are made: part of its words. */
const SCHEMES = {
  native: 'pkg/runtime/scheme.go:111',
  custom: 'pkg/apiserver/customresource_handler.go:1404',
} as const;
