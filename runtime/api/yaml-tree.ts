// YAML text to a tree: js-yaml finds the structure, meaning is given here as Kubernetes' decoder gives it (merge keys in their order,
// duplicates with their line, aliases expanded within a budget). Only the first document counts.
import type { Event, EVENT_ID as EventId } from 'js-yaml';
import { CodecError } from './codec.ts';
import { lazyPackage } from './lazy-package.ts';
import type { JsonObject, JsonValue } from './object.ts';
import { keyText, quoteKey, resolvePlainScalar, resolveTaggedScalar, type YamlScalar } from './yaml-scalar.ts';

export interface YamlTree {
  readonly tree: JsonValue;
  /** `line 6: key "a" already set in map`, in the order in which the reference finds them. */
  readonly duplicateLines: readonly string[];
}

interface ScalarNode {
  readonly type: 'scalar';
  readonly value: YamlScalar;
  /** `<<` without quotes: a merge where it stands as a key. */
  readonly merge: boolean;
  readonly at: number;
}
interface ListNode {
  readonly type: 'list';
  readonly items: Node[];
  readonly at: number;
}
interface MapNode {
  readonly type: 'map';
  readonly items: Node[];
  readonly at: number;
}
interface AliasNode {
  readonly type: 'alias';
  readonly name: string;
  readonly target: Node;
  readonly at: number;
}
type Node = ScalarNode | ListNode | MapNode | AliasNode;

/** js-yaml, loaded with the first YAML. */
export const jsYaml: () => typeof import('js-yaml') = lazyPackage<typeof import('js-yaml')>('js-yaml');

const MAX_DEPTH = 1000;
const MARKER = /^(---|\.\.\.)(?=[ \t\r\n]|$)/gm;

/** Throws CodecError in the reference's words where meaning is wrong, YAMLException where structure is. */
export function parseYamlTree(text: string): YamlTree {
  const source = firstDocument(text);
  const root = toNodes(source, jsYaml().parseEvents(source, { maxDepth: MAX_DEPTH }));
  if (root === undefined) return { tree: null, duplicateLines: [] };
  const builder = new TreeBuilder(source);
  return { tree: builder.build(root), duplicateLines: builder.duplicateLines };
}

