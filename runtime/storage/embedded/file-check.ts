// Looks at an LMDB file before LMDB maps it: a page that is missing at its end would kill the process (SIGBUS), and an empty file would be
// taken for a new store. A file may be shorter than its last page number says when the pages at its end are free, so then the trees are
// walked. The format: http://www.lmdb.tech/doc/ (LMDB data version 2, little endian, as lmdb 3.x writes it).
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { CorruptError } from '../errors.ts';

const PAGE_HEADER = 24;
const MAGIC = 0xbeefc0de;
const DATA_VERSION = 2;
const META_SIZE = 176;
const BRANCH = 0x01;
const LEAF = 0x02;
const OVERFLOW = 0x04;
const NODE_HEADER = 8;
const NODE_BIG = 0x01;
const NODE_TREE = 0x02;
const NO_PAGE = 0xffff_ffff_ffff_ffffn;

interface Meta {
  readonly pageSize: number;
  readonly roots: readonly bigint[];
  readonly lastPage: number;
  readonly transaction: bigint;
}

/** Throws CorruptError, naming the file, when it is no LMDB file or a part that is in use is cut off. */
export function checkFile(path: string): void {
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    const first = readMeta(file, 0);
    const second = first && readMeta(file, first.pageSize);
    if (!first || !second) throw new CorruptError(`${path} is damaged: ${size} bytes, and no header of a store at its beginning`);
    const meta = second.transaction > first.transaction ? second : first;
    if (size >= (meta.lastPage + 1) * meta.pageSize) return;
    const missing = findMissingPage({ file, size, pageSize: meta.pageSize }, meta.roots);
    if (missing === undefined) return;
    const wanted = (meta.lastPage + 1) * meta.pageSize;
    throw new CorruptError(`${path} is cut off: it has ${size} of ${wanted} bytes, and page ${missing} is missing`);
  } finally {
    closeSync(file);
  }
}

function readMeta(file: number, position: number): Meta | undefined {
  const page = Buffer.alloc(META_SIZE);
  if (readSync(file, page, 0, META_SIZE, position) < META_SIZE) return undefined;
  if (page.readUInt32LE(PAGE_HEADER) !== MAGIC || page.readUInt32LE(PAGE_HEADER + 4) !== DATA_VERSION) return undefined;
  return {
    pageSize: page.readUInt32LE(48),
    roots: [page.readBigUInt64LE(48 + 40), page.readBigUInt64LE(96 + 40)],
    lastPage: Number(page.readBigUInt64LE(144)),
    transaction: page.readBigUInt64LE(152),
  };
}

interface Pages {
  readonly file: number;
  readonly size: number;
  readonly pageSize: number;
}

/** The number of the first page found that a tree refers to and that is not wholly in the file. */
function findMissingPage({ file, size, pageSize }: Pages, roots: readonly bigint[]): number | undefined {
  const waiting = roots.filter((root) => root !== NO_PAGE).map(Number);
  const isMissing = (page: number, count = 1): boolean => (page + count) * pageSize > size;
  const page = Buffer.alloc(pageSize);
  for (let number = waiting.pop(); number !== undefined; number = waiting.pop()) {
    if (isMissing(number)) return number;
    readSync(file, page, 0, pageSize, number * pageSize);
    const flags = page.readUInt16LE(18);
    if (flags & OVERFLOW && isMissing(number, page.readUInt32LE(20))) return number;
    if (flags & (BRANCH | LEAF)) waiting.push(...findReferences(page, (flags & BRANCH) !== 0));
  }
  return undefined;
}

/** Pages that the nodes of a page refer to: children, values in pages of their own, roots of named databases. */
function findReferences(page: Buffer, isBranch: boolean): number[] {
  const found: number[] = [];
  const count = page.readUInt16LE(20) >>> 1;
  for (let i = 0; i < count; i++) {
    const node = page.readUInt16LE(PAGE_HEADER + 2 * i) + PAGE_HEADER;
    if (node + NODE_HEADER > page.length) continue;
    const flags = page.readUInt16LE(node + 4);
    if (isBranch) found.push(page.readUInt32LE(node) + flags * 2 ** 32);
    else if (flags & (NODE_BIG | NODE_TREE)) {
      const value = node + NODE_HEADER + page.readUInt16LE(node + 6);
      const root = page.readBigUInt64LE(flags & NODE_TREE ? value + 40 : value);
      if (root !== NO_PAGE) found.push(Number(root));
    }
  }
  return found;
}
