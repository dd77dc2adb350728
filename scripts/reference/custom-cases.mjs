// Records what the reference answers to objects of a custom kind that uses every keyword of schemas: usage custom-cases.mjs URL TOKEN > FILE
import { readFileSync } from 'node:fs';
import { closeConnections, createClient } from './client.mjs';

const [url, token] = process.argv.slice(2);
const ask = createClient(url, token);
const namespace = `custom-${Date.now()}`;
const path = (query = '') => `/apis/fixtures.kindsmith.dev/v1/namespaces/${namespace}/gadgets${query}`;
const definition = JSON.parse(readFileSync(new URL('../../test/fixtures/custom/gadget.json', import.meta.url), 'utf8'));

/** Bodies of spec as JSON texts, so that big numbers and 1.5 come through as written; with `old`: an update. */
const CREATES = `
{}
5
null
[1]
{"size":null}
{"size":5}
{"size":"XL"}
{"size":""}
{"size":["S"]}
{"size":"S","n":0}
{"size":"S","n":501}
{"size":"S","n":1.5}
{"size":"S","n":"x"}
{"size":"S","n":150}
{"size":"S","n":250}
{"size":"S","n":350}
{"size":"S","ex":1}
{"size":"S","ex":5}
{"size":"S","num":0.3}
{"size":"S","s":"a"}
{"size":"S","s":"abcde"}
{"size":"S","s":"A1"}
{"size":"S","s":null}
{"size":"S","b":"x"}
{"size":"S","l":[]}
{"size":"S","l":[1,2,3]}
{"size":"S","l":["a"]}
{"size":"S","l":[null]}
{"size":"S","l":{}}
{"size":"S","m":{}}
{"size":"S","m":{"a":1,"b":2,"c":3}}
{"size":"S","m":{"a":"x"}}
{"size":"S","m":{"a":null,"b":1}}
{"size":"S","m":[]}
{"size":"S","ios":true}
{"size":"S","ios":1.5}
{"size":"S","ios":7}
{"size":"S","ios":"7"}
{"size":"S","null":null}
{"size":"S","set":["a","a"]}
{"size":"S","set":["a",null]}
{"size":"S","lm":[{"k":"a"},{"k":"a","v":"x"}]}
{"size":"S","lm":[{}]}
{"size":"S","lm":[null]}
{"size":"S","d":"x"}
{"size":"S","d":"2020-01-01T00:00:00Z"}
{"size":"S","ip":"x"}
{"size":"S","dur":"x"}
{"size":"S","dur":"1h2m"}
{"size":"S","dd":null}
{"size":"S","i32":99999999999}
{"size":"S","i64":99999999999999999999}
{"size":"S","i64":9007199254740993}
{"size":"S","oneof":{}}
{"size":"S","oneof":{"a":"x","b":"y"}}
{"size":"S","anyof":{}}
{"size":"S","notx":"x"}
{"size":"S","allofx":"b"}
{"size":"S","allofx":"bbbb"}
{"size":"S","any":5}
{"size":"S","any":{"z":{"b":1,"a":[{"d":1,"c":2}]},"a":null}}
{"size":"S","emb":{}}
{"size":"S","emb":{"kind":"X","apiVersion":"v1","metadata":{"name":"x","foo":1},"z":1,"a":2}}
{"size":"S","foo":1,"lm":[{"k":"a","q":1}]}
{"size":"S","n":0,"s":5,"set":["a","a"]}
{"size":"XL","n":250}
{"size":"S","nested":{}}
{"size":"S","nested":{"deep":{}}}
{"size":"S","nested":{"list":[{},{"x":"own"}]}}
{"size":"S","cel":{"a":5,"b":3}}
{"size":"S","cel":{"list":["a","b"],"map":{"x":"y"}}}
`
  .trim()
  .split('\n');

const UPDATES = [
  ['{"size":"S","fixed":"a"}', '{"size":"S","fixed":"b"}'],
  ['{"size":"S","fixed":"a"}', '{"size":"S"}'],
  ['{"size":"S"}', '{"size":"S","fixed":"b"}'],
  ['{"size":"S","lm":[{"k":"a","v":"1"},{"k":"b","v":"2"}]}', '{"size":"S","lm":[{"k":"b","v":"2"},{"k":"a","v":"3"}]}'],
  ['{"size":"S","lm":[{"k":"a","v":"1"}]}', '{"size":"S","lm":[{"k":"a","v":"1"},{"k":"b","v":"2"}]}'],
];

const body = (name, spec) => `{"apiVersion":"fixtures.kindsmith.dev/v1","kind":"Gadget","metadata":{"name":"${name}"},"spec":${spec}}`;

/** The part of an answer that says what was found. Bodies as text: numbers stay as they are. */
function answer({ code, text, body: parsed }) {
  if (code < 300) return { code, stored: text.slice(text.indexOf('"spec":') + 7, -2) };
  return {
    code,
    causes: (parsed.details?.causes ?? []).map(({ field, reason, message }) => [field, reason, message]),
    message: parsed.message,
  };
}

await ask('POST', '/api/v1/namespaces', { metadata: { name: namespace } });
await ask('POST', '/apis/apiextensions.k8s.io/v1/customresourcedefinitions', definition);
for (let tries = 0; tries < 100 && (await ask('GET', path())).code !== 200; tries++) await new Promise((done) => setTimeout(done, 100));
const cases = [];
for (const spec of CREATES) cases.push({ spec, ...answer(await ask('POST', path('?dryRun=All'), body('a', spec))) });
for (const [index, [old, spec]] of UPDATES.entries()) {
  const name = `u${index}`;
  const made = await ask('POST', path(), body(name, old));
  const update = body(name, spec).replace('"metadata":{', `"metadata":{"resourceVersion":"${made.body.metadata.resourceVersion}",`);
  cases.push({ old, spec, ...answer(await ask('PUT', path().replace(/$/, `/${name}?dryRun=All`), update)) });
}
await ask('DELETE', `/apis/apiextensions.k8s.io/v1/customresourcedefinitions/${definition.metadata.name}`);
await ask('DELETE', `/api/v1/namespaces/${namespace}`);
closeConnections();
process.stdout.write(`[\n${cases.map((one) => JSON.stringify(one)).join(',\n')}\n]\n`);
