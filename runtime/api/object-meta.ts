// Validation of ObjectMeta on create and update, in the order and the words of the reference (API Conventions, "Metadata").

import { childPath, type FieldError, forbiddenField, indexPath, invalidValue, required, tooLong } from './field-error.ts';
import { checkFinalizerName } from './formats.ts';
import { quoteGo } from './go-quote.ts';
import { nameFormat } from './name-formats.ts';
import { checkDnsLabel, checkLabelValue, checkQualifiedName } from './names.ts';
import { type JsonValue, type ObjectMeta, type OwnerReference, parseApiVersion } from './object.ts';
import type { DialectName } from './resource.ts';

export interface MetaFacts {
  /** Entry of NAME_FORMATS. */
  readonly nameFormat: string;
  readonly namespaced: boolean;
  /** Native (unless said): names of finalizers have a domain. */
  readonly dialect?: DialectName;
}

const PATH = 'metadata';
const MAX_ANNOTATION_BYTES = 256 * 1024;
/** Goes by itself, so nothing may hang on it. */
const BANNED_OWNER = '/v1, Kind=Event';
const IMMUTABLE = 'field is immutable';
const IMMUTABLE_FIELDS = ['name', 'namespace', 'uid', 'creationTimestamp', 'deletionTimestamp', 'deletionGracePeriodSeconds'] as const;

/** Findings about the metadata of a new object. */
export function validateObjectMeta(metadata: ObjectMeta, facts: MetaFacts): FieldError[] {
  const { name = '', namespace = '' } = metadata;
  const format = nameFormat(facts.nameFormat);
  const errors: FieldError[] = [];
  errors.push(...validateGenerateName(metadata, facts));
  if (name === '') errors.push(required(at('name'), 'name or generateName is required'));
  else errors.push(...format.check(name).map((message) => invalidValue(at('name'), name, message)));
  if (facts.namespaced) {
    if (namespace === '') errors.push(required(at('namespace')));
    else errors.push(...checkDnsLabel(namespace).map((message) => invalidValue(at('namespace'), namespace, message)));
  } else if (namespace !== '') errors.push(forbiddenField(at('namespace'), 'not allowed on this type'));
  const { generation } = metadata;
  if (generation !== undefined && generation < 0)
    errors.push(invalidValue(at('generation'), generation, 'must be greater than or equal to 0'));
  return [...errors, ...validateBasics(metadata), ...validateFinalizers(metadata), ...domains(metadata, facts)];
}

/** Findings about an update: the metadata by itself, and what must not change. */
export function validateObjectMetaUpdate(metadata: ObjectMeta, old: ObjectMeta, facts?: Pick<MetaFacts, 'dialect'>): FieldError[] {
  const basics = validateBasics(metadata);
  const changes = validateChanges(metadata, old);
  const errors = [...basics, ...validateFinalizers(metadata), ...changes, ...domains(metadata, facts)];
  // The reference looks at a custom object in three passes; the message names each finding once, the causes do not.
  return facts?.dialect === 'custom' ? [...errors, ...basics, ...changes, ...basics] : errors;
}

function at(field: string): string {
  return childPath(PATH, field);
}

function validateGenerateName({ generateName = '' }: ObjectMeta, facts: MetaFacts): FieldError[] {
  if (generateName === '') return [];
  return nameFormat(facts.nameFormat)
    .checkPrefix(generateName)
    .map((message) => invalidValue(at('generateName'), generateName, message));
}

function validateBasics(metadata: ObjectMeta): FieldError[] {
  return [
    ...validateLabelMap(metadata.labels ?? {}, at('labels')),
    ...validateAnnotations(metadata),
    ...validateOwnerReferences(metadata.ownerReferences ?? []),
  ];
}

/** Findings about a map of labels at `path` (metadata.labels, selectors, templates). */
export function validateLabelMap(labels: Readonly<Record<string, string>>, path: string): FieldError[] {
  const errors: FieldError[] = [];
  for (const [key, value] of Object.entries(labels)) {
    errors.push(...checkQualifiedName(key).map((message) => invalidValue(path, key, message)));
    errors.push(...checkLabelValue(value).map((message) => invalidValue(path, value, message)));
  }
  return errors;
}

