// The one error catalogue: everything thrown above storage is a StatusError made here. docs/errors.md lists the table, a test compares both.
import { type FieldError, formatCauseMessage, formatFieldError } from './field-error.ts';
import { quoteGo } from './go-quote.ts';
import type { JsonObject } from './object.ts';

export type ErrorName =
  | 'badRequest'
  | 'unauthorized'
  | 'forbidden'
  | 'notFound'
  | 'methodNotAllowed'
  | 'notAcceptable'
  | 'alreadyExists'
  | 'conflict'
  | 'gone'
  | 'expired'
  | 'requestTimeout'
  | 'requestEntityTooLarge'
  | 'unsupportedMediaType'
  | 'invalid'
  | 'tooManyRequests'
  | 'internalError'
  | 'serverTimeout'
  | 'storageReadError'
  | 'unknown'
  | 'badGateway'
  | 'serviceUnavailable'
  | 'timeout';

export interface CatalogueEntry {
  readonly code: number;
  /** '' where the reference names none. */
  readonly reason: string;
  readonly use: string;
}

/** Reasons and HTTP codes of metav1.Status, with what they are used for (API Conventions, "Response Status Kind"). */
export const CATALOGUE: Readonly<Record<ErrorName, CatalogueEntry>> = {
  badRequest: { code: 400, reason: 'BadRequest', use: 'The request can not be understood: body, query or media type parameter.' },
  unauthorized: { code: 401, reason: 'Unauthorized', use: 'Nobody vouched for the caller.' },
  forbidden: { code: 403, reason: 'Forbidden', use: 'No authorizer allowed it, or admission refused it.' },
  notFound: { code: 404, reason: 'NotFound', use: 'No such object, or no such resource.' },
  methodNotAllowed: { code: 405, reason: 'MethodNotAllowed', use: 'The resource does not have this verb.' },
  notAcceptable: { code: 406, reason: 'NotAcceptable', use: 'No media type of Accept is served.' },
  requestTimeout: { code: 408, reason: 'Timeout', use: 'The body of the request took too long to come.' },
  alreadyExists: { code: 409, reason: 'AlreadyExists', use: 'Create of a name that is taken.' },
  conflict: { code: 409, reason: 'Conflict', use: 'A resourceVersion, a UID or a field owner does not match.' },
  gone: { code: 410, reason: 'Gone', use: 'It was here and will not come back.' },
  expired: { code: 410, reason: 'Expired', use: 'A resourceVersion or continue token that is compacted: list again.' },
  requestEntityTooLarge: { code: 413, reason: 'RequestEntityTooLarge', use: 'The body or the stored object is over the limit.' },
  unsupportedMediaType: {
    code: 415,
    reason: 'UnsupportedMediaType',
    use: 'No codec for the Content-Type, or a patch type that the kind lacks.',
  },
  invalid: { code: 422, reason: 'Invalid', use: 'Validation found something; details.causes has each finding.' },
  tooManyRequests: { code: 429, reason: 'TooManyRequests', use: 'A limit of rate or concurrency, or a disruption budget; retry later.' },
  internalError: { code: 500, reason: 'InternalError', use: 'A fault of the server, or of something it called.' },
  serverTimeout: { code: 500, reason: 'ServerTimeout', use: 'The server gave up an operation that may be tried again.' },
  storageReadError: { code: 500, reason: 'StorageReadError', use: 'Stored bytes can not be read.' },
  unknown: { code: 500, reason: '', use: 'An error that names no reason; its message is the answer.' },
  badGateway: { code: 502, reason: '', use: 'What a proxy connects to answered with something that is no answer.' },
  serviceUnavailable: { code: 503, reason: 'ServiceUnavailable', use: 'A part of the server, or an upstream, can not answer now.' },
  timeout: { code: 504, reason: 'Timeout', use: 'Time ran out, or a resourceVersion is from the future.' },
};

/** metav1.StatusCause. */
export interface StatusCause {
  readonly reason?: string;
  readonly message?: string;
  readonly field?: string;
}

/** metav1.StatusDetails. */
export interface StatusDetails {
  readonly name?: string;
  readonly group?: string;
  readonly kind?: string;
  readonly uid?: string;
  readonly causes?: readonly StatusCause[];
  readonly retryAfterSeconds?: number;
}

/** Group and resource (or kind) that an error speaks of. */
export interface GroupResource {
  readonly group: string;
  readonly resource: string;
}
export interface GroupKind {
  readonly group: string;
  readonly kind: string;
}

export interface StatusInit {
  readonly code: number;
  readonly reason: string;
  readonly message: string;
  /** Absent: no `details` on the wire; an empty object is written as `{}`. */
  readonly details?: StatusDetails;
}

/** An answer that is a failure, as an exception. */
export class StatusError extends Error {
  override readonly name = 'StatusError';
  readonly code: number;
  readonly reason: string;
  readonly details: StatusDetails | undefined;

  constructor(init: StatusInit) {
    super(init.message);
    this.code = init.code;
    this.reason = init.reason;
    this.details = init.details;
  }

