// Tokens of chunked lists, in the form of kube-apiserver: base64url of {"v":"meta.k8s.io/v1","rv":REVISION,"start":KEY} (API Concepts,
// "Retrieving large results sets in chunks").
import { goKindOf } from './go-value.ts';
import { JsonSyntaxError, parseJson } from './json.ts';
import type { JsonValue } from './object.ts';
import { badRequest, type StatusError } from './status.ts';
import { getOwn, isObject } from './tree.ts';

export interface ContinueToken {
  /** Revision of the first chunk; negative: go on at the current revision, consistent or not. */
  readonly revision: number;
  /** Last key that was sent, relative to what is listed; the next chunk begins behind it. */
  readonly start: string;
}

const VERSION = 'meta.k8s.io/v1';
const ALPHABET = /^[A-Za-z0-9_-]*/;

export function encodeContinue({ revision, start }: ContinueToken): string {
  return Buffer.from(JSON.stringify({ v: VERSION, rv: revision, start: `/${start}\0` })).toString('base64url');
}

/** Throws the reference's 400. */
export function decodeContinue(token: string): ContinueToken {
  const tree = parse(decodeBase64(token));
  const version = isObject(tree) ? (getOwn(tree, 'v') ?? '') : '';
  const revision = isObject(tree) ? (getOwn(tree, 'rv') ?? 0) : 0;
  const start = isObject(tree) ? (getOwn(tree, 'start') ?? '') : '';
  if (tree !== null && !isObject(tree))
    throw refused(`json: cannot unmarshal ${goKindOf(tree)} into Go value of type storage.continueToken`);
  if (typeof version !== 'string') throw wrongType('v', version, 'string');
  if (typeof revision !== 'number' || !Number.isInteger(revision)) throw wrongType('rv', revision, 'int64');
  if (typeof start !== 'string') throw wrongType('start', start, 'string');
  if (version !== VERSION) throw refused(`server does not recognize this encoded version ${version}`);
  if (revision === 0) throw refused(`incorrect encoded start resourceVersion (version ${VERSION})`);
  if (start === '') throw refused(`encoded start key empty (version ${VERSION})`);
  const relative = start.startsWith('/') ? start.slice(1) : start;
  if (relative.split('/').some((part) => part === '.' || part === '..' || part === '')) throw refused(start);
  return { revision, start: relative.endsWith('\0') ? relative.slice(0, -1) : relative };
}

function decodeBase64(token: string): Buffer {
  const fine = ALPHABET.exec(token)?.[0].length ?? 0;
  if (fine < token.length) throw refused(`illegal base64 data at input byte ${fine}`);
  if (token.length % 4 === 1) throw refused(`illegal base64 data at input byte ${token.length - 1}`);
  return Buffer.from(token, 'base64url');
}

function parse(bytes: Buffer): JsonValue {
  try {
    return parseJson(bytes).tree;
  } catch (error) {
    throw refused(error instanceof JsonSyntaxError ? error.message : 'unexpected end of JSON input');
  }
}

function wrongType(field: string, value: JsonValue, type: string): StatusError {
  return refused(`json: cannot unmarshal ${goKindOf(value)} into Go struct field continueToken.${field} of type ${type}`);
}

function refused(reason: string): StatusError {
  return badRequest(`invalid continue token: continue key is not valid: ${reason}`);
}

/** Message of the 410 when the revision of a token is compacted; the answer carries a token that goes on inconsistently. */
export const CONTINUE_EXPIRED =
  'The provided continue parameter is too old to display a consistent list result. You can start a new list without the continue parameter, or use the continue token in this response to retrieve the remainder of the results. Continuing with the provided token results in an inconsistent list - objects that were created, modified, or deleted between the time the first chunk was returned and now may show up in the list.';

/** Message of the 410 of a list at an exact revision that is compacted. */
export const LIST_EXPIRED = 'The resourceVersion for the provided list is too old.';