/** Keys may be in upper case; keys and values together have a limit. */
function validateAnnotations({ annotations = {} }: ObjectMeta): FieldError[] {
  const path = at('annotations');
  const errors: FieldError[] = [];
  let bytes = 0;
  for (const [key, value] of Object.entries(annotations)) {
    errors.push(...checkQualifiedName(key.toLowerCase()).map((message) => invalidValue(path, key, message)));
    bytes += Buffer.byteLength(key) + Buffer.byteLength(value);
  }
  if (bytes > MAX_ANNOTATION_BYTES) errors.push(tooLong(path, MAX_ANNOTATION_BYTES));
  return errors;
}

function validateOwnerReferences(references: readonly OwnerReference[]): FieldError[] {
  const path = at('ownerReferences');
  const errors: FieldError[] = [];
  let controller = '';
  references.forEach((reference, index) => {
    errors.push(...validateOwnerReference(reference, indexPath(path, index)));
    if (reference.controller !== true) return;
    const found = `${reference.kind}/${reference.name}`;
    const detail = `Only one reference can have Controller set to true. Found "true" in references for ${controller} and ${found}`;
    if (controller === '') controller = found;
    else errors.push(invalidValue(path, references as unknown as JsonValue, detail));
  });
  return errors;
}

function validateOwnerReference(reference: OwnerReference, path: string): FieldError[] {
  const errors: FieldError[] = [];
  const { apiVersion = '' } = reference;
  const groupVersion = parseApiVersion(apiVersion);
  if (apiVersion === '') errors.push(required(childPath(path, 'apiVersion'), 'must not be empty'));
  else if (!groupVersion || groupVersion.version === '') {
    errors.push(invalidValue(childPath(path, 'apiVersion'), apiVersion, 'must be <group>/<version> or <version>'));
  }
  for (const field of ['kind', 'name', 'uid'] as const) {
    if (!reference[field]) errors.push(required(childPath(path, field), 'must not be empty'));
  }
  const type = groupVersion && `${groupVersion.group}/${groupVersion.version}, Kind=${reference.kind}`;
  if (type === BANNED_OWNER)
    errors.push(invalidValue(path, reference as unknown as JsonValue, `${type} is disallowed from being an owner`));
  return errors;
}

function validateFinalizers({ finalizers = [] }: ObjectMeta): FieldError[] {
  const path = at('finalizers');
  const errors = finalizers.flatMap((name) => checkQualifiedName(name).map((message) => invalidValue(path, name, message)));
  if (finalizers.includes('orphan') && finalizers.includes('foregroundDeletion')) {
    errors.push(invalidValue(path, [...finalizers], 'finalizer orphan and foregroundDeletion cannot be both set'));
  }
  return errors;
}

/** Native kinds want a domain before names of finalizers that are not Kubernetes' own. */
function domains({ finalizers = [] }: ObjectMeta, facts: Pick<MetaFacts, 'dialect'> | undefined): FieldError[] {
  if (facts?.dialect === 'custom') return [];
  return finalizers.flatMap((name, index) => {
    const messages = checkFinalizerName(name).slice(checkQualifiedName(name).length);
    return messages.map((message) => invalidValue(indexPath(at('finalizers'), index), name, message));
  });
}

function validateChanges(metadata: ObjectMeta, old: ObjectMeta): FieldError[] {
  const errors: FieldError[] = [];
  if (old.deletionTimestamp) {
    const added = (metadata.finalizers ?? []).filter((name) => !(old.finalizers ?? []).includes(name)).sort();
    const found = added.map(quoteGo).join(', ');
    const detail = `no new finalizers can be added if the object is being deleted, found new finalizers []string{${found}}`;
    if (added.length > 0) errors.push(forbiddenField(at('finalizers'), detail));
  }
  for (const field of IMMUTABLE_FIELDS) {
    if ((metadata[field] ?? null) !== (old[field] ?? null)) errors.push(invalidValue(at(field), metadata[field] ?? null, IMMUTABLE));
  }
  return errors;
}
