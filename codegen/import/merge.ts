// Writes a definition into the text of its file: what the documents say wins, what they do not say stays. So the parts that are written
// by hand (descriptions, defaults, rules, columns, strategy), comments and their layout outlive every later import.
import { Document, isMap, isNode, isScalar, isSeq, type Pair, parseAllDocuments, type YAMLMap } from 'yaml';
import type { Definition } from '../definition.ts';
import { styleNode } from './style.ts';

/** Once written these are the author's: import never changes them. */
const AUTHORS: ReadonlySet<string> = new Set([
  'description',
  'default',
  'x-kindsmith-default',
  'x-kubernetes-validations',
  'key',
  'writes',
  'behaviours',
  'verbs',
  'subresources',
  'additionalPrinterColumns',
  'selectableFields',
]);

/** Where the order of keys carries meaning and follows the documents. */
const ORDERED = 'properties';

/** The text of a file with the definition in it; the same text when nothing is new. */
export function mergeDefinition(text: string | undefined, definition: Definition): string {
  const documents = text === undefined ? [] : parseAllDocuments(text);
  if (!Array.isArray(documents)) return format([createDocument(definition)]);
  const found = documents.find((document) => isMap(document.contents) && isSame(document.toJS(), definition));
  if (!found || !isMap(found.contents)) return format([...documents, createDocument(definition)]);
  mergeMap(found, found.contents, definition as unknown as Tree);
  return format(documents);
}

type Tree = Readonly<Record<string, unknown>>;
type AnyDocument = Pick<Document, 'createNode'>;

function isSame(value: unknown, definition: Definition): boolean {
  const tree = value as Partial<Definition>;
  return tree.kind === definition.kind && tree.metadata?.name === definition.metadata.name;
}

function createDocument(definition: Definition): Document {
  const document = new Document(definition);
  styleNode(document.contents);
  return document;
}

function mergeMap(document: AnyDocument, map: YAMLMap, tree: Tree, ordered = false): void {
  for (const [key, value] of Object.entries(tree)) {
    const current = map.get(key, true);
    if (current === undefined) {
      const node = document.createNode(value);
      styleNode(node);
      map.flow = false;
      map.add(document.createNode({ [key]: null }).items[0] as Pair);
      map.set(key, node);
    } else if (!AUTHORS.has(key) || ordered) mergeValue(document, { map, key, current, value });
  }
  if (ordered) sortLike(map, Object.keys(tree));
}

function mergeValue(document: AnyDocument, place: { map: YAMLMap; key: string; current: unknown; value: unknown }): void {
  const { map, key, current, value } = place;
  if (isMap(current) && isTree(value)) {
    mergeMap(document, current, value, key === ORDERED);
    return;
  }
  if (isSeq(current) && Array.isArray(value) && value.every((item) => isTree(item) && typeof item['name'] === 'string')) {
    for (const item of value as Tree[]) {
      const same = current.items.find((node) => isMap(node) && node.get('name') === item['name']);
      if (isMap(same)) mergeMap(document, same, item);
      else current.add(document.createNode(item));
    }
    return;
  }
  if (JSON.stringify(isNode(current) ? current.toJSON() : current) === JSON.stringify(value)) return;
  if (isScalar(current) && !isTree(value) && !Array.isArray(value)) current.value = value;
  else {
    const node = document.createNode(value);
    styleNode(node);
    map.set(key, node);
  }
}

/** Brings pairs into an order; what it does not name stands at the end. */
function sortLike(map: YAMLMap, names: readonly string[]): void {
  const rank = new Map(names.map((name, index) => [name, index]));
  const rankOf = (pair: Pair): number => rank.get(isScalar(pair.key) ? String(pair.key.value) : '') ?? names.length;
  map.items.sort((left, right) => rankOf(left) - rankOf(right));
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function format(documents: readonly Pick<Document, 'toString'>[]): string {
  return documents
    .map((document) => document.toString({ lineWidth: 0, flowCollectionPadding: false }))
    .map((text) => text.replace(/^---\n/, ''))
    .join('---\n');
}
