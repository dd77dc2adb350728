// Writes the protobuf field numbers of native types into their definitions (`x-kindsmith-protobuf`), where they have none yet; --check only
// compares. A property that the message does not have comes from an embedded Go struct: a message of its own on the wire.
// usage: protobuf-numbers.mjs PROTOBUF_JSON RESOURCES_DIR [--check]      (PROTOBUF_JSON: message → field → [number, type])
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';

const [factsFile, dir, mode] = process.argv.slice(2);
const messages = JSON.parse(readFileSync(factsFile, 'utf8'));
const WIDTH = 130;
const KEYWORD = 'x-kindsmith-protobuf';

/** The message that a field's type names, if any. */
function messageOf(type, home) {
  const name = type.startsWith('.') ? type.slice(1) : `${home.slice(0, home.lastIndexOf('.'))}.${type}`;
  return messages[name] && name;
}

/** Numbers on the way to a property. */
function numbersOf(property, message, properties) {
  const fields = messages[message];
  if (fields[property]) return [fields[property][0]];
  for (const [field, [number, type]] of Object.entries(fields)) {
    const embedded = properties.has(field) ? undefined : messageOf(type, message);
    const inner = embedded && numbersOf(property, embedded, properties);
    if (inner) return [number, ...inner];
  }
  return undefined;
}

function tableOf(name, schema) {
  const message = name.replace(/^io\.k8s\./, 'k8s.io.');
  if (!messages[message]) return undefined;
  const properties = new Set(Object.keys(schema.properties));
  const entries = [...properties].flatMap((property) => {
    const numbers = numbersOf(property, message, properties);
    if (numbers === undefined && !['kind', 'apiVersion'].includes(property)) throw new Error(`${name}: ${property} has no number`);
    return numbers ? [[property, numbers]] : [];
  });
  const order = (a, b) => a[0] - b[0] || (a.length > 1 ? order(a.slice(1), b.slice(1)) : 0);
  return entries.sort(([, a], [, b]) => order(a, b));
}

/** One line, or several that are not too wide. */
function format(entries) {
  const words = entries.map(([property, numbers]) => `${property}: ${numbers.length === 1 ? numbers[0] : `[${numbers.join(', ')}]`}`);
  const line = `    ${KEYWORD}: {${words.join(', ')}}`;
  if (line.length <= WIDTH) return line;
  const lines = [`    ${KEYWORD}:`];
  let current = '      {';
  words.forEach((word, index) => {
    const text = `${word}${index < words.length - 1 ? ', ' : '}'}`;
    if (current.length + text.length > WIDTH) {
      lines.push(current.trimEnd());
      current = '       ';
    }
    current += text;
  });
  return [...lines, current].join('\n');
}

let wrong = 0;
let same = 0;
for (const file of readdirSync(dir, { recursive: true }).filter((name) => name.endsWith('.yaml'))) {
  const path = join(dir, file);
  const text = readFileSync(path, 'utf8');
  const { kind, metadata, spec } = load(text);
  if (kind !== 'TypeDefinition' || spec.dialect !== 'native' || !spec.schema.properties) continue;
  const entries = tableOf(metadata.name, spec.schema);
  if (entries === undefined) continue;
  const wanted = Object.fromEntries(entries.map(([property, numbers]) => [property, numbers.length === 1 ? numbers[0] : numbers]));
  const given = spec.schema[KEYWORD];
  if (JSON.stringify(given) === JSON.stringify(wanted)) same++;
  else if (mode === '--check' || given !== undefined) {
    wrong++;
    process.stderr.write(`${path}: ${JSON.stringify(given)} is not ${JSON.stringify(wanted)}\n`);
  } else writeFileSync(path, text.replace('\n    properties:', `\n${format(entries)}\n    properties:`));
}
process.stdout.write(`${same} right, ${wrong} wrong\n`);
process.exitCode = wrong === 0 ? 0 : 1;