  /** The metav1.Status object, keys in the order of the reference. */
  toStatus(): JsonObject {
    const status: JsonObject = { kind: 'Status', apiVersion: 'v1', metadata: {}, status: 'Failure' };
    if (this.message !== '') status['message'] = this.message;
    if (this.reason !== '') status['reason'] = this.reason;
    if (this.details !== undefined) status['details'] = orderedDetails(this.details);
    status['code'] = this.code;
    return status;
  }
}

function orderedDetails(details: StatusDetails): JsonObject {
  const ordered: JsonObject = {};
  if (details.name) ordered['name'] = details.name;
  if (details.group) ordered['group'] = details.group;
  if (details.kind) ordered['kind'] = details.kind;
  if (details.uid) ordered['uid'] = details.uid;
  if (details.causes?.length) ordered['causes'] = details.causes.map(orderedCause);
  if (details.retryAfterSeconds) ordered['retryAfterSeconds'] = details.retryAfterSeconds;
  return ordered;
}

function orderedCause(cause: StatusCause): JsonObject {
  const ordered: JsonObject = {};
  if (cause.reason) ordered['reason'] = cause.reason;
  if (cause.message) ordered['message'] = cause.message;
  if (cause.field) ordered['field'] = cause.field;
  return ordered;
}

/** `pods`, `deployments.apps`, and for kinds `Deployment.apps`. */
export function formatGroupResource(of: GroupResource | GroupKind): string {
  const word = 'resource' in of ? of.resource : of.kind;
  return of.group === '' ? word : `${word}.${of.group}`;
}

function make(name: ErrorName, message: string, details?: StatusDetails): StatusError {
  const { code, reason } = CATALOGUE[name];
  return new StatusError(details === undefined ? { code, reason, message } : { code, reason, message, details });
}

function about(of: GroupResource | GroupKind, name: string): StatusDetails {
  return { name, group: of.group, kind: 'resource' in of ? of.resource : of.kind };
}

/** 404 for one object. */
export function notFound(resource: GroupResource, name: string): StatusError {
  return make('notFound', `${formatGroupResource(resource)} ${quoteGo(name)} not found`, about(resource, name));
}

/** 404 for a URL that no resource serves. */
export function resourceNotFound(): StatusError {
  return make('notFound', 'the server could not find the requested resource', {});
}

/** 409: the name is taken. */
export function alreadyExists(resource: GroupResource, name: string): StatusError {
  return make('alreadyExists', `${formatGroupResource(resource)} "${name}" already exists`, about(resource, name));
}

/** 409: every generated name was taken. */
export function generateNameConflict(resource: GroupResource, name: string): StatusError {
  const message = `${formatGroupResource(resource)} "${name}" already exists, the server was not able to generate a unique name for the object`;
  return make('alreadyExists', message, { ...about(resource, name), retryAfterSeconds: 1 });
}

/** The words of an optimistic lock that failed. */
export const OBJECT_MODIFIED = 'the object has been modified; please apply your changes to the latest version and try again';

/** 409 of an update: the object moved on (`cause` says otherwise). */
export function conflict(resource: GroupResource, name: string, cause: string = OBJECT_MODIFIED): StatusError {
  const message = `Operation cannot be fulfilled on ${formatGroupResource(resource)} "${name}": ${cause}`;
  return make('conflict', message, about(resource, name));
}

/** 409 of server-side apply: others own fields (`causes` with reason FieldManagerConflict). */
export function applyConflict(message: string, causes: readonly StatusCause[]): StatusError {
  return make('conflict', message, { causes });
}

/** 422 with one cause per finding; equal findings are named once in the message. */
export function invalid(kind: GroupKind, name: string, errors: readonly FieldError[]): StatusError {
  const messages = [...new Set(errors.map(formatFieldError))];
  const joined = messages.length === 1 ? messages[0] : `[${messages.join(', ')}]`;
  const causes = errors.map((error) => ({ reason: error.reason, message: formatCauseMessage(error), field: error.field }));
  const head = `${formatGroupResource(kind)} ${quoteGo(name)} is invalid`;
  return make('invalid', messages.length === 0 ? head : `${head}: ${joined}`, { ...about(kind, name), causes });
}

/** 422 of a JSON patch whose operations do not fit the object. */
export function unprocessablePatch(): StatusError {
  return make('invalid', 'the server rejected our request due to an error in our request', {});
}

/** 400 in the given words. */
export function badRequest(message: string): StatusError {
  return make('badRequest', message);
}

/** 400 for a body that is not an object of `kind`: the decoder's words, and how the body begins. */
export function unrecognizedObject(kind: string, cause: string, body: Uint8Array): StatusError {
  return make('badRequest', `the object provided is unrecognized (must be of type ${kind}): ${cause} (${summarizeBody(body)})`);
}

/** At most 30 bytes of a body: text as it is, else hexadecimal; `<empty>` for none. */
export function summarizeBody(body: Uint8Array): string {
  if (body.length === 0) return '<empty>';
  const head = Buffer.from(body.buffer, body.byteOffset, Math.min(body.length, 30));
  const shown = body[0] === 0x7b ? head.toString('utf8') : head.toString('hex');
  return body.length > 30 ? `${shown} ...` : shown;
}