/** Cuts behind the first document: markers stand at the begin of a line and nowhere else. */
function firstDocument(text: string): string {
  const withoutMark = text.startsWith('\ufeff') ? text.slice(1) : text;
  let opened = false;
  for (const match of withoutMark.matchAll(MARKER)) {
    const before = withoutMark.slice(0, match.index);
    const onlyPrologue = !opened && /^(?:[ \t]*(?:#.*)?\r?\n|%.*\r?\n)*$/.test(before);
    if (match[1] === '---' && onlyPrologue) opened = true;
    else return before;
  }
  return withoutMark;
}

function toNodes(source: string, events: readonly Event[]): Node | undefined {
  const { EVENT_ID } = jsYaml();
  const open: (ListNode | MapNode | 'document')[] = [];
  const anchors = new Map<string, Node>();
  let root: Node | undefined;
  const add = (node: Node, event: { anchorStart: number; anchorEnd: number }): void => {
    if (node.type !== 'alias' && event.anchorStart >= 0) anchors.set(source.slice(event.anchorStart, event.anchorEnd), node);
    const parent = open.at(-1);
    if (parent === undefined || parent === 'document') root ??= node;
    else parent.items.push(node);
  };
  for (const event of events) {
    if (event.type === EVENT_ID.DOCUMENT) open.push('document');
    else if (event.type === EVENT_ID.POP) open.pop();
    else if (event.type === EVENT_ID.ALIAS) {
      const name = source.slice(event.anchorStart, event.anchorEnd);
      const target = anchors.get(name);
      if (target === undefined) throw new CodecError(`yaml: unknown anchor '${name}' referenced`);
      // An anchor whose node is still open stands around this alias.
      if (target.type !== 'scalar' && target.type !== 'alias' && open.includes(target)) throw selfContained(name);
      add({ type: 'alias', name, target, at: event.anchorStart }, event);
    } else if (event.type === EVENT_ID.SCALAR) add(toScalar(source, event), event);
    else {
      const node = { type: event.type === EVENT_ID.MAPPING ? 'map' : 'list', items: [], at: event.start } as ListNode | MapNode;
      add(node, event);
      open.push(node);
    }
  }
  return root;
}

function toScalar(source: string, event: Extract<Event, { type: typeof EventId.SCALAR }>): ScalarNode {
  const { getScalarValue, SCALAR_STYLE } = jsYaml();
  const text = getScalarValue(source, event);
  const plain = event.style === SCALAR_STYLE.PLAIN;
  const node = { type: 'scalar', merge: plain && text === '<<' && event.tagStart < 0, at: event.valueStart } as const;
  if (event.tagStart >= 0) return { ...node, value: resolveTaggedScalar(source.slice(event.tagStart, event.tagEnd), text) };
  return { ...node, value: plain ? resolvePlainScalar(text) : text };
}

/** Nodes to values. Each use of an alias is a copy of its own, so nothing in a tree is shared. */
class TreeBuilder {
  readonly duplicateLines: string[] = [];
  readonly #source: string;
  #decoded = 0;
  #aliased = 0;
  #aliasDepth = 0;

  constructor(source: string) {
    this.#source = source;
  }

  build(node: Node): JsonValue {
    this.#charge();
    if (node.type === 'scalar') return toValue(node.value);
    if (node.type === 'list') return node.items.map((item) => this.build(item));
    if (node.type === 'alias') return this.#expand(node, (target) => this.build(target));
    const object: JsonObject = {};
    this.#fill(object, new Set(), node);
    return object;
  }

  #charge(): void {
    this.#decoded++;
    if (this.#aliasDepth > 0) this.#aliased++;
    // Beyond small documents only a share of what is built may come from aliases, and less the more there is.
    if (this.#aliased <= 100 || this.#decoded <= 1000) return;
    const allowed =
      this.#decoded <= 400_000 ? 0.99 : this.#decoded >= 4_000_000 ? 0.1 : 0.99 - (0.89 * (this.#decoded - 400_000)) / 3_600_000;
    if (this.#aliased / this.#decoded > allowed) throw new CodecError('yaml: document contains excessive aliasing');
  }

  #expand<T>(node: AliasNode, use: (target: Node) => T): T {
    this.#aliasDepth++;
    const result = use(node.target);
    this.#aliasDepth--;
    return result;
  }

  /** Sets the pairs of `node`; `seen` has the keys as written, so that 1 and '1' are two. */
  #fill(object: JsonObject, seen: Set<string>, node: MapNode): void {
    for (let index = 0; index + 1 < node.items.length; index += 2) {
      const key = node.items[index] as Node;
      const value = node.items[index + 1] as Node;
      if (key.type === 'scalar' && key.merge) this.#merge(object, seen, value);
      else this.#set(object, seen, { key, value });
    }
  }

  #set(object: JsonObject, seen: Set<string>, pair: { readonly key: Node; readonly value: Node }): void {
    const key = pair.key.type === 'alias' ? pair.key.target : pair.key;
    if (key.type !== 'scalar')
      throw new CodecError(`yaml: invalid map key: ${key.type === 'list' ? '[]interface {}{…}' : 'map[interface {}]interface {}{…}'}`);
    const name = keyText(key.value);
    const value = this.build(pair.value);
    if (name === undefined) throw new CodecError(`unsupported map key of type: %!s(<nil>), key: <nil>, value: ${JSON.stringify(value)}`);
    const written = `${typeof key.value}:${name}`;
    if (seen.has(written)) this.duplicateLines.push(`line ${this.#line(pair.key.at)}: key ${quoteKey(key.value)} already set in map`);
    seen.add(written);
    Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });
  }

  #merge(object: JsonObject, seen: Set<string>, value: Node): void {
    const wrong = new CodecError('yaml: map merge requires map or sequence of maps as the value');
    if (value.type === 'map') this.#fill(object, seen, value);
    else if (value.type === 'alias') {
      if (value.target.type !== 'map') throw wrong;
      this.#expand(value, () => this.#fill(object, seen, value.target as MapNode));
    } else if (value.type === 'list') {
      // The first of the list wins, so it is set last.
      for (const item of value.items.toReversed()) {
        if (item.type === 'list' || item.type === 'scalar' || (item.type === 'alias' && item.target.type !== 'map')) throw wrong;
        this.#merge(object, seen, item);
      }
    } else throw wrong;
  }

  #line(at: number): number {
    let line = 1;
    for (let next = this.#source.indexOf('\n'); next >= 0 && next < at; next = this.#source.indexOf('\n', next + 1)) line++;
    return line;
  }
}

function selfContained(name: string): CodecError {
  return new CodecError(`yaml: anchor '${name}' value contains itself`);
}

function toValue(value: YamlScalar): JsonValue {
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new CodecError(`json: unsupported value: ${keyText(value)}`);
  }
  return value;
}
