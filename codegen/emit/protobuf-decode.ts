// Decoders of messages: one function per message that reads fields as they come into a JSON tree. A message that comes twice is merged,
// the last scalar wins, unknown fields are passed over, as in Go.
import { member, quote } from '../source.ts';
import { wireKey } from './protobuf-encode.ts';
import type { EmbeddedFields, MessageField, MessageFields, WireValue } from './protobuf-message.ts';

/** Methods of the reader. */
const PLAIN: Readonly<Record<string, string>> = {
  string: 'r.string()',
  boolean: 'r.bool()',
  int32: 'r.int32()',
  int64: 'r.int64()',
  number: 'r.double()',
};

/** What a decoder's cases need beside themselves. */
export interface DecodeHome {
  /** A name that is free in the unit. */
  take(wish: string): string;
  readonly lines: string[];
}

/** Adds a function that reads a message: `name(r, o)` answers `o`. `label` is its name in errors. */
export function emitDecoder(
  fields: MessageFields,
  home: DecodeHome,
  { name, label }: { readonly name: string; readonly label: string },
): void {
  const cases = fields.flatMap((field) => ('rule' in field ? fieldCases(field, home) : embeddedCase(field, home, { name, label })));
  const known = home.take(`known_${name}`);
  const names = Object.fromEntries(fields.map(({ number, goName }) => [String(number), goName]));
  home.lines.push(
    `const ${known} = ${quote(names)};`,
    `function ${name}(r, o) {`,
    '  while (r.more()) {',
    '    const k = r.key();',
    '    switch (k) {',
    ...cases.map((line) => `      ${line}`),
    `      default: r.other(k, ${quote(label)}, ${known});`,
    '    }',
    '  }',
    '  return o;',
    '}',
  );
}

function embeddedCase({ number, fields }: EmbeddedFields, home: DecodeHome, outer: { name: string; label: string }): string[] {
  const name = home.take(`${outer.name}_${number}`);
  emitDecoder(fields, home, { name, label: outer.label });
  return [`case ${wireKey(number)}: r.message(${name}, o); break;`];
}

function fieldCases({ name, number, rule, value }: MessageField, home: DecodeHome): string[] {
  const key = wireKey(number, value);
  const target = `o${member(name)}`;
  switch (rule) {
    case 'list': {
      const cases = [`case ${key}: (${target} ??= []).push(${readValue(value, home)}); break;`];
      // Numbers may come packed into one field.
      if (key % 8 !== 2) cases.push(`case ${number * 8 + 2}: r.message(${packedReader(value, home)}, ${target} ??= []); break;`);
      return cases;
    }
    case 'map':
      return [`case ${number * 8 + 2}: rt.readEntry(r, ${target} ??= {}, ${entryReader(value, home)}); break;`];
    default: {
      const merged = value.kind === 'message' ? `r.message(${value.decode}, ${target} ?? {})` : readValue(value, home);
      return [`case ${key}: ${target} = ${merged}; break;`];
    }
  }
}

function packedReader(value: WireValue, home: DecodeHome): string {
  const name = home.take('packed');
  home.lines.push(`const ${name} = (r, a) => { while (r.more()) a.push(${readValue(value, home)}); return a; };`);
  return name;
}

/** What reads the value of a map's entry: its key on the wire, how, and what stands for none. */
function entryReader(value: WireValue, home: DecodeHome): string {
  const name = home.take('entry');
  const zero = value.kind === 'message' ? '{}' : value.kind === 'wrapped' ? '[]' : (ZEROS[value.type] ?? 'null');
  home.lines.push(`const ${name} = { key: ${wireKey(2, value)}, read: (r) => ${readValue(value, home)}, zero: () => (${zero}) };`);
  return name;
}

const ZEROS: Readonly<Record<string, string>> = {
  string: '""',
  bytes: '""',
  boolean: 'false',
  int32: '0',
  int64: '0',
  number: '0',
  quantity: '"0"',
};

function readValue(value: WireValue, home: DecodeHome): string {
  switch (value.kind) {
    case 'message':
      return `r.message(${value.decode}, {})`;
    case 'wrapped': {
      const name = home.take('items');
      const item: MessageField = { name: 'items', goName: 'Items', number: 1, rule: 'list', value: value.items };
      emitDecoder([item], home, { name, label: 'Items' });
      return `(r.message(${name}, {})${member('items')} ?? [])`;
    }
    case 'scalar':
      return PLAIN[value.type] ?? `rt.read${member(value.type)}(r)`;
  }
}
