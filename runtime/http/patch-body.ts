// Content-Type of a PATCH → what it does to a tree. One table: a patch type more is an entry more.
import { formatGoValue } from '../api/go-value.ts';
import { applyJsonPatch, parseJsonPatch, sortAlong } from '../api/json-patch.ts';
import { stringifyJson } from '../api/json-stringify.ts';
import { applyMergePatch } from '../api/merge-patch.ts';
import { parseMergePatch, parseStrategicMergePatch } from '../api/patch-body.ts';
import type { DialectName } from '../api/resource.ts';
import { type StatusError, unsupportedMediaType, unsupportedMediaTypeNative } from '../api/status.ts';
import { applyStrategicMergePatch } from '../api/strategic-merge-patch.ts';
import type { PatchInput } from '../registry/patch.ts';

/** What one media type does. */
export interface PatchType {
  readonly mediaType: string;
  readonly dialects: readonly DialectName[];
  /** Throws 400 for a body that is no patch of this type. */
  parse(body: Buffer): PatchInput;
}

/** In the order in which a refusal lists them. */
const PATCH_TYPES: readonly PatchType[] = [
  {
    mediaType: 'application/json-patch+json',
    dialects: ['native', 'custom'],
    parse(body) {
      const operations = parseJsonPatch(body);
      return {
        apply: (tree) => applyJsonPatch(tree, operations),
        duplicates: [],
        show: (tree) => stringifyJson(sortAlong(tree, operations)),
      };
    },
  },
  {
    mediaType: 'application/merge-patch+json',
    dialects: ['native', 'custom'],
    parse(body) {
      const { patch, duplicates } = parseMergePatch(body);
      return { apply: (tree) => applyMergePatch(tree, patch), duplicates, show: stringifyJson };
    },
  },
  {
    mediaType: 'application/strategic-merge-patch+json',
    dialects: ['native'],
    parse(body) {
      const { patch, duplicates } = parseStrategicMergePatch(body);
      return {
        apply: (tree, structure) => applyStrategicMergePatch(tree, patch, structure),
        duplicates,
        show: () => formatGoValue(patch),
        restored: true,
      };
    },
  },
];
/** Server-side apply is not built yet; the reference's list names it. */
const APPLY = 'application/apply-patch+yaml';

/** Throws 415 for a type that the dialect does not take: before the request's options, as the reference does. */
export function findPatchType(contentType: string | undefined, dialect: DialectName): PatchType {
  const mediaType = (contentType ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  const type = PATCH_TYPES.find((candidate) => candidate.mediaType === mediaType && candidate.dialects.includes(dialect));
  if (!type) throw refuseType(dialect);
  return type;
}

function refuseType(dialect: DialectName): StatusError {
  if (dialect === 'native') return unsupportedMediaTypeNative();
  const accepted = PATCH_TYPES.filter((type) => type.dialects.includes(dialect)).map((type) => type.mediaType);
  return unsupportedMediaType([...accepted, APPLY]);
}
