// Accept → how an answer is written: media type, form (object, Table, PartialObjectMetadata), pretty or compact. One answer a header,
// kept, since clients send the same few. (RFC 9110 12.5.1; Kubernetes: API Concepts, "Receiving resources as Tables".)

import { PROTOBUF_TYPE } from '../api/codec-protobuf.ts';
import type { DialectName } from '../api/resource.ts';
import { notAcceptable, notAcceptableNative, StatusError } from '../api/status.ts';

export type AnswerForm = 'object' | 'table' | 'partial';

export interface Negotiated {
  readonly mediaType: string;
  readonly form: AnswerForm;
  /** Equal for answers with equal bytes: part of cache keys. */
  readonly key: string;
}

/** What is negotiated for. */
export type AnswerKind = 'object' | 'list' | 'stream';

/** Forms that there are in protobuf: none, of kinds without a message their metadata, of others the object too; a Table never. */
export type ProtobufForms = 'none' | 'metadata' | 'all';
const PROTOBUF_FORMS: Readonly<Record<ProtobufForms, readonly AnswerForm[]>> = {
  none: [],
  metadata: ['partial'],
  all: ['object', 'partial'],
};

/** Of the resource that is asked for. */
export interface NegotiatedFor {
  readonly dialect: DialectName;
  readonly protobuf: ProtobufForms;
}

interface AcceptItem {
  readonly type: string;
  readonly parameters: ReadonlyMap<string, string>;
  readonly quality: number;
}

const OBJECT_FORM = 'PartialObjectMetadata';
const LIST_FORM = 'PartialObjectMetadataList';
const FORMS: Readonly<Record<string, AnswerForm>> = { Table: 'table', [OBJECT_FORM]: 'partial', [LIST_FORM]: 'partial' };
/** Accept headers kept; a client that sends another one each time must not fill memory. */
const KEPT = 256;

/** Undefined: nothing that it accepts is there. */
type KnownHeaders = Readonly<Record<ProtobufForms, Map<string, Negotiated | undefined>>>;
const noHeaders = (): KnownHeaders => ({ none: new Map(), metadata: new Map(), all: new Map() });

export class Negotiator {
  readonly #types: readonly string[];
  readonly #streamTypes: readonly string[];
  readonly #known: Readonly<Record<AnswerKind, KnownHeaders>> = { object: noHeaders(), list: noHeaders(), stream: noHeaders() };

  /** Media types of the codecs that are there, the default first. */
  constructor(types: readonly string[]) {
    this.#types = types;
    this.#streamTypes = types.filter((type) => type !== 'application/yaml').map((type) => `${type};stream=watch`);
  }

  get mediaTypes(): readonly string[] {
    return this.#types;
  }

  /** Throws 406 in the words of the dialect. */
  negotiate(accept: string | undefined, kind: AnswerKind, { dialect, protobuf }: NegotiatedFor): Negotiated {
    const header = accept ?? '';
    const known = this.#known[kind][protobuf];
    let found = known.get(header);
    if (found === undefined && !known.has(header)) {
      found = this.#choose(header, kind, protobuf);
      if (known.size < KEPT) known.set(header, found);
    }
    if (found) return found;
    throw this.#refuse(header, kind, dialect);
  }

  #choose(header: string, kind: AnswerKind, protobuf: ProtobufForms): Negotiated | undefined {
    const items = parseAccept(header);
    // A header that names nothing accepts nothing; none, or an empty one, is content with all.
    if (header === '') return toNegotiated(this.#types[0] ?? '', 'object');
    for (const item of items) {
      const mediaType = this.#types.find((type) => matchesType(item.type, type) && (kind !== 'stream' || type !== 'application/yaml'));
      if (mediaType === undefined) continue;
      const form = formOf(item, kind);
      if (form && (mediaType !== PROTOBUF_TYPE || PROTOBUF_FORMS[protobuf].includes(form))) return toNegotiated(mediaType, form);
    }
    return undefined;
  }

  #refuse(header: string, kind: AnswerKind, dialect: DialectName): Error {
    const known = parseAccept(header).some((item) => this.#types.some((type) => matchesType(item.type, type)));
    if (dialect === 'native' && !known)
      return notAcceptableNative(kind === 'object' ? this.#types : [...this.#types, ...this.#streamTypes]);
    return notAcceptable(kind === 'stream' ? this.#streamTypes : this.#types);
  }
}

function toNegotiated(mediaType: string, form: AnswerForm): Negotiated {
  return { mediaType, form, key: `${mediaType} ${form}` };
}

/** The form that `as=` asks for; undefined when it is one that we do not have. Throws 406 for a list asked of an object, and vice versa. */
function formOf({ parameters }: AcceptItem, kind: AnswerKind): AnswerForm | undefined {
  const as = parameters.get('as');
  if (as === undefined) return 'object';
  if (parameters.get('g') !== 'meta.k8s.io' || parameters.get('v') !== 'v1') return undefined;
  if (as === LIST_FORM && kind === 'object') throw wrongForm(`you requested ${as}, but the requested object is not a list`);
  if (as === OBJECT_FORM && kind === 'list') throw wrongForm(`you requested ${as}, but the requested object is a list`);
  return Object.hasOwn(FORMS, as) ? FORMS[as] : undefined;
}

function wrongForm(message: string): StatusError {
  return new StatusError({ code: 406, reason: 'NotAcceptable', message });
}

/** `application/*` is no match, as in kube-apiserver. */
function matchesType(wanted: string, type: string): boolean {
  return wanted === type || wanted === '*/*';
}

/** Items in the order of preference: quality, then as written. */
export function parseAccept(header: string): AcceptItem[] {
  const items = header.split(',').flatMap((part) => parseItem(part) ?? []);
  return items.sort((a, b) => b.quality - a.quality);
}

function parseItem(text: string): AcceptItem | undefined {
  const [type = '', ...rest] = text.split(';').map((part) => part.trim());
  if (type === '') return undefined;
  const parameters = new Map<string, string>();
  let quality = 1;
  for (const parameter of rest) {
    const equals = parameter.indexOf('=');
    if (equals < 0) continue;
    const name = parameter.slice(0, equals).toLowerCase();
    const value = parameter.slice(equals + 1).replace(/^"|"$/g, '');
    if (name === 'q') quality = Number(value) || 0;
    else parameters.set(name, value);
  }
  // A quality of 0 is the last choice and still one, as in the reference.
  return { type: type === '*' ? '*/*' : type.toLowerCase(), parameters, quality };
}
