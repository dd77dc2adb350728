// Asks a running kube-apiserver what it says to objects that it should refuse (and to some odd ones that it takes) and records the
// answers. usage: node scripts/reference/refusals/record.mjs URL TOKEN [FILE_SUBSTRING]
// The server must run with --disable-admission-plugins=ServiceAccount,DefaultTolerationSeconds,Priority,TaintNodesByCondition.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { createClient } from './client.mjs';
import { pack } from './repeat.mjs';

const [url, token, only = ''] = process.argv.slice(2);
if (!url || !token) {
  console.error('usage: record.mjs URL TOKEN [FILE_SUBSTRING]');
  process.exit(1);
}
const here = new URL('.', import.meta.url).pathname;
const out = new URL('../../../test/fixtures/reference/refusals/', import.meta.url).pathname;
const client = createClient({ url, token });
const namespace = 'refusals';
await client.create({ apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace } });
mkdirSync(out, { recursive: true });

const compare = (a, b) => (a < b ? -1 : Number(a > b));
const byText = (a, b) => compare(JSON.stringify(a), JSON.stringify(b));

/**
 * What the answer says, without what changes from run to run (uid, times; the random end of a generated name). Causes are a
 * set: the reference walks maps in any order, so they are sorted here, and a message of several is left out.
 */
function readAnswer({ code, body }, sent, uid) {
  if (code < 400) return { code, reason: '', causes: [] };
  const prefix = sent.metadata?.name ? undefined : sent.metadata?.generateName;
  const unrandom = (text) => {
    const generated = body.details?.name;
    const plain = uid ? text.replaceAll(uid, 'UID') : text;
    return prefix && generated ? plain.replaceAll(generated, `${prefix}*****`) : plain;
  };
  const causes = (body.details?.causes ?? []).map((cause) => ({
    reason: cause.reason ?? '',
    field: cause.field ?? '',
    message: unrandom(cause.message),
  }));
  return { code, reason: body.reason ?? '', ...(causes.length < 2 && { message: unrandom(body.message) }), causes: causes.sort(byText) };
}

/** An object as a client would write it down: without what the server alone knows, and a status only where one may be written. */
function withoutSystemFields(object, subresource) {
  const copy = structuredClone(object);
  for (const field of ['uid', 'resourceVersion', 'creationTimestamp', 'managedFields', 'selfLink']) delete copy.metadata[field];
  if (subresource !== 'status') delete copy.status;
  delete copy.status?.lastPhaseTransitionTime;
  return copy;
}

/** `versioned`: sent with the resource version of the object before; `statusBefore`: written to its status first. */
async function recordCase({ name, sent, before, statusBefore, change, subresource, versioned, namespaceInUrl, query }) {
  if (change === undefined) {
    const answer = await client.create(sent, { namespace: namespaceInUrl, query });
    if (answer.code < 400) await client.remove(answer.body);
    return { name, kind: sent.kind, verb: 'create', ...(namespaceInUrl && { namespaceInUrl }), sent, ...readAnswer(answer, sent) };
  }
  const created = await client.create(before);
  if (created.code >= 400) throw new Error(`${name}: the object before was refused: ${created.body.message}`);
  try {
    const old = withoutSystemFields(created.body, subresource);
    const current = statusBefore
      ? await client.update({ ...created.body, status: statusBefore }, { subresource: 'status', old: created.body })
      : created;
    if (current.code >= 400) throw new Error(`${name}: the status before was refused: ${current.body.message}`);
    const changed = structuredClone(old);
    const updated = change(changed) ?? changed;
    const { resourceVersion } = current.body.metadata;
    const update = versioned ? { ...updated, metadata: { ...updated.metadata, resourceVersion } } : updated;
    const answer = await client.update(update, { subresource, old });
    return {
      name,
      kind: updated.kind,
      verb: 'update',
      ...(subresource && { subresource }),
      ...(versioned && { versioned }),
      ...(statusBefore && { statusBefore }),
      before: old,
      sent: updated,
      ...readAnswer(answer, updated, created.body.metadata.uid),
    };
  } finally {
    await client.remove(created.body);
  }
}

const taken = new Set();
let refused = 0;
for (const file of readdirSync(`${here}cases`).sort()) {
  if (!file.includes(only)) continue;
  const { cases } = await import(`${here}cases/${file}`);
  const records = [];
  for (const one of cases) {
    const key = `${file} ${one.name}`;
    if (taken.has(key)) throw new Error(`two cases are named ${key}`);
    taken.add(key);
    try {
      records.push(pack(await recordCase(one)));
    } catch (error) {
      console.error(`${key}: ${error.message}`);
    }
  }
  const bad = records.filter((record) => record.code >= 400).length;
  refused += bad;
  console.log(`${file.replace('.mjs', '')}: ${bad} refused, ${records.length - bad} accepted`);
  writeFileSync(`${out}${file.replace('.mjs', '.json')}`, `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]\n`);
}
console.log(`${refused} refusals recorded`);
client.close();
