// How YAML is laid out for reading: what fits on one line stands on one line, but what someone will come back to edit.
import { isMap, isNode, isPair, isScalar, isSeq, type Node } from 'yaml';

const WIDTH = 100;

/** Keys below which everything is spread out. */
const SPREAD: ReadonlySet<string> = new Set(['properties', 'x-kubernetes-validations', 'description', 'versions', 'schema']);

/** Marks the small maps and lists below a node as flow style. */
export function styleNode(node: unknown): void {
  if (!isMap(node) && !isSeq(node)) return;
  for (const item of node.items) {
    const value = isPair(item) ? item.value : item;
    const spread = isPair(item) && isScalar(item.key) && SPREAD.has(String(item.key.value)) && item.key.value !== 'schema';
    if (!spread && isCompact(value)) (value as { flow?: boolean }).flow = true;
    else styleNode(value);
  }
}

function isCompact(node: unknown): boolean {
  if (isSeq(node) || isMap(node)) return !hasSpread(node) && JSON.stringify((node as Node).toJSON()).length <= WIDTH;
  return false;
}

function hasSpread(node: unknown): boolean {
  if (isSeq(node)) return node.items.some(hasSpread);
  if (!isMap(node)) return false;
  return node.items.some(
    (pair) => (isScalar(pair.key) && SPREAD.has(String(pair.key.value))) || (isNode(pair.value) && hasSpread(pair.value)),
  );
}
