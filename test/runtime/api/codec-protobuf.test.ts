// Bytes of the protobuf codec against those of the reference and of Kubernetes' own library, both ways, for every shipped kind.
import { readFileSync } from 'node:fs';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parseJson } from '../../../runtime/api/json.ts';
import { stringifyJson } from '../../../runtime/api/json-stringify.ts';
import type { JsonObject } from '../../../runtime/api/object.ts';
import { loadShippedMessages } from '../../support/protobuf-messages.ts';

const FIXTURES = 'test/fixtures/reference/protobuf';
const read = (name: string): string => readFileSync(`${FIXTURES}/${name}`, 'utf8');
const parse = (text: string): JsonObject => parseJson(Buffer.from(text)).tree as JsonObject;

interface Recorded {
  readonly json: string;
  readonly protobuf: string;
}
interface LibraryCase {
  readonly kind: string;
  readonly mode: string;
  readonly json: JsonObject;
  readonly protobuf: string;
}

const { codec, kinds, canonical } = await loadShippedMessages();

/** What protobuf can not carry: a null among bytes, a list that is there and empty. In JSON the reference itself reads it back otherwise. */
const LOST: Readonly<Record<string, readonly [there: string, back: string]>> = {
  'configmaps null-values': ['"x":null', '"x":""'],
  'limitranges minimal': ['"limits":[]', '"limits":null'],
  'persistentvolumes sources': ['"monitors":[]', '"monitors":null'],
};

/** Shows where two buffers part. */
function sameBytes(got: Buffer, want: Buffer, name: string): void {
  if (got.equals(want)) return;
  let at = 0;
  while (got[at] === want[at]) at++;
  const around = (bytes: Buffer): string => bytes.subarray(Math.max(0, at - 24), at + 24).toString('hex');
  assert.unreachable(`${name}: ${got.length} bytes, not ${want.length}; at ${at}\n got  ${around(got)}\n want ${around(want)}`);
}

const answers = suite('protobuf as the reference answers');
const objects = JSON.parse(read('objects.json')) as Record<string, Record<string, Recorded>>;
for (const [plural, cases] of Object.entries(objects))
  answers(`${plural}: ${Object.keys(cases).length} answers, both ways`, () => {
    for (const [label, { json, protobuf }] of Object.entries(cases)) {
      const name = `${plural} ${label}`;
      const want = Buffer.from(protobuf, 'base64');
      sameBytes(codec.encode(parse(json)), want, name);
      if (label === 'list' || label.startsWith('partial')) continue;
      // The reference lets its defaults run over what it reads too.
      const back = canonical(codec.decode(want).tree as JsonObject, true);
      const [there, other] = LOST[name] ?? ['', ''];
      assert.is(stringifyJson(back), json.replace(there, other), name);
    }
  });

const others = JSON.parse(read('answers.json')) as Record<string, Recorded>;
for (const [name, { json, protobuf }] of Object.entries(others))
  if (name !== 'watch' && name !== 'gone')
    answers(`${name}, and it reads what it wrote`, () => {
      const want = Buffer.from(protobuf, 'base64');
      sameBytes(codec.encode(parse(json)), want, name);
      sameBytes(codec.encode(codec.decode(want).tree), want, name);
    });

for (const name of ['watch', 'gone'])
  answers(`${name}: the frames of events`, () => {
    const { json, protobuf } = others[name] as Recorded;
    const frames = json.split('\n').map((line) => {
      const { type, object } = parse(line) as { type: 'ADDED'; object: JsonObject };
      return codec.frame({ type, object: codec.encode(object) });
    });
    assert.ok(frames.length > 0);
    sameBytes(Buffer.concat(frames), Buffer.from(protobuf, 'base64'), name);
  });
answers.run();

const library = suite("protobuf as Kubernetes' library writes it");
const lines = read('library.jsonl').trim().split('\n');
library('every shipped kind is there', () => {
  const there = new Set(lines.map((line) => (JSON.parse(line) as LibraryCase).kind));
  assert.equal(
    kinds.filter(({ kind }) => !there.has(kind)),
    [],
  );
});
for (const line of lines) {
  const { kind, mode, json, protobuf } = parse(line) as unknown as LibraryCase;
  library(`${kind}, ${mode}`, () => {
    const want = Buffer.from(protobuf, 'base64');
    sameBytes(codec.encode(canonical(json)), want, 'encoded');
    const tree = codec.decode(want).tree as JsonObject;
    if (kinds.some((one) => one.kind === kind)) assert.is(stringifyJson(canonical(tree)), stringifyJson(canonical(json)));
    else sameBytes(codec.encode(tree), want, 'read and written');
  });
}
library.run();
