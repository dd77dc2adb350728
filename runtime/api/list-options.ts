// ListOptions of a list or watch: read from the query, and checked for combinations that make no sense (API Concepts).
import { type FieldError, forbiddenField, notSupported } from './field-error.ts';
import { parseFieldSelector } from './field-selector.ts';
import { parseLabelSelector } from './label-selector.ts';
import { readBoolean, readInteger, readText } from './query-values.ts';
import { type FieldSelector, type LabelSelector, SelectorError } from './selector.ts';
import { badRequest, invalid } from './status.ts';

export interface ListOptions {
  readonly labelSelector: LabelSelector;
  readonly fieldSelector: FieldSelector;
  readonly watch: boolean;
  readonly allowWatchBookmarks: boolean;
  readonly resourceVersion: string;
  readonly resourceVersionMatch: string;
  /** Absent: the server chooses. */
  readonly timeoutSeconds?: number;
  /** 0: all. */
  readonly limit: number;
  readonly continue: string;
  /** Absent: not asked. */
  readonly sendInitialEvents?: boolean;
}

const MATCH = 'resourceVersionMatch';

/** Reads the query; throws 400 for what can not be read. validateListOptions comes next. */
export function decodeListOptions(query: URLSearchParams): ListOptions {
  const labelSelector = select(parseLabelSelector, readText(query, 'labelSelector'));
  const fieldSelector = select(parseFieldSelector, readText(query, 'fieldSelector'));
  const timeoutSeconds = readInteger(query, 'timeoutSeconds');
  const sendInitialEvents = readBoolean(query, 'sendInitialEvents');
  return {
    labelSelector,
    fieldSelector,
    watch: readBoolean(query, 'watch') ?? false,
    allowWatchBookmarks: readBoolean(query, 'allowWatchBookmarks') ?? false,
    resourceVersion: readText(query, 'resourceVersion'),
    resourceVersionMatch: readText(query, MATCH),
    ...(timeoutSeconds !== undefined && { timeoutSeconds }),
    limit: Math.max(0, readInteger(query, 'limit') ?? 0),
    continue: readText(query, 'continue'),
    ...(sendInitialEvents !== undefined && { sendInitialEvents }),
  };
}

function select<T>(parse: (text: string) => T, text: string): T {
  try {
    return parse(text);
  } catch (error) {
    throw error instanceof SelectorError ? badRequest(error.message) : error;
  }
}

/** Throws the 422 of options that contradict each other. `watch` is also true for the old watch paths. */
export function validateListOptions(options: ListOptions, watch: boolean = options.watch): void {
  const errors = watch ? findWatchErrors(options) : findListErrors(options);
  if (errors.length > 0) throw invalid({ group: 'meta.k8s.io', kind: 'ListOptions' }, '', errors);
}

function findListErrors(options: ListOptions): FieldError[] {
  const { resourceVersion, resourceVersionMatch: match } = options;
  const errors: FieldError[] = [];
  if (match !== '') {
    if (resourceVersion === '') errors.push(forbiddenField(MATCH, `${MATCH} is forbidden unless resourceVersion is provided`));
    if (options.continue !== '') errors.push(forbiddenField(MATCH, `${MATCH} is forbidden when continue is provided`));
    if (match !== 'Exact' && match !== 'NotOlderThan') errors.push(notSupported(MATCH, match, ['Exact', 'NotOlderThan', '']));
    if (match === 'Exact' && resourceVersion === '0')
      errors.push(forbiddenField(MATCH, `${MATCH} "exact" is forbidden for resourceVersion "0"`));
  }
  if (options.sendInitialEvents !== undefined) {
    errors.push(forbiddenField('sendInitialEvents', 'sendInitialEvents is forbidden for list'));
  }
  return errors;
}

function findWatchErrors(options: ListOptions): FieldError[] {
  const { resourceVersionMatch: match, sendInitialEvents } = options;
  const errors: FieldError[] = [];
  if (sendInitialEvents !== undefined && match !== 'NotOlderThan') {
    errors.push(forbiddenField(MATCH, `sendInitialEvents requires setting ${MATCH} to NotOlderThan`));
  }
  if (match !== '') {
    if (sendInitialEvents === undefined) {
      errors.push(forbiddenField(MATCH, `${MATCH} is forbidden for watch unless sendInitialEvents is provided`));
    }
    if (match !== 'NotOlderThan') errors.push(notSupported(MATCH, match, ['NotOlderThan']));
  }
  if (options.continue !== '') errors.push(forbiddenField(MATCH, `${MATCH} is forbidden when continue is provided`));
  return errors;
}
