// Records what the reference says to a value of the wrong JSON type, once for every field of every type, for items of lists and for
// values of maps too. A line each: [plural, path, value, words behind "cannot be handled as a KIND: "].
// usage: type-errors.mjs OPENAPI_V2_FILE URL TOKEN OUT_FILE
import { readFileSync, writeFileSync } from 'node:fs';
import { closeConnections, createClient } from './client.mjs';
import { kinds } from './kinds.mjs';
import { along, places, resolve, wrong } from './sample.mjs';

const [documentFile, url, token, outFile] = process.argv.slice(2);
const { definitions } = JSON.parse(readFileSync(documentFile, 'utf8'));
const ask = createClient(url, token);
const prefix = /^\S+ in version "\S+" cannot be handled as a \w+: /;

/** Wrong values for a field: of the field itself, and one step inside. */
function wrongs(schema) {
  const target = resolve(definitions, schema);
  const own = [[[], wrong(definitions, schema)]];
  if (target.type === 'integer') own.push([[], 1.5], [[], 1e20]);
  if (target.type === 'string' || target.type === 'boolean') own.push([[], 1]);
  if (target.type === 'array') own.push([[0], wrong(definitions, target.items)]);
  if (target.additionalProperties) own.push([['k'], wrong(definitions, target.additionalProperties)]);
  return own;
}

const lines = [];
for (const [type, { root, path }] of places(definitions, kinds)) {
  for (const [field, schema] of Object.entries(definitions[type].properties)) {
    if (path.length === 0 && (field === 'apiVersion' || field === 'kind')) continue;
    for (const [inside, value] of wrongs(schema)) {
      const steps = [...path, field, ...inside];
      const answer = await ask('POST', `${root.path('default')}?dryRun=All`, {
        apiVersion: root.apiVersion,
        kind: root.kind,
        ...along(steps, value),
      });
      const message = answer.body?.message ?? '';
      lines.push([root.plural, steps, value, prefix.test(message) ? message.replace(prefix, '') : null]);
    }
  }
}
writeFileSync(outFile, `[\n${lines.map((line) => JSON.stringify(line)).join(',\n')}\n]\n`);
closeConnections();