/** 405 for a verb that the resource lacks. */
export function methodNotSupported(resource: GroupResource, verb: string): StatusError {
  const message = `${verb} is not supported on resources of kind "${formatGroupResource(resource)}"`;
  return make('methodNotAllowed', message, { group: resource.group, kind: resource.resource });
}

/** 405 for a method without a route. */
export function methodNotAllowed(): StatusError {
  return make('methodNotAllowed', 'the server does not allow this method on the requested resource', {});
}

/** 406 of a native kind. */
export function notAcceptableNative(available: readonly string[]): StatusError {
  return make('notAcceptable', `406: Not Acceptable\n\nAvailable representations: ${available.join(', ')}`, {});
}

/** 406 in the words of the negotiator (custom kinds, and unknown parameters). */
export function notAcceptable(accepted: readonly string[]): StatusError {
  return make('notAcceptable', `only the following media types are accepted: ${accepted.join(', ')}`);
}

/** 415 in the words of the negotiator. */
export function unsupportedMediaType(accepted: readonly string[]): StatusError {
  const message = `the body of the request was in an unknown format - accepted media types include: ${accepted.join(', ')}`;
  return make('unsupportedMediaType', message);
}

/** 415 of a native kind's patch. */
export function unsupportedMediaTypeNative(): StatusError {
  return make('unsupportedMediaType', '415: Unsupported Media Type', {});
}

/** 413 in the given words. */
export function requestEntityTooLarge(message: string): StatusError {
  return make('requestEntityTooLarge', `Request entity too large: ${message}`);
}

/** 410, never to come back. */
export function gone(message: string): StatusError {
  return make('gone', message);
}

/** 410: the resourceVersion or continue token is too old. */
export function expired(message: string): StatusError {
  return make('expired', message);
}

/** 410 of a watch that starts before the window (`oldest`: the first revision that could be served). */
export function resourceVersionTooOld(requested: string | number, oldest: string | number): StatusError {
  return expired(`too old resource version: ${requested} (${oldest})`);
}

/** 504: the resourceVersion is from the future. */
export function resourceVersionTooLarge(requested: string | number, current: string | number): StatusError {
  return make('timeout', `Timeout: Too large resource version: ${requested}, current: ${current}`, {
    causes: [{ reason: 'ResourceVersionTooLarge', message: 'Too large resource version' }],
    retryAfterSeconds: 1,
  });
}

/** 408 in the given words. */
export function requestTimeout(message: string): StatusError {
  return make('requestTimeout', `Timeout: ${message}`);
}

/** 504 in the given words. */
export function timeout(message: string, retryAfterSeconds: number = 0): StatusError {
  return make('timeout', `Timeout: ${message}`, { retryAfterSeconds });
}

/** 504 of an upstream, in the given words. */
export function gatewayTimeout(message: string): StatusError {
  return make('timeout', message);
}

/** 401. */
export function unauthorized(message: string = 'Unauthorized'): StatusError {
  return make('unauthorized', message);
}

/** 403 about a resource: `pods "x" is forbidden: CAUSE`; without a name `pods is forbidden: CAUSE`. */
export function forbidden(resource: GroupResource, name: string, cause: string): StatusError {
  const what = formatGroupResource(resource);
  const subject = name === '' ? what : `${what} "${name}"`;
  return make('forbidden', what === '' ? `forbidden: ${cause}` : `${subject} is forbidden: ${cause}`, about(resource, name));
}

/** 429; `retryAfterSeconds` also becomes the Retry-After header. */
export function tooManyRequests(message: string, retryAfterSeconds: number): StatusError {
  return make('tooManyRequests', message, { retryAfterSeconds });
}

/** 502: an upstream's answer can not be passed on. */
export function badGateway(message: string): StatusError {
  return make('badGateway', message);
}

/** 503 in the given words. */
export function serviceUnavailable(message: string): StatusError {
  return make('serviceUnavailable', message);
}

/** 500; the cause is told to the client, so it must not leak. */
export function internalError(cause: string): StatusError {
  return make('internalError', `Internal error occurred: ${cause}`, { causes: [{ message: cause }] });
}

/** 500 ServerTimeout: worth another try. */
export function serverTimeout(resource: GroupResource, operation: string, retryAfterSeconds: number): StatusError {
  const message = `The ${operation} operation against ${formatGroupResource(resource)} could not be completed at this time, please try again.`;
  return make('serverTimeout', message, { group: resource.group, kind: resource.resource, retryAfterSeconds });
}

/** 500 without a reason: how kube-apiserver answers an error that is no Status (a resourceVersion in a create, bad get options). */
export function plainError(message: string): StatusError {
  return make('unknown', message);
}

/** A Status that another server sent (webhook, aggregated server), as an error. */
export function fromStatus(status: JsonObject): StatusError {
  const text = (key: string): string => (typeof status[key] === 'string' ? status[key] : '');
  const details = status['details'];
  const init = { code: typeof status['code'] === 'number' ? status['code'] : 500, reason: text('reason'), message: text('message') };
  return new StatusError(typeof details === 'object' && details !== null ? { ...init, details: details as StatusDetails } : init);
}
