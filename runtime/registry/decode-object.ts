// A decoded body or a patched tree becomes an object of the request's kind: agreement of kind and apiVersion, types, unknown and
// duplicate fields as fieldValidation asks, defaults. (Kubernetes: API Concepts, "Field validation".)
import type { Decoded } from '../api/codec.ts';
import { formatApiVersion, type JsonObject, type JsonValue, type KubeObject } from '../api/object.ts';
import { DecodeTypeError } from '../api/resource.ts';
import { badRequest } from '../api/status.ts';
import type { WriteRequest } from './write-request.ts';

/** Most warnings of one body; the rest is counted in a last one. */
const MAX_WARNINGS = 100;

/** Decodes a body. Throws 400 in the reference's words. */
export function decodeObject(request: WriteRequest, { tree, duplicates }: Decoded): KubeObject {
  const { group, names } = request.store.resource;
  const apiVersion = formatApiVersion({ group, version: request.version.name });
  const typed = withType(tree, { kind: names.kind, apiVersion });
  const { kind, version } = foundType(typed, request.version.name);
  const refuse = (cause: string): Error => badRequest(`${kind} in version "${version}" cannot be handled as a ${names.kind}: ${cause}`);
  if (typed['kind'] !== names.kind || typed['apiVersion'] !== apiVersion) throw refuse(wrongType(request, typed));
  return decodeTyped(request, typed, { duplicates, refuse });
}

export interface DecodeFacts {
  readonly duplicates: readonly string[];
  /** Makes the error for a cause. */
  readonly refuse: (cause: string) => Error;
}

/** Decodes a tree whose kind and apiVersion are right; used by bodies and by patches. */
export function decodeTyped(request: WriteRequest, tree: JsonObject, { duplicates, refuse }: DecodeFacts): KubeObject {
  const report = { unknownFields: [] as string[], foldCase: request.foldCase };
  let object: KubeObject;
  try {
    object = request.code.decode(tree, report);
  } catch (error) {
    if (error instanceof DecodeTypeError) throw refuse(error.message);
    throw error;
  }
  reportFindings(request, { unknown: report.unknownFields, duplicates, refuse });
  object.metadata ??= {};
  request.code.setDefaults(object);
  return object;
}

function reportFindings(
  request: WriteRequest,
  { unknown, duplicates, refuse }: DecodeFacts & { readonly unknown: readonly string[] },
): void {
  if (request.fieldValidation === 'Ignore' || unknown.length + duplicates.length === 0) return;
  const findings = [...unknown.map((path) => `unknown field "${path}"`), ...duplicates.map((path) => `duplicate field "${path}"`)];
  if (request.fieldValidation === 'Strict') throw refuse(`strict decoding error: ${findings.join(', ')}`);
  for (const finding of findings.slice(0, MAX_WARNINGS)) request.warn(finding);
}

/** An object without kind and apiVersion is taken for what the URL says. */
function withType(tree: JsonValue, type: { kind: string; apiVersion: string }): JsonObject {
  if (typeof tree !== 'object' || tree === null || Array.isArray(tree)) return { ...type };
  const kind = tree['kind'] === undefined || tree['kind'] === '' ? type.kind : tree['kind'];
  const apiVersion = tree['apiVersion'] === undefined || tree['apiVersion'] === '' ? type.apiVersion : tree['apiVersion'];
  if (kind === tree['kind'] && apiVersion === tree['apiVersion']) return tree;
  return { ...tree, kind, apiVersion };
}

function foundType(tree: JsonObject, version: string): { kind: string; version: string } {
  const apiVersion = String(tree['apiVersion']);
  return { kind: String(tree['kind']), version: apiVersion.slice(apiVersion.lastIndexOf('/') + 1) || version };
}

/** The words for a kind or version that the URL does not serve, by dialect. */
function wrongType(request: WriteRequest, tree: JsonObject): string {
  const { group, names, dialect } = request.store.resource;
  const kind = String(tree['kind']);
  const apiVersion = String(tree['apiVersion']);
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
