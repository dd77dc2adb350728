// Asks a running kube-apiserver to do what the scenarios say and records what admission made of it.
// usage: node scripts/reference/admission/record.mjs URL TOKEN [GROUP…]
// The group limit-ranger needs --disable-admission-plugins=ServiceAccount,DefaultTolerationSeconds,Priority,TaintNodesByCondition;
// small-plugins --enable-admission-plugins=AlwaysPullImages,PodNodeSelector,NamespaceExists, --disable-admission-plugins=ServiceAccount,
// Priority, and --allow-privileged=false.
import { readFileSync, writeFileSync } from 'node:fs';
import { createClient } from './client.mjs';
import { SCENARIOS } from './scenarios.mjs';

const [url, token, ...only] = process.argv.slice(2);
if (!url || !token) {
  console.error('usage: record.mjs URL TOKEN [GROUP…]');
  process.exit(1);
}
const client = createClient(url, token);
const file = new URL('../../../test/fixtures/reference/admission.json', import.meta.url);

const recorded = readKnown();
for (const [group, scenarios] of Object.entries(SCENARIOS)) {
  if (only.length > 0 && !only.includes(group)) continue;
  recorded[group] = {};
  for (const [name, steps] of Object.entries(scenarios)) {
    const namespace = `adm-${Date.now().toString(36)}`;
    await client.send({ method: 'POST', path: '/api/v1/namespaces', body: { metadata: { name: namespace } } });
    const out = [];
    for (const step of steps) out.push({ ...step, answer: readAnswer(await client.run(step, namespace), namespace) });
    recorded[group][name] = out;
    for (const kind of ['pods', 'persistentvolumeclaims', 'limitranges'])
      await client.send({ method: 'DELETE', path: `/api/v1/namespaces/${namespace}/${kind}` });
    await client.send({ method: 'DELETE', path: `/api/v1/namespaces/${namespace}` });
  }
}
writeFileSync(file, `${JSON.stringify(recorded, null, 1)}\n`);

function readKnown() {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}

/** What the answer says, without what changes from run to run. Parts of a message that come in any order are sorted. */
function readAnswer({ code, body, warning }, namespace) {
  const plain = JSON.parse(JSON.stringify(body).replaceAll(namespace, 'NAMESPACE'));
  const said = warning ? { warning } : {};
  if (code >= 400) return { code, reason: plain.reason, message: plain.message, details: plain.details, ...said };
  const { metadata = {}, spec } = plain;
  const { labels, annotations, finalizers } = metadata;
  return JSON.parse(JSON.stringify({ code, labels, annotations, finalizers, spec, ...said }));
}
