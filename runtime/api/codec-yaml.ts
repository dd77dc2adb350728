// The YAML codec: application/yaml bodies and answers. js-yaml is loaded with the first body.
import type { YAMLException } from 'js-yaml';
import { type Codec, CodecError, type Decoded, type WatchFrame } from './codec.ts';
import type { JsonValue } from './object.ts';
import { jsYaml, parseYamlTree } from './yaml-tree.ts';
import { stringifyYaml } from './yaml-write.ts';

/** js-yaml's words and those of the reference's parser, whose lines count from its own starts. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/^deficient indentation/, 'did not find expected node content'],
  [/^unexpected end of the stream within a (single|double) quoted/, 'found unexpected end of stream'],
  [/^unexpected end of the (stream|document) within a flow/, "did not find expected ',' or ']'"],
  [/^missed comma between flow/, "did not find expected ',' or ']'"],
  [/^bad indentation of a mapping/, 'mapping values are not allowed in this context'],
  [/^bad indentation of a sequence/, "did not find expected '-' indicator"],
  [/^tab characters must not be used/, 'found character that cannot start any token'],
  [/^unknown escape sequence/, 'found unknown escape character'],
  [/^expected hexadecimal/, 'did not find expected hexdecimal number'],
  [/^the stream contains non-printable/, 'control characters are not allowed'],
  [/^expected valid JSON character/, 'control characters are not allowed'],
  [/^nesting exceeded maxDepth/, 'exceeded max depth of 10000'],
  [/^name of an (alias|anchor) node/, 'did not find expected alphabetic or numeric character'],
  [/^undeclared tag handle/, 'found undefined tag handle'],
  [/^unacceptable YAML version/, 'found incompatible YAML document'],
  [/^can not read a block mapping entry/, "could not find expected ':'"],
  [/^expected the node content/, 'did not find expected node content'],
  [/^a line break is expected/, 'did not find expected comment or line break'],
  [/^end of the stream or a document separator/, 'did not find expected <document start>'],
];

/** Byte order marks of the other encodings that YAML has (YAML 1.2, 5.2). */
const UTF16: Readonly<Record<string, string | undefined>> = { fffe: 'utf-16le', feff: 'utf-16be' };

/** Throws CodecError; a duplicate key is reported, not refused. */
export function decodeYaml(bytes: Buffer): Decoded {
  const text = bytes.toString('utf8');
  const utf16 = UTF16[bytes.subarray(0, 2).toString('hex')];
  if (utf16 !== undefined) return decodeYaml(Buffer.from(new TextDecoder(utf16).decode(bytes)));
  if (text.includes('\ufffd') && !Buffer.from(text, 'utf8').equals(bytes)) throw new CodecError('yaml: invalid leading UTF-8 octet');
  try {
    const { tree, duplicateLines } = parseYamlTree(text);
    return { tree, duplicates: [], duplicateLines };
  } catch (error) {
    if (error instanceof jsYaml().YAMLException) throw new CodecError(`yaml: ${inWords(error)}`);
    throw error;
  }
}

function inWords(error: YAMLException): string {
  const words = WORDS.find(([pattern]) => pattern.test(error.reason))?.[1] ?? error.reason;
  const line = error.mark?.line ?? 0;
  return line > 0 ? `line ${line + 1}: ${words}` : words;
}

export const yamlCodec: Codec = {
  mediaType: 'application/yaml',
  streamMediaType: 'application/yaml',
  decode: decodeYaml,
  encode: (tree: JsonValue) => Buffer.from(stringifyYaml(tree), 'utf8'),
  frame: ({ object }: WatchFrame) => object,
};
